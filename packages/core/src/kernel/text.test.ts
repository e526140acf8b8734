import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { parse } from "./parse.ts";
import { fold, normalizeText, zLine, zText } from "./text.ts";

test.each([
  ["Đất đai", "dat dai"],
  ["hoà", "hoa"],
  ["hòa", "hoa"],
  ["ĐƯỜNG  Nguyễn\nTrãi", "duong nguyen trai"],
  ["Cư M’gar", "cu m'gar"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding is idempotent and equal for composed and decomposed text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("normalizes to NFC and \\n, trims, and refuses more than one line in a line", () => {
  const decomposed = "Tie\u0302\u0301ng Vie\u0323\u0302t";
  const Shape = z.object({ title: zLine(20), rows: z.array(zText(100)) });
  expect(parse(Shape, { title: ` ${decomposed}\n`, rows: [`${decomposed}\r\n\r\nnữa\n`] })).toEqual(
    { title: "Tiếng Việt", rows: ["Tiếng Việt\n\nnữa"] },
  );
  for (const title of ["hai\ndòng", "  ", "x".repeat(21)])
    expect(() => parse(Shape, { title, rows: [] })).toThrow(/^title: /);
});

test.each([
  ["removes control characters", "Đường\u0000 hẻm\u0007\tngập\n", "Đường hẻm\tngập"],
  ["removes direction marks", "\u202eÔng\u200e Nguyễn\u2066 Văn X\u202c\u061c", "Ông Nguyễn Văn X"],
  ["replaces a lone surrogate", "ý \ud83d kiến", "ý \ufffd kiến"],
  ["keeps joined emoji joined", "👨‍👩‍👧", "👨‍👩‍👧"],
  ["returns nothing for invisible text", "\u200b \u2060\ufeff", ""],
])("%s", (_, text, kept) => {
  expect(normalizeText(text)).toBe(kept);
});
