import { policyInForce } from "../deadline/policies.ts";
import type { DeadlineRecord } from "../deadline/record.ts";
import { type Obligation, settle, type Terms } from "../deadline/settle.ts";
import { dayOf } from "../kernel/day.ts";
import { KINDS, parseId, toId } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { policiesAbove } from "../rule-settings/read.ts";

interface Owing {
  readonly id: string;
  readonly unit: { readonly code: string; readonly provinceCode: string | null } | null;
  readonly deadlines: readonly DeadlineRecord[];
}

/** `ddl_<kind>.<own parts>.<CODE>`, and `~2` for the second of a code: the id says which subject carries it. */
export function deadlineIdOf(subjectId: string, code: string, ordinal: number): string {
  const { kind, parts } = parseId(subjectId) ?? { kind: "unit" as const, parts: [] };
  return toId("deadline", KINDS[kind], ...parts, ordinal === 1 ? code : `${code}~${ordinal}`);
}

export const termsFor = async (
  ctx: Context,
  { id, unit }: Omit<Owing, "deadlines">,
): Promise<Terms> => {
  const levels = await policiesAbove(ctx, unit);
  return {
    today: dayOf(ctx.now),
    calendar: ctx.calendar,
    policyOn: (code, on) => policyInForce(levels, code, on),
    idOf: (code, ordinal) => deadlineIdOf(id, code, ordinal),
  };
};

/** A subject with its deadlines as they follow from what is known of it. Every write of what carries deadlines goes through here. */
export async function owing<T extends Owing>(
  ctx: Context,
  subject: T,
  obligationsOf: (subject: T) => readonly Obligation[],
  entered: Pick<Terms, "corrected" | "moved"> = {},
): Promise<T> {
  return {
    ...subject,
    deadlines: settle(subject.deadlines, obligationsOf(subject), {
      ...(await termsFor(ctx, subject)),
      ...entered,
    }),
  };
}
