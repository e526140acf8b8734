import { may } from "../access/permissions.ts";
import { ChangeEntity } from "../change/entity.ts";
import { changeOf, staleVersion } from "../change/write.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { create, replace } from "../table/write.ts";
import { notFound } from "../use-case/concept.ts";
import { decideParts } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { CitizenEntity } from "./entity.ts";
import type { Citizen } from "./shape.ts";
import { citizenById } from "./store.ts";

async function requireCitizen(ctx: Context, id: string, path: readonly string[]): Promise<Citizen> {
  const citizen = await citizenById(ctx, id);
  if (!citizen || !may(ctx.actor, "readUnpublished", citizen)) throw notFound(path, id);
  return citizen;
}

/**
 * Erases an identity: first in the table, then the vault key that opens every copy in the stream
 * and in backups. If the key deletion fails, the call fails and a repeated call completes it. The
 * opinion is kept.
 */
export const eraseCitizen = mutation({
  action: "eraseCitizen",
  input: { idempotencyKey: zIdempotencyKey, citizenId: zId, reason: zText(NOTE_MAX) },
  onConflict: "refuse",
  load: (ctx, { citizenId }) => requireCitizen(ctx, citizenId, ["citizenId"]),
  access: (citizen) => [{ at: citizen }],
  read: async (ctx, citizen, { reason }) => {
    // Erasure is the only event of a citizen, so its change always has version 1.
    const subject = { ...citizen, version: 1 };
    // The change contains no fields, because their values are erased.
    return changeOf(ctx, { subject, event: "citizen.erased", fields: [], reason });
  },
  decide: (before, { reason }, { now, actor }, change) => {
    if (before.erased) return decideParts(before.id, before, []);
    const version = before.version + 1;
    const erased = { at: now.toISOString(), by: actor, reason };
    const after: Citizen = { ...before, version, sealed: null, erased };
    const stale = () => staleVersion(before.version, version);
    return decideParts(before.id, after, [
      replace(CitizenEntity, after, before.version, stale),
      create(ChangeEntity, change, stale),
    ]);
  },
  finish: async (ctx, citizen) => {
    await ctx.vault.destroy(citizen.id, ctx.until);
    return citizen;
  },
  keyAfterFinish: true,
  replay: (ctx, id) => requireCitizen(ctx, id, ["idempotencyKey"]),
});
