import { fold, wordsOf } from "../kernel/text.ts";
import type { VisibleOpinion } from "./visibility.ts";

/**
 * Matches opinions that contain every word of the search text, in any order. Ignores case,
 * diacritics and signs around words. Never matches a locked text.
 */
export function matcher(
  search: string,
): (opinion: Pick<VisibleOpinion, "content" | "contentState" | "responses">) => boolean {
  const words = wordsOf(search);
  return ({ content, contentState, responses }) => {
    if (contentState === "LOCKED") return false;
    const text = fold(
      [
        content,
        ...responses.flatMap((response) => (response.status === "DRAFT" ? [] : [response.content])),
      ].join(" "),
    );
    return words.every((word) => text.includes(word));
  };
}
