import { type Presigned, presign, type Signing, signingTime } from "./presign.ts";
import { type Answer, ask, asking, codeIn, refusal, textOf } from "./request.ts";

export interface Bucket {
  readonly bucket: string;
  readonly signing: Signing;
  /** Where the bucket answers; for tests. */
  readonly endpoint?: string | undefined;
}
type Asked = Pick<Presigned, "method" | "headers"> & {
  readonly body?: string;
  readonly until: number;
};

/** What this side asks of S3 itself is asked at once. */
const OWN_SECONDS = 60;
const NOT_FOUND = 404;
const SERVER_ERROR = 500;

export const regionOf = async ({ region }: Signing): Promise<string> =>
  typeof region === "string" ? region : region();

/** A link that stands for one request to a bucket. */
export async function linkTo(
  { bucket, signing, endpoint }: Bucket,
  path: string,
  request: Omit<Presigned, "url">,
): Promise<string> {
  const base = endpoint ?? `https://${bucket}.s3.${await regionOf(signing)}.amazonaws.com`;
  return presign(signing, { ...request, url: new URL(`${base}/${path}`) });
}

/**
 * The answer of a bucket; undefined where it has nothing of that name. A bucket that is not there
 * has not lost its objects.
 * @throws RequestError RETRY_LATER when time is over.
 */
export function askBucket(bucket: Bucket, path: string, asked: Asked): Promise<Answer | undefined> {
  return asking(asked.until, () => askOnce(bucket, path, asked));
}

async function askOnce(bucket: Bucket, path: string, asked: Asked): Promise<Answer | undefined> {
  const { method, headers = {}, body, until } = asked;
  const url = await linkTo(bucket, path, {
    method,
    headers,
    now: signingTime(bucket.signing),
    seconds: OWN_SECONDS,
  });
  const answer = await ask(url, { method, headers, body: body ?? null, until });
  if (answer.ok && !(method === "PUT" && isFailedCopy(answer))) return answer;
  if (answer.status === NOT_FOUND && codeIn(answer) !== "NoSuchBucket") return undefined;
  throw refusal(
    `S3 answers to ${method} ${path}`,
    answer.ok ? { ...answer, status: SERVER_ERROR } : answer,
  );
}

/**
 * S3 begins its answer before it has copied: an error after that is in the body of a 200. Its own
 * client takes it for a 500.
 */
const isFailedCopy = (answer: Answer): boolean => textOf(answer).includes("<Error>");
