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
import { decideParts } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";

/** Maximum file size in bytes: a scan of about 100 pages. */
const FILE_MAX = 20_000_000;
/** An upload can be attached for one day. */
export const UPLOAD_KEPT_SECONDS = 86_400;

export interface UploadOffer extends UploadLink {
  readonly documentId: string;
}

/** The context of mutations that use files. */
export interface FileContext extends Context {
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
 * Creates a link to upload one content. The content is not readable until the upload is attached,
 * and an unattached upload expires. A repeated call returns the same upload with a new link,
 * because links expire early.
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
    return decideParts(id, offer, [put(UploadEntity, upload)]);
  },
  replay: async (ctx, id, input) => {
    if (!(await unexpiredUpload(ctx, id))) throw notFound(["idempotencyKey"], id);
    return { result: await offerOf(ctx, id, input), access: ANYWHERE };
  },
});

/** Reads an unexpired upload of any caller. */
export async function unexpiredUpload(ctx: Context, id: string): Promise<Upload | undefined> {
  const upload =
    parseId(id)?.kind === "document"
      ? await get(ctx, UploadEntity, UploadEntity.keyOf({ id }), { consistent: true })
      : undefined;
  // TTL deletes items late, so the expiry time is checked here.
  return upload && upload.expiresAt * 1000 >= ctx.now.getTime() ? upload : undefined;
}
