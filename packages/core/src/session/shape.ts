import * as z from "zod";
import { SessionType } from "../deadline-record/labels.ts";
import { zDeadlines } from "../deadline-record/schema.ts";
import * as Document from "../document/index.ts";
import { fields } from "../field/index.ts";
import { enumeration } from "../kernel/enumeration.ts";
import {
  DatePrecision,
  optional,
  zDay,
  zExternalRef,
  zInstant,
  zLegalDocument,
} from "../kernel/schemas.ts";
import { NAME_MAX, NOTE_MAX, zLine, zText } from "../kernel/text.ts";
import { Channel, CountUnit } from "../opinion/labels.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

export const Type = SessionType;
export const Mode = enumeration({
  IN_PERSON: ["trực tiếp", "in person"],
  ONLINE: ["trực tuyến", "online"],
  SOCIAL_NETWORK: ["trên mạng xã hội", "on a social network"],
  HYBRID: ["kết hợp", "hybrid"],
});
export const Status = enumeration({
  PLANNED: ["đã lên kế hoạch", "planned"],
  ANNOUNCED: ["đã thông báo", "announced"],
  COLLECTING: ["đang thu thập ý kiến trước hội nghị", "collecting opinions before the session"],
  IN_SESSION: ["đang diễn ra", "in session"],
  HELD: ["đã tổ chức", "held"],
  CONCLUDED: ["đã kết luận", "concluded"],
  PUBLISHED: ["đã công khai", "published"],
  CLOSED: ["đã đóng hồ sơ", "closed"],
  POSTPONED: ["hoãn", "postponed"],
  CANCELLED: ["hủy", "cancelled"],
});
export type Status = z.output<typeof Status.schema>;
export const DayPart = enumeration({
  MORNING: ["buổi sáng", "morning"],
  AFTERNOON: ["buổi chiều", "afternoon"],
  EVENING: ["buổi tối", "evening"],
});
export const NotAdmittedReason = enumeration({
  NO_CAPACITY: [
    "mất khả năng nhận thức hoặc khả năng điều khiển hành vi",
    "unable to understand or control their own acts",
  ],
  INTOXICATED: ["đang say do dùng chất kích thích", "intoxicated"],
  RULE_VIOLATION: ["vi phạm nội quy, đe dọa, xúc phạm", "breaks the rules, threatens, insults"],
  FINALLY_SETTLED: [
    "đã giải quyết đúng chính sách, pháp luật, có thông báo bằng văn bản",
    "settled according to policy and law, with written notice",
  ],
  COMPLAINT_PROCEDURE: [
    "đề nghị giải quyết đơn, thư khiếu nại",
    "request to settle a written complaint",
  ],
  OUT_OF_SCOPE: ["ngoài nội dung đối thoại", "out of scope"],
  UNCLEAR: ["nội dung không rõ", "unclear"],
  DUPLICATE: ["trùng lặp", "duplicate"],
  OTHER_BY_LAW: ["trường hợp khác theo quy định", "other case provided by law"],
});

export const Chair = z.object({
  name: optional(zLine(NAME_MAX)),
  position: zLine(NAME_MAX),
  organization: optional(OrganizationSnapshot),
});
const Guest = z.object({ name: optional(zLine(NAME_MAX)), position: zLine(NAME_MAX) });
/** A count reported by the minutes, for one channel or, with null, for all channels. */
const ReportedCount = z.object({
  channel: optional(Channel.schema),
  unit: CountUnit.schema,
  count: z.int().min(0).max(100_000),
});
/** A reported count that differs from the recorded one. */
const ExplainedDifference = z.object({
  channel: optional(Channel.schema),
  unit: CountUnit.schema,
  difference: z.int(),
});
const NotAdmitted = z.object({
  reason: NotAdmittedReason.schema,
  basis: optional(zText(NOTE_MAX)),
});
/** The place and the first day of publication of the conclusion; null if unknown. */
export const Publication = z.object({ place: optional(zLine(NAME_MAX)), from: optional(zDay) });

/**
 * The numbers of what belongs to a session, as they were last counted (`figures.ts`). They are the
 * same for everybody.
 */
export const Figures = z.object({
  opinions: z.int().min(0),
  answered: z.int().min(0),
  directives: z.int().min(0),
  /**
   * The number of opinions that await an answer, by the last day for it, in the order of days. Time
   * passes without an event, so the overdue ones are counted from these days when they are read.
   */
  due: z.array(z.tuple([zDay, z.int().positive()])),
});
export type Figures = z.output<typeof Figures>;

/** The figures of a session without opinions and directives. */
export const NO_FIGURES: Figures = { opinions: 0, answered: 0, directives: 0, due: [] };

/** Maximum number of open opinions and directives that a closing session carries over. */
export const CARRIED_MAX = 1_000;

export const Shape = z.object({
  kind: z.literal("session").default("session"),
  id: z.string(),
  version: z.int().positive(),
  status: Status.schema,
  title: zLine(500),
  type: Type.schema,
  mode: optional(Mode.schema),
  /** The area the session is for: the whole unit or a cluster of residential groups. */
  scope: optional(zLine(NAME_MAX)),
  unit: optional(UnitSnapshot),
  /**
   * The day of the session, past or planned. With precision MONTH or YEAR, the first day of the
   * period. Null if unknown.
   */
  heldOn: optional(zDay),
  heldOnPrecision: DatePrecision.schema.default("DAY"),
  dayPart: optional(DayPart.schema),
  place: optional(zLine(NAME_MAX)),
  /** How people can take part, as announced. */
  howToAttend: optional(zText(NOTE_MAX)),
  announcedOn: optional(zDay),
  /** Postponed without a new day. `heldOn` is then the cancelled day. */
  awaitsDay: z.boolean().default(false),
  /** The reason of the postponement or cancellation. */
  statusReason: optional(zText(NOTE_MAX)),
  chairs: z.array(Chair).max(10),
  hosts: z.array(OrganizationSnapshot).max(20),
  guests: z.array(Guest).max(100).default([]),
  legalBases: z.array(zLegalDocument).max(40).default([]),
  attendance: optional(z.int().min(0).max(1_000_000)),
  fields: fields(40).default([]),
  summary: optional(zText(NOTE_MAX)),
  reportedCounts: z.array(ReportedCount).max(20).default([]),
  differenceExplanation: optional(zText(NOTE_MAX)),
  /** The differences that the explanation is for; null if it was stored without them. */
  explainedDifferences: optional(z.array(ExplainedDifference).max(20)),
  notAdmitted: z.array(NotAdmitted).max(20).default([]),
  documents: z.array(Document.Shape).max(50).default([]),
  /** The due day of the conclusion notice; null if no plan or local rule fixed one. */
  conclusionDueOn: optional(zDay),
  /** The day the conclusion notice was issued. */
  concludedOn: optional(zDay),
  deadlines: zDeadlines,
  publication: optional(Publication),
  /** The number of notices that amended the first one. */
  amendments: z.int().min(0).max(20),
  /** Ids of the opinions and directives that were open when the session closed. */
  carriedOver: z.array(z.string()).max(CARRIED_MAX).default([]),
  externalRef: optional(zExternalRef),
  recordedAt: zInstant,
  /** `count-figures.ts` alone changes them. Null if it was stored before and is not counted yet. */
  figures: optional(Figures),
});
export type Session = z.output<typeof Shape>;
export type Publication = z.output<typeof Publication>;

/** Whether the announcement was later than the policy requires; false without a policy. */
export const isShortNotice = ({ deadlines }: Pick<Session, "deadlines">): boolean => {
  const last = deadlines.findLast(({ policyCode }) => policyCode === "SESSION_ANNOUNCE");
  return last !== undefined && last.metOn !== null && last.metOn > last.dueOn;
};

/** Warnings returned to the caller of a successful step. */
export const Warning = enumeration({
  SHORT_NOTICE: [
    "thông báo muộn hơn thời hạn quy định trước ngày đối thoại",
    "announced later than the policy requires before the session",
  ],
  NAMES_CITIZEN: [
    "văn bản sẽ công khai có họ tên, địa chỉ, số điện thoại hoặc số định danh của công dân",
    "a text that will be public contains the citizen's name, address, telephone or identity number",
  ],
  PASSAGE_REMAINS: [
    "đoạn đã che vẫn còn trong văn bản này",
    "this text still contains a redacted passage",
  ],
  NOT_CHECKED: [
    "chưa đối chiếu được hết các văn bản với thông tin của công dân",
    "not all texts were compared with the identities of citizens",
  ],
  NOTHING_OWED: [
    "sự việc trước ngày áp dụng quy định nên không có thời hạn",
    "nothing is owed: the event is before the first day of the policy",
  ],
});

/** The day held or planned; null while a postponed session awaits a new day. */
export const dayHeld = ({ heldOn, awaitsDay }: Pick<Session, "heldOn" | "awaitsDay">) =>
  awaitsDay ? null : heldOn;

/** INTERNAL meetings are not dialogue with the people. */
export const countsInStatistics = ({ type }: Pick<Session, "type">): boolean => type !== "INTERNAL";
