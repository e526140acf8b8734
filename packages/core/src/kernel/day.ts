/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. Text order is date order. */
export type Day = string & { readonly __day: true };

const DAY_MS = 86_400_000;
/** Asia/Ho_Chi_Minh has been UTC+7 all year, without daylight saving time, since 1975. */
const LOCAL_OFFSET_MS = 7 * 3_600_000;

const asDay = (text: string): Day => text as Day;

/** Days in 400 years, after which the Gregorian calendar repeats. */
const ERA_DAYS = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

const ZERO = "0".charCodeAt(0);

/** The number that these characters of a text write in digits; NaN if one of them is no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
const yearIn = (text: string): number => digits(text, 0, 4);
const monthIn = (text: string): number => digits(text, 5, 7);
const dateIn = (text: string): number => digits(text, 8, 10);

/** Days since 1 January 1970. The year is counted from March, so a leap day is its last day. */
function toNumber(of: Day): number {
  const month = monthIn(of);
  const year = yearIn(of) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dateIn(of) - 1;
  return (
    era * ERA_DAYS +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    EPOCH_SHIFT
  );
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** The inverse of `toNumber`. */
function fromNumber(days: number): Day {
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return asDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`);
}

const LENGTH = "YYYY-MM-DD".length;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function isDay(value: unknown): value is Day {
  // Without a regular expression: a page of opinions has a thousand days.
  if (typeof value !== "string" || value.length !== LENGTH) return false;
  if (value[4] !== "-" || value[7] !== "-") return false;
  const [year, month, date] = [yearIn(value), monthIn(value), dateIn(value)];
  const longest = MONTH_DAYS[month - 1];
  if (longest === undefined || Number.isNaN(year)) return false;
  return date >= 1 && date <= longest + (month === 2 && isLeap(year) ? 1 : 0);
}

/** @throws RangeError when `text` is not a day of the Gregorian calendar. */
export function parseDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** Formats a day for Vietnamese text: 20/10/2026. */
export const formatVietnamese = (of: Day): string => of.split("-").toReversed().join("/");

/** The local day of an instant. */
export const dayOf = (instant: Date): Day =>
  fromNumber(Math.floor((instant.getTime() + LOCAL_OFFSET_MS) / DAY_MS));
/** 00:00 local time of a day as an instant. */
export const startOf = (of: Day): Date => new Date(toNumber(of) * DAY_MS - LOCAL_OFFSET_MS);
export const addDays = (to: Day, days: number): Day => fromNumber(toNumber(to) + days);
/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);
/** The day of the week: 0 is Sunday, 6 is Saturday. 1 January 1970 was a Thursday. */
export const weekday = (of: Day): number => (((toNumber(of) + 4) % 7) + 7) % 7;
/**
 * Adds months; a negative number subtracts. If the month lacks that day, the result is the last
 * day of the month.
 */
export function addMonths(to: Day, months: number): Day {
  const index = yearIn(to) * 12 + monthIn(to) - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const longest = (MONTH_DAYS[month - 1] ?? 31) + (month === 2 && isLeap(year) ? 1 : 0);
  return asDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dateIn(to), longest), 2)}`);
}
