import { parseDay } from "@doithoai/core";
import { bodyThen } from "../bodies.ts";
import type { CampaignSample } from "../types.ts";

const DISTRICT = "768";
/** Wards 3, 5, 9, 11, 13 and 15. */
const WARDS = ["27055", "27046", "27049", "27073", "27085", "27067"];
const ISSUER = "Ban Thường vụ Thành ủy Thành phố Hồ Chí Minh";

/** Makes a finding for the district, because the report covers the six wards together. */
const strength = (number: number, content: string): CampaignSample["findings"][number] => ({
  ref: { system: "sample", value: `003/${number}` },
  unitCode: DISTRICT,
  type: "STRENGTH",
  foundOn: null,
  content,
  recommendation: null,
  recommendedToId: null,
  addressees: null,
});

/** The Party committee, the People's Committee and the Front of each ward. */
const OF_WARDS = WARDS.flatMap((unitCode) =>
  (["PARTY_COMMITTEE", "PEOPLES_COMMITTEE", "FATHERLAND_FRONT"] as const).map((kind) => ({
    organizationId: bodyThen(unitCode, kind),
  })),
);

export const PHU_NHUAN: CampaignSample = {
  ref: { system: "sample", value: "003" },
  facts: {
    title:
      "Mặt trận quận Phú Nhuận giám sát sáu phường về thực hiện Quyết định 935-QĐ/TU và 936-QĐ/TU",
    unitCode: DISTRICT,
    supervisorId: bodyThen(DISTRICT, "FATHERLAND_FRONT"),
    leader: {
      name: "Trần Thị Mai Lý",
      position: "Ủy viên Ban Thường vụ, Chủ tịch Ủy ban MTTQ Việt Nam quận; Trưởng đoàn giám sát",
    },
    // The report gives the day and the month. The year follows from the period covered (2022 and
    // the first half of 2023). The date at the top of the page, 25 July 2024, belongs to the page
    // and not to the campaign.
    from: parseDay("2023-08-28"),
    to: parseDay("2023-09-08"),
    coversFrom: parseDay("2022-01-01"),
    coversTo: parseDay("2023-06-30"),
    legalBases: [
      {
        number: "935-QĐ/TU",
        title:
          "Về tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy, người đứng đầu chính " +
          "quyền các cấp với nhân dân trên địa bàn Thành phố Hồ Chí Minh",
        issuer: ISSUER,
        issuedOn: null,
      },
      {
        number: "936-QĐ/TU",
        title:
          "Về trách nhiệm của cấp ủy, tổ chức đảng, chính quyền, cán bộ, đảng viên, công chức, " +
          "viên chức tiếp thu góp ý của MTTQ, các tổ chức chính trị - xã hội và nhân dân tham " +
          "gia góp ý xây dựng Đảng, xây dựng chính quyền",
        issuer: ISSUER,
        issuedOn: null,
      },
    ],
    visits: WARDS.map((unitCode) => ({
      unitCode,
      visitedOn: null,
      bodyIds: [bodyThen(unitCode, "PARTY_COMMITTEE"), bodyThen(unitCode, "PEOPLES_COMMITTEE")],
    })),
    summary: [
      "Đoàn nghe Đảng ủy, UBND sáu phường báo cáo kết quả năm 2022 và nửa đầu năm 2023. Nhìn " +
        "chung các phường đã cố gắng lãnh đạo hệ thống chính trị của mình thực hiện hai quyết " +
        "định.",
      "Bài viết không nêu ngày đến từng phường và không nêu hạn chế nào. Ảnh chụp lúc Trưởng " +
        "đoàn kết luận buổi giám sát Đảng ủy, UBND Phường 13.",
      "Nguồn: bài của Minh Khánh trên Thanhuytphcm.vn. Bài ghi ngày, tháng mà không ghi năm; " +
        "năm 2023 suy từ kỳ báo cáo.",
    ].join("\n"),
  },
  findings: [
    {
      ref: { system: "sample", value: "003" },
      unitCode: DISTRICT,
      type: "STRENGTH",
      foundOn: null,
      content:
        "Kết luận chung: Đảng ủy, UBND sáu phường 3, 5, 9, 11, 13, 15 về cơ bản đã lãnh đạo, " +
        "chỉ đạo và triển khai hai quyết định một cách nghiêm túc ở địa phương, đơn vị mình.",
      recommendation: [
        "Gửi Đảng ủy, UBND và Ban Thường trực Ủy ban MTTQ Việt Nam các phường:",
        "1. Tiếp tục quán triệt, tuyên truyền hai quyết định trong cả hệ thống chính trị của " +
          "phường, coi đó là việc định kỳ, thường xuyên.",
        "2. Tạo thuận lợi cho Mặt trận, các tổ chức chính trị - xã hội giám sát, phản biện xã " +
          "hội, tiếp xúc, đối thoại và lấy ý kiến góp ý để Đảng, chính quyền trong sạch, vững " +
          "mạnh hơn.",
        "3. Siết kỷ luật, kỷ cương, nâng tinh thần trách nhiệm của cán bộ, công chức khi làm " +
          "nhiệm vụ.",
        "4. Tuyên truyền tốt và giúp người dân giám sát được cán bộ, công chức làm nhiệm vụ.",
      ].join("\n"),
      recommendedToId: null,
      addressees: OF_WARDS,
    },
    strength(
      2,
      "Đảng bộ, chính quyền các phường tuyên truyền, quán triệt tốt bằng nhiều cách: hội nghị " +
        "chuyên đề, tọa đàm, hội thi.",
    ),
    strength(
      3,
      "Người đứng đầu cấp ủy, chính quyền giữ được nền nếp tiếp xúc, đối thoại với dân. Quyền " +
        "làm chủ của dân được phát huy, góp phần xây dựng Đảng, chính quyền; nhiều điều dân bức " +
        "xúc, kiến nghị chính đáng được tiếp nhận và giải quyết kịp thời, quan hệ giữa Đảng, " +
        "chính quyền với dân thêm gắn bó.",
    ),
    strength(4, "Cán bộ, công chức, đảng viên có trách nhiệm, cầu thị và tận tụy với dân."),
    strength(
      5,
      "Mặt trận, các tổ chức chính trị - xã hội phường tham mưu cho Đảng ủy, cùng chính quyền " +
        "nắm dư luận trong dân và trong đoàn viên, hội viên, các đề xuất của dân; nhờ vậy chủ đề " +
        "các buổi tiếp xúc, đối thoại sát với địa phương và có trọng tâm hơn.",
    ),
    strength(
      6,
      "Sau các buổi đối thoại, Mặt trận và các tổ chức chính trị - xã hội phường theo dõi, " +
        "giám sát những điều người đứng đầu đã chỉ đạo, kết luận; đề nghị tổ chức, cá nhân liên " +
        "quan làm đúng yêu cầu, đúng hạn và cho dân biết kết quả, tại hội nghị hoặc bằng văn bản.",
    ),
  ],
};
