import { toStoredActor } from "../access/actor.ts";
import { newUlid } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { batchGet, decode, keyText, queryAll } from "../table/read.ts";
import { create, TRANSACTION_MAX, transact } from "../table/write.ts";
import { CitizenEntity, citizenKey, ReadingEntity } from "./entity.ts";
import { openIdentity } from "./identity-cipher.ts";
import type { Identity, Reading } from "./shape.ts";

/** A request for the identity of a citizen, with the opinion that justifies it. */
export interface IdentityRequest {
  readonly citizenId: string;
  readonly opinionId: string;
}

/**
 * Reads identities by citizen id. Erased citizens are not in the map. Each reading is logged first:
 * if logging fails, no identity is returned. The caller must have checked the viewer's permission.
 */
export async function readIdentities(
  ctx: Context,
  requests: readonly IdentityRequest[],
): Promise<ReadonlyMap<string, Identity & { readonly id: string }>> {
  const opened = await identitiesToCompare(
    ctx,
    requests.map(({ citizenId }) => citizenId),
  );
  await logReadings(
    ctx,
    requests.filter(({ citizenId }) => opened.has(citizenId)),
  );
  return opened;
}

/**
 * Opens identities by citizen id for a comparison within this process. No part of them may leave
 * it: a reading by a person is logged (`readIdentities`).
 */
export async function identitiesToCompare(
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Identity & { readonly id: string }>> {
  const items = await batchGet(ctx, ids.map(citizenKey));
  const found = [...new Set(ids)].flatMap(
    (id) => decode(ctx, CitizenEntity, items.get(keyText(citizenKey(id)))) ?? [],
  );
  const sealedIds = found.flatMap(({ id, sealed }) => (sealed === null ? [] : [id]));
  const keys =
    sealedIds.length > 0
      ? await ctx.vault.open(sealedIds, ctx.until)
      : new Map<string, Uint8Array>();
  return new Map(
    found.flatMap((citizen) => {
      const identity = openIdentity(citizen, keys.get(citizen.id));
      return identity ? [[citizen.id, { ...identity, id: citizen.id }] as const] : [];
    }),
  );
}

const keyCollision = () => new Error("a reading with this key already exists");

async function logReadings(ctx: Context, requests: readonly IdentityRequest[]): Promise<void> {
  const actor = toStoredActor(ctx.actor);
  for (let i = 0; i < requests.length; i += TRANSACTION_MAX) {
    const readings = requests.slice(i, i + TRANSACTION_MAX).map(
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
      readings.map((reading) => create(ReadingEntity, reading, keyCollision)),
    );
  }
}

/** Reads the latest readings of a citizen's identity, newest first, in one Query. */
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
