import { input, onSession } from "../input.ts";
import type { Chapter } from "../types.ts";

export const CLOSE: Chapter = {
  title: { en: "Closing the session", vi: "Đóng hồ sơ hội nghị" },
  steps: [
    {
      by: "clerk",
      at: "2026-06-15 09:00",
      en:
        "The minutes count three turns, but two are recorded. The clerk must explain " +
        "the difference first.",
      vi: "Biên bản ghi ba lượt, chỉ nhập hai: phải giải trình trước.",
      calls: [
        { operation: "CloseSession", variables: onSession(), refused: ["CONDITION_NOT_MET"] },
        {
          operation: "ExplainDifference",
          variables: onSession({
            explanation:
              "Một lượt chỉ phát biểu cảm ơn, không nêu việc gì nên không nhập thành ý kiến.",
          }),
          show: "{ version reconciliation { explained lines { channel unit difference } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-06-15 09:10",
      en:
        "The city has not replied on the lighting, so opinion 3 is still open. It " +
        "cannot be dropped silently: the clerk names it as carried over.",
      vi:
        "Thành phố chưa trả lời về chiếu sáng: ý kiến 3 còn mở. Không được bỏ quên mà " +
        "phải ghi tên vào danh sách chuyển tiếp.",
      calls: [
        { operation: "CloseSession", variables: onSession(), refused: ["CONDITION_NOT_MET"] },
        {
          operation: "CloseSession",
          variables: onSession({ carriedOverIds: ["«opinion 3»"] }),
          show: "{ version status reconciliation { explained } carriedOver { id } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-06-16 08:00",
      en: "A closed session accepts no more opinions. A new opinion is recorded for the unit.",
      vi: "Hội nghị đã đóng hồ sơ không nhận thêm ý kiến; ý kiến mới được ghi theo phường.",
      calls: [
        {
          operation: "RecordOpinion",
          variables: input({
            sessionId: "«session»",
            content: "Đề nghị lắp gương cầu ở đầu hẻm 42.",
            channel: "LETTER",
          }),
          refused: ["TRANSITION_NOT_ALLOWED"],
        },
        {
          operation: "RecordOpinion",
          variables: input({
            unitCode: "26743",
            content: "Đề nghị lắp gương cầu ở đầu hẻm 42.",
            channel: "LETTER",
          }),
          show: "{ version status }",
        },
      ],
    },
  ],
};
