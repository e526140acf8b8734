import * as z from "zod";
import { zDeadlines } from "../deadline-record/schema.ts";
import { enumeration } from "../kernel/enumeration.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { ANSWER_MAX, line, NOTE_MAX, prose } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

export const Status = enumeration({
  ISSUED: ["đã kiến nghị", "issued"],
  RECEIVED: ["đã tiếp nhận", "received"],
  REPLIED: ["đã trả lời", "replied"],
  ACCEPTED: ["trả lời được chấp nhận", "reply accepted"],
  PARTLY_ACCEPTED: ["trả lời được chấp nhận một phần", "reply partly accepted"],
  NOT_ACCEPTED: ["trả lời không được chấp nhận", "reply not accepted"],
  IMPLEMENTED: ["đã báo cáo thực hiện", "reported as implemented"],
  CONFIRMED: ["cơ quan giám sát đã xác nhận", "confirmed by the supervisor"],
});

/** What the supervisor says of a reply; each is the state it leads to. */
export const ReplyAssessment = enumeration({
  ACCEPTED: ["trả lời được chấp nhận", "reply accepted"],
  PARTLY_ACCEPTED: ["trả lời được chấp nhận một phần", "reply partly accepted"],
  NOT_ACCEPTED: ["trả lời không được chấp nhận", "reply not accepted"],
});

export const Reply = z.object({
  content: prose(ANSWER_MAX),
  repliedOn: zDay,
  documentNumber: optional(line(60)),
});
export const Assessment = z.object({ note: optional(prose(NOTE_MAX)), assessedOn: zDay });
export const Implementation = z.object({ content: prose(ANSWER_MAX), reportedOn: zDay });

/** What supervisors ask a body to do, following a finding. */
export const Shape = z.object({
  kind: z.literal("recommendation").default("recommendation"),
  id: z.string(),
  version: z.int().positive(),
  status: Status.schema,
  /** The partition it shares with its finding. */
  home: z.string(),
  findingId: z.string(),
  unit: UnitSnapshot,
  content: prose(NOTE_MAX),
  /** Null where the source does not say whom it asks. */
  body: optional(OrganizationSnapshot),
  issuedOn: optional(zDay),
  receivedOn: optional(zDay),
  reply: optional(Reply),
  assessment: optional(Assessment),
  implementation: optional(Implementation),
  confirmedOn: optional(zDay),
  deadlines: zDeadlines,
});
export type Recommendation = z.output<typeof Shape>;
