import { newUlid } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { RULES_TTL_MS } from "../rule-settings/read.ts";
import { create } from "../table/write.ts";
import type { Places } from "../unit/places.ts";
import { type Cause, type Recalculation, RecalculationEntity } from "./entity.ts";
import { openPartitions } from "./plan.ts";

/** The maximum duration of a request: the timeout of API Gateway. */
const LONGEST_REQUEST_MS = 29_000;

/** A new recalculation, and its part of the transaction that writes its cause. */
export function begin(
  ctx: Context,
  { cause, reason, places }: { cause: Cause; reason: string; places: Places },
) {
  const job: Recalculation = {
    id: newUlid(ctx.now),
    version: 1,
    createdAt: ctx.now.toISOString(),
    by: ctx.actor.subject,
    reason,
    cause,
    status: "RUNNING",
    // The write may end with its request. Another request that reads just before it runs as long.
    settledAfter: Date.now() + RULES_TTL_MS + 2 * LONGEST_REQUEST_MS,
    passBegan: Date.now(),
    index: places.index,
    owners: [...places.codes],
    open: openPartitions(places.index, places.codes),
    cursor: null,
    examined: 0,
    moved: 0,
    failed: 0,
    startsOverdue: 0,
    stopsOverdue: 0,
  };
  return {
    job,
    part: create(
      RecalculationEntity,
      job,
      () => new Error("a recalculation with this id already exists"),
    ),
  };
}
