import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { Contended, isContended, retrying } from "../table/retry.ts";

/** Reads and decides anew while others change what was read, within the request's time. */
export const again = <T>(
  { until, table }: Pick<Context, "until" | "table">,
  attempt: () => Promise<T>,
): Promise<T> => retrying({ until, random: table.random }, attempt, isContended);

/** A write that another was faster than is a reason to look again: the version was not the caller's, who is not to be told of it. */
export async function orAgain<T>(save: Promise<T>): Promise<T> {
  try {
    return await save;
  } catch (error) {
    if (error instanceof Failure && error.code === "STALE_VERSION")
      throw new Contended(error.message, { cause: error });
    throw error;
  }
}
