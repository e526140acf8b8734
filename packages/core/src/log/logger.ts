import { Logger } from "@aws-lambda-powertools/logger";
import type { Log } from "./line.ts";

/** The facts of an invocation, as Lambda passes them. */
type Invocation = Parameters<Logger["addContext"]>[0];

/** The log of a deployed function, by Powertools for AWS Lambda: one JSON object a line. */
export function openLogger(service: string) {
  const logger = new Logger({ serviceName: service });
  const log: Log = ({ level, message, ...facts }) => logger[level]({ message, ...facts });
  /** Gives the next lines the ids of this invocation and whether it was cold; drops the last ones. */
  const begin = (invocation: Invocation, correlationId: string): void => {
    logger.resetKeys();
    logger.addContext(invocation);
    logger.appendKeys({ correlation_id: correlationId });
  };
  return { log, begin };
}
