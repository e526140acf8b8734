import { expect, test } from "vitest";
import { newTrackingCode, normalizeTrackingCode } from "./tracking.ts";

test("a code typed without hyphens and in lower case is normalized", () => {
  const code = newTrackingCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(normalizeTrackingCode(` ${code.toLowerCase().replaceAll("-", "")} `)).toBe(code);
  expect(normalizeTrackingCode("O1il-0000-abcd")).toBe("0111-0000-ABCD");
});

test("10,000 generated codes are unique", () => {
  expect(new Set(Array.from({ length: 10_000 }, newTrackingCode)).size).toBe(10_000);
});
