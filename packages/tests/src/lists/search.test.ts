import { openDatabase } from "@doithoai/local/search/database.ts";
import { fillIndex, type LocalSearch, openSearch } from "@doithoai/local/search/index.ts";
import { openIndex } from "@doithoai/search";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { onSession } from "../kit/chain.ts";
import { documentOf } from "../kit/documents.ts";
import {
  type Ask,
  type AskAs,
  aSession,
  done,
  type Gateway,
  makeWorld,
  mutate,
  openGateway,
  scaled,
  TIMEOUT_MS,
  type World,
} from "../kit/index.ts";
import { byDay, isWanted, type Reading, readAll, readNodes, type Where } from "../kit/search.ts";

let gateway: Gateway;
let world: World;
let clerk: AskAs;
let leader: AskAs;
let search: LocalSearch;
let database: Awaited<ReturnType<typeof openDatabase>>;
/** Positions that the index answered since the last call. */
let answered: string[] = [];
let bodies: { readonly own: string; readonly other: string };
let sessions: { readonly open: string; readonly held: string };
/** The callers of a caller's name. */
let callers: Readonly<Record<string, Ask>>;

const TEXTS = [
  "Đèn đường hỏng đã lâu.",
  "Hẻm 12/4 ngập nước khi mưa.",
  "Xin cấp sổ đỏ cho đất ở.",
  "Chợ ồn ào, hoà giải chưa xong.",
  "Nhà ông Nguyễn Văn Bí Mật lấn vỉa hè.",
];
const NATURES = ["SUGGESTION", "FEEDBACK", "QUESTION", "COMPLAINT", "DENUNCIATION"] as const;
const CHANNELS = ["LETTER", "HOTLINE", "WEB_PORTAL"] as const;
const FIELDS = ["LAND", "TRANSPORT", "ENVIRONMENT"] as const;
const DAYS = ["2025-07-03", "2025-12-31", "2026-10-31", "2026-11-01", "2026-11-09", "2026-11-20"];

const answer = { kind: "FINAL", content: "Đã thay bóng đèn.", answeredOn: "2026-11-21" };
/** Rows: every status that entering gives, in sessions and without, open and hidden. */
const aRow = () =>
  fc.record({
    content: fc.subarray(TEXTS, { minLength: 1, maxLength: 2 }).map((texts) => texts.join(" ")),
    channel: fc.constantFrom(...CHANNELS),
    fields: fc.subarray([...FIELDS]),
    receivedOn: fc.constantFrom(...DAYS),
    reason: fc.constant("Thư đến muộn."),
    place: fc.constantFrom(
      { sessionId: sessions.open },
      { sessionId: sessions.held },
      { unitCode: world.commune },
      { unitCode: world.neighbour },
      { unitCode: world.province },
    ),
    handling: fc.constantFrom<object>(
      {},
      ...NATURES.map((nature) => ({ nature })),
      { nature: "SUGGESTION", assignment: { organizationId: bodies.own } },
      { nature: "FEEDBACK", assignment: { organizationId: bodies.other } },
      { nature: "QUESTION", responses: [answer], resolution: "EXPLAINED" },
      { nature: "SUGGESTION", responses: [answer], assignment: { organizationId: bodies.own } },
      { rejection: { reason: "INTOXICATED" } },
    ),
  });

async function record(count: number): Promise<{ id: string; version: number }[]> {
  const rows = fc.sample(aRow(), count).map(({ place, handling, ...row }) => ({
    ...row,
    ...place,
    ...handling,
  }));
  const made: { id: string; version: number }[] = [];
  for (let at = 0; at < rows.length; at += 50) {
    const { results } = await mutate(leader, "RecordOpinions", { rows: rows.slice(at, at + 50) });
    for (const { opinion, userErrors } of results) {
      expect(userErrors).toEqual([]);
      made.push(opinion);
    }
  }
  return made;
}

/** Waits until the index has followed all writes so far. */
async function settled(): Promise<void> {
  const word = `dau${Math.random().toString(36).slice(2)}`;
  await done(leader, "RecordOpinion", {
    unitCode: world.province,
    channel: "LETTER",
    content: word,
  });
  await vi.waitFor(async () => {
    const { seen } = await readAll(leader, { ...tree(), search: word }, { size: 1 });
    expect(seen).toHaveLength(1);
  }, TIMEOUT_MS);
}
const tree = () => ({ unitCode: world.province, withDescendants: true });

beforeAll(async () => {
  database = await openDatabase();
  gateway = await openGateway({
    ownTable: "with stream",
    search: (table) => {
      search = openSearch({
        endpoint: inject("endpoint"),
        table,
        log: () => undefined,
        open: async () => ({ ...database, close: async () => undefined }),
      });
      return {
        ...search,
        find: async (input) => {
          const found = await search.find(input);
          answered.push(...found.positions.map(({ id }) => id));
          return found;
        },
      };
    },
  });
  world = await makeWorld(gateway.table, { country: true });
  const { commune, neighbour, province } = world;
  clerk = await gateway.as("CLERK", commune);
  leader = await gateway.as("LEADER", province);
  const body = async (unitCode: string) =>
    (
      await done(leader, "RecordOrganization", {
        name: "Phòng Kinh tế",
        kind: "DEPARTMENT",
        unitCode,
      })
    ).id;
  bodies = { own: await body(commune), other: await body(neighbour) };
  const session = async (unitCode: string) =>
    (await done(leader, "RecordSession", aSession(unitCode, { heldOn: "2026-11-09" }))).id;
  sessions = { open: await session(commune), held: await session(neighbour) };
  callers = {
    public: gateway.anonymous,
    clerk,
    neighbour: await gateway.as("CLERK", neighbour),
    officer: await gateway.as("OFFICER", commune, "officer", bodies.own),
    "officer of the neighbour": await gateway.as("OFFICER", neighbour, "officer", bodies.other),
    leader,
    supervisor: await gateway.as("SUPERVISOR", province),
    integrator: await gateway.as("INTEGRATOR", commune),
  };
  // The index is filled before most is written, so it follows the stream.
  const early = await record(20);
  await readAll(leader, { ...tree(), search: "den" }, { size: 50 });
  const late = await record(scaled({ small: 100, whole: 300 }));
  const secret = await readAll(leader, { ...tree(), search: "bi mat" }, { size: 100 });
  expect(secret.seen.length).toBeGreaterThan(0);
  for (const { id, version } of [...early.slice(0, 6), ...late.slice(0, 30)])
    await mutate(leader, "RedactOpinion", {
      opinionId: id,
      expectedVersion: version,
      passages: ["Nguyễn Văn Bí Mật"],
      reason: "Nêu tên người thứ ba.",
    });
  const concluded = await done(leader, "ConcludeSession", {
    sessionId: sessions.open,
    expectedVersion: 1,
    noDirectiveReason: "Không giao việc.",
  });
  await done(leader, "PublishSession", onSession(concluded));
  await settled();
});
afterAll(async () => {
  await gateway.close();
  await search.close();
  await database.close();
});

const someOf = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });
const STATUSES = ["RECEIVED", "CLASSIFIED", "ASSIGNED", "RESPONDED", "REJECTED"];
const aWhere = (): fc.Arbitrary<Where> =>
  fc.record(
    {
      statuses: someOf(STATUSES),
      field: fc.constantFrom(...FIELDS),
      nature: fc.constantFrom(...NATURES),
      channel: fc.constantFrom(...CHANNELS),
      resolution: fc.constantFrom("NOT_RESOLVED", "EXPLAINED"),
      organizationId: fc.constantFrom(bodies.own, bodies.other),
      receivedFrom: fc.constantFrom(...DAYS),
      receivedTo: fc.constantFrom(...DAYS),
      search: fc.constantFrom(
        "den",
        "DAT o",
        "hẻm 12/4",
        "nguyen",
        "bí mật",
        "hoa",
        "ngap nuoc",
        "da",
      ),
    },
    { requiredKeys: [] },
  );
const aReading = (): fc.Arbitrary<Reading> =>
  fc.record({
    size: fc.constantFrom(3, 7, 20, 100),
    ascending: fc.boolean(),
    backward: fc.boolean(),
  });

const known = new Map<string, ReturnType<typeof readNodes>>();
/** All that a caller sees of an anchor. Nothing is written after the first comparison. */
function allOf(name: string, ask: Ask, anchor: object, isSearched: boolean) {
  const key = JSON.stringify([name, anchor, isSearched]);
  const read = async () => {
    const { seen } = await readAll(isSearched ? leader : ask, anchor, { size: 100 });
    const ids = seen.map(({ id }) => id);
    return isSearched ? readNodes(ask, ids) : seen;
  };
  const found = known.get(key) ?? read();
  known.set(key, found);
  return found;
}

/** Compares a list with the filters applied by hand to all that the caller sees. */
async function compare(name: string, anchor: object, where: Where, reading: Reading) {
  const ask = callers[name];
  if (!ask) throw new Error(name);
  // The index finds all that the caller may read, also what a body of his or hers handles. A list
  // by days alone comes from the table.
  const isSearched =
    "withDescendants" in anchor && Object.keys(where).some((each) => !each.startsWith("received"));
  const all = await allOf(name, ask, anchor, isSearched);
  answered = [];
  const found = await readAll(ask, { ...anchor, ...where }, reading);
  const wanted = all.filter((opinion) => isWanted(opinion, where)).toSorted(byDay(reading));
  expect(found.seen.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  // Every page but the last is full, so no page tells of hidden opinions.
  const { size } = reading;
  expect(found.sizes).toEqual(
    wanted.length === 0
      ? [0]
      : Array.from({ length: Math.ceil(wanted.length / size) }, (_, i) =>
          Math.min(size, wanted.length - i * size),
        ),
  );
  const visible = new Set(wanted.map(({ id }) => id));
  expect(answered.filter((id) => !visible.has(id))).toEqual([]);
}

describe.each(["public", "clerk", "neighbour", "officer", "officer of the neighbour", "leader"])(
  "for %s",
  (name) => {
    test.each([
      ["status", { status: "ASSIGNED" }],
      ["statuses", { statuses: ["CLASSIFIED", "RESPONDED"] }],
      ["field", { field: "LAND" }],
      ["nature", { nature: "DENUNCIATION" }],
      ["channel", { channel: "HOTLINE" }],
      ["resolution", { resolution: "EXPLAINED" }],
      ["received days", { receivedFrom: "2025-12-31", receivedTo: "2026-11-01" }],
      ["search", { search: "đèn đường" }],
      ["a redacted passage", { search: "bi mat" }],
      ["the beginning of a word", { search: "nguy" }],
    ] as const)("every opinion of the tree by %s", async (_, where) => {
      await compare(name, tree(), where, { size: 7 });
    });
    test("every opinion of the tree by body", async () => {
      await compare(name, tree(), { organizationId: bodies.own }, { size: 7 });
    });
  },
);

test.each([
  ["a quote", { organizationId: "' | ALL | '" }],
  ["a backslash", { organizationId: "\\\\'" }],
  ["a NUL", { organizationId: "a\u0000" }],
  ["half of a pair", { organizationId: "a\ud800" }],
  ["the sign of a month", { organizationId: "\u0001\u0001" }],
  ["an id longer than a word of PostgreSQL", { organizationId: "x".repeat(9_000) }],
  ["a cut pair", { search: `a${"\u{1d400}".repeat(30)}` }],
  ["words without number", { search: "a b c d e f g h i k l m n o p q r s t u v x y".repeat(4) }],
  ["the year 0", { receivedFrom: "0000-01-01", receivedTo: "0000-12-31" }],
  ["the last day", { receivedFrom: "9999-12-31" }],
  ["days in reverse", { receivedFrom: "2026-11-02", receivedTo: "2026-11-01" }],
  ["signs alone", { search: "' | ! & <-> :* \\" }],
])("nothing is found, and nothing fails, by %s", async (_, where) => {
  for (const ask of [gateway.anonymous, leader]) {
    const { seen } = await readAll(ask, { ...tree(), status: "MERGED", ...where }, { size: 20 });
    expect(seen).toEqual([]);
  }
});

test("an opinion with a word of long letters is found", async () => {
  const content = `a${"\u{1d400}".repeat(30)}`;
  const { id } = await done(leader, "RecordOpinion", {
    unitCode: world.province,
    channel: "LETTER",
    content,
  });
  await settled();
  const { seen } = await readAll(leader, { ...tree(), search: content }, { size: 20 });
  expect(seen.map((each) => each.id)).toEqual([id]);
});

test("the document of the search page finds what the filter finds", async () => {
  const { unitCode } = tree();
  for (const where of [{ search: "den duong" }, { field: "LAND", statuses: ["RECEIVED"] }]) {
    const { seen } = await readAll(leader, { ...tree(), ...where }, { size: 100 });
    const { data } = await leader(documentOf("OpinionSearch"), { unitCode, ...where, first: 100 });
    const { edges } = data.opinions;
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(
      seen.map(({ id }) => id),
    );
  }
});

const RUNS = scaled({ small: 12, whole: 400 });

test("random filters, callers and orders give what a filter by hand gives", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(callers)),
      fc.constantFrom(
        tree,
        () => ({ unitCode: "VN", withDescendants: true }),
        () => ({ unitCode: world.commune, withDescendants: true }),
        () => ({ unitCode: world.neighbour }),
        () => ({ unitCode: world.province }),
      ),
      aWhere(),
      aReading(),
      async (name, anchor, where, reading) => compare(name, anchor(), where, reading),
    ),
    { numRuns: RUNS },
  );
});

test("what followed the stream is what a rebuild from the table makes", async () => {
  const rows = async () =>
    database.run(
      "select json_agg(json_build_array(id, day, version, session_version, words::text) " +
        "order by id)::text from opinion",
      null,
      0,
    );
  const followed = await rows();
  await database.run("delete from opinion", null, 0);
  await fillIndex({ table: gateway.table, index: openIndex(database.run) });
  expect(await rows()).toBe(followed);
});
