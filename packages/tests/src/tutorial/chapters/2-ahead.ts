import { input } from "../input.ts";
import type { Chapter } from "../types.ts";

const FLOODED = "Hẻm 42 ngập mỗi khi mưa lớn. Đề nghị nạo vét cống.";

export const AHEAD: Chapter = {
  title: { en: "Opinions before the session", vi: "Ý kiến gửi trước hội nghị" },
  steps: [
    {
      by: "citizen",
      at: "2026-03-10 08:00",
      en:
        "A citizen cannot write to the record. Citizens send their opinions to the " +
        "office, which records them.",
      vi: "Người dân không tự ghi vào hồ sơ; ý kiến được gửi đến văn phòng để ghi nhận.",
      calls: [
        {
          operation: "RecordOpinion",
          variables: input({ sessionId: "«session»", content: FLOODED, channel: "WEB_PORTAL" }),
          refused: ["UNAUTHENTICATED"],
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-10 09:00",
      en:
        "The head of Khu phố 5 brings an opinion of a resident. The clerk records it " +
        "and hands out the tracking code. The channel SPOKEN is refused: the session " +
        "has not taken place yet.",
      vi:
        "Trưởng Khu phố 5 chuyển ý kiến của một hộ dân. Công chức ghi nhận và trao mã " +
        "tra cứu. Hội nghị chưa diễn ra thì chưa thể có ý kiến phát biểu.",
      calls: [
        {
          operation: "RecordOpinion",
          variables: input({ sessionId: "«session»", content: FLOODED, channel: "SPOKEN" }),
          refused: ["CONDITION_NOT_MET"],
        },
        {
          operation: "RecordOpinion",
          variables: input({
            sessionId: "«session»",
            content: FLOODED,
            channel: "PRE_SESSION",

            citizen: { name: "Ngô Thị Giả Định", address: "Khu phố 5" },
          }),
          names: { "«opinion 1»": "id", "«code of opinion 1»": "trackingCode" },
          show: "{ id version status trackingCode }",
        },
      ],
    },
    {
      by: "citizen",
      at: "2026-03-11 20:00",
      en:
        "The citizen follows her opinion with the code on the slip. Nobody else can " +
        "read it, because it is not public yet. Only the clerk and the leader of the " +
        "ward can read her name.",
      vi:
        "Bằng mã ghi trên giấy hẹn, bà theo dõi việc của mình; người khác chưa xem được " +
        "vì ý kiến chưa công khai. Tên của bà chỉ hiển thị với công chức văn phòng và " +
        "người đứng đầu của phường.",
      calls: [
        {
          operation: "OpinionByTrackingCode",
          variables: { trackingCode: "«code of opinion 1»" },
          show: "{ content status resolution receivedOn }",
        },
      ],
    },
  ],
};
