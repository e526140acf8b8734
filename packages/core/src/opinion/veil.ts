import { finderOf, type Search, withGaps } from "../kernel/passages.ts";

/** Replaces a redacted passage. */
export const REDACTED = "[…]";

/**
 * The properties of an opinion that hold no words of a person: ids, codes, days, and the official
 * names of units. `parent.name` stands for a property of one parent. Every other text is veiled, so
 * a new property is veiled unless it is listed here.
 */
export const NOT_WORDED: ReadonlySet<string> = new Set([
  ...["id", "home", "sessionId", "citizenId", "opinionId", "mergedInto", "corrects", "cause"],
  ...["trackingCode", "policyCode", "unitCode", "unit", "mediaType", "sha256", "file"],
  ...["by", "drafters", "approvedBy"],
  ...["kind", "status", "ofSession", "contentState", "channel", "nature", "fields", "competence"],
  ...["resolution", "means", "direction", "rejection.reason"],
  ...["on", "receivedOn", "rejectedOn", "redirectedOn", "assignedOn", "acceptedOn", "dueOn"],
  ...["toldOn", "answeredOn", "approvedOn", "deliveredOn", "escalatedOn", "repliedOn", "issuedOn"],
  ...["toldBy", "writtenOn", "repliedInWriting", "policy.mark", "sessionType", "chairKind"],
  ...["awaits", "waitingSince", "replied", "recordedAt", "promisedOn"],
  ...["eventOn", "startedOn", "startRecordedOn", "fixedOn", "originalDueOn", "metOn"],
  ...["metRecordedOn", "cancelledOn", "extensions.from", "extensions.to", "pauses.from"],
  ...["pauses.to"],
]);

/** Redacts the passages in a text, however they are spelled (`finderOf`). Pure. */
export const redactText = (text: string, passages: readonly string[]): string =>
  passages.length === 0 ? text : withGaps(text, finderOf(passages)(text), REDACTED);

/** Calls `visit` with every text of a value and replaces it by the result. */
function mapTexts<T>(value: T, visit: (text: string) => string, property: string): T {
  const map = (part: unknown, name: string, parent: string): unknown => {
    if (NOT_WORDED.has(name) || NOT_WORDED.has(`${parent}.${name}`)) return part;
    if (typeof part === "string") return visit(part);
    if (Array.isArray(part)) return part.map((each) => map(each, name, parent));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, each]) => [key, map(each, key, name)]),
    );
  };
  // The cast is safe: only texts change.
  return map(value, property, "") as T;
}

/**
 * Redacts the passages in every text of a value: an opinion, or a part of one in a Change.
 * `property` is the name of the property that holds the value. Pure.
 */
export function withoutPassages<T>(value: T, passages: readonly string[], property = ""): T {
  if (passages.length === 0) return value;
  const find = finderOf(passages);
  return mapTexts(value, (text) => withGaps(text, find(text), REDACTED), property);
}

/** Calls `visit` with every text of a value and its path in it. Pure if `visit` is. */
function forTexts(
  value: unknown,
  visit: (text: string, path: readonly string[]) => void,
  isWordless: (name: string) => boolean = () => false,
): void {
  const look = (part: unknown, path: readonly string[], name: string, parent: string): void => {
    if (NOT_WORDED.has(name) || NOT_WORDED.has(`${parent}.${name}`) || isWordless(name)) return;
    if (typeof part === "string") visit(part, path);
    if (typeof part !== "object" || part === null) return;
    const isList = Array.isArray(part);
    for (const [key, each] of Object.entries(part))
      look(each, [...path, key], isList ? name : key, isList ? parent : name);
  };
  look(value, [], "", "");
}

/** The indexes of the passages that occur in a text of the value. Pure. */
export function occurringIn(value: unknown, search: Search): ReadonlySet<number> {
  const found = new Set<number>();
  forTexts(value, (text) => {
    search(text, (passage) => {
      found.add(passage);
      return false;
    });
  });
  return found;
}

/** The texts of a value, by path as JSON. Pure. */
export function textsOf(value: unknown): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  forTexts(value, (text, path) => texts.set(JSON.stringify(path), text));
  return texts;
}

/** Properties of sessions, notices and directives without words, beside those of an opinion. */
const NOT_WORDED_ELSEWHERE = /^(type|mode|dayPart|kinds|part|version)$|(On|OnPrecision|Id|Ids|At)$/;

/** The paths of all texts of a subject that pass the test. Pure. */
export function placesOf(
  subject: object,
  test: (text: string) => boolean,
): readonly (readonly string[])[] {
  const places: (readonly string[])[] = [];
  const add = (text: string, path: readonly string[]): void => {
    if (test(text)) places.push(path);
  };
  forTexts(subject, add, (name) => NOT_WORDED_ELSEWHERE.test(name));
  return places;
}
