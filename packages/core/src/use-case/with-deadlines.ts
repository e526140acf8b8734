import { policyInForce } from "../deadline/policies.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { type Obligation, settle, type Terms } from "../deadline/settle.ts";
import { deadlineIdOf } from "../deadline-record/id.ts";
import { dayOf } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import { policiesAbove } from "../rule-settings/read.ts";

/** A subject that carries deadlines. */
export interface DeadlineSubject {
  readonly id: string;
  readonly unit: { readonly code: string; readonly provinceCode: string | null } | null;
  readonly deadlines: readonly DeadlineRecord[];
}

export const termsFor = async (
  ctx: Context,
  { id, unit }: Omit<DeadlineSubject, "deadlines">,
): Promise<Terms> => {
  const levels = await policiesAbove(ctx, unit);
  return {
    today: dayOf(ctx.now),
    calendar: ctx.calendar,
    policyOn: (code, on) => policyInForce(levels, code, on),
    idOf: (code, ordinal) => deadlineIdOf(id, code, ordinal),
  };
};

/** Recomputes a subject's deadlines from its obligations. */
export type Settle<T> = (
  ctx: Context,
  subject: T,
  entered?: Pick<Terms, "corrected" | "moved">,
) => Promise<T>;

/** Makes the `settle` function of a concept from its obligations. Every write calls it. */
export const makeSettle =
  <T extends DeadlineSubject>(obligationsOf: (subject: T) => readonly Obligation[]): Settle<T> =>
  async (ctx, subject, entered = {}) => {
    const terms = { ...(await termsFor(ctx, subject)), ...entered };
    const deadlines = settle(subject.deadlines, obligationsOf(subject), terms);
    return { ...subject, deadlines };
  };
