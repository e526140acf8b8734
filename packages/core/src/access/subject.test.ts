import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "../kernel/text.ts";
import { isSubject, SUB_MAX, SUBJECT_MAX } from "./subject.ts";

test.each<[string, boolean]>([
  ["lan", true],
  ["79:lan", true],
  ["Lan Nguyễn", true],
  ["auth0|5f7c8ec7c33c6c004bbafe82", true],
  ["", false],
  ["a#b", false],
  [" lan", false],
  ["lan ", false],
  ["\u00a0mai", false],
  ["a\u00a0b", false],
  ["lan\nminh", false],
  ["an\u200b", false],
  ["la\u0302n", false],
  ["\ud800", false],
  ["x".repeat(SUBJECT_MAX), true],
  ["x".repeat(SUBJECT_MAX + 1), false],
])("%j", (text, fits) => {
  expect(isSubject(text)).toBe(fits);
});

test("the claim of a token has at most 255 characters", () => {
  expect(isSubject("x".repeat(SUB_MAX), SUB_MAX)).toBe(true);
  expect(isSubject("x".repeat(SUB_MAX + 1), SUB_MAX)).toBe(false);
});

test("no subject is changed by tidying", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      if (isSubject(text)) expect(normalizeText(text)).toBe(text);
    }),
  );
});
