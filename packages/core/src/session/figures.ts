import type { Actor } from "../access/actor.ts";
import { isBinding } from "../deadline/binding.ts";
import { isOpen, openPause } from "../deadline/record.ts";
import type { Day } from "../kernel/day.ts";
import { FIRST_REPLY } from "../opinion/obligations.ts";
import { RESULT } from "../opinion/result.ts";
import type { Opinion } from "../opinion/shape.ts";
import { STATUS } from "../opinion/status.ts";
import { isSorted } from "../opinion/visibility.ts";
import type { Figures, Session } from "./shape.ts";
import { isOpenTo } from "./visibility.ts";

/** The fields of an opinion that the figures follow from. A change of another leaves them as is. */
export const COUNTED_FIELDS = ["status", "nature", "contentState", "deadlines"] as const;
export type CountedOpinion = Pick<Opinion, (typeof COUNTED_FIELDS)[number]>;

/**
 * Whether the figures count the opinion: the publication of the session shows it to everybody, and
 * it is not merged into another one. So the figures tell nothing of a denunciation.
 */
const isCounted = (opinion: CountedOpinion): boolean =>
  opinion.contentState !== "LOCKED" && isSorted(opinion) && opinion.status !== "MERGED";

/** Whether a final answer is in force. A rejected or redirected opinion has none. */
const hasFinalAnswer = ({ status }: CountedOpinion): boolean =>
  STATUS[status].answered && STATUS[status].ordinary;

/** Whether nothing is owed to the citizen because the opinion was rejected or redirected. */
const isTurnedAway = ({ status }: CountedOpinion): boolean =>
  STATUS[status].answered && !STATUS[status].ordinary;

/**
 * The last day for the answer; undefined if none is awaited by a rule. The last binding result that
 * was not cancelled governs, otherwise the last first reply that binds. A paused deadline is in
 * time.
 */
function awaitedOn(opinion: CountedOpinion): Day | undefined {
  if (isTurnedAway(opinion)) return undefined;
  const lastOf = (code: string) =>
    opinion.deadlines.findLast(
      (record) => record.policyCode === code && record.cancelledOn === null && isBinding(record),
    );
  const governing = lastOf(RESULT) ?? lastOf(FIRST_REPLY);
  return governing && isOpen(governing) && !openPause(governing) ? governing.dueOn : undefined;
}

/** The figures of a session from all its opinions and the number of its directives. Pure. */
export function figuresOf(opinions: readonly CountedOpinion[], directives: number): Figures {
  const counted = opinions.filter(isCounted);
  const due = new Map<Day, number>();
  for (const opinion of counted) {
    const day = awaitedOn(opinion);
    if (day !== undefined) due.set(day, (due.get(day) ?? 0) + 1);
  }
  return {
    opinions: counted.length,
    answered: counted.filter(hasFinalAnswer).length,
    directives,
    due: [...due].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

/** The number of opinions whose last day is before today. Pure. */
export const overdueOf = ({ due }: Pick<Figures, "due">, today: Day): number =>
  due.reduce((sum, [day, count]) => (day < today ? sum + count : sum), 0);

/**
 * The figures as of a day; null if the caller may not read what belongs to the session, or if it is
 * not counted yet. Pure.
 */
export function figuresFor(
  session: Pick<Session, "status" | "unit" | "figures">,
  actor: Actor,
  today: Day,
) {
  const { figures } = session;
  if (figures === null || !isOpenTo(session, actor)) return null;
  const { opinions, answered, directives } = figures;
  return { opinions, answered, overdue: overdueOf(figures, today), directives };
}
