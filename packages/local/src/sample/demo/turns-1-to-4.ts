import { parseDay } from "@doithoai/core";
import type { OpinionSample } from "../types.ts";
import { COMMITTEE, CULTURE, INFRASTRUCTURE, POLICE } from "./bodies.ts";

const GIVEN_ON = parseDay("2026-10-16");
const HELD_ON = parseDay("2026-10-14");
/** One speaker who raises three matters in one turn. */
const FIRST_SPEAKER = {
  name: "Nguyễn Văn Ví Dụ",
  address: "Khu phố 3 (địa chỉ minh họa)",
  phone: "0900 000 001",
};

/** Opinions spoken in the hall: four turns, six opinions. */
export const TURNS_1_TO_4: readonly OpinionSample[] = [
  {
    number: "01",
    content:
      "Hẻm nhà tôi ở Khu phố 3 hễ mưa nửa tiếng là nước lên tới mắt cá. Miệng cống bị rác với " +
      "lá cây bít kín, bà con tự khơi hai lần rồi vẫn vậy. Đề nghị phường cho nạo vét cả tuyến " +
      "và thay nắp chắn rác trước mùa mưa sang năm.",
    channel: "SPOKEN",
    turn: 1,
    nature: "SUGGESTION",
    fields: ["IRRIGATION_DRAINAGE", "ENVIRONMENT"],
    competence: "COMMUNE",
    citizen: FIRST_SPEAKER,
    assignment: {
      body: INFRASTRUCTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-19"),
      dueOn: parseDay("2026-11-13"),
    },
    responses: [
      {
        kind: "INTERIM",
        content:
          "Đã khảo sát và mở nắp kiểm tra bốn hố ga. Đoạn cuối tuyến bị bồi lấp nặng, cần xe " +
          "hút chuyên dụng; phòng đang ký hợp đồng và sẽ báo ngày làm.",
        answeredOn: parseDay("2026-10-30"),
        answeredBy: "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
        body: INFRASTRUCTURE,
        deliveries: [
          {
            means: "PHONE_IN_PERSON",
            deliveredOn: parseDay("2026-10-30"),
            deliveredBy: "Cán bộ phụ trách Khu phố 3",
          },
        ],
      },
    ],
  },
  {
    number: "02",
    content:
      "Cũng đầu hẻm đó, vỉa hè bong gạch từ hồi người ta đào lên đặt cáp rồi lấp tạm. Mẹ tôi " +
      "bảy mươi bốn tuổi vấp té tháng trước. Ai đào thì người đó phải trả lại mặt bằng cho " +
      "phẳng, nhờ phường kiểm tra giùm.",
    channel: "SPOKEN",
    turn: 1,
    nature: "FEEDBACK",
    fields: ["TRANSPORT"],
    competence: "COMMUNE",
    resolution: "RESOLVED",
    citizen: FIRST_SPEAKER,
    assignment: {
      body: INFRASTRUCTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: GIVEN_ON,
      dueOn: parseDay("2026-11-13"),
    },
    responses: [
      {
        kind: "FINAL",
        content:
          "Đơn vị thi công đã lát lại 38 mét vỉa hè và bảo hành một năm. Phòng đã nghiệm thu " +
          "cùng đại diện khu phố.",
        answeredOn: parseDay("2026-11-10"),
        answeredBy: "Trưởng phòng Kinh tế, Hạ tầng và Đô thị",
        documentNumber: "212/KTHTĐT",
        body: INFRASTRUCTURE,
        deliveries: [
          {
            means: "PHONE_IN_PERSON",
            deliveredOn: parseDay("2026-11-11"),
            deliveredBy: "Cán bộ phụ trách Khu phố 3",
          },
          { means: "POSTED", deliveredOn: parseDay("2026-11-12"), note: "Bảng tin Khu phố 3" },
        ],
      },
    ],
  },
  {
    number: "03",
    content:
      "Sẵn đây tôi hỏi luôn chuyện đèn: ba trụ cuối hẻm tắt từ tháng Tám, báo lên nhóm Zalo " +
      "rồi mà chưa ai tới. Chừng nào thì thay bóng được?",
    channel: "SPOKEN",
    turn: 1,
    nature: "QUESTION",
    fields: ["UTILITIES", "SECURITY_ORDER"],
    competence: "COMMUNE",
    resolution: "ROADMAP",
    citizen: FIRST_SPEAKER,
    responses: [
      {
        kind: "FINAL",
        content:
          "Bóng đã đặt mua, cuối tháng 11 sẽ thay cả ba trụ. Phường xin lỗi vì tin báo trên " +
          "nhóm Zalo không có người nhận xử lý; từ nay mỗi tin báo phải có hồi âm trong hai " +
          "ngày.",
        answeredOn: HELD_ON,
        answeredBy: "Trần Thị Thí Dụ, Chủ tịch UBND phường",
        body: COMMITTEE,
        deliveries: [{ means: "AT_SESSION", deliveredOn: HELD_ON }],
      },
    ],
  },
  {
    number: "04",
    content:
      "Tối nào dãy nhà đối diện chung cư cũng kéo loa ra hát karaoke quá 11 giờ. Gọi báo thì " +
      "im được mười phút rồi hát lại, còn lớn hơn. Nhà tôi có cháu nhỏ với người bệnh, mất ngủ " +
      "triền miên. Mong công an phạt thật chứ đừng nhắc nhở suông.",
    channel: "SPOKEN",
    turn: 2,
    nature: "FEEDBACK",
    fields: ["SECURITY_ORDER", "ENVIRONMENT"],
    competence: "COMMUNE",
    resolution: "PARTLY_RESOLVED",
    citizen: { name: "Lê Thị Giả Tưởng", address: "Khu phố 5 (địa chỉ minh họa)" },
    assignment: {
      body: POLICE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-17"),
      dueOn: parseDay("2026-11-05"),
    },
    responses: [
      {
        kind: "FINAL",
        content:
          "Công an phường đã tuần tra chín đêm, lập biên bản ba trường hợp trong đó có dãy nhà " +
          "được phản ánh. Hai tuần gần đây không còn tin báo; nếu tái diễn, xin gọi số trực " +
          "ban.",
        answeredOn: parseDay("2026-11-04"),
        answeredBy: "Phó Trưởng Công an phường",
        body: POLICE,
        deliveries: [{ means: "ELECTRONIC", deliveredOn: parseDay("2026-11-04"), note: "Zalo" }],
      },
    ],
  },
  {
    number: "05",
    content:
      "Chung cư tôi ở xây từ trước 1975, thang máy hư gần một năm. Người già tầng sáu, tầng " +
      "bảy muốn đi khám bệnh phải có con cháu cõng. Quỹ bảo trì cạn rồi. Bữa trước có người " +
      "đột quỵ lúc khuya, bốn thanh niên khiêng xuống mất gần mười lăm phút mới ra tới xe. Xin " +
      "lãnh đạo nói rõ hướng sửa chữa hay di dời, bao giờ làm, dân phải góp bao nhiêu, để bà " +
      "con biết đường tính.",
    channel: "SPOKEN",
    turn: 3,
    nature: "SUGGESTION",
    fields: ["CONSTRUCTION_ORDER", "COMPENSATION_RESETTLEMENT"],
    competence: "PROVINCE",
    citizen: {
      name: "Phạm Văn Thử Nghiệm",
      address: "Khu phố 1 (địa chỉ minh họa)",
      phone: "0900 000 005",
    },
    assignment: {
      body: INFRASTRUCTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-19"),
      dueOn: parseDay("2026-11-25"),
    },
    escalation: {
      to: { name: "Sở Xây dựng Thành phố Hồ Chí Minh" },
      documentNumber: "128/UBND-KTHTĐT",
      escalatedOn: parseDay("2026-10-27"),
      reply: null,
    },
    responses: [
      {
        kind: "INTERIM",
        content:
          "Việc sửa thang máy và cải tạo chung cư cũ do Thành phố quyết định. Phường đã gửi " +
          "kiến nghị ngày 27/10; trong khi chờ, khu phố lập tổ giúp người già lên xuống vào " +
          "ngày khám bệnh.",
        answeredOn: parseDay("2026-10-28"),
        answeredBy: "Chánh Văn phòng HĐND và UBND phường",
        documentNumber: "129/UBND-VP",
        body: COMMITTEE,
        deliveries: [{ means: "LETTER", deliveredOn: parseDay("2026-10-30") }],
      },
    ],
  },
  {
    number: "06",
    content:
      "Cháu tôi đúng tuyến mà năm nay phải học lớp 1 ở trường cách nhà ba cây số, vì trường " +
      "gần nhà hết chỗ. Phường mới rộng hơn, trẻ đông hơn. Xin hỏi có kế hoạch mở thêm lớp hay " +
      "xây thêm phòng học không, hay năm sau lại như vậy?",
    channel: "SPOKEN",
    turn: 4,
    nature: "QUESTION",
    fields: ["EDUCATION", "PUBLIC_INVESTMENT"],
    competence: "PROVINCE",
    resolution: "ROADMAP",
    assignment: {
      body: CULTURE,
      assignedOn: GIVEN_ON,
      acceptedOn: parseDay("2026-10-20"),
      dueOn: parseDay("2026-11-24"),
    },
    escalation: {
      to: { name: "Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh" },
      documentNumber: "131/UBND-VHXH",
      escalatedOn: parseDay("2026-10-26"),
      reply: {
        content:
          "Sở đồng ý về chủ trương cho mở thêm hai lớp 1 năm học tới, đề nghị phường gửi " +
          "phương án phòng học trước ngày 15/12 (trả lời minh họa).",
        repliedOn: parseDay("2026-11-12"),
        documentNumber: "4021/SGDĐT",
      },
    },
    responses: [
      {
        kind: "INTERIM",
        content:
          "Thành phố đã đồng ý chủ trương mở thêm hai lớp 1. Phường đang lập phương án phòng " +
          "học và sẽ báo lại khi được duyệt.",
        answeredOn: parseDay("2026-11-16"),
        answeredBy: "Trưởng phòng Văn hóa - Xã hội",
        body: CULTURE,
        deliveries: [
          {
            means: "POSTED",
            deliveredOn: parseDay("2026-11-17"),
            note: "Bảng tin các trường và nhà sinh hoạt khu phố",
          },
        ],
      },
    ],
  },
];
