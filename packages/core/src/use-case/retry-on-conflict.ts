import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { isWriteConflict, retryUntil, WriteConflict } from "../table/retry.ts";

/** Repeats an attempt after a conflict with another write, within the request's time. */
export const retryOnConflict = <T>(
  { until, table }: Pick<Context, "until" | "table">,
  attempt: () => Promise<T>,
): Promise<T> => retryUntil({ until, random: table.random }, attempt, isWriteConflict);

/** Turns a conflict on a version that we read ourselves into a retry. */
export async function retryIfStale<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (error instanceof Failure && error.code === "STALE_VERSION")
      throw new WriteConflict(error.message, { cause: error });
    throw error;
  }
}
