import {
  type Chain,
  type Hands,
  onDirective,
  onOpinion,
  onRecommendation,
  onSession,
} from "./chain.ts";
import type { Operation } from "./operation.ts";

type Input = (chain: Chain) => Promise<object>;
const step = (input: Input, budget = 2, why = "the subject, the write"): Operation => ({
  variables: async ({ chain }) => ({ input: await input(chain) }),
  budget,
  why,
});
const by = (hand: keyof Hands, operation: Operation): Operation => ({ ...operation, hand });
const BODY = "the subject, the body, the write";

/** The documents of the steps, each on its own object. */
export const STEP_OPERATIONS: Readonly<Record<string, Operation>> = {
  PlanSession: step(
    async () => ({
      title: "Đối thoại năm 2027",
      type: "PERIODIC",
      unitCode: "26758",
      heldOn: "2027-03-10",
    }),
    2,
    "the unit, the write",
  ),
  AnnounceSession: step(async (c) => ({
    ...onSession(await c.planned()),
    place: "Hội trường",
    howToAttend: "Đến trực tiếp.",
  })),
  OpenCollection: step(async (c) => onSession(await c.announced())),
  StartSession: step(async (c) => onSession(await c.announced())),
  HoldSession: step(
    async (c) => ({
      ...onSession(await c.inSession()),
      attendance: 90,
      reportedCounts: [{ unit: "TURN", count: 0 }],
    }),
    3,
    "the session, the write, the count",
  ),
  PostponeSession: step(async (c) => ({ ...onSession(await c.announced()), reason: "Bão số 12." })),
  CancelSession: step(
    async (c) => ({ ...onSession(await c.announced()), reason: "Gộp với hội nghị khác." }),
    5,
    "the session, its gates, the write; the refresh: the session, its opinions and directives",
  ),
  CloseSession: step(
    async (c) => onSession(await c.published()),
    6,
    "the session, its gates, states, counts, the write; the returned count",
  ),
  AmendNotice: by(
    "leader",
    step(
      async (c) => ({
        ...onSession(await c.concluded()),
        add: [{ kinds: ["SUPERVISE"], content: "Giám sát việc nạo vét.", leadId: c.committee }],
      }),
      7,
      "the session, its notices, its directives, the body, the write; the returned lists of both",
    ),
  ),
  UpdateOpinion: step(
    async (c) => ({
      ...onOpinion(await c.received()),
      reason: "Nghe lại băng ghi âm.",
      patch: { content: "Hẻm 14 ngập khi mưa." },
    }),
    3,
    "the opinion, the write, the citizen",
  ),
  ClassifyOpinion: step(async (c) => ({
    ...onOpinion(await c.received()),
    nature: "SUGGESTION",
    fields: ["TRANSPORT"],
    competence: "COMMUNE",
  })),
  RejectOpinion: step(async (c) => ({
    ...onOpinion(await c.received()),
    reason: "OUT_OF_SCOPE",
    basis: "Ngoài chủ đề.",
  })),
  TellRejection: step(async (c) => onOpinion(await c.rejected())),
  RedirectOpinion: step(async (c) => {
    const { id, version } = await c.received();
    const complaint = await c.classifiedAs(id, version, "COMPLAINT");
    return {
      ...onOpinion(complaint),
      to: "Ban Tiếp công dân",
      receiptNumber: "07/BN",
      reason: "Khiếu nại.",
    };
  }),
  RedactOpinion: step(async (c) => ({
    ...onOpinion(await c.received()),
    passages: ["Hẻm 12"],
    reason: "Nêu chỗ ở của người thứ ba.",
  })),
  AnswerAtSession: step(
    async (c) => {
      const session = await c.inSession();
      return {
        ...onOpinion(await c.classified(session.id)),
        content: "Sẽ lắp trong tháng 12.",
        answeredBy: "Chủ tịch UBND phường",
        resolution: "ROADMAP",
      };
    },
    5,
    "the opinion, its session, the write, the citizen; its session, for what the viewer can",
  ),
  AssignOpinion: step(
    async (c) => ({
      ...onOpinion(await c.classified()),
      organizationId: c.committee,
      dueOn: "2026-12-15",
    }),
    3,
    BODY,
  ),
  AcceptOpinion: step(async (c) => onOpinion(await c.assigned())),
  ReturnOpinion: step(async (c) => ({
    ...onOpinion(await c.assigned()),
    reason: "Thuộc thẩm quyền của phòng khác.",
  })),
  EscalateOpinion: step(async (c) => ({
    ...onOpinion(await c.assigned()),
    to: { name: "Sở Xây dựng" },
    documentNumber: "46/UBND",
  })),
  FollowUpEscalation: step(async (c) => ({
    ...onOpinion(await c.escalated()),
    note: "Đề nghị Sở trả lời.",
  })),
  RecordEscalationReply: step(async (c) => ({
    ...onOpinion(await c.escalated()),
    content: "Sở đã đưa vào kế hoạch 2027.",
  })),
  DraftResponse: step(async (c) => ({
    ...onOpinion(await c.assigned()),
    kind: "INTERIM",
    content: "Phường đang xem xét.",
  })),
  ApproveResponse: by(
    "leader",
    step(
      async (c) => {
        const [draft] = (await c.drafted()).responses;
        return { responseId: draft.id, expectedVersion: draft.version };
      },
      3,
      "the opinion, the write, the citizen",
    ),
  ),
  RecordDelivery: step(async (c) => ({
    responseId: (await c.approved()).responses[0].id,
    means: "POSTED",
    deliveredBy: "Văn phòng UBND phường",
  })),
  SetResolution: step(async (c) => ({
    ...onOpinion(await c.approved()),
    resolution: "PARTLY_RESOLVED",
  })),
  CloseOpinion: step(async (c) => onOpinion(await c.notified())),
  ReopenOpinion: step(async (c) => ({
    ...onOpinion(await c.notified()),
    reason: "Người dân chưa đồng ý.",
  })),
  MergeOpinions: step(
    async (c) => {
      const [into, other] = [await c.classified(), await c.received()];
      return {
        intoId: into.id,
        expectedVersion: into.version,
        opinionIds: [other.id],
        reason: "Cùng một hẻm.",
      };
    },
    3,
    "the opinions, the write; the merged opinions, for the answer and its warnings",
  ),
  ExtendDeadline: by(
    "leader",
    step(async (c) => ({ ...(await c.due()), reason: "Chờ kinh phí.", dueOn: "2027-01-15" })),
  ),
  PauseDeadline: by(
    "leader",
    step(async (c) => ({ ...(await c.due()), reason: "Chờ kết luận thanh tra." })),
  ),
  ResumeDeadline: by(
    "leader",
    step(async (c) => ({ ...(await c.pausedDue()), reason: "Đã có kết luận." })),
  ),
  AcknowledgeDirective: step(async (c) => onDirective(await c.directive())),
  StartDirective: step(async (c) => onDirective(await c.directive())),
  ReportDirective: step(async (c) => ({ ...onDirective(await c.started()), report: "Đã xong." })),
  AcceptDirective: by(
    "leader",
    step(async (c) => onDirective(await c.reported())),
  ),
  ReturnDirective: by(
    "leader",
    step(async (c) => ({ ...onDirective(await c.reported()), reason: "Chưa có ảnh nghiệm thu." })),
  ),
  IssueRecommendation: by(
    "supervisor",
    step(
      async (c) => {
        const { id, version } = await c.finding();
        return {
          findingId: id,
          expectedVersion: version,
          content: "Công khai đúng hạn.",
          organizationId: c.committee,
        };
      },
      3,
      "the finding, the body, the write",
    ),
  ),
  ReceiveRecommendation: step(async (c) => onRecommendation(await c.issued())),
  ReplyToRecommendation: step(async (c) => ({
    ...onRecommendation(await c.receivedByBody()),
    content: "Phường tiếp thu.",
    documentNumber: "50/UBND",
  })),
  AssessReply: by(
    "supervisor",
    step(async (c) => ({
      ...onRecommendation(await c.replied()),
      assessment: "PARTLY_ACCEPTED",
      note: "Chưa nêu thời hạn.",
    })),
  ),
  ReportImplementation: step(async (c) => ({
    ...onRecommendation(await c.assessed()),
    content: "Đã niêm yết.",
  })),
  ConfirmRecommendation: by(
    "supervisor",
    step(async (c) => onRecommendation(await c.implemented())),
  ),
  Worklist: {
    variables: async ({ chain }) => ({ first: (await chain.assigned()) ? 20 : 1 }),
    budget: 8,
    why: "the unit, the bodies merged into its body, five index reads, the items",
  },
};
