import type { Phrase } from "../kernel/errors.ts";
import { Channel, CountUnit } from "../opinion/labels.ts";
import type { Session } from "./shape.ts";

/** The fields of a recorded opinion that counting needs. */
export interface Tallied {
  readonly channel: string;
  readonly turn: number | null;
  /** Whether the reader may not know that the opinion exists. */
  readonly hidden?: boolean;
}

type Reported = Session["reportedCounts"][number];
export type Counted = Reported & {
  readonly recorded: number;
  /** Reported minus recorded. */
  readonly difference: number;
};

/**
 * The recorded number for one reported count, in opinions or turns. Each channel numbers its own
 * turns. An opinion without a turn number counts as one turn.
 */
function recordedOf({ channel, unit }: Reported, tally: readonly Tallied[]): number {
  const counted = channel === null ? tally : tally.filter((opinion) => opinion.channel === channel);
  if (unit === "OPINION") return counted.length;
  const turns = new Set(
    counted.flatMap((each) => (each.turn === null ? [] : [`${each.channel} ${each.turn}`])),
  );
  return turns.size + counted.filter(({ turn }) => turn === null).length;
}

/**
 * Compares each reported count with the recorded one. Opinions that the reader may not see are in
 * neither number: a difference would tell of them. Pure.
 */
export function count(
  { reportedCounts }: Pick<Session, "reportedCounts">,
  tally: readonly Tallied[],
): readonly Counted[] {
  const seen = tally.filter(({ hidden }) => !hidden);
  return reportedCounts.map((line) => {
    const recorded = recordedOf(line, seen);
    const hidden = recordedOf(line, tally) - recorded;
    const reported = Math.max(line.count - hidden, 0);
    return { ...line, count: reported, recorded, difference: reported - recorded };
  });
}

type Explained = Pick<Session, "differenceExplanation" | "explainedDifferences">;

/**
 * The lines that do not agree and have no explanation. An explanation belongs to the differences it
 * was given for. One that was stored without them belongs to all. Pure.
 */
export function unexplained(
  { differenceExplanation, explainedDifferences }: Explained,
  lines: readonly Counted[],
): readonly Counted[] {
  const differing = lines.filter(({ difference }) => difference !== 0);
  if (differenceExplanation === null) return differing;
  if (explainedDifferences === null) return [];
  return differing.filter(
    (line) =>
      !explainedDifferences.some(
        ({ channel, unit, difference }) =>
          channel === line.channel && unit === line.unit && difference === line.difference,
      ),
  );
}

/** The lines that differ, as `explainDifference` stores them beside the explanation. Pure. */
export const differencesOf = (lines: readonly Counted[]) =>
  lines.flatMap(({ channel, unit, difference }) =>
    difference === 0 ? [] : [{ channel, unit, difference }],
  );

/**
 * Whether a line is part of the sums: opinions and turns are never added, and a count of all
 * channels contains those of each channel.
 */
function isSummed(line: Reported, lines: readonly Reported[]): boolean {
  const unit = lines.some((each) => each.unit === "OPINION") ? "OPINION" : "TURN";
  const ofUnit = lines.filter((each) => each.unit === unit);
  return line.unit === unit && (line.channel === null || !ofUnit.some((each) => !each.channel));
}

/** The comparison line by line, and the sums over the lines that may be added. Pure. */
export function reconcile(
  session: Pick<Session, "reportedCounts"> & Explained,
  tally: readonly Tallied[],
) {
  const counts = count(session, tally);
  const lines = counts.map(({ count: reported, ...line }) => ({
    ...line,
    reported,
    summed: isSummed({ ...line, count: reported }, counts),
  }));
  const summed = lines.filter((line) => line.summed);
  const reported = summed.reduce((sum, line) => sum + line.reported, 0);
  const recorded = summed.reduce((sum, line) => sum + line.recorded, 0);
  const agrees = lines.every(({ difference }) => difference === 0);
  const all = count(
    session,
    tally.map((each) => ({ ...each, hidden: false })),
  );
  return {
    unit: summed[0]?.unit ?? null,
    reported,
    recorded,
    difference: reported - recorded,
    explanation: session.differenceExplanation,
    lines,
    agrees,
    explained: agrees || unexplained(session, all).length === 0,
  };
}

const labelOf = (
  labels: readonly { readonly code: string; readonly vi: string; readonly en: string }[],
  code: string,
): Phrase => labels.find((each) => each.code === code) ?? { vi: code, en: code };

/** The words of a line: its channel, and its unit. Pure. */
export function wordsOf({ channel, unit }: Pick<Reported, "channel" | "unit">): Phrase {
  const all = { vi: "mọi kênh", en: "all channels" };
  const place = channel === null ? all : labelOf(Channel.labels, channel);
  const what = labelOf(CountUnit.labels, unit);
  return { vi: `${place.vi}, ${what.vi}`, en: `${place.en}, ${what.en}` };
}

/** Names the lines with both numbers, for a message. Pure. */
export function describeLines(lines: readonly Counted[]): Phrase {
  const named = lines.map((line) => {
    const { vi, en } = wordsOf(line);
    return {
      vi: `${vi}: biên bản ${line.count}, đã ghi nhận ${line.recorded}`,
      en: `${en}: ${line.count} reported, ${line.recorded} recorded`,
    };
  });
  return {
    vi: named.map(({ vi }) => vi).join("; "),
    en: named.map(({ en }) => en).join("; "),
  };
}
