import { policyInForce } from "../deadline/in-force.ts";
import { firstDayOf } from "../deadline/policies.ts";
import type { Debtor } from "../deadline/record.ts";
import type { Obligation } from "../deadline/settle.ts";
import type { Day } from "../kernel/day.ts";
import { standardBody } from "../organization/standard.ts";
import { chosenBy } from "./chair-kind.ts";
import { countsInStatistics, type Session } from "./shape.ts";
import { isConcluded, isHeld } from "./status.ts";

export const CONCLUSION_NOTICE = "CONCLUSION_NOTICE";
const RESULT_PUBLISH = "SESSION_RESULT_PUBLISH";

/** The first host, or the People's Committee of the unit if there is no host. */
const hostOf = (session: Session): Debtor | null => session.hosts[0] ?? committeeOf(session);

function committeeOf({ unit }: Session): Debtor | null {
  if (unit === null || unit.level === "COUNTRY") return null;
  const { id, name } = standardBody(unit, "PEOPLES_COMMITTEE");
  return { id, name };
}

/**
 * The first day of the policy of the publication, if the session was held before it and so owes
 * none. Pure.
 */
export function notOwedBefore(session: Session): Day | undefined {
  const { status, heldOn, deadlines } = session;
  const from = firstDayOf(RESULT_PUBLISH);
  if (!countsInStatistics(session) || !isHeld(status) || heldOn === null) return undefined;
  if (from === undefined || heldOn >= from) return undefined;
  const facts = { ...chosenBy(session), unitLevel: session.unit?.level ?? null };
  if (!policyInForce([], RESULT_PUBLISH, from, facts)) return undefined;
  return deadlines.some(
    ({ policyCode, cancelledOn }) => policyCode === RESULT_PUBLISH && cancelledOn === null,
  )
    ? undefined
    : from;
}

/**
 * Returns the obligations of a session: an announcement before a known day, and a conclusion notice
 * and a publication after the session. An INTERNAL meeting owes only a conclusion notice with a
 * fixed due day. Pure.
 */
export function obligationsOf(session: Session): readonly Obligation[] {
  const {
    status,
    heldOn,
    heldOnPrecision,
    announcedOn,
    awaitsDay,
    concludedOn,
    conclusionDueOn,
    publication,
  } = session;
  if (status === "CANCELLED") return [];
  const base = { cause: null, owedBy: hostOf(session), fixedOn: null };
  // The law binds the People's Committee, whoever hosts first.
  const byLaw = { ...base, owedBy: committeeOf(session) };
  const heldDay = heldOnPrecision === "DAY" ? heldOn : null;
  const dialogue = countsInStatistics(session);
  const held = isHeld(status);
  const announced = announcedOn !== null && status !== "POSTPONED";
  const planned = status === "PLANNED" || status === "POSTPONED";
  const announce = dialogue && heldDay !== null && !awaitsDay && (planned || announcedOn !== null);
  const concluded = isConcluded(status);
  const published = publication !== null;
  return [
    ...(announce
      ? [
          {
            ...byLaw,
            code: "SESSION_ANNOUNCE",
            startedOn: heldDay,
            met: announced,
            metOn: announced ? announcedOn : null,
            mayRecur: true,
          },
        ]
      : []),
    ...(held && (conclusionDueOn !== null || (dialogue && heldDay !== null))
      ? [
          {
            ...base,
            code: CONCLUSION_NOTICE,
            startedOn: heldDay ?? heldOn ?? conclusionDueOn,
            fixedOn: conclusionDueOn,
            met: concluded,
            metOn: concludedOn,
            mayRecur: false,
          },
        ]
      : []),
    ...(dialogue && held && heldDay !== null
      ? [
          {
            ...byLaw,
            code: RESULT_PUBLISH,
            startedOn: heldDay,
            met: published,
            metOn: publication?.from ?? null,
            mayRecur: false,
          },
        ]
      : []),
  ];
}
