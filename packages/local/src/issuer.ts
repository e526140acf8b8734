import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Role, Scope } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import { type HttpRequest, type Issuer, remoteKeys } from "@doithoai/gateway";
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, SignJWT } from "jose";
import * as z from "zod";

/** The path of the issuer of local tokens. */
export const ISSUER_PATH = "/issuer";
export const KEYS_PATH = `${ISSUER_PATH}/jwks.json`;
const AUDIENCE = "doithoai";
const ALGORITHM = "ES256";
const KEY_ID = "local";
/** The lifetime of a token. */
export const LIFETIME_SECONDS = 12 * 3_600;

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
  /** Serves the metadata and the keys as any OpenID Connect provider does. */
  readonly answer: (request: Pick<HttpRequest, "method" | "url">) => Response;
  /** Issues a token for the gateway. `clientId` is the page that asked for it. */
  readonly issue: (
    who: Pick<TokenRequest, "subject"> & { readonly clientId?: string },
    now: Date,
  ) => Promise<string>;
  /** Issues a token that tells a page who has signed in. The gateway does not accept it. */
  readonly identify: (
    who: { readonly subject: string; readonly clientId: string; readonly nonce: string | null },
    now: Date,
  ) => Promise<string>;
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
      authorization_endpoint: `${url()}/authorize`,
      token_endpoint: `${url()}/token`,
      response_types_supported: ["code"],
      grant_types_supported: ["authorization_code"],
      code_challenge_methods_supported: ["S256"],
      token_endpoint_auth_methods_supported: ["none"],
      scopes_supported: ["openid"],
      authorization_response_iss_parameter_supported: true,
      subject_types_supported: ["public"],
      id_token_signing_alg_values_supported: [ALGORITHM],
    }),
  };
  const sign = (claims: JWTPayload, now: Date, typ?: string) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: ALGORITHM, kid: KEY_ID, ...(typ !== undefined && { typ }) })
      .setIssuer(url())
      .setIssuedAt(now)
      .setExpirationTime(new Date(now.getTime() + LIFETIME_SECONDS * 1_000))
      .sign(key);
  return {
    accepted,
    answer: (request) => {
      const found = served[new URL(request.url).pathname];
      if (!found) return new Response(null, { status: 404 });
      return ["GET", "HEAD"].includes(request.method)
        ? Response.json(found())
        : new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
    },
    issue: ({ subject, clientId }, now) =>
      sign(
        { sub: subject, aud: AUDIENCE, ...(clientId !== undefined && { client_id: clientId }) },
        now,
      ),
    identify: ({ subject, clientId, nonce }, now) =>
      // The type keeps the gateway from accepting it, whatever a page calls itself.
      sign({ sub: subject, aud: [clientId], ...(nonce !== null && { nonce }) }, now, "id+jwt"),
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
