import { parseDay } from "@doithoai/core";
import { bodyThen } from "../bodies.ts";
import type { SessionSample } from "../types.ts";

const UNIT = "00142";

export const SAI_DONG: SessionSample = {
  ref: { system: "sample", value: "002" },
  facts: {
    title:
      "Đối thoại định kỳ năm 2021 của phường Sài Đồng với Mặt trận Tổ quốc, các tổ chức chính " +
      "trị - xã hội và Nhân dân",
    type: "PERIODIC",
    // People spoke in the hall.
    mode: "IN_PERSON",
    scope: null,
    unitCode: UNIT,
    heldOn: parseDay("2021-10-07"),
    heldOnPrecision: "DAY",
    dayPart: null,
    place: null,
    howToAttend: null,
    chairs: [],
    hostIds: [bodyThen(UNIT, "PARTY_COMMITTEE")],
    guests: [
      { name: "Ngô Thanh Xuân", position: "Phó Chủ tịch Ủy ban MTTQ Việt Nam quận Long Biên" },
    ],
    legalBases: [],
    attendance: null,
    // OTHER covers socio-economic tasks, the residential groups and all other concerns of the
    // people.
    fields: ["PARTY_GOVERNMENT_BUILDING", "OFFICIALS_CONDUCT", "SECURITY_ORDER", "HEALTH", "OTHER"],
    summary: [
      "Năm 2021 dịch COVID diễn biến phức tạp; phường vẫn tập trung vào chỉ tiêu kinh tế, xã " +
        "hội, giữ an ninh, quốc phòng và xây dựng Đảng, chính quyền, hệ thống chính trị trong " +
        "sạch, vững mạnh.",
      "Các ý kiến xoay quanh: chính sách, pháp luật cùng các chỉ thị, nghị quyết của Đảng được " +
        "thực hiện ra sao; cấp ủy và chính quyền làm đúng chức năng, nhiệm vụ, quyền hạn đến " +
        "đâu; các việc trọng tâm về kinh tế, xã hội, quốc phòng, an ninh; cán bộ, công chức tiên " +
        "phong, gương mẫu thế nào; tổ COVID cộng đồng, tổ dân phố; những điều khác dân quan tâm.",
      "Lãnh đạo Đảng ủy, UBND phường nghe, tiếp thu và giải trình những chất vấn, kiến nghị mà " +
        "phường có thẩm quyền; một số việc ngoài thẩm quyền được ghi nhận, tổng hợp gửi lên cấp " +
        "có thẩm quyền.",
      "Theo bài viết, nhiều năm nay Đảng ủy, UBND phường chỉ đạo việc đối thoại quyết liệt và " +
        "nhờ đó gỡ được kịp thời nhiều vướng mắc; lần này nhằm nghe tâm tư, nguyện vọng, giải " +
        "tỏa băn khoăn, để việc lãnh đạo, điều hành sát dân hơn, nâng cao năng lực của hệ thống " +
        "chính trị và phát huy dân chủ, sáng tạo của dân.",
    ].join("\n"),
    reportedCounts: [
      { channel: "BALLOT", unit: "OPINION", count: 18 },
      { channel: "SPOKEN", unit: "OPINION", count: 3 },
    ],
    notAdmitted: [],
    documents: [
      {
        kind: "NEWS",
        name:
          "Bài “Hội nghị đối thoại của người đứng đầu cấp ủy, chính quyền phường Sài Đồng năm " +
          "2021” (đăng lúc 21:06, có ảnh, không ghi tác giả)",
        issuedOn: parseDay("2021-10-08"),
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
      "Lãnh đạo phường giải trình tại chỗ những kiến nghị thuộc thẩm quyền của phường; những " +
      "kiến nghị khác được tổng hợp gửi cấp trên.",
    noDirectiveReason: "Bài viết không nêu ý kiến chỉ đạo nào.",
    documents: [],
    directives: [],
  },
  publication: {
    place: "Trang thông tin điện tử đăng bài về hội nghị, mục công tác đảng",
    from: parseDay("2021-10-08"),
  },
  differenceExplanation:
    "Bài viết cho biết có 18 ý kiến bằng phiếu và 3 ý kiến phát biểu, chỉ nêu các nhóm vấn đề " +
    "mà không thuật lại ý kiến nào, nên không có ý kiến nào được nhập.",
};
