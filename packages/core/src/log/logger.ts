import { Logger } from "@aws-lambda-powertools/logger";
import type { Log } from "./line.ts";

/** What Lambda tells of an invocation. */
type Invocation = Parameters<Logger["addContext"]>[0];

/**
 * The log of a function that is deployed, by Powertools for AWS Lambda. The gateway, which has no
 * room for it, writes the same (lines.ts).
 */
export function openLogger(service: string) {
  const logger = new Logger({ serviceName: service });
  const log: Log = ({ level, message, ...facts }) => logger[level]({ message, ...facts });
  /**
   * From here on lines are of this invocation: its ids, whether it found the function cold, and
   * nothing of the one before.
   */
  const begin = (invocation: Invocation, correlationId: string): void => {
    logger.resetKeys();
    logger.addContext(invocation);
    logger.appendKeys({ correlation_id: correlationId });
  };
  return { log, begin };
}
