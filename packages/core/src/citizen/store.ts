import { isDeepStrictEqual } from "node:util";
import type { Context } from "../request/context.ts";
import { get } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { create, type Put, replace } from "../table/write.ts";
import { newKey } from "../vault/field-cipher.ts";
import { CitizenEntity, citizenKey } from "./entity.ts";
import { openIdentity, sealIdentity } from "./identity-cipher.ts";
import { identityHashOf } from "./identity-hash.ts";
import type { Citizen, Identity } from "./shape.ts";

interface Identified {
  readonly identity: Identity;
}

const changed = () => new WriteConflict("another write changed the citizen");

export const citizenById = (
  ctx: Pick<Context, "table" | "until">,
  id: string,
): Promise<Citizen | undefined> => get(ctx, CitizenEntity, citizenKey(id), { consistent: true });

/**
 * Returns the transaction part that stores a citizen. Stores the key in the vault first, so a
 * stored identity can always be opened. If the transaction fails, the key remains unused.
 */
export async function storeCitizen(
  ctx: Context,
  { id, identity, unit, opinionId }: Pick<Citizen, "id" | "unit" | "opinionId"> & Identified,
): Promise<readonly Put[]> {
  const key = newKey();
  await ctx.vault.keep(id, key, { provinceCode: unit?.provinceCode ?? null, until: ctx.until });
  const sealed = sealIdentity(identity, key, id);
  const identityHash = await identityHashOf(ctx, identity, unit);
  return [
    create(
      CitizenEntity,
      { id, version: 1, unit, opinionId, sealed, identityHash, erased: null },
      changed,
    ),
  ];
}

const keyOf = async ({ vault, until }: Context, { id }: Citizen) =>
  (await vault.open([id], until)).get(id);

/** Whether the identity equals the stored one. True for an erased citizen: nothing to compare. */
export async function isStored(ctx: Context, id: string, identity: Identity): Promise<boolean> {
  const before = await citizenById(ctx, id);
  const stored = before && openIdentity(before, await keyOf(ctx, before));
  return stored === undefined || isDeepStrictEqual(stored, identity);
}

/**
 * Returns the transaction part that updates a stored citizen. It is empty if nothing has changed.
 * It is also empty for an erased citizen, because a later record must not restore the identity. A
 * citizen stored without its opinion or its hash gets them.
 */
export async function storeCitizenAgain(
  ctx: Context,
  { id, identity, opinionId }: Pick<Citizen, "id" | "opinionId"> & Identified,
): Promise<readonly Put[]> {
  const before = await citizenById(ctx, id);
  const key = before?.sealed ? await keyOf(ctx, before) : undefined;
  if (!before || !key) return [];
  const isSame = isDeepStrictEqual(openIdentity(before, key), identity);
  const identityHash = await identityHashOf(ctx, identity, before.unit);
  const told = { opinionId: before.opinionId ?? opinionId, identityHash };
  if (isSame && isDeepStrictEqual({ ...before, ...told }, before)) return [];
  const sealed = isSame ? before.sealed : sealIdentity(identity, key, id);
  const after = { ...before, ...told, version: before.version + 1, sealed };
  return [replace(CitizenEntity, after, before.version, changed)];
}
