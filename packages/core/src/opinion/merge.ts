import * as z from "zod";
import { authorize } from "../access/permissions.ts";
import { expectVersion, write } from "../change/write.ts";
import type { Day } from "../kernel/day.ts";
import { Failure } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { prose } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { authorizeOn } from "../subjects/visible.ts";
import { fitting, type Put, transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";
import { guard, rowOf, stateOf } from "../use-case/life-cycle.ts";
import { type Moment, momentOf } from "../use-case/transition.ts";
import { owing } from "../use-case/with-deadlines.ts";
import { isTold } from "./delivery.ts";
import { OpinionEntity } from "./entity.ts";
import { hasOwnProcedure, isOpen } from "./lifecycle.ts";
import { causeOfNext, obligationsOf, openWait, waitsSince } from "./obligations.ts";
import { byIds, existing } from "./read.ts";
import { earliest, firstReply, keptOfAnonymous, repliesOn } from "./replies.ts";
import { MERGED_MAX, type Opinion } from "./shape.ts";
import { OPINION } from "./steps.ts";
import { placeOf } from "./visible.ts";

/**
 * Opinions of one call: two actions each and two for the one they go into, 2 × 45 + 2 of the 100 of a transaction. Every deadline that the
 * merging closes is one more: of opinions that are owed a first reply, 32 go in one call.
 */
const AT_ONCE = 45;

export const MergeInput = z.object({
  idempotencyKey: zIdempotencyKey,
  intoId: zId,
  expectedVersion: z.int().positive(),
  opinionIds: z.array(zId).min(1).max(AT_ONCE),
  reason: prose(1_000),
});

/** Pure: an opinion as merged into another. */
export function mergedInto(
  before: Opinion,
  into: Opinion,
  { actor }: Moment,
  path: readonly string[],
): Opinion {
  const row = rowOf(OPINION.life, { from: before.status, by: "mergeOpinions" }, path);
  const after: Opinion = { ...before, status: row.to, mergedInto: into.id, assignment: null };
  guard(
    row,
    { before, after, actor, session: null },
    { path, ...stateOf(OPINION.life, before.status) },
  );
  return after;
}

/** Pure: the opinion that others go into. What was merged into them before goes along, so that everybody is owed the one answer. */
export function taking(into: Opinion, merged: readonly Opinion[], today: Day): Opinion {
  if (!isOpen(into.status) || hasOwnProcedure(into))
    throw new Failure("TRANSITION_NOT_ALLOWED", ["intoId"], stateOf(OPINION.life, into.status));
  const all = [
    ...into.merged,
    ...merged.flatMap(({ id, citizenId, merged: earlier }) => [{ id, citizenId }, ...earlier]),
  ];
  if (all.length > MERGED_MAX) throw new Failure("TOO_MANY", ["opinionIds"], { limit: MERGED_MAX });
  // An answer that all were told is not yet told to those who come now.
  const responses = into.responses.map((answer) =>
    answer.status === "DELIVERED" && !isTold({ ...into, merged: all }, answer)
      ? { ...answer, status: "APPROVED" as const, version: answer.version + 1 }
      : answer,
  );
  const after = { ...into, ...waiting(into, merged, today), merged: all, responses };
  return { ...after, replied: keptOfAnonymous(into, after) };
}

/** Who was owed a first reply still is: with the opinion itself, or, where it has had one, anew; with those who wait so already, if any do. */
function waiting(
  into: Opinion,
  merged: readonly Opinion[],
  today: Day,
): Pick<Opinion, "joined" | "waitingSince"> {
  const coming = earliest(merged.map(waitsSince));
  const open = openWait(into);
  const replied = firstReply(into).met;
  const awaits = earliest([open?.since ?? null, replied ? coming : null]);
  const cause = open?.cause ?? (awaits && causeOfNext("merged", into));
  return {
    waitingSince: replied ? into.waitingSince : earliest([into.waitingSince, coming]),
    joined: { on: today, repliesThatDay: repliesOn(into, today), awaits, cause },
  };
}

/** Merges opinions of one unit into one of them: their citizens are owed its answer. All of it in one transaction, or none. */
export async function merge(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "mergeOpinions");
  const { idempotencyKey, ...input } = parse(MergeInput, raw);
  const twice = input.opinionIds.findIndex(
    (id, i) => id === input.intoId || input.opinionIds.indexOf(id) < i,
  );
  if (twice >= 0)
    throw new Failure("DUPLICATE", ["opinionIds", String(twice)], {
      value: input.opinionIds[twice] ?? "",
    });
  return once(ctx, {
    action: "mergeOpinions",
    key: idempotencyKey,
    input,
    load: (id) => existing(ctx, id, ["idempotencyKey"]),
    run: (remember) => enter(ctx, input, remember),
  });
}

async function enter(
  ctx: Context,
  {
    intoId,
    expectedVersion,
    opinionIds,
    reason,
  }: Omit<z.output<typeof MergeInput>, "idempotencyKey">,
  remember: (id: string) => readonly Put[],
): Promise<Opinion> {
  const found = await byIds(ctx, [intoId, ...opinionIds], { consistent: true });
  const into = found.get(intoId);
  if (!into) throw new Failure("NOT_FOUND", ["intoId"], { what: intoId });
  await authorizeOn(ctx, "mergeOpinions", { subject: into, at: placeOf(into), path: ["intoId"] });
  expectVersion(into, expectedVersion);
  const at = momentOf(ctx);
  const merging = opinionIds.map(async (id, i) => {
    const path = ["opinionIds", String(i)];
    const before = found.get(id);
    if (!before || before.unit?.code !== into.unit?.code)
      throw new Failure("NOT_FOUND", path, { what: id });
    return {
      before,
      after: await owing(
        ctx,
        { ...mergedInto(before, into, at, path), version: before.version + 1 },
        obligationsOf,
      ),
    };
  });
  const pairs = await Promise.all(merging);
  const taken = taking(
    into,
    pairs.map(({ before }) => before),
    at.today,
  );
  const after = await owing(ctx, { ...taken, version: into.version + 1 }, obligationsOf);
  const own = [
    ...remember(intoId),
    ...write(ctx, {
      entity: OpinionEntity,
      before: into,
      after,
      event: "opinion.took-others",
      reason,
    }),
  ];
  const others = pairs.map((pair) =>
    write(ctx, { entity: OpinionEntity, ...pair, event: "opinion.merged", reason }),
  );
  await transact(
    ctx,
    fitting(own, others, (limit) => new Failure("TOO_MANY", ["opinionIds"], { limit })),
  );
  return after;
}
