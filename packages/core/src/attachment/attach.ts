import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import { expectVersion } from "../change/write.ts";
import type { Files } from "../document/files.ts";
import { DOCUMENTS_MAX, type Document } from "../document/shape.ts";
import { type Upload, UploadEntity } from "../document/upload-entity.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { type Carrier, carrier } from "../subjects/subject.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { type Put, replace, transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";
import { check } from "./check.ts";
import { lastingUpload } from "./upload.ts";

const AttachInput = z.object({
  subjectId: zId,
  expectedVersion: z.int().positive(),
  documentId: zId,
  idempotencyKey: zIdempotencyKey,
});
type AttachInput = Omit<z.output<typeof AttachInput>, "idempotencyKey">;

export interface Attached {
  readonly subject: Carrier;
  readonly document: Document;
}

/** Checks what was uploaded and makes it a document of its subject. Allowed in every state: signed papers come late. */
export async function attach(ctx: Context, files: Files, raw: unknown): Promise<Attached> {
  authorize(ctx.actor, "attachDocument");
  const { idempotencyKey, ...input } = parse(AttachInput, raw);
  return once(ctx, {
    action: "attachDocument",
    key: idempotencyKey,
    input,
    run: (remember) => enter(ctx, files, { input, remember }),
    load: async (documentId) => {
      const { before: subject } = await carrier(ctx, input.subjectId, { path: ["subjectId"] });
      const document = documentsOf(subject, ["subjectId"]).find(({ id }) => id === documentId);
      if (!document) throw notFound(["documentId"], documentId);
      return { subject, document };
    },
  });
}

/** @throws Failure NOT_FOUND at `path` for what carries none. */
function documentsOf(subject: Carrier, path: readonly string[]): readonly Document[] {
  if (!("documents" in subject)) throw new Failure("NOT_FOUND", path, { what: subject.id });
  return subject.documents;
}

interface Entering {
  readonly input: AttachInput;
  readonly remember: (documentId: string) => readonly Put[];
}

async function enter(ctx: Context, files: Files, { input, remember }: Entering): Promise<Attached> {
  const { before, handledBy, change } = await carrier(ctx, input.subjectId, {
    path: ["subjectId"],
  });
  const at = {
    unit: before.unit,
    bodyId: handledBy?.id ?? null,
    bodyName: handledBy?.name ?? null,
  };
  await authorizeOn(ctx, "attachDocument", { subject: before, at, path: ["subjectId"] });
  const upload = await uploadOf(ctx, input.documentId);
  expectVersion(before, input.expectedVersion);
  const documents = documentsOf(before, ["subjectId"]);
  if (documents.length >= DOCUMENTS_MAX)
    throw new Failure("TOO_MANY", ["subjectId"], { limit: DOCUMENTS_MAX });
  await check(upload, await files.uploaded(upload.id, ctx.until));
  // Before the transaction: a document that is written can be read. Where the transaction is refused, the next try finds it accepted.
  await files.accept(upload.id, ctx.until);
  const { version, subject, attachedTo, expiresAt, ...facts } = upload;
  const document: Document = { ...facts, link: null, file: upload.id };
  const { after, puts } = change(
    { documents: [...documents, document] },
    { event: "document.attached" },
  );
  const taken = { ...upload, version: upload.version + 1, attachedTo: before.id };
  await transact(ctx, [
    ...remember(upload.id),
    ...puts,
    replace(UploadEntity, taken, upload.version, () => attachedBefore(upload.id)),
  ]);
  return { subject: after, document };
}

/** The upload that the caller asked for; anybody else's is not there. */
async function uploadOf(ctx: Context, id: string): Promise<Upload> {
  const upload = await lastingUpload(ctx, id);
  if (upload?.subject !== ctx.actor.subject) throw notFound(["documentId"], id);
  if (upload.attachedTo !== null) throw attachedBefore(id);
  return upload;
}

const notFound = (path: readonly string[], what: string): Failure =>
  new Failure("NOT_FOUND", path, { what });
const attachedBefore = (id: string): Failure =>
  new Failure("DUPLICATE", ["documentId"], attachedAlready(id));
const attachedAlready = (id: string): Phrase => ({
  vi: `Tài liệu ${id} đã được đính kèm.`,
  en: `The document ${id} is already attached.`,
});
