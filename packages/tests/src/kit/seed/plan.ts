import { type Amounts, PER_SESSION } from "./amounts.ts";
import type { Place } from "./stamp.ts";
import type { Templates } from "./templates.ts";
import { type Seat, seatOf } from "./units.ts";

/** A subject to write: its template and its place. */
export interface Planned {
  readonly kind: keyof Templates;
  readonly place: Place;
}

/**
 * The shown subjects are older than the hidden ones, so that those lie ahead of them in lists. By
 * whole weeks, so that a due day that was moved from a weekend is one again.
 */
const SHOWN = { from: 42, weeks: 57 } as const;
const HIDDEN = { from: 1, days: 38 } as const;
/** On this day, no deadline of the other subjects is due. */
const LONGEST_AGO = 480;
/** Of so many sessions that nobody may list yet, one follows that is announced. */
const PER_ANNOUNCED = 50;
/** Of five sessions, as many belong to the first commune: its lists are long, too. */
const OF_FIRST = 2;

/** A ULID of this program: a number in 26 digits, the kind of subject first. */
const ulidOf = (series: number, i: number): string => `${series}${String(i).padStart(25, "0")}`;
/** The session whose lists grow with the amounts. */
export const LARGEST_SESSION = ulidOf(1, 999_999);
const trackingCodeOf = (series: number, i: number): string =>
  `${series}${String(i).padStart(11, "0")}`.replace(/(.{4})(?=.)/g, "$1-");

/** Every subject of these amounts, in an order in which a session comes before its parts. */
export function* plan(amounts: Amounts): Generator<Planned> {
  const { shown, open, hidden, ahead, largest, campaigns, findings } = amounts;
  const seats = Array.from({ length: amounts.provinces * amounts.communes }, (_, i) =>
    seatOf(i % amounts.provinces, Math.floor(i / amounts.provinces)),
  );
  const first = seatOf(0, 0);
  const seatAt = (i: number): Seat =>
    i % 5 < OF_FIRST ? first : (seats[i % seats.length] ?? first);
  const at = (series: number, i: number, seat: Seat, daysBack: number, session = ""): Place => ({
    ...seat,
    daysBack,
    session,
    own: ulidOf(series, i),
    trackingCode: trackingCodeOf(series, i),
  });

  for (let i = 0; i < Math.ceil(shown / PER_SESSION); i++) {
    const size = Math.min(PER_SESSION, shown - i * PER_SESSION);
    yield* session({
      ulid: ulidOf(1, i),
      seat: seatAt(i),
      back: SHOWN.from + 7 * (i % SHOWN.weeks),
      size,
    });
  }
  yield* session({
    ulid: LARGEST_SESSION,
    seat: first,
    back: SHOWN.from,
    size: largest,
    series: 5,
  });
  const inSessions = hidden + Math.floor(open / 2);
  for (let i = 0; i < Math.ceil(inSessions / PER_SESSION); i++) {
    const ulid = ulidOf(2, i);
    const back = HIDDEN.from + (i % HIDDEN.days);
    yield { kind: "held", place: at(2, i, seatAt(i), back, ulid) };
    for (let j = i * PER_SESSION; j < Math.min((i + 1) * PER_SESSION, inSessions); j++)
      yield {
        kind: j < hidden ? "answeredHidden" : "open",
        place: at(2, j, seatAt(i), back, ulid),
      };
    if (i % PER_ANNOUNCED === 0)
      yield { kind: "announced", place: at(3, i, seatAt(i), -(i % HIDDEN.days), ulidOf(3, i)) };
  }
  for (let i = 0; i < open - Math.floor(open / 2); i++)
    yield { kind: "letter", place: at(3, i, seatAt(i), HIDDEN.from + (i % HIDDEN.days)) };
  for (let i = 0; i < ahead; i++) {
    yield { kind: "denunciation", place: at(4, 2 * i, seatAt(i), 0) };
    yield { kind: "denunciation", place: at(4, 2 * i + 1, seatAt(i), LONGEST_AGO) };
  }
  for (let i = 0; i < campaigns; i++)
    yield { kind: "campaign", place: at(6, i, seatAt(i), 7 * (i % SHOWN.weeks)) };
  for (let i = 0; i < findings; i++)
    yield { kind: "finding", place: at(7, i, seatAt(i), 7 * (i % SHOWN.weeks)) };

  /** A published session with its notice, directives and opinions. */
  function* session({
    ulid,
    seat,
    back,
    size,
    series = 1,
  }: {
    readonly ulid: string;
    readonly seat: Seat;
    readonly back: number;
    readonly size: number;
    readonly series?: number;
  }): Generator<Planned> {
    const place = at(series, 0, seat, back, ulid);
    yield { kind: "published", place };
    yield { kind: "notice", place };
    yield { kind: "directive", place };
    yield { kind: "furtherDirective", place };
    for (let i = 0; i < size; i++) {
      const own = series === 1 ? Number(ulid.slice(1)) * PER_SESSION + i : i;
      yield { kind: "answered", place: at(series, own, seat, back, ulid) };
    }
  }
}
