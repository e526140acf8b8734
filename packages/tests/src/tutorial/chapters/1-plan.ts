import { input, onSession } from "../input.ts";
import type { Chapter } from "../types.ts";

const TITLE =
  "Đối thoại định kỳ giữa Bí thư Đảng ủy, Chủ tịch UBND phường Bến Thành và Nhân " +
  "dân, quý I năm 2026";

export const PLAN: Chapter = {
  title: { en: "Plan and announce", vi: "Lập kế hoạch và thông báo" },
  steps: [
    {
      by: "citizen",
      at: "2026-01-12 08:30",
      en:
        "Public data needs no token. Every commune has four standard bodies. Later " +
        "steps use their ids.",
      vi:
        "Đọc dữ liệu công khai không cần mã truy cập. Mỗi xã, phường có sẵn bốn cơ quan; " +
        "mã của các cơ quan này được dùng ở các bước sau.",
      calls: [
        {
          operation: "UnitHistory",
          variables: { code: "26743", on: "2026-01-12" },
          names: {
            "«party committee»": "organizations.0.id",
            "«council»": "organizations.1.id",
            "«committee»": "organizations.2.id",
            "«front»": "organizations.3.id",
          },
          show: "{ name organizations { id name } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-01-12 08:45",
      en:
        "The clerk records the two bodies that will handle opinions. A body that " +
        "already exists is returned, not recorded twice.",
      vi:
        "Công chức văn phòng nhập hai cơ quan sẽ xử lý ý kiến. Cơ quan đã có thì được " +
        "trả về, không nhập trùng.",
      calls: [
        {
          operation: "RecordOrganization",
          variables: input({
            name: "Phòng Kinh tế, Hạ tầng và Đô thị phường Bến Thành",
            kind: "DEPARTMENT",
            unitCode: "26743",
          }),
          names: { "«department»": "id" },
          show: "{ id }",
        },
        {
          operation: "RecordOrganization",
          variables: input({ name: "Công an phường Bến Thành", kind: "POLICE", unitCode: "26743" }),
          names: { "«police»": "id" },
          show: "{ id }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-01-12 09:00",
      en:
        "The clerk plans the session. The answer lists the next transitions that this " +
        "person may perform, and their conditions.",
      vi:
        "Lập kế hoạch hội nghị đối thoại. Câu trả lời cho biết người này được làm những " +
        "bước nào tiếp theo và điều kiện của từng bước.",
      calls: [
        {
          operation: "PlanSession",
          variables: input({
            title: TITLE,
            type: "PERIODIC",
            unitCode: "26743",
            heldOn: "2026-03-18",
            dayPart: "EVENING",
            mode: "IN_PERSON",
            chairs: [
              { name: "Lê Minh Họa", position: "Bí thư Đảng ủy phường" },
              { name: "Trần Thị Thí Dụ", position: "Chủ tịch UBND phường" },
            ],
            hostIds: ["«party committee»", "«committee»", "«front»"],
            conclusionDueOn: "2026-03-30",
            idempotencyKey: "ke-hoach-doi-thoai-2026",
          }),
          names: { "«session»": "id" },
          show: "{ id version status allowedTransitions { by to { code vi } requires { vi } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-01-12 09:05",
      en: "A transition cannot be skipped: a session that is not announced cannot start.",
      vi: "Không được bỏ bước: hội nghị chưa thông báo thì chưa thể bắt đầu.",
      calls: [
        { operation: "StartSession", variables: onSession(), refused: ["TRANSITION_NOT_ALLOWED"] },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-04 14:00",
      en:
        "An announcement needs the day, the place and the way to attend. With all three " +
        "it is accepted, two weeks ahead. Then the clerk opens the collection of " +
        "opinions.",
      vi:
        "Thông báo phải có ngày, địa điểm và cách tham dự. Có đủ ba nội dung, thông báo " +
        "được chấp nhận, trước hội nghị hai tuần; sau đó mở thu thập ý kiến.",
      calls: [
        {
          operation: "AnnounceSession",
          variables: onSession({ place: "Hội trường UBND phường" }),
          refused: ["CONDITION_NOT_MET"],
        },
        {
          operation: "AnnounceSession",
          variables: onSession({
            place: "Hội trường UBND phường",
            howToAttend:
              "Bà con đến trực tiếp từ 18 giờ 30, hoặc gửi ý kiến trước qua trưởng khu phố, " +
              "hộp thư phường.",
          }),
          show: "{ version status announcedOn allowedTransitions { by } }",
        },
        {
          operation: "OpenCollection",
          variables: onSession(),
          show: "{ version status allowedTransitions { by } }",
        },
      ],
    },
  ],
};
