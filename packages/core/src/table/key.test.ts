import fc from "fast-check";
import { expect, test } from "vitest";
import { fill } from "./key.ts";

test("fills a template slot by slot, and numbers sort as text", () => {
  expect(fill("A#{x}#{n}", { x: "b", n: 7 })).toBe("A#b#000007");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.integer({ min: 0, max: 999_999 }),
      (a, b) => {
        expect(
          Math.sign(fill("{n}", { n: a }) < fill("{n}", { n: b }) ? -1 : Number(a !== b)),
        ).toBe(Math.sign(a - b));
      },
    ),
  );
});

test("different values give different keys: no value reaches into another slot", () => {
  const value = fc.string({ unit: fc.constantFrom("#", "%", "2", "3", "a") });
  fc.assert(
    fc.property(value, value, value, value, (a, b, c, d) => {
      fc.pre(a !== c || b !== d);
      expect(fill("E#{a}#{b}", { a, b })).not.toBe(fill("E#{a}#{b}", { a: c, b: d }));
    }),
  );
});
