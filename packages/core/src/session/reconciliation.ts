import type { OpinionCountRow } from "../opinion/read.ts";
import type { Session } from "./shape.ts";

export type Counted = Session["reportedCounts"][number] & {
  readonly recorded: number;
  readonly difference: number;
};

/**
 * How many the records have of one reported count: opinions, or turns (opinions without a turn
 * number are a turn each).
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

/** Reported beside recorded, in the same unit; difference = reported − recorded. */
export function count(
  { reportedCounts }: Pick<Session, "reportedCounts">,
  tally: readonly OpinionCountRow[],
): readonly Counted[] {
  return reportedCounts.map((reported) => {
    const recorded = recordedOf(reported, tally);
    return { ...reported, recorded, difference: reported.count - recorded };
  });
}

/** Summed over the reported counts. */
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
