import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Ask,
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  openGateway,
  refusals,
  type World,
} from "./kit/index.ts";

let gateway: Gateway;
let world: World;
let ask: Ask;
let committee: string;
let front: string;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  ask = await gateway.as("LEADER", world.province);
  committee = `org_${world.commune}.2025-07-01.PEOPLES_COMMITTEE`;
  front = `org_${world.commune}.2025-07-01.FATHERLAND_FRONT`;
});
afterAll(() => gateway.close());

const page = async (id: string) =>
  (
    await ask(
      `query ($id: ID!) {
        session(id: $id) {
          version status heldOn
          publication { place from }
          reportedCounts { channel unit count recorded difference }
          reconciliation { reported recorded difference explanation }
          conclusionNotice { id number noDirectiveReason session { id } }
          deadlines { policyCode dueOn metOn state subject { id } owedBy { name } }
          directives {
            nodes {
              id number kinds content status
              lead { id name kind unit { code } }
              cooperating { name }
              opinions { id directives { number } }
              deadlines { id policyCode dueOn state metOn workingDaysLeft workingDaysLate }
            }
          }
          opinions { nodes { id session { id } directives { number } } }
        }
      }`,
      { id },
    )
  ).data.session;

describe("invalid input is refused at its field", () => {
  test.each([
    ["no such unit", { unitCode: "99999" }, "NOT_FOUND unitCode"],
    ["a unit of another time", { heldOn: "2024-05-01" }, "NOT_FOUND unitCode"],
    ["the future", { heldOn: "2026-11-24" }, "NOT_IN_FUTURE heldOn"],
    ["an unreal day", { heldOn: "2026-02-29" }, "INVALID_DATE heldOn"],
    [
      "two counts of one thing",
      { reportedCounts: [1, 2].map((count) => ({ channel: "SPOKEN", unit: "TURN", count })) },
      "DUPLICATE reportedCounts.1",
    ],
    [
      "too many chairs",
      { chairs: Array.from({ length: 11 }, () => ({ position: "Bí thư" })) },
      "TOO_MANY chairs",
    ],
    [
      "an unknown body of a chair",
      { chairs: [{ position: "Bí thư", organizationId: "org_1.0.x" }] },
      "NOT_FOUND chairs.0.organizationId",
    ],
    ["no title", { title: " " }, "REQUIRED title"],
    ["an unknown field", { fields: ["NOTHING"] }, "INVALID fields.0"],
    [
      "an invalid fingerprint",
      { documents: [{ kind: "MINUTES", name: "Biên bản", sha256: "abc" }] },
      "INVALID documents.0.sha256",
    ],
    [
      "a link that is not https",
      { documents: [{ kind: "MINUTES", name: "Biên bản", link: "http://example.vn/a" }] },
      "INVALID documents.0.link",
    ],
    [
      "a due day without a held day",
      { heldOn: null, conclusionDueOn: "2026-11-20" },
      "REQUIRED heldOn",
    ],
  ])("%s", async (_, more, refusal) => {
    expect(await refusals(ask, "RecordSession", aSession(world.commune, more))).toEqual([refusal]);
  });
});

test("a day with month precision is stored as the first of the month", async () => {
  const { id } = await done(
    ask,
    "RecordSession",
    aSession(world.commune, { heldOn: "2026-08-17", heldOnPrecision: "MONTH" }),
  );
  expect((await page(id)).heldOn).toBe("2026-08-01");
});

test("reported counts are compared with recorded opinions and turns", async () => {
  const reportedCounts = [
    { channel: "SPOKEN", unit: "TURN", count: 3 },
    { channel: "BALLOT", unit: "OPINION", count: 2 },
    { channel: null, unit: "OPINION", count: 9 },
  ];
  const { id, version } = await done(
    ask,
    "RecordSession",
    aSession(world.commune, { reportedCounts }),
  );
  for (const more of [{ turn: 1 }, { turn: 1 }, { turn: 2 }, {}, { channel: "BALLOT" }])
    await done(ask, "RecordOpinion", anOpinion(id, more));
  const found = await page(id);
  expect(
    found.reportedCounts.map(
      ({ recorded, difference }: { recorded: number; difference: number }) => [
        recorded,
        difference,
      ],
    ),
  ).toEqual([
    [3, 0],
    [1, 1],
    [5, 4],
  ]);
  // The count of all opinions contains those of the forms, and turns are not added to opinions.
  expect(found.reconciliation).toEqual({
    reported: 9,
    recorded: 5,
    difference: 4,
    explanation: null,
  });
  await done(ask, "ExplainDifference", {
    sessionId: id,
    expectedVersion: version,
    explanation: "Bốn phiếu trùng nội dung.",
  });
  expect(await page(id)).toMatchObject({
    version: version + 1,
    reconciliation: { explanation: "Bốn phiếu trùng nội dung." },
  });
});

test("a session goes from HELD to CONCLUDED to PUBLISHED, each step once, in order", async () => {
  const { id } = await done(
    ask,
    "RecordSession",
    aSession(world.commune, { hostIds: [committee], conclusionDueOn: "2026-11-20" }),
  );
  const raised = await done(ask, "RecordOpinion", anOpinion(id));
  expect((await page(id)).deadlines).toMatchObject([
    {
      policyCode: "CONCLUSION_NOTICE",
      state: "OVERDUE",
      owedBy: { name: expect.stringContaining("Ủy ban nhân dân phường") },
      subject: { id },
    },
    { policyCode: "SESSION_RESULT_PUBLISH", state: "OVERDUE", dueOn: "2026-11-20" },
  ]);
  expect(await refusals(ask, "PublishSession", { sessionId: id, expectedVersion: 1 })).toEqual([
    "TRANSITION_NOT_ALLOWED sessionId",
  ]);
  expect(await refusals(ask, "ConcludeSession", { sessionId: id, expectedVersion: 1 })).toEqual([
    "REQUIRED noDirectiveReason",
  ]);
  const directives = [
    {
      kinds: ["RESOLVE", "PREPARE_RESOLUTION"],
      content: "Nạo vét cống tổ 3.",
      leadId: committee,
      cooperatingIds: [front],
      dueOn: "2026-11-25",
      opinionIds: [raised.id],
    },
    {
      kinds: ["SUPERVISE"],
      content: "Giám sát việc nạo vét.",
      leadId: front,
      dueOn: "2026-11-13",
      progress: { reportedOn: "2026-11-16", report: "Đã xong.", acceptedOn: "2026-11-17" },
    },
  ];
  const conclusion = {
    sessionId: id,
    expectedVersion: 1,
    number: "12-TB/ĐU",
    issuedOn: "2026-11-12",
    directives,
    idempotencyKey: `conclude-${id}`,
  };
  expect(
    await refusals(ask, "ConcludeSession", {
      ...conclusion,
      idempotencyKey: null,
      directives: [{ ...directives[0], opinionIds: ["opn_x.y"] }],
    }),
  ).toEqual(["NOT_FOUND directives.0.opinionIds.0"]);
  const concluded = await done(ask, "ConcludeSession", conclusion);
  expect(concluded).toMatchObject({
    status: "CONCLUDED",
    version: 2,
    conclusionNotice: { number: "12-TB/ĐU" },
  });
  expect(await done(ask, "ConcludeSession", conclusion)).toEqual(concluded);
  expect(
    await refusals(ask, "ConcludeSession", {
      ...conclusion,
      idempotencyKey: null,
      expectedVersion: 2,
    }),
  ).toEqual(["TRANSITION_NOT_ALLOWED sessionId"]);
  const { status } = await done(ask, "PublishSession", {
    sessionId: id,
    expectedVersion: 2,
    place: "Nhà văn hóa tổ 3",
    from: "2026-11-20",
  });
  expect(status).toBe("PUBLISHED");
  const found = await page(id);
  expect(found).toMatchObject({
    version: 3,
    publication: { place: "Nhà văn hóa tổ 3", from: "2026-11-20" },
    deadlines: [
      { state: "MET_ON_TIME", metOn: "2026-11-12" },
      { policyCode: "SESSION_RESULT_PUBLISH" },
    ],
    directives: {
      nodes: [
        {
          number: 1,
          status: "ISSUED",
          lead: { kind: "PEOPLES_COMMITTEE", unit: { code: world.commune } },
          opinions: [{ id: raised.id, directives: [{ number: 1 }] }],
          deadlines: [{ state: "DUE_SOON", workingDaysLeft: 1 }],
        },
        {
          number: 2,
          status: "ACCEPTED",
          deadlines: [{ state: "MET_LATE", metOn: "2026-11-16", workingDaysLate: 1 }],
        },
      ],
    },
  });
  expect(
    await refusals(ask, "UpdateSession", {
      sessionId: id,
      expectedVersion: 3,
      patch: { title: "Khác" },
    }),
  ).toEqual(["TRANSITION_NOT_ALLOWED sessionId"]);
  const history = await ask(
    `query ($id: ID!) {
      session(id: $id) { changes { nodes { id event version actor roles } } }
      directive: node(id: "${found.directives.nodes[0].id}") {
        ... on Directive { changes { nodes { event } } }
      }
    }`,
    { id },
  );
  expect(history.data.session.changes.nodes.map(({ event }: { event: string }) => event)).toEqual([
    "session.recorded",
    "session.concluded",
    "session.published",
  ]);
  expect(history.data.directive.changes.nodes).toEqual([{ event: "directive.issued" }]);
});

test("40 directives fit into one notice, 41 are refused", async () => {
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const directive = { kinds: ["RESOLVE"], content: "Việc cần làm.", leadId: committee };
  expect(
    await refusals(ask, "ConcludeSession", {
      sessionId: id,
      expectedVersion: 1,
      directives: Array.from({ length: 41 }, () => directive),
    }),
  ).toEqual(["TOO_MANY directives"]);
  const { directives } = await done(ask, "ConcludeSession", {
    sessionId: id,
    expectedVersion: 1,
    directives: Array.from({ length: 40 }, () => directive),
  });
  expect(directives.edges).toHaveLength(40);
});

test("an update sets fields, clears null fields and records the old values", async () => {
  const { id } = await done(
    ask,
    "RecordSession",
    aSession(world.commune, {
      place: "Hội trường",
      attendance: 80,
      guests: [{ position: "Đại biểu" }],
    }),
  );
  await done(ask, "UpdateSession", {
    sessionId: id,
    expectedVersion: 1,
    reason: "Nhập sai",
    patch: { attendance: 90, place: null },
  });
  const { data } = await ask(
    `query ($id: ID!) {
      session(id: $id) {
        title place attendance
        guests { position }
        changes { nodes { event reason fields { field before after } } }
      }
    }`,
    { id },
  );
  expect(data.session).toMatchObject({
    title: "Đối thoại quý IV",
    place: null,
    attendance: 90,
    guests: [{ position: "Đại biểu" }],
  });
  expect(data.session.changes.nodes[1]).toEqual({
    event: "session.updated",
    reason: "Nhập sai",
    fields: expect.arrayContaining([
      { field: "attendance", before: 80, after: 90 },
      { field: "place", before: "Hội trường", after: null },
    ]),
  });
  expect(
    await refusals(ask, "UpdateSession", {
      sessionId: id,
      expectedVersion: 1,
      patch: { attendance: 1 },
    }),
  ).toEqual(["STALE_VERSION expectedVersion"]);
  expect(
    await refusals(ask, "UpdateSession", {
      sessionId: id,
      expectedVersion: 2,
      patch: { title: null },
    }),
  ).toEqual(["REQUIRED patch.title"]);
});

test("sessions are listed by unit, tree, country, day, type and status", async () => {
  const own = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", own.province);
  for (const [unit, heldOn, type] of [
    [own.commune, "2026-03-01", "PERIODIC"],
    [own.commune, "2026-05-01", "THEMATIC"],
    [own.neighbour, "2026-04-01", "PERIODIC"],
    [own.commune, null, "PERIODIC"],
  ] as const)
    await done(clerk, "RecordSession", { title: `${heldOn}`, type, unitCode: unit, heldOn });
  const titles = async (where: object, more = "") =>
    (
      await clerk(
        `query ($where: SessionWhere!) { sessions(where: $where${more}) { nodes { title } } }`,
        { where },
      )
    ).data.sessions.nodes.map(({ title }: { title: string }) => title);
  const tree = { unitCode: own.province, withDescendants: true };
  expect(await titles({ unitCode: own.commune })).toEqual(["2026-05-01", "2026-03-01", "null"]);
  expect(await titles({ unitCode: own.province })).toEqual([]);
  expect(await titles(tree)).toEqual(["2026-05-01", "2026-04-01", "2026-03-01", "null"]);
  expect(await titles(tree, ", orderBy: { field: HELD_ON, direction: ASC }, last: 2")).toEqual([
    "2026-04-01",
    "2026-05-01",
  ]);
  expect(await titles({ ...tree, heldFrom: "2026-03-01", heldTo: "2026-04-01" })).toEqual([
    "2026-04-01",
    "2026-03-01",
  ]);
  const days = ["2026-05-01", "2026-04-01", "2026-03-01"];
  for (const [title, heldOnPrecision] of [
    ["in 2026", "YEAR"],
    ["in February 2026", "MONTH"],
  ] as const)
    await done(clerk, "RecordSession", {
      ...{ title, type: "THEMATIC", unitCode: own.commune, heldOn: "2026-02-10", heldOnPrecision },
    });
  for (const [heldFrom, heldTo, found] of [
    ["2026-01-01", "2026-02-28", ["in February 2026"]],
    ["2026-02-01", "2026-02-28", ["in February 2026"]],
    [undefined, "2026-02-27", []],
    ["2026-02-02", "2026-02-28", []],
    ["2026-01-02", "2026-12-31", [...days, "in February 2026"]],
    [undefined, "2026-12-30", [...days, "in February 2026"]],
    ["2026-01-01", "2026-12-31", [...days, "in February 2026", "in 2026"]],
  ] as const)
    expect(await titles({ ...tree, heldFrom, heldTo }), `${heldFrom} to ${heldTo}`).toEqual(found);
  expect(await titles({ ...tree, type: "THEMATIC", heldFrom: "2026-03-01" })).toEqual([
    "2026-05-01",
  ]);
  expect(await titles({ ...tree, status: "PUBLISHED" })).toEqual([]);
  expect(await titles({ ...tree, status: "HELD" })).toEqual([
    "2026-05-01",
    "2026-04-01",
    "2026-03-01",
    "in February 2026",
    "in 2026",
    "null",
  ]);
  expect(
    await titles({
      unitCode: "VN",
      withDescendants: true,
      heldTo: "2021-12-31",
      heldFrom: "2019-01-01",
    }),
  ).toHaveLength(3);
  const bad = await ask(
    `{ sessions(where: { unitCode: "01", heldFrom: "2021-13-01" }) { nodes { id } } }`,
  );
  expect(bad.errors).toMatchObject([
    { extensions: { code: "BAD_ARGUMENT" }, message: expect.stringContaining("heldFrom") },
  ]);
});

test("nodes returns every kind of object in the requested order, or null", async () => {
  const admin = await gateway.as("ADMIN", "VN");
  const found = (
    await admin(`{
      session(externalRef: { system: "demo", value: "ben-thanh-2026" }) {
        id
        unit { id }
        hosts { id }
        conclusionNotice { id }
        directives { nodes { id deadlines { id } } }
        opinions(first: 50) { nodes { id responses { id } escalations { id } deadlines { id } } }
        changes { nodes { id } }
      }
      supervisionCampaigns(where: { unitCode: "768" }) {
        nodes { id findings { nodes { id } } }
      }
    }`)
  ).data;
  const text = JSON.stringify(found);
  const ids = [...new Set([...text.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id))];
  const kinds = new Set(ids.map((id) => id?.split("_")[0]));
  expect([...kinds].sort()).toEqual([
    "chg",
    "cmp",
    "ddl",
    "dir",
    "esc",
    "fnd",
    "ntc",
    "opn",
    "org",
    "rsp",
    "ses",
    "unt",
  ]);
  const some = [...kinds].flatMap((kind) =>
    ids.filter((id) => id?.startsWith(`${kind}_`)).slice(0, 4),
  );
  const asked = ["nothing", "opn_x.y", "ses_", ...some, "unt_26743.2020-01-01", "doc_1"];
  const { data } = await admin(`query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }`, {
    ids: asked,
  });
  expect(data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(
    asked.map((id) => (id !== undefined && some.includes(id) ? id : undefined)),
  );
  expect(gateway.logged).toEqual([]);
});

test("each mutation of one request reads fresh data", async () => {
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const record = (name: string) =>
    `${name}: recordOpinion(
      input: { sessionId: "${id}", content: "${name}", channel: LETTER }
    ) {
      opinion { session { opinions { nodes { content } } } }
    }`;
  const { data } = await ask(`mutation { ${record("a")} ${record("b")} }`);
  expect([data.a, data.b].map(({ opinion }) => opinion.session.opinions.nodes.length)).toEqual([
    1, 2,
  ]);
});
