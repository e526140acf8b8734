import { input, onOpinion, onSession } from "../input.ts";
import type { Chapter } from "../types.ts";

const SPEAKER = { name: "Phạm Văn Ví Dụ", address: "Khu phố 5" };
const spoken = (turn: number, citizen: object, content: string) => ({
  sessionId: "«session»",
  channel: "SPOKEN",
  turn,
  content,
  citizen,
});

export const SESSION: Chapter = {
  title: { en: "The session", vi: "Tại hội nghị" },
  steps: [
    {
      by: "clerk",
      at: "2026-03-18 19:00",
      en: "The clerk starts the session.",
      vi: "Khai mạc hội nghị.",
      calls: [
        {
          operation: "StartSession",
          variables: onSession(),
          show: "{ version status heldOn allowedTransitions { by } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-18 20:10",
      en:
        "One speaker raises three matters in one turn: three opinions with one turn " +
        "number. A second speaker and an opinion form follow.",
      vi:
        "Một người nêu ba việc trong một lượt phát biểu: ba ý kiến, cùng một số lượt. " +
        "Tiếp theo là người thứ hai và một phiếu ý kiến.",
      calls: [
        {
          operation: "RecordOpinions",
          variables: input({
            rows: [
              spoken(
                1,
                SPEAKER,
                "Hẻm 42 cứ mưa là ngập tới gối, cống nghẹt cả năm nay. Đề nghị nạo vét trước " +
                  "mùa mưa.",
              ),
              spoken(
                1,
                SPEAKER,
                "Tuyến đường trước hẻm mất chiếu sáng bốn trụ đèn liền nhau, ban đêm rất nguy " +
                  "hiểm.",
              ),
              spoken(
                1,
                SPEAKER,
                "Hồ sơ cấp giấy chứng nhận quyền sử dụng đất giờ nộp ở đâu, bao nhiêu ngày thì " +
                  "có kết quả?",
              ),
              spoken(
                2,
                { name: "Lý Văn Tỷ Dụ", address: "Khu phố 2", phone: "028 0000 0000" },
                "Vỉa hè trước chợ bị lấn chiếm để xe suốt buổi tối, người đi bộ phải xuống lòng " +
                  "đường.",
              ),
              {
                sessionId: "«session»",
                channel: "BALLOT",
                content:
                  "Tôi không đồng ý với quyết định xử phạt về xây dựng và đề nghị xem xét lại.",
                citizen: { name: "Bùi Thị Mẫu", address: "Khu phố 1" },
              },
            ],
          }),
          names: {
            "«opinion 2»": "0.opinion.id",
            "«opinion 3»": "1.opinion.id",
            "«opinion 4»": "2.opinion.id",
            "«opinion 5»": "3.opinion.id",
            "«opinion 6»": "4.opinion.id",
            "«code of opinion 3»": "1.trackingCode",
          },
          show: "{ opinion { id } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-18 20:20",
      en:
        "The chair answers the question about land certificates at once. An opinion " +
        "must be classified before its response is recorded.",
      vi:
        "Chủ trì trả lời ngay câu hỏi về cấp giấy chứng nhận. Ý kiến chưa phân loại thì " +
        "chưa ghi trả lời được: phân loại trước, trả lời sau.",
      calls: [
        {
          operation: "AnswerAtSession",
          variables: onOpinion("opinion 4", {
            content: "Nộp tại Trung tâm Phục vụ hành chính công phường.",
            answeredBy: "Trần Thị Thí Dụ",
            resolution: "EXPLAINED",
          }),
          refused: ["TRANSITION_NOT_ALLOWED"],
        },
        {
          operation: "ClassifyOpinion",
          variables: onOpinion("opinion 4", {
            nature: "QUESTION",
            fields: ["LAND_CERTIFICATES"],
            competence: "COMMUNE",
          }),
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "AnswerAtSession",
          variables: onOpinion("opinion 4", {
            content:
              "Nộp tại Trung tâm Phục vụ hành chính công phường hoặc trên Cổng dịch vụ công; " +
              "phiếu hẹn ghi rõ ngày trả kết quả.",
            answeredBy: "Trần Thị Thí Dụ",
            resolution: "EXPLAINED",
          }),
          show:
            "{ version status resolution responses { kind status deliveries { means " +
            "deliveredOn } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-18 21:45",
      en:
        "The session ends. The minutes count three turns, but two are recorded. The " +
        "difference must be explained before the session is closed.",
      vi:
        "Bế mạc. Biên bản ghi ba lượt phát biểu, mới nhập hai. Chênh lệch phải được " +
        "giải trình trước khi đóng hồ sơ hội nghị.",
      calls: [
        {
          operation: "HoldSession",
          variables: onSession({
            attendance: 164,
            reportedCounts: [
              { channel: "SPOKEN", unit: "TURN", count: 3 },
              { channel: "BALLOT", unit: "OPINION", count: 1 },
              { channel: "PRE_SESSION", unit: "OPINION", count: 1 },
            ],
          }),
          show:
            "{ version status reportedCounts { channel unit count recorded difference } " +
            "allowedTransitions { by } }",
        },
      ],
    },
  ],
};
