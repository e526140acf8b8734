/**
 * The EventBridge rules that run the overdue check. Rules count in UTC: 17:05 there is 00:05 in Asia/Ho_Chi_Minh, five minutes into the day
 * after the one on which something was due. The hourly one catches up what the daily one left, and sends what waited for office hours.
 */
export const RULES = [
  { name: "OverdueDaily", expression: "cron(5 17 * * ? *)" },
  { name: "OverdueHourly", expression: "cron(5 * * * ? *)" },
] as const;

/** The minute of the hour at which both run: where there are no rules, one timer does for both. */
const MINUTE = 5;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The next instant, in milliseconds, at which a rule runs. */
export function nextTick(now: number): number {
  const hour = Math.floor(now / HOUR_MS) * HOUR_MS + MINUTE * MINUTE_MS;
  return hour > now ? hour : hour + HOUR_MS;
}
