import { monotonicFactory } from "ulid";

/**
 * Ids say what they name: `<kind>_<part>.<part>…`. A subject's id carries the key of the partition
 * it lives in, so `node(id)` is one read and an opinion never has to change its home.
 */
export const KINDS = {
  unit: "unt",
  organization: "org",
  session: "ses",
  notice: "ntc",
  directive: "dir",
  opinion: "opn",
  response: "rsp",
  escalation: "esc",
  deadline: "ddl",
  campaign: "cmp",
  finding: "fnd",
  recommendation: "rec",
  document: "doc",
  citizen: "ctz",
  change: "chg",
  grant: "grt",
  client: "cli",
} as const;
export type Kind = keyof typeof KINDS;

const SEPARATOR = ".";
const BY_PREFIX = new Map<string, Kind>(
  Object.entries(KINDS).map(([kind, prefix]) => [prefix, kind as Kind]),
); // Object.entries widens keys

export const toId = (kind: Kind, ...parts: readonly (string | number)[]): string =>
  `${KINDS[kind]}_${parts.join(SEPARATOR)}`;

/** Ids are at most this long. */
const LONGEST = 400;

/** The kind and parts of an id, or undefined when the text is no id of ours. */
export function parseId(id: string): { kind: Kind; parts: readonly string[] } | undefined {
  if (id.length > LONGEST) return undefined;
  const at = id.indexOf("_");
  const kind = BY_PREFIX.get(id.slice(0, at));
  const rest = id.slice(at + 1);
  return kind && rest.length > 0 && !rest.includes("#")
    ? { kind, parts: rest.split(SEPARATOR) }
    : undefined;
}

/** The parts of an id of this kind, or undefined. */
export function partsOf(kind: Kind, id: string): readonly string[] | undefined {
  const parsed = parseId(id);
  return parsed?.kind === kind ? parsed.parts : undefined;
}

let last = { time: 0, next: monotonicFactory() };

/** Unique and sortable by time; asked for again at the same instant, in the order of asking. */
export function newUlid(now: Date): string {
  const time = now.getTime();
  // A factory of its own an instant: one factory alone would push every earlier time up to the
  // latest it has seen.
  if (time !== last.time) last = { time, next: monotonicFactory() };
  return last.next(time);
}
