import { errorFacts } from "./error.ts";
import type { Log } from "./line.ts";

/**
 * Runs the work of a function. An error is logged and rethrown only with its safe facts, because
 * Lambda writes the message of an error to the log and to the dead-letter queue.
 */
export async function withErrorLog<T>(log: Log, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const facts = errorFacts(error);
    log({ level: "error", message: "the function failed", error: facts });
    throw new Error(
      [facts.code ?? facts.name, ...(facts.message === undefined ? [] : [facts.message])].join(
        ": ",
      ),
    );
  }
}
