import { parseDay, Unit } from "@doithoai/core";
import { mutateOk } from "../../kit/chain.ts";
import { done } from "../../kit/index.ts";
import {
  campaign,
  campaigns,
  directives,
  findings,
  findingsOf,
  opinions,
  organizations,
  recommendations,
  sessions,
} from "./rows.ts";
import type { Live, Scene, Start } from "./scene.ts";
import { bodyTrail, grantTrail, trails } from "./trails.ts";
import { anyDay, anyUlid, type Writer } from "./writer.ts";

const inUnit = ({ commune }: Scene) => `where: { unitCode: "${commune}" }`;
const inTree = ({ province }: Scene) => `where: { unitCode: "${province}", withDescendants: true }`;

/** Bodies of a unit: the standard four, which never change, and the recorded ones by name. */
const organizationList: Start = async (scene) => ({
  ask: scene.gateway.anonymous,
  where: inUnit(scene),
  writer: await organizations(scene),
});

/** Units below a unit, read whole. A unit that has ended is not listed. */
const unitList: Start = async ({ gateway: { anonymous }, ctx, province }) => {
  const load = (code: string, name: string, validTo: Unit.Unit["validTo"]) =>
    Unit.load(ctx, [
      {
        code,
        name,
        level: "COMMUNE",
        kind: "xã",
        codeIsOfficial: false,
        provinceCode: province,
        parentCode: province,
        validFrom: parseDay("2025-07-01"),
        validTo,
        predecessors: [],
        successors: [],
      },
    ]);
  const codeOf = (id: string): string => id.slice("unt_".length, id.lastIndexOf("."));
  return {
    ask: anonymous,
    where: `where: { parentCode: "${province}" }`,
    writer: {
      add: async () => {
        const code = `${province}${anyUlid().slice(-4)}`;
        await load(code, `Xã ${code}`, null);
        return `unt_${code}.2025-07-01`;
      },
      change: async (id) => {
        await load(codeOf(id), "Xã đổi tên", null);
      },
      hide: async (id) => {
        await load(codeOf(id), "Xã đã nhập", parseDay("2026-01-01"));
      },
    },
  };
};

const grantList: Start = async (scene) => ({
  ask: scene.admin,
  where: inUnit(scene),
  writer: {
    add: async () => {
      const grant = { subject: anyUlid(), role: "OFFICER", unitCode: scene.commune };
      return (await mutateOk(scene.admin, "GrantRole", grant)).id;
    },
  },
});

const clientList: Start = async (scene) => ({
  ask: scene.admin,
  where: inUnit(scene),
  writer: {
    add: async () => {
      const client = { name: "Phần mềm", unitCode: scene.commune, scopes: ["RECORD_OPINIONS"] };
      return (await mutateOk(scene.admin, "CreateClient", client)).id;
    },
  },
});

/** Deadlines of letters. An extension moves one. */
const deadlineList =
  (where: (scene: Scene) => string): Start =>
  async (scene) => {
    const { clerk, leader, commune } = scene;
    return {
      ask: scene.gateway.anonymous,
      where: where(scene),
      writer: {
        add: async () => {
          const { id } = await done(clerk, "RecordOpinion", {
            unitCode: commune,
            channel: "LETTER",
            content: "Đèn đường hỏng.",
            receivedOn: anyDay().replace("-10-", "-09-"),
            nature: "SUGGESTION",
          });
          return id;
        },
        move: async (deadlineId) => {
          const { data } = await leader(
            "query ($id: ID!) { node(id: $id) { ... on Deadline { version } } }",
            { id: deadlineId },
          );
          const dueOn = anyDay().replace("-10-", "-12-");
          const expectedVersion = data.node.version;
          const reason = "Cần thêm thời gian.";
          // A deadline that was already extended beyond this day stays: the mutation refuses.
          await leader(
            "mutation ($input: ExtendDeadlineInput!) " +
              "{ extendDeadline(input: $input) { userErrors { code } } }",
            { input: { deadlineId, expectedVersion, dueOn, reason } },
          );
        },
      },
    };
  };

const opinionList =
  (caller: "anonymous" | "clerk", more: (scene: Scene, made: Opinions) => Partial<Live>): Start =>
  async (scene) => {
    const made = await opinions(scene);
    const ask = caller === "clerk" ? scene.clerk : scene.gateway.anonymous;
    return { ask, writer: made.writer, ...more(scene, made) };
  };
type Opinions = Awaited<ReturnType<typeof opinions>>;

const directiveList =
  (more: (scene: Scene, made: Awaited<ReturnType<typeof directives>>) => Partial<Live>): Start =>
  async (scene) => {
    const made = await directives(scene);
    return { ask: scene.clerk, writer: made.writer, ...more(scene, made) };
  };

const dayList =
  (rows: (scene: Scene) => Promise<Writer>, where: (scene: Scene) => string): Start =>
  async (scene) => ({
    ask: scene.gateway.anonymous,
    where: where(scene),
    writer: await rows(scene),
  });

/** Every field of the schema that returns a connection, as often as its lists are of two kinds. */
export const LISTS: readonly (readonly [field: string, start: Start, about?: string])[] = [
  ...trails,
  ["RoleGrant.auditTrail", grantTrail],
  ["Organization.auditTrail", bodyTrail],
  ["Query.organizations", organizationList],
  ["Query.units", unitList],
  ["Query.roleGrants", grantList],
  ["Query.clients", clientList],
  ["Query.deadlines", deadlineList(inUnit)],
  ["Query.overdue", deadlineList(({ province }) => `unitCode: "${province}"`)],
  ["Query.findings", dayList(findings, inUnit), "of a unit"],
  ["Query.findings", dayList(findings, inTree), "of a tree"],
  ["Query.supervisionCampaigns", dayList(campaigns, inUnit)],
  ["Query.sessions", dayList(sessions, inTree)],
  [
    "SupervisionCampaign.findings",
    async (scene) => {
      const { id } = await campaign(scene);
      return {
        ask: scene.gateway.anonymous,
        on: { type: "SupervisionCampaign", id },
        writer: await findingsOf(scene, id),
      };
    },
  ],
  ["Query.opinions", opinionList("anonymous", (scene) => ({ where: inUnit(scene) })), "of a unit"],
  [
    "Query.opinions",
    opinionList("clerk", (_, { committee }) => ({
      where: `where: { organizationId: "${committee}" }`,
    })),
    "of a body",
  ],
  [
    "Session.opinions",
    opinionList("anonymous", (_, { sessionId }) => ({ on: { type: "Session", id: sessionId } })),
  ],
  [
    "Session.directives",
    directiveList((_, { sessionId }) => ({ on: { type: "Session", id: sessionId } })),
  ],
  [
    "Query.directives",
    directiveList((_, { sessionId }) => ({
      where: `where: { sessionId: "${sessionId}", status: ISSUED }`,
      isWhole: true,
    })),
    "of a session, with a status",
  ],
  ["Query.directives", directiveList((scene) => ({ where: inUnit(scene) })), "of a unit"],
  [
    "Query.directives",
    directiveList((scene) => ({
      where: `${inTree(scene)} orderBy: { field: ISSUED_ON, direction: ASC }`,
    })),
    "of a tree",
  ],
  [
    "Query.directives",
    directiveList((_, { lead }) => ({ where: `where: { organizationId: "${lead}" }` })),
    "of a body",
  ],
  ["Query.worklist", directiveList(() => ({ select: "subject { id }" })), "of directives"],
  ["Query.recommendations", dayList(recommendations, inTree), "of a tree"],
  [
    "Query.recommendations",
    dayList(recommendations, ({ chain }) => `where: { organizationId: "${chain.committee}" }`),
    "of a body",
  ],
  [
    "Query.worklist",
    directiveList(() => ({
      where: 'where: { kinds: [DIRECTIVE], dueTo: "2026-10-13" }',
      select: "subject { id }",
    })),
    "of directives that are due",
  ],
  [
    "Query.worklist",
    async (scene) => ({
      ask: scene.clerk,
      select: "subject { id }",
      writer: await recommendations(scene),
    }),
    "of recommendations",
  ],
];
