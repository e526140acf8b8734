import { parseDay } from "@doithoai/core";
import { bodyThen } from "../bodies.ts";
import type { SessionSample } from "../types.ts";
import { unnamed } from "./unnamed.ts";

const UNIT = "11503";

export const PHU_NINH: SessionSample = {
  ref: { system: "sample", value: "001" },
  facts: {
    title: "Đối thoại năm 2023 giữa Bí thư Đảng ủy, Chủ tịch UBND xã Phù Ninh và đại biểu Nhân dân",
    // The report states no type. PERIODIC fits a conference for the year under the district's
    // guidance for that year.
    type: "PERIODIC",
    mode: "IN_PERSON",
    scope: null,
    unitCode: UNIT,
    heldOn: parseDay("2023-01-01"),
    heldOnPrecision: "YEAR",
    dayPart: null,
    place: null,
    howToAttend: null,
    chairs: [
      { name: null, position: "Bí thư Đảng ủy xã", body: bodyThen(UNIT, "PARTY_COMMITTEE") },
      { name: null, position: "Chủ tịch UBND xã", body: bodyThen(UNIT, "PEOPLES_COMMITTEE") },
    ],
    hostIds: [],
    guests: [
      { name: "Phạm Văn Đương", position: "Phó Trưởng ban Dân vận Huyện ủy" },
      { name: "Phạm Thành Sinh", position: "Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện" },
      unnamed("Lãnh đạo Đảng ủy, HĐND, UBND, Ủy ban MTTQ xã"),
      unnamed("Các tổ chức đoàn thể của xã"),
      unnamed("Công chức chuyên môn của xã"),
      unnamed("HTXDVNN (hợp tác xã dịch vụ nông nghiệp)"),
      unnamed("Bí thư chi bộ"),
      unnamed("Trưởng thôn"),
      unnamed("Trưởng ban công tác mặt trận cơ sở thôn"),
      unnamed("Thành viên Ban công tác mặt trận cơ sở thôn"),
      unnamed("Thanh tra Nhân dân"),
      unnamed("Đại biểu Nhân dân năm 2023"),
      unnamed("Đại biểu thay mặt nhân dân các thôn"),
    ],
    legalBases: [
      {
        number: "218-QĐ/TW",
        title:
          "Ban hành quy định về Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và " +
          "nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền",
        // The issuer is quoted from the report.
        issuer: "Ban Chấp hành Trung ương",
        issuedOn: parseDay("2013-12-12"),
      },
      {
        number: "1738-QĐ/TU",
        title:
          "Ban hành Quy chế đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền các " +
          "cấp với nhân dân",
        issuer: "Ban Thường vụ Thành ủy Hải Phòng",
        issuedOn: parseDay("2015-01-27"),
      },
      {
        number: "12-HD/HU",
        title:
          "Thực hiện công tác đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với " +
          "Nhân dân năm 2023",
        issuer: "Ban Dân vận Huyện ủy",
        issuedOn: parseDay("2023-01-30"),
      },
      {
        number: "38-NQ/ĐU",
        title: "Nghị quyết về nhiệm vụ năm 2023",
        issuer: "Ban Chấp hành Đảng bộ xã Phù Ninh",
        issuedOn: parseDay("2022-12-28"),
      },
      {
        number: null,
        title:
          "Kết luận hội nghị Ban Chấp hành Đảng bộ xã về nhiệm vụ quý IV/2023, nhiệm vụ trọng " +
          "tâm tháng 10/2023",
        issuer: "Ban Chấp hành Đảng bộ xã",
        issuedOn: parseDay("2023-10-05"),
      },
    ],
    attendance: null,
    fields: ["AGRICULTURE"],
    summary: [
      "Hội nghị nghe báo cáo tóm tắt nhiệm vụ chính trị mười tháng đầu năm 2023 của xã, rồi " +
        "nghe Nhân dân nói về việc lãnh đạo, chỉ đạo kinh tế, xã hội, an ninh, quốc phòng. Phần " +
        "lớn các lượt ý kiến nói về sản xuất nông nghiệp.",
      "Lãnh đạo xã tiếp thu, giải trình; vướng mắc nào gỡ được thì chỉ đạo ngay khi đối thoại, " +
        "còn lại thì chỉ đạo hoặc kiến nghị sau hội nghị.",
      "Mục đích: từ phản ánh của Nhân dân mà thấy ưu điểm để phát huy, khuyết điểm để sửa của " +
        "cán bộ lãnh đạo, đảng viên trong công vụ.",
      "Nguyên tắc: theo quy định của Đảng và pháp luật, cấp ủy lãnh đạo, chính quyền điều " +
        "hành, tập trung dân chủ; nhấn mạnh trách nhiệm của người đứng đầu; công khai, dân chủ, " +
        "khách quan, chân thành, có trọng tâm, vì lợi ích chung, các bên tôn trọng nhau. Cấm " +
        "mượn đối thoại để làm trái quy định hay nói điều vô căn cứ làm tổn hại danh dự, uy tín " +
        "của bất kỳ ai.",
      "Bài viết không ghi ngày họp, tên người chủ trì và loại hội nghị; hội nghị được xếp là " +
        "định kỳ vì tổ chức cho năm 2023, theo hướng dẫn của huyện cho năm đó.",
    ].join("\n"),
    reportedCounts: [{ channel: null, unit: "TURN", count: 31 }],
    // These are rules that the conference stated. The report mentions no person who was turned
    // away.
    notAdmitted: [
      {
        reason: "NO_CAPACITY",
        basis: "Quy tắc riêng của hội nghị: ai không có năng lực hành vi thì không đối thoại.",
      },
      {
        reason: "INTOXICATED",
        basis:
          "Quy tắc riêng của hội nghị: ai đang dùng rượu, bia hay chất kích thích khác thì " +
          "không đối thoại.",
      },
      {
        reason: "RULE_VIOLATION",
        basis:
          "Quy tắc riêng của hội nghị: ai không theo nội quy, quy chế đối thoại thì không đối " +
          "thoại.",
      },
      {
        reason: "COMPLAINT_PROCEDURE",
        basis: "Quy tắc riêng của hội nghị: đơn, thư khiếu nại không giải quyết qua đối thoại.",
      },
    ],
    documents: [
      {
        kind: "NEWS",
        name:
          "Bài “Hội nghị đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền địa " +
          "phương với nhân dân năm 2023” (không ghi ngày, tác giả)",
      },
    ],
    conclusionDueOn: null,
  },
  opinions: [],
  notice: {
    number: null,
    issuedOn: null,
    signedBy: null,
    summary:
      "Lãnh đạo xã tiếp thu và giải trình các ý kiến, chỉ đạo gỡ vướng mắc trong khi đối " +
      "thoại; việc còn lại được chỉ đạo hoặc kiến nghị sau hội nghị.",
    noDirectiveReason:
      "Bài viết nói lãnh đạo xã có chỉ đạo, nhưng không cho biết việc gì, giao cho ai và thời " +
      "hạn nào.",
    documents: [],
    directives: [],
  },
  publication: { place: "Trang thông tin điện tử đăng bài về hội nghị", from: null },
  differenceExplanation:
    "Bài viết cho biết có 31 lượt ý kiến nhưng không thuật lại lượt nào, nên không có ý kiến " +
    "nào được nhập.",
};
