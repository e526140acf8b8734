import { input, onDirective, onOpinion } from "../input.ts";
import type { Chapter } from "../types.ts";

export const DIRECTIVES: Chapter = {
  title: { en: "The directives", vi: "Thực hiện ý kiến chỉ đạo" },
  steps: [
    {
      by: "officer",
      at: "2026-04-13 08:00",
      en: "The department accepts the opinion on flooding and acknowledges the directive on it.",
      vi: "Phòng tiếp nhận ý kiến về ngập hẻm và ý kiến chỉ đạo tương ứng.",
      calls: [
        {
          operation: "AcceptOpinion",
          variables: onOpinion("opinion 2"),
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "AcknowledgeDirective",
          variables: onDirective("directive 1"),
          show: "{ version status allowedTransitions { by } }",
        },
        {
          operation: "StartDirective",
          variables: onDirective("directive 1"),
          show: "{ version status }",
        },
      ],
    },
    {
      by: "leader",
      at: "2026-04-20 16:00",
      en: "A directive without a report cannot be accepted.",
      vi: "Chưa báo cáo thì chưa thể chấp nhận.",
      calls: [
        {
          operation: "AcceptDirective",
          variables: onDirective("directive 1"),
          refused: ["TRANSITION_NOT_ALLOWED"],
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-04-28 09:00",
      en:
        "The People's Committee itself is the lead body of directive 2. The clerk " +
        "reports for it.",
      vi: "Ý kiến chỉ đạo 2 do UBND phường chủ trì; công chức văn phòng báo cáo thay.",
      calls: [
        {
          operation: "StartDirective",
          variables: onDirective("directive 2"),
          show: "{ version status }",
        },
        {
          operation: "ReportDirective",
          variables: onDirective("directive 2", {
            report: "Đã gửi văn bản 112/UBND-KTHTĐT ngày 30/3/2026, đã báo tại cuộc họp khu phố.",
          }),
          show: "{ version status }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-05-13 16:00",
      en: "The department reports directive 1 two days before it is due.",
      vi: "Phòng báo cáo kết quả ý kiến chỉ đạo 1, trước hạn hai ngày.",
      calls: [
        {
          operation: "ReportDirective",
          variables: onDirective("directive 1", {
            report: "Đã nạo vét 210 m cống, thay 14 nắp hố ga; nghiệm thu ngày 12/5/2026.",
          }),
          show: "{ version status allowedTransitions { by } }",
        },
      ],
    },
    {
      by: "leader",
      at: "2026-05-18 09:00",
      en:
        "The leader's page shows an old version. A decision on an old version is " +
        "refused. The leader reads again and accepts both reports. The day of the " +
        "report decides whether the due day is met, not the day of the acceptance.",
      vi:
        "Trang của người đứng đầu còn là phiên bản cũ: không được quyết định dựa trên " +
        "phiên bản cũ. Đọc lại rồi chấp nhận cả hai báo cáo. Đúng hạn hay trễ tính " +
        "theo ngày báo cáo, không theo ngày chấp nhận.",
      calls: [
        {
          operation: "AcceptDirective",
          variables: input({ directiveId: "«directive 1»", expectedVersion: 3 }),
          refused: ["STALE_VERSION"],
        },
        {
          operation: "AcceptDirective",
          variables: onDirective("directive 1"),
          show: "{ version status progress { reportedOn acceptedOn } deadlines { dueOn state } }",
        },
        {
          operation: "AcceptDirective",
          variables: onDirective("directive 2"),
          show: "{ version status deadlines { dueOn state } }",
        },
      ],
    },
  ],
};
