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
 * Seals positions in a list: their holder can send them back, but neither read nor change them, nor
 * use them in another list. A position may be the key of a row that is hidden from the caller.
 */
export interface CursorSeal {
  /** The same text for the same position of the same list. */
  readonly seal: (list: string, position: string) => string;
  /** Undefined for what this seal did not make for this list. */
  readonly open: (list: string, text: string) => string | undefined;
}

const CIPHER = "aes-256-ctr";
const IV_BYTES = 16;
/** The length of a position says of what kind its row is. */
const PADDED_TO = 64;

/**
 * The initial vector is a code over list and position, which proves both when it is opened (as in
 * RFC 5297).
 */
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

/** The key never changes: its seal is kept as long as the client of the table. */
const seals = cacheOf<Table["client"], CursorSeal>({ max: 1 });

/**
 * The seal of a table, with the key that lies in it. The first process that needs the key makes it.
 */
export const cursorSeal = (ctx: Reader): Promise<CursorSeal> =>
  seals.get(ctx.table.client, "SEAL", () => readKey(ctx).then(sealOf));

class Taken extends Error {}

async function readKey({ table, until }: Reader): Promise<Buffer> {
  const stored = () =>
    get({ table, until }, CursorKeyEntity, CursorKeyEntity.keyOf({}), { consistent: true });
  const known = await stored();
  if (known) return Buffer.from(known.key, "base64");
  const made = { key: randomBytes(KEY_BYTES).toString("base64") };
  try {
    await putAlone(
      { table, until },
      create(CursorKeyEntity, made, () => new Taken()),
    );
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
  }
  // Of two processes that make one at once, both use the one that was written.
  const written = await stored();
  if (!written) throw new Error("the key of cursors cannot be read");
  return Buffer.from(written.key, "base64");
}
