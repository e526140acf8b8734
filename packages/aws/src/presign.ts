import { SignatureV4 } from "@smithy/signature-v4";

type Init = ConstructorParameters<typeof SignatureV4>[0];
/** Who signs, as the DynamoDB client has found it out already. */
export type Signing = Pick<Init, "credentials" | "region" | "sha256"> & {
  /** Milliseconds by which AWS is ahead of this machine. The client takes it from each answer. */
  readonly systemClockOffset?: number;
};

/**
 * The present by AWS's clock. Beside a wrong clock of this machine a signature would be refused.
 */
export const signingTime = ({ systemClockOffset = 0 }: Signing): Date =>
  new Date(Date.now() + systemClockOffset);

export interface Presigned {
  readonly method: "GET" | "HEAD" | "PUT" | "DELETE";
  readonly url: URL;
  /** Sent as they are signed here; another value or none is refused. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly now: Date;
  readonly seconds: number;
}

/**
 * S3 takes a body without its hash in the signature: what must hold of it is in the signed headers.
 */
const UNSIGNED = { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } as const;

/** As Signature Version 4 encodes: more than encodeURIComponent does. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A link that stands for one request to S3 and needs no other sign of who sends it. */
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
    // Headers stay headers: hoisted into the query, a client could leave them out.
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
