import { expect, test } from "vitest";
import { mentionOf } from "./mention.ts";

const mentions = mentionOf({
  name: "Lê Thị Giả Tưởng",
  address: "Khu phố 5, hẻm 12",
  phone: "0900 111 222",
  identityNumber: "079123456789",
});

test.each([
  "Kính gửi bà LÊ THỊ  GIẢ TƯỞNG,",
  "Bà Lê\u00a0Thị Giả\nTưởng ở đó.",
  "Nhà ở khu phố  5, hẻm 12.",
  "ĐT 0900111222",
  "ĐT (+84) 900.111.222",
  "ĐT 0900-111-222, gọi sau 17h",
  "Căn cước số 079 123 456 789",
  "ĐT ０９００ 111 222",
  "ĐT 0900\u2011111\u2212222",
])("finds it in %j", (text) => {
  expect(mentions(text)).toBe(true);
});

test.each([
  "Kính gửi bà Lê Thị Giả Tưởng1,",
  "Bà Lê Thị Giả.",
  "Khu phố 5 có hẻm 13.",
  "Quyết định 0900/111, khoản 222",
  "Năm 2026 có 12 ý kiến.",
])("does not find it in %j", (text) => {
  expect(mentions(text)).toBe(false);
});

test("does not look for a name of one word or a short address", () => {
  const only = mentionOf({ name: "Lan", address: "Hẻm 5", phone: null, identityNumber: null });
  expect(only("Bà Lan ở Hẻm 5.")).toBe(false);
});

test("looks for several citizens in one text", () => {
  const one = { name: "Trần Thị Hoà", address: null, phone: null, identityNumber: null };
  const other = { name: "Lê Văn Hai", address: null, phone: "0900111222", identityNumber: null };
  const any = mentionOf(one, other);
  for (const text of ["Bà Trần Thị Hòa.", "Ông Lê Văn Hai.", "ĐT 0900.111.222"])
    expect(any(text)).toBe(true);
  expect(any("Ông Lê Thị Hai.")).toBe(false);
  expect(mentionOf()("Ông Lê Văn Hai.")).toBe(false);
});
