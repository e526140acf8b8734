import { recorded } from "../access/actor.ts";
import { newUlid } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { batchGet, decode, keyText, queryAll } from "../table/read.ts";
import { create, TRANSACTION_MAX, transact } from "../table/write.ts";
import { CitizenEntity, citizenKey, ReadingEntity } from "./entity.ts";
import { unsealed } from "./identity-cipher.ts";
import type { Identity, Reading } from "./shape.ts";

/** Whose identity is asked for, and on which opinion's account. */
export interface IdentityRequest {
  readonly citizenId: string;
  readonly opinionId: string;
}

/**
 * Who these citizens are, by their ids; whoever was erased is not in the map. That they were shown
 * is written first: what cannot be logged is not shown. The caller has made sure that the viewer
 * may.
 */
export async function identities(
  ctx: Context,
  asked: readonly IdentityRequest[],
): Promise<ReadonlyMap<string, Identity & { readonly id: string }>> {
  const ids = asked.map(({ citizenId }) => citizenId);
  const items = await batchGet(ctx, ids.map(citizenKey));
  const found = ids.flatMap(
    (id) => decode(ctx, CitizenEntity, items.get(keyText(citizenKey(id)))) ?? [],
  );
  const locked = found.flatMap(({ id, sealed }) => (sealed === null ? [] : [id]));
  const keys =
    locked.length > 0 ? await ctx.vault.open(locked, ctx.until) : new Map<string, Uint8Array>();
  const opened = found.flatMap((citizen) => {
    const identity = unsealed(citizen, keys.get(citizen.id));
    return identity ? [{ ...identity, id: citizen.id }] : [];
  });
  const shown = new Set(opened.map(({ id }) => id));
  await log(
    ctx,
    asked.filter(({ citizenId }) => shown.has(citizenId)),
  );
  return new Map(opened.map((identity) => [identity.id, identity]));
}

const unheardOf = () => new Error("a reading with the key of another");

async function log(ctx: Context, asked: readonly IdentityRequest[]): Promise<void> {
  const actor = recorded(ctx.actor);
  for (let i = 0; i < asked.length; i += TRANSACTION_MAX) {
    const readings = asked.slice(i, i + TRANSACTION_MAX).map(
      ({ citizenId, opinionId }): Reading => ({
        citizenId,
        opinionId,
        at: ctx.now.toISOString(),
        ulid: newUlid(ctx.now),
        actor,
        requestId: ctx.requestId,
      }),
    );
    await transact(
      ctx,
      readings.map((reading) => create(ReadingEntity, reading, unheardOf)),
    );
  }
}

/** The latest readings of a citizen's identity, the newest first: one Query. */
export async function readingsOf(
  ctx: Context,
  citizenId: string,
  limit: number,
): Promise<readonly Reading[]> {
  const items = await queryAll(ctx, {
    pk: ReadingEntity.partition({ citizen: citizenId }),
    descending: true,
    limit,
    consistent: true,
  });
  return items.flatMap((item) => decode(ctx, ReadingEntity, item) ?? []);
}
