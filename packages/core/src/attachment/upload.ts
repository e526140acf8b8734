import * as z from "zod";
import type { Content, Files, UploadLink } from "../document/files.ts";
import { MEDIA_TYPES } from "../document/media.ts";
import { Shape, zSha256 } from "../document/shape.ts";
import { type Upload, UploadEntity } from "../document/upload-entity.ts";
import { newUlid, parseId, toId } from "../kernel/id.ts";
import { zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { put } from "../table/write.ts";
import { ANYWHERE } from "../use-case/access.ts";
import { notFound } from "../use-case/concept.ts";
import { writing } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";

/** A scan of some 100 pages. Bytes. */
const FILE_MAX = 20_000_000;
/** How long an upload can be attached: a working day with its night. */
export const UPLOAD_KEPT_SECONDS = 86_400;

export interface UploadOffer extends UploadLink {
  readonly documentId: string;
}

/** The context of mutations of files. */
export interface FileContext extends Context {
  /** Where the bytes of documents are kept. */
  readonly files: Files;
}

const UPLOADING = {
  name: Shape.shape.name,
  kind: Shape.shape.kind,
  number: Shape.shape.number,
  issuedOn: Shape.shape.issuedOn,
  idempotencyKey: zIdempotencyKey,
  mediaType: z.enum(MEDIA_TYPES),
  size: z.int().min(1).max(FILE_MAX),
  sha256: zSha256,
};

const offerOf = async (
  { files, now }: FileContext,
  documentId: string,
  content: Content,
): Promise<UploadOffer> => ({ documentId, ...(await files.uploadLink(documentId, content, now)) });

/**
 * Makes a link to upload one content. Nothing can be read, and nothing changes, until the upload is
 * attached; unattached, it expires. A repeated call gives the same upload with a link of its own,
 * since links are short.
 */
export const createUpload = mutation({
  action: "createUpload",
  input: UPLOADING,
  onConflict: "refuse",
  load: (ctx: FileContext, input) => offerOf(ctx, toId("document", newUlid(ctx.now)), input),
  access: () => [ANYWHERE],
  decide: (offer, { idempotencyKey: _, ...input }, { now, actor }) => {
    const expiresAt = Math.floor(now.getTime() / 1000) + UPLOAD_KEPT_SECONDS;
    const { documentId: id } = offer;
    const upload: Upload = {
      ...input,
      id,
      version: 1,
      subject: actor,
      attachedTo: null,
      expiresAt,
    };
    return writing(id, offer, [put(UploadEntity, upload)]);
  },
  replay: async (ctx, id, input) => {
    if (!(await unexpiredUpload(ctx, id))) throw notFound(["idempotencyKey"], id);
    return offerOf(ctx, id, input);
  },
});

/** An upload that is not over, whoever's it is. */
export async function unexpiredUpload(ctx: Context, id: string): Promise<Upload | undefined> {
  const upload =
    parseId(id)?.kind === "document"
      ? await get(ctx, UploadEntity, UploadEntity.keyOf({ id }), { consistent: true })
      : undefined;
  // TTL removes late; the time decides.
  return upload && upload.expiresAt * 1000 >= ctx.now.getTime() ? upload : undefined;
}
