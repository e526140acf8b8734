import { asTyped, TONES } from "./text.ts";

/** A part of a text: its first unit, and the first unit after it. */
export type Span = readonly [from: number, to: number];

/** A text as it is compared, and the place of its letters in the text. */
export interface Reading {
  readonly letters: ArrayLike<string>;
  readonly spanOf: (first: number, last: number) => Span;
  /** Whether two letters that follow each other are of one word. */
  readonly isJoined: (first: number) => boolean;
}

/** A letter in the form that is compared. */
interface Letter {
  readonly folded: string;
  readonly withoutTone: string;
  readonly tone: string;
  readonly isOfWord: boolean;
}

const UNSEEN = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const WHITE = /^[\s\u0085]$/u;
const MARK = /^\p{M}$/u;
type Kind = "unseen" | "white" | "mark" | "other";
/** Cache of the kinds of characters. */
const KINDS = new Map<string, Kind>();
const KINDS_MAX = 5_000;

function kindOf(character: string): Kind {
  const known = KINDS.get(character);
  if (known !== undefined) return known;
  let kind: Kind = "other";
  if (UNSEEN.test(character)) kind = "unseen";
  else if (WHITE.test(character)) kind = "white";
  else if (MARK.test(character)) kind = "mark";
  if (KINDS.size >= KINDS_MAX) KINDS.clear();
  KINDS.set(character, kind);
  return kind;
}

const OF_WORD = /^[\p{L}\p{M}]/u;
const ZERO_WIDTH_SPACE = "\u200B";
const BLANK = " ";
/** Maximum marks that are read with their letter: normalization takes quadratic time. */
const MARKS_MAX = 32;

/** Cache of letters in the form that is compared. */
const LETTERS = new Map<string, Letter>();
const LETTERS_MAX = 5_000;

function letterOf(written: string): Letter {
  const known = LETTERS.get(written);
  if (known !== undefined) return known;
  const lower = written.normalize("NFD").toUpperCase().toLowerCase().normalize("NFD");
  const folded = asTyped(lower).toLowerCase();
  const letter: Letter = {
    folded,
    withoutTone: folded.replace(TONES, ""),
    tone: (folded.match(TONES) ?? []).join(""),
    isOfWord: OF_WORD.test(folded),
  };
  if (LETTERS.size >= LETTERS_MAX) LETTERS.clear();
  LETTERS.set(written, letter);
  return letter;
}

/** The text unit by unit, so that a passage also matches where it begins inside a letter. */
export const asWritten = (text: string): Reading => ({
  letters: text,
  spanOf: (first, last) => [first, last + 1],
  isJoined: () => false,
});

/** The letters with the tones of each word at its last letter: `hoà` and `hòa` are equal. */
function withTonesLast(letters: readonly Letter[]): readonly string[] {
  let tones = "";
  return letters.map(({ folded, withoutTone, tone, isOfWord }, i) => {
    if (!isOfWord) return folded;
    tones += tone;
    if (letters[i + 1]?.isOfWord) return withoutTone;
    const last = withoutTone + tones;
    tones = "";
    return last;
  });
}

/** A text read for comparison. */
export interface TextRead {
  /** The letters, each with its own tone. */
  readonly plain: Reading;
  /** The letters with the tones of a word at its end; equal to `plain` if there are no tones. */
  readonly toned: Reading;
  /** Whether a letter of the reading may stand for several characters of the text. */
  readonly isJoined: boolean;
  readonly hasTones: boolean;
}

/**
 * The letters of a text without case and in one Unicode form, as `asTyped` writes them. White space
 * is one blank. Characters that nobody sees are left out. `splits`: a zero width space is white
 * space.
 */
function readAs(text: string, splits: boolean): TextRead {
  const written: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let marks = 0;
  let end = 0;
  let isJoined = false;
  for (const character of text) {
    const start = end;
    end += character.length;
    const kind = splits && character === ZERO_WIDTH_SPACE ? "white" : kindOf(character);
    if (kind === "unseen") {
      isJoined = true;
      continue;
    }
    const isWhite = kind === "white";
    const last = written.length - 1;
    const previous = written[last];
    const isMark = kind === "mark";
    isJoined ||= isMark;
    if (isWhite && previous === BLANK) {
      to[last] = end;
    } else if (isMark && previous !== undefined && previous !== BLANK && marks < MARKS_MAX) {
      written[last] = previous + character;
      to[last] = end;
      marks += 1;
    } else {
      written.push(isWhite ? BLANK : character);
      from.push(start);
      to.push(end);
      marks = 0;
    }
  }
  const letters = written.map(letterOf);
  const reading = {
    spanOf: (first: number, last: number): Span => [from[first] ?? 0, to[last] ?? 0],
    isJoined: (first: number) =>
      letters[first]?.isOfWord === true && letters[first + 1]?.isOfWord === true,
  };
  const plain = { ...reading, letters: letters.map(({ folded }) => folded) };
  const hasTones = letters.some(({ tone }) => tone !== "");
  const toned = hasTones ? { ...reading, letters: withTonesLast(letters) } : plain;
  return { plain, toned, isJoined, hasTones };
}

/** Reads a text: once, and again with each zero width space as white space if it has any. Pure. */
export const readingsOf = (text: string): readonly TextRead[] => [
  readAs(text, false),
  ...(text.includes(ZERO_WIDTH_SPACE) ? [readAs(text, true)] : []),
];
