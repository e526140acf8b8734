import { SignatureV4 } from "@smithy/signature-v4";

type Init = ConstructorParameters<typeof SignatureV4>[0];
/** Credentials and region for signing, as the DynamoDB client already resolved them. */
export type Signing = Pick<Init, "credentials" | "region" | "sha256"> & {
  /**
   * Milliseconds by which AWS's clock is ahead of this machine. The client updates it from each
   * answer, and `correctClock` from a refusal.
   */
  systemClockOffset?: number;
};

/** The current time by AWS's clock. A signature with a wrong local time would be refused. */
export const signingTime = ({ systemClockOffset = 0 }: Signing): Date =>
  new Date(Date.now() + systemClockOffset);

/** Half of the life of a signature of our own requests. A smaller error refuses none. */
const NOTICEABLE_MS = 30_000;

/** The statuses of a refused signature. */
const REFUSED = new Set([400, 403]);

/**
 * Sets the clock by the `date` of a refusal. Returns true if it was wrong by more than half a
 * minute, so that a new signature may be accepted. An answer of a cache has an `age` and is not
 * used.
 */
export function correctClock(
  signing: Signing,
  { status, headers }: { readonly status: number; readonly headers: Headers },
): boolean {
  const date = Date.parse(headers.get("date") ?? "");
  if (!REFUSED.has(status) || Number.isNaN(date) || headers.has("age")) return false;
  const before = signing.systemClockOffset ?? 0;
  const offset = date - Date.now();
  if (Math.abs(offset - before) < NOTICEABLE_MS) return false;
  signing.systemClockOffset = offset;
  return true;
}

export interface Presigned {
  readonly method: "GET" | "HEAD" | "PUT" | "DELETE";
  readonly url: URL;
  /** Signed headers. The request must send them with exactly these values. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly seconds: number;
}

/**
 * The signature does not include a hash of the body. The signed headers protect the body instead.
 */
const UNSIGNED = { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } as const;

/** Encodes as Signature Version 4 requires: more characters than encodeURIComponent. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Returns a presigned link for one request to S3. The link needs no other credentials. */
export async function presign(
  signing: Signing,
  { method, url, headers = {}, query = {}, now, seconds }: Presigned,
): Promise<string> {
  const signer = new SignatureV4({
    ...signing,
    service: "s3",
    uriEscapePath: false,
    applyChecksum: false,
  });
  const names = new Set([...Object.keys(headers), ...Object.keys(UNSIGNED)]);
  const signed = await signer.presign(
    {
      method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: { ...query },
      headers: { host: url.host, ...headers, ...UNSIGNED },
    },
    // Keeps the headers as headers: a client could omit one that is moved into the query.
    {
      signingDate: now,
      expiresIn: seconds,
      unhoistableHeaders: names,
      unsignableHeaders: new Set(Object.keys(UNSIGNED)),
    },
  );
  const pairs = Object.entries(signed.query ?? {}).map(
    ([name, value]) => `${encode(name)}=${encode(String(value))}`,
  );
  return `${url.origin}${url.pathname}?${pairs.join("&")}`;
}
