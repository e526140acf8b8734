import { parseDay } from "@doithoai/core";
import type { DirectiveSample } from "../types.ts";
import {
  COMMITTEE,
  CULTURE,
  FRONT,
  INFRASTRUCTURE,
  NEIGHBOURHOODS,
  POLICE,
  SERVICE_CENTRE,
  VETERANS,
  WOMEN,
} from "./bodies.ts";

/**
 * Directives of all five kinds, in the five states from issue to acceptance. On 22 November 2026
 * two are overdue, two are due within days, one is due much later, one was met in time, one was met
 * late and one has no due date.
 */
export const DIRECTIVES: readonly DirectiveSample[] = [
  {
    kinds: ["RESOLVE"],
    content:
      "Nạo vét cống, thay nắp chắn rác các hẻm thường ngập ở Khu phố 3; buộc đơn vị đào đường " +
      "hoàn trả vỉa hè; thay bóng đèn hỏng và bó gọn cáp chùng.",
    lead: INFRASTRUCTURE,
    cooperating: [NEIGHBOURHOODS],
    dueOn: parseDay("2026-11-13"),
    opinions: ["01", "02", "03", "13"],
    progress: { acknowledgedOn: parseDay("2026-10-23"), startedOn: parseDay("2026-10-26") },
  },
  {
    kinds: ["RESOLVE"],
    content:
      "Tổ chức tuần tra, xử lý karaoke và loa kéo gây ồn sau 22 giờ; công khai số điện thoại " +
      "trực ban để người dân báo tin.",
    lead: POLICE,
    cooperating: [NEIGHBOURHOODS],
    dueOn: parseDay("2026-11-06"),
    opinions: ["04"],
    progress: {
      acknowledgedOn: parseDay("2026-10-22"),
      startedOn: parseDay("2026-10-24"),
      reportedOn: parseDay("2026-11-05"),
      report:
        "Đã tuần tra 9 đêm, nhắc nhở 11 trường hợp, lập biên bản 3 trường hợp; số trực ban đã " +
        "dán tại các nhà sinh hoạt khu phố.",
      acceptedOn: parseDay("2026-11-09"),
    },
  },
  {
    kinds: ["ESCALATE"],
    content:
      "Kiến nghị Thành phố về sửa thang máy, cải tạo chung cư cũ; về chỗ học lớp 1; về cắt tỉa " +
      "cây xanh do Thành phố quản lý. Theo dõi trả lời và báo lại cho dân.",
    lead: COMMITTEE,
    cooperating: [INFRASTRUCTURE, CULTURE],
    dueOn: parseDay("2026-11-25"),
    opinions: ["05", "06", "14"],
    progress: { acknowledgedOn: parseDay("2026-10-23"), startedOn: parseDay("2026-10-26") },
  },
  {
    kinds: ["RESOLVE"],
    content:
      "Làm việc với đơn vị thu gom để dời giờ lấy rác ra khỏi giờ tan tầm và thông báo lịch " +
      "mới đến từng hộ.",
    lead: INFRASTRUCTURE,
    cooperating: [NEIGHBOURHOODS],
    dueOn: parseDay("2026-10-30"),
    opinions: ["12"],
    progress: {
      startedOn: parseDay("2026-10-26"),
      reportedOn: parseDay("2026-11-09"),
      report:
        "Từ 09/11 xe lấy rác vào lúc 20 giờ. Chậm so với yêu cầu vì đơn vị thu gom phải xếp " +
        "lại ca.",
      acceptedOn: parseDay("2026-11-12"),
    },
  },
  {
    kinds: ["PREPARE_RESOLUTION"],
    content:
      "Tham mưu để Đảng ủy ra nghị quyết về chỗ đậu xe ban đêm và không gian công cộng ở các " +
      "khu phố; lấy ý kiến người dân trước khi trình.",
    lead: COMMITTEE,
    cooperating: [INFRASTRUCTURE, FRONT],
    dueOn: parseDay("2026-12-15"),
    opinions: ["15", "18"],
    progress: { acknowledgedOn: parseDay("2026-10-27") },
  },
  {
    kinds: ["DISSEMINATE"],
    content:
      "Đọc thông báo kết luận tại cuộc họp khu phố, gửi bản điện tử qua nhóm Zalo và báo riêng " +
      "cho người đã phát biểu.",
    lead: NEIGHBOURHOODS,
    cooperating: [FRONT],
    dueOn: parseDay("2026-11-24"),
    opinions: ["16", "17"],
    progress: {
      acknowledgedOn: parseDay("2026-10-24"),
      startedOn: parseDay("2026-10-28"),
      reportedOn: parseDay("2026-11-18"),
      report:
        "Các khu phố đã họp và phổ biến thông báo; còn hai người phát biểu chưa liên lạc được.",
    },
  },
  {
    kinds: ["SUPERVISE"],
    content:
      "Giám sát việc thực hiện thông báo này, nhất là việc trả lời đến từng người dân; báo cáo " +
      "tại hội nghị đối thoại lần sau.",
    lead: FRONT,
    cooperating: [WOMEN, VETERANS],
    opinions: [],
  },
  {
    kinds: ["RESOLVE", "DISSEMINATE"],
    content:
      "Rà soát hồ sơ trễ hẹn và danh sách cấp thẻ bảo hiểm y tế, trả kết quả hoặc xin lỗi và " +
      "hẹn lại bằng văn bản; công khai số hồ sơ trễ mỗi tuần.",
    lead: SERVICE_CENTRE,
    cooperating: [CULTURE],
    dueOn: parseDay("2026-11-20"),
    opinions: ["07", "09", "10"],
  },
];
