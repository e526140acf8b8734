import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Ask,
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  openGateway,
  refusals,
  type World,
} from "./kit/index.ts";

let gateway: Gateway;
let world: World;
let ask: Ask;
let session: string;
let body: string;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  ask = await gateway.as("CLERK", world.province);
  session = (await done(ask, "RecordSession", aSession(world.commune))).id;
  body = (
    await done(ask, "RecordOrganization", {
      name: "Phòng Kinh tế",
      kind: "DEPARTMENT",
      unitCode: world.commune,
    })
  ).id;
});
afterAll(() => gateway.close());

const answer = (more: object = {}) => ({
  kind: "FINAL",
  content: "Đã xử lý.",
  answeredOn: "2026-11-12",
  ...more,
});

describe("the status follows from the entered facts", () => {
  test.each([
    ["RECEIVED", {}],
    ["CLASSIFIED", { nature: "SUGGESTION" }],
    ["REJECTED", { rejection: { reason: "INTOXICATED" } }],
    [
      "REDIRECTED",
      { nature: "COMPLAINT", redirection: { to: "Thanh tra tỉnh", receiptNumber: "12/BN" } },
    ],
    ["ANSWERED_AT_SESSION", { responses: [answer({ deliveries: [{ means: "AT_SESSION" }] })] }],
    ["RESPONDED", { responses: [answer({ deliveries: [{ means: "LETTER" }] })] }],
    ["ESCALATED", { escalation: { to: { name: "Sở Xây dựng" }, documentNumber: "9/UBND" } }],
    [
      "IN_PROGRESS",
      { escalation: { to: { name: "Sở Xây dựng" }, reply: { content: "Đã nhận." } } },
    ],
  ])("%s", async (status, more) => {
    expect((await done(ask, "RecordOpinion", anOpinion(session, more))).status).toBe(status);
  });
  test("ASSIGNED becomes IN_PROGRESS on acceptance; interim answers change nothing", async () => {
    const assignment = { organizationId: body, assignedOn: "2026-11-11", dueOn: "2026-11-20" };
    expect((await done(ask, "RecordOpinion", anOpinion(session, { assignment }))).status).toBe(
      "ASSIGNED",
    );
    expect(
      (
        await done(
          ask,
          "RecordOpinion",
          anOpinion(session, { assignment: { ...assignment, acceptedOn: "2026-11-12" } }),
        )
      ).status,
    ).toBe("IN_PROGRESS");
    expect(
      (
        await done(
          ask,
          "RecordOpinion",
          anOpinion(session, { assignment, responses: [answer({ kind: "INTERIM" })] }),
        )
      ).status,
    ).toBe("ASSIGNED");
  });
});

describe("invalid input is refused at its field, and nothing is written", () => {
  test.each([
    ["content", { content: "   " }, "REQUIRED content"],
    ["content too long", { content: "ă".repeat(4_001) }, "TOO_LONG content"],
    ["field", { fields: ["LAND", "NOTHING"] }, "INVALID fields.1"],
    ["day", { receivedOn: "2026-02-30" }, "INVALID_DATE receivedOn"],
    ["future", { receivedOn: "2026-11-24" }, "NOT_IN_FUTURE receivedOn"],
    [
      "assigned in the future",
      { assignment: { organizationId: "BODY", assignedOn: "2026-11-24" } },
      "NOT_IN_FUTURE assignment.assignedOn",
    ],
    [
      "accepted in the future",
      { assignment: { organizationId: "BODY", acceptedOn: "2026-11-24" } },
      "NOT_IN_FUTURE assignment.acceptedOn",
    ],
    [
      "citizen informed in the future",
      { assignment: { organizationId: "BODY", toldOn: "2026-11-24" } },
      "NOT_IN_FUTURE assignment.toldOn",
    ],
    [
      "escalated in the future",
      { escalation: { to: { name: "Sở Xây dựng" }, escalatedOn: "2026-11-24" } },
      "NOT_IN_FUTURE escalation.escalatedOn",
    ],
    [
      "citizen informed of the escalation in the future",
      { escalation: { to: { name: "Sở Xây dựng" }, toldOn: "2026-11-24" } },
      "NOT_IN_FUTURE escalation.toldOn",
    ],
    [
      "replied in the future",
      {
        escalation: {
          to: { name: "Sở Xây dựng" },
          reply: { content: "Đã nhận.", repliedOn: "2026-11-24" },
        },
      },
      "NOT_IN_FUTURE escalation.reply.repliedOn",
    ],
    [
      "rejected in the future",
      { rejection: { reason: "UNCLEAR", rejectedOn: "2026-11-24" } },
      "NOT_IN_FUTURE rejection.rejectedOn",
    ],
    [
      "redirected in the future",
      { nature: "COMPLAINT", redirection: { to: "Thanh tra tỉnh", redirectedOn: "2026-11-24" } },
      "NOT_IN_FUTURE redirection.redirectedOn",
    ],
    ["turn", { turn: 0 }, "TOO_SMALL turn"],
    ["a session and a unit", { unitCode: "26743" }, "CONFLICTING_INPUT unitCode"],
    ["neither session nor unit", { sessionId: null }, "REQUIRED sessionId"],
    ["no such session", { sessionId: "ses_NOTHING" }, "NOT_FOUND sessionId"],
    [
      "no such body",
      { assignment: { organizationId: "org_x.0.nothing" } },
      "NOT_FOUND assignment.organizationId",
    ],
    [
      "an answered denunciation",
      { nature: "DENUNCIATION", responses: [answer()] },
      "CONFLICTING_INPUT responses",
    ],
    [
      "a suggestion handed off",
      { nature: "SUGGESTION", redirection: { to: "Công an" } },
      "CONFLICTING_INPUT redirection",
    ],
    [
      "an answer to what was not admitted",
      { rejection: { reason: "UNCLEAR" }, responses: [answer()] },
      "CONFLICTING_INPUT responses",
    ],
    [
      "an escalation to no such body",
      { escalation: { to: { organizationId: "org_x.0.nothing" } } },
      "NOT_FOUND escalation.to.organizationId",
    ],
    [
      "an answer without a day to a deadline",
      {
        assignment: { organizationId: "BODY", dueOn: "2026-11-20" },
        responses: [answer({ answeredOn: null })],
      },
      "REQUIRED responses.0.answeredOn",
    ],
    ["a key too short", { idempotencyKey: "short" }, "TOO_SHORT idempotencyKey"],
    ["upsert without a reference", { upsert: true }, "REQUIRED externalRef"],
  ])("%s", async (_, more, refusal) => {
    const count = async () =>
      (
        await ask(
          `query ($id: ID!) { session(id: $id) { opinions(first: 100) { nodes { id } } } }`,
          { id: session },
        )
      ).data.session.opinions.nodes.length;
    const before = await count();
    const input = JSON.parse(JSON.stringify(anOpinion(session, more)).replace("BODY", body));
    expect(await refusals(ask, "RecordOpinion", input)).toEqual([refusal]);
    expect(await count()).toBe(before);
  });

  test("the message names the limit, in Vietnamese or English", async () => {
    const input = anOpinion(session, { content: "a".repeat(4_001) });
    expect((await mutate(ask, "RecordOpinion", input)).userErrors[0].message).toBe(
      "Tối đa 4000 ký tự.",
    );
    const query = `mutation ($input: RecordOpinionInput!) {
      recordOpinion(input: $input) { userErrors { message } }
    }`;
    const { data } = await ask(query, { input }, { "accept-language": "fr, en;q=0.8, vi;q=0.5" });
    expect(data.recordOpinion.userErrors[0].message).toBe("At most 4000 characters.");
  });
});

test("rows of one call are independent and keep their order", async () => {
  const { id } = await done(ask, "RecordSession", aSession(world.commune));
  const rows = Array.from({ length: 100 }, (_, i) =>
    anOpinion(id, { content: i === 41 ? "" : `Dòng ${i}` }),
  );
  const { results } = await mutate(ask, "RecordOpinions", { rows });
  expect(results.map(({ index }: { index: number }) => index)).toEqual(rows.map((_, i) => i));
  expect(results.filter(({ opinion }: { opinion: unknown }) => !opinion)).toMatchObject([
    { index: 41, userErrors: [{ code: "REQUIRED", path: ["content"] }] },
  ]);
  const { data } = await ask(
    `query ($id: ID!) { session(id: $id) { opinions(first: 100) { nodes { content } } } }`,
    { id },
  );
  expect(data.session.opinions.nodes.map(({ content }: { content: string }) => content)).toEqual(
    rows.flatMap(({ content }) => content || []),
  );
  expect(await refusals(ask, "RecordOpinions", { rows: [...rows, anOpinion(id)] })).toEqual([
    "TOO_MANY rows",
  ]);
});

describe("a row that does not fit its type is refused alone", () => {
  const CITIZEN = { name: "Nguyễn Văn Xuân", phone: 912_345_678 };
  const without = (field: string): object => {
    const { [field]: _, ...row } = anOpinion(session) as Record<string, unknown>;
    return row;
  };
  const BAD: [string, () => unknown, string[]][] = [
    [
      "another word than the enum's",
      () => anOpinion(session, { channel: "Phiếu" }),
      ["INVALID channel"],
    ],
    ["a text for a number", () => anOpinion(session, { turn: "3" }), ["INVALID turn"]],
    ["null for a text", () => anOpinion(session, { content: null }), ["REQUIRED content"]],
    ["no channel", () => without("channel"), ["REQUIRED channel"]],
    ["an unknown field", () => anOpinion(session, { kenh: "x" }), ["INVALID kenh"]],
    [
      "a key of every object",
      () => JSON.parse('{ "content": "x", "__proto__": {} }'),
      ["REQUIRED channel", "INVALID __proto__"],
    ],
    [
      "a wrong part of a part",
      () => anOpinion(session, { citizen: CITIZEN }),
      ["INVALID citizen.phone"],
    ],
    [
      "a wrong entry of a list",
      () => anOpinion(session, { fields: ["LAND", 5] }),
      ["INVALID fields.1"],
    ],
    ["null", () => null, ["REQUIRED "]],
    ["a text", () => "row", ["INVALID "]],
    ["a thousand unknown fields", () => anOpinion(session, many(1_000)), Array(20).fill("INVALID")],
  ];
  const many = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`f${i}`, 1]));
  const refusalsIn = ({ userErrors }: { userErrors: { code: string; path: string[] }[] }) =>
    userErrors.map(({ code, path }) => `${code} ${path.join(".")}`);

  test("of a hundred rows, the others are written", async () => {
    const good = (i: number) => anOpinion(session, { content: `Hàng ${i}` });
    const at = (i: number) => (i % 9 === 2 ? BAD[(i - 2) / 9] : undefined);
    const rows = Array.from({ length: 100 }, (_, i) => at(i)?.[1]() ?? (at(i) ? null : good(i)));
    const { results, userErrors } = await mutate(ask, "RecordOpinions", { rows });
    expect(userErrors).toEqual([]);
    expect(results.map(({ index }: { index: number }) => index)).toEqual(rows.map((_, i) => i));
    for (const [i, result] of results.entries()) {
      const bad = at(i);
      if (!bad)
        expect(result).toMatchObject({ opinion: { id: expect.anything() }, userErrors: [] });
      else {
        expect(result.opinion, bad[0]).toBeNull();
        const found = refusalsIn(result);
        expect(
          found.map((each, n) => each.slice(0, bad[2][n]?.length)),
          bad[0],
        ).toEqual(bad[2]);
        expect(JSON.stringify(result)).not.toContain("912345678");
      }
    }
  });

  const VARIANTS = [
    "mutation ($rows: [RecordOpinionInput!]!) { recordOpinions(input: { rows: $rows }) { ROWS } }",
    "mutation ($input: RecordOpinionsInput!) { recordOpinions(input: $input) { ROWS } }",
  ].map((query) =>
    query.replace("ROWS", "results { index opinion { content } userErrors { code } }"),
  );
  test.each(VARIANTS)("%s", async (query) => {
    const rows = [null, anOpinion(session, { content: "giữa" }), { content: 1 }];
    const { data } = await ask(query, { rows, input: { rows } });
    expect(data.recordOpinions.results).toEqual([
      { index: 0, opinion: null, userErrors: [{ code: "REQUIRED" }] },
      { index: 1, opinion: { content: "giữa" }, userErrors: [] },
      { index: 2, opinion: null, userErrors: [{ code: "REQUIRED" }, { code: "INVALID" }] },
    ]);
  });

  test("refused rows count: none is written of more than a hundred", async () => {
    const rows = Array.from({ length: 101 }, (_, i) => (i < 100 ? anOpinion(session) : null));
    expect(await refusals(ask, "RecordOpinions", { rows })).toEqual(["TOO_MANY rows"]);
  });

  test("only bad rows: each has its refusal", async () => {
    const { results } = await mutate(ask, "RecordOpinions", { rows: [null, 5] });
    expect(results.map(refusalsIn)).toEqual([["REQUIRED "], ["INVALID "]]);
  });

  test("without the role the rows are not examined", async () => {
    const { errors } = await gateway.anonymous(VARIANTS[1] ?? "", { input: { rows: [null] } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("finding opinions", () => {
  const SEARCH = `query (
    $where: OpinionWhere!, $first: Int, $after: String, $last: Int, $before: String
  ) {
    opinions(where: $where, first: $first, after: $after, last: $last, before: $before) {
      nodes { id content status }
      edges { cursor }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const contents = (reply: { data: { opinions: { nodes: { content: string }[] } } }) =>
    reply.data.opinions.nodes.map(({ content }) => content);
  let home: string;
  let ownWorld: World;
  /** A clerk of the whole country: the body and its opinions are in different provinces. */
  let ask: Ask;
  beforeAll(async () => {
    ownWorld = await makeWorld(gateway.table);
    ask = await gateway.as("CLERK", "VN");
    home = (await done(ask, "RecordSession", aSession(ownWorld.commune))).id;
    const texts = [
      "Đất đai tranh chấp ở tổ 3",
      "Cầu ĐƯỜNG hoà bình",
      "Chơ\u0323 tự phát",
      "Điện yếu vào giờ cao điểm",
      "Nước đục",
    ];
    const rows = texts.map((content, i) =>
      anOpinion(home, {
        content,
        fields: i < 2 ? ["LAND"] : [],
        nature: i === 4 ? "QUESTION" : null,
        channel: "LETTER",
        receivedOn: `2026-11-0${i + 1}`,
        assignment: i > 2 ? { organizationId: body } : null,
      }),
    );
    await mutate(ask, "RecordOpinions", { rows });
    await done(
      ask,
      "RecordOpinion",
      anOpinion(home, { content: "Tố cáo cán bộ", nature: "DENUNCIATION" }),
    );
  });

  test.each([
    ["dat dai", ["Đất đai tranh chấp ở tổ 3"]],
    ["HÒA", ["Cầu ĐƯỜNG hoà bình"]],
    ["chợ", ["Chợ tự phát"]],
    ["điểm dien", ["Điện yếu vào giờ cao điểm"]],
    ["to cao", []],
    ["không có", []],
  ])("search ignores case and diacritics: %s", async (search, expected) => {
    expect(contents(await ask(SEARCH, { where: { sessionId: home, search } }))).toEqual(expected);
    expect(contents(await ask(SEARCH, { where: { unitCode: ownWorld.commune, search } }))).toEqual(
      expected,
    );
  });

  test("filters by field, status, body, unit (latest first) and tree", async () => {
    expect(contents(await ask(SEARCH, { where: { sessionId: home, field: "LAND" } }))).toHaveLength(
      2,
    );
    expect(
      contents(await ask(SEARCH, { where: { unitCode: ownWorld.commune, field: "LAND" } })),
    ).toHaveLength(2);
    expect(
      contents(await ask(SEARCH, { where: { sessionId: home, organizationId: body } })),
    ).toHaveLength(2);
    expect(
      contents(await ask(SEARCH, { where: { unitCode: ownWorld.commune, status: "ASSIGNED" } })),
    ).toEqual(["Nước đục", "Điện yếu vào giờ cao điểm"]);
    expect(
      contents(
        await ask(SEARCH, { where: { unitCode: ownWorld.province, withDescendants: true } }),
      ),
    ).toHaveLength(6);
    expect(contents(await ask(SEARCH, { where: { unitCode: ownWorld.neighbour } }))).toEqual([]);
    const assigned = await ask(SEARCH, {
      where: { organizationId: body, status: "ASSIGNED" },
      first: 100,
    });
    expect(contents(assigned)).toEqual(
      expect.arrayContaining(["Nước đục", "Điện yếu vào giờ cao điểm"]),
    );
  });

  test.each([
    [{}],
    [{ sessionId: "x", unitCode: "y" }],
    [{ unitCode: "79", withDescendants: true, search: "a" }],
    [{ unitCode: "79", withDescendants: true, organizationId: "x" }],
    [{ organizationId: "x", search: "a" }],
    [{ organizationId: "x", nature: "QUESTION" }],
    [{ organizationId: "x", receivedFrom: "2026-01-01" }],
  ])("another combination is UNSUPPORTED_FILTER: %j", async (where) => {
    const { errors } = await ask(SEARCH, { where });
    expect(errors).toMatchObject([{ extensions: { code: "UNSUPPORTED_FILTER" } }]);
  });

  test.each([
    [{ statuses: [] }, "where.statuses"],
    [{ status: "RECEIVED", statuses: ["CLOSED"] }, "where.statuses"],
    [{ receivedFrom: "2026-02-30" }, "where.receivedFrom"],
    [{ field: "NOTHING" }, "where.field"],
  ])("a refinement that is no value is BAD_ARGUMENT: %j", async (where, argument) => {
    const { errors } = await ask(SEARCH, { where: { unitCode: "79", ...where } });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_ARGUMENT" } }]);
    expect(errors?.[0].message).toContain(argument);
  });

  test.each([["session"], ["unit"], ["search"]])(
    "pages of a %s are complete, forward and backward",
    async (kind) => {
      const where =
        kind === "session"
          ? { sessionId: home }
          : kind === "unit"
            ? { unitCode: ownWorld.commune }
            : { unitCode: ownWorld.commune, search: "" };
      const all = contents(await ask(SEARCH, { where }));
      expect(all).toHaveLength(6);
      const forward: string[] = [];
      let after: string | null = null;
      do {
        const reply: Awaited<ReturnType<Ask>> = await ask(SEARCH, { where, first: 2, after });
        forward.push(...contents(reply));
        after = reply.data.opinions.pageInfo.hasNextPage
          ? reply.data.opinions.pageInfo.endCursor
          : null;
      } while (after);
      expect(forward).toEqual(all);
      const backward: string[] = [];
      let before: string | null = null;
      do {
        const reply: Awaited<ReturnType<Ask>> = await ask(SEARCH, { where, last: 4, before });
        backward.unshift(...contents(reply));
        before = reply.data.opinions.pageInfo.hasPreviousPage
          ? reply.data.opinions.pageInfo.startCursor
          : null;
      } while (before);
      expect(backward).toEqual(all);
    },
  );

  test("a cursor of another filter is refused, and so are sizes beyond 1–100", async () => {
    const { data } = await ask(SEARCH, { where: { sessionId: home }, first: 1 });
    const cursor = data.opinions.pageInfo.endCursor;
    const other = await ask(SEARCH, {
      where: { sessionId: home, field: "LAND" },
      first: 1,
      after: cursor,
    });
    expect(other.errors).toMatchObject([{ extensions: { code: "CURSOR_MISMATCH" } }]);
    for (const first of [0, 101, -1])
      expect((await ask(SEARCH, { where: { sessionId: home }, first })).errors).toMatchObject([
        { extensions: { code: "BAD_ARGUMENT" } },
      ]);
  });
});

describe("personal data", () => {
  test("identity, tracking codes and denunciations are restricted", async () => {
    const { id } = await done(
      ask,
      "RecordOpinion",
      anOpinion(session, { nature: "DENUNCIATION", citizen: { name: "Nguyễn Văn Không Có" } }),
    );
    const QUERY = `query ($id: ID!) {
      opinion(id: $id) {
        content contentState trackingCode
        citizen { name }
        changes { nodes { event } }
      }
    }`;
    // The whole denunciation is hidden, not only its text. A role in another unit does not help.
    const other = await makeWorld(gateway.table);
    for (const stranger of [
      gateway.anonymous,
      await gateway.as("PUBLIC", world.province),
      await gateway.as("LEADER", other.province),
    ])
      expect((await stranger(QUERY, { id })).data.opinion).toBeNull();
    expect(
      (await (await gateway.as("OFFICER", world.province))(QUERY, { id })).data.opinion,
    ).toMatchObject({
      content: null,
      contentState: "LOCKED",
      citizen: null,
      trackingCode: null,
    });
    expect((await ask(QUERY, { id })).data.opinion).toMatchObject({
      content: null,
      citizen: null,
      trackingCode: expect.stringMatching(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/),
    });
    expect(
      (await (await gateway.as("LEADER", world.province))(QUERY, { id })).data.opinion.content,
    ).toBe("Đường hẻm ngập khi mưa lớn.");
    // Only a leader authorized for denunciations reads the text. An administrator does not.
    const unnamed = await gateway.as("LEADER", world.province, "unnamed", null, {
      denunciations: false,
    });
    for (const hand of [unnamed, await gateway.as("ADMIN", "VN")])
      expect((await hand(QUERY, { id })).data.opinion).toMatchObject({ content: null });
  });

  test("the tracking code opens the opinion in any spelling", async () => {
    const recorded = await mutate(ask, "RecordOpinion", anOpinion(session));
    const { trackingCode, opinion } = recorded;
    const QUERY = `query ($trackingCode: String!) {
      opinion(trackingCode: $trackingCode) { id trackingCode }
      tracking(code: $trackingCode) { id code opinion { id trackingCode } }
    }`;
    for (const typed of [
      trackingCode,
      trackingCode.toLowerCase(),
      `${"Mã tra cứu ý kiến: ".repeat(4)}${trackingCode}`,
      trackingCode.replaceAll("-", " "),
      trackingCode.replaceAll("0", "o").replaceAll("1", "l"),
    ])
      expect((await gateway.anonymous(QUERY, { trackingCode: typed })).data).toEqual({
        opinion: { id: opinion.id, trackingCode: null },
        tracking: {
          id: expect.stringMatching(/^trk_/),
          code: trackingCode,
          opinion: { id: opinion.id, trackingCode: null },
        },
      });
    expect((await gateway.anonymous(QUERY, { trackingCode: "0000-0000-0000" })).data).toEqual({
      opinion: null,
      tracking: null,
    });
  });

  test("writing needs a token and a role", async () => {
    const MUTATION = `mutation ($input: RecordOpinionInput!) {
      recordOpinion(input: $input) { opinion { id } }
    }`;
    expect((await gateway.anonymous(MUTATION, { input: anOpinion(session) })).errors).toMatchObject(
      [{ extensions: { code: "UNAUTHENTICATED" } }],
    );
    const officer = await gateway.as("OFFICER", world.province);
    expect((await officer(MUTATION, { input: anOpinion(session) })).errors).toMatchObject([
      { extensions: { code: "FORBIDDEN" } },
    ]);
  });
});
