import { rangesOf } from "./ranges.ts";

/** The media types of an answer; the first is used if the caller prefers neither. */
const TYPES = ["application/json", "application/graphql-response+json"] as const;

/** The media type that `Accept` prefers (RFC 9110, 12.5.1); undefined if it accepts neither. */
export function acceptedOf(header: string | null): string | undefined {
  const ranges = rangesOf(header || "*/*");
  const names = ranges.map(({ name }) => name);
  const rated = TYPES.map((type) => {
    const places = [type, "application/*", "*/*"].map((name) => names.indexOf(name));
    // The most specific range decides.
    const place = places.find((found) => found >= 0) ?? -1;
    return { type, place, quality: ranges[place]?.quality ?? 0 };
  });
  const accepted = rated.filter(({ quality }) => quality > 0);
  return accepted.sort((a, b) => b.quality - a.quality || a.place - b.place)[0]?.type;
}
