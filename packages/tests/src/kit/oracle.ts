/**
 * Computes due days by walking the calendar day by day, without any code of the product. Day 0 is
 * 1 January 2026, a Thursday.
 */
const OFF = new Set([
  "2026-01-01",
  "2026-01-02",
  "2026-02-16",
  "2026-02-17",
  "2026-02-18",
  "2026-02-19",
  "2026-02-20",
  "2026-04-27",
  "2026-04-30",
  "2026-05-01",
]);
const WORKED = new Set(["2026-01-10"]);
const FIRST = Date.UTC(2026, 0, 1);
export const dateOf = (day: number): string =>
  new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10);
const works = (day: number): boolean => {
  const weekday = new Date(FIRST + day * 86_400_000).getUTCDay();
  return WORKED.has(dateOf(day)) || (weekday !== 0 && weekday !== 6 && !OFF.has(dateOf(day)));
};

/** An event of a deadline. Events are in order, each on its own day. */
export type Act =
  | { readonly kind: "extend"; readonly on: number; readonly by: number }
  | { readonly kind: "pause"; readonly on: number }
  | { readonly kind: "resume"; readonly on: number }
  | { readonly kind: "meet"; readonly on: number }
  | { readonly kind: "cancel"; readonly on: number };
export interface History {
  readonly start: number;
  readonly length: number;
  readonly unit: "WORKING_DAYS" | "DAYS";
  readonly acts: readonly Act[];
}
export interface Standing {
  readonly due: number;
  readonly state: "OPEN" | "PAUSED" | "CLOSED";
  /** Whether the deadline was met after its due day. */
  readonly late: boolean;
}

/**
 * Returns the state of a deadline after all events up to a day (included). Invalid events are
 * skipped.
 */
export function walk({ start, length, unit, acts }: History, until: number): Standing {
  const pauses: { from: number; to: number | undefined }[] = [];
  const paused = (day: number, from: number): boolean =>
    pauses
      .slice(from)
      .some((pause) => pause.to !== undefined && day >= pause.from && day <= pause.to);
  const toWork = (day: number, from: number): number => {
    let at = day;
    while (!works(at) || paused(at, from)) at++;
    return at;
  };
  /** Returns the last of `left` counted days after a day. Paused days do not count. */
  const count = (after: number, left: number, from: number): number => {
    let at = after;
    for (let open = left; open > 0; ) {
      at++;
      if (!paused(at, from) && (unit === "DAYS" || works(at))) open--;
    }
    return toWork(at, from);
  };
  let due = count(start, length, 0);
  let extended: { to: number; before: number } | undefined;
  let state: Standing["state"] = "OPEN";
  let late = false;
  for (const act of acts.filter(({ on }) => on <= until)) {
    if (state === "CLOSED") break;
    if (act.kind === "meet" || act.kind === "cancel") {
      const stopped = state === "PAUSED" ? pauses.at(-1) : undefined;
      state = "CLOSED";
      if (act.kind === "cancel") continue;
      // Meeting a paused deadline ends the pause.
      if (stopped) {
        stopped.to = act.on;
        due = extended
          ? afterPauses(extended.to, pauses.slice(extended.before))
          : count(start, length, 0);
      }
      late = act.on > due;
    }
    if (act.kind === "extend" && state === "OPEN") {
      extended = { to: due + act.by, before: pauses.length };
      due = extended.to;
    }
    const last = pauses.at(-1);
    if (act.kind === "pause" && state === "OPEN" && act.on > (last?.to ?? start) - (last ? 0 : 1)) {
      pauses.push({ from: act.on, to: undefined });
      state = "PAUSED";
    }
    if (act.kind === "resume" && state === "PAUSED" && last) {
      last.to = act.on;
      state = "OPEN";
      due = extended
        ? afterPauses(extended.to, pauses.slice(extended.before))
        : count(start, length, 0);
    }
  }
  return { due, state, late };

  /** Moves an extended due day by each pause that begins on or before it. */
  function afterPauses(
    fixed: number,
    later: readonly { from: number; to: number | undefined }[],
  ): number {
    let day = fixed;
    for (const { from, to = from } of later) {
      if (from > day) continue;
      if (unit === "DAYS") {
        day += to - from + 1;
        while (!works(day)) day++;
        continue;
      }
      let left = 0;
      for (let at = from; at <= day; at++) if (works(at)) left++;
      day = to;
      do {
        day++;
        if (works(day)) left--;
      } while (left > 0 || !works(day));
    }
    return day;
  }
}
