import { parseDay } from "@doithoai/core";
import { bodyThen } from "../bodies.ts";
import type { SessionSample } from "../types.ts";
import { unnamed } from "./unnamed.ts";

const UNIT = "26758";
const PARTY = bodyThen(UNIT, "PARTY_COMMITTEE");

export const NGUYEN_CU_TRINH: SessionSample = {
  ref: { system: "sample", value: "004" },
  facts: {
    title:
      "Đảng ủy phường Nguyễn Cư Trinh sinh hoạt chuyên đề “Xây dựng ý thức tôn trọng nhân dân, " +
      "phát huy dân chủ, chăm lo đời sống nhân dân”",
    // A Party committee's own meeting, not a dialogue with the people.
    type: "INTERNAL",
    // The papers were read out in the hall.
    mode: "IN_PERSON",
    scope: null,
    unitCode: UNIT,
    heldOn: parseDay("2019-04-19"),
    heldOnPrecision: "DAY",
    dayPart: null,
    place: null,
    howToAttend: null,
    chairs: [{ name: "Hồ Bích Ngọc", position: "Bí thư Đảng ủy phường", body: PARTY }],
    hostIds: [PARTY],
    guests: [
      unnamed("Cấp ủy các chi bộ cơ sở trực thuộc Đảng ủy phường"),
      unnamed("Thường trực Ủy ban Mặt trận Tổ quốc phường"),
      unnamed("Các tổ chức chính trị - xã hội phường"),
      unnamed("Chi bộ cơ quan UBND, Công an, các khu phố, trường học (đọc tham luận)"),
    ],
    legalBases: [{ number: "05-CT/TW", title: null, issuer: null, issuedOn: null }],
    attendance: null,
    fields: [
      "PARTY_GOVERNMENT_BUILDING",
      "OFFICIALS_CONDUCT",
      "ADMINISTRATIVE_REFORM",
      "SOCIAL_SECURITY",
      "EDUCATION",
      "SECURITY_ORDER",
    ],
    summary: [
      "Chín tham luận bàn về: thuận lợi, khó khăn khi thực hiện Chỉ thị 05-CT/TW; cách để quy " +
        "chế dân chủ cơ sở có hiệu quả và để điều dân bức xúc, mong muốn chính đáng được giải " +
        "quyết; đội ngũ cán bộ, công chức và vai trò người đứng đầu; chăm lo người nghèo, nâng " +
        "cao đời sống của dân; làm cho việc giám sát của nhân dân có hiệu quả hơn.",
      "Giải pháp được nêu: ai làm việc gì về quy chế dân chủ và cải cách hành chính phải được " +
        "phân rõ; thủ tục minh bạch, tận tình phục vụ, hướng dẫn dân; tiếp dân, đối thoại nhiều " +
        "hơn, trả lời thắc mắc, kiến nghị kịp thời, hợp lý, đến nơi đến chốn; thêm kênh để dân " +
        "phản hồi; khi sinh hoạt, chi bộ, đơn vị, khu phố thường xuyên bàn chủ đề năm 2019 của " +
        "Chỉ thị 05-CT/TW; làm tốt khuyến học, xã hội hóa, giúp học sinh nghèo; người đứng đầu " +
        "làm gương; vận động dân giám sát, phản biện xã hội; đến tận nhà vận động tham gia phong " +
        "trào Toàn dân bảo vệ an ninh Tổ quốc; khơi dậy tinh thần tương trợ để giúp người nghèo.",
    ].join("\n"),
    reportedCounts: [{ channel: "SPOKEN", unit: "OPINION", count: 9 }],
    notAdmitted: [],
    documents: [
      { kind: "NEWS", name: "Bài của T.X về hội nghị sinh hoạt chuyên đề (không ghi ngày đăng)" },
    ],
    conclusionDueOn: null,
  },
  opinions: [],
  notice: {
    number: null,
    issuedOn: null,
    signedBy: null,
    summary: [
      "Bí thư Đảng ủy yêu cầu các chi bộ, cơ quan, đơn vị, Mặt trận và các tổ chức chính trị - " +
        "xã hội phường:",
      "- thực hiện quy chế dân chủ cơ sở trong mọi mặt công tác, giữ nghiêm quy định về đối " +
        "thoại với dân;",
      "- người đứng đầu cũng như cán bộ, đảng viên làm gương, rèn luyện đạo đức, lối sống, tôn " +
        "trọng dân;",
      "- kiểm tra, giám sát đảng viên nhiều hơn về việc thực hiện chủ đề năm 2019 của Chỉ thị " +
        "05-CT/TW, để chuyên đề có kết quả thiết thực trên địa bàn.",
    ].join("\n"),
    noDirectiveReason:
      "Chỉ là yêu cầu chung của một buổi sinh hoạt nội bộ: không giao việc có người chịu trách " +
      "nhiệm và thời hạn.",
    documents: [],
    directives: [],
  },
  publication: { place: null, from: null },
  differenceExplanation:
    "Chín phát biểu là tham luận của các chi bộ, cơ quan trong một buổi sinh hoạt nội bộ, " +
    "không phải ý kiến của nhân dân, nên không có ý kiến nào được nhập.",
};
