import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
/** The first byte of every sealed value. Another format would use another byte. */
const VERSION = 1;
const KEY_BYTES = 32;
/**
 * Random IV of 96 bits (NIST SP 800-38D, 8.2.2). A key seals only a few fields, far fewer than the
 * 2³² allowed.
 */
const IV_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + IV_BYTES;

/**
 * The place of a sealed text. The text does not open for another citizen or field. Neither name
 * contains a line break.
 */
export interface FieldContext {
  readonly key: Uint8Array;
  readonly citizenId: string;
  readonly field: string;
}

/** Creates a key for a citizen, or for a province on a developer's machine. */
export const newKey = (): Uint8Array => randomBytes(KEY_BYTES);

/** Seals a text for its place, differently each time. A lone surrogate becomes U+FFFD. */
export const sealField = (text: string, place: FieldContext): string =>
  seal(Buffer.from(text), place.key, nameOf(place));

/** The text; undefined for a wrong key, another citizen or field, or a damaged value. */
export const openField = (sealed: string, place: FieldContext): string | undefined =>
  open(sealed, place.key, nameOf(place))?.toString();

/** The owner of a wrapped key and the key that wraps it. */
export interface Wrapping {
  readonly by: Uint8Array;
  readonly citizenId: string;
}

/** Wraps a citizen's key where no KMS is available. */
export const wrapKey = (key: Uint8Array, { by, citizenId }: Wrapping): string =>
  seal(key, by, citizenId);

/** The key; undefined for a wrong wrapping key, another citizen or a damaged value. */
export const unwrapKey = (wrapped: string, { by, citizenId }: Wrapping): Uint8Array | undefined =>
  open(wrapped, by, citizenId);

const nameOf = ({ citizenId, field }: FieldContext): string => `${citizenId}\n${field}`;

/** Returns version, IV, ciphertext and tag in base64url. */
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
  // Node ignores invalid letters and unused bits. Only the canonical encoding is accepted.
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
