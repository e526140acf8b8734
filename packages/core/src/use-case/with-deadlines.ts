import type { UnitLevel } from "../deadline/conditions.ts";
import { policyInForce } from "../deadline/in-force.ts";
import type { ChosenBy, DeadlineRecord } from "../deadline/record.ts";
import { type Obligation, settle, type Terms } from "../deadline/settle.ts";
import { deadlineIdOf } from "../deadline-record/id.ts";
import { dayOf } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import { policiesAbove } from "../rule-settings/read.ts";

/** A subject that carries deadlines. */
export interface DeadlineSubject {
  readonly id: string;
  readonly unit: {
    readonly code: string;
    readonly provinceCode: string | null;
    readonly level: UnitLevel;
  } | null;
  readonly deadlines: readonly DeadlineRecord[];
}

/** The facts of a subject without a session. */
export const NO_SESSION: ChosenBy = { sessionType: null, chairKind: null };

export const termsFor = async (
  ctx: Context,
  { id, unit }: Omit<DeadlineSubject, "deadlines">,
  chosenBy = NO_SESSION,
): Promise<Terms> => {
  const levels = await policiesAbove(ctx, unit);
  const facts = { ...chosenBy, unitLevel: unit?.level ?? null };
  return {
    today: dayOf(ctx.now),
    calendar: ctx.calendar,
    policyOn: (code, on) => policyInForce(levels, code, on, facts),
    chosenBy,
    idOf: (code, ordinal) => deadlineIdOf(id, code, ordinal),
  };
};

/** Recomputes a subject's deadlines from its obligations. */
export type Settle<T> = (
  ctx: Context,
  subject: T,
  entered?: Pick<Terms, "corrected" | "moved">,
) => Promise<T>;

/**
 * Makes the `settle` function of a concept from its obligations, and from the facts of its session
 * that choose the policies. Every write calls it.
 */
export const makeSettle =
  <T extends DeadlineSubject>(
    obligationsOf: (subject: T) => readonly Obligation[],
    chosenBy: (subject: T) => ChosenBy = () => NO_SESSION,
  ): Settle<T> =>
  async (ctx, subject, entered = {}) => {
    const terms = { ...(await termsFor(ctx, subject, chosenBy(subject))), ...entered };
    const deadlines = settle(subject.deadlines, obligationsOf(subject), terms);
    return { ...subject, deadlines };
  };
