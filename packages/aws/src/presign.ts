import { SignatureV4 } from "@smithy/signature-v4";

type Init = ConstructorParameters<typeof SignatureV4>[0];
/** Credentials and region for signing, as the DynamoDB client already resolved them. */
export type Signing = Pick<Init, "credentials" | "region" | "sha256"> & {
  /**
   * Milliseconds by which AWS's clock is ahead of this machine. The client updates it from each
   * answer.
   */
  readonly systemClockOffset?: number;
};

/** The current time by AWS's clock. A signature with a wrong local time would be refused. */
export const signingTime = ({ systemClockOffset = 0 }: Signing): Date =>
  new Date(Date.now() + systemClockOffset);

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
