import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, line, prose } from "./text.ts";

test.each([
  ["Đất đai", "dat dai"],
  ["hoà", "hoa"],
  ["hòa", "hoa"],
  ["ĐƯỜNG  Nguyễn\nTrãi", "duong nguyen trai"],
  ["Cư M’gar", "cu m'gar"],
])("%s folds to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test("folding is the same for composed and decomposed text, and once is enough", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      expect(fold(fold(text))).toBe(fold(text));
    }),
  );
});

test("text is kept in NFC; a line has no line breaks, prose keeps its own", () => {
  const decomposed = "Tie\u0302\u0301ng Vie\u0323\u0302t";
  expect(line(100).parse(` ${decomposed}\n nữa `)).toBe("Tiếng Việt nữa");
  expect(prose(100).parse(`${decomposed}\r\n\r\nnữa\n`)).toBe("Tiếng Việt\n\nnữa");
  expect(line(3).safeParse("    ").success).toBe(false);
});
