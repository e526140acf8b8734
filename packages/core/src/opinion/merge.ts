import * as z from "zod";
import type { Context } from "../context.ts";
import { Failure } from "../errors.ts";
import { guard, rowOf, stateOf } from "../lifecycle.ts";
import { expectVersion, write } from "../outbox/index.ts";
import { parse } from "../parse.ts";
import { authorize } from "../policy.ts";
import { type Moment, momentOf } from "../step.ts";
import { transact } from "../table/write.ts";
import { prose } from "../text.ts";
import { again, orAgain } from "./again.ts";
import { cancelResult } from "./deadline.ts";
import { OpinionEntity } from "./entity.ts";
import { zId } from "./input.ts";
import { hasOwnProcedure, isOpen } from "./lifecycle.ts";
import { isTold } from "./owed.ts";
import { byIds, existing } from "./read.ts";
import { MERGED_MAX, type Opinion } from "./shape.ts";
import { OPINION } from "./steps.ts";

export const MergeInput = z.object({
  intoId: zId,
  expectedVersion: z.int().positive(),
  opinionIds: z.array(zId).min(1).max(MERGED_MAX),
  reason: prose(1_000),
});

/** Two actions an opinion and two for the one they go into: 2 × 45 + 2 of the 100 of a transaction. */
const AT_ONCE = 45;

/** Pure: an opinion as merged into another. */
export function mergedInto(before: Opinion, into: Opinion, { today, actor }: Moment, path: readonly string[]): Opinion {
  const row = rowOf(OPINION.life, { from: before.status, by: "mergeOpinions" }, path);
  const after: Opinion = { ...before, status: row.to, mergedInto: into.id, assignment: null, deadlines: cancelResult(before.deadlines, today) };
  guard(row, { before, after, actor, session: null }, { path, ...stateOf(OPINION.life, before.status) });
  return after;
}

/** Pure: the opinion that others go into. What was merged into them before goes along, so that everybody is owed the one answer. */
export function taking(into: Opinion, merged: readonly Opinion[]): Opinion {
  if (!isOpen(into.status) || hasOwnProcedure(into)) throw new Failure("TRANSITION_NOT_ALLOWED", ["intoId"], stateOf(OPINION.life, into.status));
  const all = [...into.merged, ...merged.flatMap(({ id, citizenId, merged: earlier }) => [{ id, citizenId }, ...earlier])];
  if (all.length > MERGED_MAX) throw new Failure("TOO_MANY", ["opinionIds"], { limit: MERGED_MAX });
  // An answer that all were told is not yet told to those who come now.
  const responses = into.responses.map((answer) =>
    answer.status === "DELIVERED" && !isTold({ ...into, merged: all }, answer)
      ? { ...answer, status: "APPROVED" as const, version: answer.version + 1 }
      : answer,
  );
  return { ...into, merged: all, responses };
}

/**
 * Merges opinions of one unit into one of them: their citizens are owed its answer. Up to 45 go in one transaction; more go in steps, each
 * whole in itself. A call that ran out of time is sent again as it was: what is merged already is passed over.
 */
export async function merge(ctx: Context, raw: unknown): Promise<Opinion> {
  authorize(ctx.actor, "mergeOpinions");
  const { intoId, expectedVersion, opinionIds, reason } = parse(MergeInput, raw);
  if (opinionIds.includes(intoId)) throw new Failure("CONFLICTING_INPUT", ["opinionIds", String(opinionIds.indexOf(intoId))], { other: "intoId" });
  const first = await existing(ctx, intoId, ["intoId"]);
  const ids = [...new Set(opinionIds)];
  const begun = ids.some((id) => first.merged.some((merged) => merged.id === id));
  // Its own earlier steps moved the version on: sent again, the call goes on where it stopped.
  if (!begun) expectVersion(first, expectedVersion);
  await expectMergeable(ctx, first, ids, opinionIds);
  let into = first;
  for (let at = 0; at < ids.length; at += AT_ONCE)
    into = await again(ctx, () => orAgain(step(ctx, intoId, ids.slice(at, at + AT_ONCE), { reason, opinionIds })));
  return into;
}

interface Call {
  readonly reason: string;
  readonly opinionIds: readonly string[];
}

/** Everything is looked at before anything is merged: a refusal leaves nothing behind. */
async function expectMergeable(ctx: Context, into: Opinion, ids: readonly string[], given: readonly string[]): Promise<void> {
  const found = await byIds(ctx, ids, { consistent: true });
  const at = momentOf(ctx);
  const coming = ids.flatMap((id) => {
    const path = ["opinionIds", String(given.indexOf(id))];
    const opinion = found.get(id);
    if (!opinion || opinion.unit?.code !== into.unit?.code) throw new Failure("NOT_FOUND", path, { what: id });
    if (opinion.mergedInto === into.id) return [];
    mergedInto(opinion, into, at, path);
    return [opinion];
  });
  taking(into, coming);
}

async function step(ctx: Context, intoId: string, ids: readonly string[], { reason, opinionIds }: Call): Promise<Opinion> {
  const found = await byIds(ctx, [intoId, ...ids], { consistent: true });
  const into = found.get(intoId);
  if (!into) throw new Failure("NOT_FOUND", ["intoId"], { what: intoId });
  const at = momentOf(ctx);
  const coming = ids.flatMap((id) => {
    const opinion = found.get(id);
    if (!opinion) throw new Failure("NOT_FOUND", ["opinionIds"], { what: id });
    return opinion.mergedInto === intoId ? [] : [opinion];
  });
  if (coming.length === 0) return into;
  const after = { ...taking(into, coming), version: into.version + 1 };
  await transact(ctx, [
    ...write(ctx, { entity: OpinionEntity, before: into, after, event: "opinion.took-others", reason }),
    ...coming.flatMap((before) => {
      const merged = mergedInto(before, into, at, ["opinionIds", String(opinionIds.indexOf(before.id))]);
      return write(ctx, { entity: OpinionEntity, before, after: { ...merged, version: before.version + 1 }, event: "opinion.merged", reason });
    }),
  ]);
  return after;
}
