import { expect, test } from "vitest";

test("runs on Node 24 or later, whatever Node npm was started with", () => {
  expect(Number(process.versions.node.split(".")[0])).toBeGreaterThanOrEqual(24);
});
