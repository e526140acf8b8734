import * as z from "zod";
import { zDeadlines } from "../deadline-record/schema.ts";
import * as Document from "../document/index.ts";
import { optional, zDay, zExternalRef, zId } from "../kernel/schemas.ts";
import { ANSWER_MAX, NOTE_MAX, prose } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";
import { Kind, Status } from "./labels.ts";

/** What became of a directive, as far as it is known when the notice is entered. */
export const Progress = z.object({
  acknowledgedOn: optional(zDay),
  startedOn: optional(zDay),
  reportedOn: optional(zDay),
  report: optional(prose(ANSWER_MAX)),
  acceptedOn: optional(zDay),
});
/** A report that the chair gave back. */
export const Returned = z.object({
  report: optional(prose(ANSWER_MAX)),
  reportedOn: optional(zDay),
  returnedOn: zDay,
  reason: prose(NOTE_MAX),
});
export type Progress = z.output<typeof Progress>;

/** One numbered item of a conclusion notice. */
export const Shape = z.object({
  kind: z.literal("directive").default("directive"),
  id: z.string(),
  version: z.int().positive(),
  sessionId: z.string(),
  unit: optional(UnitSnapshot),
  number: z.int().min(1).max(999),
  kinds: z.array(Kind.schema).min(1).max(5),
  content: prose(NOTE_MAX),
  lead: OrganizationSnapshot,
  cooperating: z.array(OrganizationSnapshot).max(20),
  status: Status.schema,
  issuedOn: optional(zDay),
  progress: Progress.extend({ reportedBy: optional(z.string()) }),
  returned: z.array(Returned).max(20).default([]),
  /** The notice it was issued by: 1 for the first of its session. */
  notice: z.int().positive(),
  /** The later directive in its place, and the earlier one in whose place it stands. */
  replacedBy: optional(z.string()),
  replaces: optional(z.string()),
  cancellation: optional(z.object({ reason: prose(NOTE_MAX), on: zDay })),
  opinionIds: z.array(zId).max(50).default([]),
  deadlines: zDeadlines,
  documents: z.array(Document.Shape).max(50).default([]),
  externalRef: optional(zExternalRef),
});
export type Directive = z.output<typeof Shape>;

/** The state that the entered dates put a directive in: the furthest that is dated. */
export function statusOf({
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
