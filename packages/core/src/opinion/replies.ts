import type { Day } from "../kernel/day.ts";
import { recipientIds } from "./delivery.ts";
import { isInWriting, type Means, type Response } from "./response/shape.ts";
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
  /** The day the citizen was informed of the step, and by which means. */
  readonly toldOn: Day | null;
  readonly toldBy: Means | null;
  /** The day of the step itself. */
  readonly stepOn: Day | null;
}
const assignmentSteps = ({ assignment }: Opinion): readonly Step[] =>
  assignment ? [{ ...assignment, stepOn: assignment.assignedOn }] : [];
const escalationSteps = ({ escalations }: Opinion): readonly Step[] =>
  escalations.map((escalation) => ({ ...escalation, stepOn: escalation.escalatedOn }));
const stepsOf = (opinion: Opinion): readonly Step[] => [
  ...assignmentSteps(opinion),
  ...escalationSteps(opinion),
];

export const isAnonymous = (opinion: Opinion): boolean => recipientIds(opinion).length === 0;

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
    ...stepsOf(opinion).flatMap((step) => replyOf(opinion, step)),
    ...responses.flatMap(({ status, deliveries }) =>
      status === "DRAFT" ? [] : deliveries.map((delivery) => deliveredOn(opinion, delivery)),
    ),
  ];
}

/** The replies in writing that count where a citizen is known, or also postings where none is. */
function writtenBy(opinion: Opinion, anonymously: boolean): Days {
  const steps = stepsOf(opinion).filter(
    ({ toldOn, toldBy }) => toldOn !== null && isInWriting(toldBy, anonymously),
  );
  const deliveries = opinion.responses.flatMap((response) =>
    response.status === "DRAFT" ? [] : response.deliveries,
  );
  return [
    ...steps.map(({ toldOn }) => toldOn),
    ...deliveries
      .filter(({ means }) => isInWriting(means, anonymously))
      .map((delivery) => deliveredOn(opinion, delivery)),
  ];
}

/** Every reply in writing, among those of `repliesOf`. Steps of unknown means are none. */
function writtenRepliesOf(opinion: Opinion): Days {
  const { repliedInWriting, rejection, redirection } = opinion;
  return [
    ...repliedInWriting,
    ...[rejection, redirection].flatMap((step) => (step?.writtenOn ? [step.writtenOn] : [])),
    ...writtenBy(opinion, isAnonymous(opinion)),
  ];
}

/** Whether the opinion was raised before the head of a Party committee. Pure. */
export const isOfParty = ({ ofSession, ofParty }: Opinion): boolean =>
  ofSession?.chairKind === "PARTY_COMMITTEE" || ofParty !== null;

/** The replies that meet the first reply: before the head of a Party committee, the written. */
const countedReplies = (opinion: Opinion): Days =>
  isOfParty(opinion) ? writtenRepliesOf(opinion) : repliesOf(opinion);

type Kept = Pick<Opinion, "replied" | "repliedInWriting">;

/** The replies to store when the assignment ends. */
export function repliesKeptOnReassignment(opinion: Opinion): Kept {
  const steps = assignmentSteps(opinion);
  const written = steps.filter(
    ({ toldOn, toldBy }) => toldOn !== null && isInWriting(toldBy, isAnonymous(opinion)),
  );
  return {
    replied: [...opinion.replied, ...steps.flatMap((step) => replyOf(opinion, step))],
    repliedInWriting: [...opinion.repliedInWriting, ...written.map(({ toldOn }) => toldOn)],
  };
}

/**
 * The replies to store when the first citizen is identified. Steps that no citizen was informed of
 * stop counting from then on, and postings stop counting as writing, so their days are stored.
 */
export function repliesKeptOfAnonymous(before: Opinion, after: Opinion): Kept {
  const { replied, repliedInWriting } = before;
  if (!isAnonymous(before) || isAnonymous(after)) return { replied, repliedInWriting };
  const postings = [...writtenBy(before, true)];
  for (const day of writtenBy(before, false)) postings.splice(postings.indexOf(day), 1);
  return {
    replied: [
      ...replied,
      ...stepsOf(before).flatMap(({ toldOn, stepOn }) => (toldOn === null ? [stepOn] : [])),
    ],
    repliedInWriting: [...repliedInWriting, ...postings],
  };
}

/** Whether any reply was given, and the day of the first one. */
export function firstReply(opinion: Opinion): {
  readonly met: boolean;
  readonly metOn: Day | null;
} {
  const replies = countedReplies(opinion);
  return { met: replies.length > 0, metOn: earliest(replies) };
}

/** The number of replies recorded so far for one day, and of those in writing. */
export function repliesOn(opinion: Opinion, on: Day) {
  const count = (days: Days): number => days.filter((day) => day === on).length;
  return {
    repliesThatDay: count(repliesOf(opinion)),
    writtenThatDay: count(writtenRepliesOf(opinion)),
  };
}

/**
 * The first reply since a wait began on day `on`: any reply of a later day, or a reply of that day
 * beyond those that were given before the wait.
 */
export function repliedSince(
  opinion: Opinion,
  {
    on,
    repliesThatDay,
    writtenThatDay,
  }: Pick<Joined | Reopened, "on" | "repliesThatDay" | "writtenThatDay">,
) {
  const before = (isOfParty(opinion) ? writtenThatDay : null) ?? repliesThatDay;
  const days = countedReplies(opinion).flatMap((day) => day ?? []);
  const since = [
    ...days.filter((day) => day === on).slice(before),
    ...days.filter((day) => day > on),
  ];
  return { met: since.length > 0, metOn: earliest(since) };
}
