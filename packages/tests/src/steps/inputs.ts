import { randomUUID } from "node:crypto";
import type { Step } from "@doithoai/core";

export type Kind =
  | "session"
  | "opinion"
  | "response"
  | "directive"
  | "recommendation"
  | "deadline"
  | "finding"
  | "campaign"
  | "grant"
  | "organization"
  | "unit";

/** A subject of a history, with the version that a reader finds. */
export interface Subject {
  readonly kind: Kind;
  readonly id: string;
}

/** The facts that an input needs beside the subject. */
export interface Around {
  readonly id: string;
  readonly version: number;
  readonly unitCode: string;
  readonly committee: string;
  /** Another opinion of the unit. */
  readonly other: string;
  /** The citizen of an opinion; undefined if none is known. */
  readonly citizenId: string | undefined;
  /** A drawn number, for inputs that have a choice. */
  readonly choice: number;
}

const reason = "Theo đề nghị của đơn vị.";
const content = "Sẽ nạo vét trong tuần.";
const directive = (committee: string) => ({ kinds: ["RESOLVE"], content, leadId: committee });
const onId =
  (name: string, more: (around: Around) => object = () => ({})) =>
  (around: Around) => ({ [name]: around.id, expectedVersion: around.version, ...more(around) });
type Inputs = { readonly [S in Step]?: (around: Around) => object };
const pick = <T>(choice: number, ...values: readonly T[]): T | undefined =>
  values[choice % values.length];

const session = (more?: (around: Around) => object) => onId("sessionId", more);
const opinion = (more?: (around: Around) => object) => onId("opinionId", more);
const ofDirective = (more?: (around: Around) => object) => onId("directiveId", more);
const ofRecommendation = (more?: (around: Around) => object) => onId("recommendationId", more);
const ofBody = (more?: (around: Around) => object) => onId("organizationId", more);
const deadline = (more: (around: Around) => object = () => ({})) =>
  onId("deadlineId", (around) => ({ reason, ...more(around) }));
const attachDocument = onId("subjectId", () => ({
  documentId: "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV",
}));
const letter = { channel: "LETTER", content };

/** A valid input of every step that a subject of each kind may list. */
export const INPUTS: Readonly<Record<Kind, Inputs>> = {
  session: {
    updateSession: session(() => ({ patch: { summary: content } })),
    explainDifference: session(() => ({ explanation: reason })),
    announceSession: session(({ choice }) => ({
      heldOn: pick(choice, "2026-12-20", undefined),
      place: pick(choice, "Hội trường", "Nhà văn hóa", undefined),
      howToAttend: "Đến trực tiếp.",
    })),
    openCollection: session(),
    startSession: session(),
    holdSession: session(({ choice }) => ({
      heldOn: "2026-11-23",
      attendance: 10,
      reportedCounts: [{ unit: "OPINION", count: choice % 3 }],
      reason,
    })),
    concludeSession: session(({ choice, committee }) =>
      choice % 2 === 0 ? { noDirectiveReason: reason } : { directives: [directive(committee)] },
    ),
    amendNotice: session(({ committee }) => ({ add: [directive(committee)] })),
    publishSession: session(),
    closeSession: session(),
    postponeSession: session(() => ({ reason })),
    cancelSession: session(() => ({ reason })),
    recordOpinion: ({ id }) => ({ sessionId: id, ...letter }),
    recordOpinions: ({ id }) => ({ rows: [{ sessionId: id, ...letter }] }),
    attachDocument,
  },
  opinion: {
    updateOpinion: opinion(() => ({ patch: { turn: 3 } })),
    classifyOpinion: opinion(({ choice }) => ({
      nature: pick(choice, "QUESTION", "SUGGESTION", "FEEDBACK", "COMPLAINT", "SUGGESTION"),
    })),
    rejectOpinion: opinion(({ choice }) => ({ reason: pick(choice, "UNCLEAR", "OUT_OF_SCOPE") })),
    tellRejection: opinion(),
    redirectOpinion: opinion(() => ({ to: "Thanh tra", receiptNumber: "1", reason })),
    answerAtSession: opinion(() => ({
      content,
      answeredBy: "Chủ tịch",
      resolution: "EXPLAINED",
    })),
    assignOpinion: opinion(({ committee }) => ({
      organizationId: committee,
      dueOn: "2026-12-15",
      reason,
    })),
    acceptOpinion: opinion(),
    returnOpinion: opinion(() => ({ reason })),
    escalateOpinion: opinion(() => ({ to: { name: "Sở Xây dựng" }, documentNumber: "1" })),
    followUpEscalation: opinion(() => ({ note: reason })),
    recordEscalationReply: opinion(() => ({ content })),
    setResolution: opinion(({ choice }) => ({ resolution: pick(choice, "RESOLVED", "ROADMAP") })),
    draftResponse: opinion(({ choice }) => ({
      kind: pick(choice, "FINAL", "FINAL", "INTERIM", "CORRECTED"),
      content,
      resolution: "RESOLVED",
    })),
    closeOpinion: opinion(({ choice }) => ({ resolution: pick(choice, undefined, "RESOLVED") })),
    reopenOpinion: opinion(() => ({ reason })),
    mergeOpinions: ({ id, version, other }) => ({
      intoId: id,
      expectedVersion: version,
      opinionIds: [other],
      reason,
    }),
    redactOpinion: opinion(() => ({ passages: [], reason })),
    eraseCitizen: ({ citizenId }) => ({ citizenId, reason }),
    attachDocument,
  },
  response: {
    approveResponse: onId("responseId"),
    recordDelivery: ({ id, choice }) => ({
      responseId: id,
      means: pick(choice, "LETTER", "POSTED"),
      note: `Lần ${choice}`,
    }),
  },
  directive: {
    acknowledgeDirective: ofDirective(),
    startDirective: ofDirective(),
    reportDirective: ofDirective(() => ({ report: content })),
    acceptDirective: ofDirective(),
    returnDirective: ofDirective(() => ({ reason })),
    attachDocument,
  },
  recommendation: {
    receiveRecommendation: ofRecommendation(({ choice, committee }) => ({
      organizationId: pick(choice, undefined, committee),
    })),
    replyToRecommendation: ofRecommendation(() => ({ content })),
    assessReply: ofRecommendation(({ choice }) => ({
      assessment: pick(choice, "ACCEPTED", "NOT_ACCEPTED"),
    })),
    reportImplementation: ofRecommendation(() => ({ content })),
    confirmRecommendation: ofRecommendation(),
  },
  deadline: {
    extendDeadline: deadline(({ version }) => ({ dueOn: `${2027 + (version % 8)}-06-30` })),
    pauseDeadline: deadline(),
    resumeDeadline: deadline(),
  },
  finding: {
    issueRecommendation: onId("findingId", ({ committee }) => ({
      content,
      organizationId: committee,
    })),
  },
  campaign: {
    recordFinding: ({ id, unitCode }) => ({
      campaignId: id,
      unitCode,
      type: "STRENGTH",
      content,
    }),
  },
  grant: { revokeRole: onId("grantId", () => ({ reason })) },
  organization: {
    updateOrganization: ofBody(({ choice }) => ({ patch: { aliases: [`Tổ số ${choice}`] } })),
    renameOrganization: ofBody(({ choice }) => ({ name: `Tổ mới ${choice}` })),
    endOrganization: ofBody(),
    mergeOrganization: ofBody(({ committee }) => ({ intoId: committee })),
  },
  unit: {
    planSession: ({ unitCode }) => ({ title: "Đối thoại", type: "PERIODIC", unitCode }),
    recordSession: ({ unitCode }) => ({
      title: "Đối thoại",
      type: "PERIODIC",
      unitCode,
      heldOn: "2026-11-10",
    }),
    recordOpinion: ({ unitCode }) => ({ unitCode, ...letter }),
    recordOpinions: ({ unitCode }) => ({ rows: [{ unitCode, ...letter }] }),
    recordOrganization: ({ unitCode }) => ({ name: "Tổ 5", kind: "OTHER", unitCode }),
    createCampaign: ({ unitCode, committee }) => ({
      title: "Giám sát",
      unitCode,
      supervisorId: committee,
      visits: [],
    }),
    recordFinding: ({ unitCode }) => ({ unitCode, type: "STRENGTH", content }),
    addField: ({ unitCode }) => ({
      code: "BUS",
      vi: "xe buýt",
      en: "buses",
      group: "OTHER",
      unitCode,
      expectedVersion: 9_999,
    }),
    setDeadlinePolicy: ({ unitCode }) => ({
      code: "OPINION_RESULT",
      length: 15,
      unit: "DAYS",
      unitCode,
      // The policies have a version of their own. A stale one is refused after the roles.
      expectedVersion: 9_999,
      validFrom: "2027-01-01",
      source: "Quy chế",
      mark: "DEFAULT",
      reason,
      dryRun: true,
    }),
    grantRole: ({ unitCode }) => ({ subject: `moi.${randomUUID()}`, role: "CLERK", unitCode }),
    createClient: ({ unitCode }) => ({ name: "Cổng", unitCode, scopes: ["RECORD_OPINIONS"] }),
  },
};
