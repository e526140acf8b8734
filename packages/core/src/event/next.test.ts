import fc from "fast-check";
import { expect, test } from "vitest";
import { before, type Event, next } from "./index.ts";

const event = (version: number, subjectId = "s"): Event => ({
  ...{
    id: `chg_${subjectId}.${version}`,
    event: "session.updated",
    subjectId,
    version,
    occurredAt: "2026-11-26T00:00:00.000Z",
  },
  ...{
    recordedAt: "2026-11-26T00:00:00.000Z",
    actor: { subject: "a", roles: [] },
    unitCode: null,
    provinceCode: null,
    requestId: "r",
  },
  ...{ locked: false, changedFields: [], notice: null },
});

const handled = (versions: readonly number[], subjectId = "s") => {
  let position = before(subjectId);
  const seen: number[] = [];
  for (const version of versions) {
    const { ready, position: after } = next(position, event(version, subjectId));
    seen.push(...ready.map((each) => each.version));
    position = after;
  }
  return { seen, position };
};

test.each([
  ["in order", [1, 2, 3], [1, 2, 3], 0],
  ["the other way round", [3, 2, 1], [1, 2, 3], 0],
  ["twice", [1, 1, 2, 1, 2], [1, 2], 0],
  ["twice while it waits", [3, 3, 1], [1], 1],
  ["with one missing", [1, 3, 4], [1], 2],
])("%s", (_, brought, seen, waiting) => {
  const { position, ...rest } = handled(brought);
  expect(rest.seen).toEqual(seen);
  expect(position.waiting).toHaveLength(waiting);
});

test("however often and in whatever order they come: each once and in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 40 }),
      (count, again) => {
        const all = Array.from({ length: count }, (_, i) => i + 1);
        const brought = [...again.map((i) => (i % count) + 1), ...all];
        expect(handled(brought).seen).toEqual(all);
      },
    ),
  );
});

test("the calendar that ships is version 1, and nothing tells of it", () => {
  expect(handled([2, 3], "calendar").seen).toEqual([2, 3]);
});
