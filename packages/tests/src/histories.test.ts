import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import {
  type Actor,
  Calendar,
  type Context,
  Failure,
  Failures,
  grantOf,
  Opinion,
  PUBLIC,
  RequestError,
  type Role,
  Session,
  type Table,
} from "@doithoai/core";
import { conclude, merge } from "@doithoai/core/late";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Gateway,
  IS_LONG,
  makeWorld,
  NOW,
  openGateway,
  scaled,
  untilTimeout,
  type World,
} from "./kit/index.ts";

let gateway: Gateway;
let world: World;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
});
afterAll(() => gateway.close());

const committee = () => `org_${world.commune}.2025-07-01.PEOPLES_COMMITTEE`;
const front = () => `org_${world.commune}.2025-07-01.FATHERLAND_FRONT`;

/**
 * Roles by subject: a clerk, two leaders, an officer of the committee, an officer of another body,
 * a supervisor and an anonymous user.
 */
const HANDS = {
  clerk: "CLERK",
  leader: "LEADER",
  deputy: "LEADER",
  officer: "OFFICER",
  stranger: "OFFICER",
  front: "SUPERVISOR",
  nobody: null,
} as const;
type Hand = keyof typeof HANDS;
const hands = [
  "clerk",
  "leader",
  "deputy",
  "officer",
  "stranger",
  "front",
  "nobody",
] as const satisfies readonly Hand[];
function contextOf(hand: Hand): Context {
  const role: Role | null = HANDS[hand];
  const organizationId = hand === "officer" ? committee() : hand === "stranger" ? front() : null;
  const actor: Actor = {
    ...PUBLIC,
    subject: hand,
    isSignedIn: role !== null,
    grants: role === null ? [] : [grantOf(role, world.province, organizationId)],
  };
  return {
    actor,
    now: NOW,
    requestId: "histories",
    until: untilTimeout(),
    table: gateway.table,
    calendar: Calendar.NATIONAL_CALENDAR,
    vault: gateway.vault,
  };
}

/** Steps of a session before the history begins. It accepts opinions after openCollection. */
const STAGES = [
  "openCollection",
  "startSession",
  "holdSession",
  "concludeSession",
  "publishSession",
  "closeSession",
] as const;
const SESSION_STEPS: Readonly<
  Record<
    (typeof STAGES)[number],
    (ctx: Context, step: object, ids: readonly string[]) => Promise<Session.Session>
  >
> = {
  openCollection: Session.openCollection,
  startSession: Session.start,
  holdSession: (ctx, step) =>
    Session.hold(ctx, { ...step, attendance: 80, reportedCounts: [{ unit: "OPINION", count: 2 }] }),
  concludeSession: (ctx, step) => conclude(ctx, { ...step, noDirectiveReason: "Đã trả lời hết." }),
  publishSession: (ctx, step) => Session.publish(ctx, { ...step, place: "Nhà văn hóa tổ 3" }),
  closeSession: (ctx, step, carriedOverIds) => Session.close(ctx, { ...step, carriedOverIds }),
};

interface Subjects {
  readonly own: Opinion.Opinion;
  readonly other: Opinion.Opinion;
}

/** Records two opinions: of a session after `stage` steps, or without a session if it is 0. */
async function begin({ stage, citizen }: { stage: number; citizen: boolean }): Promise<Subjects> {
  const ctx = contextOf("leader");
  const raise = (of: object) =>
    Opinion.record(ctx, {
      ...of,
      content: "Đường hẻm ngập khi mưa lớn.",
      channel: "LETTER",
      citizen: citizen ? { name: "Người Thử Nghiệm" } : null,
    });
  if (stage === 0)
    return {
      own: await raise({ unitCode: world.commune }),
      other: await raise({ unitCode: world.commune }),
    };
  let { id: sessionId, version } = await Session.plan(ctx, {
    title: "Đối thoại quý IV",
    type: "PERIODIC",
    unitCode: world.commune,
  });
  const announcement = {
    heldOn: "2026-11-20",
    announcedOn: "2026-11-10",
    place: "Hội trường",
    howToAttend: "Mời người dân đến dự.",
  };
  ({ version } = await Session.announce(ctx, {
    sessionId,
    expectedVersion: version,
    ...announcement,
  }));
  let both: Subjects | undefined;
  for (const step of STAGES.slice(0, stage)) {
    const ids = both ? [both.own.id, both.other.id] : [];
    ({ version } = await SESSION_STEPS[step](ctx, { sessionId, expectedVersion: version }, ids));
    both ??= { own: await raise({ sessionId }), other: await raise({ sessionId }) };
  }
  if (!both) throw new RangeError(`no stage ${stage}`);
  return both;
}

type Written = ReadonlyMap<string, string>;

/** Reads every stored item of the opinions' partition and of their changes. */
async function stored(table: Table.Table, { own, other }: Subjects): Promise<Written> {
  const partitions = [`DIALOGUE#${own.home}`, `CHANGE#${own.id}`, `CHANGE#${other.id}`];
  const answers = await Promise.all(
    partitions.map((pk) =>
      table.client.send(
        new QueryCommand({
          TableName: table.name,
          ConsistentRead: true,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": pk },
        }),
      ),
    ),
  );
  return new Map(
    answers.flatMap(({ Items = [] }) =>
      Items.map((item) => [`${item.pk}|${item.sk}`, JSON.stringify(item)]),
    ),
  );
}

const STEP_NAMES = [
  "classifyOpinion",
  "rejectOpinion",
  "redirectOpinion",
  "answerAtSession",
  "assignOpinion",
  "acceptOpinion",
  "returnOpinion",
  "escalateOpinion",
  "followUpEscalation",
  "recordEscalationReply",
  "closeOpinion",
  "reopenOpinion",
  "mergeOpinions",
  "takeOthers",
  "setResolution",
  "updateOpinion",
  "draftResponse",
  "approveResponse",
  "recordDelivery",
] as const;
/** Likely next steps by status, so that histories reach late statuses. */
const NEXT: Partial<Record<Opinion.Opinion["status"], readonly Command["by"][]>> = {
  RECEIVED: ["classifyOpinion"],
  CLASSIFIED: ["answerAtSession", "assignOpinion", "escalateOpinion"],
  ANSWERED_AT_SESSION: ["closeOpinion", "assignOpinion", "setResolution", "draftResponse"],
  ASSIGNED: ["acceptOpinion", "draftResponse", "approveResponse"],
  IN_PROGRESS: ["draftResponse", "approveResponse", "escalateOpinion", "returnOpinion"],
  ESCALATED: ["followUpEscalation", "recordEscalationReply", "draftResponse"],
  RETURNED: ["assignOpinion"],
  RESPONDED: ["recordDelivery", "closeOpinion", "draftResponse", "approveResponse"],
  CLOSED: ["reopenOpinion"],
  REOPENED: ["assignOpinion"],
};
const command = fc.record({
  by: fc.constantFrom(...STEP_NAMES),
  /** Selects a likely next step, taken by a leader. If null, `by` and `hand` decide. */
  likely: fc.option(fc.nat({ max: 11 }), { freq: 2 }),
  hand: fc.constantFrom(...hands),
  stale: fc.constantFrom(false, false, false, false, false, true),
  nature: fc.constantFrom("SUGGESTION", "QUESTION", "FEEDBACK", "DENUNCIATION"),
  resolution: fc.constantFrom("RESOLVED", "EXPLAINED", "ROADMAP", null),
  kind: fc.constantFrom("INTERIM", "FINAL", "FINAL", "CORRECTED"),
  on: fc.constantFrom(null, null, null, "2026-11-23", "2026-11-24"),
  answer: fc.nat({ max: 2 }),
});
type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

function chosen(drawn: Command, { own: { status, responses } }: Subjects): Command {
  const next = NEXT[status] ?? [];
  const by = drawn.likely === null ? undefined : next[drawn.likely % next.length];
  return by === undefined
    ? drawn
    : {
        ...drawn,
        by,
        hand: drawn.answer === 0 ? "leader" : "deputy",
        stale: false,
        answer: Math.max(0, responses.length - 1),
      };
}

interface Step {
  readonly useCase: (ctx: Context, input: object) => Promise<Opinion.Opinion>;
  readonly event: string;
  readonly input: (command: Command, subjects: Subjects) => object;
}
const content = "Sẽ nạo vét trong tuần.";
/** The content that an update writes. */
const contentOf = ({ on }: Pick<Command, "on">): string => `${content} ${on}`;
const answerId = ({ answer }: Command, { own }: Subjects) =>
  own.responses[answer]?.id ?? `rsp_${own.home}.none.1`;

/** The use case, the event of its Change and the input of each step. */
const STEPS: Readonly<Record<Command["by"], Step>> = {
  classifyOpinion: {
    useCase: Opinion.classify,
    event: "opinion.classified",
    input: ({ nature }) => ({ nature, fields: ["LAND"], competence: "COMMUNE" }),
  },
  rejectOpinion: {
    useCase: Opinion.reject,
    event: "opinion.rejected",
    input: () => ({ reason: "UNCLEAR" }),
  },
  redirectOpinion: {
    useCase: Opinion.redirect,
    event: "opinion.redirected",
    input: ({ on }) => ({
      to: "Thanh tra tỉnh",
      receiptNumber: "7",
      reason: "Khiếu nại.",
      redirectedOn: on,
    }),
  },
  answerAtSession: {
    useCase: Opinion.answerAtSession,
    event: "opinion.answered-at-session",
    input: ({ on, resolution }) => ({
      content,
      answeredBy: "Chủ tịch",
      answeredOn: on,
      resolution,
    }),
  },
  assignOpinion: {
    useCase: Opinion.assign,
    event: "opinion.assigned",
    input: ({ on, answer }) => ({
      organizationId: answer === 2 ? "org_none.0.PARTY_COMMITTEE" : committee(),
      assignedOn: on,
      dueOn: "2026-12-10",
    }),
  },
  acceptOpinion: {
    useCase: Opinion.accept,
    event: "opinion.accepted",
    input: ({ on }) => ({ acceptedOn: on }),
  },
  returnOpinion: {
    useCase: Opinion.sendBack,
    event: "opinion.returned",
    input: () => ({ reason: "Không thuộc thẩm quyền." }),
  },
  escalateOpinion: {
    useCase: Opinion.escalate,
    event: "opinion.escalated",
    input: ({ on, answer }) => ({
      to: { name: answer === 2 ? null : "UBND tỉnh" },
      documentNumber: "9/UBND",
      escalatedOn: on,
    }),
  },
  followUpEscalation: {
    useCase: Opinion.followUp,
    event: "escalation.followed-up",
    input: ({ on }) => ({ on, note: "Đôn đốc lần nữa." }),
  },
  recordEscalationReply: {
    useCase: Opinion.recordReply,
    event: "escalation.replied",
    input: ({ on }) => ({ content, repliedOn: on }),
  },
  closeOpinion: {
    useCase: Opinion.close,
    event: "opinion.closed",
    input: ({ resolution }) => ({ resolution }),
  },
  reopenOpinion: {
    useCase: Opinion.reopen,
    event: "opinion.reopened",
    input: () => ({ reason: "Chưa thỏa đáng." }),
  },
  setResolution: {
    useCase: Opinion.setResolution,
    event: "opinion.resolution-set",
    input: ({ resolution }) => ({ resolution }),
  },
  updateOpinion: {
    useCase: Opinion.update,
    event: "opinion.updated",
    input: (command) => ({ patch: { content: contentOf(command) } }),
  },
  draftResponse: {
    useCase: Opinion.draftResponse,
    event: "response.drafted",
    input: ({ kind, resolution }) => ({ kind, content, resolution }),
  },
  approveResponse: {
    useCase: Opinion.approveResponse,
    event: "response.approved",
    input: (command, subjects) => ({
      responseId: answerId(command, subjects),
      expectedVersion:
        (subjects.own.responses[command.answer]?.version ?? 1) + (command.stale ? 1 : 0),
    }),
  },
  recordDelivery: {
    useCase: Opinion.recordDelivery,
    event: "response.delivered",
    input: (command, subjects) => ({
      responseId: answerId(command, subjects),
      means: "LETTER",
      deliveredOn: command.on,
    }),
  },
  mergeOpinions: {
    useCase: merge,
    event: "opinion.merged",
    input: ({ stale }, { own, other }) => ({
      intoId: other.id,
      expectedVersion: other.version + (stale ? 1 : 0),
      opinionIds: [own.id],
      reason: "Trùng.",
    }),
  },
  takeOthers: {
    useCase: merge,
    event: "opinion.took-others",
    input: ({ stale }, { own, other }) => ({
      intoId: own.id,
      expectedVersion: own.version + (stale ? 1 : 0),
      opinionIds: [other.id],
      reason: "Trùng.",
    }),
  },
};

const codeOf = (error: unknown): string => {
  if (error instanceof Failure || error instanceof RequestError) return error.code;
  if (error instanceof Failures) return error.failures.map(({ code }) => code).join();
  throw error;
};

const itemOf = ({ id, home }: Opinion.Opinion) =>
  `DIALOGUE#${home}|4-OPINION#${id.slice(id.lastIndexOf(".") + 1)}`;
const parsed = (items: Written, key: string) => JSON.parse(items.get(key) ?? "{}");
const reread = async (opinion: Opinion.Opinion): Promise<Opinion.Opinion> =>
  (await Opinion.byId(contextOf("leader"), opinion.id, { consistent: true })) ?? opinion;

/** Whether a command repeats what is stored: a merge, or the content. It writes nothing. */
function isRepeated(command: Command, { own, other }: Subjects): boolean {
  if (command.by === "mergeOpinions") return own.mergedInto === other.id;
  if (command.by === "takeOthers") return other.mergedInto === own.id;
  return command.by === "updateOpinion" && own.content === contentOf(command);
}

/**
 * Runs a command and compares all stored items: either nothing changed, or each affected opinion
 * has one more version and one more Change.
 */
async function take(
  command: Command,
  before: Written,
  subjects: Subjects,
): Promise<{ after: Written; verdict: string }> {
  const { own, other } = subjects;
  const { useCase, event, input } = STEPS[command.by];
  const common = { opinionId: own.id, expectedVersion: own.version + (command.stale ? 1 : 0) };
  const verdict = await useCase(contextOf(command.hand), {
    ...common,
    ...input(command, subjects),
  }).then(() => "accepted", codeOf);
  const after = await stored(gateway.table, subjects);
  const merging = command.by === "mergeOpinions" || command.by === "takeOthers";
  const already = isRepeated(command, subjects);
  const moved = verdict !== "accepted" || already ? [] : merging ? [own, other] : [own];
  const written = [...after].filter(([key, text]) => before.get(key) !== text).map(([key]) => key);
  const changes = [...after.keys()].filter((key) => !before.has(key));
  expect([...before.keys()].filter((key) => !after.has(key))).toEqual([]);
  expect(written.filter((key) => !changes.includes(key)).sort()).toEqual(moved.map(itemOf).sort());
  expect(changes.map((key) => key.split("|")[0]).sort()).toEqual(
    moved.map(({ id }) => `CHANGE#${id}`).sort(),
  );
  for (const opinion of moved) {
    expect(parsed(after, itemOf(opinion)).version).toBe(opinion.version + 1);
    const change = changes.find((key) => key.startsWith(`CHANGE#${opinion.id}|`)) ?? "";
    const body = JSON.parse(parsed(after, change).body);
    const theirs =
      opinion === own
        ? event
        : event === "opinion.merged"
          ? "opinion.took-others"
          : "opinion.merged";
    expect(body).toMatchObject({
      subjectId: opinion.id,
      version: opinion.version + 1,
      event: theirs,
      actor: { subject: command.hand },
    });
  }
  return { after, verdict };
}

/** Fewer runs than in tests without the engine: each command takes five requests to it. */
const HISTORIES = scaled({ small: 8, whole: 100, fuzz: 1_000 });

test(`${HISTORIES} histories: only accepted steps write, one version and Change`, async () => {
  const verdicts = new Set<string>();
  const accepted = new Set<string>();
  const history = fc.record({
    start: fc.record({ stage: fc.integer({ min: 0, max: STAGES.length }), citizen: fc.boolean() }),
    commands: fc.array(command, { minLength: 30, maxLength: 30 }),
  });
  await fc.assert(
    fc.asyncProperty(history, async ({ start, commands }) => {
      let subjects = await begin(start);
      let before = await stored(gateway.table, subjects);
      for (const drawn of commands) {
        const each = chosen(drawn, subjects);
        const { after, verdict } = await take(each, before, subjects);
        verdicts.add(verdict);
        before = after;
        if (verdict !== "accepted") continue;
        accepted.add(each.by);
        subjects = { own: await reread(subjects.own), other: await reread(subjects.other) };
      }
    }),
    { numRuns: HISTORIES, endOnFailure: true, ...(!IS_LONG && { seed: 20260302 }) },
  );
  expect([...verdicts]).toEqual(
    expect.arrayContaining([
      "TRANSITION_NOT_ALLOWED",
      "CONDITION_NOT_MET",
      "STALE_VERSION",
      "FORBIDDEN",
    ]),
  );
  expect(accepted.size).toBeGreaterThan(STEP_NAMES.length / 2);
});
