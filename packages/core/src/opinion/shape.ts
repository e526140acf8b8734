import * as z from "zod";
import { DEADLINES_MAX, zDeadlines } from "../deadline-record/schema.ts";
import * as Document from "../document/index.ts";
import { fields } from "../field/index.ts";
import { optional, zDay, zExternalRef, zInstant } from "../kernel/schemas.ts";
import { NAME_MAX, NOTE_MAX, OPINION_MAX, zLine, zText } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Copy as SessionCopy } from "../session/copy.ts";
import { NotAdmittedReason } from "../session/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";
import * as Escalation from "./escalation/shape.ts";
import { Channel, Competence, ContentState, Nature, Resolution, Status } from "./labels.ts";
import * as Response from "./response/shape.ts";

export const Rejection = z.object({
  reason: NotAdmittedReason.schema,
  basis: optional(zText(NOTE_MAX)),
  rejectedOn: optional(zDay),
});
/** How the citizen was informed of a step that ends the handling here. */
const Told = z.object({
  /** The day the citizen was first informed, and by which means. */
  toldOn: optional(zDay),
  toldBy: optional(Response.Means.schema),
  /** The day the citizen was first informed in writing. */
  writtenOn: optional(zDay),
});
/** A stored rejection. A rejection entered after the fact is owed no notification. */
const StoredRejection = Rejection.extend({
  ...Told.shape,
  tellingOwed: z.boolean().default(false),
});
export const Redirection = z.object({
  to: zLine(NAME_MAX),
  receiptNumber: optional(zLine(60)),
  redirectedOn: optional(zDay),
  reason: optional(zText(NOTE_MAX)),
});
const StoredRedirection = Redirection.extend(Told.shape);
/** The reason of a return or a reopening. */
export const Remark = z.object({ reason: zText(NOTE_MAX), on: zDay });
/**
 * A return. `result` is the result that the receiving body owes until it assigns the opinion again:
 * by the day that the citizen had. Null if no day was given.
 */
const Returned = Remark.extend({
  result: optional(z.object({ cause: z.string(), startedOn: zDay, dueOn: zDay })),
});
/**
 * A reopening. `repliesThatDay` is the number of replies already given on that day: only a later
 * reply meets the new wait. `cause` identifies the deadline among those of one policy.
 */
export const Reopened = Remark.extend({
  repliesThatDay: z.int().min(0),
  /** The number of those in writing; null if it was not counted. */
  writtenThatDay: optional(z.int().min(0)),
  /** The number of responses before the reopening. */
  answersBefore: z.int().min(0).default(0),
  cause: z.string(),
});
export type Reopened = z.output<typeof Reopened>;
/** An opinion merged into this one. Its citizen is owed the same response. */
const Merged = z.object({ id: z.string(), citizenId: optional(z.string()) });
/** The latest merge of other opinions into this one. */
export const Joined = z.object({
  on: zDay,
  /** Number of replies already given on that day before the merge. */
  repliesThatDay: z.int().min(0),
  /** The number of those in writing; null if it was not counted. */
  writtenThatDay: optional(z.int().min(0)),
  /** Start of the follow-up wait of opinions merged after the first reply; null if none waits. */
  awaits: optional(zDay),
  /** Identifies the deadline of that wait, as in `Reopened`. */
  cause: optional(z.string()),
});
export type Joined = z.output<typeof Joined>;
/**
 * The earliest result that was owed to the opinions merged into this one, and that is due before
 * its own. The body that owed it owes it until the next final response.
 */
const TakenOver = z.object({
  code: z.string(),
  /** Identifies the deadline, as in `Reopened`. */
  cause: z.string(),
  startedOn: optional(zDay),
  fixedOn: optional(zDay),
  owedBy: optional(OrganizationSnapshot),
  /** The number of final responses before the merge. */
  answeredBefore: z.int().min(0),
});

/** Passages hidden from the public. The stored text is unchanged for callers with access to it. */
export const Redaction = z.object({
  passages: z.array(z.string().min(2).max(OPINION_MAX)).min(1).max(50),
  reason: zText(NOTE_MAX),
  by: z.string(),
  on: zDay,
});
/** Maximum number of escalations of one opinion. */
export const ESCALATIONS_MAX = 10;
/** Maximum number of opinions merged into one. */
export const MERGED_MAX = 1_000;
export const Assignment = z.object({
  organization: OrganizationSnapshot,
  assignedOn: optional(zDay),
  acceptedOn: optional(zDay),
  /** The day by which the result is due; null if the assigner set none. */
  dueOn: optional(zDay),
  /** The day the citizen was informed of the assignment, and by which means. */
  toldOn: optional(zDay),
  toldBy: optional(Response.Means.schema),
  /** The cause of the deadline that the assignment carries on; null if it starts its own. */
  cause: optional(z.string()),
  /** The number of this assignment; 1 for the first. */
  ordinal: z.int().positive(),
  /** The number of final responses before this assignment. */
  answeredBefore: z.int().min(0),
});

/**
 * One matter raised by a citizen. The item contains its responses, escalations and deadlines, so
 * a page of opinions needs one read.
 */
export const Shape = z.object({
  kind: z.literal("opinion").default("opinion"),
  id: z.string(),
  version: z.int().positive(),
  /** The permanent partition: the session, or the unit and month of receipt. */
  home: z.string(),
  sessionId: optional(z.string()),
  /** The copy of the session's facts; null without a session. */
  ofSession: optional(SessionCopy),
  /**
   * Raised at an INTERNAL meeting. Policies set no deadline, because it is not a public dialogue.
   */
  internal: z.boolean(),
  unit: optional(UnitSnapshot),
  receivedOn: zDay,
  content: zText(OPINION_MAX),
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
  rejection: optional(StoredRejection),
  redirection: optional(StoredRedirection),
  assignment: optional(Assignment),
  returned: optional(Returned),
  reopened: optional(Reopened),
  mergedInto: optional(z.string()),
  merged: z.array(Merged).max(MERGED_MAX).default([]),
  joined: optional(Joined),
  takenOver: optional(TakenOver),
  /**
   * Set if an opinion merged into this one was raised before the head of a Party committee, and
   * this one was not: its citizen is owed a reply in writing. The body, if the session names it.
   */
  ofParty: optional(z.object({ body: optional(OrganizationSnapshot) })),
  /** The earliest receipt of the opinions merged in before the first reply. */
  waitingSince: optional(zDay),
  /**
   * Days of replies that no other field shows: replies of former assignees, and steps taken while
   * no citizen was identified.
   */
  replied: z.array(z.nullable(zDay)).max(DEADLINES_MAX),
  /** The days of replies in writing that no other field shows. They are among `replied`, too. */
  repliedInWriting: z.array(z.nullable(zDay)).max(DEADLINES_MAX).default([]),
  responses: z.array(Response.Shape).max(Response.RESPONSES_KEPT_MAX),
  escalations: z.array(Escalation.Shape).max(ESCALATIONS_MAX),
  deadlines: zDeadlines,
  documents: z.array(Document.Shape).max(50).default([]),
  externalRef: optional(zExternalRef),
  recordedAt: zInstant,
});
export type Opinion = z.output<typeof Shape>;
