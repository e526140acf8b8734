import { type Pattern, type Scan, scanFor } from "./automaton.ts";
import { asWritten, type Reading, readingsOf, type Span } from "./reading.ts";
import { spellingOf } from "./text.ts";

export type { Span } from "./reading.ts";

/** Gets an occurrence of a passage, named by its index. True leaves out shorter ones at its end. */
export type OnFound = (passage: number, span: Span) => boolean;

/**
 * Calls `onFound` with the occurrences of all passages in a text, in any order; they may repeat and
 * overlap.
 */
export type Search = (text: string, onFound: OnFound) => void;

/**
 * Returns the spans of all passages in a text, in any order; they may overlap. Those within a span
 * with the same end are left out.
 */
export type Finder = (text: string) => readonly Span[];

/** A value that is made when it is first needed. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Makes the search for passages. Case, the Unicode form, full width, the kind of dash, quote and
 * apostrophe, the kind and amount of white space, and characters that nobody sees (soft hyphens,
 * zero width characters, direction marks) do not count, nor does the place of a tone mark in
 * a whole word (`hoà`, `hòa`). A zero width space may stand for white space. Diacritics count. The
 * time is linear in the length of the text and the number of occurrences that `onFound` gets; if it
 * always returns true, these are a few for each letter at most, however many passages there are.
 * Pure.
 */
export function searchOf(passages: readonly string[]): Search {
  const read = passages.map((passage) => readingsOf(passage));
  const patternsOf = (pick: (each: (typeof read)[number][number]) => Reading | null) =>
    read.flatMap((readings, of) =>
      readings.flatMap((each): readonly Pattern[] => {
        const picked = pick(each);
        return picked ? [{ letters: picked.letters, of }] : [];
      }),
    );
  const plain = lazily(() => scanFor(patternsOf((each) => each.plain)));
  const toned = lazily(() => scanFor(patternsOf((each) => (each.hasTones ? each.toned : null))));
  const written = lazily(() => scanFor(passages.map((letters, of) => ({ letters, of }))));
  const hasTones = read.some((readings) => readings.some((each) => each.hasTones));
  return (text, onFound) => {
    const scan = (by: Scan, reading: Reading, onlyWords: boolean): void =>
      by(reading.letters, ({ letters, of: passage }, last) => {
        const first = last - letters.length + 1;
        if (onlyWords && (reading.isJoined(first - 1) || reading.isJoined(last))) return false;
        return onFound(passage, reading.spanOf(first, last));
      });
    if (passages.length === 0) return;
    const readings = readingsOf(text);
    for (const each of readings) {
      scan(plain(), each.plain, false);
      if (hasTones && each.hasTones) scan(toned(), each.toned, true);
    }
    // Elsewhere every occurrence as it is written is also one as it is read.
    if (readings.some(({ isJoined }) => isJoined)) scan(written(), asWritten(text), false);
  };
}

/**
 * Makes the finder of passages, which compares as `searchOf` does. A text gets a few spans for each
 * letter at most, however many passages there are. Pure.
 */
export function finderOf(passages: readonly string[]): Finder {
  const search = searchOf(passages);
  return (text) => {
    const spans: Span[] = [];
    search(text, (_, span) => spans.push(span) > 0);
    return spans;
  };
}

/** The number of characters of a text that count in a comparison. Pure. */
export const comparedLength = (text: string): number =>
  readingsOf(text)[0]?.plain.letters.length ?? 0;

/**
 * A text in one spelling: whole texts that a finder takes for the same are equal, as are spellings
 * of one name (`spellingOf`). Pure.
 */
export const comparable = (text: string): string =>
  spellingOf(Array.from(readingsOf(text)[0]?.plain.letters ?? []).join(""));

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
