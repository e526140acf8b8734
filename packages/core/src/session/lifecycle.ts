import type { Phrase } from "../kernel/errors.ts";
import {
  type Guard,
  type Lifecycle,
  nameSubject,
  openGuard,
  settledGuard,
} from "../use-case/life-cycle.ts";
import { dayHeld, type Session, Status } from "./shape.ts";

/** The facts that guards check. */
export interface SessionFacts {
  readonly before: Session;
  readonly after: Session;
  readonly actor: string;
  /** Names the reported counts that differ without an explanation; null if there are none. */
  readonly unexplained: Phrase | null;
  /** Ids of the opinions and directives that are still open. */
  readonly open: readonly string[];
}

const hasDayAndPlace = ({ heldOn, heldOnPrecision, place, howToAttend }: Session): boolean =>
  heldOn !== null && heldOnPrecision === "DAY" && place !== null && howToAttend !== null;

export const DAY_AND_PLACE: Guard<SessionFacts> = {
  code: "DAY_AND_PLACE",
  vi: "phải có ngày, địa điểm và cách tham dự",
  en: "the day, the place and the way to attend must be given",
  holds: ({ after }) => hasDayAndPlace(after),
  // The day from which a session was postponed is not its day any more.
  foretold: ({ before }) => hasDayAndPlace({ ...before, heldOn: dayHeld(before) }) || null,
  detail: ({ before, after }) => missingOf(before, after),
};

const MISSING = {
  day: { vi: "ngày tổ chức", en: "the day" },
  place: { vi: "địa điểm", en: "the place" },
  way: { vi: "cách tham dự", en: "the way to attend" },
} as const satisfies Record<string, Phrase>;

/** Names what an announcement lacks. */
function missingOf({ awaitsDay }: Session, after: Session): Phrase {
  const fields = [
    ...(after.heldOn === null || after.heldOnPrecision !== "DAY" ? [MISSING.day] : []),
    ...(after.place === null ? [MISSING.place] : []),
    ...(after.howToAttend === null ? [MISSING.way] : []),
  ];
  const vi = `còn thiếu: ${fields.map((field) => field.vi).join(", ")}`;
  const en = `missing: ${fields.map((field) => field.en).join(", ")}`;
  if (after.heldOn !== null || !awaitsDay) return { vi, en };
  return {
    vi: `${vi}; hội nghị đã hoãn nên cần ngày mới`,
    en: `${en}; the session was postponed and needs a new day`,
  };
}

const DIFFERENCE_EXPLAINED = settledGuard<SessionFacts>({
  code: "DIFFERENCE_EXPLAINED",
  vi:
    "số liệu trong biên bản và số liệu đã ghi nhận phải khớp " +
    "hoặc chênh lệch hiện tại đã được giải trình",
  en: "reported and recorded counts must agree, or the difference as it is now must be explained",
  holds: ({ unexplained }) => unexplained === null,
  detail: ({ unexplained }) => unexplained,
});
const REST_CARRIED_OVER = openGuard<SessionFacts>({
  code: "REST_CARRIED_OVER",
  vi: "phải chuyển tiếp đúng các ý kiến, chỉ đạo chưa kết thúc",
  en: "exactly the opinions and directives that are still open must be carried over",
  holds: ({ after, open }) =>
    open.length === after.carriedOver.length && open.every((id) => after.carriedOver.includes(id)),
});

/**
 * The life cycle of a session (hội nghị đối thoại), from plan to close. A session recorded after
 * the fact starts at HELD.
 */
export const LIFECYCLE = [
  { from: [], to: "PLANNED", by: "planSession" },
  {
    from: ["PLANNED", "POSTPONED"],
    to: "ANNOUNCED",
    by: "announceSession",
    guards: [DAY_AND_PLACE],
  },
  { from: ["ANNOUNCED"], to: "COLLECTING", by: "openCollection" },
  { from: ["ANNOUNCED", "COLLECTING"], to: "IN_SESSION", by: "startSession" },
  { from: ["IN_SESSION", "ANNOUNCED", "COLLECTING"], to: "HELD", by: "holdSession" },
  { from: [], to: "HELD", by: "recordSession" },
  { from: ["HELD"], to: "CONCLUDED", by: "concludeSession" },
  { from: ["CONCLUDED"], to: "PUBLISHED", by: "publishSession" },
  {
    from: ["PUBLISHED"],
    to: "CLOSED",
    by: "closeSession",
    guards: [DIFFERENCE_EXPLAINED, REST_CARRIED_OVER],
  },
  { from: ["PLANNED", "ANNOUNCED", "COLLECTING"], to: "POSTPONED", by: "postponeSession" },
  { from: ["PLANNED", "ANNOUNCED", "COLLECTING"], to: "CANCELLED", by: "cancelSession" },
] as const satisfies Lifecycle<Status, string, SessionFacts>;
nameSubject(LIFECYCLE, { vi: "hội nghị", en: "session" }, Status.labels);

export type Step = (typeof LIFECYCLE)[number]["by"];
