import { DOCUMENTS_MAX, type Document } from "../document/shape.ts";
import { type Upload, UploadEntity } from "../document/upload-entity.ts";
import { Failure, type Phrase, tooMany } from "../kernel/errors.ts";
import { zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { type Loaded, loadSubject, type Subject } from "../subjects/subject.ts";
import { replace } from "../table/write.ts";
import { notFound } from "../use-case/concept.ts";
import { decision } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { check } from "./check.ts";
import { type FileContext, unexpiredUpload } from "./upload.ts";

export interface Attached {
  readonly subject: Subject;
  readonly document: Document;
}

const PATH = ["subjectId"];

/** @throws Failure NOT_FOUND for a subject that carries no documents. */
function documentsOf({ before, documents }: Loaded): readonly Document[] {
  if (!documents) throw notFound(PATH, before.id);
  return documents;
}

/**
 * Checks that the upload belongs to the caller and is not attached.
 * @throws Failure NOT_FOUND or DUPLICATE at `documentId`.
 */
function expectOwn(upload: Upload | undefined, id: string, caller: string): Upload {
  if (upload?.subject !== caller) throw notFound(["documentId"], id);
  if (upload.attachedTo !== null) throw alreadyAttached(id);
  return upload;
}

const alreadyAttachedPhrase = (id: string): Phrase => ({
  vi: `Tài liệu ${id} đã được đính kèm.`,
  en: `The document ${id} is already attached.`,
});
const alreadyAttached = (id: string): Failure =>
  new Failure("DUPLICATE", ["documentId"], alreadyAttachedPhrase(id));

interface Attaching {
  readonly subject: Loaded;
  readonly upload: Upload | undefined;
  readonly caller: string;
}

/** Checks the uploaded content and attaches it to its subject. Allowed in every status. */
export const attach = mutation({
  action: "attachDocument",
  input: {
    subjectId: zId,
    expectedVersion: zVersion,
    documentId: zId,
    idempotencyKey: zIdempotencyKey,
  },
  onConflict: "refuse",
  // Both are read at once: an unknown subject costs as many requests as one that is hidden.
  load: async (ctx: FileContext, { subjectId, documentId }): Promise<Attaching> => {
    const [subject, upload] = await Promise.all([
      loadSubject(ctx, subjectId, { path: PATH }),
      unexpiredUpload(ctx, documentId),
    ]);
    return { subject, upload, caller: ctx.actor.subject };
  },
  access: ({ subject }) => [subject.accessAt(PATH)],
  version: ({ subject, upload, caller }, { documentId }) => {
    // Attaching an upload twice also has a stale version. DUPLICATE is the more useful failure.
    expectOwn(upload, documentId, caller);
    return subject.before;
  },
  read: async (ctx, { subject, upload: found, caller }, { documentId }): Promise<Upload> => {
    const upload = expectOwn(found, documentId, caller);
    const stored = documentsOf(subject);
    // Uploading once more and attaching again is the same act twice.
    const same = stored.find(({ id, sha256 }) => id !== null && sha256 === upload.sha256);
    if (same?.id) throw alreadyAttached(same.id);
    if (stored.length >= DOCUMENTS_MAX) throw tooMany(PATH, DOCUMENTS_MAX, "documents");
    await check(upload, await ctx.files.uploaded(upload.id, ctx.until));
    // The file is accepted before the transaction, so a stored document is always readable. If the
    // transaction fails, a retry finds the file already accepted.
    await ctx.files.accept(upload.id, ctx.until);
    return upload;
  },
  decide: ({ subject }, _, __, upload) => {
    const { before, change } = subject;
    const { version, subject: ___, attachedTo, expiresAt, ...facts } = upload;
    const document: Document = { ...facts, link: null, file: upload.id };
    const attachedUpload = { ...upload, version: version + 1, attachedTo: before.id };
    return decision({
      main: change(
        { documents: [...documentsOf(subject), document] },
        { event: "document.attached" },
      ),
      id: upload.id,
      result: (saved): Attached => ({ subject: saved, document }),
      extraParts: [
        replace(UploadEntity, attachedUpload, version, () => alreadyAttached(upload.id)),
      ],
    });
  },
  replay: async (ctx, documentId, { subjectId }) => {
    const loaded = await loadSubject(ctx, subjectId, { path: PATH });
    const document = documentsOf(loaded).find(({ id }) => id === documentId);
    if (!document) throw notFound(["documentId"], documentId);
    const access = loaded.accessAt(["idempotencyKey"]);
    return { result: { subject: loaded.before, document }, access };
  },
});
