import { newUlid, Opinion } from "@doithoai/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Ask,
  type AskAs,
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  NOW,
  openGateway,
  type World,
} from "../kit/index.ts";
import { opinionCopies } from "../kit/seed/items.ts";
import { contextOf } from "../kit/seed/templates.ts";
import { writeAll } from "../kit/seed/write.ts";

let gateway: Gateway;
let world: World;
let clerk: AskAs;
/** The only opinion of the commune that the public may see. It is older than all hidden ones. */
let published: string;
let session: string;
const HIDDEN = 1_300;

beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  clerk = await gateway.as("CLERK", world.province, "clerk", null, { denunciations: true });
  ({ id: session } = await done(
    clerk,
    "RecordSession",
    aSession(world.commune, { heldOn: "2026-10-05" }),
  ));
  ({ id: published } = await done(
    clerk,
    "RecordOpinion",
    anOpinion(session, { content: "Đèn đường hỏng.", nature: "SUGGESTION" }),
  ));
  await letters(HIDDEN);
  await done(clerk, "ConcludeSession", {
    sessionId: session,
    expectedVersion: 1,
    noDirectiveReason: "Không giao việc.",
  });
  await done(clerk, "PublishSession", { sessionId: session, expectedVersion: 2 });
});
afterAll(() => gateway.close());

/** Writes letters of one day: copies of a recorded one, with all its index rows. */
async function letters(count: number): Promise<void> {
  const { table } = gateway;
  const { id, trackingCode } = await done(clerk, "RecordOpinion", {
    unitCode: world.commune,
    channel: "LETTER",
    content: "Đèn đường chưa sáng.",
    receivedOn: "2026-11-20",
  });
  const ctx = contextOf(table, world.commune);
  const value = await Opinion.byId(ctx, id);
  if (!value) throw new Error("the letter was not stored");
  const own = id.slice(id.lastIndexOf(".") + 1);
  const copy = opinionCopies({ value, marks: { own, trackingCode } });
  await writeAll(table, Array(count - 1).keys(), (i) => {
    const place = { ...world, session: "", trackingCode: `${trackingCode}-${i}`, daysBack: 0 };
    return copy(ctx, { ...place, own: newUlid(NOW) });
  });
}

const OPINIONS = `query (
  $where: OpinionWhere!, $first: Int, $after: String, $last: Int, $before: String
) {
  opinions(where: $where, first: $first, after: $after, last: $last, before: $before) {
    nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const page = async (ask: Ask, where: object, more: object = {}) => {
  const { data, errors } = await ask(OPINIONS, { where, ...more });
  expect(errors).toBeUndefined();
  return data.opinions;
};
/** Reads every page of a list. */
async function pages(ask: Ask, where: object, more: object = {}) {
  const all = [await page(ask, where, more)];
  for (let { pageInfo } = all[0]; pageInfo.hasNextPage; pageInfo = all.at(-1).pageInfo)
    all.push(await page(ask, where, { ...more, after: pageInfo.endCursor }));
  return all;
}

describe("behind 1,300 hidden opinions", () => {
  test.each([1, 20, 100])("first: %i: the public reads the visible one at once", async (first) => {
    for (const where of [
      { unitCode: world.commune },
      { unitCode: world.province, withDescendants: true },
    ]) {
      gateway.requests();
      const { nodes, pageInfo } = await page(gateway.anonymous, where, { first });
      expect({ nodes, more: pageInfo.hasNextPage }).toEqual({
        nodes: [{ id: published }],
        more: false,
      });
      const found = gateway.requests();
      expect(found.filter((name) => name.startsWith("Query"))).toHaveLength(1);
      // A unit that is not the country is looked up to know its level.
      expect(found.length).toBeLessThanOrEqual(2);
    }
  });

  test("a page read backward has the visible one, and the page before it is empty", async () => {
    const { nodes, pageInfo } = await page(
      gateway.anonymous,
      { unitCode: world.commune },
      { last: 1 },
    );
    expect({ nodes, more: pageInfo.hasPreviousPage }).toEqual({
      nodes: [{ id: published }],
      more: false,
    });
    const before = await page(
      gateway.anonymous,
      { unitCode: world.commune },
      { last: 1, before: pageInfo.startCursor },
    );
    expect({ nodes: before.nodes, more: before.pageInfo.hasPreviousPage }).toEqual({
      nodes: [],
      more: false,
    });
  });

  test("works for a search, and the clerk needs few requests", async () => {
    const where = { unitCode: world.commune, search: "den duong" };
    expect((await page(gateway.anonymous, where)).nodes).toEqual([{ id: published }]);
    gateway.requests();
    const { nodes, pageInfo } = await page(
      clerk,
      { unitCode: world.commune, search: "chua sang" },
      { first: 100 },
    );
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([100, true]);
    expect(gateway.requests().length).toBeLessThanOrEqual(6);
  });
});

/** The clerk's searches of a word that no opinion has: every row is read and skipped. */
describe("behind 1,300 opinions without the word", () => {
  const where = (more: object = {}) => ({ unitCode: world.commune, search: "khong co", ...more });

  /** Returns the position in a cursor, without the part that names its list. */
  const positionIn = (cursor: string): string =>
    Buffer.from(cursor, "base64url").toString().slice(10);
  const cursorAt = (list: string, position: string): string =>
    Buffer.from(Buffer.from(list, "base64url").toString().slice(0, 10) + position).toString(
      "base64url",
    );

  test("a page that ends early has no node and an opaque cursor", async () => {
    const { nodes, pageInfo } = await page(clerk, where());
    expect({ nodes, more: pageInfo.hasNextPage, start: pageInfo.startCursor }).toEqual({
      nodes: [],
      more: true,
      start: null,
    });
    expect(positionIn(pageInfo.endCursor)).toMatch(/^[\w-]{80,}$/);
    expect(Buffer.from(positionIn(pageInfo.endCursor), "base64url").toString("latin1")).not.toMatch(
      /2026|opn_/,
    );
  });

  test("rejects a cursor that was changed, forged or taken from another list", async () => {
    const { pageInfo } = await page(clerk, where());
    const other = await page(gateway.anonymous, { unitCode: "26743" });
    const position = positionIn(pageInfo.endCursor);
    const cursors: readonly [object, string][] = [
      [
        where(),
        cursorAt(
          pageInfo.endCursor,
          `${position.slice(0, -2)}${position.endsWith("AA") ? "BB" : "AA"}`,
        ),
      ],
      [where(), cursorAt(pageInfo.endCursor, "2026-11-20#opn_x")],
      [where(), cursorAt(pageInfo.endCursor, "AAAA")],
      [where({ unitCode: world.neighbour }), pageInfo.endCursor],
      [{ unitCode: "26743" }, cursorAt(other.pageInfo.endCursor, position)],
    ];
    for (const [where, after] of cursors) {
      const { errors } = await clerk(OPINIONS, { where, after });
      expect(errors).toMatchObject([{ extensions: { code: "CURSOR_MISMATCH" } }]);
    }
  });

  test.each([1, 100])("first: %i: the last page comes after a few short ones", async (first) => {
    gateway.requests();
    const all = await pages(clerk, where(), { first });
    expect(all.flatMap(({ nodes }) => nodes)).toEqual([]);
    expect([all.length > 1, all.length <= 3]).toEqual([true, true]);
    expect(gateway.requests().length).toBeLessThanOrEqual(45);
  });

  const aliased = (field: string): string =>
    `{ ${Array.from(
      { length: 30 },
      (_, i) => `a${i}: ${field} { nodes { id } pageInfo { hasNextPage endCursor } }`,
    ).join(" ")} }`;

  test("thirty searches in one request share a budget and continue by cursor", async () => {
    gateway.requests();
    const { data, errors } = await clerk(
      aliased(`opinions(where: { unitCode: "${world.commune}", search: "khong co" }, first: 1)`),
    );
    expect(errors).toBeUndefined();
    for (const { nodes, pageInfo } of Object.values<Awaited<ReturnType<typeof page>>>(data))
      expect({ nodes, pageInfo }).toEqual({
        nodes: [],
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
      });
    expect(gateway.requests().length).toBeLessThanOrEqual(330);
  });

  test("stops at its limit in a search for a rare policy, for one list or ten", async () => {
    const list = `deadlines(
      where: { unitCode: "VN", withDescendants: true, policyCode: "CONCLUSION_NOTICE" }
      first: 1
    ) { nodes { id } }`;
    for (const count of [1, 10]) {
      gateway.requests();
      await gateway.anonymous(
        `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${list}`).join(" ")} }`,
      );
      expect(gateway.requests().length).toBeLessThanOrEqual(510);
    }
    expect(gateway.logged).toEqual([]);
  });

  test("an error reports the used and the allowed reads of too many lists", async () => {
    // A district has a partition for each phase of each of its communes.
    const query = aliased('deadlines(where: { unitCode: "760", withDescendants: true }, first: 1)');
    gateway.requests();
    const { status, data, errors } = await gateway.anonymous(
      query,
      {},
      { "accept-language": "en" },
    );
    const [first] = errors ?? [];
    // Each list is refused alone.
    expect([status, Object.values(data).filter((list) => list === null)]).toEqual([
      200,
      errors?.map(() => null),
    ]);
    expect(first).toMatchObject({ extensions: { code: "COST_LIMIT", limit: 500, asked: 500 } });
    expect(first.message).toMatch(
      /^The query reads too much: about 500 of at most 500 (reads|read units) are used\./,
    );
    expect(gateway.requests().length).toBeLessThanOrEqual(510);
    expect((await clerk(query)).errors?.[0].extensions).toMatchObject({
      code: "COST_LIMIT",
      limit: 500,
    });
    expect(gateway.logged).toEqual([]);
  });
});

describe("denunciations before a visible opinion of a session", () => {
  test("are read a hundred at a time, and the page is full", async () => {
    const { id } = await done(
      clerk,
      "RecordSession",
      aSession(world.neighbour, { heldOn: "2026-10-06" }),
    );
    for (let i = 0; i < 2; i++)
      await mutate(clerk, "RecordOpinions", {
        rows: Array.from({ length: 100 }, () =>
          anOpinion(id, { nature: "DENUNCIATION", content: "Kín." }),
        ),
      });
    const { id: open } = await done(
      clerk,
      "RecordOpinion",
      anOpinion(id, { nature: "SUGGESTION" }),
    );
    await done(clerk, "ConcludeSession", {
      sessionId: id,
      expectedVersion: 1,
      noDirectiveReason: "Không giao việc.",
    });
    await done(clerk, "PublishSession", { sessionId: id, expectedVersion: 2 });
    gateway.requests();
    const { data } = await gateway.anonymous(
      `{ session(id: "${id}") { opinions(first: 1) { nodes { id } pageInfo { hasNextPage } } } }`,
    );
    expect(data.session.opinions).toEqual({
      nodes: [{ id: open }],
      pageInfo: { hasNextPage: false },
    });
    expect(gateway.requests().length).toBeLessThanOrEqual(6);
  });
});

describe("overdue denunciations before a visible deadline", () => {
  const OVERDUE =
    "query ($unit: String!, $first: Int) { " +
    "overdue(unitCode: $unit, binding: false, first: $first) { " +
    "nodes { subject { id } } pageInfo { hasNextPage endCursor } } }";
  const DAY =
    "query ($where: DeadlineWhere!, $first: Int) { deadlines(where: $where, first: $first) { " +
    "nodes { dueOn } pageInfo { hasNextPage } } }";
  let own: World;
  let ordinary: { readonly dueOn: string };

  beforeAll(async () => {
    own = await makeWorld(gateway.table);
    const office = await gateway.as("CLERK", own.province, "own", null, { denunciations: true });
    const letter = (nature: string, receivedOn: string) => ({
      unitCode: own.commune,
      channel: "LETTER",
      content: "Đèn đường hỏng.",
      nature,
      receivedOn,
      citizen: { name: "Người gửi" },
    });
    await mutate(office, "RecordOpinions", {
      rows: Array.from({ length: 25 }, () => letter("DENUNCIATION", "2026-03-03")),
    });
    await done(office, "RecordOpinion", letter("SUGGESTION", "2026-03-04"));
    await done(office, "RecordOpinion", letter("DENUNCIATION", "2026-03-04"));
    [ordinary] = (
      await gateway.anonymous(DAY, { where: { unitCode: own.commune, binding: false } })
    ).data.deadlines.nodes;
  });

  test.each([1, 20])("first: %i: the visible one is listed and is the last", async (first) => {
    for (const unit of [own.commune, own.province]) {
      const { data } = await gateway.anonymous(OVERDUE, { unit, first });
      expect(data.overdue.nodes).toHaveLength(1);
      expect(data.overdue.pageInfo).toEqual({ hasNextPage: false, endCursor: expect.any(String) });
    }
  });

  test("reading backward also finds it, in a commune and in its province", async () => {
    const BACKWARD =
      "query ($unit: String!, $last: Int, $before: String) { " +
      "overdue(unitCode: $unit, binding: false, last: $last, before: $before) { nodes { dueOn } " +
      "pageInfo { hasPreviousPage startCursor } } }";
    const office = await gateway.as("CLERK", own.province, "own", null, { denunciations: true });
    for (const unit of [own.commune, own.province]) {
      const { data } = await gateway.anonymous(BACKWARD, { unit, last: 1 });
      expect(data.overdue).toMatchObject({
        nodes: [ordinary],
        pageInfo: { hasPreviousPage: false },
      });
      const newest = (await office(BACKWARD, { unit, last: 1 })).data.overdue;
      const before = (
        await office(BACKWARD, { unit, last: 5, before: newest.pageInfo.startCursor })
      ).data.overdue;
      expect([newest.nodes.length, before.nodes.length]).toEqual([1, 5]);
    }
  });

  test("a day with a due denunciation looks like a day without one", async () => {
    const { dueOn } = ordinary;
    const { data } = await gateway.anonymous(DAY, {
      where: { unitCode: own.commune, binding: false, dueFrom: dueOn, dueTo: dueOn },
      first: 1,
    });
    expect(data.deadlines).toEqual({ nodes: [{ dueOn }], pageInfo: { hasNextPage: false } });
  });
});
