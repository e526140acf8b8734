import * as z from "zod";
import { type Day, dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { inField, parse } from "../kernel/parse.ts";
import { optional, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { expectFields } from "../own-field/read.ts";
import type { Context } from "../request/context.ts";
import { SESSION } from "../session/concept.ts";
import { SessionEntity } from "../session/entity.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session } from "../session/shape.ts";
import { WriteConflict } from "../table/retry.ts";
import type { Part } from "../table/write.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import { refusalParamsOf } from "../use-case/life-cycle.ts";
import { mutation } from "../use-case/mutation.ts";
import { zPatch } from "../use-case/patch.ts";
import { expectReasonFor, toEase } from "../use-case/reasoned.ts";
import { expectSessionBegun, expectSessionDay, expectUsualDay } from "./admission.ts";
import { OPINION } from "./concept.ts";
import { easedByCorrection } from "./ease.ts";
import { expectStillRedacted } from "./redact.ts";
import { isChangeable } from "./rules.ts";
import { type Opinion, Shape } from "./shape.ts";

/** The facts that this mutation may change. Handling has its own mutations. */
const Facts = Shape.pick({
  content: true,
  channel: true,
  turn: true,
  receivedOn: true,
  fields: true,
});

interface Loaded {
  readonly before: Opinion;
  readonly session: Session | undefined;
}

/**
 * Changes the facts of an opinion until its session is published. The audit trail keeps the earlier
 * text.
 */
export const update = mutation({
  action: "updateOpinion",
  input: {
    opinionId: zId,
    expectedVersion: zVersion,
    idempotencyKey: zIdempotencyKey,
    reason: optional(z.string().max(1_000)),
    patch: zPatch(Facts),
  },
  onConflict: "refuse",
  load: (ctx, { opinionId }) => loadExisting(ctx, OPINION, opinionId, ["opinionId"]),
  access: (before) => [accessTo(OPINION, before, ["opinionId"])],
  version: (before) => before,
  read: async (ctx: Context, before, { patch, reason }) => {
    const { sessionId } = before;
    const session =
      sessionId === null ? undefined : await sessionById(ctx, sessionId, { consistent: true });
    expectChangeable(before, session);
    const at = { today: dayOf(ctx.now), reason };
    const after = { ...before, ...factsOf({ before, session }, patch, at.today) };
    const path = ["patch", "fields"];
    await expectFields(ctx, after.fields, { unit: after.unit, path, known: before.fields });
    expectStillRedacted(before, after, ["patch", "content"]);
    const isOtherDay = after.receivedOn !== before.receivedOn;
    if (isOtherDay) expectUsualDay(session, after, at);
    const eased = isOtherDay ? await easedByCorrection(ctx, { before, after }) : [];
    expectReasonFor(eased, reason);
    return { session, after, eased };
  },
  target: ({ after, eased }) => toEase({ unit: after.unit }, eased),
  decide: (before, { reason }, _, { session, after }) =>
    decideSave(
      OPINION,
      { before, after, event: "opinion.updated", reason },
      { extraParts: session ? [sessionUnchanged(session)] : [], unlessUnchanged: { before } },
    ),
  replay: replayById(OPINION),
});

function expectChangeable(before: Opinion, session: Session | undefined): void {
  if (isChangeable(before, session)) return;
  const own = refusalParamsOf(OPINION.lifecycle, before.status);
  // The status of the session forbids the change; the steps of the opinion remain.
  const refusal = session
    ? { ...refusalParamsOf(SESSION.lifecycle, session.status), allowed: own.allowed }
    : own;
  throw new Failure("TRANSITION_NOT_ALLOWED", ["opinionId"], refusal);
}

function factsOf(
  { before, session }: Loaded,
  patch: Readonly<Record<string, unknown>>,
  today: Day,
): z.output<typeof Facts> {
  try {
    const facts = parse(Facts, { ...Facts.parse(before), ...patch });
    if (facts.receivedOn > today)
      throw new Failure("NOT_IN_FUTURE", ["receivedOn"], { limit: today });
    if (session) expectSessionBegun(session, facts.channel, ["channel"]);
    if (facts.receivedOn !== before.receivedOn || facts.channel !== before.channel)
      expectSessionDay(session, facts, ["receivedOn"]);
    return facts;
  } catch (error) {
    throw inField("patch", error);
  }
}

/** The write fails if the session changes its status in the meantime, for example by publishing. */
const sessionUnchanged = (session: Session): Part => ({
  check: SessionEntity.key(session),
  status: session.status,
  toError: () => new WriteConflict("another write changed the status of the session"),
});
