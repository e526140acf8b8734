/** A civil day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. Ordered as text. */
export type Day = string & { readonly __day: true };

const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh is UTC+7 all year: no daylight saving since 1975. */
const LOCAL_OFFSET_MS = 7 * 3_600_000;

const asDay = (text: string): Day => text as Day;
const format = (epochMs: number): Day => asDay(new Date(epochMs).toISOString().slice(0, 10));
const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

export function isDay(value: unknown): value is Day {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const epochMs = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(epochMs) && format(epochMs) === value;
}

/** @throws RangeError when `text` is not a day of the Gregorian calendar. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The local day an instant falls on. */
export const dayOf = (instant: Date): Day => format(instant.getTime() + LOCAL_OFFSET_MS);
/** 00:00 local time of a day, as an instant. */
export const startOf = (of: Day): Date => new Date(utc(of) - LOCAL_OFFSET_MS);
export const addDays = (to: Day, days: number): Day => format(utc(to) + days * DAY_MS);
/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utc(to) - utc(from)) / DAY_MS;
/** 0 is Sunday, 6 is Saturday. */
export const weekday = (of: Day): number => new Date(utc(of)).getUTCDay();
