import { Table } from "@doithoai/core";
import type { HasNotes, RequestFacts, RequestNotes } from "./facts.ts";

const CLIENT_ERRORS = 400;

/**
 * Answers a request and tells of it when that is done; where nobody is told, nothing is counted.
 */
export async function observed(
  requestId: string,
  finished: ((facts: RequestFacts) => void) | undefined,
  answer: (noting: HasNotes) => Promise<Response>,
): Promise<Response> {
  if (!finished) return answer({ note: () => undefined });
  const started = performance.now();
  const meter = Table.meter();
  let noted: RequestNotes = {};
  const response = await meter.run(() =>
    answer({
      note: (facts) => {
        noted = { ...noted, ...facts };
      },
    }),
  );
  const { status } = response;
  // What is no answer of GraphQL (a token that is not given, a path that is not there) has a status
  // alone.
  const {
    operationName = null,
    kind = null,
    actor = null,
    errorCodes = status >= CLIENT_ERRORS ? { [`HTTP_${status}`]: 1 } : {},
  } = noted;
  finished({
    ...{ requestId, operationName, kind, actor, status, errorCodes },
    latency: performance.now() - started,
    ...meter.usage(),
  });
  return response;
}
