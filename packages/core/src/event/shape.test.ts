import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { Shape } from "./index.ts";

const page = await readFile(new URL("../../../../docs/events.md", import.meta.url), "utf8");
const samples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) => JSON.parse(json));

test("the samples of the documentation are events", () => {
  expect(samples).toHaveLength(2);
  for (const sample of samples) expect(Shape.parse(sample)).toEqual(sample);
});

test.each([
  ["a text that does not belong there", { content: "…" }, "content"],
  ["no version", { version: undefined }, "version"],
  ["a version before the first", { version: 0 }, "version"],
  ["a day that is none", { notice: { ...samples[0]?.notice, dueOn: "2026-02-30" } }, "dueOn"],
])("%s is refused", (_, change, field) => {
  const { error } = Shape.safeParse({ ...samples[0], ...change });
  expect(JSON.stringify(error?.issues)).toContain(field);
});
