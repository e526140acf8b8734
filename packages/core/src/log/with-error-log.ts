import { errorFacts } from "./error.ts";
import type { Log } from "./line.ts";

/**
 * Runs a function's work. What it fails with is logged by what may be said of it, and goes on as
 * that alone: Lambda writes the message of what it is thrown into the log, and into the queue of
 * what failed.
 */
export async function withErrorLog<T>(log: Log, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const facts = errorFacts(error);
    log({ level: "error", message: "failed", error: facts });
    throw new Error(
      [facts.code ?? facts.name, ...(facts.message === undefined ? [] : [facts.message])].join(
        ": ",
      ),
    );
  }
}
