import { addDays, type Day, isDay } from "@doithoai/core";

/** The place, the ids and the days of one stamped value. */
export interface Place {
  readonly province: string;
  readonly commune: string;
  /** The ULIDs of its session and of itself. */
  readonly session: string;
  readonly own: string;
  readonly trackingCode: string;
  /** How many days earlier than those of the template its days are. */
  readonly daysBack: number;
}

/** The texts of a template that stand for its place. They occur nowhere else in it. */
export interface Marks extends Omit<Place, "daysBack"> {
  /** The month in the home of an opinion without a session, as `@2026-11`. */
  readonly month: string;
  /** The day that the month belongs to. */
  readonly monthOf: Day;
}

/** Days from 2026 on. Earlier days are those of units, which ids contain. */
const DAYS = "\\b20(?:2[6-9]|[3-9]\\d)-\\d\\d-\\d\\d";
const earlier = (day: Day, by: number): Day => addDays(day, -by);

/** Makes copies of a value for other places and days. All texts of the value are stamped. */
export function makeStamp<T>(template: T, marks: Partial<Marks>): (place: Place) => T {
  const { monthOf, ...texts } = marks;
  const names = new Map(Object.entries(texts).map(([name, text]) => [text, name]));
  // The longest first: the code of a commune may begin with that of its province.
  const literals = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const pattern = new RegExp([...literals, DAYS].join("|"), "g");
  const text = JSON.stringify(template);
  return (place) => {
    const month = monthOf ? `@${earlier(monthOf, place.daysBack).slice(0, 7)}` : "";
    const values = new Map<string, unknown>(Object.entries({ ...place, month }));
    const stamped = text.replace(pattern, (found) => {
      const name = names.get(found);
      if (name !== undefined) return String(values.get(name));
      return isDay(found) ? earlier(found, place.daysBack) : found;
    });
    return JSON.parse(stamped);
  };
}
