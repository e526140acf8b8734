import * as z from "zod";
import { enumeration } from "../enumeration.ts";
import { zId } from "../opinion/input.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { optional, zDay, zDeadline, zExternalRef } from "../shape.ts";
import { ANSWER_MAX, NOTE_MAX, prose } from "../text.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

export const Kind = enumeration({
  RESOLVE: ["giải quyết theo thẩm quyền", "resolve"],
  PREPARE_RESOLUTION: ["tham mưu ban hành nghị quyết", "prepare a resolution"],
  ESCALATE: ["kiến nghị cấp trên", "escalate"],
  DISSEMINATE: ["thông tin đến nhân dân", "tell the people"],
  SUPERVISE: ["giám sát", "supervise"],
});
export const Status = enumeration({
  ISSUED: ["đã ban hành", "issued"],
  ACKNOWLEDGED: ["đã tiếp nhận", "acknowledged"],
  IN_PROGRESS: ["đang thực hiện", "in progress"],
  REPORTED: ["đã báo cáo kết quả", "reported"],
  ACCEPTED: ["kết quả được chấp nhận", "accepted"],
});

/** What became of a directive, as far as it is known when the notice is entered. */
export const Progress = z.object({
  acknowledgedOn: optional(zDay),
  startedOn: optional(zDay),
  reportedOn: optional(zDay),
  report: optional(prose(ANSWER_MAX)),
  acceptedOn: optional(zDay),
});
export type Progress = z.output<typeof Progress>;

/** One numbered item of a conclusion notice. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  sessionId: z.string(),
  unit: z.nullable(UnitSnapshot),
  number: z.int().min(1).max(999),
  kinds: z.array(Kind.schema).min(1).max(5),
  content: prose(NOTE_MAX),
  lead: OrganizationSnapshot,
  cooperating: z.array(OrganizationSnapshot).max(20),
  status: Status.schema,
  issuedOn: z.nullable(zDay),
  progress: Progress,
  opinionIds: z.array(zId).max(50).default([]),
  deadlines: z.array(zDeadline).max(5),
  externalRef: optional(zExternalRef),
});
export type Directive = z.output<typeof Shape>;

/** The state that the entered dates put a directive in: the furthest that is dated. */
export function statusOf({ acknowledgedOn, startedOn, reportedOn, acceptedOn }: Progress): Directive["status"] {
  if (acceptedOn) return "ACCEPTED";
  if (reportedOn) return "REPORTED";
  if (startedOn) return "IN_PROGRESS";
  return acknowledgedOn ? "ACKNOWLEDGED" : "ISSUED";
}
