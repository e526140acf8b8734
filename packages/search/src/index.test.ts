import { parseDay } from "@doithoai/core";
import type * as Search from "@doithoai/core/search";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openIndex } from "./index.ts";
import { APPLY, FIND, SCHEMA } from "./sql.ts";

/** The input of a statement: in `find` the fields of FindRow, in `apply` the entries. */
// biome-ignore lint/suspicious/noExplicitAny: the input of the statement
type Input = any;
/** An index whose statements give these answers, one after the other. */
function indexThat(...answers: readonly (object | undefined)[]) {
  const left = [...answers];
  const runs: { readonly sql: string; readonly input: Input }[] = [];
  const index = openIndex(async (sql, input) => {
    runs.push({ sql, input });
    const answer = left.shift();
    return answer && JSON.stringify(answer);
  });
  return { index, runs };
}
const at = (day: string, id: string) => ({ day: parseDay(day), id });
const ASKED = { condition: "ALL", descending: true, limit: 5, until: 0 } as const;
const part = (edge: string, ended: boolean, ...ids: readonly string[]) => ({
  ...{ edge, ended },
  positions: ids.map((id) => at(edge, id)),
});

describe("a page of a search", () => {
  afterEach(() => void vi.restoreAllMocks());

  test.each([
    [true, ""],
    [false, "~"],
  ])("reads on behind each part, four times as far: %s", async (descending, id) => {
    const { index, runs } = indexThat(
      part("2026-12-01", false, "a", "b"),
      part("2026-08-01", false),
      part("2025-04-01", true, "c"),
    );
    const range = { from: parseDay("0000-06-01"), to: parseDay("2026-12-31") };
    const { positions, stoppedAt } = await index.find({ ...ASKED, ...range, descending });
    expect([positions.map((each) => each.id), stoppedAt]).toEqual([["a", "b", "c"], undefined]);
    expect(runs.map(({ input }) => [input.months, input.limit])).toEqual([
      [1, 5],
      [4, 3],
      [16, 3],
    ]);
    expect(runs.map(({ input }) => [input.day, input.id]).slice(1)).toEqual([
      ["2026-12-01", id],
      ["2026-08-01", id],
    ]);
    // PostgreSQL has no year 0.
    expect(runs.map(({ input }) => [input.from, input.to])).toEqual(
      runs.map(() => ["0001-01-01", "2026-12-31"]),
    );
    expect(new Set(runs.map(({ sql }) => sql))).toEqual(
      new Set([FIND[descending ? "descending" : "ascending"]]),
    );
  });

  test.each([
    [true, "9999-12-31", "~"],
    [false, "0001-01-01", ""],
  ])("begins before all days: descending %s", async (descending, day, id) => {
    const { index, runs } = indexThat();
    expect(await index.find({ ...ASKED, descending })).toEqual({ positions: [] });
    expect(runs[0]?.input).toMatchObject({ day, id, from: null, to: null });
  });

  test("continues behind a position", async () => {
    const { index, runs } = indexThat();
    await index.find({ ...ASKED, after: at("2026-12-09", "opn_7") });
    expect(runs[0]?.input).toMatchObject({ day: "2026-12-09", id: "opn_7" });
  });

  test("is read no further when it is full", async () => {
    const { index, runs } = indexThat(part("2026-12-01", false, "a", "b"));
    expect(await index.find({ ...ASKED, limit: 2 })).toEqual({
      positions: [at("2026-12-01", "a"), at("2026-12-01", "b")],
    });
    expect(runs).toHaveLength(1);
  });

  test("ends early after two seconds, with a position to continue", async () => {
    let now = 0;
    vi.spyOn(Date, "now").mockImplementation(() => (now += 1_000));
    const { index, runs } = indexThat(
      part("2026-12-01", false, "a"),
      part("2026-08-01", false),
      part("2025-04-01", true, "c"),
    );
    expect(await index.find(ASKED)).toEqual({
      positions: [at("2026-12-01", "a")],
      stoppedAt: at("2026-08-01", ""),
    });
    expect(runs).toHaveLength(2);
  });
});

const entry = (id: string, version = 1, sessionVersion = 1, length = 1): Search.Entry => ({
  ...{ id, version, sessionVersion, day: parseDay("2026-12-09") },
  tokens: ["x".repeat(length)],
});
const stored = async (entries: readonly Search.Entry[]): Promise<readonly Search.Entry[][]> => {
  const { index, runs } = indexThat();
  await index.apply(entries, 0);
  expect(runs.map(({ sql }) => sql)).toEqual(runs.map(() => APPLY));
  return runs.map(({ input }) => input);
};
const ids = (count: number) => Array.from({ length: count }, (_, i) => `opn_${i}`);

describe("a statement stores", () => {
  test.each([
    ["nothing", [], []],
    ["twenty-five entries", ids(25), [25]],
    ["the rest alone", ids(51), [25, 25, 1]],
  ])("%s", async (_, given, sizes) => {
    const batches = await stored(given.map((id) => entry(id)));
    expect(batches.map((batch) => batch.length)).toEqual(sizes);
    expect(batches.flat().map(({ id }) => id)).toEqual(given);
  });

  test("up to 600,000 characters, and a longer text alone", async () => {
    const lengths = [250_000, 250_000, 250_000, 700_000, 1, 250_000, 250_000];
    const batches = await stored(lengths.map((length, i) => entry(`opn_${i}`, 1, 1, length)));
    expect(batches.map((batch) => batch.map(({ id }) => id.slice(4)))).toEqual([
      ["0", "1"],
      ["2"],
      ["3"],
      ["4", "5", "6"],
    ]);
  });

  test("the latest entry of an opinion, by its version and by that of its session", async () => {
    const versions = [
      [2, 1],
      [2, 3],
      [1, 9],
      [2, 2],
    ] as const;
    const [[one, ...others] = []] = await stored(versions.map(([of, by]) => entry("a", of, by)));
    expect([one?.version, one?.sessionVersion, others]).toEqual([2, 3, []]);
  });
});

test("the table is made by each statement of it, in order", async () => {
  const { index, runs } = indexThat();
  await index.prepare(0);
  expect(runs.map(({ sql }) => sql)).toEqual([...SCHEMA]);
});
