import { input, onFinding, onOpinion, onRecommendation, onResponse } from "../input.ts";
import type { Chapter } from "../types.ts";
import { WORKLIST } from "./5-notice.ts";

export const SUPERVISION: Chapter = {
  title: {
    en: "Supervision, and an opinion reopened",
    vi: "Giám sát, và một ý kiến được mở lại",
  },
  steps: [
    {
      by: "front",
      at: "2026-10-05 15:00",
      en:
        "The Front checks the promised results. The alley is under water again. The " +
        "supervisor records a finding, issues a recommendation to the department, and " +
        "reopens the opinion.",
      vi:
        "Mặt trận giám sát việc đã hứa. Hẻm lại ngập: ghi nhận hạn chế, kiến nghị phòng " +
        "chuyên môn và mở lại ý kiến.",
      calls: [
        {
          operation: "RecordFinding",
          variables: input({
            unitCode: "26743",
            sessionId: "«session»",
            type: "LIMITATION",
            foundOn: "2026-10-02",
            content:
              "Ý kiến về hẻm 42 đã ghi là giải quyết xong nhưng hẻm vẫn ngập sau mưa lớn ngày " +
              "30/9.",
          }),
          names: { "«finding»": "id" },
          show: "{ version }",
        },
        {
          operation: "IssueRecommendation",
          variables: onFinding("finding", {
            content: "Kiểm tra cửa xả cuối tuyến và trả lời lại cho người dân.",
            organizationId: "«department»",
          }),
          names: { "«recommendation»": "id" },
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "ReopenOpinion",
          variables: onOpinion("opinion 2", {
            reason: "Giám sát ngày 02/10: hẻm 42 vẫn ngập sau khi nạo vét.",
          }),
          show: "{ version status resolution reopened { on } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-10-06 08:30",
      en: "The clerk assigns the opinion to the department again, with a new due day.",
      vi: "Ý kiến được giao lại cho phòng với hạn mới.",
      calls: [
        {
          operation: "AssignOpinion",
          variables: onOpinion("opinion 2", {
            organizationId: "«department»",
            dueOn: "2026-10-30",
          }),
          show: "{ version status deadlines { dueOn state } }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-10-28 08:00",
      en:
        "The officer reads the worklist for the second time; it is also at the end of " +
        "this page. A reply to a recommendation that the body has not received is " +
        "refused.",
      vi:
        "Lần xem danh sách việc thứ hai, cũng in ở cuối trang. Chưa tiếp nhận kiến nghị " +
        "thì chưa trả lời được.",
      calls: [
        {
          operation: "Worklist",
          variables: {},
          show: WORKLIST,
          table: "The officer's worklist on 28 October 2026 · Việc của phòng ngày 28/10/2026",
        },
        {
          operation: "ReplyToRecommendation",
          variables: onRecommendation("recommendation", { content: "Phòng tiếp thu." }),
          refused: ["TRANSITION_NOT_ALLOWED"],
        },
        {
          operation: "ReceiveRecommendation",
          variables: onRecommendation("recommendation"),
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "ReplyToRecommendation",
          variables: onRecommendation("recommendation", {
            content: "Cửa xả bị bồi lấp; phòng sẽ khơi thông xong trước 05/11/2026.",
            documentNumber: "176/KTHTĐT",
          }),
          show: "{ version status }",
        },
      ],
    },
    {
      by: "front",
      at: "2026-10-29 09:00",
      en: "The supervisor accepts the reply.",
      vi: "Mặt trận chấp nhận nội dung trả lời.",
      calls: [
        {
          operation: "AssessReply",
          variables: onRecommendation("recommendation", { assessment: "ACCEPTED" }),
          show: "{ version status }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-11-05 16:00",
      en:
        "The department has finished the work. It reports this to the Front and drafts " +
        "the new response. A final response already exists, so the new one is a " +
        "correction.",
      vi:
        "Phòng làm xong, báo cáo Mặt trận và dự thảo trả lời mới: vì đã có trả lời chính " +
        "thức nên đây là văn bản đính chính.",
      calls: [
        {
          operation: "ReportImplementation",
          variables: onRecommendation("recommendation", {
            content: "Đã khơi thông cửa xả ngày 04/11/2026; mưa ngày 05/11 không ngập.",
          }),
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "DraftResponse",
          variables: onOpinion("opinion 2", {
            kind: "CORRECTED",
            content: "Nguyên nhân ngập lại là cửa xả bị bồi lấp; đã khơi thông ngày 04/11/2026.",
            resolution: "RESOLVED",
          }),
          names: { "«new answer»": "responses.2.id" },
          show: "{ version status responses { kind status } }",
        },
      ],
    },
    {
      by: "leader",
      at: "2026-11-06 09:00",
      en:
        "The leader approves the response, a week after its due day. The supervised " +
        "body cannot confirm the recommendation: only the supervising body can.",
      vi:
        "Người đứng đầu duyệt trả lời, trễ hạn một tuần. Bên được giám sát không tự xác " +
        "nhận kiến nghị: chỉ Mặt trận mới được xác nhận hoàn thành.",
      calls: [
        {
          operation: "ApproveResponse",
          variables: onResponse("new answer"),
          show: "{ version status resolution }",
        },
        {
          operation: "ConfirmRecommendation",
          variables: onRecommendation("recommendation"),
          refused: ["FORBIDDEN"],
        },
      ],
    },
    {
      by: "front",
      at: "2026-11-20 15:00",
      en: "The supervisor has seen the dry alley and confirms the recommendation.",
      vi: "Mặt trận kiểm tra thực tế hẻm khô ráo và xác nhận.",
      calls: [
        {
          operation: "ConfirmRecommendation",
          variables: onRecommendation("recommendation"),
          show: "{ version status confirmedOn }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-11-23 09:00",
      en:
        "The clerk posts the response for everybody and closes the opinion. The session " +
        "was closed in June and keeps its history: the table is at the end of this " +
        "page.",
      vi:
        "Niêm yết cho mọi người và kết thúc. Hội nghị đã đóng hồ sơ từ tháng 6 vẫn giữ " +
        "nguyên lịch sử; xem bảng ở cuối trang.",
      calls: [
        {
          operation: "RecordDelivery",
          variables: input({
            responseId: "«new answer»",
            means: "POSTED",
            note: "Bảng tin nhà sinh hoạt Khu phố 5",
          }),
          show: "{ version status }",
        },
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 2"),
          show: "{ version status resolution }",
        },
        {
          operation: "SessionHistory",
          variables: { id: "«session»" },
          show:
            "{ auditTrail { edges { node { version occurredAt actor roles action fields { " +
            "field } } } } }",
          table: "The session's history · Lịch sử hội nghị",
        },
      ],
    },
  ],
};
