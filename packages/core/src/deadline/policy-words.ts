import type { Policy } from "./policies.ts";

interface Words {
  readonly vi: string;
  readonly en: string;
}
/** The event that starts a period, the body that owes the duty, and the act that meets it. */
interface PolicyWords {
  readonly trigger: Words;
  readonly owedBy: Words;
  readonly metBy: Words;
}

const words = (vi: string, en: string): Words => ({ vi, en });

/** The words of the shipped policies by code, then by the only kind of chair they apply to. */
const WORDS: Readonly<Record<string, PolicyWords>> = {
  SESSION_ANNOUNCE: {
    trigger: words("ngày đối thoại, tính ngược", "the day of the session, backward"),
    owedBy: words("Ủy ban nhân dân xã", "the People's Committee of the commune"),
    metBy: words("thông báo hội nghị", "the notice of the session"),
  },
  SESSION_RESULT_PUBLISH: {
    trigger: words("hội nghị đã tổ chức", "session held"),
    owedBy: words("Ủy ban nhân dân xã", "the People's Committee of the commune"),
    metBy: words("công khai kết quả", "publication of the result"),
  },
  CONCLUSION_NOTICE: {
    trigger: words("hội nghị đã tổ chức", "session held"),
    owedBy: words("văn phòng của người chủ trì", "the office of the chair"),
    metBy: words("ban hành thông báo kết luận", "the conclusion notice issued"),
  },
  OPINION_FIRST_REPLY: {
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
  "OPINION_FIRST_REPLY PARTY_COMMITTEE": {
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
  OPINION_TRANSFER: {
    trigger: words("xác định ngoài thẩm quyền", "opinion found to be beyond the body's competence"),
    owedBy: words("cơ quan tiếp nhận", "the receiving body"),
    metBy: words("kiến nghị cấp trên hoặc chuyển trả", "opinion escalated or returned"),
  },
  OPINION_RESULT: {
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
  ROADMAP_RESULT: {
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
  DIRECTIVE_DUE: {
    trigger: words("ban hành chỉ đạo", "directive issued"),
    owedBy: words("từng cơ quan thực hiện", "each body that carries it out"),
    metBy: words("báo cáo được người chủ trì chấp nhận", "the report that is later accepted"),
  },
  CITIZEN_NOTIFY: {
    trigger: words("phê duyệt văn bản trả lời", "response approved"),
    owedBy: words("cơ quan xử lý", "the handling body"),
    metBy: words(
      "đã thông báo cho tất cả công dân đã xác định được danh tính, hoặc đã niêm yết",
      "all identified citizens notified, or the response posted",
    ),
  },
  ESCALATION_FOLLOW_UP: {
    trigger: words("kiến nghị cấp trên", "opinion escalated"),
    owedBy: words("cơ quan kiến nghị", "the escalating body"),
    metBy: words(
      "mỗi lần tiếp tục kiến nghị, hoặc trả lời của cấp trên",
      "each follow-up, or the reply",
    ),
  },
  RECOMMENDATION_RECEIPT: {
    trigger: words("ban hành kiến nghị", "recommendation issued"),
    owedBy: words("cơ quan được giám sát", "the supervised body"),
    metBy: words("tiếp nhận kiến nghị", "receipt of the recommendation"),
  },
  RECOMMENDATION_REPLY: {
    trigger: words(
      "tiếp nhận kiến nghị, chậm nhất là ngày hết hạn tiếp nhận; trả lời không được chấp nhận",
      "recommendation received, at the latest the last day for its receipt; reply not accepted",
    ),
    owedBy: words("cơ quan được giám sát", "the supervised body"),
    metBy: words("trả lời kiến nghị", "reply to the recommendation"),
  },
};

/**
 * The words of a policy; of a policy of a unit, those of the shipped one for the same matters. Only
 * callers who show policies load them. Pure.
 */
export const policyWords = ({
  code,
  conditions: { chairKinds },
}: Pick<Policy, "code" | "conditions">): PolicyWords | undefined =>
  WORDS[`${code} ${chairKinds?.join(" ")}`] ?? WORDS[code];
