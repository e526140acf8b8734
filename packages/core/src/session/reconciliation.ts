import type { OpinionCountRow } from "../opinion/read.ts";
import type { Session } from "./shape.ts";

export type Counted = Session["reportedCounts"][number] & {
  readonly recorded: number;
  readonly difference: number;
};

/**
 * The recorded number for one reported count, in opinions or turns. An opinion without a turn
 * number counts as one turn.
 */
function recordedOf(
  { channel, unit }: Session["reportedCounts"][number],
  tally: readonly OpinionCountRow[],
): number {
  const counted = channel === null ? tally : tally.filter((opinion) => opinion.channel === channel);
  if (unit === "OPINION") return counted.length;
  const turns = new Set(counted.flatMap(({ turn }) => (turn === null ? [] : [turn])));
  return turns.size + counted.filter(({ turn }) => turn === null).length;
}

/** Compares reported with recorded counts in the same unit; difference = reported − recorded. */
export function count(
  { reportedCounts }: Pick<Session, "reportedCounts">,
  tally: readonly OpinionCountRow[],
): readonly Counted[] {
  return reportedCounts.map((reported) => {
    const recorded = recordedOf(reported, tally);
    return { ...reported, recorded, difference: reported.count - recorded };
  });
}

/** Sums the comparison over all reported counts. */
export function reconcile(session: Session, tally: readonly OpinionCountRow[]) {
  const counts = count(session, tally);
  const reported = counts.reduce((sum, each) => sum + each.count, 0);
  const recorded = counts.reduce((sum, each) => sum + each.recorded, 0);
  return {
    reported,
    recorded,
    difference: reported - recorded,
    explanation: session.differenceExplanation,
  };
}
