import { GraphQLError, type GraphQLFieldResolver } from "graphql";
import { LIMITS } from "./index.ts";

/**
 * How many objects an execution may still give. A document was measured by what lists usually hold;
 * this is what they do hold.
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
 * By this word the executor ends the whole execution: one error, not one for each object that is
 * left. What the client is told is said in plugin.ts.
 */
const USED_UP = new GraphQLError("the budget is used up", { extensions: { CRITICAL_ERROR: true } });

/**
 * A resolver whose objects are counted. It is never thrown past: of a list in which one item
 * throws, the executor forgets the promises of the others, and a promise that is refused with
 * nobody waiting for it ends the process.
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
