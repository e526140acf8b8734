import type { Day } from "../kernel/day.ts";
import { recipientIds } from "./delivery.ts";
import type { Response } from "./response/shape.ts";
import type { Joined, Opinion, Reopened } from "./shape.ts";

/** When each of several things happened; null where nobody wrote down on which day. */
export type Days = readonly (Day | null)[];
/** The first of what happened; null when none of it has a day. */
export const earliest = (days: Days): Day | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null;

/**
 * The day a citizen was told: what was said at the session was said on the day the opinion was
 * received there.
 */
export const deliveredOn = (
  { receivedOn }: Opinion,
  { means, deliveredOn }: Response["deliveries"][number],
): Day | null => deliveredOn ?? (means === "AT_SESSION" ? receivedOn : null);

interface Step {
  readonly told: Day | null;
  readonly taken: Day | null;
}
const byBody = ({ assignment }: Opinion): readonly Step[] =>
  assignment ? [{ told: assignment.toldOn, taken: assignment.assignedOn }] : [];
const byEscalation = ({ escalations }: Opinion): readonly Step[] =>
  escalations.map(({ toldOn: told, escalatedOn: taken }) => ({ told, taken }));

/**
 * A step is a reply once the citizen is told of it. Where nobody is known there is nobody to tell:
 * then the step itself does.
 */
const isAnonymous = (opinion: Opinion): boolean => recipientIds(opinion).length === 0;
const replyOf = (opinion: Opinion, { told, taken }: Step): Days =>
  told !== null ? [told] : isAnonymous(opinion) ? [taken] : [];

/**
 * Everything that counts as a first reply. What was one once never leaves this list, for how many
 * there were by a day is kept.
 */
function repliesOf(opinion: Opinion): Days {
  const { replied, rejection, redirection, responses } = opinion;
  return [
    ...replied,
    ...(rejection ? [rejection.rejectedOn] : []),
    ...(redirection ? [redirection.redirectedOn] : []),
    ...[...byBody(opinion), ...byEscalation(opinion)].flatMap((step) => replyOf(opinion, step)),
    ...responses.flatMap(({ status, deliveries }) =>
      status === "DRAFT" ? [] : deliveries.map((delivery) => deliveredOn(opinion, delivery)),
    ),
  ];
}

/** The replies to keep when its assignment ends. */
export const repliesKeptOnReassignment = (opinion: Opinion): Opinion["replied"] => [
  ...opinion.replied,
  ...byBody(opinion).flatMap((step) => replyOf(opinion, step)),
];

/** The replies to keep when somebody is known who was not: untold, no step counts for him. */
export function repliesKeptOfAnonymous(before: Opinion, after: Opinion): Opinion["replied"] {
  if (!isAnonymous(before) || isAnonymous(after)) return before.replied;
  return [
    ...before.replied,
    ...[...byBody(before), ...byEscalation(before)].flatMap(({ told, taken }) =>
      told === null ? [taken] : [],
    ),
  ];
}

/** Whether any reply was given, and the first day of one. */
export function firstReply(opinion: Opinion): {
  readonly met: boolean;
  readonly metOn: Day | null;
} {
  const replies = repliesOf(opinion);
  return { met: replies.length > 0, metOn: earliest(replies) };
}

/** How many replies of a day there are by now. */
export const repliesOn = (opinion: Opinion, on: Day): number =>
  repliesOf(opinion).filter((day) => day === on).length;

/**
 * Whether, and when, a reply was given since somebody began to wait: on a later day, or that day
 * after those that there were by then.
 */
export function repliedSince(
  opinion: Opinion,
  { on, repliesThatDay }: Pick<Joined | Reopened, "on" | "repliesThatDay">,
) {
  const days = repliesOf(opinion).flatMap((day) => day ?? []);
  const since = [
    ...days.filter((day) => day === on).slice(repliesThatDay),
    ...days.filter((day) => day > on),
  ];
  return { met: since.length > 0, metOn: earliest(since) };
}
