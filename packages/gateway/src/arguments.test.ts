import { describeRequestError, type Language, RequestError } from "@doithoai/core";
import { expect, test } from "vitest";
import { dayArgument, exactlyOne } from "./arguments.ts";
import { windowOf } from "./connection.ts";

function refusal(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RequestError)
      return (["vi", "en"] satisfies Language[]).map((language) =>
        describeRequestError(error, language),
      );
  }
  throw new Error("it was not refused");
}

test.each<[() => unknown, vi: string, en: string]>([
  [
    () => exactlyOne({ id: undefined, externalRef: null, trackingCode: undefined }),
    "Phải có đúng một trong các tham số id, externalRef, trackingCode; đã nhận 0.",
    "Give exactly one of id, externalRef, trackingCode; 0 were given.",
  ],
  [
    () => dayArgument("where.heldFrom", "2026-02-30"),
    "Tham số where.heldFrom: ngày không hợp lệ; nhập theo dạng YYYY-MM-DD.",
    "Argument where.heldFrom: not a valid day; use the form YYYY-MM-DD.",
  ],
  [
    () => windowOf("list", { first: 101 }),
    "Tham số first: phải từ 1 đến 100.",
    "Argument first: must be from 1 to 100.",
  ],
  [
    () => windowOf("list", { last: 5, first: 5 }),
    "Tham số last: không dùng cùng first hoặc after: một trang chỉ đọc một chiều, " +
      "xuôi bằng first và after, ngược bằng last và before.",
    "Argument last: cannot be given with first or after: a page is read in one direction, " +
      "forward by first and after, backward by last and before.",
  ],
  [
    () => windowOf("list", { before: "x" }),
    "Tham số before: phải đi cùng last.",
    "Argument before: must be given with last.",
  ],
])("an invalid argument is refused in both languages: %#", (run, ...words) => {
  expect(refusal(run)).toEqual(words);
});
