import { DOCUMENTS_MAX, type Document } from "../document/shape.ts";
import { type Upload, UploadEntity } from "../document/upload-entity.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
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
 * @throws Failure NOT_FOUND for the upload of another caller, DUPLICATE for one that is attached.
 */
function expectOwn(upload: Upload | undefined, id: string, caller: string): Upload {
  if (upload?.subject !== caller) throw notFound(["documentId"], id);
  if (upload.attachedTo !== null) throw attachedBefore(id);
  return upload;
}

const attachedAlready = (id: string): Phrase => ({
  vi: `Tài liệu ${id} đã được đính kèm.`,
  en: `The document ${id} is already attached.`,
});
const attachedBefore = (id: string): Failure =>
  new Failure("DUPLICATE", ["documentId"], attachedAlready(id));

interface Attaching {
  readonly subject: Loaded;
  readonly upload: Upload | undefined;
  readonly caller: string;
}

/** Checks the upload and makes it a document of its subject. Allowed in every state. */
export const attach = mutation({
  action: "attachDocument",
  input: {
    subjectId: zId,
    expectedVersion: zVersion,
    documentId: zId,
    idempotencyKey: zIdempotencyKey,
  },
  onConflict: "refuse",
  load: async (ctx: FileContext, { subjectId, documentId }): Promise<Attaching> => ({
    subject: await loadSubject(ctx, subjectId, { path: PATH }),
    upload: await unexpiredUpload(ctx, documentId),
    caller: ctx.actor.subject,
  }),
  access: ({ subject }) => [subject.accessAt(PATH)],
  version: ({ subject, upload, caller }, { documentId }) => {
    // An upload that was attached before says more than that the version is stale by it.
    expectOwn(upload, documentId, caller);
    return subject.before;
  },
  read: async (ctx, { subject, upload: found, caller }, { documentId }): Promise<Upload> => {
    const upload = expectOwn(found, documentId, caller);
    if (documentsOf(subject).length >= DOCUMENTS_MAX)
      throw new Failure("TOO_MANY", PATH, { limit: DOCUMENTS_MAX });
    await check(upload, await ctx.files.uploaded(upload.id, ctx.until));
    // Before the transaction: a document that is written can be read. Where the transaction is
    // refused, the next try finds the file accepted.
    await ctx.files.accept(upload.id, ctx.until);
    return upload;
  },
  decide: ({ subject }, _, __, upload) => {
    const { before, change } = subject;
    const { version, subject: ___, attachedTo, expiresAt, ...facts } = upload;
    const document: Document = { ...facts, link: null, file: upload.id };
    const taken = { ...upload, version: version + 1, attachedTo: before.id };
    return decision({
      main: change(
        { documents: [...documentsOf(subject), document] },
        { event: "document.attached" },
      ),
      id: upload.id,
      result: (saved): Attached => ({ subject: saved, document }),
      beside: [replace(UploadEntity, taken, version, () => attachedBefore(upload.id))],
    });
  },
  replay: async (ctx, documentId, { subjectId }) => {
    const loaded = await loadSubject(ctx, subjectId, { path: PATH });
    const document = documentsOf(loaded).find(({ id }) => id === documentId);
    if (!document) throw notFound(["documentId"], documentId);
    return { subject: loaded.before, document };
  },
});
