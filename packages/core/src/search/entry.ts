import { unitOfBody } from "../access/permissions.ts";
import type { Day } from "../kernel/day.ts";
import { searchedWords } from "../opinion/search.ts";
import type { Opinion } from "../opinion/shape.ts";
import { withoutPassages } from "../opinion/veil.ts";
import { isPublicOpinion } from "../opinion/visibility.ts";
import type { Session } from "../session/shape.ts";
import { refText } from "../unit/read.ts";
import { TOKEN, wordToken } from "./token.ts";

/** An opinion in the index: its place in the order, its versions and its tokens. */
export interface Entry {
  readonly id: string;
  /** The day of receipt. */
  readonly day: Day;
  readonly version: number;
  /** The version of its session, which decides whether it is public; 0 without a session. */
  readonly sessionVersion: number;
  readonly tokens: readonly string[];
}

/** The most bytes of the words of one entry. PostgreSQL accepts 1 MB, and texts stay far below. */
const WORDS_MAX = 400_000;
/** The bytes of a token beside its letters: its kind, its month and the reference to it. */
const OVERHEAD = 12;

/**
 * The entry of an opinion. `session` is its session. The entry holds no name of a citizen, and no
 * word of a locked opinion. Pure.
 */
export function entryOf(
  opinion: Opinion,
  session: Pick<Session, "status" | "version"> | undefined,
): Entry {
  const { id, receivedOn, version, unit, assignment, nature } = opinion;
  const isOpen = isPublicOpinion(opinion, session);
  const body = assignment?.organization.id;
  const facts = [
    TOKEN.every,
    isOpen && TOKEN.public,
    unit && TOKEN.unit(unit.code),
    unit && TOKEN.unitRef(refText(unit)),
    unit?.provinceCode && TOKEN.province(unit.provinceCode),
    body && TOKEN.body(body),
    body && TOKEN.unitOfBody(unitOfBody(body)),
    TOKEN.status(opinion.status),
    ...opinion.fields.map(TOKEN.field),
    nature && TOKEN.nature(nature),
    TOKEN.channel(opinion.channel),
    TOKEN.resolution(opinion.resolution),
  ];
  return {
    id,
    day: receivedOn,
    version,
    sessionVersion: session?.version ?? 0,
    tokens: [...facts.filter((each) => typeof each === "string"), ...wordTokens(opinion, isOpen)],
  };
}

function wordTokens(opinion: Opinion, isOpen: boolean): readonly string[] {
  const whole = searchedWords(opinion);
  const passages = opinion.redaction?.passages ?? [];
  const shown =
    passages.length === 0
      ? new Set(whole)
      : new Set(searchedWords(withoutPassages(opinion, passages)));
  const kind = isOpen ? "public" : "office";
  const tokens = [
    ...[...shown].map((word) => wordToken(kind, word)),
    ...whole.flatMap((word) => (shown.has(word) ? [] : [wordToken("redacted", word)])),
  ];
  let bytes = 0;
  return tokens.filter((token) => {
    bytes += Buffer.byteLength(token) + OVERHEAD;
    return bytes <= WORDS_MAX;
  });
}
