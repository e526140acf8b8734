import { tooMany } from "../kernel/errors.ts";
import { finderOf, type Search, type Span, searchOf } from "../kernel/passages.ts";
import { save, type Write } from "../use-case/decision.ts";
import { OPINION } from "./concept.ts";
import type { Opinion } from "./shape.ts";
import { textsOf } from "./veil.ts";

/** Maximum number of redacted passages of one opinion. */
export const PASSAGES_MAX = 50;

/** The texts of an opinion, without the redaction itself: it repeats its passages. */
export const withoutRedaction = (opinion: Opinion): Opinion => ({ ...opinion, redaction: null });

/** The passages of redactions about one matter, and one search for all of them. */
export interface Sought {
  readonly passages: readonly string[];
  readonly search: Search;
  /** The first redaction that has a passage. */
  readonly redactionOf: (passage: string) => Opinion["redaction"];
}

/** Makes the search for the passages of redactions, each passage once. Pure. */
export function soughtIn(redactions: readonly Opinion["redaction"][]): Sought {
  const first = new Map<string, NonNullable<Opinion["redaction"]>>();
  for (const redaction of redactions)
    for (const passage of redaction?.passages ?? [])
      if (redaction && !first.has(passage)) first.set(passage, redaction);
  const passages = [...first.keys()];
  const redactionOf = (passage: string) => first.get(passage) ?? null;
  return { passages, search: searchOf(passages), redactionOf };
}

/**
 * The indexes of the passages of which an occurrence in the texts is not within the own passages.
 * They are sought in the whole text: a passage that overlaps an own one is found, too. One that
 * ends a longer one is found only where it stands without that.
 */
function shownIn(
  texts: Iterable<string>,
  own: readonly string[],
  { passages, search }: Sought,
): ReadonlySet<number> {
  const isOwn = new Set(own);
  const shown = new Set<number>();
  for (const text of texts) {
    const found: { readonly passage: number; readonly span: Span }[] = [];
    search(text, (passage, span) => {
      if (!isOwn.has(passages[passage] ?? "")) found.push({ passage, span });
      return true;
    });
    if (found.length === 0) continue;
    const isHidden = hiddenIn(text, own);
    for (const { passage, span } of found) if (!isHidden(span)) shown.add(passage);
  }
  return shown;
}

/** Makes the test of whether a part of the text is within the passages. */
function hiddenIn(text: string, passages: readonly string[]): (span: Span) => boolean {
  if (passages.length === 0) return () => false;
  /** By place: the end of the hidden part that covers it, or 0. */
  const ends = new Uint32Array(text.length);
  for (const [from, to] of joined(finderOf(passages)(text))) ends.fill(to, from, to);
  return ([from, to]) => (ends[from] ?? 0) >= to;
}

/** The spans in their order, without overlap. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: [from: number, to: number][] = [];
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}

/**
 * Adds those sought passages that occur in the opinion, or in the reason of its redaction, and are
 * not redacted yet. The own reason, actor and day stay; without them it gets those of the first
 * redaction with such a passage. Pure. `path`: null adds only as many as the list has room for.
 * `reason`: the reason of the change; if it adds any passage, it adds those in the reason, too.
 * @throws Failure TOO_MANY at `path` if the list has no room for all.
 */
export function redactedAlike(
  opinion: Opinion,
  sought: Sought,
  path: readonly string[] | null,
  reason = "",
): Opinion {
  if (opinion.contentState === "LOCKED") return opinion;
  const before = opinion.redaction;
  const own = before?.passages ?? [];
  const texts = [...textsOf(withoutRedaction(opinion)).values(), before?.reason ?? ""];
  const shown = shownIn(texts, own, sought);
  const first = sought.passages.find((_, i) => shown.has(i));
  const redaction = before ?? (first === undefined ? null : sought.redactionOf(first));
  if (first === undefined || !redaction) return opinion;
  // The reasons that the opinion and its audit trail get are among its texts.
  const reasons = [before ? "" : redaction.reason, reason].filter((each) => each !== "");
  const told = shownIn(reasons, own, sought);
  const more = sought.passages.filter((_, i) => shown.has(i) || told.has(i));
  const passages = [...own, ...more].slice(0, PASSAGES_MAX);
  if (passages.length < own.length + more.length && path)
    throw tooMany(path, PASSAGES_MAX, "passages");
  if (passages.length === own.length) return opinion;
  return { ...opinion, redaction: { ...redaction, passages }, contentState: "REDACTED" };
}

/**
 * Yields the writes of those opinions that `redactedAlike` changes, at most `max`. Searches an
 * opinion only when the next write is asked for. Pure.
 */
export function* savedAlike(
  opinions: Iterable<Opinion>,
  sought: Sought,
  reason: string,
  max = Number.POSITIVE_INFINITY,
): Generator<Write<Opinion>> {
  let left = max;
  for (const before of opinions) {
    if (left === 0) return;
    const after = redactedAlike(before, sought, null, reason);
    if (after === before) continue;
    left -= 1;
    yield save(OPINION, { before, after, event: "opinion.redacted", reason });
  }
}
