import { parseDay } from "@doithoai/core";
import type { OpinionSample } from "../types.ts";
import { INFRASTRUCTURE, PARTY } from "./bodies.ts";

const GIVEN_ON = parseDay("2026-10-16");
const HELD_ON = parseDay("2026-10-14");

/** Opinions on ballots, on the live stream, before the session and by letter. */
export const WRITTEN: readonly OpinionSample[] = [
  {
    number: "12",
    content:
      "Xe gom rác vào hẻm đúng năm giờ chiều, ngay lúc tan tầm và rước con, kẹt cứng cả hai " +
      "đầu mà mùi thì nồng. Đề nghị dời sang sau tám giờ tối và báo lịch cho từng nhà biết để " +
      "khỏi mang rác ra sớm.",
    channel: "BALLOT",
    nature: "SUGGESTION",
    fields: ["ENVIRONMENT", "TRANSPORT"],
    competence: "COMMUNE",
    resolution: "RESOLVED",
    assignment: {
      body: INFRASTRUCTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-19"),
      dueOn: parseDay("2026-11-12"),
    },
    responses: [
      {
        kind: "FINAL",
        content:
          "Từ ngày 09/11 xe lấy rác vào hẻm lúc 20 giờ. Lịch đã phát đến từng hộ; xin bà con " +
          "mang rác ra sau 19 giờ 30.",
        answeredOn: parseDay("2026-11-09"),
        answeredBy: "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
        body: INFRASTRUCTURE,
        deliveries: [
          {
            means: "READ_OUT",
            deliveredOn: parseDay("2026-11-10"),
            deliveredBy: "Trưởng ban điều hành Khu phố 2",
          },
        ],
      },
    ],
  },
  {
    number: "13",
    content:
      "Dây cáp viễn thông trước nhà chùng xuống ngang đầu người, có bó đứt nằm luôn trên vỉa " +
      "hè mấy tháng nay. Không biết của nhà mạng nào nên gọi đâu cũng bị chỉ qua chỗ khác. Xin " +
      "phường mời các nhà mạng tới bó gọn, dây bỏ thì cắt.",
    channel: "BALLOT",
    nature: "FEEDBACK",
    fields: ["UTILITIES"],
    competence: "OTHER_BODY",
    citizen: { name: "Ngô Văn Minh Họa", address: "Khu phố 3 (địa chỉ minh họa)" },
    assignment: {
      body: INFRASTRUCTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-21"),
      dueOn: parseDay("2026-12-15"),
    },
  },
  {
    number: "14",
    content:
      "Cây lớn trước số nhà tôi có hai nhánh khô vươn ra giữa đường, hôm gió mạnh đã rớt một " +
      "khúc sát xe người đi. Mong cơ quan phụ trách cây xanh tới xem và tỉa trước khi có người " +
      "bị nạn.",
    channel: "BALLOT",
    nature: "SUGGESTION",
    fields: ["ENVIRONMENT", "TRANSPORT"],
    competence: "PROVINCE",
    escalation: {
      to: { name: "Đơn vị quản lý cây xanh của Thành phố Hồ Chí Minh" },
      documentNumber: "134/UBND-KTHTĐT",
      escalatedOn: parseDay("2026-10-28"),
      reply: null,
    },
  },
  {
    number: "15",
    content:
      "Hẻm rộng bốn mét mà ban đêm xe hơi đậu hai bên, bữa trước xe cứu thương vào không được, " +
      "phải khiêng người bệnh ra đầu hẻm. Đề nghị nghiên cứu bãi giữ xe đêm có thu phí và cấm " +
      "đậu trong hẻm nhỏ.",
    channel: "BALLOT",
    nature: "SUGGESTION",
    fields: ["TRANSPORT", "PLANNING"],
    competence: "COMMUNE",
    citizen: { name: "Trương Thị Ước Lệ" },
    assignment: {
      body: INFRASTRUCTURE,
      assignedOn: parseDay("2026-10-23"),
      dueOn: parseDay("2026-12-15"),
    },
  },
  {
    number: "16",
    content:
      "Tôi góp ý chân thành: lãnh đạo phường nên xuống khu phố nhiều hơn, đừng đợi tới hội " +
      "nghị mới gặp dân. Lịch tiếp dân của Bí thư nên dán ở nhà sinh hoạt khu phố, ai vắng thì " +
      "phải báo trước và hẹn ngày khác.",
    channel: "BALLOT",
    nature: "PARTY_GOV_BUILDING",
    fields: ["PARTY_GOVERNMENT_BUILDING", "OFFICIALS_CONDUCT"],
    competence: "COMMUNE",
    resolution: "EXPLAINED",
    responses: [
      {
        kind: "FINAL",
        content:
          "Tôi xin nhận góp ý này. Mỗi tháng thường trực Đảng ủy dự họp một khu phố; lịch tiếp " +
          "dân từng quý dán tại nhà sinh hoạt khu phố và trên cổng thông tin của phường.",
        answeredOn: HELD_ON,
        answeredBy: "Nguyễn Văn Mẫu, Bí thư Đảng ủy phường",
        body: PARTY,
        deliveries: [
          { means: "AT_SESSION", deliveredOn: HELD_ON },
          {
            means: "POSTED",
            deliveredOn: parseDay("2026-10-23"),
            note: "Đăng cùng thông báo kết luận",
          },
        ],
      },
    ],
  },
  {
    number: "17",
    content:
      "Xem trực tuyến mà tiếng lúc được lúc mất, phần trả lời chuyện chung cư gần như không " +
      "nghe được gì. Nhờ phường đăng lại bản ghi có phụ đề.",
    channel: "SOCIAL_NETWORK",
  },
  {
    number: "18",
    content:
      "Khu phố 5 không có chỗ nào cho con nít chơi, người già tập thể dục. Có miếng đất công " +
      "rào tôn bỏ trống nhiều năm, cỏ mọc um tùm. Đề nghị cho làm tạm sân chơi, bà con sẵn " +
      "sàng góp công và ghế đá.",
    channel: "PRE_SESSION",
    receivedOn: parseDay("2026-10-06"),
    nature: "SUGGESTION",
    fields: ["CULTURE_SPORT", "PLANNING"],
    competence: "COMMUNE",
  },
  {
    number: "19",
    content:
      "Tôi không đồng ý với quyết định xử phạt về trật tự xây dựng mà tôi nhận đầu tháng Mười: " +
      "ban công đó có từ trước khi tôi mua nhà, tôi không xây thêm gì. Tôi đề nghị xem xét lại " +
      "và hủy quyết định (đơn minh họa).",
    channel: "LETTER",
    nature: "COMPLAINT",
    fields: ["CONSTRUCTION_ORDER"],
    competence: "COMMUNE",
    citizen: {
      name: "Đỗ Văn Đặt Ra",
      address: "Khu phố 6 (địa chỉ minh họa)",
      phone: "0900 000 019",
    },
    redirection: {
      to: "Chủ tịch UBND phường Bến Thành, theo thủ tục giải quyết khiếu nại",
      receiptNumber: "07/BN-KN",
      redirectedOn: GIVEN_ON,
    },
  },
  {
    number: "20",
    content:
      "Đơn minh họa: người viết cho rằng một nhân viên nhận hồ sơ gợi ý đưa thêm tiền ngoài lệ " +
      "phí để được giải quyết sớm, nêu ngày, giờ và số quầy, đề nghị kiểm tra và giữ kín tên " +
      "mình.",
    channel: "LETTER",
    nature: "DENUNCIATION",
    fields: ["OFFICIALS_CONDUCT"],
    competence: "COMMUNE",
    citizen: { name: "Lý Thị Không Có Thật" },
    redirection: {
      to: "Chủ tịch Ủy ban nhân dân phường, theo thủ tục giải quyết tố cáo",
      receiptNumber: "03/BN-TC",
      redirectedOn: GIVEN_ON,
    },
  },
];
