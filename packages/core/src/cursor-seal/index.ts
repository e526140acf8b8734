import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";
import { cacheOf } from "../kernel/cache.ts";
import type { Context } from "../request/context.ts";
import type { Table } from "../table/client.ts";
import { get } from "../table/read.ts";
import { create, putAlone } from "../table/write.ts";
import { CursorKeyEntity, KEY_BYTES } from "./entity.ts";

type Reader = Pick<Context, "table" | "until">;

/**
 * Encrypts positions in a list. A client can send a position back but cannot read it, change it or
 * use it in another list. A position may be the key of a row that is hidden from the caller.
 */
export interface CursorSeal {
  /** Deterministic: the same position of the same list gives the same text. */
  readonly seal: (list: string, position: string) => string;
  /** Undefined if this seal did not create the text for this list. */
  readonly open: (list: string, text: string) => string | undefined;
}

const CIPHER = "aes-256-ctr";
const IV_BYTES = 16;
/** Positions are padded to multiples of this: their length would reveal the kind of row. */
const PADDED_TO = 64;

/** The IV is a MAC of list and position, which `open` uses to verify both (as in RFC 5297). */
export function sealOf(key: Uint8Array): CursorSeal {
  const derived = (use: string): Buffer => Buffer.from(hkdfSync("sha256", key, "", use, KEY_BYTES));
  const [cipherKey, codeKey] = [derived("cipher"), derived("code")];
  const codeOf = (list: string, padded: Buffer): Buffer =>
    createHmac("sha256", codeKey).update(`${list}\0`).update(padded).digest().subarray(0, IV_BYTES);
  return {
    seal: (list, position) => {
      const bytes = Buffer.from(position);
      const padded = Buffer.concat([bytes, Buffer.alloc(PADDED_TO - (bytes.length % PADDED_TO))]);
      const code = codeOf(list, padded);
      return Buffer.concat([code, createCipheriv(CIPHER, cipherKey, code).update(padded)]).toString(
        "base64url",
      );
    },
    open: (list, text) => {
      const bytes = Buffer.from(text, "base64url");
      if (bytes.length <= IV_BYTES) return undefined;
      const code = bytes.subarray(0, IV_BYTES);
      const padded = createDecipheriv(CIPHER, cipherKey, code).update(bytes.subarray(IV_BYTES));
      return timingSafeEqual(code, codeOf(list, padded))
        ? padded.toString().replace(/\0+$/, "")
        : undefined;
    },
  };
}

/** The key never changes, so the seal is cached as long as the table's client exists. */
const seals = cacheOf<Table["client"], CursorSeal>({ max: 1 });

/** The seal of a table with the key stored in it. The first process that needs a key creates it. */
export const cursorSeal = (ctx: Reader): Promise<CursorSeal> =>
  seals.get(ctx.table.client, "SEAL", () => readKey(ctx).then(sealOf));

class KeyExists extends Error {}

async function readKey({ table, until }: Reader): Promise<Buffer> {
  const stored = () =>
    get({ table, until }, CursorKeyEntity, CursorKeyEntity.keyOf({}), { consistent: true });
  const existing = await stored();
  if (existing) return Buffer.from(existing.key, "base64");
  const made = { key: randomBytes(KEY_BYTES).toString("base64") };
  try {
    await putAlone(
      { table, until },
      create(CursorKeyEntity, made, () => new KeyExists()),
    );
  } catch (error) {
    if (!(error instanceof KeyExists)) throw error;
  }
  // If two processes create a key at the same time, both use the key that was stored.
  const written = await stored();
  if (!written) throw new Error("the cursor key was stored but cannot be read");
  return Buffer.from(written.key, "base64");
}
