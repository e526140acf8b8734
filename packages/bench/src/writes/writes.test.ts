import { makeSchema } from "@doithoai/gateway";
import { expect, test } from "vitest";
import { comparison, sheet } from "./compare.ts";
import { writing } from "./operations.ts";

const linesOf = (text: string): readonly string[] =>
  text.split("\n").map((line) => line.replace(/ {2,}/g, " | "));

test("every mutation of the schema has a document that calls it", () => {
  const mutations = Object.keys(makeSchema().getMutationType()?.getFields() ?? {});
  expect(mutations.length).toBeGreaterThan(60);
  for (const mutation of mutations) expect(() => writing(mutation)).not.toThrow();
});

test("a sheet has the table first, each index and the sums", () => {
  const writes = { closeOpinion: { table: 8, unitDay: 1 }, setCalendarDays: { table: 900 } };
  expect(linesOf(sheet(writes))).toEqual([
    "mutation | table | unitDay | total",
    expect.anything(),
    "closeOpinion | 8 | 1 | 9",
    "setCalendarDays | 900 | 0 | 900",
    "all but setCalendarDays | 8 | 1 | 9",
  ]);
});

test("a comparison names the factor, the changed parts and the mutations that came or went", () => {
  const before = { closeOpinion: { table: 8, unitDay: 2 }, gone: { table: 2 } };
  const after = { closeOpinion: { table: 10, unitDay: 1, publicDay: 2 }, come: { table: 4 } };
  expect(linesOf(comparison(before, after)).slice(2)).toEqual([
    "closeOpinion | 10 | 13 | 1.30 | OVER 1.20: table 8 → 10, unitDay 2 → 1, publicDay 0 → 2",
    "come | – | 4 | new",
    "all but setCalendarDays | 12 | 17 | 1.42 | " +
      "OVER 1.20: table 10 → 14, unitDay 2 → 1, publicDay 0 → 2",
    "gone | 2 | – | gone",
  ]);
});
