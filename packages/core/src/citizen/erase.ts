import { may } from "../access/permissions.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { notFound } from "../use-case/concept.ts";
import { decideParts } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { eraseOthers, erasureOf } from "./same-identity.ts";
import type { Citizen } from "./shape.ts";
import { citizenById } from "./store.ts";

async function requireCitizen(ctx: Context, id: string, path: readonly string[]): Promise<Citizen> {
  const citizen = await citizenById(ctx, id);
  if (!citizen || !may(ctx.actor, "readUnpublished", citizen)) throw notFound(path, id);
  return citizen;
}

/**
 * Erases an identity: first in the table, then the vault key that opens every copy in the stream
 * and in backups. Erases the other records of the same identity before, where the caller may erase
 * them. If a step fails, the call fails and a repeated call completes it. The opinions are kept.
 */
export const eraseCitizen = mutation({
  action: "eraseCitizen",
  input: { idempotencyKey: zIdempotencyKey, citizenId: zId, reason: zText(NOTE_MAX) },
  onConflict: "refuse",
  load: (ctx, { citizenId }) => requireCitizen(ctx, citizenId, ["citizenId"]),
  access: (citizen) => [{ at: citizen }],
  read: async (ctx, citizen, { reason }) => {
    await eraseOthers(ctx, citizen, {
      reason,
      isErasable: async ({ unit }) => may(ctx.actor, "eraseCitizen", { unit }),
    });
    return erasureOf(ctx, citizen, reason);
  },
  decide: (before, _, __, { after, parts }) =>
    before.erased ? decideParts(before.id, before, []) : decideParts(before.id, after, parts),
  finish: async (ctx, citizen) => {
    await ctx.vault.destroy(citizen.id, ctx.until);
    return citizen;
  },
  keyAfterFinish: true,
  replay: (ctx, id) => requireCitizen(ctx, id, ["idempotencyKey"]),
});
