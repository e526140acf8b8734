import type { Day } from "../calendar/day.ts";
import { toId } from "../id.ts";
import type { Snapshot as Body } from "../organization/shape.ts";
import type { Opinion } from "./shape.ts";

type Deadlines = Opinion["deadlines"];

/** An opinion's own part of its id, which the ids of its answers and deadlines carry too. */
export const ownId = ({ id }: Pick<Opinion, "id">): string => id.slice(id.indexOf("_") + 1);

const isOpen = ({ metOn, cancelledOn }: Deadlines[number]): boolean => metOn === null && cancelledOn === null;
const isResult = ({ policyCode }: Deadlines[number]): boolean => policyCode === "OPINION_RESULT";

/** The body no longer owes the result: it gave the matter back, or the matter ended otherwise. */
export const cancelResult = (deadlines: Deadlines, on: Day): Deadlines =>
  deadlines.map((deadline) => (isResult(deadline) && isOpen(deadline) ? { ...deadline, cancelledOn: on } : deadline));
export const meetResult = (deadlines: Deadlines, on: Day): Deadlines =>
  deadlines.map((deadline) => (isResult(deadline) && isOpen(deadline) ? { ...deadline, metOn: on } : deadline));

/** The result that a body owes by the day fixed at the assignment; the second one carries a 2 in its id, and so on. */
export function oweResult(opinion: Opinion, { body, from, by }: { body: Body; from: Day; by: Day }): Deadlines {
  const ordinal = opinion.deadlines.filter(isResult).length + 1;
  const id = toId("deadline", "opn", ownId(opinion), ordinal === 1 ? "OPINION_RESULT" : `OPINION_RESULT~${ordinal}`);
  const owed = {
    id,
    policyCode: "OPINION_RESULT",
    startedOn: from,
    dueOn: by,
    originalDueOn: by,
    metOn: null,
    cancelledOn: null,
    extensions: [],
    pauses: [],
    owedBy: body,
  };
  return [...cancelResult(opinion.deadlines, from), owed];
}
