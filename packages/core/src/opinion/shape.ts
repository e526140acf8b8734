import * as z from "zod";
import { DEADLINES_MAX, zDeadlines } from "../deadline-record/schema.ts";
import * as Document from "../document/index.ts";
import { fields } from "../field/index.ts";
import { optional, zDay, zExternalRef, zInstant } from "../kernel/schemas.ts";
import { line, NAME_MAX, NOTE_MAX, OPINION_MAX, prose } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { NotAdmittedReason } from "../session/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";
import * as Escalation from "./escalation/shape.ts";
import { Channel, Competence, ContentState, Nature, Resolution, Status } from "./labels.ts";
import * as Response from "./response/shape.ts";

export const Rejection = z.object({
  reason: NotAdmittedReason.schema,
  basis: optional(prose(NOTE_MAX)),
  rejectedOn: optional(zDay),
});
export const Redirection = z.object({
  to: line(NAME_MAX),
  receiptNumber: optional(line(60)),
  redirectedOn: optional(zDay),
  reason: optional(prose(NOTE_MAX)),
});
/** Why the last body gave it back, or why it was opened again. */
export const Remark = z.object({ reason: prose(NOTE_MAX), on: zDay });
/**
 * `repliesThatDay`: how many replies had been given on that day by then; only a later one answers
 * the disagreement. `cause`: the name of its deadline among those of one policy.
 */
export const Reopened = Remark.extend({
  repliesThatDay: z.int().min(0),
  cause: z.string(),
});
export type Reopened = z.output<typeof Reopened>;
/** An opinion that was merged into this one: its citizen is owed the same answer. */
const Merged = z.object({ id: z.string(), citizenId: optional(z.string()) });
/**
 * The last time others were merged in: the day, how many replies of that day there were by then,
 * and, where it had been replied to before, since when the first of those waits who came after that
 * and were not, and what the deadline of that is known by (as of `Reopened`).
 */
export const Joined = z.object({
  on: zDay,
  repliesThatDay: z.int().min(0),
  awaits: optional(zDay),
  cause: optional(z.string()),
});
export type Joined = z.output<typeof Joined>;
/**
 * Passages that were taken out of what is shown; the text itself stays as it was, for those
 * entitled to it.
 */
export const Redaction = z.object({
  passages: z.array(z.string().min(2).max(OPINION_MAX)).min(1).max(50),
  reason: prose(NOTE_MAX),
  by: z.string(),
  on: zDay,
});
/** Opinions that may be merged into one. */
export const MERGED_MAX = 1_000;
export const Assignment = z.object({
  organization: OrganizationSnapshot,
  assignedOn: optional(zDay),
  acceptedOn: optional(zDay),
  /** The day by which the result is owed, where whoever assigned it fixed one. */
  dueOn: optional(zDay),
  /** The day the citizen was told who handles it. */
  toldOn: optional(zDay),
  /** 1 for the first body it was given to; and how many final answers there were by then. */
  ordinal: z.int().positive(),
  answeredBefore: z.int().min(0),
});

/**
 * One matter that somebody raised. Carries its current answers, escalations and deadlines: a page
 * of opinions is one read.
 */
export const Shape = z.object({
  kind: z.literal("opinion").default("opinion"),
  id: z.string(),
  version: z.int().positive(),
  /** The partition it lives in for good: its session, or its unit and month. */
  home: z.string(),
  sessionId: optional(z.string()),
  /** Raised at an INTERNAL meeting: no dialogue with the people, so policies owe nothing on it. */
  internal: z.boolean(),
  unit: optional(UnitSnapshot),
  receivedOn: zDay,
  content: prose(OPINION_MAX),
  contentState: ContentState.schema,
  channel: Channel.schema,
  turn: optional(z.int().min(1).max(100_000)),
  nature: optional(Nature.schema),
  fields: fields(5).default([]),
  competence: Competence.schema.default("UNDETERMINED"),
  status: Status.schema,
  resolution: Resolution.schema.default("NOT_RESOLVED"),
  trackingCode: z.string(),
  citizenId: optional(z.string()),
  redaction: optional(Redaction),
  rejection: optional(Rejection),
  redirection: optional(Redirection),
  assignment: optional(Assignment),
  returned: optional(Remark),
  reopened: optional(Reopened),
  mergedInto: optional(z.string()),
  merged: z.array(Merged).max(MERGED_MAX).default([]),
  joined: optional(Joined),
  /**
   * The first receipt of those that were merged in before there was a reply, where it was before
   * its own.
   */
  waitingSince: optional(zDay),
  /**
   * Replies that nothing else shows any longer, by day: of bodies it was taken from, and of steps
   * that were not delivered while the citizen was unknown.
   */
  replied: z.array(z.nullable(zDay)).max(DEADLINES_MAX),
  responses: z.array(Response.Shape).max(Response.RESPONSES_MAX),
  escalations: z.array(Escalation.Shape).max(10),
  deadlines: zDeadlines,
  documents: z.array(Document.Shape).max(50).default([]),
  externalRef: optional(zExternalRef),
  recordedAt: zInstant,
});
export type Opinion = z.output<typeof Shape>;
