import fc from "fast-check";
import { leads, OPINION } from "./domain.ts";

const NATURES = ["SUGGESTION", "QUESTION", "COMPLAINT", "DENUNCIATION"] as const;
const RESOLUTIONS = [
  "NOT_RESOLVED",
  "EXPLAINED",
  "ROADMAP",
  "PARTLY_RESOLVED",
  "RESOLVED",
  "CANNOT_RESOLVE",
] as const;
const SESSIONS = [
  "PLANNED",
  "ANNOUNCED",
  "COLLECTING",
  "POSTPONED",
  "CANCELLED",
  "IN_SESSION",
  "HELD",
  "CONCLUDED",
  "PUBLISHED",
  "CLOSED",
] as const;

/** States of a complaint that is handled against the rules. Rare starts of a history. */
const ODD = ["ASSIGNED", "IN_PROGRESS", "ESCALATED", "ANSWERED_AT_SESSION", "RESPONDED"] as const;
export const start = fc.record({
  session: fc.option(fc.constantFrom(...SESSIONS), { freq: 4 }),
  citizen: fc.boolean(),
  odd: fc.oneof(
    { weight: 15, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  ),
});
export type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;

const STEPS = [
  ...([
    "classifyOpinion",
    "rejectOpinion",
    "tellRejection",
    "redirectOpinion",
    "answerAtSession",
    "assignOpinion",
    "acceptOpinion",
    "returnOpinion",
  ] as const),
  ...([
    "escalateOpinion",
    "followUpEscalation",
    "recordEscalationReply",
    "closeOpinion",
    "reopenOpinion",
    "mergeOpinions",
    "takeOthers",
  ] as const),
  ...([
    "setResolution",
    "draftResponse",
    "approveResponse",
    "recordDelivery",
    "sessionTurns",
    "recordOpinion",
  ] as const),
];

/** One command with the arguments of all steps. Days count from today. */
export const command = fc.record({
  by: fc.constantFrom(...STEPS),
  /** Chooses among the allowed steps. Null: use `by`. */
  onward: fc.option(fc.nat({ max: 23 }), { freq: 3 }),
  actor: fc.constantFrom("lan", "minh", "hoa"),
  daysLater: fc.constantFrom(0, 0, 0, 1),
  on: fc.constantFrom(null, null, null, 0, -1, 1),
  due: fc.constantFrom(null, 10, 0, -1),
  nature: fc.constantFrom(...NATURES.slice(0, 2), ...NATURES),
  resolution: fc.option(fc.constantFrom(...RESOLUTIONS)),
  kind: fc.constantFrom("INTERIM", "FINAL", "CORRECTED"),
  answer: fc.nat({ max: 3 }),
  whose: fc.constantFrom("own", "own", "0", "1", "7"),
  posted: fc.constantFrom(false, false, false, true),
  others: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
  session: fc.constantFrom(...SESSIONS),
});
export type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;

const ENDS = ["rejectOpinion", "redirectOpinion", "mergeOpinions"];

/**
 * Replaces most commands by a step that the domain allows in the state, that does not end the
 * opinion, and that concerns the last response.
 */
export function bent(
  { status, answers }: { readonly status: string; readonly answers: readonly unknown[] },
  drawn: Command,
): Command {
  const listed = STEPS.filter(
    (by) => leads(OPINION, status, by) !== undefined && !ENDS.includes(by),
  );
  const onward = answers.length > 0 ? [...listed, "recordDelivery" as const] : listed;
  const by = drawn.onward === null ? undefined : onward[drawn.onward % onward.length];
  return by === undefined ? drawn : { ...drawn, by, answer: Math.max(0, answers.length - 1) };
}
