/** Vietnam has had this offset without summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_LENGTH = 10;

/** The civil day in Asia/Ho_Chi_Minh at an instant, `2026-03-16`. Default: now. */
export const today = (now: Date = new Date()): string =>
  new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, DAY_LENGTH);

/** A day as people read it, `16/03/2026`: of a Date, or of a DateTime in Asia/Ho_Chi_Minh. */
export const formatDay = (day: string): string =>
  (day.length > DAY_LENGTH ? today(new Date(day)) : day).split("-").reverse().join("/");
