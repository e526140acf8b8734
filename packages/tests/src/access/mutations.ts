import { randomUUID } from "node:crypto";
import type { Ask } from "../kit/client.ts";
import type { Outcome } from "./oracle.ts";
import type { Subjects } from "./subjects.ts";

/** A version that no subject has. An allowed call ends with a version error and writes nothing. */
const STALE = 9_999;
const expectedVersion = STALE;
const reason = "Thử quyền.";

export interface Probe {
  readonly input: (subjects: Subjects) => object;
  /** The input field that names the subject; absent for a mutation that creates something. */
  readonly named?: string;
  /** Whether the subject is hidden from the public. */
  readonly hidden: boolean;
  /** Whether a body handles the subject. */
  readonly handled: boolean;
}
const made = (input: Probe["input"]): Probe => ({ input, hidden: false, handled: false });
const on = (
  named: string,
  of: keyof Subjects,
  more: object = {},
  { hidden = true, handled = false } = {},
): Probe => ({
  named,
  hidden,
  handled,
  input: (subjects) => ({ [named]: subjects[of], expectedVersion, ...more }),
});
const session = (more: object = {}) => on("sessionId", "openSession", more);
const HANDLED = { handled: true };
const opinion = (more: object = {}) => on("opinionId", "opinion", more, HANDLED);
const directive = (more: object = {}) => on("directiveId", "directive", more, HANDLED);
const recommendation = (more: object = {}) =>
  on("recommendationId", "recommendation", more, { hidden: false, handled: true });
const deadline = (more: object = {}) => on("deadlineId", "deadline", { reason, ...more }, HANDLED);
const body = (more: object = {}) => on("organizationId", "body", more, { hidden: false });
const client = (more: object = {}) => on("clientId", "client", more);

const policy = {
  code: "OPINION_RESULT",
  length: 15,
  unit: "DAYS",
  validFrom: "2027-01-01",
  source: "Quy chế",
  mark: "DEFAULT",
  reason,
  dryRun: true,
};

const field = { code: "BUS", vi: "xe buýt", en: "buses", group: "OTHER" };

/** One call per mutation, by its name. */
export const PROBES: Readonly<Record<string, Probe>> = {
  planSession: made(({ unitCode }) => ({
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode,
    heldOn: "2026-12-20",
  })),
  recordSession: made(({ unitCode }) => ({
    title: "Đối thoại",
    type: "PERIODIC",
    unitCode,
    heldOn: "2026-11-10",
  })),
  updateSession: session({ patch: { title: "Khác" } }),
  explainDifference: session({ explanation: reason }),
  concludeSession: session({ noDirectiveReason: reason }),
  publishSession: session(),
  announceSession: session(),
  openCollection: session(),
  startSession: session(),
  holdSession: session({ attendance: 1, reportedCounts: [{ unit: "OPINION", count: 0 }] }),
  postponeSession: session({ reason }),
  cancelSession: session({ reason }),
  closeSession: session(),
  amendNotice: on("sessionId", "concludedSession", {
    cancel: [{ directiveId: "dir_x.1", reason }],
  }),
  recordOrganization: made(({ unitCode }) => ({ name: "Tổ 5", kind: "OTHER", unitCode })),
  updateOrganization: body({ patch: { kind: "DEPARTMENT" } }),
  renameOrganization: body({ name: "Tổ 6" }),
  endOrganization: body(),
  mergeOrganization: {
    ...body(),
    input: ({ unitCode, body: organizationId }) => ({
      ...{ organizationId, expectedVersion },
      intoId: `org_${unitCode}.2025-07-01.FATHERLAND_FRONT`,
    }),
  },
  createUpload: made(() => ({
    name: "bien-ban.pdf",
    kind: "MINUTES",
    mediaType: "application/pdf",
    size: 10,
    sha256: "0".repeat(64),
  })),
  attachDocument: on(
    "subjectId",
    "opinion",
    { documentId: "doc_01ARZ3NDEKTSV4RRFFQ69G5FAV" },
    HANDLED,
  ),
  recordOpinion: made(({ unitCode }) => ({ unitCode, channel: "LETTER", content: "Đường hư." })),
  recordOpinions: made(({ unitCode }) => ({
    rows: [{ unitCode, channel: "LETTER", content: "Đường hư." }],
  })),
  updateOpinion: opinion({ patch: { content: "Khác" } }),
  classifyOpinion: opinion({ nature: "QUESTION" }),
  rejectOpinion: opinion({ reason: "UNCLEAR" }),
  tellRejection: opinion(),
  redirectOpinion: opinion({ to: "Thanh tra", receiptNumber: "1", reason }),
  answerAtSession: opinion({
    content: "Đã trả lời.",
    answeredBy: "Chủ tịch",
    resolution: "EXPLAINED",
  }),
  assignOpinion: {
    ...opinion(),
    input: ({ opinion: opinionId, committee }) => ({
      opinionId,
      expectedVersion,
      organizationId: committee,
    }),
  },
  closeOpinion: opinion(),
  reopenOpinion: opinion({ reason }),
  mergeOpinions: {
    named: "intoId",
    hidden: true,
    handled: true,
    input: (at) => ({ intoId: at.opinion, expectedVersion, opinionIds: [at.otherOpinion], reason }),
  },
  redactOpinion: opinion({ passages: ["Chuyện"], reason }),
  eraseCitizen: {
    named: "citizenId",
    hidden: true,
    handled: false,
    input: ({ citizenId }) => ({ citizenId, reason }),
  },
  acceptOpinion: opinion(),
  returnOpinion: opinion({ reason }),
  escalateOpinion: opinion({ to: { name: "Sở Xây dựng" }, documentNumber: "1" }),
  followUpEscalation: opinion({ note: reason }),
  recordEscalationReply: opinion({ content: "Đã xem." }),
  setResolution: opinion({ resolution: "ROADMAP" }),
  draftResponse: opinion({ kind: "FINAL", content: "Trả lời.", resolution: "RESOLVED" }),
  approveResponse: on("responseId", "draft", {}, HANDLED),
  recordDelivery: {
    named: "responseId",
    hidden: true,
    handled: true,
    input: ({ draft }) => ({ responseId: draft, means: "LETTER" }),
  },
  acknowledgeDirective: directive(),
  startDirective: directive(),
  reportDirective: directive({ report: "Xong." }),
  acceptDirective: directive(),
  returnDirective: directive({ reason }),
  extendDeadline: deadline({ dueOn: "2026-12-30" }),
  pauseDeadline: deadline(),
  resumeDeadline: deadline(),
  setCalendarDays: made(() => ({
    expectedVersion,
    set: [
      {
        date: "2026-12-24",
        working: false,
        kind: "SUBSTITUTE",
        status: "PROVISIONAL",
        reason,
        source: "x",
      },
    ],
    reason,
    dryRun: true,
  })),
  addField: made(({ unitCode }) => ({ ...field, unitCode, expectedVersion: 9_999 })),
  setDeadlinePolicy: made(({ unitCode }) => ({ ...policy, unitCode, expectedVersion })),
  createCampaign: made(({ unitCode, front }) => ({
    title: "Giám sát",
    unitCode,
    supervisorId: front,
    visits: [],
  })),
  recordFinding: made(({ unitCode }) => ({ unitCode, type: "STRENGTH", content: "Tốt." })),
  issueRecommendation: {
    named: "findingId",
    hidden: false,
    handled: false,
    input: ({ finding, committee }) => ({
      findingId: finding,
      expectedVersion,
      content: "Sửa.",
      organizationId: committee,
    }),
  },
  receiveRecommendation: recommendation(),
  replyToRecommendation: recommendation({ content: "Tiếp thu." }),
  assessReply: recommendation({ assessment: "ACCEPTED" }),
  reportImplementation: recommendation({ content: "Đã làm." }),
  confirmRecommendation: recommendation(),
  grantRole: made(({ unitCode }) => ({ subject: `moi.${randomUUID()}`, role: "CLERK", unitCode })),
  revokeRole: on("grantId", "grant", { reason }),
  createClient: made(({ unitCode }) => ({ name: "Cổng", unitCode, scopes: ["RECORD_OPINIONS"] })),
  rotateClientSecret: client(),
  revokeClient: client({ reason }),
};

/**
 * Runs a mutation and returns its outcome. A user error other than a refusal means that the call
 * was allowed.
 */
export async function attempt(ask: Ask, name: string, subjects: Subjects): Promise<Outcome> {
  const { input, named } = PROBES[name] ?? { input: () => ({}) };
  const rows = name === "recordOpinions" ? "results { userErrors { code } }" : "";
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await ask(
    `mutation ($input: ${type}!) {
      ${name}(input: $input) { ${rows} userErrors { code path message } }
    }`,
    { input: input(subjects) },
  );
  const [error] = errors ?? [];
  if (error) {
    const { code } = error.extensions;
    if (code === "UNAUTHENTICATED" || code === "FORBIDDEN") return code;
    throw new Error(`${name} ${JSON.stringify(input(subjects))}: ${JSON.stringify(errors)}`);
  }
  const { userErrors, results = [] } = data[name];
  // A mutation of many rows refuses each row separately.
  if (
    results.some((row: { userErrors: { code: string }[] }) =>
      row.userErrors.some(({ code }) => code === "FORBIDDEN"),
    )
  )
    return "FORBIDDEN";
  return userErrors.some(
    ({ code, path }: { code: string; path: string[] }) => code === "NOT_FOUND" && path[0] === named,
  )
    ? "NOT_FOUND"
    : "ALLOWED";
}
