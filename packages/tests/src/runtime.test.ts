import { expect, test } from "vitest";

test("runs on Node 24 or later, independent of the Node that started npm", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});
