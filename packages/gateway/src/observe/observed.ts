import { Table } from "@doithoai/core";
import type { HasNotes, RequestFacts, RequestNotes } from "./facts.ts";

const CLIENT_ERRORS = 400;

/**
 * Answers a request and reports its facts when it is done. Without `finished`, nothing is measured.
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
  // A response outside GraphQL (a refused token request, an unknown path) has only a status.
  const {
    operationName = null,
    kind = null,
    actor = null,
    errorCodes = status >= CLIENT_ERRORS ? { [`HTTP_${status}`]: 1 } : {},
  } = noted;
  finished({
    requestId,
    operationName,
    kind,
    actor,
    status,
    errorCodes,
    latency: performance.now() - started,
    ...meter.usage(),
  });
  return response;
}
