import type { Day } from "../kernel/day.ts";
import { recipientIds } from "./delivery.ts";
import type { Response } from "./response/shape.ts";
import type { Joined, Opinion, Reopened } from "./shape.ts";

/** The days of several events. A day is null if the source does not give it. */
export type Days = readonly (Day | null)[];
/** The earliest known day; null if no day is known. */
export const earliest = (days: Days): Day | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null;

/**
 * The day of a delivery. An answer given at the session without a day was delivered on the day of
 * receipt.
 */
export const deliveredOn = (
  { receivedOn }: Opinion,
  { means, deliveredOn }: Response["deliveries"][number],
): Day | null => deliveredOn ?? (means === "AT_SESSION" ? receivedOn : null);

interface Step {
  /** The day the citizen was informed of the step. */
  readonly toldOn: Day | null;
  /** The day of the step itself. */
  readonly stepOn: Day | null;
}
const assignmentSteps = ({ assignment }: Opinion): readonly Step[] =>
  assignment ? [{ toldOn: assignment.toldOn, stepOn: assignment.assignedOn }] : [];
const escalationSteps = ({ escalations }: Opinion): readonly Step[] =>
  escalations.map(({ toldOn, escalatedOn }) => ({ toldOn, stepOn: escalatedOn }));

const isAnonymous = (opinion: Opinion): boolean => recipientIds(opinion).length === 0;

/**
 * A step counts as a reply once the citizen is informed of it. Without an identified citizen, the
 * step itself counts.
 */
const replyOf = (opinion: Opinion, { toldOn, stepOn }: Step): Days =>
  toldOn !== null ? [toldOn] : isAnonymous(opinion) ? [stepOn] : [];

/**
 * Every reply that counts as a first reply. A reply never leaves this list, because the number of
 * replies of a day is stored (`repliesThatDay`).
 */
function repliesOf(opinion: Opinion): Days {
  const { replied, rejection, redirection, responses } = opinion;
  return [
    ...replied,
    ...(rejection ? [rejection.rejectedOn] : []),
    ...(redirection ? [redirection.redirectedOn] : []),
    ...[...assignmentSteps(opinion), ...escalationSteps(opinion)].flatMap((step) =>
      replyOf(opinion, step),
    ),
    ...responses.flatMap(({ status, deliveries }) =>
      status === "DRAFT" ? [] : deliveries.map((delivery) => deliveredOn(opinion, delivery)),
    ),
  ];
}

/** The replies to store when the assignment ends. */
export const repliesKeptOnReassignment = (opinion: Opinion): Opinion["replied"] => [
  ...opinion.replied,
  ...assignmentSteps(opinion).flatMap((step) => replyOf(opinion, step)),
];

/**
 * The replies to store when the first citizen is identified. Steps that no citizen was informed of
 * stop counting from then on, so their days are stored.
 */
export function repliesKeptOfAnonymous(before: Opinion, after: Opinion): Opinion["replied"] {
  if (!isAnonymous(before) || isAnonymous(after)) return before.replied;
  return [
    ...before.replied,
    ...[...assignmentSteps(before), ...escalationSteps(before)].flatMap(({ toldOn, stepOn }) =>
      toldOn === null ? [stepOn] : [],
    ),
  ];
}

/** Whether any reply was given, and the day of the first one. */
export function firstReply(opinion: Opinion): {
  readonly met: boolean;
  readonly metOn: Day | null;
} {
  const replies = repliesOf(opinion);
  return { met: replies.length > 0, metOn: earliest(replies) };
}

/** The number of replies recorded so far for one day. */
export const repliesOn = (opinion: Opinion, on: Day): number =>
  repliesOf(opinion).filter((day) => day === on).length;

/**
 * The first reply since a wait began on day `on`: any reply of a later day, or a reply of that day
 * beyond the first `repliesThatDay`.
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
