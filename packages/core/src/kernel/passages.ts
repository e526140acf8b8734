/** A part of a text: its first unit, and the first unit after it. */
export type Span = readonly [from: number, to: number];

/** A text as it is compared, and the place of its letters in the text. */
interface Reading {
  readonly letters: ArrayLike<string>;
  readonly spanOf: (first: number, last: number) => Span;
}

const UNSEEN = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const WHITE = /^[\s\u0085]$/u;
const MARK = /^\p{M}$/u;
const ZERO_WIDTH_SPACE = "\u200B";
const BLANK = " ";
/** Maximum marks that are read with their letter: normalization takes quadratic time. */
const MARKS_MAX = 32;

/** Cache of letters in the form that is compared. */
const LETTERS = new Map<string, string>();
const LETTERS_MAX = 5_000;

function letterOf(written: string): string {
  const known = LETTERS.get(written);
  if (known !== undefined) return known;
  const letter = written.normalize("NFD").toUpperCase().toLowerCase().normalize("NFD");
  if (LETTERS.size >= LETTERS_MAX) LETTERS.clear();
  LETTERS.set(written, letter);
  return letter;
}

/** The text unit by unit, so that a passage also matches where it begins inside a letter. */
const asWritten = (text: string): Reading => ({
  letters: text,
  spanOf: (first, last) => [first, last + 1],
});

/**
 * The letters of a text without case and in one Unicode form. White space is one blank. Characters
 * that nobody sees are left out. `splits`: a zero width space is white space.
 */
function asRead(text: string, splits: boolean): Reading {
  const written: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let marks = 0;
  let end = 0;
  for (const character of text) {
    const start = end;
    end += character.length;
    const isPlain = character > " " && character < "\u007F";
    const isSplit = splits && character === ZERO_WIDTH_SPACE;
    if (!isPlain && !isSplit && UNSEEN.test(character)) continue;
    const isWhite = isSplit || (!isPlain && WHITE.test(character));
    const last = written.length - 1;
    const previous = written[last];
    if (isWhite && previous === BLANK) {
      to[last] = end;
    } else if (
      previous !== undefined &&
      previous !== BLANK &&
      !isPlain &&
      marks < MARKS_MAX &&
      MARK.test(character)
    ) {
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
  return {
    letters: written.map(letterOf),
    spanOf: (first, last) => [from[first] ?? 0, to[last] ?? 0],
  };
}

const readings = (text: string): readonly Reading[] => [
  asRead(text, false),
  ...(text.includes(ZERO_WIDTH_SPACE) ? [asRead(text, true)] : []),
];

/** A passage with, for each letter, the length of the longest border of the letters up to it. */
interface Sought {
  readonly letters: ArrayLike<string>;
  readonly borders: readonly number[];
}

function soughtOf({ letters }: Reading): Sought {
  const borders = [0];
  for (let at = 1, length = 0; at < letters.length; at += 1) {
    while (length > 0 && letters[at] !== letters[length]) length = borders[length - 1] ?? 0;
    if (letters[at] === letters[length]) length += 1;
    borders.push(length);
  }
  return { letters, borders };
}

/** Yields every occurrence, overlapping ones included (Knuth, Morris, Pratt). */
function* occurrences({ letters, spanOf }: Reading, sought: Sought): Generator<Span> {
  const { length } = sought.letters;
  if (length === 0 || length > letters.length) return;
  for (let at = 0, found = 0; at < letters.length; at += 1) {
    while (found > 0 && letters[at] !== sought.letters[found])
      found = sought.borders[found - 1] ?? 0;
    if (letters[at] === sought.letters[found]) found += 1;
    if (found < length) continue;
    yield spanOf(at - length + 1, at);
    found = sought.borders[found - 1] ?? 0;
  }
}

/** Returns the spans of all passages in a text, in any order; they may overlap. */
export type Finder = (text: string) => readonly Span[];

/**
 * Makes the finder of passages. Case, the Unicode form, the kind and amount of white space, and
 * characters that nobody sees (soft hyphens, zero width characters, direction marks) do not count.
 * A zero width space may stand for white space. Diacritics count. The time is linear in the length
 * of the text, and of each passage. Pure.
 */
export function finderOf(passages: readonly string[]): Finder {
  const written = passages.map((passage) => soughtOf(asWritten(passage)));
  const read = passages.flatMap((passage) => readings(passage).map(soughtOf));
  return (text) => [
    ...written.flatMap((sought) => [...occurrences(asWritten(text), sought)]),
    ...readings(text).flatMap((reading) =>
      read.flatMap((sought) => [...occurrences(reading, sought)]),
    ),
  ];
}

/** The number of characters of a text that count in a comparison. Pure. */
export const comparedLength = (text: string): number => asRead(text, false).letters.length;

/** A text in one spelling: texts that a finder takes for the same are equal. Pure. */
export const comparable = (text: string): string =>
  Array.from(asRead(text, false).letters).join("").trim();

/** Replaces spans of a text. Overlapping or adjacent spans become one gap. Pure. */
export function withGaps(text: string, spans: readonly Span[], gap: string): string {
  let shown = "";
  let end = -1;
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (from > end) shown += text.slice(Math.max(end, 0), from) + gap;
    end = Math.max(end, to);
  }
  return shown + text.slice(Math.max(end, 0));
}
