import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
/** The first byte of all that is sealed here: another way of sealing will have another. */
const VERSION = 1;
const KEY_BYTES = 32;
/**
 * NIST SP 800-38D, 8.2.2: random, 96 bits; a key seals a few fields, far from the 2³² at which two
 * may meet.
 */
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES;

/**
 * Where a sealed text stands. It opens there alone: moved to another citizen or field it does not.
 * Neither name has a line break.
 */
export interface Place {
  readonly key: Uint8Array;
  readonly citizenId: string;
  readonly field: string;
}

/** A fresh key of a citizen, or of a province on a developer's machine. */
export const newKey = (): Uint8Array => randomBytes(KEY_BYTES);

/**
 * Seals a text for its place, another way each time. Half of a surrogate pair becomes U+FFFD, as in
 * the table.
 */
export const sealField = (text: string, place: Place): string =>
  seal(Buffer.from(text), place.key, nameOf(place));

/**
 * The text, or undefined when it does not open: another key, moved to another citizen or field,
 * broken.
 */
export const openField = (sealed: string, place: Place): string | undefined =>
  open(sealed, place.key, nameOf(place))?.toString();

/** Who owns a wrapped key, and the key that wraps it. */
export interface Wrapping {
  readonly by: Uint8Array;
  readonly citizenId: string;
}

/** Wraps a citizen's key where there is no KMS to do it. */
export const wrapKey = (key: Uint8Array, { by, citizenId }: Wrapping): string =>
  seal(key, by, citizenId);

/** The key, or undefined when it does not open: another wrapping key, another citizen's, broken. */
export const unwrapKey = (wrapped: string, { by, citizenId }: Wrapping): Uint8Array | undefined =>
  open(wrapped, by, citizenId);

const nameOf = ({ citizenId, field }: Place): string => `${citizenId}\n${field}`;

/** Version, IV, ciphertext and tag in base64url. */
function seal(content: Uint8Array, key: Uint8Array, name: string): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(
    Buffer.from(name),
  );
  return Buffer.concat([
    Buffer.of(VERSION),
    iv,
    cipher.update(content),
    cipher.final(),
    cipher.getAuthTag(),
  ]).toString("base64url");
}

function open(sealed: string, key: Uint8Array, name: string): Buffer | undefined {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < HEAD_BYTES + TAG_BYTES || bytes[0] !== VERSION) return undefined;
  // Node passes over letters and bits that mean nothing: of all ways to write the same bytes, one
  // is taken.
  if (bytes.toString("base64url") !== sealed) return undefined;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(1, HEAD_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(-TAG_BYTES));
  const content = decipher.update(bytes.subarray(HEAD_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([content, decipher.final()]);
  } catch {
    return undefined;
  }
}
