import type { Day } from "../calendar/day.ts";
import type { Debtor } from "../deadline/record.ts";
import type { Obligation } from "../deadline/settle.ts";
import { standardBody } from "../organization/standard.ts";
import type { Response } from "../response/shape.ts";
import { isTold, owedTo } from "./owed.ts";
import type { Opinion } from "./shape.ts";

/** The body that received it: the People's Committee of its unit. */
export function receivingBody({ unit }: Pick<Opinion, "unit">): Debtor | null {
  if (unit === null || unit.level === "COUNTRY") return null;
  const { id, name } = standardBody(unit, "PEOPLES_COMMITTEE");
  return { id, name };
}

const ONCE = { cause: null, fixedOn: null, again: false } as const;

/** Pure: what is owed on an opinion, and what of it is done (the table of policies says for which event and by what). Merged, it is owed on the other. */
export function obligationsOf(opinion: Opinion): readonly Obligation[] {
  if (opinion.status === "MERGED") return [];
  if (opinion.internal) return resultOf(opinion).filter(({ fixedOn }) => fixedOn !== null);
  return [...firstReplyOf(opinion), ...transferOf(opinion), ...resultOf(opinion), ...notifyOf(opinion), ...followUpsOf(opinion)];
}

type Dates = readonly (Day | null)[];
/** The first of what happened; null when none of it has a day. */
export const earliest = (dates: Dates): Day | null => dates.flatMap((date) => date ?? []).toSorted()[0] ?? null;

/** The day a citizen was told: what was said at the session was said on the day the opinion was received there. */
const toldOn = ({ receivedOn }: Opinion, { means, deliveredOn }: Response["deliveries"][number]): Day | null =>
  deliveredOn ?? (means === "AT_SESSION" ? receivedOn : null);

/** Everything that counts as a first reply. Where nobody is known there is nobody to tell: then the step itself does. */
function repliesOf(opinion: Opinion): Dates {
  const { assignment, escalations, rejection, redirection, responses } = opinion;
  const anonymous = owedTo(opinion).length === 0;
  const step = (told: Day | null, taken: Day | null): Dates => (told !== null ? [told] : anonymous ? [taken] : []);
  return [
    ...(rejection ? [rejection.rejectedOn] : []),
    ...(redirection ? [redirection.redirectedOn] : []),
    ...(assignment ? step(assignment.toldOn, assignment.assignedOn) : []),
    ...escalations.flatMap((escalation) => step(escalation.toldOn, escalation.escalatedOn)),
    ...responses.flatMap(({ status, deliveries }) => (status === "DRAFT" ? [] : deliveries.map((delivery) => toldOn(opinion, delivery)))),
  ];
}

/** Whether any reply was given. */
export const isReplied = (opinion: Opinion): boolean => repliesOf(opinion).length > 0;

/** Whether, and when, a reply was given since a remark was made. */
function answeredSince(opinion: Opinion, { on, repliesThatDay }: { readonly on: Day; readonly repliesThatDay: number }) {
  const after = repliesSince(opinion, on).slice(repliesThatDay);
  return { met: after.length > 0, metOn: earliest(after) };
}

/** Since when the first of those waits who were merged in after the reply and had none; null where all have had one. */
export const stillWaiting = (opinion: Opinion): Day | null => (opinion.joined && !answeredSince(opinion, opinion.joined).met ? opinion.joined.awaits : null);

/**
 * From the receipt, or that of the first of those merged in that waited longer; again for those that came in after the reply; and again from
 * the day a citizen disagreed with the answer.
 */
function firstReplyOf(opinion: Opinion): readonly Obligation[] {
  const { reopened, receivedOn, waitingSince, joined } = opinion;
  const owed = { ...ONCE, code: "OPINION_FIRST_REPLY", owedBy: receivingBody(opinion) };
  const replies = repliesOf(opinion);
  return [
    { ...owed, startedOn: earliest([receivedOn, waitingSince]), met: replies.length > 0, metOn: earliest(replies) },
    ...(joined?.awaits ? [{ ...owed, cause: `merged ${joined.on}`, startedOn: joined.awaits, ...answeredSince(opinion, joined) }] : []),
    ...(reopened ? [{ ...owed, cause: `reopened ${reopened.on}`, startedOn: reopened.on, ...answeredSince(opinion, reopened) }] : []),
  ];
}

/** The days of the replies from a day on, in order. */
export const repliesSince = (opinion: Opinion, from: Day): readonly Day[] =>
  repliesOf(opinion)
    .flatMap((on) => on ?? [])
    .filter((on) => on >= from)
    .toSorted();

const OWN_COMPETENCE = { COMMUNE: "COMMUNE", PROVINCE: "PROVINCE" } as const;
const isBeyond = ({ unit, competence }: Opinion): boolean =>
  (unit?.level === "COMMUNE" || unit?.level === "PROVINCE") && competence !== "UNDETERMINED" && competence !== OWN_COMPETENCE[unit.level];
const ANSWERED: ReadonlySet<string> = new Set(["REJECTED", "REDIRECTED", "ANSWERED_AT_SESSION", "RESPONDED", "CLOSED"]);

/** What is another's matter is passed on, up or back. On which day it was found to be, only the step that found it knows. */
function transferOf(opinion: Opinion): readonly Obligation[] {
  const { escalations, returned, status } = opinion;
  const passed = [...escalations.map(({ escalatedOn }) => escalatedOn), ...(returned ? [returned.on] : [])];
  const met = passed.length > 0;
  if (!isBeyond(opinion) || (!met && ANSWERED.has(status))) return [];
  return [{ ...ONCE, code: "OPINION_TRANSFER", startedOn: null, owedBy: receivingBody(opinion), met, metOn: earliest(passed) }];
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
  const owed = { code: "OPINION_RESULT", cause: String(ordinal), startedOn, owedBy: organization, fixedOn: dueOn, again: false };
  return [{ ...owed, met: answer !== undefined, metOn: answer?.approvedOn ?? null }];
}

/** The answer that stands is told to everybody who is owed it; an earlier one that nobody had time to tell is not owed any longer. */
function notifyOf(opinion: Opinion): readonly Obligation[] {
  const answers = finalAnswers(opinion);
  return answers.flatMap((answer, i) => {
    const days = answer.deliveries.map((delivery) => toldOn(opinion, delivery));
    const met = days.length > 0 && isTold(opinion, answer);
    if (owedTo(opinion).length === 0 || (!met && i < answers.length - 1)) return [];
    const metOn = met ? allToldOn(opinion, answer, days) : null;
    // Given and told in one: there was nothing left to tell.
    if (met && answer.approvedBy === null && (metOn === null || metOn === answer.approvedOn)) return [];
    const owedBy = answer.organization ?? opinion.assignment?.organization ?? receivingBody(opinion);
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
function allToldOn(opinion: Opinion, { deliveries }: Response, days: Dates): Day | null {
  const known = [...new Set(days.flatMap((on) => on ?? []))].toSorted();
  return known.find((until) => isTold(opinion, { deliveries: deliveries.filter((_, i) => (days[i] ?? until) <= until) })) ?? null;
}

/** The reply of the upper body is asked for again and again: each asking ends one wait and begins the next. */
function followUpsOf(opinion: Opinion): readonly Obligation[] {
  const owedBy = opinion.assignment?.organization ?? receivingBody(opinion);
  // Of several without a reply the last is the one that is waited for.
  const waiting = opinion.status === "ESCALATED" ? opinion.escalations.findLast(({ reply }) => reply === null)?.id : undefined;
  return opinion.escalations.flatMap(({ id, escalatedOn, followUps, reply }) => {
    const waits = [escalatedOn, ...followUps.map(({ on }) => on)];
    return waits.flatMap((startedOn, i) => {
      const asked = followUps[i];
      const met = asked !== undefined || reply !== null;
      if (!met && id !== waiting) return [];
      const owed = { code: "ESCALATION_FOLLOW_UP", cause: `${id}/${i + 1}`, startedOn, owedBy, fixedOn: null, again: false };
      return [{ ...owed, met, metOn: asked?.on ?? reply?.repliedOn ?? null }];
    });
  });
}
