import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";

/** Temporary or permanent credentials of AWS. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
}

/** The region and the service that a signature is valid for. */
export interface Scope {
  readonly region: string;
  readonly service: string;
}

const ALGORITHM = "AWS4-HMAC-SHA256";
const TERMINATOR = "aws4_request";
const DAY_LENGTH = "YYYYMMDD".length;

const hmac = (key: string | Buffer | KeyObject, text: string): Buffer =>
  createHmac("sha256", key).update(text).digest();

/** The time of a signature, such as `20261130T093000Z`. */
const timeOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+/g, "");

/**
 * Creates a signer of POST requests to the path `/` (Signature Version 4). A key is valid for one
 * day; the signer keeps the last one.
 */
export function makeSigner({ region, service }: Scope) {
  let kept: { readonly secret: string; readonly day: string; readonly key: KeyObject } | undefined;
  const keyOf = (secret: string, day: string): KeyObject => {
    if (kept?.secret !== secret || kept.day !== day) {
      const ofDay = hmac(`AWS4${secret}`, day);
      const key = [region, service, TERMINATOR].reduce(hmac, ofDay);
      // Node takes six times as long with a key in a Buffer.
      kept = { secret, day, key: createSecretKey(key) };
    }
    return kept.key;
  };
  /**
   * Returns the headers with those of the signature. It covers all of them and the body. The names
   * of the headers must be in lower case.
   */
  return (
    {
      headers,
      body,
    }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
    { accessKeyId, secretAccessKey, sessionToken }: Credentials,
    at: Date,
  ): Record<string, string> => {
    const time = timeOf(at);
    const day = time.slice(0, DAY_LENGTH);
    const sent: Record<string, string> = {
      ...headers,
      "x-amz-date": time,
      ...(sessionToken !== undefined && { "x-amz-security-token": sessionToken }),
    };
    const names = Object.keys(sent).sort();
    const lines = names.map((name) => `${name}:${sent[name]?.trim().replace(/\s+/g, " ")}\n`);
    const signed = names.join(";");
    const request = `POST\n/\n\n${lines.join("")}\n${signed}\n${hash("sha256", body)}`;
    const scope = `${day}/${region}/${service}/${TERMINATOR}`;
    const text = `${ALGORITHM}\n${time}\n${scope}\n${hash("sha256", request)}`;
    const signature = hmac(keyOf(secretAccessKey, day), text).toString("hex");
    sent.authorization =
      `${ALGORITHM} Credential=${accessKeyId}/${scope}, ` +
      `SignedHeaders=${signed}, Signature=${signature}`;
    return sent;
  };
}
