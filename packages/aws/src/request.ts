import { RequestError, Table, within } from "@doithoai/core";

/** A whole answer to a request that goes past any client. */
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
  /** Epoch milliseconds by which the request that this is asked for must have an answer. */
  readonly until: number;
}

const isToComeAgain = (error: unknown): boolean =>
  error instanceof RequestError && error.code === "RETRY_LATER";

/**
 * Asks again while the answer is RETRY_LATER and time is left, with the pauses of the table's
 * tries, `most` times at most. A signature ages: each attempt signs its own. Each of these requests
 * may be repeated, whether the try before arrived or not: reads, a PUT of the same bytes, a copy, a
 * DELETE, Encrypt and Decrypt of KMS.
 */
export function asking<T>(
  until: number,
  attempt: () => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): Promise<T> {
  let tries = 0;
  const passing = (error: unknown) => ++tries < most && isToComeAgain(error);
  return Table.retrying({ until, random: Math.random }, attempt, passing);
}

/** @throws RequestError RETRY_LATER when no whole answer comes in time. */
export async function ask(url: string | URL, { until, ...request }: Asked): Promise<Answer> {
  try {
    return await within(until, async (signal) => {
      const response = await fetch(url, { ...request, signal });
      return {
        ok: response.ok,
        status: response.status,
        headers: response.headers,
        body: await response.bytes(),
      };
    });
  } catch (cause) {
    // Without a cause of its own it is no failure of the network: the request itself is wrong.
    if (cause instanceof TypeError && cause.cause === undefined) throw cause;
    throw new RequestError("RETRY_LATER", {}, { cause });
  }
}

export const textOf = ({ body }: Pick<Answer, "body">): string => Buffer.from(body).toString();

/** The code of a refusal, as KMS or S3 writes it; empty where there is none. */
export function codeIn(answer: Pick<Answer, "body">): string {
  const [, json, xml] =
    /"__type"\s*:\s*"(?:[^"]*#)?(\w+)"|<Code>(\w+)<\/Code>/.exec(textOf(answer)) ?? [];
  return json ?? xml ?? "";
}

/** Names the code of the refusal alone: the rest of what AWS says may repeat a signed request. */
export function refusal(what: string, answer: Answer): Error {
  const { status } = answer;
  const code = codeIn(answer);
  const error = new Error(`${what}: ${status} ${code}`);
  // Shaped as the SDK shapes its errors: what passes by itself passes here by the same rules.
  const asOfSdk = Object.assign(error, {
    name: code || error.name,
    $metadata: { httpStatusCode: status },
  });
  return Table.isTransient(asOfSdk) ? new RequestError("RETRY_LATER", {}, { cause: error }) : error;
}
