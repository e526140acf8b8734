import { parseDay } from "@doithoai/core";
import type { OpinionSample } from "../types.ts";
import { CULTURE, INFRASTRUCTURE, SERVICE_CENTRE } from "./bodies.ts";

const GIVEN_ON = parseDay("2026-10-16");
const HELD_ON = parseDay("2026-10-14");

/** Opinions spoken in the hall: five turns, one opinion each. */
export const TURNS_5_TO_9: readonly OpinionSample[] = [
  {
    number: "07",
    content:
      "Tôi đi làm lại giấy khai sinh cho con, bốc số từ bảy rưỡi mà gần mười một giờ mới tới " +
      "lượt, cả sảnh chỉ mở hai quầy. Anh chị nhận hồ sơ lịch sự nhưng ít người quá. Đề nghị " +
      "sáng thứ Hai mở thêm quầy và cho đặt hẹn qua điện thoại.",
    channel: "SPOKEN",
    turn: 5,
    nature: "SUGGESTION",
    fields: ["ADMINISTRATIVE_REFORM"],
    competence: "COMMUNE",
    resolution: "RESOLVED",
    citizen: { name: "Võ Thị Tình Huống", phone: "0900 000 007" },
    responses: [
      {
        kind: "FINAL",
        content:
          "Từ thứ Hai 19/10 Trung tâm mở bốn quầy vào buổi sáng và nhận đặt hẹn qua điện " +
          "thoại. Ai chờ quá một giờ xin báo ngay cho lãnh đạo Trung tâm tại sảnh.",
        answeredOn: HELD_ON,
        answeredBy: "Giám đốc Trung tâm Phục vụ hành chính công",
        body: SERVICE_CENTRE,
        deliveries: [{ means: "AT_SESSION", deliveredOn: HELD_ON }],
      },
    ],
  },
  {
    number: "08",
    content:
      "Trước cổng chợ, từ năm giờ sáng người ta bày hàng lấn gần hết lòng đường, xe máy chen " +
      "nhau một làn. Tiểu thương tụi tôi thuê sạp, đóng thuế đàng hoàng thì lại ế. Dẹp một bữa " +
      "rồi đâu lại vào đó, mong có cách làm cho lâu dài.",
    channel: "SPOKEN",
    turn: 6,
    nature: "FEEDBACK",
    fields: ["MARKET_BUSINESS", "TRANSPORT"],
    competence: "COMMUNE",
    citizen: { name: "Đặng Thị Bịa Tên" },
    assignment: { body: INFRASTRUCTURE, assignedOn: GIVEN_ON, dueOn: parseDay("2026-11-06") },
  },
  {
    number: "09",
    content:
      "Nhà tôi nộp hồ sơ xin cấp giấy chứng nhận cho phần đất cha mẹ để lại từ tháng Ba, phiếu " +
      "hẹn tháng Năm. Tới nay hẹn lại ba lần, mỗi lần kêu bổ sung một thứ: lần đầu thiếu giấy " +
      "khai tử của cha, lần sau đòi xác nhận của nhà bên cạnh, lần thứ ba thì nói cán bộ thụ " +
      "lý đã chuyển công tác, chờ bàn giao. Tôi không trách ai, chỉ xin một điều: thiếu gì xin " +
      "nói một lần, nói bằng giấy, để dân khỏi đi tới đi lui.",
    channel: "SPOKEN",
    turn: 7,
    nature: "FEEDBACK",
    fields: ["LAND_CERTIFICATES", "ADMINISTRATIVE_REFORM"],
    competence: "COMMUNE",
    resolution: "ROADMAP",
    citizen: { name: "Huỳnh Văn Hư Cấu", address: "Khu phố 7 (địa chỉ minh họa)" },
    assignment: {
      body: SERVICE_CENTRE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-21"),
      dueOn: parseDay("2026-11-05"),
    },
    responses: [
      {
        kind: "FINAL",
        content:
          "Hồ sơ chỉ còn thiếu xác nhận ranh giới với nhà liền kề; Trung tâm đã mời hai bên đo " +
          "lại ngày 24/11 và hẹn trả kết quả trước 18/12. Trung tâm xin lỗi về ba lần hẹn lại.",
        answeredOn: parseDay("2026-11-11"),
        answeredBy: "Giám đốc Trung tâm Phục vụ hành chính công",
        documentNumber: "77/TTPVHCC",
        body: SERVICE_CENTRE,
        deliveries: [{ means: "LETTER", deliveredOn: parseDay("2026-11-13") }],
      },
    ],
  },
  {
    number: "10",
    content:
      "Loa phường nói người trên bảy mươi lăm tuổi được cấp thẻ bảo hiểm y tế, vậy mà mẹ tôi " +
      "ra trạm thì người ta nói chưa có tên trong danh sách. Bà đang phải uống thuốc hằng " +
      "ngày. Xin hỏi phải làm giấy tờ gì, nộp ở đâu?",
    channel: "SPOKEN",
    turn: 8,
    nature: "QUESTION",
    fields: ["HEALTH", "SOCIAL_SECURITY"],
    competence: "COMMUNE",
    resolution: "RESOLVED",
    citizen: { name: "Bùi Thị Kịch Bản", phone: "0900 000 010" },
    assignment: {
      body: CULTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: GIVEN_ON,
      dueOn: parseDay("2026-11-05"),
    },
    responses: [
      {
        kind: "FINAL",
        content:
          "Phòng đã bổ sung tên bà vào danh sách. Gia đình mang căn cước đến nhận thẻ tại Trạm " +
          "Y tế từ ngày 09/11.",
        answeredOn: parseDay("2026-11-02"),
        answeredBy: "Phó Trưởng phòng Văn hóa - Xã hội",
        body: CULTURE,
        deliveries: [{ means: "PHONE_IN_PERSON", deliveredOn: parseDay("2026-11-02") }],
      },
      {
        kind: "CORRECTED",
        content:
          "Đính chính nơi nhận: thẻ được trao tại Trung tâm Phục vụ hành chính công, không " +
          "phải tại Trạm Y tế; ngày 09/11 không đổi. Người già yếu được mang thẻ đến tận nhà.",
        answeredOn: parseDay("2026-11-04"),
        answeredBy: "Phó Trưởng phòng Văn hóa - Xã hội",
        body: CULTURE,
        deliveries: [
          { means: "PHONE_IN_PERSON", deliveredOn: parseDay("2026-11-04") },
          { means: "LETTER", deliveredOn: parseDay("2026-11-05") },
        ],
      },
    ],
  },
  {
    number: "11",
    content:
      "Người quen mượn tôi bốn mươi lăm triệu từ năm ngoái, có giấy tay mà cứ khất hoài. Tôi " +
      "đề nghị phường đứng ra mời người đó lên và đòi giùm tôi số tiền này.",
    channel: "SPOKEN",
    turn: 9,
    nature: "SUGGESTION",
    fields: ["OTHER"],
    competence: "OTHER_BODY",
    rejection: {
      reason: "OUT_OF_SCOPE",
      basis:
        "Vay mượn giữa hai cá nhân, ngoài nội dung đối thoại; đã hướng dẫn đến tổ hòa giải khu " +
        "phố hoặc khởi kiện tại Tòa án.",
    },
  },
];
