import { expect, test } from "vitest";
import { MONTH, tsqueryOf } from "./tsquery.ts";

test.each([
  ["STATUS:CLOSED", "'·STATUS:CLOSED'"],
  [{ begins: "w12" }, "'·w12':*"],
  [{ all: ["a", { any: ["b", "c"] }] }, "('·a' & ('·b' | '·c'))"],
  [{ any: ["a"] }, "'·a'"],
  ["O'x\\y", "'·O''x\\\\y'"],
  ["a\0", "'·NOTHING'"],
  [`a${MONTH}`, "'·NOTHING'"],
  [{ begins: "a\ud800" }, "'·NOTHING'"],
  ["ế".repeat(667), "'·NOTHING'"],
  [{ all: [] }, "'·ALL'"],
  [{ any: [] }, "'·NOTHING'"],
])("%j", (condition, query) => {
  expect(tsqueryOf(condition).replaceAll(MONTH, "·")).toBe(query);
});
