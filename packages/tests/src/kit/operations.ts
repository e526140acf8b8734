import { type AllHands, chainIn, mutateOk, onSession, type Payload } from "./chain.ts";
import { documentOf } from "./documents.ts";
import type { Operation, SampleObjects } from "./operation.ts";
import { PAGE_OPERATIONS } from "./page-operations.ts";
import { STEP_OPERATIONS } from "./step-operations.ts";

export { documentNames, documentOf } from "./documents.ts";
export type { Operation, SampleObjects } from "./operation.ts";

const fresh = () => Math.random().toString(36).slice(2);
const session = (title: string) => ({
  title,
  type: "PERIODIC",
  unitCode: "26758",
  heldOn: "2026-11-10",
  chairs: [{ position: "Chủ tịch UBND phường" }],
});

const DAY_OFF = {
  date: "2031-03-03",
  working: false,
  kind: "SWAP_REST",
  status: "PROVISIONAL",
  reason: "hoán đổi với thứ Bảy 08/3/2031",
};
/** Starts far in the future, in a commune that no other operation uses. */
const POLICY = {
  expectedVersion: 0,
  unitCode: "00136",
  code: "OPINION_RESULT",
  length: 15,
  unit: "DAYS",
  validFrom: "2031-01-01",
  source: "Quy chế đối thoại của phường",
  mark: "DEFAULT",
  reason: "Rút ngắn thời hạn.",
};

const grant = () => ({ subject: `nguoi-${fresh()}`, role: "OFFICER", unitCode: "26758" });
const aBody = () => ({ name: `Tổ công tác ${fresh()}`, kind: "OTHER", unitCode: "26758" });
const onBody = ({ id, version }: Payload) => ({ organizationId: id, expectedVersion: version });
/** In a commune without other connected systems. */
const client = () => ({
  name: "Phần mềm tiếp nhận phản ánh",
  unitCode: "26740",
  scopes: ["RECORD_OPINIONS"],
});
const onClient = ({ id, version }: Payload) => ({ clientId: id, expectedVersion: version });

const file = () => ({
  kind: "MINUTES",
  name: "Biên bản",
  mediaType: "application/pdf",
  size: 12_345,
  sha256: "0".repeat(64),
});

/**
 * Every document in graphql/operations/ with its variables and its budget. Writes change objects
 * of this run only.
 */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...STEP_OPERATIONS,
  ...PAGE_OPERATIONS,
  SessionPage: {
    variables: ({ demoSession }) => ({ id: demoSession }),
    budget: 1,
    why: "one Query of the session's partition",
  },
  Sessions: {
    variables: () => ({ where: { unitCode: "79", withDescendants: true } }),
    budget: 7,
    why: "the unit's level, the units of the role, the index; of the office, four codes",
  },
  Reconciliation: {
    variables: () => ({
      where: {
        unitCode: "01",
        withDescendants: true,
        heldFrom: "2021-10-01",
        heldTo: "2021-10-31",
      },
    }),
    budget: 7,
    why:
      "the unit's level, the units of the role, the index, the items, the units, " +
      "their successors; " +
      "one count per session",
  },
  SessionByExternalRef: {
    variables: () => ({ externalRef: { system: "sample", value: "000" } }),
    budget: 2,
    why: "the reference, the page",
  },
  SessionHistory: {
    variables: async ({ chain }) => ({ id: (await chain.announced()).id }),
    budget: 2,
    why: "the session, its changes",
  },
  Tracking: {
    hand: "citizen",
    variables: ({ trackingCode }) => ({ code: trackingCode }),
    budget: 6,
    why: "as OpinionByTrackingCode",
  },
  OpinionByTrackingCode: {
    hand: "citizen",
    variables: ({ trackingCode }) => ({ trackingCode }),
    budget: 6,
    why:
      "the count of the guess, the code, the opinion, the count taken back; its session, which " +
      "decides whether it is visible, and its directives",
  },
  Opinions: {
    hand: "citizen",
    variables: () => ({ where: { unitCode: "26743", search: "dien" } }),
    budget: 3,
    why:
      "the index, the items (one read per 100); for the public also their sessions, because only " +
      "published sessions are visible",
  },
  Directives: {
    variables: ({ organization }) => ({ where: { organizationId: organization } }),
    budget: 4,
    why: "the body's unit, the index, the items, their sessions",
  },
  DirectiveByExternalRef: {
    hand: "citizen",
    variables: () => ({ externalRef: { system: "sample", value: "000/1" } }),
    budget: 3,
    why: "the reference, the directive, its session",
  },
  UnitPicker: {
    variables: () => ({ where: { parentCode: "79", search: "ben" } }),
    budget: 1,
    why: "the roster of the unit above",
  },
  Organizations: {
    variables: () => ({ where: { unitCode: "26743" } }),
    budget: 3,
    why: "the unit, the index of bodies by name, the recorded bodies",
  },
  UnitHistory: {
    variables: () => ({ code: "26743" }),
    budget: 8,
    why: "the unit's history, parent, predecessors, the predecessors' parents, bodies",
  },
  Supervision: {
    variables: ({ campaignUnit }) => ({ where: { unitCode: campaignUnit } }),
    budget: 4,
    why:
      "the index, the campaigns; one Query for the findings of each campaign; " +
      "their recommendations",
  },
  Findings: {
    variables: ({ campaignUnit }) => ({ where: { unitCode: campaignUnit } }),
    budget: 4,
    why: "the index, the items, their campaigns, their recommendations",
  },
  Recommendations: {
    variables: () => ({ where: { unitCode: "79", withDescendants: true } }),
    budget: 5,
    why: "the unit's level, the index, the items, their findings, the campaigns",
  },
  FindingByExternalRef: {
    hand: "citizen",
    variables: () => ({ externalRef: { system: "sample", value: "003" } }),
    budget: 4,
    why: "the reference, the finding; its campaign, its recommendation",
  },
  Nodes: {
    variables: ({ demoSession, opinion, organization }) => ({
      ids: [demoSession, opinion, organization, "unt_26743.2025-07-01", "nothing"],
    }),
    budget: 4,
    why: "one request per type",
  },
  ExplainDeadline: {
    variables: () => ({
      policyCode: "OPINION_FIRST_REPLY",
      startedAt: "2026-02-13T09:00:00+07:00",
      unitCode: "26743",
    }),
    budget: 1,
    why: "the unit",
  },
  Overdue: {
    hand: "citizen",
    variables: () => ({ unitCode: "79" }),
    budget: 3,
    why:
      "the index, the subjects; for the public also their sessions, because a hidden subject is " +
      "shown as its unit",
  },
  Deadlines: {
    hand: "admin",
    variables: ({ organization }) => ({
      where: { organizationId: organization, state: "OVERDUE" },
    }),
    budget: 7,
    why:
      "the body's unit, the bodies merged into it, the index for everybody and for the office, " +
      "each of binding deadlines and of defaults, the sent notices",
  },
  SetCalendarDays: {
    hand: "admin",
    variables: () => ({
      input: {
        expectedVersion: 2,
        set: [DAY_OFF],
        reason: "Dự kiến hoán đổi ngày nghỉ.",
        dryRun: true,
      },
    }),
    budget: 600,
    why:
      "the provinces, then for each past or present province one Query for running deadlines and " +
      "one for paused deadlines, each of binding deadlines and of defaults",
  },
  SetDeadlinePolicy: {
    hand: "admin",
    variables: () => ({ input: { ...POLICY, dryRun: true } }),
    budget: 12,
    why:
      "the unit, its policies, the units below, its running and its paused deadlines, " +
      "each for everybody and for the office, of binding deadlines and of defaults",
  },
  AddField: {
    hand: "admin",
    variables: () => ({
      input: {
        expectedVersion: 0,
        unitCode: POLICY.unitCode,
        code: "BUS",
        vi: "xe buýt",
        en: "buses",
        group: "OTHER",
      },
    }),
    budget: 8,
    why: "the unit, its fields, the write, the fields of the unit and of those above it",
  },
  Fields: {
    variables: () => ({ unitCode: POLICY.unitCode }),
    budget: 4,
    why: "the unit, its fields, those of the province and of the country",
  },
  Recalculation: {
    hand: "admin",
    variables: async ({ setPolicy }) => ({
      id: await setPolicy({ ...POLICY, idempotencyKey: `key-${fresh()}` }),
    }),
    budget: 2,
    why: "the recalculation, the unit whose rules changed",
  },
  WorkingCalendar: {
    variables: () => ({ from: "2026-01-01", to: "2026-12-31" }),
    budget: 0,
    why: "kept in memory for ten seconds",
  },
  DeadlinePolicies: { variables: () => ({}), budget: 0, why: "kept in memory for ten seconds" },
  Labels: { variables: () => ({}), budget: 0, why: "labels are part of the code" },
  Viewer: {
    variables: () => ({}),
    budget: 1,
    why: "roles are kept in memory for half a minute; the units of the grants are read together",
  },
  RoleGrants: {
    hand: "admin",
    variables: () => ({ where: { unitCode: "26758" } }),
    budget: 3,
    why: "the unit, the index, the items",
  },
  GrantRole: {
    hand: "admin",
    variables: ({ chain }) => ({
      input: { idempotencyKey: `key-${fresh()}`, ...grant(), organizationId: chain.committee },
    }),
    budget: 6,
    why: "the key, the unit, the body, the count of granted roles, the current roles, the write",
  },
  RevokeRole: {
    hand: "admin",
    variables: async ({ granted }) => {
      const { id, version } = await granted();
      return { input: { grantId: id, expectedVersion: version, reason: "Chuyển công tác." } };
    },
    budget: 2,
    why: "the role, the write",
  },
  Clients: {
    hand: "admin",
    variables: async ({ connected }) => {
      await connected();
      await connected();
      return { where: { unitCode: (await connected()).unit.code }, first: 3 };
    },
    budget: 6,
    why: "the unit, the index, the items; the last use of each",
  },
  CreateClient: {
    hand: "admin",
    variables: () => ({ input: client() }),
    budget: 2,
    why: "the unit, the write",
  },
  RotateClientSecret: {
    hand: "admin",
    variables: async ({ connected }) => ({ input: onClient(await connected()) }),
    budget: 2,
    why: "the system, the write",
  },
  RevokeClient: {
    hand: "admin",
    variables: async ({ connected }) => ({
      input: { ...onClient(await connected()), reason: "Thay bằng hệ thống mới." },
    }),
    budget: 3,
    why: "the system, its role, the write",
  },
  AuditTrail: {
    variables: async ({ chain }) => ({ opinionId: (await chain.notified()).id }),
    budget: 2,
    why: "the opinion, its changes",
  },
  OpinionIdentity: {
    hand: "leader",
    variables: async ({ chain }) => ({ opinionId: (await chain.received()).id }),
    budget: 4,
    why: "the opinion, the citizen, the log entry of this reading; the earlier readings",
  },
  EraseCitizen: {
    hand: "leader",
    variables: async ({ chain, citizenOf }) => ({
      input: {
        idempotencyKey: `key-${fresh()}`,
        citizenId: await citizenOf(await chain.received()),
        reason: "Theo đơn yêu cầu xóa dữ liệu cá nhân.",
      },
    }),
    budget: 5,
    why:
      "the key, the citizen, the opinion, the write; the key again after the vault has destroyed " +
      "the citizen's key",
  },
  UnitBodies: {
    variables: () => ({ where: { unitCode: "79", withDescendants: true, kinds: ["POLICE"] } }),
    budget: 8,
    why:
      "the unit, the units of the tree, the index, the bodies, their units; what is stored of " +
      "the standard ones; the successors of the recorded ones",
  },
  BodyPage: {
    variables: async ({ body }) => ({ id: (await body()).id }),
    budget: 4,
    why: "the body, its unit, its successor, its changes",
  },
  RecordOrganization: {
    variables: () => ({ input: aBody() }),
    budget: 6,
    why:
      "the unit, who has the name, an existing body with this id, the bodies with a similar " +
      "name, the write; its successor",
  },
  UpdateOrganization: {
    variables: async ({ body }) => ({
      input: { ...onBody(await body()), patch: { aliases: [`Tổ ${fresh()}`] } },
    }),
    budget: 6,
    why:
      "the body, who has the names, an existing body with these ids, the bodies with a similar " +
      "name, the write; its successor",
  },
  RenameOrganization: {
    variables: async ({ body }) => ({
      input: { ...onBody(await body()), name: `Tổ ${fresh()}` },
    }),
    budget: 6,
    why: "as UpdateOrganization",
  },
  EndOrganization: {
    variables: async ({ body }) => ({ input: onBody(await body()) }),
    budget: 3,
    why: "the body, the write; its successor",
  },
  MergeOrganization: {
    variables: async ({ body }) => ({
      input: { ...onBody(await body()), intoId: (await body()).id },
    }),
    budget: 6,
    why: "the two bodies, the write; its successor, in two reads, and that one",
  },
  RecordSession: {
    variables: () => ({
      input: { idempotencyKey: `key-${fresh()}`, ...session("Buổi đối thoại thử") },
    }),
    budget: 3,
    why: "the key, the unit, the write",
  },
  RecordOpinion: {
    variables: ({ ownSession }) => ({
      input: {
        sessionId: ownSession,
        content: "Đề nghị lắp thêm đèn ở hẻm 12.",
        channel: "LETTER",
      },
    }),
    budget: 2,
    why: "the session, the write",
  },
  RecordOpinions: {
    variables: ({ ownSession }) => ({
      input: {
        rows: [1, 2, 3].map((turn) => ({
          sessionId: ownSession,
          content: `Ý kiến thứ ${turn}.`,
          channel: "LETTER",
        })),
      },
    }),
    budget: 4,
    why: "the session once, one write per row",
  },
  RecordFinding: {
    hand: "supervisor",
    variables: () => ({
      input: {
        unitCode: "26758",
        type: "LIMITATION",
        content: "Chưa công khai kết luận.",
        foundOn: "2026-11-02",
      },
    }),
    budget: 2,
    why: "the unit, the write",
  },
  CreateCampaign: {
    hand: "supervisor",
    variables: () => ({
      input: {
        title: "Giám sát chuyên đề",
        unitCode: "26758",
        supervisorId: "org_26758.2025-07-01.FATHERLAND_FRONT",
        from: "2026-11-01",
      },
    }),
    budget: 3,
    why: "the unit, the body, the write",
  },
  UpdateSession: {
    variables: async ({ chain }) => ({
      input: { ...onSession(await chain.published()), patch: { attendance: 181 } },
    }),
    budget: 1,
    why: "the session (published: refused)",
  },
  CreateUpload: { variables: () => ({ input: file() }), budget: 1, why: "the upload" },
  AttachDocument: {
    variables: ({ ownSession, emptyUpload }) => ({
      input: { subjectId: ownSession, expectedVersion: 1, documentId: emptyUpload },
    }),
    budget: 2,
    why: "the upload, the session (without a file: refused; otherwise also the write)",
  },
  ExplainDifference: {
    variables: async ({ chain }) => ({
      input: {
        sessionId: (await chain.published()).id,
        expectedVersion: 1_000,
        explanation: "Không khớp phiên bản.",
      },
    }),
    budget: 1,
    why: "the session (stale: refused)",
  },
  ConcludeSession: {
    variables: async ({ chain }) => ({
      input: { ...onSession(await chain.published()), noDirectiveReason: "Đã kết luận." },
    }),
    budget: 1,
    why: "the session (concluded: refused)",
  },
  PublishSession: {
    variables: async ({ chain }) => ({ input: onSession(await chain.published()) }),
    budget: 1,
    why: "the session (published: refused)",
  },
};

const LOOK_UP = `{
  demo: session(externalRef: { system: "demo", value: "ben-thanh-2026" }) {
    id
    opinions(first: 1) { nodes { id trackingCode } }
    directives(first: 1) { nodes { lead { id } } }
  }
}`;

/** Looks up the data on which the operations run. */
export async function lookUp(hands: AllHands): Promise<SampleObjects> {
  const ask = hands.clerk;
  // The session belongs to another ward than the clerk, so the administrator reads its codes.
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the query above
  const { demo } = (await hands.admin(LOOK_UP)).data as any;
  const recorded = await ask(documentOf("RecordSession"), { input: session("Phiên để thử ghi") });
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { recordSession } = recorded.data as any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const { createUpload } = (await ask(documentOf("CreateUpload"), { input: file() })).data as any;
  const [opinion] = demo.opinions.nodes;
  return {
    demoSession: demo.id,
    ownSession: recordSession.session.id,
    trackingCode: opinion.trackingCode,
    opinion: opinion.id,
    organization: demo.directives.nodes[0].lead.id,
    campaignUnit: "768",
    emptyUpload: createUpload.upload.documentId,
    chain: chainIn("26758", hands),
    setPolicy: async (input) => {
      const set = await hands.admin(documentOf("SetDeadlinePolicy"), { input });
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const { setDeadlinePolicy } = set.data as any;
      return setDeadlinePolicy.recalculation.id;
    },
    activity: async (id, change) => {
      const { data }: Payload = await ask(
        "query ($id: ID!) { session(id: $id) { activity { cursor } } }",
        { id },
      );
      await change();
      return data.session.activity.cursor;
    },
    granted: () => mutateOk(hands.admin, "GrantRole", grant()),
    body: () => mutateOk(ask, "RecordOrganization", aBody()),
    connected: () => mutateOk(hands.admin, "CreateClient", client()),
    citizenOf: async ({ id }) => {
      const { data }: Payload = await ask("query ($id: ID!) { opinion(id: $id) { citizenId } }", {
        id,
      });
      return data.opinion.citizenId;
    },
  };
}
