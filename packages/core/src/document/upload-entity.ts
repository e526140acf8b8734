import * as z from "zod";
import { optional } from "../kernel/schemas.ts";
import { entity } from "../table/entity.ts";
import { Shape } from "./shape.ts";

const Upload = Shape.pick({ kind: true, name: true, number: true, issuedOn: true }).extend({
  id: z.string(),
  version: z.int().positive(),
  /** The caller who requested the link. Only this caller may attach the upload. */
  subject: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  /** The id of the subject it is attached to. An upload can be attached once. */
  attachedTo: optional(z.string()),
  /** Epoch seconds. */
  expiresAt: z.int(),
});
export type Upload = z.output<typeof Upload>;

export const UploadEntity = entity({
  name: "Upload",
  shape: Upload,
  schema: 1,
  pk: "UPLOAD#{id}",
  sk: "UPLOAD",
  of: ({ id }) => ({ id }),
  question: "Which content did the caller announce for this upload? (read when it is attached)",
  rate: "one per uploaded document: about 100,000 per year; deleted after a day",
  attributes: ({ version, expiresAt }) => ({ version, expiresAt }),
});
