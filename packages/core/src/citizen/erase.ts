import * as z from "zod";
import { authorize, authorizeAt, may } from "../access/permissions.ts";
import { ChangeEntity } from "../change/entity.ts";
import { changeOf, staleVersion } from "../change/write.ts";
import { Failure } from "../kernel/errors.ts";
import { parse } from "../kernel/parse.ts";
import { zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, prose } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { create, keep, replace, transact } from "../table/write.ts";
import { once } from "../use-case/idempotent.ts";
import { CitizenEntity } from "./entity.ts";
import type { Citizen } from "./shape.ts";
import { citizenById } from "./store.ts";

export const EraseInput = z.object({
  idempotencyKey: zIdempotencyKey,
  citizenId: zId,
  reason: prose(NOTE_MAX),
});

/**
 * Erases who somebody is: first from the table, then the key that opens every copy that stream and backups may hold. Where the second fails
 * the call does, and made again it goes on with that. The opinion and its counts stay.
 */
export async function eraseCitizen(ctx: Context, raw: unknown): Promise<Citizen> {
  authorize(ctx.actor, "eraseCitizen");
  const { idempotencyKey, ...input } = parse(EraseInput, raw);
  const existing = async (id: string, path: readonly string[]): Promise<Citizen> => {
    const found = await citizenById(ctx, id);
    if (!found || !may(ctx.actor, "readUnpublished", found))
      throw new Failure("NOT_FOUND", path, { what: id });
    return found;
  };
  return once(ctx, {
    action: "eraseCitizen",
    key: idempotencyKey,
    input,
    load: (id) => existing(id, ["idempotencyKey"]),
    run: async (remember) => {
      const before = await existing(input.citizenId, ["citizenId"]);
      authorizeAt(ctx.actor, "eraseCitizen", before);
      if (before.erased) {
        await ctx.vault.destroy(before.id, ctx.until);
        await keep(ctx, remember(before.id));
        return before;
      }
      const version = before.version + 1;
      const erased = { at: ctx.now.toISOString(), by: ctx.actor.subject, reason: input.reason };
      const after: Citizen = { ...before, version, sealed: null, erased };
      // No fields: what stood there is what is erased.
      // His first and last event, whatever versions his entry went through: those are nobody's to follow.
      const change = changeOf(ctx, {
        subject: { ...after, version: 1 },
        event: "citizen.erased",
        fields: [],
        reason: input.reason,
      });
      const stale = () => staleVersion(before.version, version);
      await transact(ctx, [
        replace(CitizenEntity, after, before.version, stale),
        create(ChangeEntity, change, stale),
      ]);
      await ctx.vault.destroy(before.id, ctx.until);
      // Only now is it done: a call that failed before is made again, not remembered.
      await keep(ctx, remember(before.id));
      return after;
    },
  });
}
