import { changesOf } from "../change/write.ts";
import { addMonths, type Day, daysBetween, formatVietnamese } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { sessionEnded } from "../session/gate.ts";
import {
  LIFECYCLE as SESSION_STEPS,
  type SessionFacts,
  type Step as SessionStep,
} from "../session/lifecycle.ts";
import { RULES } from "../session/rules.ts";
import type { Session } from "../session/shape.ts";
import { isReadOnly, STATUS } from "../session/status.ts";
import { type Lifecycle, refusalParamsOf } from "../use-case/life-cycle.ts";
import { reasonRequired } from "../use-case/reasoned.ts";
import { isOfSession } from "./channel.ts";
import type { RecordInput } from "./input.ts";
import { LIFECYCLE, type OpinionFacts, type Step } from "./lifecycle.ts";
import type { Opinion } from "./shape.ts";

const SESSION_LIFE: Lifecycle<Session["status"], SessionStep, SessionFacts> = SESSION_STEPS;
const OPINION_LIFE: Lifecycle<Opinion["status"], Step, OpinionFacts> = LIFECYCLE;

const NOT_BEGUN = {
  code: "SESSION_BEGUN",
  vi:
    "hội nghị phải đã bắt đầu mới nhận phát biểu trực tiếp, " +
    "phiếu ý kiến và trả lời tại hội nghị",
  en:
    "the session must have begun before it accepts spoken opinions, " +
    "opinion forms and responses given there",
};

/**
 * Checks that the session has begun if the channel exists only at the session itself.
 * @throws Failure CONDITION_NOT_MET at `path`.
 */
export function expectSessionBegun(
  { status }: Session,
  channel: Opinion["channel"],
  path: readonly string[],
): void {
  if (STATUS[status].accepts === "AHEAD" && isOfSession(channel))
    throw new Failure("CONDITION_NOT_MET", path, {
      ...NOT_BEGUN,
      ...refusalParamsOf(SESSION_LIFE, status),
    });
}

/**
 * Checks that the session accepts the opinion. While it collects, a session accepts only opinions
 * sent in advance. From its start until it closes, it accepts all. Otherwise it accepts none.
 */
export function expectSessionAccepts(
  session: Session,
  { channel, responses }: Pick<RecordInput, "channel" | "responses">,
): void {
  if (!RULES.recordOpinion(session)) throw sessionEnded(session.status);
  expectSessionBegun(session, channel, ["channel"]);
  if (STATUS[session.status].accepts !== "AHEAD") return;
  const at = responses.findIndex(({ deliveries }) =>
    deliveries.some(({ means }) => means === "AT_SESSION"),
  );
  if (at >= 0)
    throw new Failure("CONDITION_NOT_MET", ["responses", String(at), "deliveries"], {
      ...NOT_BEGUN,
      ...refusalParamsOf(SESSION_LIFE, session.status),
    });
}

/** The day of a session that is known to the day; null otherwise. */
export const sessionDay = (
  session: Pick<Session, "heldOn" | "heldOnPrecision"> | undefined,
): Day | null => (session?.heldOnPrecision === "DAY" ? session.heldOn : null);

type Receipt = Pick<Opinion, "channel" | "receivedOn">;

/**
 * Checks that an opinion of a channel that exists only at the session was received on its day.
 * @throws Failure CONFLICTING_INPUT at `path`.
 */
export function expectSessionDay(
  session: Session | undefined,
  { channel, receivedOn }: Receipt,
  path: readonly string[],
): void {
  const day = sessionDay(session);
  if (day === null || receivedOn === day || !isOfSession(channel)) return;
  throw new Failure("CONFLICTING_INPUT", path, {
    vi:
      "Phát biểu trực tiếp và phiếu ý kiến được tiếp nhận trong ngày hội nghị " +
      `${formatVietnamese(day)}.`,
    en: `Spoken opinions and opinion forms are received on the day of the session ${day}.`,
  });
}

/** A receipt further back needs a reason. */
const BACK_MONTHS = 120;
/** In another year than the session, a receipt further from it needs a reason. */
const FROM_SESSION_DAYS = 180;

/**
 * Checks that an unusual day of receipt has a reason: more than ten years back, or in another year
 * than the session and more than half a year from it. Such a day is often a wrong year.
 * @throws Failure REQUIRED at `reason`.
 */
export function expectUsualDay(
  session: Session | undefined,
  { receivedOn }: Pick<Receipt, "receivedOn">,
  { reason, today }: { readonly reason: string | null; readonly today: Day },
): void {
  if (reason?.trim()) return;
  if (receivedOn < addMonths(today, -BACK_MONTHS))
    throw reasonRequired({
      vi: "ngày tiếp nhận cách đây hơn mười năm",
      en: "the day of receipt is more than ten years ago",
    });
  const day = sessionDay(session);
  if (
    day !== null &&
    day.slice(0, 4) !== receivedOn.slice(0, 4) &&
    Math.abs(daysBetween(receivedOn, day)) > FROM_SESSION_DAYS
  )
    throw reasonRequired({
      vi: "ngày tiếp nhận khác năm với hội nghị và cách hội nghị hơn 180 ngày",
      en:
        "the day of receipt is in another year than the session " +
        "and more than 180 days from it",
    });
}

/** Events that do not prevent an upsert from replacing the opinion. */
const REPLACEABLE_EVENTS: ReadonlySet<string> = new Set([
  "opinion.recorded",
  "opinion.updated",
  "document.attached",
  "deadline.recalculated",
]);
const CHANGES_PER_PAGE = 50;
const HANDLED = {
  code: "AS_ENTERED",
  vi:
    "chỉ thay thế được ý kiến chưa qua bước xử lý nào; " +
    "nếu ý kiến đã qua bước xử lý, hãy dùng các bước xử lý tiếp theo",
  en:
    "an opinion can be replaced only before its first transition; " +
    "after that, use the transitions",
};

/**
 * Checks that an upsert may replace the opinion: its session is not published and no transition was
 * made on it.
 * @throws Failure TRANSITION_NOT_ALLOWED or CONDITION_NOT_MET.
 */
export async function expectReplaceable(
  ctx: Context,
  { id, status, version }: Opinion,
  session: Session | undefined,
): Promise<void> {
  if (session && isReadOnly(session.status))
    throw new Failure(
      "TRANSITION_NOT_ALLOWED",
      ["sessionId"],
      refusalParamsOf(SESSION_LIFE, session.status),
    );
  // Reads all pages: daily imports can fill many pages before the first transition.
  for (let after = 0; after < version; ) {
    const changes = await changesOf(ctx, id, { after, limit: CHANGES_PER_PAGE });
    if (changes.some(({ event }) => !REPLACEABLE_EVENTS.has(event)))
      throw new Failure("CONDITION_NOT_MET", ["upsert"], {
        ...HANDLED,
        ...refusalParamsOf(OPINION_LIFE, status),
      });
    after = changes.at(-1)?.version ?? version;
  }
}
