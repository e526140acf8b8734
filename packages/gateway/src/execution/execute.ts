import {
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getVariableValues,
  locatedError,
} from "graphql";
import type { MaybePromise } from "../maybe-promise.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Run } from "./run.ts";
import { objectOf } from "./values.ts";

type Executed = MaybePromise<ExecutionResult>;

/**
 * Executes queries by a plan that is kept with their document: most of the work of an executor is
 * to find out, for each field of each object, which field it is. Whatever is not planned goes to
 * `other`. Both give the same answers, errors and order of resolvers (docs/decisions/0030).
 */
export function plannedExecution<R>(
  other: (args: ExecutionArgs) => R,
): (args: ExecutionArgs) => R | Executed {
  const plans = new WeakMap<object, Plan | "NONE">();
  return (args) => {
    const { schema, document, operationName, contextValue: context, variableValues } = args;
    const plan = plans.get(document) ?? planOf(schema, document) ?? "NONE";
    plans.set(document, plan);
    if (plan === "NONE") return other(args);
    const { name, variableDefinitions = [] } = plan.operation;
    if (operationName && operationName !== name?.value) return other(args);
    const { coerced: variables } = getVariableValues(
      schema,
      variableDefinitions,
      variableValues ?? {},
    );
    if (!variables) return other(args);
    return run({ schema, plan, variables, context, errors: [], args: new Map() });
  };
}

function run(of: Run): Executed {
  const answer = (data: ExecutionResult["data"] = null): ExecutionResult =>
    of.errors.length === 0 ? { data } : { errors: [...of.errors], data };
  const failed = (error: unknown): ExecutionResult => {
    of.errors.push(error instanceof GraphQLError ? error : locatedError(error, undefined));
    return answer();
  };
  try {
    const data = objectOf(of, of.plan.fields, undefined, undefined);
    return data instanceof Promise ? data.then(answer, failed) : answer(data);
  } catch (error) {
    return failed(error);
  }
}
