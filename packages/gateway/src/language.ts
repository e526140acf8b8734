import type { Language } from "@doithoai/core";
import { rangesOf } from "./ranges.ts";

/**
 * The language that `Accept-Language` prefers, Vietnamese or English; Vietnamese if it names
 * neither.
 */
export function languageOf(header: string | undefined): Language {
  const preferences = rangesOf(header ?? "")
    .map(({ name, quality }) => ({ tag: name.slice(0, 2), quality }))
    .filter(({ tag, quality }) => (tag === "vi" || tag === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return preferences[0]?.tag === "en" ? "en" : "vi";
}
