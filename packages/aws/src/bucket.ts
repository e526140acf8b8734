import { correctClock, type Presigned, presign, type Signing, signingTime } from "./presign.ts";
import { type Answer, codeIn, refusal, retryRequest, sendRequest, textOf } from "./request.ts";

export interface Bucket {
  readonly bucket: string;
  readonly signing: Signing;
  /** The address of the bucket. Only tests set it. */
  readonly endpoint?: string | undefined;
}
type Asked = Pick<Presigned, "method" | "headers"> & {
  readonly body?: string;
  readonly until: number;
};

/** Lifetime of the signature of our own requests. They are sent at once. */
const OWN_SECONDS = 60;
const NOT_FOUND = 404;
const SERVER_ERROR = 500;

export const regionOf = async ({ region }: Signing): Promise<string> =>
  typeof region === "string" ? region : region();

/** Returns a presigned link for one request to a bucket. */
export async function linkTo(
  { bucket, signing, endpoint }: Bucket,
  path: string,
  request: Omit<Presigned, "url">,
): Promise<string> {
  const base = endpoint ?? `https://${bucket}.s3.${await regionOf(signing)}.amazonaws.com`;
  return presign(signing, { ...request, url: new URL(`${base}/${path}`) });
}

/**
 * Sends one request to a bucket. Returns undefined when the object does not exist. A missing bucket
 * is an error, not a missing object.
 * @throws RequestError RETRY_LATER when no time is left.
 */
export function askBucket(bucket: Bucket, path: string, asked: Asked): Promise<Answer | undefined> {
  return retryRequest(asked.until, () => askOnce(bucket, path, asked));
}

async function askOnce(bucket: Bucket, path: string, asked: Asked): Promise<Answer | undefined> {
  const { method, headers = {}, body, until } = asked;
  const url = await linkTo(bucket, path, {
    method,
    headers,
    now: signingTime(bucket.signing),
    seconds: OWN_SECONDS,
  });
  const answer = await sendRequest(url, { method, headers, body: body ?? null, until });
  if (answer.ok && !(method === "PUT" && isFailedCopy(answer))) return answer;
  if (answer.status === NOT_FOUND && codeIn(answer) !== "NoSuchBucket") return undefined;
  throw refusal(
    `S3 ${method} ${path} failed`,
    answer.ok ? { ...answer, status: SERVER_ERROR } : answer,
    correctClock(bucket.signing, answer),
  );
}

/**
 * S3 begins its answer before the copy is complete, so a 200 can have an error in its body. The SDK
 * treats such an answer as a 500, and so does this code.
 */
const isFailedCopy = (answer: Answer): boolean => textOf(answer).includes("<Error>");
