import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, instantOf, type Row } from "./order.ts";

const row = (subject: string, version: number, at: string): Row => ({
  pk: `CHANGE#${subject}`,
  sk: String(version).padStart(6, "0"),
  at: `2026-11-20T${at}:00.000Z`,
});
const short = (rows: readonly Row[]) =>
  inOrder(rows).map(({ pk, sk }) => `${pk.slice("CHANGE#".length)}${Number(sk)}`);

test("Changes are ordered by the time when they were written", () => {
  expect(short([row("b", 1, "09:00"), row("a", 1, "10:00"), row("b", 2, "08:59")])).toEqual([
    "b1",
    "b2",
    "a1",
  ]);
});

test("a Change with an earlier time than its predecessor follows it", () => {
  expect(
    short([
      row("a", 1, "08:00"),
      row("a", 2, "10:30"),
      row("a", 3, "09:05"),
      row("b", 1, "09:30"),
      row("b", 2, "10:30"),
    ]),
  ).toEqual(["a1", "b1", "a2", "a3", "b2"]);
});

const rows = fc
  .array(
    fc.record({
      subject: fc.constantFrom("a", "b", "c-1", "c"),
      hour: fc.integer({ min: 10, max: 23 }),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    [...Map.groupBy(all, ({ subject }) => subject)].flatMap(([subject, own]) =>
      own.map(({ hour }, i) => row(subject, i + 1, `${hour}:00`)),
    ),
  );

test("each Change has one rising place, versions in order", () => {
  fc.assert(
    fc.property(rows, (changes) => {
      const placed = inOrder(changes);
      expect(placed).toHaveLength(changes.length);
      for (const versions of Map.groupBy(placed, ({ pk }) => pk).values())
        expect(versions.map(({ sk }) => Number(sk))).toEqual(versions.map((_, i) => i + 1));
      const places = placed.map(({ place }) => place);
      expect(places).toEqual([...new Set(places)].toSorted());
      for (const place of places) expect(instantOf(place)).toBeDefined();
    }),
  );
});

test.each([
  "",
  "2026-11-20",
  "2026-11-20T00:00:00.000Z",
  "2026-11-20T00:00:00.000Z#a#b#000001",
  "2026-11-20T00:00:00.000Z#a#x",
])("%j is not a place", (text) => {
  expect(instantOf(text)).toBeUndefined();
});
