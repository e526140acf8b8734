import { toStoredActor } from "../access/actor.ts";
import { newUlid } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import type { Item } from "../table/entity.ts";
import { batchGet, decode, keyText, queryAll } from "../table/read.ts";
import { put, TRANSACTION_MAX, transact } from "../table/write.ts";
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
 * if logging fails, no identity is returned. Later readings by the same person of the same opinion
 * within the clock hour are the logged one, and write nothing. The caller must have checked the
 * viewer's permission.
 */
export async function readIdentities(
  ctx: Context,
  requests: readonly IdentityRequest[],
): Promise<ReadonlyMap<string, Identity & { readonly id: string }>> {
  const readings = requests.map((request) => readingOf(ctx, request));
  const keys = requests.map(({ citizenId }) => citizenKey(citizenId));
  const items = await batchGet(ctx, [...keys, ...readings.map(ReadingEntity.key)]);
  const opened = await openAll(ctx, items);
  const missing = readings.filter(
    (reading) => opened.has(reading.citizenId) && !items.has(keyText(ReadingEntity.key(reading))),
  );
  await log(ctx, missing);
  return opened;
}

/**
 * Opens identities by citizen id for a comparison within this process. No part of them may leave
 * it: a reading by a person is logged (`readIdentities`).
 */
export const identitiesToCompare = async (
  ctx: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Identity & { readonly id: string }>> =>
  openAll(ctx, await batchGet(ctx, ids.map(citizenKey)));

/** Opens the identities of the citizens among these items. */
async function openAll(
  ctx: Context,
  items: ReadonlyMap<string, Item>,
): Promise<ReadonlyMap<string, Identity & { readonly id: string }>> {
  const found = [...items.values()].flatMap((item) =>
    item.type === CitizenEntity.name ? (decode(ctx, CitizenEntity, item) ?? []) : [],
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

/** The clock hour of an instant. Vietnam is seven whole hours from UTC. */
function hourOf(now: Date): string {
  const hour = new Date(now);
  hour.setUTCMinutes(0, 0, 0);
  return hour.toISOString();
}

const readingOf = (ctx: Context, { citizenId, opinionId }: IdentityRequest): Reading => ({
  citizenId,
  opinionId,
  at: ctx.now.toISOString(),
  hour: hourOf(ctx.now),
  ulid: newUlid(ctx.now),
  actor: toStoredActor(ctx.actor),
  requestId: ctx.requestId,
});

/**
 * Writes readings that had no entry. A reading at the same instant may have written the same entry
 * meanwhile: the later one stays.
 */
async function log(ctx: Context, readings: readonly Reading[]): Promise<void> {
  const puts = [
    ...new Map(
      readings.map((reading) => [keyText(ReadingEntity.key(reading)), reading] as const),
    ).values(),
  ].map((reading) => put(ReadingEntity, reading));
  for (let i = 0; i < puts.length; i += TRANSACTION_MAX)
    await transact(ctx, puts.slice(i, i + TRANSACTION_MAX));
}

/**
 * Reads the latest readings of a citizen's identity in one Query: by hour, and by instant within
 * them, newest first.
 */
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
  return items
    .flatMap((item) => decode(ctx, ReadingEntity, item) ?? [])
    .toSorted((a, b) => (a.at + a.ulid < b.at + b.ulid ? 1 : -1));
}
