import * as z from "zod";
import { entity } from "../table/entity.ts";

/** Bytes of a key of AES-256. */
export const KEY_BYTES = 32;

export const CursorKeyEntity = entity({
  name: "CursorKey",
  shape: z.object({ key: z.base64() }),
  schema: 1,
  pk: "CURSOR_KEY",
  sk: "KEY",
  of: () => ({}),
  question: "With which key are cursors sealed that point at a row the caller may not see?",
  rate: "one item, written once",
});
