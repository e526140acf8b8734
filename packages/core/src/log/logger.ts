import { Logger } from "@aws-lambda-powertools/logger";
import type { Log } from "./line.ts";

/** The Lambda context of an invocation. */
type Invocation = Parameters<Logger["addContext"]>[0];

/** The logger of a deployed function (Powertools for AWS Lambda): one JSON object per line. */
export function openLogger(service: string) {
  const logger = new Logger({ serviceName: service });
  const log: Log = ({ level, message, ...facts }) => logger[level]({ message, ...facts });
  /** Replaces the invocation's ids and its cold-start flag for the next lines. */
  const begin = (invocation: Invocation, correlationId: string): void => {
    logger.resetKeys();
    logger.addContext(invocation);
    logger.appendKeys({ correlation_id: correlationId });
  };
  return { log, begin };
}
