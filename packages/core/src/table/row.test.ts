import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "../kernel/text.ts";
import { EXCERPT_MAX, excerptOf, partialOf, rowText, shownIn } from "./row.ts";

const letter = fc.constantFrom("a", "ế", "Đ", " ", "\n", "😀", "e\u0323\u0302", "🇻🇳", "m\u0301");
const text = fc
  .array(letter, { minLength: 1, maxLength: 450, size: "max" })
  .map((letters) => normalizeText(letters.join("")))
  .filter((made) => made !== "");
const charactersOf = (of: string): number => [...of].length;

test.each([
  ["a text of exactly the maximum", "a".repeat(EXCERPT_MAX), "a".repeat(EXCERPT_MAX)],
  ["one more character", "a".repeat(EXCERPT_MAX + 1), `${"a".repeat(EXCERPT_MAX - 1)}…`],
  ["characters of two units", "😀".repeat(EXCERPT_MAX), "😀".repeat(EXCERPT_MAX)],
  ["one more of two units", "😀".repeat(EXCERPT_MAX + 1), `${"😀".repeat(EXCERPT_MAX - 1)}…`],
  ["white space before the cut", `${"a".repeat(150)}${" ".repeat(60)}b`, `${"a".repeat(150)}…`],
  ["a Vietnamese letter at the cut", "ế".repeat(EXCERPT_MAX + 1), `${"ế".repeat(199)}…`],
  [
    "a mark that does not compose stays on its letter",
    `${"a".repeat(EXCERPT_MAX - 2)}m\u0301bc`,
    `${"a".repeat(EXCERPT_MAX - 2)}…`,
  ],
])("the excerpt of %s", (_, whole, excerpt) => {
  expect(excerptOf(whole)).toBe(excerpt);
});

test("an excerpt is the text, or its beginning and an ellipsis, in whole letters", () => {
  fc.assert(
    fc.property(text, (whole) => {
      const excerpt = excerptOf(whole);
      expect(charactersOf(excerpt)).toBeLessThanOrEqual(EXCERPT_MAX);
      expect(excerpt.isWellFormed()).toBe(true);
      if (charactersOf(whole) <= EXCERPT_MAX) {
        expect(excerpt).toBe(whole);
        return;
      }
      expect(excerpt.endsWith("…")).toBe(true);
      const beginning = excerpt.slice(0, -1);
      expect(whole.startsWith(beginning)).toBe(true);
      // The next character of the text is no mark of the last one.
      expect(whole.slice(beginning.length)).not.toMatch(/^\p{M}/u);
    }),
  );
});

test("a row has a text whole up to 480 bytes, beyond that its excerpt", () => {
  expect(rowText("a".repeat(480))).toEqual({ text: "a".repeat(480), isWhole: true });
  expect(rowText("ế".repeat(160))).toEqual({ text: "ế".repeat(160), isWhole: true });
  expect(rowText("ế".repeat(161))).toEqual({ text: "ế".repeat(161), isWhole: false });
  expect(rowText("a".repeat(481))).toEqual({ text: `${"a".repeat(199)}…`, isWhole: false });
  fc.assert(
    fc.property(text, (whole) => {
      const row = rowText(whole);
      expect(excerptOf(row.text)).toBe(excerptOf(whole));
      expect(row.isWhole).toBe(Buffer.byteLength(whole) <= 480);
    }),
  );
});

test("a partial value throws for every other field of its shape", () => {
  const make = partialOf<{ a: number; b: number; c: number }>("Thing", ["a", "b", "c"]);
  const made = make({ b: 2 });
  expect(made.b).toBe(2);
  expect(() => made.a).toThrow("Thing.a is not in the rows of lists");
  expect(() => ({ ...made, d: made.c })).toThrow("Thing.c");
  expect(Object.keys(made)).toEqual(["b"]);
});

test("an item without a row, or with one that is not JSON, shows nothing", () => {
  expect(shownIn({})).toBeUndefined();
  expect(shownIn({ row: "{" })).toBeUndefined();
  expect(shownIn({ row: "[1]" })).toEqual([1]);
});
