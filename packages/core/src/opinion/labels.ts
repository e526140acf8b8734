import { enumeration } from "../kernel/enumeration.ts";

export const Channel = enumeration({
  SPOKEN: ["phát biểu trực tiếp", "spoken at the session"],
  BALLOT: ["phiếu ý kiến", "opinion form"],
  PRE_SESSION: ["tổng hợp trước hội nghị", "collected before the session"],
  FEEDBACK_BOX: ["hòm thư góp ý", "feedback box"],
  HOTLINE: ["đường dây nóng", "hotline"],
  WEB_PORTAL: ["cổng thông tin điện tử", "web portal"],
  SOCIAL_NETWORK: ["mạng xã hội", "social network"],
  LETTER: ["đơn, thư", "letter"],
  HOUSEHOLD_SURVEY: ["phiếu lấy ý kiến hộ gia đình", "household survey"],
  TRANSFERRED_IN: ["cơ quan khác chuyển đến", "transferred from another body"],
});
export const CountUnit = enumeration({ TURN: ["lượt", "turn"], OPINION: ["ý kiến", "opinion"] });
export const Nature = enumeration({
  SUGGESTION: ["kiến nghị", "suggestion"],
  FEEDBACK: ["phản ánh", "feedback"],
  QUESTION: ["câu hỏi, đề nghị giải thích", "question"],
  PARTY_GOV_BUILDING: [
    "góp ý xây dựng Đảng, chính quyền",
    "comment on Party and government building",
  ],
  COMPLAINT: ["khiếu nại", "complaint"],
  DENUNCIATION: ["tố cáo", "denunciation"],
});
export const Competence = enumeration({
  COMMUNE: ["cấp xã", "commune"],
  PROVINCE: ["cấp tỉnh", "province"],
  CENTRAL: ["trung ương", "central"],
  OTHER_BODY: ["cơ quan khác", "another body"],
  UNDETERMINED: ["chưa xác định", "undetermined"],
});
export const Status = enumeration({
  RECEIVED: ["đã tiếp nhận", "received"],
  CLASSIFIED: ["đã phân loại", "classified"],
  REJECTED: ["không tiếp nhận", "not admitted"],
  REDIRECTED: ["đã chuyển đơn, hướng dẫn theo quy định", "transferred to its own procedure"],
  ANSWERED_AT_SESSION: ["đã trả lời tại hội nghị", "answered at the session"],
  ASSIGNED: ["đã giao xử lý", "assigned"],
  IN_PROGRESS: ["đang xử lý", "in progress"],
  ESCALATED: ["đã kiến nghị cấp trên", "escalated"],
  RETURNED: ["đã chuyển trả, chờ giao cơ quan khác", "returned, awaiting another assignment"],
  RESPONDED: ["đã có trả lời chính thức", "responded"],
  CLOSED: ["đã kết thúc", "closed"],
  REOPENED: ["đã mở lại", "reopened"],
  MERGED: ["đã gộp vào ý kiến khác", "merged into another"],
});
export const Resolution = enumeration({
  NOT_RESOLVED: ["chưa giải quyết", "not resolved"],
  EXPLAINED: ["đã giải trình, cung cấp thông tin", "explained"],
  ROADMAP: ["có kế hoạch, lộ trình giải quyết", "roadmap"],
  PARTLY_RESOLVED: ["đã giải quyết một phần", "partly resolved"],
  RESOLVED: ["đã giải quyết", "resolved"],
  CANNOT_RESOLVE: ["không có cơ sở giải quyết", "cannot be resolved"],
});
export const Outcome = enumeration({
  RESOLVED: ["đã giải quyết", "resolved"],
  BEING_RESOLVED: ["đang giải quyết", "being resolved"],
  NOT_RESOLVED: ["chưa giải quyết", "not resolved"],
});
export const ContentState = enumeration({
  SHOWN: ["hiển thị", "shown"],
  REDACTED: ["đã che một phần", "redacted"],
  LOCKED: ["đã khóa (tố cáo)", "locked (denunciation)"],
});
