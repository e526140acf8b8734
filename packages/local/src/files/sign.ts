import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** What a link stands for: nothing in it can be changed without breaking its signature. */
export interface Grant {
  readonly method: "PUT" | "GET";
  readonly key: string;
  /** Epoch milliseconds. */
  readonly expires: number;
  /** What must hold of the upload, or how the download names itself. */
  readonly terms: Readonly<Record<string, string>>;
}

export interface Signer {
  readonly queryOf: (grant: Grant) => string;
  /** The grant behind a link's query, or undefined when it was not given here or is over. */
  readonly read: (
    link: Pick<Grant, "method" | "key"> & { readonly query: URLSearchParams; readonly now: Date },
  ) => Grant | undefined;
}

/** Signs with a key of this process: links are short-lived and need not outlive it. */
export function makeSigner(): Signer {
  const secret = randomBytes(32);
  const signatureOf = ({ method, key, expires, terms }: Grant): Buffer =>
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
      const given = Buffer.from(signature, "base64url");
      const good = given.length === expected.length && timingSafeEqual(given, expected);
      return good && now.getTime() < grant.expires ? grant : undefined;
    },
  };
}
