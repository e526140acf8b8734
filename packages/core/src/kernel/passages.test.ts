import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparable, comparedLength, finderOf, type Span, searchOf, withGaps } from "./passages.ts";

const NAME = "Nguyễn Văn X";
/** The occurrences in a text of all passages, or only of the longest at each place. */
function occurrences(passages: readonly string[], text: string, longest = false) {
  const found: { passage: number; span: Span }[] = [];
  searchOf(passages)(text, (passage, span) => {
    found.push({ passage, span });
    return longest;
  });
  return found;
}
const hide = (text: string, ...passages: string[]) => withGaps(text, finderOf(passages)(text), "…");

describe("a passage is found", () => {
  test.each([
    ["with no-break spaces", "ông Nguyễn\u00a0Văn\u00a0X ở"],
    ["in capitals, with two spaces, over a line end", "ông NGUYỄN  VĂN\nX ở"],
    ["with tabs and line ends", "ông Nguyễn\r\n\tVăn\u2028X ở"],
    ["decomposed", `ông ${NAME.normalize("NFD")} ở`],
    ["with a zero width space for each blank", "ông Nguyễn\u200bVăn\u200bX ở"],
    ["with zero width spaces in words", `ông ${NAME.replaceAll("n", "\u200bn")} ở`],
    ["with soft hyphens and word joiners", "ông Nguy\u00adễn\u2060 Văn\u00ad X ở"],
    ["with direction marks", "ông \u202eNguyễn Văn\u200e X\u202c ở"],
    [
      "with marks that nobody sees",
      `ông ${NAME.replaceAll("n", "n\u034f").replace("X", "\u3164X")} ở`,
    ],
  ])("%s", (_, text) => {
    expect(hide(text, NAME).replace(/[\p{Cf}]/gu, "")).toBe("ông … ở");
  });

  test("with other diacritics it is another word", () => {
    for (const text of ["Nguyen Van X", "Nguyễn Vân X", "NguyễnVăn X"])
      expect(hide(text, NAME)).toBe(text);
  });

  test.each([
    ["the other place of a tone", "Nguyễn Thị Hoà", "bà Nguyễn Thị Hòa ở", "bà … ở"],
    ["that place, in capitals", "Nguyễn Thị Hòa", "BÀ NGUYỄN THỊ HOÀ", "BÀ …"],
    ["that place, with passages around", "Hoá", "bà Hóa, chị HOÁ", "bà …, chị …"],
    ["full-width digits", "0912345678", "gọi ０９１２３４５６７８.", "gọi …."],
    ["full-width letters", "Ben 9", "\uff22en 9", "…"],
    ["letters like Đ", "Đỗ Văn Đức", "ông \u00d0ỗ Văn \u0189ức", "ông …"],
    ["another dash", "0912-345-678", "gọi 0912\u2013345\u2011678", "gọi …"],
    ["another apostrophe", "Cư M'gar", "xã Cư M’gar", "xã …"],
    ["other quotes", '"Lan"', "bà “Lan”", "bà …"],
  ])("with %s", (_, passage, text, shown) => {
    expect(hide(text, passage)).toBe(shown);
  });

  test.each([
    ["Hoà", "Hóa"],
    ["văn", "vằng"],
    ["án", "óan"],
    ["hoa", "hòa"],
  ])("another tone or part of a word: %s is not in %s", (passage, text) => {
    expect(hide(text, passage)).toBe(text);
  });

  test("each under its own index", () => {
    const sought = ["an", "Bình", "ban", "nowhere"];
    const found = occurrences(sought, "Ban An, bình").map(({ passage }) => passage);
    expect(found.filter((passage) => passage === 0)).toHaveLength(2);
    expect(new Set(found)).toEqual(new Set([0, 1, 2]));
  });

  test("also inside a letter, as it is written", () => {
    expect(hide("ae\u0301", "ae")).toBe("…\u0301");
  });

  test("overlapping ones become one gap", () => {
    expect(hide("bà Trần Thị Bí Mật ở đó", "Trần Thị", "thị bí mật")).toBe("bà … ở đó");
    expect(hide("aaaa b aa", "aaa")).toBe("… b aa");
  });
});

const syllable = fc.constantFrom("Nguyễn", "Trần", "Văn", "Đặng", "ướt", "X", "12/4", "Ánh", "ΣΊΣ");
const passage = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const unseen = fc
  .array(fc.constantFrom("\u200b", "\u00ad", "\u2060", "\u200e", "\u202e", "\u200d"), {
    maxLength: 2,
  })
  .map((all) => all.join(""));
const white = fc
  .array(fc.constantFrom(" ", "\u00a0", "\n", "\r\n", "\t", "\u2009", "\u3000"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.join(""));
const cased = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
);
const form = fc.constantFrom("NFC", "NFD");

/** A passage in another spelling. */
const respelled = (text: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      cased,
      form,
      fc.array(fc.tuple(unseen, white), { minLength: text.length, maxLength: text.length }),
    )
    .map(([toCase, as, gaps]) =>
      [...text]
        .map((letter, i) => {
          const [hidden, space] = gaps[i] ?? ["", " "];
          const before = i === 0 ? "" : hidden;
          return letter === " " ? `${before}${space}` : before + toCase(letter).normalize(as);
        })
        .join(""),
    );
/** Letters that no passage contains. */
const around = fc.string({
  unit: fc.constantFrom("q", "ệ", "\u0302", "\u200b", "\u00a0", "7", "-"),
});

test("no respelled passage is left, and the text around it is left as it is", () => {
  fc.assert(
    fc.property(
      passage.chain((text) => fc.tuple(fc.constant(text), respelled(text))),
      around,
      around.filter((text) => !/^[\u0302\u200b]/.test(text)),
      ([text, spelled], before, after) => {
        expect(hide(before + spelled + after, text)).toBe(`${before}…${after}`);
      },
    ),
  );
});

test("a text without the passage is left as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), passage, (text, sought) => {
      expect(hide(text, `${sought}\u{1F9FE}`)).toBe(text);
    }),
  );
});

test("counts only characters that are compared", () => {
  expect(comparedLength("a\u200b\u00ad")).toBe(1);
  expect(comparedLength("e\u0323\u0302n  X")).toBe(4);
  expect(comparedLength("\u200b")).toBe(0);
});

test("long texts made to be slow cost steps in proportion to their length", () => {
  const text = "a".repeat(200_000);
  const steps = finderOf([`${"a".repeat(4_000)}b`])(text);
  expect(steps).toEqual([]);
  expect(finderOf(["x"])(`a${"\u0315\u0327".repeat(100_000)}`)).toEqual([]);
});

describe("passages that end with each other", () => {
  const within = Array.from({ length: 50 }, (_, i) => "a".repeat(i + 2));
  const text = "a".repeat(20_000);
  test("give a finder one span for each place where one ends", () => {
    expect(finderOf(within)(text)).toHaveLength(text.length - 1);
    expect(hide(`b${text}b`, ...within)).toBe("b…b");
  });
  test("give a search that wants the longest one occurrence for each place", () => {
    const found = occurrences(within, text, true);
    expect(found).toHaveLength(text.length - 1);
    expect(new Set(found.map(({ passage }) => passage)).size).toBe(50);
  });
});

test("one pass finds what a pass for each passage finds", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "à", "a\u0300", " "), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 6 }),
      fc.array(word, { maxLength: 8 }),
      (all, parts) => {
        const text = parts.join("");
        const key = (passage: number, span: readonly number[]) => `${passage} ${span.join()}`;
        const together = occurrences(all, text).map(({ passage, span }) => key(passage, span));
        const apart = all.flatMap((each, i) => finderOf([each])(text).map((span) => key(i, span)));
        expect(new Set(together)).toEqual(new Set(apart));
      },
    ),
  );
});

test.each([
  ["Nguyễn Thị Hoà", "Nguyễn Thị Hòa"],
  ["Đỗ Văn Đức", "\u00d0Ỗ VĂN \u0189ỨC"],
  ["Hẻm 12-4", "hẻm １２ \u2013 ４."],
  ["Cư M'gar", "Cư\u034f M’gar"],
])("%s and %s are comparable", (one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});
