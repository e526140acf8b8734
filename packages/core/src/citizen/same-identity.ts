import { ChangeEntity } from "../change/entity.ts";
import { changeOf } from "../change/write.ts";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { NONE } from "../table/key.ts";
import { queryAll } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { create, type Part, replace, transact } from "../table/write.ts";
import { CitizenEntity } from "./entity.ts";
import { openIdentity } from "./identity-cipher.ts";
import { identityHashOf } from "./identity-hash.ts";
import type { Citizen } from "./shape.ts";
import { citizenById } from "./store.ts";

/** Maximum number of further records that one call erases. */
const OTHERS_MAX = 100;

const changed = () => new WriteConflict("another write changed the citizen");

/** The citizen without identity, and the parts of the transaction that writes it. */
export function erasureOf(
  ctx: Context,
  before: Citizen,
  reason: string,
): { readonly after: Citizen; readonly parts: readonly Part[] } {
  const after: Citizen = {
    ...before,
    version: before.version + 1,
    sealed: null,
    identityHash: null,
    erased: { at: ctx.now.toISOString(), by: ctx.actor.subject, reason },
  };
  // Erasure is the only event of a citizen, so its change always has version 1. It contains no
  // fields, because their values are erased.
  const change = changeOf(ctx, {
    subject: { ...before, version: 1 },
    event: "citizen.erased",
    fields: [],
    reason,
  });
  return {
    after,
    parts: [
      replace(CitizenEntity, after, before.version, changed),
      create(ChangeEntity, change, changed),
    ],
  };
}

/** The hash of a stored identity. A citizen stored without one gets it from the identity. */
async function hashOf(ctx: Context, citizen: Citizen): Promise<string | null> {
  if (citizen.identityHash !== null || citizen.sealed === null) return citizen.identityHash;
  const key = (await ctx.vault.open([citizen.id], ctx.until)).get(citizen.id);
  const identity = openIdentity(citizen, key);
  return identity ? identityHashOf(ctx, identity, citizen.unit) : null;
}

/**
 * Erases the other records of the same identity in the province of a citizen, each in a transaction
 * with its Change. `isErasable`: whether the caller may erase a record; the others stay. Each key
 * is destroyed before the record changes: a repeated call finds and completes a record whose write
 * failed.
 * @throws RequestError RETRY_LATER if more records remain.
 * @throws WriteConflict if another write changed a record: the mutation runs again.
 */
export async function eraseOthers(
  ctx: Context,
  citizen: Citizen,
  {
    reason,
    isErasable,
  }: { readonly reason: string; readonly isErasable: (other: Citizen) => Promise<boolean> },
): Promise<void> {
  const hash = await hashOf(ctx, citizen);
  if (hash === null) return;
  const rows = await queryAll(ctx, {
    index: "provinceDay",
    pk: CitizenEntity.index.provinceDay.partition({
      province: citizen.unit?.provinceCode ?? NONE,
      hash,
    }),
  });
  let erased = 0;
  for (const row of rows) {
    const id = CitizenEntity.index.provinceDay.slotsOf(row)?.id;
    if (!id || id === citizen.id) continue;
    const other = await citizenById(ctx, id);
    if (!other || other.identityHash !== hash || !(await isErasable(other))) continue;
    if (erased >= OTHERS_MAX) throw new RequestError("RETRY_LATER");
    await ctx.vault.destroy(id, ctx.until);
    await transact(ctx, erasureOf(ctx, other, reason).parts);
    erased += 1;
  }
}
