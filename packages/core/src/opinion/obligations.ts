import type { Debtor } from "../deadline/record.ts";
import type { Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import { standardBody } from "../organization/standard.ts";
import { isDelivered, recipientIds } from "./delivery.ts";
import { type Days, deliveredOn, earliest, firstReply, repliedSince } from "./replies.ts";
import type { Response } from "./response/shape.ts";
import type { Opinion } from "./shape.ts";
import { STATUS } from "./status.ts";

/** The body that received it: the People's Committee of its unit. */
function receivingBody({ unit }: Pick<Opinion, "unit">): Debtor | null {
  if (unit === null || unit.level === "COUNTRY") return null;
  const { id, name } = standardBody(unit, "PEOPLES_COMMITTEE");
  return { id, name };
}

const FIRST_REPLY = "OPINION_FIRST_REPLY";
const ONCE = { cause: null, fixedOn: null, again: false } as const;

/**
 * Pure: what is owed on an opinion, and what of it is done (the table of policies says for which
 * event and by what). Merged, it is owed on the other.
 */
export function obligationsOf(opinion: Opinion): readonly Obligation[] {
  if (opinion.status === "MERGED") return [];
  if (opinion.internal) return resultOf(opinion).filter(({ fixedOn }) => fixedOn !== null);
  return [
    ...firstReplyOf(opinion),
    ...transferOf(opinion),
    ...resultOf(opinion),
    ...notifyOf(opinion),
    ...followUpsOf(opinion),
  ];
}

/**
 * From the receipt, or that of the first of those merged in that waited longer; again for those
 * that came in after the reply; and again from the day a citizen disagreed with the answer.
 */
function firstReplyOf(opinion: Opinion): readonly Obligation[] {
  const { reopened, receivedOn, waitingSince, joined } = opinion;
  const owed = { ...ONCE, code: FIRST_REPLY, owedBy: receivingBody(opinion) };
  return [
    { ...owed, startedOn: earliest([receivedOn, waitingSince]), ...firstReply(opinion) },
    ...(joined?.awaits
      ? [
          {
            ...owed,
            cause: joined.cause,
            startedOn: joined.awaits,
            ...repliedSince(opinion, joined),
          },
        ]
      : []),
    ...(reopened
      ? [
          {
            ...owed,
            cause: reopened.cause,
            startedOn: reopened.on,
            ...repliedSince(opinion, reopened),
          },
        ]
      : []),
  ];
}

/** What a wait that begins now is known by: two may begin on one day, with a reply between them. */
export const nextReplyCause = (what: "merged" | "reopened", { deadlines }: Opinion): string =>
  `${what} ${deadlines.filter(({ policyCode }) => policyCode === FIRST_REPLY).length + 1}`;

/**
 * Since when the first of those waits who are owed a first reply; null where all have had theirs.
 */
export const waitingSince = (opinion: Opinion): Day | null =>
  earliest(
    obligationsOf(opinion).map(({ code, met, startedOn }) =>
      code === FIRST_REPLY && !met ? startedOn : null,
    ),
  );

/** The wait of those who were merged in after the reply and have had none since. */
export function openFollowUpWait(
  opinion: Opinion,
): { readonly since: Day; readonly cause: string | null } | undefined {
  const { joined } = opinion;
  return joined?.awaits && !repliedSince(opinion, joined).met
    ? { since: joined.awaits, cause: joined.cause }
    : undefined;
}

const OWN_COMPETENCE = { COMMUNE: "COMMUNE", PROVINCE: "PROVINCE" } as const;
const isBeyond = ({ unit, competence }: Opinion): boolean =>
  (unit?.level === "COMMUNE" || unit?.level === "PROVINCE") &&
  competence !== "UNDETERMINED" &&
  competence !== OWN_COMPETENCE[unit.level];

/**
 * What is another's matter is passed on, up or back. On which day it was found to be, only the step
 * that found it knows.
 */
function transferOf(opinion: Opinion): readonly Obligation[] {
  const { escalations, returned, status } = opinion;
  const passed = [
    ...escalations.map(({ escalatedOn }) => escalatedOn),
    ...(returned ? [returned.on] : []),
  ];
  const met = passed.length > 0;
  if (!isBeyond(opinion) || (!met && STATUS[status].answered)) return [];
  return [
    {
      ...ONCE,
      code: "OPINION_TRANSFER",
      startedOn: null,
      owedBy: receivingBody(opinion),
      met,
      metOn: earliest(passed),
    },
  ];
}

/** The answers that ended the matter, in order: approved, and not for the time being. */
export const finalAnswers = ({ responses }: Pick<Opinion, "responses">): readonly Response[] =>
  responses.filter(({ kind, status }) => kind !== "INTERIM" && status !== "DRAFT");

function resultOf(opinion: Opinion): readonly Obligation[] {
  const { assignment, receivedOn } = opinion;
  if (assignment === null) return [];
  const { organization, assignedOn, ordinal, answeredBefore, dueOn } = assignment;
  const answer = finalAnswers(opinion)[answeredBefore];
  const startedOn = assignedOn ?? (dueOn === null ? null : receivedOn);
  const owed = {
    code: "OPINION_RESULT",
    cause: String(ordinal),
    startedOn,
    owedBy: organization,
    fixedOn: dueOn,
    again: false,
  };
  return [{ ...owed, met: answer !== undefined, metOn: answer?.approvedOn ?? null }];
}

/**
 * The answer that stands is told to everybody who is owed it; an earlier one that nobody had time
 * to tell is not owed any longer.
 */
function notifyOf(opinion: Opinion): readonly Obligation[] {
  const answers = finalAnswers(opinion);
  return answers.flatMap((answer, i) => {
    const days = answer.deliveries.map((delivery) => deliveredOn(opinion, delivery));
    const met = days.length > 0 && isDelivered(opinion, answer);
    if (recipientIds(opinion).length === 0 || (!met && i < answers.length - 1)) return [];
    const metOn = met ? allToldOn(opinion, answer, days) : null;
    // Given and told in one: there was nothing left to tell.
    if (met && answer.approvedBy === null && (metOn === null || metOn === answer.approvedOn))
      return [];
    const owedBy =
      answer.organization ?? opinion.assignment?.organization ?? receivingBody(opinion);
    return [
      {
        code: "CITIZEN_NOTIFY",
        cause: answer.id,
        startedOn: answer.approvedOn,
        notBefore: opinion.joined?.on ?? null,
        owedBy,
        fixedOn: null,
        met,
        metOn,
        again: true,
      },
    ];
  });
}

/** The first day by whose end everybody had been told. */
function allToldOn(opinion: Opinion, { deliveries }: Response, days: Days): Day | null {
  const known = [...new Set(days.flatMap((on) => on ?? []))].toSorted();
  return (
    known.find((until) =>
      isDelivered(opinion, {
        deliveries: deliveries.filter((_, i) => (days[i] ?? until) <= until),
      }),
    ) ?? null
  );
}

/**
 * The reply of the upper body is asked for again and again: each asking ends one wait and begins
 * the next.
 */
function followUpsOf(opinion: Opinion): readonly Obligation[] {
  const owedBy = opinion.assignment?.organization ?? receivingBody(opinion);
  // Of several without a reply the last is the one that is waited for.
  const waiting =
    opinion.status === "ESCALATED"
      ? opinion.escalations.findLast(({ reply }) => reply === null)?.id
      : undefined;
  return opinion.escalations.flatMap(({ id, escalatedOn, followUps, reply }) => {
    // One may be entered after the next.
    const asked = followUps.map(({ on }) => on).toSorted();
    return [escalatedOn, ...asked].flatMap((startedOn, i) => {
      const askedOn = asked[i];
      const met = askedOn !== undefined || reply !== null;
      if (!met && id !== waiting) return [];
      const owed = {
        code: "ESCALATION_FOLLOW_UP",
        cause: `${id}/${i + 1}`,
        startedOn,
        owedBy,
        fixedOn: null,
        again: false,
      };
      return [{ ...owed, met, metOn: askedOn ?? reply?.repliedOn ?? null }];
    });
  });
}
