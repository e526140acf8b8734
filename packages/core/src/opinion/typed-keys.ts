/**
 * The keys of an input method for Vietnamese that add a mark to a letter before them, by mark. A
 * function of the letter, because Telex repeats the letter.
 */
type InputMethod = Readonly<Record<string, (letter: string) => string>>;

const key = (text: string) => () => text;

const TELEX: InputMethod = {
  "\u0301": key("S"),
  "\u0300": key("F"),
  "\u0309": key("R"),
  "\u0303": key("X"),
  "\u0323": key("J"),
  "\u0302": (letter) => letter,
  "\u0306": key("W"),
  "\u031b": key("W"),
  "-": key("D"),
};
/** Circled digits, because a digit of the code ends a word and the key of a mark does not. */
const VNI: InputMethod = {
  "\u0301": key("①"),
  "\u0300": key("②"),
  "\u0309": key("③"),
  "\u0303": key("④"),
  "\u0323": key("⑤"),
  "\u0302": key("⑥"),
  "\u0306": key("⑧"),
  "\u031b": key("⑦"),
  "-": key("⑨"),
};

/** Maximum texts that one method gives. Most codes give one, few more than ten. */
const TEXTS_MAX = 40;

/**
 * The keys that may have been typed for these words in capitals, `length` keys in all. Each text
 * has the same number of keys, because each mark is one key. The keys of a mark nearest to its
 * letter come first.
 */
export function typedKeys(words: readonly string[], length: number): readonly string[] {
  return [
    ...new Set(
      [TELEX, VNI].flatMap((method) => textsOf(words, length, method)).map(withPlainDigits),
    ),
  ];
}

function textsOf(words: readonly string[], length: number, method: InputMethod): readonly string[] {
  const letters = words.map((word) => lettersOf(word, method));
  const count = letters.flat().reduce((sum, { marks }) => sum + 1 + marks.length, 0);
  // Typing W twice shows one W.
  if (count === length - 1 && method === TELEX)
    return joined(letters)
      .flatMap((text) => [...text.matchAll(/W/g)].map(({ index }) => inserted(text, index, "W")))
      .slice(0, TEXTS_MAX);
  return count === length ? joined(letters) : [];
}

interface Letter {
  readonly base: string;
  /** The keys of its marks. */
  readonly marks: readonly string[];
}

/** The letters of a word. A mark without a key stays: the text is then no code. */
function lettersOf(word: string, keys: InputMethod): readonly Letter[] {
  return [...word].map((letter) => {
    const [base = "", ...signs] = letter.replace(/[ĐÐƉ]/, "D-").normalize("NFD");
    const marks = signs.map((sign) => keys[sign]?.(base) ?? sign);
    // Telex writes W alone as Ư.
    return base === "U" && marks[0] === "W"
      ? { base: "W", marks: marks.slice(1) }
      : { base, marks };
  });
}

/** Every text of the words, one after the other. */
const joined = (words: readonly (readonly Letter[])[]): readonly string[] =>
  words.reduce<readonly string[]>(
    (texts, word) =>
      texts.flatMap((text) => arranged(word).map((part) => text + part)).slice(0, TEXTS_MAX),
    [""],
  );

/**
 * Every place of the keys of a word. The key of a mark follows its letter, not always at once, but
 * before the next digit: a digit ends a word.
 */
const arranged = (letters: readonly Letter[]): readonly string[] =>
  letters.reduceRight<readonly string[]>(
    (rests, { base, marks }) => {
      const texts = marks.reduceRight<readonly string[]>(
        (all, mark) => all.flatMap((text) => places(text).map((at) => inserted(text, at, mark))),
        rests,
      );
      return [...new Set(texts)].slice(0, TEXTS_MAX).map((text) => base + text);
    },
    [""],
  );

function places(text: string): readonly number[] {
  const digit = text.search(/\d/);
  return Array.from({ length: (digit < 0 ? text.length : digit) + 1 }, (_, at) => at);
}

const inserted = (text: string, at: number, mark: string): string =>
  text.slice(0, at) + mark + text.slice(at);

const CIRCLED = /[①-⑨]/g;
const withPlainDigits = (text: string): string =>
  text.replace(CIRCLED, (digit) => String(digit.charCodeAt(0) - "①".charCodeAt(0) + 1));
