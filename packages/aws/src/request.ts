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

/**
 * @throws RequestError RETRY_LATER when no complete answer arrives in time, or the connection
 * fails; the error itself when a retry cannot help, such as a wrong certificate.
 */
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
    throw retryLaterIf(Table.isTransient(cause), cause);
  }
}

export const textOf = ({ body }: Pick<Answer, "body">): string => Buffer.from(body).toString();

/** The error code in an answer of KMS or S3; empty when there is none. */
export function codeIn(answer: Pick<Answer, "body">): string {
  const [, json, xml] =
    /"__type"\s*:\s*"(?:[^"]*#)?(\w+)"|<Code>(\w+)<\/Code>/.exec(textOf(answer)) ?? [];
  return json ?? xml ?? "";
}

/** The error code that some services, such as the RDS Data API, send in a header. */
const headerCode = ({ headers }: Pick<Answer, "headers">): string =>
  /^\w+/.exec(headers.get("x-amzn-errortype") ?? "")?.[0] ?? "";

/** The message in an answer of KMS or S3. It is judged and never logged. */
function messageIn(answer: Pick<Answer, "body">): string {
  const [, json, xml] =
    /"message"\s*:\s*"([^"]*)"|<Message>([^<]*)<\/Message>/i.exec(textOf(answer)) ?? [];
  return json ?? xml ?? "";
}

const retryLaterIf = (transient: boolean, cause: unknown): unknown =>
  transient ? new RequestError("RETRY_LATER", {}, { cause }) : cause;

const FORBIDDEN = 403;

/**
 * The error of an answer; RETRY_LATER if it is transient. Includes only the error code: the rest of
 * an AWS answer may repeat a signed request. `clockCorrected`: the answer showed that the clock was
 * wrong. Then a 403 without a body, which S3 sends to a HEAD, is transient.
 */
export function refusal(what: string, answer: Answer, clockCorrected = false): unknown {
  const { status } = answer;
  const code = codeIn(answer) || headerCode(answer);
  // Both have the shape of an SDK error, so the same rule decides which errors are transient.
  const facts = { name: code || "Error", $metadata: { httpStatusCode: status } };
  const error = Object.assign(new Error(`${what}: ${status} ${code}`), facts);
  const judged = Object.assign(new Error(messageIn(answer)), facts);
  const ofTime = clockCorrected && status === FORBIDDEN && answer.body.length === 0;
  return retryLaterIf(ofTime || Table.isTransient(judged), error);
}

/** The error of an answer that is a success, but was damaged in transit. */
export const damaged = (what: string): unknown => retryLaterIf(true, new Error(what));
