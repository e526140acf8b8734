/**
 * The minute of every hour at which one of them runs: where there are no rules, one timer does for
 * both.
 */
const MINUTE = 5;

/**
 * The EventBridge rules that run the overdue check. Rules count in UTC: 17:05 there is 00:05 in
 * Asia/Ho_Chi_Minh, five minutes into the day after the one on which something was due. The hourly
 * one catches up what the daily one left, and sends what waited for office hours; it leaves out the
 * daily one's hour, or both would race for every row.
 */
export const RULES = [
  { name: "OverdueDaily", expression: `cron(${MINUTE} 17 * * ? *)` },
  { name: "OverdueHourly", expression: `cron(${MINUTE} 0-16,18-23 * * ? *)` },
] as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The next instant, in milliseconds, at which a rule runs. */
export function nextTick(now: number): number {
  const hour = Math.floor(now / HOUR_MS) * HOUR_MS + MINUTE * MINUTE_MS;
  return hour > now ? hour : hour + HOUR_MS;
}
