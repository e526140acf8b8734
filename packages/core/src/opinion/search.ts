import { isBeginning, wordsOf } from "../kernel/text.ts";
import type { VisibleOpinion } from "./visibility.ts";

type Searched = Pick<VisibleOpinion, "content" | "contentState" | "responses">;

/**
 * The words of an opinion and of its responses that are not drafts, folded. A locked text has none.
 * Pure.
 */
export const searchedWords = ({ content, contentState, responses }: Searched): readonly string[] =>
  contentState === "LOCKED"
    ? []
    : wordsOf(
        [
          content,
          ...responses.flatMap(({ status, content: text }) => (status === "DRAFT" ? [] : [text])),
        ].join("\n"),
      );

/**
 * Matches opinions that contain every word of the search text, in any order. Ignores case,
 * diacritics and signs. A word of three letters or more may be the beginning of a word. Never
 * matches a locked text.
 */
export function matcher(search: string): (opinion: Searched) => boolean {
  const sought = wordsOf(search);
  return (opinion) => {
    if (opinion.contentState === "LOCKED") return false;
    const words = searchedWords(opinion);
    return sought.every((word) =>
      isBeginning(word) ? words.some((each) => each.startsWith(word)) : words.includes(word),
    );
  };
}
