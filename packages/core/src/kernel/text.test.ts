import fc from "fast-check";
import { expect, test } from "vitest";
import * as z from "zod";
import { parse } from "./parse.ts";
import { cut, fold, normalizeText, spellingOf, wordsOf, zLine, zText } from "./text.ts";

test.each([
  ["Đất đai", "dat dai"],
  ["hoà", "hoa"],
  ["hòa", "hoa"],
  ["ĐƯỜNG  Nguyễn\nTrãi", "duong nguyen trai"],
  ["Cư M’gar", "cu m'gar"],
  ["\u00d0ất \u0189ai", "dat dai"],
  ["cống\u200b thoát\u00ad nước\u202e", "cong thoat nuoc"],
  ["hẻm １４", "hem 14"],
  ["\uff22ến \uff19", "ben 9"],
  ["Văn hóa \u2013 Xã hội", "van hoa - xa hoi"],
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

test.each([
  ["đất đai, “ngập nước”", ["dat", "dai", "ngap", "nuoc"]],
  ["hẻm 14/2; (Cư M’gar)", ["hem", "14", "2", "cu", "m", "gar"]],
  ["1,5 ha", ["1", "5", "ha"]],
  ["ngập ngập", ["ngap"]],
  [' , "" . - ', []],
  ["😀", []],
])("the words of %s", (search, words) => {
  expect(wordsOf(search)).toEqual(words);
});

const COMMITTEE = "Phòng Văn hóa - Xã hội";
test.each([
  ["two blanks", "Phòng  Văn hóa - Xã hội"],
  ["a no-break space", "Phòng\u00a0Văn hóa - Xã hội"],
  ["a zero-width space", "Phòng\u200b Văn hóa - Xã hội"],
  ["a soft hyphen", "Phòng Văn hóa - Xã\u00ad hội"],
  ["capitals", "PHÒNG VĂN HÓA - XÃ HỘI"],
  ["the other place of a tone", "Phòng Văn hoá - Xã hội"],
  ["an en dash", "Phòng Văn hóa \u2013 Xã hội"],
  ["a no-break hyphen without blanks", "Phòng Văn hóa\u2011Xã hội"],
  ["a final stop", "Phòng Văn hóa - Xã hội."],
  ["decomposed letters", COMMITTEE.normalize("NFD")],
  ["spaces around", " Phòng Văn hóa - Xã hội "],
])("a name with %s is a spelling of the same name", (_, name) => {
  expect(spellingOf(name)).toBe(spellingOf(COMMITTEE));
});

test.each([
  ["Quý", "Quỳ"],
  ["Hòa", "Hỏa"],
  ["Đa", "Da"],
  ["Tổ 1", "Tổ 11"],
  ["Tân An", "Tâ Nan"],
])("%s and %s are two names", (one, other) => {
  expect(spellingOf(one)).not.toBe(spellingOf(other));
});

/** Each pair of vowels that may carry its tone on either letter. */
const PAIRS = ["oa", "oe", "uy", "ua", "ue", "oai", "oan", "uyên", "uê"];
const TONE_MARKS = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

test("the place of a tone does not matter, another tone does", () => {
  const pair = fc.constantFrom(...PAIRS);
  const tone = fc.constantFrom(...TONE_MARKS);
  fc.assert(
    fc.property(pair, tone, tone, fc.boolean(), (vowels, mark, another, upper) => {
      const at = (i: number, with_: string) =>
        `h${vowels.slice(0, i)}${with_}${vowels.slice(i)}`.normalize("NFC");
      const first = at(1, mark);
      const second = upper ? at(2, mark).toUpperCase() : at(2, mark);
      expect(spellingOf(first)).toBe(spellingOf(second));
      expect(spellingOf(first) === spellingOf(at(2, another))).toBe(mark === another);
    }),
  );
});

test("a name keeps its key however it is respelled", () => {
  const word = fc.constantFrom("Phòng", "hoá", "Thuỷ", "lợi", "Đắk", "Lắk", "M’gar", "số", "14");
  const changesOfSpelling: readonly ((name: string) => string)[] = [
    (name) => name.toUpperCase(),
    (name) => name.normalize("NFD"),
    (name) => name.replaceAll(" ", "\u00a0 "),
    (name) => name.replaceAll("o", "o\u200b"),
    (name) => name.replaceAll("-", " \u2013 "),
    (name) => name.replaceAll("’", "'"),
    (name) => name.replace("hoá", "hóa").replace("Thuỷ", "Thủy"),
    (name) => name.replaceAll("Đ", "\u00d0"),
    (name) => ` ${name}. `,
  ];
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(" ", "-"),
      fc.array(fc.constantFrom(...changesOfSpelling), { maxLength: 4 }),
      (words, join, changes) => {
        const name = words.join(join);
        const respelled = changes.reduce((text, change) => change(text), name);
        expect(spellingOf(respelled)).toBe(spellingOf(name));
      },
    ),
  );
});

test("the key of a name is the key of its key", () => {
  // A syllable of Vietnamese has one tone.
  const syllable = fc
    .tuple(
      fc.constantFrom("", "đ", "ngh", "Tr", "QU"),
      fc.constantFrom("a", "â", "ă", "ê", "ươ", "oa", "UÊ", "iê"),
      fc.constantFrom("", ...TONE_MARKS),
      fc.constantFrom("", "ng", "t", "ch"),
    )
    .map((parts) => parts.join("").normalize("NFC"));
  const sign = fc.constantFrom(
    " ",
    "  ",
    " - ",
    "\u2013",
    ". ",
    "\u00a0",
    "\u200b",
    ", ",
    "’",
    "1",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(syllable, sign), { minLength: 1, maxLength: 12 }), (parts) => {
      const name = parts.join("");
      const words = parts.filter((part) => /\p{L}/u.test(part)).join(" ");
      expect(spellingOf(spellingOf(words))).toBe(spellingOf(words));
      expect(spellingOf(name.normalize("NFD"))).toBe(spellingOf(name));
    }),
  );
});

test("a text is cut before a surrogate pair, not inside it", () => {
  expect(cut("ab😀", 3)).toBe("ab");
  expect(cut("ab😀", 4)).toBe("ab😀");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(20), (text, max) => {
      expect(cut(text, max).isWellFormed()).toBe(true);
      expect(text.startsWith(cut(text, max))).toBe(true);
    }),
  );
});
