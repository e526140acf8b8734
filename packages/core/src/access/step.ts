import type { Label } from "../kernel/enumeration.ts";
import type { Action } from "./permissions.ts";

/**
 * The words of each mutation, as they stand on a button. A new action of POLICY that writes needs
 * an entry. The gateway loads this module only when a caller reads the words.
 */
const WORDS = {
  planSession: ["Lập kế hoạch hội nghị", "Plan a session"],
  recordSession: ["Ghi nhận hội nghị đã tổ chức", "Record a session that was held"],
  updateSession: ["Sửa thông tin hội nghị", "Edit the session"],
  explainDifference: ["Giải trình chênh lệch số liệu", "Explain the difference in counts"],
  concludeSession: ["Ban hành thông báo kết luận", "Issue the conclusion notice"],
  publishSession: ["Công khai kết quả hội nghị", "Publish the session"],
  announceSession: ["Thông báo hội nghị", "Announce the session"],
  openCollection: ["Mở thu thập ý kiến", "Open the collection of opinions"],
  startSession: ["Khai mạc hội nghị", "Start the session"],
  holdSession: ["Xác nhận hội nghị đã tổ chức", "Record that the session was held"],
  postponeSession: ["Hoãn hội nghị", "Postpone the session"],
  cancelSession: ["Hủy hội nghị", "Cancel the session"],
  closeSession: ["Đóng hồ sơ hội nghị", "Close the session"],
  createUpload: ["Tải tệp lên", "Upload a file"],
  attachDocument: ["Đính kèm tài liệu", "Attach a document"],
  recordOrganization: ["Ghi nhận cơ quan", "Record a body"],
  updateOrganization: ["Sửa thông tin cơ quan", "Edit the body"],
  renameOrganization: ["Đổi tên cơ quan", "Rename the body"],
  endOrganization: ["Ghi nhận cơ quan kết thúc hoạt động", "End the body"],
  mergeOrganization: ["Sáp nhập vào cơ quan khác", "Merge the body into another"],
  recordOpinion: ["Ghi nhận ý kiến", "Record an opinion"],
  recordOpinions: ["Ghi nhận nhiều ý kiến", "Record several opinions"],
  updateOpinion: ["Sửa thông tin ý kiến", "Edit the opinion"],
  classifyOpinion: ["Phân loại ý kiến", "Classify the opinion"],
  rejectOpinion: ["Không tiếp nhận ý kiến", "Do not admit the opinion"],
  tellRejection: [
    "Ghi nhận đã thông báo việc không tiếp nhận, chuyển đơn",
    "Record that the citizen was told of the rejection or transfer",
  ],
  redirectOpinion: ["Chuyển theo thủ tục riêng", "Transfer to its own procedure"],
  answerAtSession: ["Ghi nhận trả lời tại hội nghị", "Record the answer given at the session"],
  assignOpinion: ["Giao xử lý", "Assign the opinion"],
  closeOpinion: ["Kết thúc xử lý", "Close the opinion"],
  reopenOpinion: ["Mở lại ý kiến", "Reopen the opinion"],
  mergeOpinions: ["Gộp ý kiến", "Merge opinions"],
  redactOpinion: ["Che nội dung", "Redact passages"],
  eraseCitizen: ["Xóa danh tính công dân", "Erase the citizen's identity"],
  acceptOpinion: ["Tiếp nhận xử lý", "Accept the opinion"],
  returnOpinion: ["Chuyển trả ý kiến", "Return the opinion"],
  escalateOpinion: ["Kiến nghị cấp trên", "Escalate the opinion"],
  followUpEscalation: ["Đôn đốc cấp trên", "Follow up the escalation"],
  recordEscalationReply: ["Ghi nhận trả lời của cấp trên", "Record the reply to the escalation"],
  setResolution: ["Ghi kết quả giải quyết", "Set the resolution"],
  draftResponse: ["Dự thảo trả lời", "Draft a response"],
  approveResponse: ["Duyệt trả lời", "Approve the response"],
  recordDelivery: ["Ghi nhận đã trả lời công dân", "Record a delivery"],
  acknowledgeDirective: ["Tiếp nhận chỉ đạo", "Acknowledge the directive"],
  startDirective: ["Bắt đầu thực hiện chỉ đạo", "Start the directive"],
  reportDirective: ["Báo cáo kết quả thực hiện chỉ đạo", "Report on the directive"],
  acceptDirective: ["Chấp nhận báo cáo", "Accept the report"],
  returnDirective: ["Trả lại báo cáo", "Return the report"],
  amendNotice: ["Sửa đổi, bổ sung thông báo kết luận", "Amend the conclusion notice"],
  extendDeadline: ["Gia hạn", "Extend the deadline"],
  pauseDeadline: ["Tạm dừng thời hạn", "Pause the deadline"],
  resumeDeadline: ["Tiếp tục tính thời hạn", "Resume the deadline"],
  setCalendarDays: ["Cập nhật lịch làm việc", "Set days of the calendar"],
  setDeadlinePolicy: ["Đặt quy định thời hạn", "Set a deadline policy"],
  addField: ["Thêm lĩnh vực", "Add a field"],
  createCampaign: ["Lập cuộc giám sát", "Create a supervision campaign"],
  recordFinding: ["Ghi nhận phát hiện giám sát", "Record a finding"],
  issueRecommendation: ["Gửi kiến nghị giám sát", "Issue a recommendation"],
  receiveRecommendation: ["Tiếp nhận kiến nghị giám sát", "Receive the recommendation"],
  replyToRecommendation: ["Trả lời kiến nghị giám sát", "Reply to the recommendation"],
  assessReply: ["Đánh giá trả lời", "Assess the reply"],
  reportImplementation: ["Báo cáo thực hiện kiến nghị", "Report the implementation"],
  confirmRecommendation: ["Xác nhận đã thực hiện kiến nghị", "Confirm the implementation"],
  grantRole: ["Cấp vai trò", "Grant a role"],
  revokeRole: ["Thu hồi vai trò", "Revoke the role"],
  createClient: ["Đăng ký hệ thống kết nối", "Register a connected system"],
  rotateClientSecret: ["Cấp khóa bí mật mới", "Issue another secret"],
  revokeClient: ["Thu hồi hệ thống kết nối", "Revoke the connected system"],
} as const satisfies Record<
  Exclude<Action, `read${string}`> | "recordOpinions",
  readonly [vi: string, en: string]
>;

/** A mutation. On the wire it keeps the name of the mutation: a client sends what it reads. */
export type Step = keyof typeof WORDS;

/** The words of every step. */
export const STEP_LABELS: readonly Label[] = Object.entries(WORDS).map(([code, [vi, en]]) => ({
  code,
  vi,
  en,
}));
