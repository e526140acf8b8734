import type { GraphQLResolveInfo } from "graphql";
import { expect, test } from "vitest";
import { counted, isUsedUp, makeBudget, spentOf } from "./budget.ts";

const info = {} as GraphQLResolveInfo;

test("objects are counted: each of a list, one of an object, none of null", async () => {
  const budget = makeBudget();
  for (const found of [[1, 2, 3], {}, null, undefined, Promise.resolve([4, 5])])
    await counted(() => found)({}, {}, { budget }, info);
  expect(spentOf(budget)).toBe(6);
});

test("a resolver rejects, and never throws, when the budget is used up", async () => {
  const budget = makeBudget();
  budget.left = 1;
  const list = counted(() => [1, 2]);
  await expect(list({}, {}, { budget }, info)).rejects.toThrow("used up");
  expect(isUsedUp(budget)).toBe(true);
  await expect(list({}, {}, { budget }, info)).rejects.toThrow("used up");
});
