import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import type { Files, UploadLink } from "../document/files.ts";
import { MEDIA_TYPES } from "../document/media.ts";
import { Shape, zSha256 } from "../document/shape.ts";
import { type Upload, UploadEntity } from "../document/upload-entity.ts";
import { Failure } from "../kernel/errors.ts";
import { newUlid, parseId, toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { put, transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";

/** A scan of some 100 pages. Bytes. */
export const FILE_MAX = 20_000_000;
/** How long an upload can be attached: a working day with its night. */
export const UPLOAD_KEPT_SECONDS = 86_400;

const UploadInput = Shape.pick({ name: true, kind: true, number: true, issuedOn: true }).extend({
  idempotencyKey: zIdempotencyKey,
  mediaType: z.enum(MEDIA_TYPES),
  size: z.int().min(1).max(FILE_MAX),
  sha256: zSha256,
});

export interface Offer extends UploadLink {
  readonly documentId: string;
}

/**
 * A link to upload one content by. Nothing can be read, and nothing is changed, until it is attached; forgotten, it goes by itself. Asked for
 * again by its key it is the same upload with a link of its own: links are short.
 */
export async function createUpload(ctx: Context, files: Files, raw: unknown): Promise<Offer> {
  authorize(ctx.actor, "createUpload");
  const { idempotencyKey, ...input } = parse(UploadInput, raw);
  const offer = async (documentId: string): Promise<Offer> => ({
    documentId,
    ...(await files.uploadLink(documentId, input, ctx.now)),
  });
  return once(ctx, {
    action: "createUpload",
    key: idempotencyKey,
    input,
    run: async (remember) => {
      const id = toId("document", newUlid(ctx.now));
      const offered = await offer(id);
      const expiresAt = Math.floor(ctx.now.getTime() / 1000) + UPLOAD_KEPT_SECONDS;
      const upload: Upload = {
        ...input,
        ...{ id, version: 1, subject: ctx.actor.subject, attachedTo: null, expiresAt },
      };
      await transact(ctx, [...remember(id), put(UploadEntity, upload)]);
      return offered;
    },
    load: async (id) => {
      if (!(await lastingUpload(ctx, id)))
        throw new Failure("NOT_FOUND", ["idempotencyKey"], { what: id });
      return offer(id);
    },
  });
}

/** An upload that is not over, whoever's it is. */
export async function lastingUpload(ctx: Context, id: string): Promise<Upload | undefined> {
  const upload =
    parseId(id)?.kind === "document"
      ? await get(ctx, UploadEntity, UploadEntity.keyOf({ id }), { consistent: true })
      : undefined;
  // TTL removes late; the time decides.
  return upload && upload.expiresAt * 1000 >= ctx.now.getTime() ? upload : undefined;
}
