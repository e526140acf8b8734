import type { Log } from "./line.ts";

interface Parts {
  readonly service: string;
  readonly write: (line: string) => void;
  readonly now: () => Date;
  /** Where Lambda says of which trace the invocation is. */
  readonly trace: () => string | undefined;
}
interface Invocation {
  readonly functionName: string;
  readonly awsRequestId: string;
}

/**
 * The lines of Powertools for AWS Lambda, from as much code as the gateway has room for: the same
 * keys with the same values (lines.test.ts), without the function's ARN and size, which are the
 * same in every line (docs/decisions/0024).
 */
export function openLines({ service, write, now, trace }: Parts) {
  let cold = true;
  let invocation: object = {};
  const log: Log = ({ level, message, ...facts }) => {
    const root = /Root=([^;]+)/.exec(trace() ?? "")?.[1];
    const head = { level: level.toUpperCase(), message, timestamp: now().toISOString(), service };
    write(`${JSON.stringify({ ...head, ...invocation, xray_trace_id: root, ...facts })}\n`);
  };
  /**
   * From here on lines are of this invocation: its ids, whether it found the function cold, and
   * nothing of the one before.
   */
  const begin = ({ functionName, awsRequestId }: Invocation, correlationId: string): void => {
    invocation = {
      cold_start: cold,
      function_name: functionName,
      function_request_id: awsRequestId,
      correlation_id: correlationId,
    };
    cold = false;
  };
  return { log, begin };
}
