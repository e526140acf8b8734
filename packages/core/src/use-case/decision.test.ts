import { expect, test } from "vitest";
import type { Context } from "../request/context.ts";
import { decision, type Write } from "./decision.ts";

const part = { check: { pk: "p", sk: "s" }, status: null, toError: () => new Error("refused") };
const write = (
  id: string,
  actions: number,
): Write<{ id: string; version: number; unit: null }> => ({
  id,
  prepare: async () => ({
    value: { id, version: 1, unit: null },
    parts: () => Array.from({ length: actions }, () => part),
    isUnchanged: false,
  }),
});

test.each([
  ["no room", 0, [2, 2], 0, 0],
  ["room for a part of one", 1, [2, 2], 0, 1],
  ["room for some", 4, [2, 2, 2], 4, 2],
  ["room for some and a part of one", 5, [2, 3, 2], 5, 2],
  ["a write that does not fit", 4, [2, 3, 1], 2, 2],
  ["room for all", 100, [2, 3], 5, 2],
])("optional writes with %s fill it and are not taken beyond it", async (_, ...row) => {
  const [room, sizes, actions, taken] = row;
  let asked = 0;
  function* writes() {
    for (const size of sizes) {
      asked += 1;
      yield write(`w${asked}`, size);
    }
  }
  const decided = decision({ main: write("x", 2), result: ({ id }) => id, optional: writes() });
  const { optional } = await decided.prepare({} as Context);
  expect(asked).toBe(0);
  expect(await optional?.(room)).toHaveLength(actions);
  expect(asked).toBe(taken);
});
