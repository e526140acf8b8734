import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Ask,
  anOpinion,
  aSession,
  done,
  failTransactions,
  type Gateway,
  makeWorld,
  mutate,
  openGateway,
  refusals,
  throttled,
  type World,
} from "./kit/index.ts";

let gateway: Gateway;
let world: World;
let ask: Ask;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  ask = await gateway.as("CLERK", world.province);
});
afterAll(() => gateway.close());

describe("one request cannot block the others", () => {
  test("nested fragments are refused by their cost", async () => {
    const fragments = Array.from(
      { length: 24 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(" ");
    const { errors } = await gateway.anonymous(
      `{ ...F0 } ${fragments} fragment F24 on Query { viewer { subject } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: "COST_LIMIT" } }]);
  });

  test("default values of variables and the number of ids count towards the cost", async () => {
    const cost = async (query: string, variables = {}) =>
      (await gateway.anonymous(query, variables)).extensions.cost.requested;
    expect(
      await cost(
        `query ($n: Int = 100) { sessions(where: { unitCode: "1" }, first: $n) { nodes { id } } }`,
      ),
    ).toBe(100);
    const nodes = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Session { opinions(first: 20) { nodes { id } } } }
    }`;
    expect(await cost(nodes, { ids: ["a", "b", "c"] })).toBe(3 * (1 + 20));
  });

  test("an id with thousands of nested prefixes is answered with null", async () => {
    const { data, errors } = await gateway.anonymous(`query ($id: ID!) { node(id: $id) { id } }`, {
      id: `ddl_${"ddl.".repeat(2_000)}x`,
    });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: undefined });
  });
});

test("a limit is reported in the accepted language", async () => {
  const { errors } = await gateway.anonymous(
    `{ viewer { ${"subject ".repeat(4_001)} } }`,
    {},
    { "accept-language": "en" },
  );
  expect(errors).toMatchObject([
    { message: "The query has too many tokens: 4000.", extensions: { code: "TOKEN_LIMIT" } },
  ]);
  expect(
    (await gateway.anonymous("query (tokens: Int) { viewer { subject } }")).errors,
  ).toMatchObject([{ extensions: { code: "GRAPHQL_PARSE_FAILED" } }]);
});

test.each([
  [`{ node(id: "ses_${"a".repeat(3_000)}") { id } }`],
  [`{ unit(code: "${"9".repeat(5_000)}") { id } }`],
])("an id or code that is too long is not found", async (query) => {
  const { data, errors } = await gateway.anonymous(query);
  expect({ value: Object.values(data)[0], errors }).toEqual({ value: null, errors: undefined });
});

test("a tampered cursor is refused with CURSOR_MISMATCH", async () => {
  const { data } = await ask(
    `{ opinions(where: { unitCode: "26743" }, first: 1) { pageInfo { endCursor } } }`,
  );
  const text = Buffer.from(data.opinions.pageInfo.endCursor, "base64url").toString();
  for (const tail of ["😀", "\uffff", "x".repeat(2_000)]) {
    const after = Buffer.from(text.slice(0, 10) + tail).toString("base64url");
    const { errors } = await ask(
      `query ($after: String) {
        opinions(where: { unitCode: "26743" }, first: 1, after: $after) { nodes { id } }
      }`,
      { after },
    );
    expect(errors).toMatchObject([{ extensions: { code: "CURSOR_MISMATCH" } }]);
  }
});

test("implausible days, early due days and duplicate references are refused", async () => {
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const leadId = `org_${world.commune}.2025-07-01.PEOPLES_COMMITTEE`;
  const directive = { kinds: ["RESOLVE"], content: "Việc.", leadId };
  const conclude = (dueOn: string) =>
    refusals(ask, "ConcludeSession", {
      sessionId: id,
      expectedVersion: 1,
      issuedOn: "2026-11-12",
      directives: [{ ...directive, dueOn }],
    });
  expect(await conclude("9999-12-31")).toEqual(["INVALID_DATE directives.0.dueOn"]);
  expect(await conclude("2026-11-11")).toEqual(["CONFLICTING_INPUT directives.0.dueOn"]);
  const externalRef = { system: "x", value: world.province };
  expect(
    await refusals(ask, "ConcludeSession", {
      sessionId: id,
      expectedVersion: 1,
      directives: [1, 2].map(() => ({ ...directive, externalRef })),
    }),
  ).toEqual(["DUPLICATE directives.1.externalRef"]);
});

test("directives and opinions of maximum length are complete over several reads", async () => {
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const leadId = `org_${world.commune}.2025-07-01.PEOPLES_COMMITTEE`;
  const content = `${"ữ".repeat(3_990)}`;
  const progress = { reportedOn: "2026-11-12", report: "ữ".repeat(6_000) };
  const directives = Array.from({ length: 20 }, () => ({
    kinds: ["RESOLVE"],
    content,
    leadId,
    progress,
  }));
  const concluded = await done(ask, "ConcludeSession", {
    sessionId: id,
    expectedVersion: 1,
    directives,
  });
  expect(concluded.directives.edges).toHaveLength(20);
  const rows = Array.from({ length: 20 }, (_, i) =>
    anOpinion(id, {
      content: `${i} ${content}`,
      responses: [{ kind: "INTERIM", content: "ữ".repeat(8_000) }],
    }),
  );
  await mutate(ask, "RecordOpinions", { rows: rows.slice(0, 10) });
  await mutate(ask, "RecordOpinions", { rows: rows.slice(10) });
  const { data } = await ask(
    `query ($id: ID!) {
      session(id: $id) {
        directives(first: 40) { nodes { number } }
        opinions(first: 50) { nodes { id } }
      }
    }`,
    {
      id,
    },
  );
  expect([data.session.directives.nodes.length, data.session.opinions.nodes.length]).toEqual([
    20, 20,
  ]);
});

test("a throttled row of a call does not affect the other rows", async () => {
  const own = await openGateway();
  const clerk = await own.as("CLERK", world.province);
  const { id } = await done(clerk, "RecordSession", aSession(world.commune));
  const realNow = Date.now;
  let victim: number | undefined;
  failTransactions(own.table, (number) => {
    if (number !== 3 && number !== victim) return undefined;
    victim = number;
    Date.now = () => realNow() + 3_600_000;
    setImmediate(() => {
      Date.now = realNow;
    });
    return throttled();
  });
  const { results } = await mutate(clerk, "RecordOpinions", {
    rows: Array.from({ length: 5 }, (_, i) => anOpinion(id, { content: `Dòng ${i}` })),
  });
  Date.now = realNow;
  const codes = results.flatMap(({ userErrors }: { userErrors: { code: string }[] }) =>
    userErrors.map(({ code }) => code),
  );
  expect(codes.filter((code: string) => code !== "RETRY_LATER")).toEqual([]);
  expect(codes.length).toBeGreaterThan(0);
  const { data } = await clerk(
    `query ($id: ID!) { session(id: $id) { opinions { nodes { id } } } }`,
    { id },
  );
  expect(data.session.opinions.nodes).toHaveLength(5 - codes.length);
  await own.close();
});

test("a published session is not replaced; one with opinions cannot change its unit", async () => {
  const externalRef = { system: "up", value: world.province };
  const { id } = await done(ask, "RecordSession", aSession(world.commune, { externalRef }));
  await done(ask, "RecordOpinion", anOpinion(id));
  expect(
    await refusals(ask, "UpdateSession", {
      sessionId: id,
      expectedVersion: 1,
      patch: { unitCode: world.neighbour },
    }),
  ).toEqual(["CONFLICTING_INPUT patch.unitCode"]);
  await done(ask, "ConcludeSession", {
    sessionId: id,
    expectedVersion: 1,
    noDirectiveReason: "Không giao việc.",
  });
  await done(ask, "PublishSession", { sessionId: id, expectedVersion: 2 });
  expect(
    await refusals(
      ask,
      "RecordSession",
      aSession(world.commune, { externalRef, upsert: true, title: "Đổi" }),
    ),
  ).toEqual(["TRANSITION_NOT_ALLOWED externalRef"]);
});

test("the history of a denunciation hides its text from users without the right", async () => {
  const { id: session } = await done(ask, "RecordSession", aSession(world.commune));
  const externalRef = { system: "lock", value: world.province };
  const entry = { externalRef, nature: "DENUNCIATION", upsert: true };
  const { id } = await done(
    ask,
    "RecordOpinion",
    anOpinion(session, { ...entry, content: "BÍ MẬT một" }),
  );
  expect(
    await refusals(ask, "RecordOpinion", anOpinion(session, { ...entry, content: "BÍ MẬT hai" })),
  ).toEqual(["EXTERNAL_REF_TAKEN externalRef"]);
  const named = await gateway.as("CLERK", world.commune, "named", null, { denunciations: true });
  await done(named, "RecordOpinion", anOpinion(session, { ...entry, content: "BÍ MẬT hai" }));
  const QUERY = `query ($id: ID!, $change: ID!) {
    opinion(id: $id) { changes { nodes { fields { field before after } } } }
    node(id: $change) { ... on Change { fields { before } } }
  }`;
  const variables = { id, change: `chg_${id}.2` };
  expect(JSON.stringify((await ask(QUERY, variables)).data)).not.toContain("BÍ MẬT");
  expect(
    JSON.stringify((await (await gateway.as("LEADER", world.province))(QUERY, variables)).data),
  ).toContain("BÍ MẬT một");
});

test("names that differ in a diacritic are two bodies, and a body has one kind", async () => {
  const body = (name: string, kind = "OTHER") => ({ name, kind, unitCode: world.commune });
  const first = await done(ask, "RecordOrganization", body("Tổ dân phố Hoằng Quý"));
  expect((await done(ask, "RecordOrganization", body("Tổ dân phố Hoằng Quý"))).id).toBe(first.id);
  expect((await done(ask, "RecordOrganization", body("Tổ dân phố Hoằng Quỳ"))).id).not.toBe(
    first.id,
  );
  expect(await refusals(ask, "RecordOrganization", body("Tổ dân phố Hoằng Quý", "POLICE"))).toEqual(
    ["CONFLICTING_INPUT kind"],
  );
  await done(ask, "RecordOrganization", body("ữ".repeat(300)));
});

test("an external reference is found in any Unicode normalization", async () => {
  const value = `Hồ sơ ${world.province}`;
  const { id } = await done(
    ask,
    "RecordSession",
    aSession(world.commune, { externalRef: { system: "x", value: value.normalize("NFD") } }),
  );
  for (const typed of [value, ` ${value.normalize("NFD")}`]) {
    const { data } = await ask(
      `query ($ref: ExternalRefInput!) { session(externalRef: $ref) { id } }`,
      { ref: { system: "x", value: typed } },
    );
    expect(data.session).toEqual({ id });
  }
});

test("a session without a day does not match a filter by day", async () => {
  const own = await makeWorld(gateway.table);
  const clerk = await gateway.as("CLERK", own.province);
  await done(clerk, "RecordSession", aSession(own.commune, { heldOn: null }));
  const listed = async (where: object) =>
    (
      await clerk(`query ($where: SessionWhere!) { sessions(where: $where) { nodes { id } } }`, {
        where: { unitCode: own.commune, ...where },
      })
    ).data.sessions.nodes;
  expect(await listed({})).toHaveLength(1);
  expect(await listed({ heldTo: "2030-01-01" })).toEqual([]);
});

test("input too large for one item is refused with TOO_LARGE", async () => {
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const deliveries = Array.from({ length: 20 }, () => ({
    means: "LETTER",
    note: "ữ".repeat(4_000),
  }));
  const responses = Array.from({ length: 3 }, () => ({
    kind: "INTERIM",
    content: "Đang xem.",
    deliveries,
  }));
  expect(await refusals(ask, "RecordOpinion", anOpinion(id, { responses }))).toEqual([
    "TOO_LARGE ",
  ]);
  expect(gateway.logged).toEqual([]);
});

test.each([
  [`{ labels(enum: "Nope") { enum } }`, "enum"],
  [`{ opinions(where: { unitCode: "26743", field: "NOPE" }) { nodes { id } } }`, "where.field"],
])(
  "an unknown enum or value is refused, not answered with an empty list: %s",
  async (query, argument) => {
    const { errors } = await gateway.anonymous(query);
    expect(errors).toMatchObject([
      { extensions: { code: "BAD_ARGUMENT" }, message: expect.stringContaining(argument) },
    ]);
  },
);

test("a contradictory entry is refused with one error per field", async () => {
  const answer = (more: object) => ({ kind: "FINAL", content: "Đã xong.", ...more });
  const letter = (more: object) => ({
    unitCode: world.commune,
    content: "Ngập.",
    channel: "LETTER",
    ...more,
  });
  const delivery = { means: "AT_SESSION", deliveredOn: "2026-12-01" };
  expect(
    await refusals(
      ask,
      "RecordOpinion",
      letter({ responses: [answer({ answeredOn: "2026-12-01", deliveries: [delivery] })] }),
    ),
  ).toEqual([
    "NOT_IN_FUTURE responses.0.answeredOn",
    "NOT_IN_FUTURE responses.0.deliveries.0.deliveredOn",
    "CONFLICTING_INPUT responses.0.deliveries.0.means",
  ]);
  expect(
    await refusals(ask, "RecordOpinion", letter({ responses: [answer({ kind: "CORRECTED" })] })),
  ).toEqual(["CONFLICTING_INPUT responses.0.kind"]);
  expect(
    await refusals(
      ask,
      "RecordOpinion",
      letter({ rejection: { reason: "UNCLEAR" }, resolution: "RESOLVED" }),
    ),
  ).toEqual(["CONFLICTING_INPUT resolution"]);
});
