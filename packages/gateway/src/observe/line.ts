import { Log, RoleGrants } from "@doithoai/core";
import type { RequestFacts } from "./facts.ts";
import { measuredAs } from "./operations.ts";

const SERVER_ERRORS = 500;
const { gateway: MEASURED } = Log.METRICS;

interface Where {
  /** Name of the Lambda function. */
  readonly name: string;
  readonly at: Date;
}

/**
 * The log line of a request, with its metrics. Unknown facts are left out. The caller appears as
 * the same hash as in the keys of role grants: lines of one person can be found, but a line names
 * nobody. The hash is not secret: anyone who can guess a subject can compute it.
 */
export function requestLine(
  { requestId, operationName, kind, actor, status, latency, errorCodes, ...usage }: RequestFacts,
  { name, at }: Where,
): Log.Line {
  const errors = Object.fromEntries(
    Object.entries(errorCodes).map(([code, count]) => [`${Log.ERRORS}${code}`, count]),
  );
  const values: Readonly<Record<keyof typeof MEASURED, number>> = {
    requests: 1,
    errors: Object.values(errorCodes).reduce((sum, count) => sum + count, 0),
    latency: Math.round(latency),
    ...usage,
  };
  return {
    level: status >= SERVER_ERRORS ? "error" : "info",
    message: "request",
    requestId,
    status,
    operationName: operationName ?? undefined,
    kind: kind ?? undefined,
    subject: actor?.isSignedIn ? RoleGrants.hashSubject(actor.subject) : undefined,
    client: actor?.client ?? undefined,
    ...Log.measured(at, Object.keys(errors).length === 0 ? WITHOUT_ERRORS : setsOf(errors)),
    function: name,
    operation: measuredAs(operationName),
    ...values,
    ...errors,
  };
}

/** The metric sets of a line with these error counts. */
const setsOf = (errors: Readonly<Record<string, number>>) =>
  Log.metricSets(
    {
      dimensions: ["function"],
      units: {
        ...MEASURED,
        ...Object.fromEntries(Object.keys(errors).map((name) => [name, "Count" as const])),
      },
    },
    { dimensions: ["function", "operation"], units: Log.OPERATION_METRICS },
  );
const WITHOUT_ERRORS = setsOf({});
