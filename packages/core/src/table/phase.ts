/** The order of a body's index: work it owes, work that waits for others, closed work. */
export const PHASE = { open: "1-OPEN", waiting: "2-WAITING", done: "3-DONE" } as const;
export type Phase = (typeof PHASE)[keyof typeof PHASE];

/** The day of work without a due date: it sorts after every real day. */
const NO_DATE = "9999-12-31";

interface Due {
  readonly dueOn: string;
  readonly metOn: string | null;
  readonly cancelledOn: string | null;
  readonly owedBy: { readonly id: string } | null;
}

/** The first day on which an open deadline of this body is due. */
export function firstDueDay(deadlines: readonly Due[], bodyId: string): string {
  const open = deadlines.flatMap(({ metOn, cancelledOn, owedBy, dueOn }) =>
    metOn === null && cancelledOn === null && owedBy?.id === bodyId ? [dueOn] : [],
  );
  return open.toSorted()[0] ?? NO_DATE;
}
