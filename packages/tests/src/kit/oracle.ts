/**
 * What is overdue, found by walking a calendar day after day: nothing here looks at the product.
 * Days are counted from 1 January 2026, a Thursday.
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

/** What happens to a deadline, in order; each on a day of its own. */
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
  /** Met, and later than it was due. */
  readonly late: boolean;
}

/**
 * Where a deadline stands once all that happened to it until a day (included) is known. Acts that
 * cannot be taken are passed over.
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
  /** The last day of `left` units after a day, its pauses left out. */
  const count = (after: number, left: number, from: number): number => {
    let at = after;
    for (let open = left; open > 0; ) {
      at++;
      if (!paused(at, from) && (unit === "DAYS" || works(at))) open--;
    }
    return toWork(at, from);
  };
  let due = count(start, length, 0);
  let given: { to: number; before: number } | undefined;
  let state: Standing["state"] = "OPEN";
  let late = false;
  for (const act of acts.filter(({ on }) => on <= until)) {
    if (state === "CLOSED") break;
    if (act.kind === "meet" || act.kind === "cancel") {
      const stopped = state === "PAUSED" ? pauses.at(-1) : undefined;
      state = "CLOSED";
      if (act.kind === "cancel") continue;
      // What is met while it is paused ends the pause.
      if (stopped) {
        stopped.to = act.on;
        due = given ? afterPauses(given.to, pauses.slice(given.before)) : count(start, length, 0);
      }
      late = act.on > due;
    }
    if (act.kind === "extend" && state === "OPEN") {
      given = { to: due + act.by, before: pauses.length };
      due = given.to;
    }
    const last = pauses.at(-1);
    if (act.kind === "pause" && state === "OPEN" && act.on > (last?.to ?? start) - (last ? 0 : 1)) {
      pauses.push({ from: act.on, to: undefined });
      state = "PAUSED";
    }
    if (act.kind === "resume" && state === "PAUSED" && last) {
      last.to = act.on;
      state = "OPEN";
      due = given ? afterPauses(given.to, pauses.slice(given.before)) : count(start, length, 0);
    }
  }
  return { due, state, late };

  /** A day that was given, put off by each pause that began before it had come. */
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
