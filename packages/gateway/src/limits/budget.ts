import { GraphQLError, type GraphQLFieldResolver } from "graphql";
import { LIMITS } from "./index.ts";

/**
 * Objects that an execution may still return. A document is measured by the usual size of its
 * lists; the budget counts their real size.
 */
export interface Budget {
  left: number;
}
interface Budgeted {
  readonly budget: Budget;
}

export const makeBudget = (): Budget => ({ left: LIMITS.cost });
export const isUsedUp = ({ left }: Budget): boolean => left < 0;
export const spentOf = ({ left }: Budget): number => LIMITS.cost - left;

/**
 * The extension makes the executor end the whole execution: one error, not one for each remaining
 * object. The message for the client is in plugin.ts.
 */
const USED_UP = new GraphQLError("the budget is used up", { extensions: { CRITICAL_ERROR: true } });

/**
 * Counts the objects of a resolver. It returns a rejected promise instead of throwing: if one item
 * of a list throws, the executor drops the promises of the other items, and an unhandled rejection
 * ends the process.
 */
export const counted =
  <S>(resolve: GraphQLFieldResolver<S, Budgeted>): GraphQLFieldResolver<S, Budgeted> =>
  (source, args, ctx, info) => {
    if (isUsedUp(ctx.budget)) return Promise.reject(USED_UP);
    const found = resolve(source, args, ctx, info);
    return found instanceof Promise
      ? found.then((value: unknown) => spend(ctx, value))
      : spend(ctx, found);
  };

function spend({ budget }: Budgeted, found: unknown): unknown {
  budget.left -= Array.isArray(found)
    ? found.length
    : found === null || found === undefined
      ? 0
      : 1;
  return isUsedUp(budget) ? Promise.reject(USED_UP) : found;
}
