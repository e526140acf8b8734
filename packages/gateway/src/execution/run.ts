import {
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  locatedError,
} from "graphql";
import type { Plan, PlannedField } from "./plan.ts";
import type { Shape } from "./shape.ts";

/** A place in the answer; undefined is its root. */
export type Path = GraphQLResolveInfo["path"];
type Arguments = Readonly<Record<string, unknown>>;

/** One execution of a plan. */
export interface Run {
  readonly schema: GraphQLSchema;
  readonly plan: Plan;
  readonly variables: GraphQLResolveInfo["variableValues"];
  readonly context: unknown;
  readonly errors: GraphQLError[];
  /** The arguments of fields, which are equal for all objects. */
  readonly args: Map<PlannedField, Arguments>;
}

/** A value of a field, or an item of its list. */
export interface Spot<S extends Shape = Shape> {
  readonly field: PlannedField;
  readonly shape: S;
  readonly path: Path;
}
/** Computed once for all objects. @throws GraphQLError for a wrong value. */
export function argsOf({ args, variables }: Run, field: PlannedField): Arguments {
  const { definition, nodes } = field;
  if (definition.args.length === 0) return NONE;
  const known = args.get(field) ?? getArgumentValues(definition, nodes[0], variables);
  args.set(field, known);
  return known;
}
const NONE: Arguments = Object.freeze({});

export const infoOf = (
  { schema, plan, variables }: Run,
  { field, path }: Spot,
): GraphQLResolveInfo => ({
  fieldName: field.definition.name,
  fieldNodes: field.nodes,
  returnType: field.definition.type,
  parentType: field.parent,
  path: withoutItems(path),
  schema,
  fragments: plan.fragments,
  rootValue: undefined,
  operation: plan.operation,
  variableValues: variables,
});

/** The path of the field, also for an item of its list. */
const withoutItems = (path: Path): Path =>
  path.prev && typeof path.key === "number" ? withoutItems(path.prev) : path;

/**
 * Null in place of a value that failed, with its error in the answer.
 * @throws GraphQLError where a value is required, and for an error that ends the execution.
 */
export function nullFor(of: Run, { field, shape, path }: Spot, error: unknown): null {
  for (const each of error instanceof AggregateError ? error.errors : [error]) {
    const original = each instanceof Error ? each : new Error(String(each));
    const located = locatedError(original, field.nodes, pathOf(path));
    if (shape.isRequired || located.extensions.CRITICAL_ERROR) throw located;
    of.errors.push(located);
  }
  return null;
}

function pathOf(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at; at = at.prev) keys.push(at.key);
  return keys.reverse();
}
