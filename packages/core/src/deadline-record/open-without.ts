import { enumeration } from "../kernel/enumeration.ts";

/** The reasons why an open matter carries no open deadline. */
export const OpenWithout = enumeration({
  INTERNAL: ["họp nội bộ, chưa có hạn", "internal meeting, no due day"],
  WAITS_FOR_ASSIGNMENT: ["chờ giao cơ quan xử lý", "waits to be assigned"],
  NO_DUE_DAY: ["chưa có hạn", "no due day"],
  ROADMAP: ["theo kế hoạch, lộ trình chưa ghi ngày", "roadmap without a day"],
  WAITS_FOR_RESOLUTION: ["đã trả lời, chờ kết quả giải quyết", "answered, waits for the outcome"],
  WAITS_FOR_CLOSING: ["đã giải quyết xong, chờ kết thúc", "resolved, waits to be closed"],
  WAITS_FOR_ACCEPTANCE: [
    "đã báo cáo, chờ người chủ trì chấp nhận",
    "reported, waits for the chair's acceptance",
  ],
  WAITS_FOR_SUPERVISOR: [
    "đã trả lời hoặc báo cáo, chờ chủ thể giám sát",
    "replied or reported, waits for the supervising body",
  ],
  BODY_UNKNOWN: ["chưa rõ cơ quan phải thực hiện", "the body that owes it is not known"],
});
export type OpenWithout = (typeof OpenWithout.schema.options)[number];
