/** A sequence of letters to look for, and what it stands for. */
export interface Pattern {
  readonly letters: ArrayLike<string>;
  readonly of: number;
}

/**
 * Calls `onFound` with each occurrence: the pattern, and the place of its last letter. Of those
 * that end at one place the longest comes first; true leaves out the others.
 */
export type Scan = (
  letters: ArrayLike<string>,
  onFound: (pattern: Pattern, last: number) => boolean,
) => void;

const ROOT = 0;
const NONE = -1;

/**
 * Looks for many patterns in one pass, overlapping occurrences included (an automaton of Aho). The
 * time is linear in the length of the text and the number of occurrences that `onFound` gets: one
 * for each letter at most if it always returns true, else up to one for each letter and pattern.
 * Pure.
 */
export function scanFor(patterns: readonly Pattern[]): Scan {
  // A state is the part of a pattern read so far. Its next states are a list: mostly of one.
  const letterAt: string[] = [""];
  const firstChild: number[] = [NONE];
  const sibling: number[] = [NONE];
  const ends: Pattern[][] = [[]];
  const first = new Map<string, number>();
  const next = (state: number, letter: string): number => {
    if (state === ROOT) return first.get(letter) ?? NONE;
    let child = firstChild[state] ?? NONE;
    while (child !== NONE && letterAt[child] !== letter) child = sibling[child] ?? NONE;
    return child;
  };
  const grow = (state: number, letter: string): number => {
    const child = letterAt.length;
    letterAt.push(letter);
    firstChild.push(NONE);
    sibling.push(firstChild[state] ?? NONE);
    ends.push([]);
    firstChild[state] = child;
    if (state === ROOT) first.set(letter, child);
    return child;
  };
  for (const pattern of patterns) {
    let state = ROOT;
    for (let at = 0; at < pattern.letters.length; at += 1) {
      const letter = pattern.letters[at] ?? "";
      const known = next(state, letter);
      state = known === NONE ? grow(state, letter) : known;
    }
    if (state !== ROOT) ends[state]?.push(pattern);
  }

  /** The longest other state that the letters of a state end with. */
  const fallback: number[] = new Array(letterAt.length).fill(ROOT);
  /** The nearest such state that ends a pattern. */
  const shorter: number[] = new Array(letterAt.length).fill(ROOT);
  const follow = (from: number, letter: string): number => {
    let state = from;
    let child = next(state, letter);
    while (child === NONE && state !== ROOT) {
      state = fallback[state] ?? ROOT;
      child = next(state, letter);
    }
    return child === NONE ? ROOT : child;
  };
  const queue = [ROOT];
  for (let at = 0; at < queue.length; at += 1) {
    const state = queue[at] ?? ROOT;
    for (let child = firstChild[state] ?? NONE; child !== NONE; child = sibling[child] ?? NONE) {
      const back = state === ROOT ? ROOT : follow(fallback[state] ?? ROOT, letterAt[child] ?? "");
      fallback[child] = back;
      shorter[child] = (ends[back]?.length ?? 0) > 0 ? back : (shorter[back] ?? ROOT);
      queue.push(child);
    }
  }

  return (letters, onFound) => {
    let state = ROOT;
    for (let at = 0; at < letters.length; at += 1) {
      state = follow(state, letters[at] ?? "");
      const last = at;
      const isEnough = (pattern: Pattern): boolean => onFound(pattern, last);
      for (let end = state; end !== ROOT; end = shorter[end] ?? ROOT)
        if (ends[end]?.some(isEnough)) break;
    }
  };
}
