/** How a body's index orders what it holds: what it owes, what waits for others, what is over. */
export const PHASE = { open: "1-OPEN", waiting: "2-WAITING", done: "3-DONE" } as const;
export type Phase = (typeof PHASE)[keyof typeof PHASE];

/** Stands where nothing is due: behind every day. */
const NO_DATE = "9999-12-31";

interface Due {
  readonly dueOn: string;
  readonly metOn: string | null;
  readonly cancelledOn: string | null;
  readonly owedBy: { readonly id: string } | null;
}

/** The first day on which something is still due from a body. */
export function dueOn(deadlines: readonly Due[], bodyId: string): string {
  const open = deadlines.flatMap(({ metOn, cancelledOn, owedBy, dueOn }) =>
    metOn === null && cancelledOn === null && owedBy?.id === bodyId ? [dueOn] : [],
  );
  return open.toSorted()[0] ?? NO_DATE;
}
