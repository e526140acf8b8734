import { Log, RoleGrants } from "@doithoai/core";
import type { RequestFacts } from "./facts.ts";
import { measuredAs } from "./operations.ts";

const SERVER_ERRORS = 500;
const { gateway: MEASURED } = Log.METRICS;

interface Where {
  /** The function's name. */
  readonly name: string;
  readonly at: Date;
}

/**
 * The one line of a request, and its metrics; what is not known is not in it. Who asked stands in
 * it as the hash under which his roles lie: whoever looks into one matter finds the lines of one
 * person, and whoever reads logs is told of nobody. Not a secret: who can guess a subject can hash
 * it.
 */
export function requestLine(
  { requestId, operationName, kind, actor, status, latency, errorCodes, ...usage }: RequestFacts,
  { name, at }: Where,
): Log.Line {
  const errors = Object.fromEntries(
    Object.entries(errorCodes).map(([code, count]) => [`${Log.ERRORS}${code}`, count]),
  );
  const values: Readonly<Record<keyof typeof MEASURED, number>> = {
    ...{
      requests: 1,
      errors: Object.values(errorCodes).reduce((sum, count) => sum + count, 0),
      latency: Math.round(latency),
    },
    ...usage,
  };
  return {
    ...{ level: status >= SERVER_ERRORS ? "error" : "info", message: "request", requestId, status },
    ...{ operationName: operationName ?? undefined, kind: kind ?? undefined },
    ...{
      subject: actor?.signedIn ? RoleGrants.memberOf(actor.subject) : undefined,
      client: actor?.client ?? undefined,
    },
    ...Log.measured(at, Object.keys(errors).length === 0 ? WITHOUT_ERRORS : setsOf(errors)),
    ...{ function: name, operation: measuredAs(operationName), ...values, ...errors },
  };
}

/** The metrics of a line that counts these errors. */
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
