import { expect, test } from "vitest";
import { fuzzy, spelling, writtenAsInLaw } from "./names.ts";

test.each([
  ["Huyện Thuỷ Nguyên", "Huyện Thủy Nguyên"],
  ["Phường Yên Hoà", "Phường Yên Hòa"],
  ["Xã Hoài Đức", "Xã Hoài Đức"],
  ["Xã Quỳ Hợp", "Xã Quỳ Hợp"],
  ["Xã Quý Hoà", "Xã Quý Hòa"],
  ["Xã Thuần Mỹ", "Xã Thuần Mỹ"],
  ["Xã Hoà, Tuý", "Xã Hòa, Túy"],
])("%s is written %s", (name, written) => {
  expect(writtenAsInLaw(name)).toBe(written);
  expect(spelling(written)).toBe(spelling(name));
});

test("a loose spelling joins i and y and drops the marks", () => {
  expect(fuzzy("Xã Qui Hướng")).toBe(fuzzy("Xã Quy Hướng"));
  expect(fuzzy("Xã Tà Lai")).toBe(fuzzy("Xã Tà Lại"));
  expect(fuzzy("Xã Tà Lai")).not.toBe(fuzzy("Xã Tà Lang"));
});
