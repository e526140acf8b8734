import { monotonicFactory, ulid } from "ulid";

/** The kinds of the subjects that carry deadlines. */
const CARRIERS = {
  session: "ses",
  directive: "dir",
  opinion: "opn",
  recommendation: "rec",
} as const;

/**
 * An id names its kind: `<kind>_<part>.<part>…`. The id of a subject contains the key of its
 * partition, so `node(id)` is one read and an opinion never moves to another partition.
 */
export const KINDS = {
  unit: "unt",
  organization: "org",
  notice: "ntc",
  response: "rsp",
  escalation: "esc",
  deadline: "ddl",
  campaign: "cmp",
  finding: "fnd",
  document: "doc",
  citizen: "ctz",
  change: "chg",
  audit: "aud",
  tracking: "trk",
  work: "wrk",
  grant: "grt",
  client: "cli",
  recalculation: "rcl",
  ...CARRIERS,
} as const;
export type Kind = keyof typeof KINDS;
export type CarrierKind = keyof typeof CARRIERS;

const SEPARATOR = ".";
const BY_PREFIX = new Map<string, Kind>(
  // Object.entries types every key as string, so a cast is needed.
  Object.entries(KINDS).map(([kind, prefix]) => [prefix, kind as Kind]),
);

export const toId = (kind: Kind, ...parts: readonly (string | number)[]): string =>
  `${KINDS[kind]}_${parts.join(SEPARATOR)}`;

/** The maximum length of an id, in characters. */
const LONGEST = 400;

/** The kind and the parts of an id, or undefined if the text is not an id of this system. */
export function parseId(id: string): { kind: Kind; parts: readonly string[] } | undefined {
  if (id.length > LONGEST) return undefined;
  const at = id.indexOf("_");
  const kind = BY_PREFIX.get(id.slice(0, at));
  const rest = id.slice(at + 1);
  return kind && rest.length > 0 && !rest.includes("#")
    ? { kind, parts: rest.split(SEPARATOR) }
    : undefined;
}

/** The parts of an id of this kind, or undefined for any other text. */
export function partsOf(kind: Kind, id: string): readonly string[] | undefined {
  const parsed = parseId(id);
  return parsed?.kind === kind ? parsed.parts : undefined;
}

let last = { time: 0, next: monotonicFactory() };

/** Makes a source of numbers in [0, 1), the same source at each call with the same purpose. */
export type Draw = (purpose: string) => () => number;

/**
 * A unique ULID, sortable by time. Calls at the same instant return ascending values. With `drawn`,
 * its random part comes from that source instead, so it is as unique as the source.
 */
export function newUlid(now: Date, drawn?: () => number): string {
  const time = now.getTime();
  if (drawn) return ulid(time, drawn);
  // Each instant has its own factory. A single factory would raise every earlier time to the
  // latest time it has used.
  if (time !== last.time) last = { time, next: monotonicFactory() };
  return last.next(time);
}
