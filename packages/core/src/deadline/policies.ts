import { type Day, parseDay } from "../kernel/day.ts";
import { type Conditions, sharedBy } from "./conditions.ts";
import type { Period } from "./period.ts";

/** The source of a policy's rule: its text was read, others reported it, or it is our default. */
export type Mark = "VERIFIED" | "REPORTED" | "DEFAULT";

/**
 * The time allowed for something after an event. Administrators can override these defaults. The
 * further words of a policy load apart (`policy-words.ts`).
 */
export interface Policy {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Null if a person fixes the due day, or if nothing is owed (`none`). */
  readonly period: Period | null;
  /** Whether the unit has switched the duty off: what the policy applies to owes nothing. */
  readonly none: boolean;
  /** The matters that it applies to, with the inherited conditions. */
  readonly conditions: Conditions;
  /** Whether the deadline starts again each time it is met, until the matter ends. */
  readonly repeating: boolean;
  readonly source: string;
  readonly mark: Mark;
  /** The unit that the policy applies to, with all units below it. */
  readonly unitCode: string;
  /** The first event day it applies to, until a later policy of the unit applies. */
  readonly validFrom: Day;
  /** The last event day it applies to; null if it has none. */
  readonly validTo: Day | null;
  /** 0 for the shipped policy. Incremented with each policy that an administrator sets. */
  readonly version: number;
}

const days = (length: number): Period => ({ length, unit: "DAYS", direction: "FORWARD" });
const workingDays = (length: number): Period => ({
  length,
  unit: "WORKING_DAYS",
  direction: "FORWARD",
});
const words = (vi: string, en: string) => ({ vi, en });
/** Events before 1 July 2025 have no deadlines: the two-level local government began that day. */
const COMMON = {
  repeating: false,
  none: false,
  conditions: {} as Conditions,
  unitCode: "VN",
  validFrom: parseDay("2025-07-01"),
  validTo: null,
  version: 0,
} as const;

const LAW_43 = "Luật Tổ chức chính quyền địa phương 2025, Điều 43";
/** Dialogue conferences of a commune. Neither reception days, nor what other levels hold. */
const OF_COMMUNES: Conditions = {
  sessionTypes: ["PERIODIC", "AD_HOC", "THEMATIC", "VOTER_REQUESTED"],
  unitLevels: ["COMMUNE"],
};
const LOCAL_RULE = "mặc định, theo quy chế đối thoại của một số địa phương";

/** The shipped policies: national defaults. */
export const POLICIES: readonly Policy[] = [
  {
    ...COMMON,
    code: "SESSION_ANNOUNCE",
    conditions: OF_COMMUNES,
    ...words("thông báo hội nghị đối thoại", "announcing a session"),
    mark: "REPORTED",
    source: LAW_43,
    period: { length: 7, unit: "DAYS", direction: "BACKWARD" },
  },
  {
    ...COMMON,
    code: "SESSION_RESULT_PUBLISH",
    conditions: OF_COMMUNES,
    ...words("công khai kết quả đối thoại", "publishing the result"),
    mark: "REPORTED",
    source: LAW_43,
    period: days(10),
  },
  {
    ...COMMON,
    code: "CONCLUSION_NOTICE",
    ...words("ban hành thông báo kết luận", "issuing the conclusion notice"),
    mark: "DEFAULT",
    source: LOCAL_RULE,
    period: days(10),
  },
  {
    ...COMMON,
    code: "OPINION_FIRST_REPLY",
    ...words("phản hồi lần đầu cho người dân", "first reply to the citizen"),
    mark: "DEFAULT",
    source: "mặc định, tương tự Luật Tiếp công dân, Điều 28 khoản 1",
    period: workingDays(10),
  },
  {
    ...COMMON,
    code: "OPINION_FIRST_REPLY",
    conditions: { chairKinds: ["PARTY_COMMITTEE"] },
    ...words("phản hồi lần đầu cho người dân", "first reply to the citizen"),
    mark: "REPORTED",
    source: "Quy định 11-QĐi/TW ngày 18/02/2019",
    period: workingDays(10),
  },
  {
    ...COMMON,
    code: "OPINION_TRANSFER",
    ...words(
      "chuyển ý kiến ngoài thẩm quyền",
      "transferring an opinion beyond the body's competence",
    ),
    mark: "DEFAULT",
    source: "mặc định, tương tự Nghị định 20/2008/NĐ-CP",
    period: workingDays(5),
  },
  {
    ...COMMON,
    code: "OPINION_RESULT",
    ...words("giải quyết, trả lời ý kiến", "the result of an opinion"),
    mark: "DEFAULT",
    source: LOCAL_RULE,
    period: days(20),
  },
  {
    ...COMMON,
    code: "ROADMAP_RESULT",
    ...words("giải quyết theo ngày đã hẹn", "the result by the promised day"),
    mark: "DEFAULT",
    source: "mặc định",
    period: null,
  },
  {
    ...COMMON,
    code: "DIRECTIVE_DUE",
    ...words("thực hiện ý kiến chỉ đạo", "carrying out a directive"),
    mark: "REPORTED",
    source: "Thông tư 04/2021/TT-TTCP",
    period: null,
  },
  {
    ...COMMON,
    code: "CITIZEN_NOTIFY",
    ...words("thông báo kết quả cho công dân", "notifying the citizen of the result"),
    mark: "DEFAULT",
    source: "mặc định",
    period: workingDays(3),
  },
  {
    ...COMMON,
    repeating: true,
    code: "ESCALATION_FOLLOW_UP",
    ...words("tiếp tục kiến nghị, đề nghị cấp trên trả lời", "following up an escalation"),
    mark: "DEFAULT",
    source: "mặc định",
    period: days(30),
  },
  {
    ...COMMON,
    code: "RECOMMENDATION_RECEIPT",
    ...words("tiếp nhận kiến nghị giám sát", "receiving a recommendation"),
    mark: "DEFAULT",
    source: "mặc định",
    period: workingDays(5),
  },
  {
    ...COMMON,
    code: "RECOMMENDATION_REPLY",
    ...words("trả lời kiến nghị giám sát", "replying to a recommendation"),
    mark: "DEFAULT",
    source: "mặc định, theo Nghệ An, 151-KH/TU",
    period: workingDays(15),
  },
];

/** The shipped policies of a code: one, or several with different conditions. */
export const shippedOf = (code: string): readonly Policy[] =>
  POLICIES.filter((policy) => policy.code === code);

/** The conditions that all shipped policies of a code share. Policies of units inherit them. */
export const sharedConditions = (code: string): Conditions =>
  sharedBy(shippedOf(code).map(({ conditions }) => conditions));

/** The first day of the events to which the shipped policies of a code apply. */
export const firstDayOf = (code: string): Day | undefined => shippedOf(code)[0]?.validFrom;

export const policyCodes = [...new Set(POLICIES.map(({ code }) => code))];
