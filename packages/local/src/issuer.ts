import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Grant, Role } from "@doithoai/core";
import type { Issuer } from "@doithoai/gateway";
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from "jose";
import * as z from "zod";
import { Complaint } from "./complaint.ts";

const ISSUER = "urn:doithoai:local";
const AUDIENCE = "doithoai";
const ALGORITHM = "ES256";

/** Who asks for a token, and with which role. */
export const TokenRequest = z.object({
  subject: z.string().min(1).max(200),
  role: Role.schema.exclude(["PUBLIC"]),
  unitCode: z.string().min(1).max(120),
  organizationId: z.nullable(z.string().max(400)),
});
export type TokenRequest = z.output<typeof TokenRequest>;

export interface LocalIssuer {
  readonly accepted: Issuer;
  readonly issue: (request: TokenRequest, now: Date) => Promise<string>;
}

/** Signs this machine's tokens. Its key lies with the data, so that tokens outlive a restart; in memory it is new each time. */
export async function openIssuer(folder: string | undefined): Promise<LocalIssuer> {
  const jwk = await keyOf(folder);
  const { d: _secret, ...publicJwk } = jwk;
  const key = await importJWK(jwk, ALGORITHM);
  const keys = createLocalJWKSet({ keys: [{ ...publicJwk, alg: ALGORITHM, kid: "local" }] });
  return {
    accepted: { issuer: ISSUER, audience: AUDIENCE, keys },
    issue: ({ subject, role, unitCode, organizationId }, now) => {
      const grants: Grant[] = [{ role, unitCode, organizationId }];
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new SignJWT({ grants })
        .setProtectedHeader({ alg: ALGORITHM, kid: "local" })
        .setSubject(subject)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(issuedAt)
        .setExpirationTime(new Date(now.getTime() + LIFETIME_MS))
        .sign(key);
    },
  };
}
const LIFETIME_MS = 12 * 3_600_000;

async function keyOf(folder: string | undefined): Promise<JWK> {
  const file = folder && path.join(folder, "issuer.json");
  const stored = file && (await readFile(file, "utf8").catch(() => undefined));
  if (stored) return keyIn(stored, file);
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  if (file) await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}

/** @throws Complaint when the file holds no key. */
function keyIn(text: string, file: string): JWK {
  try {
    return z.looseObject({ kty: z.literal("EC"), d: z.string() }).parse(JSON.parse(text));
  } catch (cause) {
    throw new Complaint(`The key of local tokens in ${file} cannot be read: delete that file, then start again.`, { cause });
  }
}
