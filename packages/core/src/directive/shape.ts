import * as z from "zod";
import { ADDRESSEES_MAX, Addressed } from "../addressee/shape.ts";
import { zDeadlines } from "../deadline-record/schema.ts";
import * as Document from "../document/index.ts";
import { optional, zDay, zExternalRef, zId } from "../kernel/schemas.ts";
import { ANSWER_MAX, NOTE_MAX, zText } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Copy as SessionCopy } from "../session/copy.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";
import { Kind, Status } from "./labels.ts";

/** The progress of a body. A notice recorded late may already contain it. */
export const Progress = z.object({
  acknowledgedOn: optional(zDay),
  startedOn: optional(zDay),
  reportedOn: optional(zDay),
  report: optional(zText(ANSWER_MAX)),
  acceptedOn: optional(zDay),
});
/** A report that the chair returned. */
export const Returned = z.object({
  report: optional(zText(ANSWER_MAX)),
  reportedOn: optional(zDay),
  returnedOn: zDay,
  reason: zText(NOTE_MAX),
});
export type Progress = z.output<typeof Progress>;

/** A body that carries out a directive, with what it did. */
export const Addressee = Addressed.extend({
  body: OrganizationSnapshot,
  status: Status.schema,
  progress: Progress.extend({ reportedBy: optional(z.string()) }),
  returned: z.array(Returned).max(20).default([]),
});
export type Addressee = z.output<typeof Addressee>;

/** One numbered item of a conclusion notice. */
export const Shape = z.object({
  kind: z.literal("directive").default("directive"),
  id: z.string(),
  version: z.int().positive(),
  sessionId: z.string(),
  /** The copy of the session's facts. */
  ofSession: optional(SessionCopy),
  unit: optional(UnitSnapshot),
  number: z.int().min(1).max(999),
  kinds: z.array(Kind.schema).min(1).max(5),
  content: zText(NOTE_MAX),
  /** The bodies that carry it out, each once, in the order of the notice. */
  addressees: z.array(Addressee).min(1).max(ADDRESSEES_MAX),
  /** The status of the whole, which follows from those of the bodies (`status.ts`). */
  status: Status.schema,
  issuedOn: optional(zDay),
  /** The ordinal of the notice that issued the directive; 1 for the first of the session. */
  notice: z.int().positive(),
  /** The id of the later directive that replaces this one. */
  replacedBy: optional(z.string()),
  /** The id of the earlier directive that this one replaces. */
  replaces: optional(z.string()),
  cancellation: optional(z.object({ reason: zText(NOTE_MAX), on: zDay })),
  opinionIds: z.array(zId).max(50).default([]),
  deadlines: zDeadlines,
  documents: z.array(Document.Shape).max(50).default([]),
  externalRef: optional(zExternalRef),
});
export type Directive = z.output<typeof Shape>;

/** The status that follows from the dates of a body: the most advanced step that has a date. */
export function statusByDates({
  acknowledgedOn,
  startedOn,
  reportedOn,
  acceptedOn,
}: Progress): Directive["status"] {
  if (acceptedOn) return "ACCEPTED";
  if (reportedOn) return "REPORTED";
  if (startedOn) return "IN_PROGRESS";
  return acknowledgedOn ? "ACKNOWLEDGED" : "ISSUED";
}
