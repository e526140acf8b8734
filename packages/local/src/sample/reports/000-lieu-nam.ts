import { parseDay } from "@doithoai/core";
import type { Body, SessionSample } from "../types.ts";
import { unnamed } from "./unnamed.ts";

// The report names neither the ward nor the province, so its bodies belong to no unit. Their names
// state the reason.
const OF_WARD = "phường (phường có Tổ dân phố Liễu Nam)";
const ofWard = (
  name: string,
  kind: "PARTY_COMMITTEE" | "PEOPLES_COMMITTEE" | "FATHERLAND_FRONT" | "MASS_ORGANIZATION",
): Body => ({
  name: `${name} ${OF_WARD}`,
  kind,
  unitCode: null,
});
const PARTY = ofWard("Đảng ủy", "PARTY_COMMITTEE");
const COMMITTEE = ofWard("Ủy ban nhân dân", "PEOPLES_COMMITTEE");
const FRONT = ofWard("Mặt trận Tổ quốc", "FATHERLAND_FRONT");
const MASS_ORGANIZATIONS = ofWard("Các đoàn thể chính trị - xã hội", "MASS_ORGANIZATION");
const CELL: Body = {
  name: "Chi ủy Chi bộ Tổ dân phố Liễu Nam",
  kind: "PARTY_CELL",
  unitCode: null,
};
const GROUP_HEAD: Body = {
  name: "Tổ trưởng Tổ dân phố Liễu Nam",
  kind: "RESIDENTIAL_GROUP_BODY",
  unitCode: null,
};
const GROUP_ORGANIZATIONS: Body = {
  name: "Các tổ chức trong hệ thống chính trị Tổ dân phố Liễu Nam",
  kind: "RESIDENTIAL_GROUP_BODY",
  unitCode: null,
};

const UPDATED_ON = parseDay("2021-04-04");

export const LIEU_NAM: SessionSample = {
  ref: { system: "sample", value: "000" },
  facts: {
    title: "Bí thư Đảng ủy phường tiếp dân, đối thoại tại Tổ dân phố Liễu Nam",
    type: "CITIZEN_RECEPTION",
    // "Trực tiếp" in the report means that the leader and the people speak to each other. The
    // report does not state how they met.
    mode: null,
    scope: "Tổ dân phố Liễu Nam",
    unitCode: null,
    heldOn: parseDay("2021-03-28"),
    heldOnPrecision: "DAY",
    dayPart: "EVENING",
    place: null,
    howToAttend: null,
    chairs: [
      { name: "Nguyễn Tiến Giang", position: "Thị ủy viên, Bí thư Đảng ủy phường", body: PARTY },
    ],
    hostIds: [],
    guests: [
      { name: "Trần Lưu Đức", position: "Phó Bí thư Đảng ủy, Chủ tịch UBND phường" },
      unnamed("Đại diện Thường trực Ủy ban Mặt trận Tổ quốc phường"),
      unnamed("Đại diện các đoàn thể phường"),
      unnamed("Đại diện Tổ dân phố Liễu Nam, người báo cáo tình hình"),
      unnamed("Cán bộ, đảng viên"),
      unnamed("Nhân dân Tổ dân phố Liễu Nam"),
    ],
    legalBases: [
      {
        number: "11-QĐ/TW",
        title:
          "Quy định về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại " +
          "trực tiếp với dân và xử lý những phản ánh, kiến nghị của nhân dân",
        issuer: "Bộ Chính trị",
        issuedOn: parseDay("2019-02-18"),
      },
    ],
    attendance: null,
    fields: ["LAND", "CONSTRUCTION_ORDER", "ENVIRONMENT", "SOCIAL_SECURITY", "OFFICIALS_CONDUCT"],
    summary: [
      "Mở đầu, người thay mặt tổ dân phố trình bày tình hình địa bàn và những điều muốn phản " +
        "ánh, đề đạt với lãnh đạo phường.",
      "Sau đó bà con phát biểu thẳng thắn về cách cấp ủy, chính quyền lãnh đạo, điều hành và " +
        "về việc cán bộ, công chức gần đây làm tròn trách nhiệm công vụ tới đâu; được nhắc nhiều " +
        "là đất đai, xây dựng, môi trường và chính sách an sinh xã hội.",
      "Ông Trần Lưu Đức tiếp thu và trả lời ngay tại chỗ những việc có liên quan.",
      "Bài viết không nêu tên phường và tỉnh, cũng không thuật lại từng ý kiến.",
    ].join("\n"),
    reportedCounts: [{ channel: null, unit: "TURN", count: 9 }],
    notAdmitted: [],
    documents: [
      {
        kind: "NEWS",
        name:
          "Bài “Lắng nghe, cầu thị để phục vụ nhân dân” của Trần Viết Xuân (cập nhật " +
          "04/04/2021)",
      },
    ],
    conclusionDueOn: null,
  },
  opinions: [],
  notice: {
    number: null,
    issuedOn: null,
    signedBy: null,
    summary: [
      "Bí thư Đảng ủy cảm ơn bà con đã dự với tinh thần trách nhiệm và coi những điều bà con " +
        "nêu là chính đáng, thiết thực.",
      "Đây là dịp để mọi người làm việc ở phường, từ công chức đến lãnh đạo, nhất là người " +
        "đứng đầu, nhìn lại trách nhiệm công vụ và sự gương mẫu của mình, để cán bộ, đảng viên " +
        "gần gũi với dân, cùng dân bàn và giải quyết công việc.",
      "Với những việc thuộc về chính quyền, Bí thư nêu bốn ý kiến chỉ đạo.",
    ].join("\n"),
    noDirectiveReason: null,
    documents: [],
    directives: [
      {
        kinds: ["RESOLVE", "PREPARE_RESOLUTION", "DISSEMINATE"],
        content:
          "Theo chức năng, nhiệm vụ và đúng thẩm quyền, UBND phường tập trung xử lý những điều " +
          "dân đã phản ánh, kiến nghị. Việc lớn thì tham mưu để Đảng ủy bàn và ra nghị quyết " +
          "về cách giải quyết những đề nghị chính đáng. Kết quả giải quyết phải được báo đến " +
          "tận người dân.",
        lead: COMMITTEE,
        cooperating: [],
        opinions: [],
      },
      {
        kinds: ["ESCALATE", "DISSEMINATE"],
        content:
          "Việc nào vượt thẩm quyền thì UBND phường ghi nhận, báo cáo xin chủ trương của Đảng " +
          "ủy và kiến nghị ngay lên cấp có thẩm quyền, để người dân sớm nhận được hồi âm.",
        lead: COMMITTEE,
        cooperating: [],
        opinions: [],
      },
      {
        kinds: ["DISSEMINATE"],
        content:
          "Phổ biến thông báo này đến mọi người dân trong tổ dân phố, trước hết là những người " +
          "đã trực tiếp nêu ý kiến trong buổi đối thoại.",
        responsible: [CELL, GROUP_HEAD, GROUP_ORGANIZATIONS],
        opinions: [],
      },
      {
        kinds: ["SUPERVISE"],
        content:
          "Trong phạm vi chức năng, nhiệm vụ của mình, làm tốt vai trò giám sát việc thực hiện " +
          "những nội dung của thông báo.",
        responsible: [FRONT, MASS_ORGANIZATIONS],
        opinions: [],
      },
    ],
  },
  // The report's page shows the date of its update, but not the owner of the site.
  publication: {
    place: "Trang thông tin điện tử đăng bài về buổi đối thoại (ngày ghi là ngày cập nhật trang)",
    from: UPDATED_ON,
  },
  differenceExplanation:
    "Bài viết cho biết có 9 lượt ý kiến nhưng không thuật lại lượt nào, nên không có ý kiến " +
    "nào được nhập.",
};
