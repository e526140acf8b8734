import { exportJWK, generateKeyPair, SignJWT } from "jose";

const HOUR_MS = 3_600_000;
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Makes tokens that must be rejected: altered copies and imitations of a valid one. */
export async function badTokens(
  good: string,
  {
    origin,
    subject,
    now,
  }: { readonly origin: string; readonly subject: string; readonly now: Date },
) {
  const [head = "", payload = "", signature = ""] = good.split(".");
  const claims: { readonly sub: string } = JSON.parse(Buffer.from(payload, "base64url").toString());
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const published = await (await fetch(`${origin}/issuer/jwks.json`)).text();
  const signed = (more: {
    readonly issuer?: string;
    readonly audience?: string;
    readonly exp?: Date;
    readonly kid?: string;
  }) =>
    new SignJWT({})
      .setProtectedHeader({ alg: "ES256", kid: more.kid ?? "local" })
      .setSubject(claims.sub)
      .setIssuer(more.issuer ?? `${origin}/issuer`)
      .setAudience(more.audience ?? "doithoai")
      .setIssuedAt(now)
      .setExpirationTime(more.exp ?? new Date(now.getTime() + HOUR_MS))
      .sign(privateKey);
  // The issuer's public key, used as a shared secret.
  const shared = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256", kid: "local" })
    .setSubject(claims.sub)
    .setIssuer(`${origin}/issuer`)
    .setAudience("doithoai")
    .setExpirationTime("1h")
    .sign(Buffer.from(published));
  const embedded = await new SignJWT({})
    .setProtectedHeader({ alg: "ES256", kid: "local", jwk: await exportJWK(publicKey) })
    .setSubject(claims.sub)
    .setIssuer(`${origin}/issuer`)
    .setAudience("doithoai")
    .setExpirationTime(new Date(now.getTime() + HOUR_MS))
    .sign(privateKey);
  return {
    "alg none": `${base64({ alg: "none" })}.${payload}.`,
    "alg none, signed": `${base64({ alg: "none", kid: "local" })}.${payload}.${signature}`,
    "another's key": await signed({}),
    "another's key under another name": await signed({ kid: "other" }),
    "another issuer": await signed({ issuer: "https://id.example.vn" }),
    "another audience": await signed({ audience: "somebody" }),
    expired: await signed({ exp: new Date(now.getTime() - HOUR_MS) }),
    "the public key as a secret": shared,
    "a key embedded in the token": embedded,
    "another subject under the same signature": [
      head,
      base64({ ...claims, sub: subject }),
      signature,
    ].join("."),
    "no signature": `${head}.${payload}.`,
    "half a signature": `${head}.${payload}.${signature.slice(0, 40)}`,
    "one part": head,
    "of an unknown client": "dtk_0000000000000000000000000000000000000000000",
    empty: "",
  };
}
