import { type DeadlineRecord, isOpen, openPause } from "../deadline/record.ts";
import { deadlineIdOf } from "../deadline-record/id.ts";
import { tooMany } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { ownId } from "./entity.ts";
import { isBeyondCompetence, TRANSFER } from "./obligations.ts";
import { causeOf, finalResponses, RESULT, ROADMAP_RESULT, resultOf, roadmapOf } from "./result.ts";
import { nextResultOrdinal } from "./result-day.ts";
import { ESCALATIONS_MAX, type Opinion } from "./shape.ts";
import { isAnswered, STATUS } from "./status.ts";

const FOLLOW_UP = "ESCALATION_FOLLOW_UP";

/** An open result of a merged opinion. */
interface Owed {
  readonly source: Opinion;
  readonly record: DeadlineRecord;
}

/**
 * The target of a merge with the clocks of the merged opinions that run: a pending escalation, the
 * assignment if the target has none, and the earliest result. Their deadlines keep day, pauses and
 * extensions. An answered target takes nothing over: its response answers the others. Pure.
 */
export function withTakenOver(into: Opinion, merged: readonly Opinion[]): Opinion {
  if (isAnswered(into.status)) return into;
  const owed = merged
    .flatMap((source) =>
      source.deadlines.filter(isOpenResult).map((record): Owed => ({ source, record })),
    )
    .toSorted(byDueDay);
  const classified = merged.reduce(classifiedBy, into);
  const assigned = into.assignment === null ? firstAssigned(merged, owed) : undefined;
  const handled = assigned ? withAssignment(classified, assigned) : classified;
  return withEarliest(withEscalation(handled, merged), owed);
}

const isOpenResult = (record: DeadlineRecord): boolean =>
  isOpen(record) && (record.policyCode === RESULT || record.policyCode === ROADMAP_RESULT);
const byDueDay = (a: Owed, b: Owed): number =>
  a.record.dueOn === b.record.dueOn ? 0 : a.record.dueOn < b.record.dueOn ? -1 : 1;

const isOfAssignment = ({ assignment }: Opinion, { policyCode, cause }: DeadlineRecord): boolean =>
  assignment !== null && policyCode === RESULT && cause === causeOf(assignment);

/**
 * The assigned opinion whose result is due first. An assignment without a day comes last. One whose
 * result was given, before a reopening, does not count.
 */
function firstAssigned(
  merged: readonly Opinion[],
  owed: readonly Owed[],
): (Pick<Owed, "source"> & Partial<Owed>) | undefined {
  const source = merged.find(
    (opinion) =>
      opinion.assignment !== null &&
      !STATUS[opinion.status].answered &&
      finalResponses(opinion).length <= opinion.assignment.answeredBefore,
  );
  return (
    owed.find(({ source, record }) => isOfAssignment(source, record)) ?? (source && { source })
  );
}

/**
 * A deadline of a merged opinion as it runs on in the target. If its day had passed, it starts here
 * on the day of the merge: the merged opinion counts it as missed.
 */
function carriedInto({ joined }: Opinion, record: DeadlineRecord): DeadlineRecord {
  const mergedOn = joined?.on ?? null;
  const isLate = mergedOn !== null && mergedOn > record.dueOn && !openPause(record);
  return isLate ? { ...record, startRecordedOn: mergedOn } : record;
}

/** The target with a deadline of a merged opinion, under another cause. */
function withDeadline(opinion: Opinion, record: DeadlineRecord, cause: string | null): Opinion {
  const { policyCode } = record;
  const ordinal = opinion.deadlines.filter((each) => each.policyCode === policyCode).length + 1;
  const id = deadlineIdOf(opinion.id, policyCode, ordinal);
  const taken = { ...carriedInto(opinion, record), id, cause };
  return { ...opinion, deadlines: [...opinion.deadlines, taken] };
}

/**
 * The target with the competence of a merged opinion, and with the clock of its transfer if it is
 * due before the target's own.
 */
function classifiedBy(into: Opinion, source: Opinion): Opinion {
  const transfer = source.deadlines.find(
    (record) => record.policyCode === TRANSFER && isOpen(record),
  );
  const own = into.deadlines.find(({ policyCode }) => policyCode === TRANSFER);
  const isDetermined = into.competence !== "UNDETERMINED";
  if (!transfer || (isDetermined && !isBeyondCompetence(into))) return into;
  const competence = isDetermined ? into.competence : source.competence;
  if (!own) return { ...withDeadline(into, transfer, null), competence };
  return isOpen(own) && transfer.dueOn < own.dueOn
    ? {
        ...into,
        competence,
        deadlines: into.deadlines.map((record) =>
          record === own ? { ...carriedInto(into, transfer), id: own.id } : record,
        ),
      }
    : into;
}

const UNHANDLED: ReadonlySet<Opinion["status"]> = new Set([
  "RECEIVED",
  "CLASSIFIED",
  "RETURNED",
  "REOPENED",
]);

/** The body of the merged opinion handles the target. Its citizen was not told of that. */
function withAssignment(
  into: Opinion,
  { source, record }: Pick<Owed, "source"> & Partial<Owed>,
): Opinion {
  const { assignment, status, nature, fields } = source;
  if (assignment === null) return into;
  const ordinal = nextResultOrdinal(into);
  return {
    ...(record ? withDeadline(into, record, String(ordinal)) : into),
    assignment: {
      ...assignment,
      cause: record ? String(ordinal) : null,
      toldOn: null,
      toldBy: null,
      ordinal,
      answeredBefore: finalResponses(into).length,
    },
    returned: null,
    nature: into.nature ?? nature,
    fields: into.fields.length > 0 ? into.fields : fields,
    ...(UNHANDLED.has(into.status) && {
      status: status === "ASSIGNED" ? ("ASSIGNED" as const) : ("IN_PROGRESS" as const),
    }),
  };
}

interface Pending {
  readonly source: Opinion;
  readonly pending: Opinion["escalations"][number];
  readonly clock: DeadlineRecord | undefined;
}

/** The escalation of an opinion that waits for its reply, and the clock of its next reminder. */
function pendingOf(source: Opinion): readonly Pending[] {
  const pending = source.escalations.findLast(({ reply }) => reply === null);
  if (!pending || source.status !== "ESCALATED") return [];
  const clock = source.deadlines.find(
    (record) =>
      record.policyCode === FOLLOW_UP &&
      isOpen(record) &&
      record.cause?.startsWith(`${pending.id}/`),
  );
  return [{ source, pending, clock }];
}

const byClock = (a: Pending, b: Pending): number => {
  if (a.clock?.dueOn === b.clock?.dueOn) return 0;
  if (!a.clock || !b.clock) return a.clock ? -1 : 1;
  return a.clock.dueOn < b.clock.dueOn ? -1 : 1;
};

/** The pending escalation that is followed up first: a merged opinion's or the target's own. */
function withEscalation(into: Opinion, merged: readonly Opinion[]): Opinion {
  const [first] = [into, ...merged].flatMap(pendingOf).toSorted(byClock);
  if (!first || first.source === into) return into;
  const { source, pending, clock } = first;
  if (into.escalations.length >= ESCALATIONS_MAX)
    throw tooMany(["opinionIds"], ESCALATIONS_MAX, "escalations");
  const id = toId("escalation", ownId(into), into.escalations.length + 1);
  const after: Opinion = {
    ...into,
    status: "ESCALATED",
    nature: into.nature ?? source.nature,
    returned: null,
    escalations: [...into.escalations, { ...pending, id, toldOn: null, toldBy: null }],
  };
  return clock
    ? withDeadline(after, clock, `${id}${clock.cause?.slice(pending.id.length) ?? ""}`)
    : after;
}

/**
 * The earliest result of the merged opinions, if it is due before those that the target owes. The
 * same holds for a result of the target itself that the merge would end.
 */
function withEarliest(after: Opinion, owed: readonly Owed[]): Opinion {
  const owes = new Set(
    [...resultOf(after), ...roadmapOf(after)].map(({ code, cause }) => `${code} ${cause}`),
  );
  const own = after.deadlines.filter(isOpenResult);
  const isOwed = ({ policyCode, cause }: DeadlineRecord) => owes.has(`${policyCode} ${cause}`);
  const kept = own.filter(isOwed);
  const ended = own
    .filter((record) => !isOwed(record))
    .map((record) => ({ source: after, record }));
  const first = [...owed, ...ended].toSorted(byDueDay)[0];
  if (!first || kept.some(({ dueOn }) => dueOn <= first.record.dueOn)) return after;
  const { source, record } = first;
  const cause = source === after ? (record.cause ?? "") : `merged ${after.deadlines.length + 1}`;
  const { policyCode, eventOn, fixedOn, owedBy } = record;
  return {
    ...(source === after ? after : withDeadline(after, record, cause)),
    takenOver: {
      code: policyCode,
      cause,
      startedOn: eventOn,
      fixedOn,
      owedBy,
      answeredBefore: finalResponses(after).length,
    },
  };
}
