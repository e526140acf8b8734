import { documentOf } from "./documents.ts";

export type Asking = (
  query: string,
  variables?: object,
) => Promise<{ readonly data: unknown; readonly errors?: unknown }>;
/** The people of the chain. The leader is not the clerk: a drafter cannot approve. */
export interface Hands {
  readonly clerk: Asking;
  readonly leader: Asking;
  readonly supervisor: Asking;
}
/** The people of the chain and the administrator of units, calendar and policies. */
export interface AllHands extends Hands {
  readonly admin: Asking;
}

interface Subject {
  readonly id: string;
  readonly version: number;
}
// biome-ignore lint/suspicious/noExplicitAny: only the caller knows the type of the payload
export type Payload = any;

/**
 * Runs a document of graphql/operations/ and returns its first field. @throws Error with the
 * answer if the operation does not succeed.
 */
export async function mutateOk(ask: Asking, operation: string, input: object): Promise<Payload> {
  const answer: Payload = await ask(documentOf(operation), { input });
  const payload = answer.data && Object.values(answer.data)[0];
  if (answer.errors || payload.userErrors.length > 0)
    throw new Error(`${operation} ${JSON.stringify(input)}: ${JSON.stringify(answer)}`);
  return Object.values(payload)[0];
}

const at = ({ id, version }: Subject, name: string) => ({ [name]: id, expectedVersion: version });
export const onSession = (session: Subject) => at(session, "sessionId");
export const onOpinion = (opinion: Subject) => at(opinion, "opinionId");
export const onDirective = (directive: Subject) => at(directive, "directiveId");
export const onRecommendation = (recommendation: Subject) => at(recommendation, "recommendationId");

/** The id and the version of the deadline of an opinion under a policy, as mutations take them. */
export async function onDeadline(ask: Asking, { id }: Pick<Subject, "id">, policyCode: string) {
  const deadlineId = `ddl_opn.${id.slice("opn_".length)}.${policyCode}`;
  const { data }: Payload = await ask(
    "query ($id: ID!) { node(id: $id) { ... on Deadline { version } } }",
    { id: deadlineId },
  );
  return { deadlineId, expectedVersion: data.node.version as number };
}

/** Makes chains of objects in one unit, each object from the previous one. */
export function chainIn(unitCode: string, { clerk, leader, supervisor }: Hands) {
  const body = (kind: string) => `org_${unitCode}.2025-07-01.${kind}`;
  const committee = body("PEOPLES_COMMITTEE");
  const planned = () =>
    mutateOk(clerk, "PlanSession", {
      title: "Đối thoại quý IV",
      type: "PERIODIC",
      unitCode,
      heldOn: "2026-12-20",
    });
  const announced = async () =>
    mutateOk(clerk, "AnnounceSession", {
      ...onSession(await planned()),
      place: "Hội trường UBND phường",
      howToAttend: "Đến trực tiếp hoặc gửi ý kiến trước.",
    });
  const inSession = async () => mutateOk(clerk, "StartSession", onSession(await announced()));
  const held = async () =>
    mutateOk(clerk, "HoldSession", {
      ...onSession(await inSession()),
      attendance: 120,
      reportedCounts: [{ unit: "OPINION", count: 0 }],
    });
  const concluded = async (directives = 1) =>
    mutateOk(clerk, "ConcludeSession", {
      ...onSession(await held()),
      number: "15/TB-UBND",
      directives: Array.from({ length: directives }, () => ({
        kinds: ["RESOLVE"],
        content: "Nạo vét cống hẻm 12 trước mùa mưa.",
        leadId: committee,
        dueOn: "2026-12-31",
      })),
    });
  const published = async () =>
    mutateOk(clerk, "PublishSession", onSession(await concludedEmpty()));
  const concludedEmpty = async () =>
    mutateOk(clerk, "ConcludeSession", {
      ...onSession(await held()),
      noDirectiveReason: "Đã giải thích tại chỗ.",
    });
  const directive = async (): Promise<Payload> => {
    const session = await concluded();
    const { data }: Payload = await clerk(
      "query ($id: ID!) { session(id: $id) { directives { nodes { id version } } } }",
      { id: session.id },
    );
    return data.session.directives.nodes[0];
  };
  const started = async () => mutateOk(clerk, "StartDirective", onDirective(await directive()));
  const reported = async () =>
    mutateOk(clerk, "ReportDirective", {
      ...onDirective(await started()),
      report: "Đã nạo vét xong 120 m cống.",
    });
  const received = async (sessionId?: string) =>
    mutateOk(clerk, "RecordOpinion", {
      ...(sessionId ? { sessionId, channel: "SPOKEN" } : { unitCode, channel: "LETTER" }),
      content: "Hẻm 12 ngập mỗi khi mưa lớn.",
      citizen: { name: "Nguyễn Thị Thử" },
    });
  const classified = async (sessionId?: string) =>
    mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(await received(sessionId)),
      nature: "SUGGESTION",
      fields: ["IRRIGATION_DRAINAGE"],
      competence: "COMMUNE",
    });
  const rejected = async () =>
    mutateOk(clerk, "RejectOpinion", { ...onOpinion(await received()), reason: "OUT_OF_SCOPE" });
  const classifiedAs = (opinionId: string, expectedVersion: number, nature: string) =>
    mutateOk(clerk, "ClassifyOpinion", { opinionId, expectedVersion, nature });
  const assigned = async () =>
    mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(await classified()),
      organizationId: committee,
      dueOn: "2026-12-15",
    });
  /** Makes a deadline of an assigned opinion, due on 15 December 2026. */
  const due = async () => onDeadline(clerk, await assigned(), "OPINION_RESULT");
  const pausedDue = async () => {
    const deadline = await due();
    const { version } = await mutateOk(leader, "PauseDeadline", { ...deadline, reason: "Chờ." });
    return { ...deadline, expectedVersion: version };
  };
  const escalated = async () =>
    mutateOk(clerk, "EscalateOpinion", {
      ...onOpinion(await assigned()),
      to: { name: "Sở Xây dựng" },
      documentNumber: "45/UBND",
    });
  const drafted = async () =>
    mutateOk(clerk, "DraftResponse", {
      ...onOpinion(await assigned()),
      kind: "FINAL",
      content: "Phường đã nạo vét cống.",
      resolution: "RESOLVED",
    });
  const approved = async () => {
    const opinion = await drafted();
    const [draft] = opinion.responses;
    return mutateOk(leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
  };
  const notified = async () =>
    mutateOk(clerk, "RecordDelivery", {
      responseId: (await approved()).responses[0].id,
      means: "LETTER",
    });
  const finding = () =>
    mutateOk(supervisor, "RecordFinding", {
      unitCode,
      type: "LIMITATION",
      content: "Chậm công khai kết luận.",
    });
  const issued = async () => {
    const { id, version } = await finding();
    return mutateOk(supervisor, "IssueRecommendation", {
      findingId: id,
      expectedVersion: version,
      content: "Công khai trong 10 ngày.",
      organizationId: committee,
    });
  };
  const receivedByBody = async () =>
    mutateOk(clerk, "ReceiveRecommendation", onRecommendation(await issued()));
  const replied = async () =>
    mutateOk(clerk, "ReplyToRecommendation", {
      ...onRecommendation(await receivedByBody()),
      content: "Phường tiếp thu.",
    });
  const assessed = async () =>
    mutateOk(supervisor, "AssessReply", {
      ...onRecommendation(await replied()),
      assessment: "ACCEPTED",
    });
  const implemented = async () =>
    mutateOk(clerk, "ReportImplementation", {
      ...onRecommendation(await assessed()),
      content: "Đã niêm yết.",
    });
  return {
    committee,
    planned,
    announced,
    inSession,
    held,
    concluded,
    concludedEmpty,
    published,
    directive,
    started,
    reported,
    received,
    classified,
    rejected,
    classifiedAs,
    assigned,
    due,
    pausedDue,
    escalated,
    drafted,
    approved,
    notified,
    finding,
    issued,
    receivedByBody,
    replied,
    assessed,
    implemented,
  };
}
export type Chain = ReturnType<typeof chainIn>;
