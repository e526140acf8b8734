import * as z from "zod";
import type { Context } from "../context.ts";
import { newUlid, toId } from "../id.ts";
import { parse } from "../parse.ts";
import { authorize } from "../policy.ts";
import { put, putAlone } from "../table/write.ts";
import { type Upload, UploadEntity } from "./entity.ts";
import type { Files, UploadLink } from "./files.ts";
import { MEDIA_TYPES } from "./media.ts";
import { Shape, zSha256 } from "./shape.ts";

/** A scan of some 100 pages. Bytes. */
export const FILE_MAX = 20_000_000;
/** How long an upload can be attached: a working day with its night. */
export const UPLOAD_KEPT_SECONDS = 86_400;

const UploadInput = Shape.pick({ name: true, kind: true, number: true, issuedOn: true }).extend({
  mediaType: z.enum(MEDIA_TYPES),
  size: z.int().min(1).max(FILE_MAX),
  sha256: zSha256,
});

export interface Offer extends UploadLink {
  readonly documentId: string;
}

/** A link to upload one content by. Nothing can be read, and nothing is changed, until it is attached; forgotten, it goes by itself. */
export async function createUpload(ctx: Context, files: Files, raw: unknown): Promise<Offer> {
  authorize(ctx.actor, "createUpload");
  const input = parse(UploadInput, raw);
  const documentId = toId("document", newUlid(ctx.now));
  const link = await files.uploadLink(documentId, input, ctx.now);
  const upload: Upload = {
    ...input,
    ...{ id: documentId, version: 1, subject: ctx.actor.subject, attachedTo: null },
    expiresAt: Math.floor(ctx.now.getTime() / 1000) + UPLOAD_KEPT_SECONDS,
  };
  await putAlone(ctx, put(UploadEntity, upload));
  return { documentId, ...link };
}
