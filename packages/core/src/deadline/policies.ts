import { type Day, parseDay } from "../kernel/day.ts";
import { type Conditions, sharedBy } from "./conditions.ts";
import type { Period } from "./period.ts";

/** The source of a policy's rule: its text was read, others reported it, or it is our default. */
export type Mark = "VERIFIED" | "REPORTED" | "DEFAULT";

/** The time allowed for something after an event. Administrators can override these defaults. */
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
  readonly trigger: { readonly vi: string; readonly en: string };
  readonly owedBy: { readonly vi: string; readonly en: string };
  readonly metBy: { readonly vi: string; readonly en: string };
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
    trigger: words("ngày đối thoại, tính ngược", "the day of the session, backward"),
    owedBy: words("Ủy ban nhân dân xã", "the People's Committee of the commune"),
    metBy: words("thông báo hội nghị", "the notice of the session"),
  },
  {
    ...COMMON,
    code: "SESSION_RESULT_PUBLISH",
    conditions: OF_COMMUNES,
    ...words("công khai kết quả đối thoại", "publishing the result"),
    mark: "REPORTED",
    source: LAW_43,
    period: days(10),
    trigger: words("hội nghị đã tổ chức", "session held"),
    owedBy: words("Ủy ban nhân dân xã", "the People's Committee of the commune"),
    metBy: words("công khai kết quả", "publication of the result"),
  },
  {
    ...COMMON,
    code: "CONCLUSION_NOTICE",
    ...words("ban hành thông báo kết luận", "issuing the conclusion notice"),
    mark: "DEFAULT",
    source: LOCAL_RULE,
    period: days(10),
    trigger: words("hội nghị đã tổ chức", "session held"),
    owedBy: words("văn phòng của người chủ trì", "the office of the chair"),
    metBy: words("ban hành thông báo kết luận", "the conclusion notice issued"),
  },
  {
    ...COMMON,
    code: "OPINION_FIRST_REPLY",
    ...words("phản hồi lần đầu cho người dân", "first reply to the citizen"),
    mark: "DEFAULT",
    source: "mặc định, tương tự Luật Tiếp công dân, Điều 28 khoản 1",
    period: workingDays(10),
    trigger: words("tiếp nhận ý kiến", "opinion received"),
    owedBy: words("cơ quan tiếp nhận", "the receiving body"),
    metBy: words(
      "một trong các việc sau, tính theo việc thực hiện sớm nhất: trả lời tại hội nghị, " +
        "không tiếp nhận, chuyển theo thủ tục riêng, kiến nghị cấp trên hoặc giao xử lý " +
        "có thông báo cho công dân, thông báo văn bản trả lời",
      "the first of: answered at the session, rejected, redirected, escalated or assigned " +
        "with the citizen notified, a response delivered",
    ),
  },
  {
    ...COMMON,
    code: "OPINION_FIRST_REPLY",
    conditions: { chairKinds: ["PARTY_COMMITTEE"] },
    ...words("phản hồi lần đầu cho người dân", "first reply to the citizen"),
    mark: "REPORTED",
    source: "Quy định 11-QĐi/TW ngày 18/02/2019",
    period: workingDays(10),
    trigger: words("tiếp nhận ý kiến", "opinion received"),
    owedBy: words(
      "cấp ủy mà người chủ trì hội nghị đứng đầu",
      "the Party committee that the chair of the session heads",
    ),
    metBy: words(
      "thông báo bằng văn bản cho công dân: thư hoặc điện tử; niêm yết nếu chưa xác định được " +
        "danh tính công dân",
      "a notice to the citizen in writing: by letter or electronic, or posted where no citizen " +
        "is identified",
    ),
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
    trigger: words("xác định ngoài thẩm quyền", "opinion found to be beyond the body's competence"),
    owedBy: words("cơ quan tiếp nhận", "the receiving body"),
    metBy: words("kiến nghị cấp trên hoặc chuyển trả", "opinion escalated or returned"),
  },
  {
    ...COMMON,
    code: "OPINION_RESULT",
    ...words("giải quyết, trả lời ý kiến", "the result of an opinion"),
    mark: "DEFAULT",
    source: LOCAL_RULE,
    period: days(20),
    trigger: words(
      "giao xử lý; nếu chưa giao thì khi cấp trên trả lời kiến nghị",
      "opinion assigned; if it is not, the reply to its escalation",
    ),
    owedBy: words(
      "cơ quan được giao; cơ quan tiếp nhận nếu chưa giao hoặc đã chuyển trả",
      "the assigned body; the receiving body while none is assigned",
    ),
    metBy: words("phê duyệt văn bản trả lời chính thức", "a final response approved"),
  },
  {
    ...COMMON,
    code: "ROADMAP_RESULT",
    ...words("giải quyết theo ngày đã hẹn", "the result by the promised day"),
    mark: "DEFAULT",
    source: "mặc định",
    period: null,
    trigger: words(
      "văn bản trả lời có kế hoạch, lộ trình và ngày hẹn",
      "a response with a roadmap and a day",
    ),
    owedBy: words("cơ quan đã trả lời", "the body that answered"),
    metBy: words(
      "kết quả giải quyết: đã giải trình, đã giải quyết hoặc không có cơ sở giải quyết",
      "the outcome: explained, resolved or cannot be resolved",
    ),
  },
  {
    ...COMMON,
    code: "DIRECTIVE_DUE",
    ...words("thực hiện ý kiến chỉ đạo", "carrying out a directive"),
    mark: "REPORTED",
    source: "Thông tư 04/2021/TT-TTCP",
    period: null,
    trigger: words("ban hành chỉ đạo", "directive issued"),
    owedBy: words("từng cơ quan thực hiện", "each body that carries it out"),
    metBy: words("báo cáo được người chủ trì chấp nhận", "the report that is later accepted"),
  },
  {
    ...COMMON,
    code: "CITIZEN_NOTIFY",
    ...words("thông báo kết quả cho công dân", "notifying the citizen of the result"),
    mark: "DEFAULT",
    source: "mặc định",
    period: workingDays(3),
    trigger: words("phê duyệt văn bản trả lời", "response approved"),
    owedBy: words("cơ quan xử lý", "the handling body"),
    metBy: words(
      "đã thông báo cho tất cả công dân đã xác định được danh tính, hoặc đã niêm yết",
      "all identified citizens notified, or the response posted",
    ),
  },
  {
    ...COMMON,
    repeating: true,
    code: "ESCALATION_FOLLOW_UP",
    ...words("tiếp tục kiến nghị, đề nghị cấp trên trả lời", "following up an escalation"),
    mark: "DEFAULT",
    source: "mặc định",
    period: days(30),
    trigger: words("kiến nghị cấp trên", "opinion escalated"),
    owedBy: words("cơ quan kiến nghị", "the escalating body"),
    metBy: words(
      "mỗi lần tiếp tục kiến nghị, hoặc trả lời của cấp trên",
      "each follow-up, or the reply",
    ),
  },
  {
    ...COMMON,
    code: "RECOMMENDATION_RECEIPT",
    ...words("tiếp nhận kiến nghị giám sát", "receiving a recommendation"),
    mark: "DEFAULT",
    source: "mặc định",
    period: workingDays(5),
    trigger: words("ban hành kiến nghị", "recommendation issued"),
    owedBy: words("cơ quan được giám sát", "the supervised body"),
    metBy: words("tiếp nhận kiến nghị", "receipt of the recommendation"),
  },
  {
    ...COMMON,
    code: "RECOMMENDATION_REPLY",
    ...words("trả lời kiến nghị giám sát", "replying to a recommendation"),
    mark: "DEFAULT",
    source: "mặc định, theo Nghệ An, 151-KH/TU",
    period: workingDays(15),
    trigger: words(
      "tiếp nhận kiến nghị, chậm nhất là ngày hết hạn tiếp nhận; trả lời không được chấp nhận",
      "recommendation received, at the latest the last day for its receipt; reply not accepted",
    ),
    owedBy: words("cơ quan được giám sát", "the supervised body"),
    metBy: words("trả lời kiến nghị", "reply to the recommendation"),
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
