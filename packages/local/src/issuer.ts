import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Role, Scope } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import { type HttpRequest, type Issuer, remoteKeys } from "@doithoai/gateway";
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import * as z from "zod";

/** The path of the issuer of local tokens. */
export const ISSUER_PATH = "/issuer";
export const KEYS_PATH = `${ISSUER_PATH}/jwks.json`;
const AUDIENCE = "doithoai";
const ALGORITHM = "ES256";
const KEY_ID = "local";
const LIFETIME_MS = 12 * 3_600_000;

/** The subject of a token, and the role that is granted to the subject. */
export const TokenRequest = z.object({
  subject: z.string().min(1).max(200),
  role: Role.schema.exclude(["PUBLIC"]),
  unitCode: z.string().min(1).max(120),
  organizationId: z.nullable(z.string().max(400)),
  denunciations: z.boolean().default(false),
  /** The scopes of an INTEGRATOR. */
  scopes: z.array(Scope.schema).max(10).default([]),
});
export type TokenRequest = z.output<typeof TokenRequest>;

interface Options {
  readonly folder: string | undefined;
  /** The server's origin. It is read on demand, because the port may be unknown at first. */
  readonly origin: () => string;
  readonly name?: string;
}

export interface LocalIssuer {
  readonly accepted: Issuer;
  /**
   * Serves the metadata and the keys as any OpenID Connect provider does. It has no sign-in:
   * `/token` issues a token to every local caller.
   */
  readonly answer: (request: Pick<HttpRequest, "method" | "url">) => Response;
  readonly issue: (who: Pick<TokenRequest, "subject">, now: Date) => Promise<string>;
}

/**
 * Opens the issuer that signs this machine's tokens. Its key is stored in the data folder, so that
 * tokens survive a restart. In memory, the key is new at each start.
 */
export async function openIssuer({ folder, origin, name = "" }: Options): Promise<LocalIssuer> {
  const jwk = await keyOf(folder);
  const { d: _secret, ...publicJwk } = jwk;
  const key = await importJWK(jwk, ALGORITHM);
  const url = () => `${origin()}${ISSUER_PATH}`;
  // The keys are fetched through the own port, as a deployment fetches its issuers' keys.
  let keys: Issuer["keys"] | undefined;
  const accepted: Issuer = {
    name,
    audience: AUDIENCE,
    get issuer() {
      return url();
    },
    keys: (...args) => {
      keys ??= remoteKeys(`${origin()}${KEYS_PATH}`);
      return keys(...args);
    },
  };
  const served: Readonly<Record<string, () => object>> = {
    [KEYS_PATH]: () => ({ keys: [{ ...publicJwk, alg: ALGORITHM, kid: KEY_ID, use: "sig" }] }),
    [`${ISSUER_PATH}/.well-known/openid-configuration`]: () => ({
      issuer: url(),
      jwks_uri: `${origin()}${KEYS_PATH}`,
      response_types_supported: ["id_token"],
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: [ALGORITHM],
    }),
  };
  return {
    accepted,
    answer: (request) => {
      const found = served[new URL(request.url).pathname];
      if (!found) return new Response(null, { status: 404 });
      return ["GET", "HEAD"].includes(request.method)
        ? Response.json(found())
        : new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
    },
    issue: ({ subject }, now) =>
      new SignJWT({})
        .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID })
        .setSubject(subject)
        .setIssuer(url())
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(new Date(now.getTime() + LIFETIME_MS))
        .sign(key),
  };
}

async function keyOf(folder: string | undefined): Promise<JWK> {
  const file = folder && path.join(folder, "issuer.json");
  const stored = file && (await readFile(file, "utf8").catch(() => undefined));
  if (stored) return keyIn(stored, file);
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  if (file) await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}

/** @throws UsageError when the file holds no key. */
function keyIn(text: string, file: string): JWK {
  try {
    return z.looseObject({ kty: z.literal("EC"), d: z.string() }).parse(JSON.parse(text));
  } catch (cause) {
    throw new UsageError(
      `The key of local tokens in ${file} cannot be read: delete that file, then start again.`,
      { cause },
    );
  }
}
