import fc from "fast-check";
import { expect, test } from "vitest";
import { type Event, next, startPosition } from "./index.ts";

const event = (version: number, subjectId = "s"): Event => ({
  id: `chg_${subjectId}.${version}`,
  event: "session.updated",
  subjectId,
  version,
  occurredAt: "2026-11-26T00:00:00.000Z",
  recordedAt: "2026-11-26T00:00:00.000Z",
  actor: { subject: "a", roles: [] },
  unitCode: null,
  provinceCode: null,
  requestId: "r",
  locked: false,
  changedFields: [],
  notice: null,
});

const handled = (versions: readonly number[], subjectId = "s") => {
  let position = startPosition(subjectId);
  const order: number[] = [];
  for (const version of versions) {
    const { ready, position: after } = next(position, event(version, subjectId));
    order.push(...ready.map((each) => each.version));
    position = after;
  }
  return { order, position };
};

test.each([
  ["in order", [1, 2, 3], [1, 2, 3], 0],
  ["in reverse order", [3, 2, 1], [1, 2, 3], 0],
  ["each one twice", [1, 1, 2, 1, 2], [1, 2], 0],
  ["repeated while it waits", [3, 3, 1], [1], 1],
  ["with a missing one", [1, 3, 4], [1], 2],
])("handles events that arrive %s", (_, received, order, waiting) => {
  const { position, ...rest } = handled(received);
  expect(rest.order).toEqual(order);
  expect(position.waiting).toHaveLength(waiting);
});

test("handles each event once and in order, even if events are repeated or reordered", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 40 }),
      (count, again) => {
        const all = Array.from({ length: count }, (_, i) => i + 1);
        const received = [...again.map((i) => (i % count) + 1), ...all];
        expect(handled(received).order).toEqual(all);
      },
    ),
  );
});

test("the built-in calendar is version 1 and has no event", () => {
  expect(handled([2, 3], "calendar").order).toEqual([2, 3]);
});
