import * as z from "zod";
import { entity } from "../table/entity.ts";

/** The length of the key in bytes. */
export const KEY_BYTES = 32;

export const CursorKeyEntity = entity({
  name: "CursorKey",
  shape: z.object({ key: z.base64() }),
  schema: 1,
  pk: "CURSOR_KEY",
  sk: "KEY",
  of: () => ({}),
  question: "Which key encrypts the cursors of lists?",
  rate: "one item, written once",
});
