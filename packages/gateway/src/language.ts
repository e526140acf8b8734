import type { Language } from "@doithoai/core";

/** The first of Vietnamese and English that `Accept-Language` prefers; Vietnamese when it says neither. */
export function languageOf(header: string | undefined): Language {
  const preferences = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim().toLowerCase().slice(0, 2), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => (tag === "vi" || tag === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return preferences[0]?.tag === "en" ? "en" : "vi";
}
