import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Context } from "../context.ts";
import type { Table } from "../table/client.ts";
import { get } from "../table/read.ts";
import { create, putAlone } from "../table/write.ts";
import { CursorKeyEntity, KEY_BYTES } from "./entity.ts";

export { CursorKeyEntity } from "./entity.ts";

type Reader = Pick<Context, "table" | "until">;

const CIPHER = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The key of each table that this process has sealed for. */
const keys = new WeakMap<Table["client"], Promise<Buffer>>();

class Taken extends Error {}

/** The key of this table; made by whoever needs it first. */
async function readKey({ table, until }: Reader): Promise<Buffer> {
  const stored = () => get({ table, until }, CursorKeyEntity, CursorKeyEntity.key({ key: "" }), { consistent: true });
  const known = await stored();
  if (known) return Buffer.from(known.key, "base64");
  const made = randomBytes(KEY_BYTES);
  try {
    await putAlone(
      { table, until },
      create(CursorKeyEntity, { key: made.toString("base64") }, () => new Taken()),
    );
  } catch (error) {
    if (!(error instanceof Taken)) throw error;
  }
  // Of two processes that make one at once, both use the one that was written.
  const written = await stored();
  return written ? Buffer.from(written.key, "base64") : made;
}

function keyOf(ctx: Reader): Promise<Buffer> {
  const { client } = ctx.table;
  const known = keys.get(client);
  if (known) return known;
  const read = readKey(ctx);
  keys.set(client, read);
  read.catch(() => keys.delete(client));
  return read;
}

/** A position that its holder can give back and not read: it may be that of a row hidden from him. */
export async function sealPosition(ctx: Reader, position: string): Promise<string> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, await keyOf(ctx), iv);
  const sealed = Buffer.concat([cipher.update(position, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The position in a sealed text; undefined where this table's key did not seal it. */
export async function openPosition(ctx: Reader, text: string): Promise<string | undefined> {
  const bytes = Buffer.from(text, "base64url");
  if (bytes.length <= IV_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, await keyOf(ctx), bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
  } catch {
    return undefined;
  }
}
