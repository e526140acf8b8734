import { parseDay } from "@doithoai/core";
import type { SessionSample } from "../types.ts";
import { COMMITTEE, FRONT, PARTY, WARD } from "./bodies.ts";
import { DIRECTIVES } from "./directives.ts";
import { TURNS_1_TO_4 } from "./turns-1-to-4.ts";
import { TURNS_5_TO_9 } from "./turns-5-to-9.ts";
import { WRITTEN } from "./written.ts";

/**
 * An entirely invented session, marked as such in its title and its summary. It has opinions and
 * directives in most states, for developers who build on this backend.
 */
export const BEN_THANH: SessionSample = {
  ref: { system: "demo", value: "ben-thanh-2026" },
  facts: {
    title:
      "[Dữ liệu minh họa] Đối thoại định kỳ giữa Bí thư Đảng ủy, Chủ tịch UBND phường Bến " +
      "Thành và Nhân dân, tháng 10 năm 2026",
    type: "PERIODIC",
    mode: "HYBRID",
    scope: "Toàn phường",
    unitCode: WARD,
    heldOn: parseDay("2026-10-14"),
    heldOnPrecision: "DAY",
    dayPart: "EVENING",
    place: "Hội trường UBND phường (kết hợp truyền trực tuyến)",
    howToAttend:
      "Người dân đến trực tiếp hoặc gửi ý kiến trước qua tổ trưởng tổ dân phố, thư điện tử và " +
      "trang của phường.",
    chairs: [
      { name: "Nguyễn Văn Mẫu", position: "Bí thư Đảng ủy phường", body: PARTY },
      { name: "Trần Thị Thí Dụ", position: "Chủ tịch UBND phường", body: COMMITTEE },
    ],
    hostIds: [PARTY, COMMITTEE, FRONT],
    guests: [
      { name: "Lê Văn Giả Định", position: "Chủ tịch Ủy ban MTTQ Việt Nam phường" },
      { name: null, position: "Trưởng các phòng chuyên môn, Trưởng Công an phường" },
      { name: null, position: "Bí thư chi bộ và trưởng ban điều hành các khu phố" },
    ],
    legalBases: [
      {
        number: "12-KH/ĐU",
        title: "Kế hoạch đối thoại với Nhân dân năm 2026 (văn bản minh họa)",
        issuer: "Đảng ủy phường Bến Thành",
        issuedOn: parseDay("2026-09-15"),
      },
    ],
    attendance: 180,
    fields: [
      "IRRIGATION_DRAINAGE",
      "TRANSPORT",
      "UTILITIES",
      "ENVIRONMENT",
      "SECURITY_ORDER",
      "LAND_CERTIFICATES",
      "EDUCATION",
      "HEALTH",
      "ADMINISTRATIVE_REFORM",
      "MARKET_BUSINESS",
    ],
    summary: [
      "DỮ LIỆU MINH HỌA: người, con số, văn bản và sự việc ở đây đều do nhóm phát triển đặt " +
        "ra, không có thật và không nói về ai hay nơi nào.",
      "Khoảng 180 người dự tại hội trường và theo dõi trực tuyến. Bà con nói nhiều về thoát " +
        "nước, vỉa hè, tiếng ồn, chung cư cũ, chỗ học, thủ tục hành chính. Ba việc được trả lời " +
        "ngay; các việc khác được giao trong thông báo kết luận.",
    ].join("\n"),
    reportedCounts: [
      { channel: "SPOKEN", unit: "TURN", count: 10 },
      { channel: "BALLOT", unit: "OPINION", count: 5 },
    ],
    notAdmitted: [
      {
        reason: "INTOXICATED",
        basis:
          "Nội quy hội nghị: một người có biểu hiện say được mời về, hẹn tiếp tại buổi tiếp " +
          "dân gần nhất.",
      },
    ],
    documents: [
      {
        kind: "INVITATION",
        name: "Thông báo tổ chức hội nghị đối thoại (minh họa)",
        number: "118/TB-UBND",
        issuedOn: parseDay("2026-10-02"),
      },
      {
        kind: "MINUTES",
        name: "Biên bản hội nghị đối thoại (minh họa)",
        issuedOn: parseDay("2026-10-14"),
      },
    ],
    conclusionDueOn: parseDay("2026-10-24"),
  },
  opinions: [...TURNS_1_TO_4, ...TURNS_5_TO_9, ...WRITTEN],
  notice: {
    number: "45-TB/ĐU",
    issuedOn: parseDay("2026-10-22"),
    signedBy: "Nguyễn Văn Mẫu",
    summary:
      "Bí thư Đảng ủy ghi nhận các ý kiến là sát với đời sống phường nội đô, yêu cầu trả lời " +
      "từng người và công khai tiến độ mỗi tuần. Tám việc được giao như sau.",
    noDirectiveReason: null,
    documents: [
      {
        kind: "NOTICE",
        name: "Thông báo kết luận hội nghị đối thoại (minh họa)",
        number: "45-TB/ĐU",
        issuedOn: parseDay("2026-10-22"),
      },
    ],
    directives: DIRECTIVES,
  },
  publication: {
    place: "Bảng niêm yết tại trụ sở UBND phường và cổng thông tin điện tử của phường",
    from: parseDay("2026-10-23"),
  },
  differenceExplanation:
    "Biên bản ghi 10 lượt phát biểu, trong đó một lượt chỉ cảm ơn, không nêu việc gì nên không " +
    "nhập thành ý kiến.",
};
