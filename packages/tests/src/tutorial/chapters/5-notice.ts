import { onOpinion, onSession } from "../input.ts";
import type { Chapter } from "../types.ts";

export const WORKLIST =
  "{ edges { node { subject { __typename id excerpt statusLabel { code } allowedTransitions { " +
  "by } } deadline { dueOn state } } } }";

export const NOTICE: Chapter = {
  title: { en: "The notice and the assignments", vi: "Thông báo kết luận và giao việc" },
  steps: [
    {
      by: "leader",
      at: "2026-03-25 16:00",
      en:
        "The chair issues the conclusion notice on time. It has two directives, each " +
        "with a lead body, a due day and the opinions that it resolves.",
      vi:
        "Chủ trì ban hành thông báo kết luận trong hạn: hai ý kiến chỉ đạo, mỗi ý kiến " +
        "có cơ quan chủ trì, hạn hoàn thành và các ý kiến được giải quyết.",
      calls: [
        {
          operation: "ConcludeSession",
          variables: onSession({
            number: "21-TB/ĐU",
            issuedOn: "2026-03-25",
            signedBy: "Lê Minh Họa",
            directives: [
              {
                kinds: ["RESOLVE"],
                content: "Nạo vét toàn tuyến cống hẻm 42 trước mùa mưa.",
                leadId: "«department»",
                dueOn: "2026-05-15",
                opinionIds: ["«opinion 2»"],
              },
              {
                kinds: ["ESCALATE", "DISSEMINATE"],
                content: "Kiến nghị Sở Xây dựng khôi phục chiếu sáng và báo lại cho người dân.",
                leadId: "«committee»",
                dueOn: "2026-04-30",
                opinionIds: ["«opinion 3»"],
              },
            ],
          }),
          names: {
            "«directive 1»": "directives.edges.0.node.id",
            "«directive 2»": "directives.edges.1.node.id",
          },
          show: "{ version status directives { edges { node { id number status } } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-27 08:00",
      en: "The clerk publishes the result, nine days after the session.",
      vi: "Công khai kết quả, chín ngày sau hội nghị.",
      calls: [
        {
          operation: "PublishSession",
          variables: onSession({
            place: "Bảng tin UBND phường và nhà sinh hoạt các khu phố",
            from: "2026-03-27",
          }),
          show: "{ version status }",
        },
      ],
    },
    {
      by: "citizen",
      at: "2026-03-27 20:00",
      en:
        "After the publication, everybody can read the conclusion, the opinions and " +
        "their statuses. No citizen's identity is shown.",
      vi:
        "Đã công khai: ai cũng đọc được kết luận, các ý kiến và tiến độ từng việc. " +
        "Không có tên người nêu ý kiến.",
      calls: [
        {
          operation: "SessionPage",
          variables: { id: "«session»" },
          show:
            "{ status attendance conclusionNotice { number issuedOn } directives { edges { node " +
            "{ number content status } } } opinions { edges { node { content channel status " +
            "} } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-30 09:00",
      en:
        "The clerk assigns the opinions on flooding and pavement to the department. The " +
        "clerk escalates the opinion on lighting to the city's Department of " +
        "Construction.",
      vi:
        "Giao ý kiến về ngập hẻm và vỉa hè cho phòng chuyên môn; ý kiến về chiếu sáng " +
        "được kiến nghị lên Sở Xây dựng.",
      calls: [
        {
          operation: "AssignOpinion",
          variables: onOpinion("opinion 2", {
            organizationId: "«department»",
            dueOn: "2026-05-20",
          }),
          show: "{ version status deadlines { policyCode dueOn state } allowedTransitions { by } }",
        },
        {
          operation: "AssignOpinion",
          variables: onOpinion("opinion 5", {
            organizationId: "«department»",
            dueOn: "2026-04-24",
          }),
          show: "{ version status }",
        },
        {
          operation: "EscalateOpinion",
          variables: onOpinion("opinion 3", {
            to: { name: "Sở Xây dựng Thành phố Hồ Chí Minh" },
            documentNumber: "112/UBND-KTHTĐT",
          }),
          show:
            "{ version status escalations { documentNumber escalatedOn } allowedTransitions " +
            "{ by } }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-03-31 08:00",
      en:
        "The officer reads the department's worklist for the first of two times. Both " +
        "are at the end of this page.",
      vi:
        "Chuyên viên xem danh sách việc của phòng: lần xem thứ nhất trong hai lần, in ở " +
        "cuối trang.",
      calls: [
        {
          operation: "Worklist",
          variables: {},
          show: WORKLIST,
          table: "The officer's worklist on 31 March 2026 · Việc của phòng ngày 31/3/2026",
        },
      ],
    },
  ],
};
