/**
 * The minute of every hour at which one rule runs. A local server without rules uses one timer for
 * both.
 */
const MINUTE = 5;

/**
 * The EventBridge rules that run the overdue check. Rules use UTC: 17:05 UTC is 00:05 in
 * Asia/Ho_Chi_Minh, five minutes into the day after a due day. The hourly rule continues the work
 * that the daily rule left, and sends notices that waited for office hours. It skips the hour of
 * the daily rule, because both runs would compete for every row.
 */
export const RULES = [
  { name: "OverdueDaily", expression: `cron(${MINUTE} 17 * * ? *)` },
  { name: "OverdueHourly", expression: `cron(${MINUTE} 0-16,18-23 * * ? *)` },
] as const;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** Returns the next instant, in milliseconds, at which a rule runs. */
export function nextRunAt(now: number): number {
  const hour = Math.floor(now / HOUR_MS) * HOUR_MS + MINUTE * MINUTE_MS;
  return hour > now ? hour : hour + HOUR_MS;
}
