import * as z from "zod";
import * as Document from "../document/index.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NAME_MAX, NOTE_MAX, zLine, zText } from "../kernel/text.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

/** The conclusion notice of a session (thông báo kết luận). Directives are separate items. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  sessionId: z.string(),
  unit: optional(UnitSnapshot),
  /** 1 for the first notice of a session. */
  ordinal: z.int().positive(),
  number: optional(zLine(60)),
  issuedOn: optional(zDay),
  signedBy: optional(zLine(NAME_MAX)),
  summary: optional(zText(NOTE_MAX)),
  /** The reason why the notice has no directives; null if it has some. */
  noDirectiveReason: optional(zText(NOTE_MAX)),
  documents: z.array(Document.Shape).max(10).default([]),
});
export type Notice = z.output<typeof Shape>;
