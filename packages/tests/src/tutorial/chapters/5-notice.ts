import { onOpinion, onSession } from "../input.ts";
import type { Chapter } from "../types.ts";

export const WORKLIST =
  "{ nodes { subject { __typename id } content status { code } dueOn state allowedTransitions { by } } }";

export const NOTICE: Chapter = {
  title: { en: "The notice and who does what", vi: "Thông báo kết luận và giao việc" },
  steps: [
    {
      by: "leader",
      at: "2026-03-25 16:00",
      en: "The chair concludes within the fixed day: two directives, each with the body that leads, a due day and the opinions it answers.",
      vi: "Chủ trì ban hành thông báo kết luận trong hạn: hai ý kiến chỉ đạo, mỗi ý kiến có cơ quan chủ trì, hạn hoàn thành và các ý kiến được giải quyết.",
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
            "«directive 1»": "directives.nodes.0.id",
            "«directive 2»": "directives.nodes.1.id",
          },
          show: "{ version status directives { nodes { id number status } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-27 08:00",
      en: "The result is published, nine days after the session.",
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
      en: "Published: everybody reads what was concluded, what was said and how far each matter has come. Who said it is in none of it.",
      vi: "Đã công khai: ai cũng đọc được kết luận, các ý kiến và tiến độ từng việc. Không có tên người nêu ý kiến.",
      calls: [
        {
          operation: "SessionPage",
          variables: { id: "«session»" },
          show: "{ status attendance conclusionNotice { number issuedOn } directives { nodes { number content status } } opinions { nodes { content channel status } } }",
        },
      ],
    },
    {
      by: "clerk",
      at: "2026-03-30 09:00",
      en: "The opinions are given out: flooding and pavement to the department, lighting up to the city's Department of Construction.",
      vi: "Giao việc: ngập hẻm và vỉa hè cho phòng chuyên môn, chiếu sáng thì kiến nghị lên Sở Xây dựng.",
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
            to: "Sở Xây dựng Thành phố Hồ Chí Minh",
            documentNumber: "112/UBND-KTHTĐT",
          }),
          show: "{ version status escalations { documentNumber escalatedOn } allowedTransitions { by } }",
        },
      ],
    },
    {
      by: "officer",
      at: "2026-03-31 08:00",
      en: "The officer looks at what the department owes: the first of two looks, shown at the end of this page.",
      vi: "Chuyên viên xem danh sách việc của phòng: lần xem thứ nhất trong hai lần, in ở cuối trang.",
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
