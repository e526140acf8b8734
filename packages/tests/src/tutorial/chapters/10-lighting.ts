import { input, onOpinion, onResponse } from "../input.ts";
import type { Chapter } from "../types.ts";

export const LIGHTING: Chapter = {
  title: {
    en: "The carried-over opinion: escalated",
    vi: "Việc chuyển tiếp: ý kiến kiến nghị lên cấp trên",
  },
  steps: [
    {
      by: "clerk",
      at: "2026-06-30 09:00",
      en:
        "The clerk reminds the higher body. The reply of the higher body is not the " +
        "response to the citizen: the ward still owes that.",
      vi:
        "Tiếp tục kiến nghị, đề nghị cấp trên trả lời. Văn bản trả lời của cấp trên " +
        "chưa phải là trả lời người dân: phường vẫn phải trả lời.",
      calls: [
        {
          operation: "FollowUpEscalation",
          variables: onOpinion("opinion 3", {
            note: "Đề nghị Sở sớm có ý kiến về bốn trụ đèn.",
            documentNumber: "205/UBND-KTHTĐT",
          }),
          show: "{ version status escalations { to followUps { on } } allowedTransitions { by } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-07-16 10:00",
      en: "The reply arrives. The ward drafts its own response from it.",
      vi: "Có văn bản trả lời; phường dự thảo trả lời cho dân.",
      calls: [
        {
          operation: "RecordEscalationReply",
          variables: onOpinion("opinion 3", {
            content: "Đã thay cáp ngầm, khôi phục bốn trụ đèn ngày 14/7/2026.",
            documentNumber: "3301/SXD-HTKT",
          }),
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "DraftResponse",
          variables: onOpinion("opinion 3", {
            kind: "FINAL",
            content: "Bốn trụ đèn đã sáng lại từ ngày 14/7/2026.",
            resolution: "RESOLVED",
          }),
          names: { "«answer 3»": "responses.0.id" },
          show: "{ version status }",
        },
      ],
    },
    {
      by: "leader",
      at: "2026-07-17 09:00",
      en: "The leader approves the response.",
      vi: "Người đứng đầu duyệt văn bản trả lời.",
      calls: [
        {
          operation: "ApproveResponse",
          variables: onResponse("answer 3"),
          show: "{ version status resolution }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-07-17 10:00",
      en: "The clerk sends it to the citizen by Zalo and closes the opinion.",
      vi: "Công chức văn phòng gửi cho người dân qua Zalo và kết thúc ý kiến.",
      calls: [
        {
          operation: "RecordDelivery",
          variables: input({ responseId: "«answer 3»", means: "ELECTRONIC", note: "Zalo" }),
          show: "{ version status }",
        },
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 3"),
          show: "{ version status resolution }",
        },
      ],
    },
    {
      by: "citizen",
      at: "2026-07-18 20:00",
      en:
        "The citizen reads with the code: the higher body, its reply, and the response " +
        "of the ward.",
      vi:
        "Người dân tra mã và đọc được: cơ quan cấp trên, nội dung trả lời của cấp trên " +
        "và văn bản trả lời của phường.",
      calls: [
        {
          operation: "OpinionByTrackingCode",
          variables: { trackingCode: "«code of opinion 3»" },
          show:
            "{ status resolution escalations { to documentNumber reply { content repliedOn " +
            "} } responses { content deliveries { means deliveredOn } } directives { number " +
            "status } }",
        },
      ],
    },
  ],
};
