import fc from "fast-check";
import { expect, test } from "vitest";
import { newTrackingCode, parseTrackingCode } from "./tracking.ts";

test("a code typed without hyphens and in lower case is normalized", () => {
  const code = newTrackingCode();
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(parseTrackingCode(` ${code.toLowerCase().replaceAll("-", "")} `)).toEqual([code]);
  expect(parseTrackingCode("O1il-0000-abcd")).toEqual(["0111-0000-ABCD"]);
});

test("10,000 generated codes are unique", () => {
  expect(new Set(Array.from({ length: 10_000 }, () => newTrackingCode())).size).toBe(10_000);
});

const CODE = "Q3XH-7K3M-9WDD";
test.each([
  ["a label", "Mã: Q3XH-7K3M-9WDD"],
  ["a label of words", "Mã tra cứu Q3XH 7K3M 9WDD"],
  ["a label in English", "Tracking code: Q3XH-7K3M-9WDD"],
  ["a final stop", "Q3XH-7K3M-9WDD."],
  ["quotes", "“Q3XH-7K3M-9WDD”"],
  ["an en dash and a no-break space", "Q3XH\u20137K3M\u00a09WDD"],
  ["full-width letters and digits", "\uff31\uff13\uff38\uff28-7K3M-9\uff37DD"],
  ["characters that show nothing", "\u200bQ3XH-7K3M-9W\u00adDD\u202c"],
  ["Telex: Ư and Đ", "Q3XH-7K3M-9ƯĐ"],
  ["Telex in lower case", "q3xh-7k3m-9ưđ"],
  ["Telex: decomposed Ư, Icelandic Đ", "Q3XH-7K3M-9U\u031b\u00d0"],
])("a code with %s is understood", (_, typed) => {
  expect(parseTrackingCode(typed)).toEqual([CODE]);
});

test.each([
  ["Telex: Â", "Â7K-0000-8C3F", "AA7K-0000-8C3F"],
  ["Telex: a tone after the consonant", "ÁK7-0000-8C3F", "AKS7-0000-8C3F"],
  ["Telex: Ậ", "Ậ7-0000-8C3F", "AAJ7-0000-8C3F"],
  ["VNI: Đ and Ậ", "Q3XH-7KĐ-0Ậ", "Q3XH-7KD9-0A65"],
])("%s: the code is among the candidates", (_, typed, code) => {
  expect(parseTrackingCode(typed)).toContain(code);
});

test.each([
  ["nothing", ""],
  ["a telephone number", "0900 111 222"],
  ["eleven characters", "Q3XH-7K3M-9VB"],
  ["thirteen characters", "Q3XH-7K3M-9V8C0"],
  ["a letter that no code has", "Q3XH-7K3M-9VBU"],
  ["another alphabet", "Ж3XH-7K3M-9VBC"],
  ["a sentence", "Cho tôi hỏi ý kiến của tôi đã được trả lời chưa?"],
  ["a long text", `${"x ".repeat(5_000)}${CODE}`],
  ["many marks", "Ấ".repeat(60)],
])("%s is not a code", (_, typed) => {
  expect(parseTrackingCode(typed)).toBeNull();
});

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const aCode = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 12, maxLength: 12 })
  .map((letters) => letters.join(""));

const TONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  telex: { S: "\u0301", F: "\u0300", R: "\u0309", X: "\u0303", J: "\u0323" },
  vni: { 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" },
};
const SHAPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  telex: { AA: "A\u0302", EE: "E\u0302", AW: "A\u0306", DD: "Đ" },
  vni: { A6: "A\u0302", E6: "E\u0302", A8: "A\u0306", D9: "Đ" },
};

/**
 * The text that an input method shows for these keys, by a small model: a key that can add a mark
 * to an earlier letter of the word does so, anywhere in the word. Undefined if a key would take a
 * mark away: the model does not follow that.
 */
function shown(
  keys: string,
  { method, anywhere }: { method: "telex" | "vni"; anywhere: boolean },
): string | undefined {
  const word: string[] = [];
  let done = "";
  /** Without groups only the letter just before takes a mark: the keys are no Vietnamese word. */
  const from = anywhere ? 0 : -1;
  const addsMark = (key: string): boolean =>
    word
      .slice(from)
      .some(
        (letter) =>
          SHAPES[method]?.[letter + key] || (TONES[method]?.[key] && /^(?:A|E|Y|U)/.test(letter)),
      );
  for (const key of keys) {
    if (/\d/.test(key) && !addsMark(key)) {
      done += word.splice(0).join("") + key;
      continue;
    }
    const reached = (i: number): boolean => anywhere || i === word.length - 1;
    const shaped = word.findLastIndex((letter, i) => reached(i) && SHAPES[method]?.[letter + key]);
    const vowel = word.findLastIndex((letter, i) => reached(i) && /^(?:A|E|Y|U)/.test(letter));
    const tone = TONES[method]?.[key];
    if (shaped >= 0) word[shaped] = SHAPES[method]?.[`${word[shaped]}${key}`] ?? "";
    else if (method === "telex" && key === "W") {
      // A second W after a letter with a horn takes the horn away.
      if (word.some((letter) => letter.startsWith("U\u031b"))) return undefined;
      word.push("U\u031b");
    } else if (tone && vowel >= 0) {
      const last = word[vowel] ?? "";
      if (/[\u0300\u0301\u0303\u0309\u0323]/.test(last)) return undefined;
      word[vowel] = last + tone;
    } else if (method === "telex" && key === "Z" && vowel >= 0) {
      if (/[\u0300\u0301\u0303\u0309\u0323]/.test(word[vowel] ?? "")) return undefined;
      word.push(key);
    } else word.push(key);
  }
  return (done + word.join("")).normalize("NFC");
}

test.each(["telex", "vni"] as const)("a code typed with %s is told back", (method) => {
  fc.assert(
    fc.property(aCode, fc.boolean(), fc.boolean(), (letters, groups, lower) => {
      const code = letters.replace(/(.{4})(?=.)/g, "$1-");
      const words = (groups ? code : letters)
        .split("-")
        .map((keys) => shown(keys, { method, anywhere: groups }));
      fc.pre(!words.includes(undefined));
      const typed = words.join("-");
      const codes = parseTrackingCode(lower ? typed.toLowerCase() : typed) ?? [];
      expect(codes).toContain(code);
      expect(codes.length).toBeLessThanOrEqual(80);
    }),
    { numRuns: 2_000 },
  );
});

test("W typed twice shows one W", () => {
  expect(parseTrackingCode("Q3XH-7K3M-9WK")).toEqual(["Q3XH-7K3M-9WWK"]);
});

test("any text is parsed in bounded time to few codes", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (typed) => {
      expect((parseTrackingCode(typed) ?? []).length).toBeLessThanOrEqual(80);
    }),
  );
});
