import { input, onOpinion, onResponse } from "../input.ts";
import type { Chapter } from "../types.ts";

const draft = (kind: string, content: string) =>
  onOpinion("opinion 2", { kind, content, resolution: "RESOLVED" });
const tell = (answer: string, more: object) => input({ responseId: `«${answer}»`, ...more });

export const FLOODING: Chapter = {
  title: {
    en: "A response, its correction and the deliveries",
    vi: "Trả lời, đính chính và thông báo cho công dân",
  },
  steps: [
    {
      by: "officer",
      at: "2026-05-15 10:00",
      en: "The department drafts the response on the flooded alley.",
      vi: "Phòng dự thảo trả lời về hẻm ngập.",
      calls: [
        {
          operation: "DraftResponse",
          variables: draft("FINAL", "Phường đã nạo vét 120 m cống hẻm 42 và thay 14 nắp hố ga."),
          names: { "«answer 2»": "responses.0.id" },
          show: "{ version status responses { id version kind status } }",
        },
      ],
    },
    {
      by: "leader",
      at: "2026-05-18 09:10",
      en:
        "The leader approves. The status on paper is RESPONDED, the resolution in fact " +
        "is RESOLVED.",
      vi: "Người đứng đầu duyệt: về giấy tờ là đã trả lời, về thực tế là đã giải quyết.",
      calls: [
        {
          operation: "ApproveResponse",
          variables: onResponse("answer 2"),
          show: "{ version status resolution responses { status approvedOn } }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-05-20 17:00",
      en:
        "Two citizens are owed this response. The speaker gets a letter. The other " +
        "citizen hears it at the meeting of the residential group. Only then is it " +
        "DELIVERED.",
      vi:
        "Hai người dân phải được trả lời. Người phát biểu nhận văn bản; người kia nghe " +
        "đọc tại cuộc họp khu phố. Chỉ khi đó văn bản trả lời mới có trạng thái DELIVERED.",
      calls: [
        {
          operation: "RecordDelivery",
          variables: tell("answer 2", { means: "LETTER" }),
          show: "{ version responses { status deliveries { opinionId means deliveredOn } } }",
        },
        {
          operation: "RecordDelivery",
          variables: tell("answer 2", {
            means: "READ_OUT",
            opinionId: "«opinion 1»",
            deliveredBy: "Trưởng Khu phố 5",
          }),
          show: "{ version responses { status deliveries { opinionId means deliveredOn } } }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-05-25 09:00",
      en:
        "A number was wrong: 210 metres, not 120. A second final response is refused. A " +
        "corrected response is stored beside the first.",
      vi:
        "Số liệu sai: 210 m chứ không phải 120 m. Không có trả lời chính thức thứ hai; " +
        "văn bản đính chính được lưu cùng văn bản đầu.",
      calls: [
        {
          operation: "DraftResponse",
          variables: draft("FINAL", "Phường đã nạo vét 210 m cống hẻm 42."),
          refused: ["CONDITION_NOT_MET"],
        },
        {
          operation: "DraftResponse",
          variables: draft(
            "CORRECTED",
            "Đính chính: chiều dài cống đã nạo vét là 210 m, không phải 120 m.",
          ),
          names: { "«correction»": "responses.1.id" },
          show: "{ version status responses { id kind status corrects { id } } }",
        },
      ],
    },
    {
      by: "leader",
      at: "2026-05-25 14:00",
      en:
        "The approved correction is now the valid response. Both citizens must be " +
        "notified again before the opinion can be closed.",
      vi:
        "Văn bản đính chính được duyệt là văn bản trả lời có hiệu lực: phải thông báo " +
        "lại cho cả hai công dân rồi mới được kết thúc ý kiến.",
      calls: [
        {
          operation: "ApproveResponse",
          variables: onResponse("correction"),
          show: "{ version status responses { kind status } }",
        },
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 2"),
          refused: ["CONDITION_NOT_MET"],
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-05-27 08:00",
      en:
        "The posting at the meeting house of Khu phố 5 notifies everybody, and the " +
        "clerk closes the opinion.",
      vi: "Niêm yết tại nhà sinh hoạt Khu phố 5 là báo cho mọi người; ý kiến được kết thúc.",
      calls: [
        {
          operation: "RecordDelivery",
          variables: tell("correction", {
            means: "POSTED",
            note: "Bảng tin nhà sinh hoạt Khu phố 5",
          }),
          show: "{ version responses { kind status deliveries { means } } }",
        },
        {
          operation: "CloseOpinion",
          variables: onOpinion("opinion 2"),
          show: "{ version status resolution }",
        },
      ],
    },
  ],
};
