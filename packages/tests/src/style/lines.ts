import type { Finding } from "./rule.ts";

const COLUMNS_MAX = 100;
const letters = new Intl.Segmenter();

/** Finds lines that are too long. A letter with its marks is one column. */
export function findLongLines(source: string): readonly Finding[] {
  return source.split(/\r?\n/).flatMap((text, i) => {
    const columns = text.length <= COLUMNS_MAX ? 0 : [...letters.segment(text)].length;
    if (columns <= COLUMNS_MAX) return [];
    const message = `${columns} columns, at most ${COLUMNS_MAX} are allowed`;
    return [{ line: i + 1, rule: "line-length", message }];
  });
}
