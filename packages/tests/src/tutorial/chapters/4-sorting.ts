import { input, onOpinion, onSession } from "../input.ts";
import type { Chapter } from "../types.ts";

export const SORTING: Chapter = {
  title: { en: "Classifying the opinions", vi: "Phân loại ý kiến" },
  steps: [
    {
      by: "clerk",
      at: "2026-03-19 09:00",
      en: "The clerk classifies the other opinions: nature, fields and competence.",
      vi: "Phân loại các ý kiến còn lại: tính chất, lĩnh vực, thẩm quyền.",
      calls: [
        {
          operation: "ClassifyOpinion",
          variables: onOpinion("opinion 2", {
            nature: "SUGGESTION",
            fields: ["IRRIGATION_DRAINAGE"],
            competence: "COMMUNE",
          }),
          show: "{ version status }",
        },
        {
          operation: "ClassifyOpinion",
          variables: onOpinion("opinion 3", {
            nature: "FEEDBACK",
            fields: ["UTILITIES"],
            competence: "PROVINCE",
          }),
          show: "{ version status }",
        },
        {
          operation: "ClassifyOpinion",
          variables: onOpinion("opinion 5", {
            nature: "FEEDBACK",
            fields: ["SECURITY_ORDER", "TRANSPORT"],
            competence: "COMMUNE",
          }),
          show: "{ version status }",
        },
        {
          operation: "ClassifyOpinion",
          variables: onOpinion("opinion 6", {
            nature: "COMPLAINT",
            fields: ["CONSTRUCTION_ORDER"],
            competence: "COMMUNE",
          }),
          show: "{ version status allowedTransitions { by } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-19 09:30",
      en:
        "The opinion form is a complaint. It gets no response here. The clerk redirects " +
        "it to its own procedure, with a receipt.",
      vi:
        "Phiếu ý kiến là khiếu nại: không trả lời tại đây mà chuyển theo thủ tục riêng, " +
        "có giấy biên nhận.",
      calls: [
        {
          operation: "AnswerAtSession",
          variables: onOpinion("opinion 6", {
            content: "Quyết định đã đúng quy định.",
            answeredBy: "Trần Thị Thí Dụ",
            resolution: "EXPLAINED",
          }),
          refused: ["CONDITION_NOT_MET"],
        },
        {
          operation: "RedirectOpinion",
          variables: onOpinion("opinion 6", {
            to: "Chủ tịch UBND phường (giải quyết khiếu nại lần đầu)",
            receiptNumber: "07/BN-KN",
            reason: "Khiếu nại quyết định xử phạt, có thủ tục riêng.",
          }),
          show: "{ version status redirection { receiptNumber redirectedOn } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-19 10:00",
      en:
        "The opinion sent before the session and the first spoken opinion concern the " +
        "same flooded alley. The clerk merges them. Both citizens are owed the " +
        "response.",
      vi:
        "Ý kiến gửi trước và ý kiến phát biểu đầu tiên cùng nói về hẻm ngập nên được " +
        "gộp; cả hai người dân đều phải được trả lời.",
      calls: [
        {
          operation: "MergeOpinions",
          variables: input({
            intoId: "«opinion 2»",
            expectedVersion: "«opinion 2» version",
            opinionIds: ["«opinion 1»"],
            reason: "Cùng nội dung ngập hẻm 42, Khu phố 5.",
          }),
          show: "{ version status merged { id status } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-19 10:30",
      en:
        "The opinion answered at the session can be closed, because its citizen heard " +
        "the response there. A result without a conclusion notice cannot be published.",
      vi:
        "Ý kiến đã trả lời tại hội nghị được kết thúc vì người hỏi đã nghe trả lời. " +
        "Chưa có thông báo kết luận thì chưa công khai được.",
      calls: [
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 4"),
          show: "{ version status resolution }",
        },
        {
          operation: "PublishSession",
          variables: onSession({ place: "Bảng tin UBND phường", from: "2026-03-20" }),
          refused: ["TRANSITION_NOT_ALLOWED"],
        },
      ],
    },
    {
      by: "citizen",
      at: "2026-03-20 20:00",
      en:
        "Before the publication, everybody can read only the status of the session and " +
        "its announced fields. The tracking code still opens the citizen's own opinion.",
      vi:
        "Khi kết quả chưa công khai, mọi người chỉ thấy hội nghị đang ở bước nào và " +
        "những gì đã thông báo. Riêng mã tra cứu vẫn mở được việc của chính người dân.",
      calls: [
        {
          operation: "SessionPage",
          variables: { id: "«session»" },
          show: "{ status heldOn place attendance opinions { edges { node { id } } } }",
        },
        {
          operation: "OpinionByTrackingCode",
          variables: { trackingCode: "«code of opinion 1»" },
          show: "{ content status }",
        },
      ],
    },
  ],
};
