import { RequestError } from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import {
  type AskAs,
  anOpinion,
  aSession,
  done,
  type Gateway,
  makeWorld,
  openGateway,
  type World,
} from "../kit/index.ts";
import { readAll } from "../kit/search.ts";

let gateway: Gateway;
let world: World;
let clerk: AskAs;
/** Answers of the index, whatever is asked. */
let find: Search.SearchIndex["find"];
let ids: Readonly<Record<"shown" | "hidden" | "locked" | "redacted" | "elsewhere", string>>;

beforeAll(async () => {
  gateway = await openGateway({
    search: () => ({ find: (input) => find(input), apply: async () => undefined }),
  });
  world = await makeWorld(gateway.table);
  const other = await makeWorld(gateway.table);
  clerk = await gateway.as("CLERK", world.province);
  const elsewhere = await gateway.as("CLERK", other.province);
  const row = async (ask: AskAs, unitCode: string, more: object) =>
    done(ask, "RecordOpinion", {
      unitCode,
      channel: "LETTER",
      content: "Đèn đường hỏng, ông Bí Mật báo.",
      nature: "QUESTION",
      responses: [{ kind: "FINAL", content: "Đã sửa.", answeredOn: "2026-11-20" }],
      ...more,
    });
  const { id: session } = await done(clerk, "RecordSession", aSession(world.commune));
  const redacted = await row(clerk, world.commune, {});
  await done(clerk, "RedactOpinion", {
    opinionId: redacted.id,
    expectedVersion: redacted.version,
    passages: ["Bí Mật"],
    reason: "Nêu tên người thứ ba.",
  });
  ids = {
    shown: (await row(clerk, world.commune, {})).id,
    hidden: (await done(clerk, "RecordOpinion", anOpinion(session, { content: "Bí mật" }))).id,
    locked: (await row(clerk, world.commune, { nature: "DENUNCIATION", responses: [] })).id,
    redacted: redacted.id,
    elsewhere: (await row(elsewhere, other.commune, {})).id,
  };
});
afterAll(() => gateway.close());

const DAY = "2026-11-23" as Search.Position["day"];
/** An index that has not followed for long: it answers every id it ever had. */
beforeEach(() => {
  const all = [...Object.values(ids), "opn_A.B"].toSorted();
  find = async ({ after, limit }) => ({
    positions: all
      .filter((id) => after === undefined || id > after.id)
      .slice(0, limit)
      .map((id) => ({ day: DAY, id })),
  });
});

const tree = () => ({ unitCode: world.province, withDescendants: true });
const found = async (ask = gateway.anonymous, where = {}, size = 100) =>
  (await readAll(ask, { ...tree(), ...where }, { size })).seen.map(({ id }) => id).toSorted();

test("what the caller may not see, or what no longer matches, is not shown", async () => {
  expect(await found(undefined, { search: "bi mat" })).toEqual([ids.shown]);
  expect(await found(undefined, { nature: "QUESTION" })).toEqual(
    [ids.shown, ids.redacted].toSorted(),
  );
  expect(await found(undefined, { nature: "DENUNCIATION" })).toEqual([]);
  expect(await found(clerk, { search: "bi mat" })).toEqual(
    [ids.shown, ids.hidden, ids.redacted].toSorted(),
  );
  expect(await found(clerk, { receivedTo: "2020-01-01" })).toEqual([]);
});

test("pages go on behind entries that are not shown", async () => {
  expect(await found(undefined, { search: "bi mat" }, 1)).toEqual([ids.shown]);
});

test("an index without an answer is RETRY_LATER", async () => {
  find = async () => {
    throw new RequestError("RETRY_LATER");
  };
  const { errors } = await gateway.anonymous(
    "query ($where: OpinionWhere!) { opinions(where: $where) { nodes { id } } }",
    { where: { ...tree(), search: "den" } },
  );
  expect(errors).toMatchObject([{ extensions: { code: "RETRY_LATER" } }]);
});

test("a page whose time is over ends early, and goes on from there", async () => {
  const before = find;
  find = async (input) =>
    input.after === undefined ? { positions: [], stoppedAt: { day: DAY, id: "" } } : before(input);
  const page = await readAll(gateway.anonymous, { ...tree(), nature: "QUESTION" }, { size: 10 });
  expect(page.sizes).toEqual([0, 2]);
});

test("a request without a token searches about twenty times at most", async () => {
  let searches = 0;
  find = async () => {
    searches++;
    return { positions: [] };
  };
  const list = (i: number) =>
    `a${i}: opinions(where: { unitCode: "VN", withDescendants: true, search: "x${i}" }, ` +
    "first: 1) { nodes { id } }";
  const { errors } = await gateway.anonymous(
    `{ ${Array.from({ length: 30 }, (_, i) => list(i)).join(" ")} }`,
  );
  expect(errors?.map(({ extensions }) => extensions.code)).toContain("COST_LIMIT");
  expect(searches).toBeLessThanOrEqual(25);
});
