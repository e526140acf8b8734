import { RequestError, Table, withTimeout } from "@doithoai/core";

/** A complete answer to a request that is sent without an SDK client. */
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}
interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly redirect?: "manual";
  /** Deadline of the whole request, in epoch milliseconds. */
  readonly until: number;
}

const isRetryable = (error: unknown): boolean =>
  error instanceof RequestError && error.code === "RETRY_LATER";

/**
 * Retries while the answer is RETRY_LATER and time is left, with the same pauses as the table, at
 * most `most` times. Each attempt signs its own request, because a signature expires. Each of these
 * requests is safe to repeat: reads, a PUT of the same bytes, a copy, a DELETE, and Encrypt and
 * Decrypt of KMS.
 */
export function retryRequest<T>(
  until: number,
  attempt: () => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): Promise<T> {
  let tries = 0;
  const passing = (error: unknown) => ++tries < most && isRetryable(error);
  return Table.retryUntil({ until, random: Math.random }, attempt, passing);
}

/** @throws RequestError RETRY_LATER when no complete answer arrives in time. */
export async function sendRequest(
  url: string | URL,
  { until, ...request }: Asked,
): Promise<Answer> {
  try {
    return await withTimeout(until, async (signal) => {
      const response = await fetch(url, { ...request, signal });
      return {
        ok: response.ok,
        status: response.status,
        headers: response.headers,
        body: await response.bytes(),
      };
    });
  } catch (cause) {
    // A TypeError without a cause is not a network failure: the request itself is wrong.
    if (cause instanceof TypeError && cause.cause === undefined) throw cause;
    throw new RequestError("RETRY_LATER", {}, { cause });
  }
}

export const textOf = ({ body }: Pick<Answer, "body">): string => Buffer.from(body).toString();

/** The error code in an answer of KMS or S3; empty when there is none. */
export function codeIn(answer: Pick<Answer, "body">): string {
  const [, json, xml] =
    /"__type"\s*:\s*"(?:[^"]*#)?(\w+)"|<Code>(\w+)<\/Code>/.exec(textOf(answer)) ?? [];
  return json ?? xml ?? "";
}

/** Includes only the error code: the rest of an AWS answer may repeat a signed request. */
export function refusal(what: string, answer: Answer): Error {
  const { status } = answer;
  const code = codeIn(answer);
  const error = new Error(`${what}: ${status} ${code}`);
  // Has the shape of an SDK error, so the same rules decide which errors are temporary.
  const sdkError = Object.assign(error, {
    name: code || error.name,
    $metadata: { httpStatusCode: status },
  });
  return Table.isTransient(sdkError)
    ? new RequestError("RETRY_LATER", {}, { cause: error })
    : error;
}
