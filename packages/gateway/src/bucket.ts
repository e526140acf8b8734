import { type Answer, ask, codeIn, refusal } from "./ask.ts";
import { type Presigned, presign, type Signing } from "./presign.ts";

export interface Bucket {
  readonly bucket: string;
  readonly signing: Signing;
  /** Where the bucket answers; for tests. */
  readonly endpoint?: string | undefined;
}
type Asked = Pick<Presigned, "method" | "headers"> & { readonly body?: string; readonly until: number };

/** What this side asks of S3 itself is asked at once. */
const OWN_SECONDS = 60;
const NOT_FOUND = 404;

export const regionOf = async ({ region }: Signing): Promise<string> => (typeof region === "string" ? region : region());

/** A link that stands for one request to a bucket. */
export async function linkTo({ bucket, signing, endpoint }: Bucket, path: string, request: Omit<Presigned, "url">): Promise<string> {
  const base = endpoint ?? `https://${bucket}.s3.${await regionOf(signing)}.amazonaws.com`;
  return presign(signing, { ...request, url: new URL(`${base}/${path}`) });
}

/** What a bucket answers; undefined where it has nothing of that name. A bucket that is not there has not lost what was in it. */
export async function askBucket(bucket: Bucket, path: string, { method, headers = {}, body, until }: Asked): Promise<Answer | undefined> {
  const url = await linkTo(bucket, path, { method, headers, now: new Date(), seconds: OWN_SECONDS });
  const answer = await ask(url, { method, headers, body: body ?? null, until });
  if (answer.ok) return answer;
  if (answer.status === NOT_FOUND && codeIn(answer) !== "NoSuchBucket") return undefined;
  throw refusal(`S3 answers to ${method} ${path}`, answer);
}
