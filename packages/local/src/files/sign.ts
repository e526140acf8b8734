import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The content of a link. The signature of the link covers every field. */
export interface LinkClaims {
  readonly method: "PUT" | "GET";
  readonly key: string;
  /** Epoch milliseconds. */
  readonly expires: number;
  /** Upload: the required size and SHA-256. Download: the disposition and the media type. */
  readonly terms: Readonly<Record<string, string>>;
}

export interface Signer {
  readonly queryOf: (grant: LinkClaims) => string;
  /**
   * Returns the grant of a link's query; undefined if the signature is invalid or the link has
   * expired.
   */
  readonly read: (
    link: Pick<LinkClaims, "method" | "key"> & {
      readonly query: URLSearchParams;
      readonly now: Date;
    },
  ) => LinkClaims | undefined;
}

/** Signs with a key of this process: links are short-lived and need not survive a restart. */
export function makeSigner(): Signer {
  const secret = randomBytes(32);
  const signatureOf = ({ method, key, expires, terms }: LinkClaims): Buffer =>
    createHmac("sha256", secret)
      .update(
        JSON.stringify([
          method,
          key,
          expires,
          Object.entries(terms).sort(([a], [b]) => (a < b ? -1 : 1)),
        ]),
      )
      .digest();
  return {
    queryOf: (grant) =>
      new URLSearchParams({
        ...grant.terms,
        expires: String(grant.expires),
        signature: signatureOf(grant).toString("base64url"),
      }).toString(),
    read: ({ method, key, query, now }) => {
      const { expires, signature = "", ...terms } = Object.fromEntries(query);
      const grant = { method, key, expires: Number(expires), terms };
      const expected = signatureOf(grant);
      const received = Buffer.from(signature, "base64url");
      const valid = received.length === expected.length && timingSafeEqual(received, expected);
      return valid && now.getTime() < grant.expires ? grant : undefined;
    },
  };
}
