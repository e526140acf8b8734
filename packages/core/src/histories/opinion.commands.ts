import fc from "fast-check";

const NATURES = ["SUGGESTION", "QUESTION", "COMPLAINT", "DENUNCIATION"] as const;
const RESOLUTIONS = ["NOT_RESOLVED", "EXPLAINED", "ROADMAP", "PARTLY_RESOLVED", "RESOLVED", "CANNOT_RESOLVE"] as const;
const SESSIONS = ["PLANNED", "ANNOUNCED", "COLLECTING", "POSTPONED", "CANCELLED", "IN_SESSION", "HELD", "CONCLUDED", "PUBLISHED", "CLOSED"] as const;

export const start = fc.record({ session: fc.option(fc.constantFrom(...SESSIONS), { freq: 4 }), citizen: fc.boolean() });
export type Start = typeof start extends fc.Arbitrary<infer S> ? S : never;

const often = [
  ...(["classifyOpinion", "answerAtSession", "assignOpinion", "acceptOpinion", "escalateOpinion", "recordEscalationReply", "followUpEscalation"] as const),
  ...(["draftResponse", "approveResponse", "recordDelivery", "closeOpinion", "reopenOpinion"] as const),
];
/** What ends a history early, or only looks on. */
const seldom = ["rejectOpinion", "redirectOpinion", "mergeOpinions", "returnOpinion", "takeOthers", "sessionTurns", "recordOpinion"] as const;

/** One command with everything that any of them may be given; days are counted from today. */
export const command = fc.record({
  by: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...often) }, { weight: 1, arbitrary: fc.constantFrom(...seldom) }),
  actor: fc.constantFrom("lan", "minh", "hoa"),
  daysLater: fc.constantFrom(0, 0, 0, 1),
  on: fc.constantFrom(null, null, null, 0, -1, 1),
  due: fc.constantFrom(null, 10, 0, -1),
  nature: fc.constantFrom(...NATURES.slice(0, 2), ...NATURES),
  resolution: fc.option(fc.constantFrom(...RESOLUTIONS)),
  kind: fc.constantFrom("INTERIM", "FINAL", "CORRECTED"),
  answer: fc.constantFrom(0, 0, 1, 1, 2, 3),
  whose: fc.constantFrom("own", "own", "0", "1", "7"),
  posted: fc.constantFrom(false, false, false, true),
  others: fc.array(fc.boolean(), { minLength: 1, maxLength: 2 }),
  session: fc.constantFrom(...SESSIONS),
});
export type Command = typeof command extends fc.Arbitrary<infer C> ? C : never;
