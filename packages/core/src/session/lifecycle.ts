import * as z from "zod";

export const Status = z.enum(["HELD", "CONCLUDED", "PUBLISHED"]);
export type Status = z.output<typeof Status>;

/** Which state may follow which, and by which use case. Entry after the fact starts at HELD. */
export const TRANSITIONS = [
  { from: null, to: "HELD", by: "recordSession" },
  { from: "HELD", to: "CONCLUDED", by: "concludeSession" },
  { from: "CONCLUDED", to: "PUBLISHED", by: "publishSession" },
] as const satisfies readonly { from: Status | null; to: Status; by: string }[];

export type Step = (typeof TRANSITIONS)[number]["by"];

/** The steps that may be taken from a state. */
export const allowedSteps = (from: Status): readonly Step[] => TRANSITIONS.filter((transition) => transition.from === from).map(({ by }) => by);

/** The state a step leads to, or undefined where it is not allowed. */
export const next = (from: Status, step: Step): Status | undefined => TRANSITIONS.find((transition) => transition.from === from && transition.by === step)?.to;
