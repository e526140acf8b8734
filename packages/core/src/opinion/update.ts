import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { parse, under } from "../kernel/parse.ts";
import { optional, zId } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { SessionEntity } from "../session/entity.ts";
import { isSettled } from "../session/lifecycle.ts";
import { byId as sessionById } from "../session/read.ts";
import type { Session } from "../session/shape.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { Contended } from "../table/retry.ts";
import { type Part, transact } from "../table/write.ts";
import { stateOf } from "../use-case/life-cycle.ts";
import { again } from "../use-case/retry-on-conflict.ts";
import { owing } from "../use-case/with-deadlines.ts";
import { expectThere } from "./admission.ts";
import { OpinionEntity } from "./entity.ts";
import { obligationsOf } from "./obligations.ts";
import { existing } from "./read.ts";
import { expectStillRedacted } from "./redact.ts";
import { type Opinion, Shape } from "./shape.ts";
import { OPINION } from "./steps.ts";
import { expectUnlocked, placeOf } from "./visible.ts";

/** What was heard, as it was entered. What is made of it has steps of its own. */
const Facts = Shape.pick({
  content: true,
  channel: true,
  turn: true,
  receivedOn: true,
  fields: true,
});
export const UpdateInput = z.object({
  opinionId: zId,
  expectedVersion: z.int().positive(),
  reason: optional(z.string().max(1_000)),
  patch: z.record(z.string(), z.unknown()),
});

/** An answered matter stays as it was answered; one without a session is never published. */
const ANSWERED = ["ANSWERED_AT_SESSION", "RESPONDED", "CLOSED", "REJECTED", "REDIRECTED", "MERGED"];

/** Changes what was entered of an opinion until its session is published; the earlier text stays in its changes. */
export async function update(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "updateOpinion");
  const input = parse(UpdateInput, raw);
  return again(ctx, () => changed(ctx, input));
}

async function changed(
  ctx: Context,
  { opinionId, expectedVersion, reason, patch }: z.output<typeof UpdateInput>,
): Promise<Opinion> {
  const before = await existing(ctx, opinionId, ["opinionId"]);
  await authorizeOn(ctx, "updateOpinion", {
    subject: before,
    at: placeOf(before),
    path: ["opinionId"],
  });
  expectUnlocked(ctx.actor, before);
  expectVersion(before, expectedVersion);
  const session =
    before.sessionId === null
      ? undefined
      : await sessionById(ctx, before.sessionId, { consistent: true });
  if (session ? isSettled(session.status) : ANSWERED.includes(before.status))
    throw new Failure("TRANSITION_NOT_ALLOWED", ["opinionId"], {
      ...stateOf(OPINION.life, before.status),
      status: session?.status ?? before.status,
    });
  const facts = await under("patch", async () => {
    const given = parse(Facts, { ...Facts.parse(before), ...patch });
    const today = dayOf(ctx.now);
    if (given.receivedOn > today)
      throw new Failure("NOT_IN_FUTURE", ["receivedOn"], { limit: today });
    if (session) expectThere(session, given.channel, ["channel"]);
    return given;
  });
  expectStillRedacted({ ...before, ...facts }, ["patch", "content"]);
  if (isDeepStrictEqual(Facts.parse(before), facts)) return before;
  const after = await owing(
    ctx,
    { ...before, ...facts, version: before.version + 1 },
    obligationsOf,
  );
  await transact(ctx, [
    ...write(ctx, { entity: OpinionEntity, before, after, event: "opinion.updated", reason }),
    ...(session ? [standing(session)] : []),
  ]);
  return after;
}

/** What was published meanwhile is not changed. */
const standing = (session: Session): Part => ({
  ...{ check: SessionEntity.key(session), status: session.status },
  refused: () => new Contended("the session took a step meanwhile"),
});
