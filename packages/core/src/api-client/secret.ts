import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits need no slow hash: they cannot be guessed, only stolen. */
const BYTES = 32;
const PREFIX = { secret: "dts_", token: "dtk_" } as const;

export const newSecret = (kind: keyof typeof PREFIX): string =>
  `${PREFIX[kind]}${randomBytes(BYTES).toString("base64url")}`;
export const isToken = (text: string): boolean => text.startsWith(PREFIX.token);
export const hashOf = (secret: string): string =>
  createHash("sha256").update(secret).digest("base64url");

/**
 * Whether one of the hashes is the secret's. Takes as long for any secret and any number of hashes
 * up to two.
 */
export function isOneOf(secret: string, hashes: readonly string[]): boolean {
  const given = Buffer.from(hashOf(secret));
  const none = Buffer.from(hashOf(""));
  const [first, second] = [hashes[0], hashes[1]].map((hash) =>
    timingSafeEqual(given, hash === undefined ? none : Buffer.from(hash)),
  );
  return (hashes.length > 0 && first === true) || (hashes.length > 1 && second === true);
}
