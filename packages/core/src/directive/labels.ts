import { enumeration } from "../kernel/enumeration.ts";

export const Kind = enumeration({
  RESOLVE: ["giải quyết theo thẩm quyền", "resolve within its competence"],
  PREPARE_RESOLUTION: ["tham mưu ban hành nghị quyết", "prepare a formal resolution (nghị quyết)"],
  ESCALATE: ["kiến nghị cấp trên", "escalate"],
  DISSEMINATE: ["thông tin đến nhân dân", "inform the people"],
  SUPERVISE: ["giám sát", "supervise"],
});
export const Status = enumeration({
  ISSUED: ["đã ban hành", "issued"],
  ACKNOWLEDGED: ["đã tiếp nhận", "acknowledged"],
  IN_PROGRESS: ["đang thực hiện", "in progress"],
  REPORTED: ["đã báo cáo kết quả", "reported"],
  ACCEPTED: ["kết quả được chấp nhận", "accepted"],
  REPLACED: ["đã thay thế bằng chỉ đạo khác", "replaced by another"],
  CANCELLED: ["đã hủy", "cancelled"],
});
