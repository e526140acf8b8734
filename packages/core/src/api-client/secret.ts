import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits cannot be guessed, so they need no slow hash. */
const BYTES = 32;
const PREFIX = { secret: "dts_", token: "dtk_" } as const;

export const newSecret = (kind: keyof typeof PREFIX): string =>
  `${PREFIX[kind]}${randomBytes(BYTES).toString("base64url")}`;
export const isToken = (text: string): boolean => text.startsWith(PREFIX.token);
export const hashOf = (secret: string): string =>
  createHash("sha256").update(secret).digest("base64url");

/**
 * Whether one of the hashes belongs to the secret. Takes the same time for every secret and for any
 * number of hashes up to two.
 */
export function isOneOf(secret: string, hashes: readonly string[]): boolean {
  const digest = Buffer.from(hashOf(secret));
  const none = Buffer.from(hashOf(""));
  const [first, second] = [hashes[0], hashes[1]].map((hash) =>
    timingSafeEqual(digest, hash === undefined ? none : Buffer.from(hash)),
  );
  return (hashes.length > 0 && first === true) || (hashes.length > 1 && second === true);
}
