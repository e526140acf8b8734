import fc from "fast-check";
import { expect, test } from "vitest";
import { LAST } from "./key.ts";
import { keysOf } from "./keys.ts";

const keys = keysOf(
  { pk: "{phase}_THINGS#{unit}", sk: "{day}#{id}" },
  { partitionKey: "aPk", sortKey: "aSk" },
);
const fixed = keysOf({ pk: "THING", sk: "1-THING" }, { partitionKey: "pk", sortKey: "sk" });
const numbered = keysOf(
  { pk: "THING#{id}", sk: "2-PART#{number}" },
  { partitionKey: "pk", sortKey: "sk" },
);
const text = fc.string({ unit: fc.constantFrom("#", "%", "2", "3", "a", "_", "\n", "ế") });

test("slotsOf returns the values that keyOf was called with", () => {
  fc.assert(
    fc.property(text, text, text, text, (phase, unit, day, id) => {
      const values = { phase, unit, day, id };
      const { pk, sk } = keys.keyOf(values);
      expect(pk).toBe(keys.partition({ phase, unit }));
      expect(sk).toBe(keys.prefix({ day, id }));
      expect(keys.slotsOf({ aPk: pk, aSk: sk })).toEqual(values);
    }),
  );
  expect(numbered.keyOf({ id: "a", number: 7 })).toEqual({ pk: "THING#a", sk: "2-PART#000007" });
  expect(numbered.slotsOf({ pk: "THING#a", sk: "2-PART#000007" })).toEqual({
    id: "a",
    number: "000007",
  });
});

test("slotsOf returns undefined for a key of other templates", () => {
  const { pk, sk } = numbered.keyOf({ id: "a", number: 7 });
  expect(fixed.slotsOf({ pk: "THING", sk: "1-THING" })).toEqual({});
  for (const row of [
    { pk, sk: "1-THING" },
    { pk: "THINGS#a", sk },
    { pk, sk: `${sk}#8` },
    { pk: `X${pk}`, sk },
    { aPk: pk, aSk: sk },
    { pk, sk: 7 },
  ])
    expect(numbered.slotsOf(row)).toBeUndefined();
});

test("a range contains exactly the keys with the specified values", () => {
  const key = fc.record({ day: text, id: text });
  fc.assert(
    fc.property(key, key, ({ day, id }, other) => {
      const { from = " ", to } = keys.range({ day });
      const holds = (sk: string): boolean => from <= sk && sk <= to;
      expect(holds(keys.prefix({ day, id }))).toBe(true);
      expect(holds(keys.prefix(other))).toBe(other.day === day);
    }),
  );
  expect(numbered.range()).toEqual({ from: "2-PART#", to: `2-PART#${LAST}` });
  expect(keys.range()).toEqual({ from: undefined, to: LAST });
});

test("bounds include the first and last values, and one side may be open", () => {
  expect(keys.between({ day: "2026-01-01" }, { day: "2026-02-01" })).toEqual({
    from: "2026-01-01#",
    to: `2026-02-01#${LAST}`,
  });
  expect(keys.between(undefined, { day: "2026-02-01" })).toEqual({
    from: undefined,
    to: `2026-02-01#${LAST}`,
  });
  expect(numbered.between({ number: 3 }, undefined)).toEqual({
    from: "2-PART#000003",
    to: `2-PART#${LAST}`,
  });
});

test("an unknown or missing slot does not compile", () => {
  // @ts-expect-error: `phase` is missing.
  expect(() => keys.partition({ unit: "a" })).toThrow("no value for {phase}");
  // @ts-expect-error: the slot is named `unit`.
  expect(() => keys.partition({ phase: "a", home: "b" })).toThrow("no value for {unit}");
  // @ts-expect-error: `id` requires `day`, which precedes it.
  expect(keys.prefix({ id: "a" })).toBe("");
  // @ts-expect-error: the slot is named `number`.
  expect(numbered.prefix({ ordinal: 1 })).toBe("2-PART#");
  // @ts-expect-error: the partition has no slot `day`.
  keys.partition({ phase: "a", unit: "b", day: "c" });
  // @ts-expect-error: the slot is named `id`.
  expect(numbered.slotsOf({ pk: "THING#a", sk: "2-PART#000007" })?.home).toBeUndefined();
});
