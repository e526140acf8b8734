import { type Eased, easedBy } from "../deadline/eased.ts";
import { tooEarly, tooFar } from "../kernel/date-rules.ts";
import { type Day, dayOf, daysBetween } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { isOfSession } from "../opinion/channel.ts";
import { receiptsOf } from "../opinion/read.ts";
import type { Context } from "../request/context.ts";
import { expectReasonFor, reasonRequired } from "../use-case/reasoned.ts";
import { SESSION } from "./concept.ts";
import { ulidOf } from "./entity.ts";
import { CONCLUSION_NOTICE } from "./obligations.ts";
import type { Session } from "./shape.ts";

/** A day of a session that moves further than this needs a reason. */
const MOVED_DAYS = 366;

type Planned = Partial<Pick<Session, "heldOn" | "heldOnPrecision" | "conclusionDueOn">>;

const LENGTH = { YEAR: 4, MONTH: 7, DAY: 10 } as const;

/** The failures of days that are planned too far ahead. Pure. */
export const tooFarAhead = (
  days: Readonly<Record<string, Day | null | undefined>>,
  today: Day,
): readonly Failure[] =>
  Object.entries(days).flatMap(([field, day]) => tooFar(day ?? null, [field], today) ?? []);

/**
 * The failures of the days of a session that has not begun: its day is not past, and no day is too
 * far ahead. A month or a year that has not ended is not past. Pure.
 */
export function plannedDayFailures(
  { heldOn = null, heldOnPrecision = "DAY", conclusionDueOn }: Planned,
  today: Day,
): readonly Failure[] {
  const length = LENGTH[heldOnPrecision];
  const isPast = heldOn !== null && heldOn.slice(0, length) < today.slice(0, length);
  return [
    ...(isPast ? [new Failure("TOO_SMALL", ["heldOn"], { limit: today })] : []),
    ...tooFarAhead({ heldOn, conclusionDueOn }, today),
  ];
}

/** @throws Failure at `heldOn` if the day of an announced session is before its announcement. */
export function expectAfterAnnouncement({
  heldOn,
  heldOnPrecision,
  announcedOn,
}: Pick<Session, "heldOn" | "heldOnPrecision" | "announcedOn">): void {
  if (heldOn === null || announcedOn === null || heldOnPrecision !== "DAY") return;
  if (heldOn < announcedOn) throw tooEarly(["heldOn"], { day: announcedOn, name: "announcedOn" });
}

/**
 * Checks an earlier day of a session against the opinions that came in ahead of the day it had.
 * Reads nothing for a later day.
 * @throws Failure at `heldOn`.
 */
export async function expectAfterAhead(
  ctx: Context,
  before: Session,
  heldOn: Day | null,
): Promise<void> {
  const former = before.heldOn;
  if (heldOn === null || former === null || heldOn >= former || heldOn >= dayOf(ctx.now)) return;
  const receipts = await receiptsOf(ctx, ulidOf(before.id));
  const last = receipts
    .filter(({ channel, receivedOn }) => !isOfSession(channel) && receivedOn <= former)
    .map(({ receivedOn }) => receivedOn)
    .toSorted()
    .at(-1);
  if (last !== undefined && heldOn < last)
    throw tooEarly(["heldOn"], { day: last, name: "opinions.receivedOn" });
}

interface Change {
  readonly before: Session;
  readonly after: Session;
  readonly reason: string | null;
  readonly isMoved?: boolean;
}

/**
 * Checks that a change of facts has a reason if it moves the day of the session by more than a year
 * or eases an open deadline. Returns the overdue conclusion notice if another fixed day eases it,
 * also if the day of the session changes too.
 * @throws Failure REQUIRED at `reason`.
 */
export async function expectReasoned(
  ctx: Context,
  { before, after, reason, isMoved = false }: Change,
): Promise<readonly Eased[]> {
  const settled = (await SESSION.settle?.(ctx, after, { moved: isMoved })) ?? after;
  const eased = easedBy(before.deadlines, settled.deadlines, dayOf(ctx.now));
  expectReasonFor(eased, reason);
  const isFar =
    before.heldOn !== null &&
    after.heldOn !== null &&
    Math.abs(daysBetween(before.heldOn, after.heldOn)) > MOVED_DAYS;
  if (isFar && !reason?.trim())
    throw reasonRequired({
      vi: "ngày hội nghị thay đổi hơn một năm",
      en: "the day of the session moves by more than a year",
    });
  return before.conclusionDueOn === after.conclusionDueOn
    ? []
    : eased.filter(({ code, overdue }) => code === CONCLUSION_NOTICE && overdue);
}
