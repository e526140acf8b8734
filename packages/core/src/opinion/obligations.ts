import { firstDayOf } from "../deadline/policies.ts";
import { isOpen } from "../deadline/record.ts";
import type { Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import { isDelivered, recipientIds } from "./delivery.ts";
import { partyBodyOf, receivingBody } from "./receiving-body.ts";
import {
  type Days,
  deliveredOn,
  earliest,
  firstReply,
  isOfParty,
  repliedSince,
} from "./replies.ts";
import type { Response } from "./response/shape.ts";
import { finalResponses, resultOf, roadmapOf } from "./result.ts";
import type { Opinion } from "./shape.ts";
import { STATUS } from "./status.ts";

export const FIRST_REPLY = "OPINION_FIRST_REPLY";
export const TRANSFER = "OPINION_TRANSFER";
const ONCE = { cause: null, fixedOn: null, mayRecur: false } as const;

/**
 * Returns the obligations of an opinion and whether each is met. The policy table defines the event
 * and the period of each. A merged opinion has none: the target opinion has them. Pure.
 */
export function obligationsOf(opinion: Opinion): readonly Obligation[] {
  if (opinion.status === "MERGED") return [];
  if (opinion.internal)
    return [...resultOf(opinion), ...roadmapOf(opinion)].filter(({ fixedOn }) => fixedOn !== null);
  return [
    ...firstReplyOf(opinion),
    ...transferOf(opinion),
    ...resultOf(opinion),
    ...roadmapOf(opinion),
    ...rejectionOf(opinion),
    ...notifyOf(opinion),
    ...followUpsOf(opinion),
  ];
}

/**
 * The first day of the policy of the first reply, if the opinion was received before it and so is
 * owed none. Pure.
 */
export function notOwedBefore(opinion: Opinion): Day | undefined {
  const from = firstDayOf(FIRST_REPLY);
  const { internal, receivedOn, status, deadlines } = opinion;
  if (internal || !STATUS[status].open || from === undefined || receivedOn >= from)
    return undefined;
  return deadlines.some(
    ({ policyCode, cancelledOn }) => policyCode === FIRST_REPLY && cancelledOn === null,
  )
    ? undefined
    : from;
}

/**
 * The first reply is owed from the day of receipt, or from the earlier receipt of a merged opinion.
 * It is owed again to opinions merged after the reply, and again from the day of reopening.
 */
function firstReplyOf(opinion: Opinion): readonly Obligation[] {
  const { reopened, receivedOn, waitingSince, joined } = opinion;
  const owedBy = isOfParty(opinion) ? partyBodyOf(opinion) : receivingBody(opinion);
  const owed = { ...ONCE, code: FIRST_REPLY, owedBy };
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

/**
 * The cause of a wait that begins now. The number makes it unique: two waits can begin on one day
 * with a reply between them.
 */
export const nextReplyCause = (event: "merged" | "reopened", { deadlines }: Opinion): string =>
  `${event} ${deadlines.filter(({ policyCode }) => policyCode === FIRST_REPLY).length + 1}`;

/** The start of the longest open wait for a first reply; null if no wait is open. */
export const waitingSince = (opinion: Opinion): Day | null =>
  earliest(
    obligationsOf(opinion).map(({ code, met, startedOn }) =>
      code === FIRST_REPLY && !met ? startedOn : null,
    ),
  );

/** The open wait of opinions merged after the first reply; undefined if there is none. */
export function openWaitOfMerged(
  opinion: Opinion,
): { readonly since: Day; readonly cause: string | null } | undefined {
  const { joined } = opinion;
  return joined?.awaits && !repliedSince(opinion, joined).met
    ? { since: joined.awaits, cause: joined.cause }
    : undefined;
}

const OWN_COMPETENCE = { COMMUNE: "COMMUNE", PROVINCE: "PROVINCE" } as const;
/** Whether the opinion is beyond the competence of its unit. */
export const isBeyondCompetence = ({ unit, competence }: Opinion): boolean =>
  (unit?.level === "COMMUNE" || unit?.level === "PROVINCE") &&
  competence !== "UNDETERMINED" &&
  competence !== OWN_COMPETENCE[unit.level];

/** Whether the transfer of an opinion beyond competence is still owed. */
export const owesTransfer = ({ deadlines }: Pick<Opinion, "deadlines">): boolean =>
  deadlines.some((deadline) => deadline.policyCode === TRANSFER && isOpen(deadline));

/**
 * A matter beyond the unit's competence must be escalated or returned. `startedOn` is null because
 * an opinion does not store the day on which its competence was determined.
 */
function transferOf(opinion: Opinion): readonly Obligation[] {
  const { escalations, returned, status } = opinion;
  const transferDays = [
    ...escalations.map(({ escalatedOn }) => escalatedOn),
    ...(returned ? [returned.on] : []),
  ];
  const met = transferDays.length > 0;
  if (!isBeyondCompetence(opinion) || (!met && STATUS[status].answered)) return [];
  return [
    {
      ...ONCE,
      code: TRANSFER,
      startedOn: null,
      owedBy: receivingBody(opinion),
      met,
      metOn: earliest(transferDays),
    },
  ];
}

/**
 * The current final response must be delivered to every recipient, or posted if no citizen is
 * known, and so must an interim response until a later response is approved. An earlier response
 * that was not delivered is no longer owed.
 */
function notifyOf(opinion: Opinion): readonly Obligation[] {
  const approved = opinion.responses.filter(({ status }) => status !== "DRAFT");
  const last = finalResponses(opinion).at(-1);
  return approved.flatMap((response, i) => {
    const days = response.deliveries.map((delivery) => deliveredOn(opinion, delivery));
    const met = days.length > 0 && isDelivered(opinion, response);
    const isCurrent = response.kind === "INTERIM" ? i === approved.length - 1 : response === last;
    if (!met && !isCurrent) return [];
    const isToNobody = recipientIds(opinion).length === 0;
    if (!response.tellingOwed && (response.kind === "INTERIM" || isToNobody)) return [];
    if (opinion.status === "CLOSED" && !hasNotify(opinion, response)) return [];
    const isEntered = response.approvedBy === null;
    const metOn = met ? fullyDeliveredOn(opinion, response, days) : null;
    // The response was recorded together with its delivery, so no delivery was ever owed.
    if (met && isEntered && (metOn === null || metOn === response.approvedOn)) return [];
    const owedBy =
      response.organization ?? opinion.assignment?.organization ?? receivingBody(opinion);
    return [
      {
        code: "CITIZEN_NOTIFY",
        cause: response.id,
        startedOn: response.approvedOn,
        notBefore: opinion.joined?.on ?? null,
        owedBy,
        fixedOn: null,
        met,
        metOn,
        mayRecur: true,
      },
    ];
  });
}

/** Whether the notification was owed before. The closing of an opinion starts none. */
const hasNotify = ({ deadlines }: Opinion, { id }: Response): boolean =>
  deadlines.some(({ policyCode, cause }) => policyCode === "CITIZEN_NOTIFY" && cause === id);

/** The known citizens of a rejected opinion must be told of the rejection. */
function rejectionOf(opinion: Opinion): readonly Obligation[] {
  const { rejection } = opinion;
  if (!rejection?.tellingOwed || recipientIds(opinion).length === 0) return [];
  return [
    {
      ...ONCE,
      code: "CITIZEN_NOTIFY",
      cause: "rejection",
      startedOn: rejection.rejectedOn,
      owedBy: receivingBody(opinion),
      met: rejection.toldOn !== null,
      metOn: rejection.toldOn,
    },
  ];
}

/** The first day on which the response was delivered to every recipient. */
function fullyDeliveredOn(opinion: Opinion, { deliveries }: Response, days: Days): Day | null {
  const sortedDays = [...new Set(days.flatMap((on) => on ?? []))].toSorted();
  return (
    sortedDays.find((until) =>
      isDelivered(opinion, {
        deliveries: deliveries.filter((_, i) => (days[i] ?? until) <= until),
      }),
    ) ?? null
  );
}

/**
 * The escalating body must remind the higher body until it replies. Each reminder meets one
 * obligation and starts the next.
 */
function followUpsOf(opinion: Opinion): readonly Obligation[] {
  const owedBy = opinion.assignment?.organization ?? receivingBody(opinion);
  // If several escalations have no reply, only the last one is pending.
  const pendingId =
    opinion.status === "ESCALATED"
      ? opinion.escalations.findLast(({ reply }) => reply === null)?.id
      : undefined;
  return opinion.escalations.flatMap(({ id, escalatedOn, followUps, reply }) => {
    // Follow-ups can be recorded out of order.
    const reminderDays = followUps.map(({ on }) => on).toSorted();
    return [escalatedOn, ...reminderDays].flatMap((startedOn, i) => {
      const remindedOn = reminderDays[i];
      const met = remindedOn !== undefined || reply !== null;
      if (!met && id !== pendingId) return [];
      return [
        {
          code: "ESCALATION_FOLLOW_UP",
          cause: `${id}/${i + 1}`,
          startedOn,
          owedBy,
          fixedOn: null,
          mayRecur: false,
          met,
          metOn: remindedOn ?? reply?.repliedOn ?? null,
        },
      ];
    });
  });
}
