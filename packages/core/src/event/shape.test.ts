import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Change } from "../change/entity.ts";
import { EVENTS, type EventName, eventOf, Shape } from "./index.ts";

const page = await readFile(new URL("../../../../docs/events.md", import.meta.url), "utf8");
const samples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = ""]) =>
  JSON.parse(json),
);

test("the samples in the documentation are valid events", () => {
  expect(samples).toHaveLength(2);
  for (const sample of samples) expect(Shape.parse(sample)).toEqual(sample);
});

const listed: Readonly<Record<string, unknown>> = JSON.parse(
  await readFile(new URL("../../../../docs/event-samples.json", import.meta.url), "utf8"),
);

test("every event has one sample, and each sample is a valid event", () => {
  expect(Object.keys(listed)).toEqual(Object.keys(EVENTS));
  for (const [name, sample] of Object.entries(listed)) {
    expect(Shape.parse(sample)).toEqual(sample);
    expect(sample).toMatchObject({
      event: name,
      notice:
        name.startsWith("deadline.") && EVENTS[name as EventName].of === "deadline"
          ? expect.anything()
          : null,
    });
  }
});

test.each([
  ["an unknown field", { content: "…" }, "content"],
  ["a missing version", { version: undefined }, "version"],
  ["version 0", { version: 0 }, "version"],
  ["an impossible day", { notice: { ...samples[0]?.notice, dueOn: "2026-02-30" } }, "dueOn"],
])("%s is refused", (_, change, field) => {
  const { error } = Shape.safeParse({ ...samples[0], ...change });
  expect(JSON.stringify(error?.issues)).toContain(field);
});

const change = (
  subjectId: string,
  field: string,
  after: Change["fields"][number]["after"],
): Change => ({
  subjectId,
  version: 2,
  event: "x.y",
  occurredAt: "2026-12-01T17:00:00.000Z",
  recordedAt: null,
  actor: { subject: "a", roles: [], client: null },
  unitCode: null,
  provinceCode: null,
  requestId: "r",
  reason: null,
  locked: false,
  fields: [{ field, before: null, after }],
});
const payload = (
  owedBy: { id: string; name: string } | null,
  higherBody: { id: string | null; name: string } | null,
) => ({
  stage: "LATE_15",
  dueOn: "2026-12-01",
  policyCode: "DIRECTIVE_DUE",
  subjectId: "dir_1",
  owedBy,
  higherBody,
});

test.each([
  [
    "a body and its higher body",
    { id: "org_1", name: "UBND" },
    { id: "org_2", name: "UBND tỉnh" },
    "org_1",
    "org_2",
  ],
  [
    "a higher body without an id becomes GOVERNMENT",
    { id: "org_1", name: "UBND" },
    { id: null, name: "Chính phủ" },
    "org_1",
    "GOVERNMENT",
  ],
  ["no body is charged", null, null, null, null],
])("the notice of a deadline event: %s", (_, owed, higher, owedBy, higherBody) => {
  expect(
    Shape.parse(eventOf(change("ddl_dir.1.DIRECTIVE_DUE", "notice", payload(owed, higher)))),
  ).toMatchObject({
    changedFields: [],
    notice: { owedBy, higherBody, stage: "LATE_15" },
  });
});

test("a field named notice of another subject is not a deadline notice", () => {
  expect(eventOf(change("dir_1.2", "notice", 2))).toMatchObject({
    changedFields: ["notice"],
    notice: null,
  });
});
