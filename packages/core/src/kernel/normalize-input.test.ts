import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import * as z from "zod";
import { Failures } from "./errors.ts";
import { parse } from "./parse.ts";
import { optional, zDay } from "./schemas.ts";
import { MARKS_MAX, normalizeText, zLine, zText } from "./text.ts";

const Shape = z.object({
  title: zLine(20),
  note: optional(zText(100)),
  day: optional(zDay),
  tags: z.array(zLine(5)).max(3).default([]),
  rows: z
    .array(z.object({ text: zText(10) }))
    .max(2)
    .default([]),
  set: z
    .array(z.string())
    .overwrite((values) => [...new Set(values)])
    .max(2)
    .default([]),
  hash: optional(z.string().length(4)),
  patch: z.record(z.string(), z.unknown()).default({}),
});

function refused(input: object): readonly string[] {
  try {
    parse(Shape, input);
    return [];
  } catch (error) {
    if (!(error instanceof Failures)) throw error;
    return error.failures.map(({ path, code, params }) =>
      `${path.join(".")} ${code} ${params.limit ?? ""}`.trim(),
    );
  }
}

describe("lengths are checked before texts are normalized", () => {
  test.each<[object, string]>([
    [{ title: "x".repeat(81) }, "title TOO_LONG 20"],
    [{ title: "a", note: "x".repeat(401) }, "note TOO_LONG 100"],
    [{ title: "a", day: "x".repeat(4_001) }, "day TOO_LONG 1000"],
    [{ title: "a", tags: ["a", "b", "c", "d"] }, "tags TOO_MANY 3"],
    [{ title: "a", rows: [{ text: "a" }, { text: "x".repeat(41) }] }, "rows.1.text TOO_LONG 10"],
    [{ title: "a", set: Array(9).fill("a") }, "set TOO_MANY 2"],
    [{ title: "a", hash: "x".repeat(17) }, "hash TOO_LONG 4"],
  ])("%j: %s, and no long text is normalized", (input, failure) => {
    const normalize = vi.spyOn(String.prototype, "normalize");
    expect(refused(input)).toContain(failure);
    const lengths = normalize.mock.contexts.map((text) => String(text).length);
    normalize.mockRestore();
    expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(80);
  });

  test("a letter may be up to four code units: decomposed text is not refused", () => {
    const letters = fc.array(fc.constantFrom("ữ", "ặ", "ᾂ", "가", "đ", "👍"), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, (text) => {
        const title = text.join("").slice(0, 20).toWellFormed();
        expect(parse(Shape, { title: title.normalize("NFD") }).title).toBe(normalizeText(title));
      }),
    );
  });

  test("a list kept as a set may repeat an entry", () => {
    expect(parse(Shape, { title: "a", set: ["b", "a", "b", "a"] }).set).toEqual(["b", "a"]);
    expect(refused({ title: "a", set: ["a", "b", "c"] })).toEqual(["set TOO_MANY 2"]);
  });

  test("reports at most fifty failures", () => {
    const rows = Array.from({ length: 1_000 }, () => "x".repeat(4_001));
    expect(refused({ title: "a", day: rows })).toHaveLength(50);
  });

  test("refuses more combining marks on one letter than MARKS_MAX", () => {
    expect(refused({ title: "a", note: `a${"\u0315".repeat(MARKS_MAX + 1)}` })).toEqual([
      "note INVALID",
    ]);
    expect(refused({ title: "a", note: `a${"\u0315".repeat(MARKS_MAX)}` })).toEqual([]);
  });

  test("does not change a value of unknown type", () => {
    const patch = { content: "x".repeat(100_000) };
    expect(parse(Shape, { title: "a", patch }).patch).toEqual(patch);
  });
});
