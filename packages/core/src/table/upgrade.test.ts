import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { BrokenItem, entity, type Item } from "./entity.ts";
import type { Upgrades } from "./upgrade.ts";

/** Records the steps that were applied to a value, in order. */
const Walked = z.object({ id: z.string(), steps: z.array(z.int()) });
const walk =
  (from: number, walked: number[] = []) =>
  (body: unknown): unknown => {
    walked.push(from);
    const { id, steps } = Walked.parse(body);
    return { id, steps: [...steps, from] };
  };
const DEFINITION = {
  name: "Thing",
  shape: Walked,
  pk: "THING#{id}",
  sk: "THING",
  question: "",
  rate: "",
} as const;
const of = ({ id }: z.output<typeof Walked>) => ({ id });
const things = (schema: number, upgrades: Upgrades = {}) =>
  entity({ ...DEFINITION, schema, upgrades, of });
const stored = (schema: unknown, body: unknown = { id: "a", steps: [] }): Item => ({
  pk: "THING#a",
  sk: "THING",
  type: "Thing",
  schema,
  body: JSON.stringify(body),
});
const reasonOf = (value: unknown): string => (value instanceof BrokenItem ? value.reason : "read");

test("an older version passes every step once and in order; the current one passes none", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const walked: number[] = [];
      const { fromItem, toItem, rewrite } = things(
        to,
        Object.fromEntries(Array.from({ length: to }, (_, i) => [i + 1, walk(i + 1, walked)])),
      );
      const expected = { id: "a", steps: Array.from({ length: to - from }, (_, i) => from + i) };
      expect(fromItem(stored(from))).toEqual(expected);
      expect(walked).toEqual(expected.steps);
      // A written value has the current version and needs no step.
      const again = toItem(expected);
      expect(again.schema).toBe(to);
      walked.length = 0;
      expect(fromItem(again)).toEqual(expected);
      expect(walked).toEqual([]);
      expect(rewrite(stored(from))).toEqual({ value: expected, item: again, further: [] });
    }),
  );
});

test("an upgrade in two stages gives the same result as in one", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }),
      (versions) => {
        const [from = 1, between = 1, to = 1] = versions.toSorted((a, b) => a - b);
        const upgrades = Object.fromEntries(
          Array.from({ length: to }, (_, i) => [i + 1, walk(i + 1)]),
        );
        const halfway = things(between, upgrades).rewrite(stored(from));
        if (halfway instanceof BrokenItem) throw new Error(halfway.reason);
        expect(things(to, upgrades).fromItem(halfway.item)).toEqual(
          things(to, upgrades).fromItem(stored(from)),
        );
      },
    ),
  );
});

test("a missing step breaks only the versions before it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(), fc.nat(), (to, i, j) => {
      const missing = 1 + (i % (to - 1));
      const from = 1 + (j % to);
      const upgrades = Object.fromEntries(
        Array.from({ length: to }, (_, at) => [at + 1, walk(at + 1)]).filter(
          ([at]) => at !== missing,
        ),
      );
      expect(reasonOf(things(to, upgrades).fromItem(stored(from)))).toBe(
        from <= missing
          ? `Thing: schema ${from} has no upgrade from ${missing} to ${missing + 1}`
          : "read",
      );
    }),
  );
});

test("reports an unknown version or a failed step as broken and does not throw", () => {
  const { fromItem } = things(2, { 1: walk(1) });
  expect(reasonOf(fromItem(stored(3)))).toBe(
    "Thing: schema 3 was written by a later version of this program; this version knows 2",
  );
  for (const none of [0, -1, 1.5, "1", null, undefined, Number.NaN])
    expect(reasonOf(fromItem(stored(none)))).toBe(`Thing: schema ${none} is not a version number`);
  // The reason names the error, not the stored value: it may be personal data.
  expect(reasonOf(fromItem(stored(1, { name: "Trần Văn Xóa" })))).toBe(
    "Thing: the upgrade of schema 1 failed: ZodError",
  );
  expect(reasonOf(fromItem({ ...stored(1), body: "{" }))).toBe("Thing: body is not JSON");
  expect(reasonOf(things(2, { 1: () => ({ id: 7 }) }).fromItem(stored(1)))).toMatch(/^Thing: id /);
  expect(reasonOf(things(1).fromItem(stored(1)))).toBe("read");
});

test("an entity whose value an index shows cannot have upgrades", () => {
  expect(() => entity({ ...DEFINITION, schema: 2, upgrades: {}, bodyIn: "row", of })).toThrow(
    "Thing: an entity that is read from an index cannot have upgrades",
  );
});
