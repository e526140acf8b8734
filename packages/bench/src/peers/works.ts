import { COMMUNES, communeOf, PROVINCES, provinceOf, type SessionFacts, TODAY } from "./data.ts";

/** The work that every contender does. */
export const WORKS = ["sessionPage", "unitList", "overdueList"] as const;
export type Work = (typeof WORKS)[number];
export type Variables = Readonly<Record<string, string>>;

export const UNIT_PAGE = 20;
export const OVERDUE_PAGE = 50;

/** The variables that each work goes through, so that no cache flatters. */
export const variablesOf = (
  sessions: readonly SessionFacts[],
): Readonly<Record<Work, readonly Variables[]>> => ({
  sessionPage: sessions.map((_, i) => ({ id: sessions[(i * 37) % sessions.length]?.id ?? "" })),
  unitList: Array.from({ length: COMMUNES }, (_, i) => ({ commune: communeOf(i * 7) })),
  overdueList: Array.from({ length: PROVINCES }, (_, i) => ({
    province: provinceOf(i * 2),
    today: TODAY,
  })),
});

/**
 * The texts or days by which the answer to a work is recognised, computed without a database: all
 * texts of a session page in any order, the titles of a unit list, the due days of an overdue list.
 */
export const marksOf: Readonly<
  Record<Work, (sessions: readonly SessionFacts[], of: Variables) => readonly string[]>
> = {
  sessionPage: (sessions, { id }) =>
    sessions
      .filter((each) => each.id === id)
      .flatMap(({ directives, opinions }) => [
        ...directives.map(({ text }) => text),
        ...opinions.flatMap(({ text, responses }) => [text, ...responses.map((each) => each.text)]),
      ])
      .toSorted(),
  unitList: (sessions, { commune }) =>
    sessions
      .filter((each) => each.commune === commune)
      .toSorted((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
      .slice(0, UNIT_PAGE)
      .map(({ title }) => title),
  overdueList: (sessions, { province, today = "" }) =>
    sessions
      .filter((each) => each.province === province)
      .flatMap(({ opinions }) => opinions.map(({ deadline }) => deadline))
      .filter(({ status, dueOn }) => status === "OPEN" && dueOn < today)
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .slice(0, OVERDUE_PAGE),
};

/** The names under which the contenders return what marks an answer. */
const NAMES: Readonly<Record<Work, readonly string[]>> = {
  sessionPage: ["text", "content"],
  unitList: ["title"],
  overdueList: ["dueOn"],
};

/** The marks in an answer, in its order; of a session page sorted. */
export function marksIn(work: Work, answer: unknown): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, field] of Object.entries(value)) {
      const isMark = typeof field === "string" && NAMES[work].includes(name);
      // An overdue deadline names the text and the session of its opinion, too.
      if (isMark) found.push(field);
      else collect(field);
    }
  };
  collect(answer);
  return work === "sessionPage" ? found.toSorted() : found;
}
