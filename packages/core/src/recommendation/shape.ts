import * as z from "zod";
import { ADDRESSEES_MAX, Addressed } from "../addressee/shape.ts";
import { zDeadlines } from "../deadline-record/schema.ts";
import { enumeration } from "../kernel/enumeration.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { ANSWER_MAX, NOTE_MAX, zLine, zText } from "../kernel/text.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

export const Status = enumeration({
  ISSUED: ["đã kiến nghị", "issued"],
  RECEIVED: ["đã tiếp nhận", "received"],
  REPLIED: ["đã trả lời", "replied"],
  ACCEPTED: ["trả lời được chấp nhận", "reply accepted"],
  PARTLY_ACCEPTED: ["trả lời được chấp nhận một phần", "reply partly accepted"],
  NOT_ACCEPTED: ["trả lời không được chấp nhận", "reply not accepted"],
  IMPLEMENTED: ["đã báo cáo thực hiện", "reported as implemented"],
  CONFIRMED: ["chủ thể giám sát đã xác nhận", "confirmed by the supervising body"],
});

/** The supervisor's assessment of a reply. Each value is also the resulting status. */
export const ReplyAssessment = enumeration({
  ACCEPTED: ["trả lời được chấp nhận", "reply accepted"],
  PARTLY_ACCEPTED: ["trả lời được chấp nhận một phần", "reply partly accepted"],
  NOT_ACCEPTED: ["trả lời không được chấp nhận", "reply not accepted"],
});

export const Reply = z.object({
  content: zText(ANSWER_MAX),
  repliedOn: zDay,
  documentNumber: optional(zLine(60)),
});
export const Assessment = z.object({ note: optional(zText(NOTE_MAX)), assessedOn: zDay });
/** Maximum number of replies that were not accepted and replaced by a further one. */
export const EARLIER_MAX = 20;
export const Implementation = z.object({ content: zText(ANSWER_MAX), reportedOn: zDay });

/** A body that a recommendation is addressed to, with what it did and what was said of it. */
export const Addressee = Addressed.extend({
  status: Status.schema,
  receivedOn: optional(zDay),
  /**
   * The day from which the reply counts; null: the day of the receipt. It is stored because the
   * deadline of the receipt may change later.
   */
  repliesCountFrom: optional(zDay),
  reply: optional(Reply),
  assessment: optional(Assessment),
  /** The replies that were not accepted, in order, each with its assessment. */
  earlier: z
    .array(Reply.extend({ assessment: Assessment }))
    .max(EARLIER_MAX)
    .default([]),
  implementation: optional(Implementation),
  confirmedOn: optional(zDay),
});
export type Addressee = z.output<typeof Addressee>;

/** An action that supervisors ask of bodies after a finding. */
export const Shape = z.object({
  kind: z.literal("recommendation").default("recommendation"),
  id: z.string(),
  version: z.int().positive(),
  /** The status of the whole, which follows from those of the bodies (`status.ts`). */
  status: Status.schema,
  /** The partition shared with the finding. */
  home: z.string(),
  findingId: z.string(),
  unit: UnitSnapshot,
  content: zText(NOTE_MAX),
  /**
   * The bodies, each once, in the order of the entry. The only one has no `body` while the source
   * does not name it.
   */
  addressees: z.array(Addressee).min(1).max(ADDRESSEES_MAX),
  issuedOn: optional(zDay),
  deadlines: zDeadlines,
});
export type Recommendation = z.output<typeof Shape>;
