import { changePut } from "../change/write.ts";
import { RequestError } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { NONE } from "../table/key.ts";
import { batchGet, decode, query, type Rows } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { type Part, replace, transact } from "../table/write.ts";
import { CitizenEntity, citizenKey } from "./entity.ts";
import { openIdentity } from "./identity-cipher.ts";
import { identityHashOf } from "./identity-hash.ts";
import type { Citizen } from "./shape.ts";

/** Maximum number of further records that one call erases. */
const OTHERS_MAX = 100;
/** Records of one identity that are read at once. */
const RECORDS_PER_PAGE = 1_000;

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
  const subject = { ...before, version: 1 };
  const input = { subject, event: "citizen.erased", fields: [], reason } as const;
  return {
    after,
    parts: [replace(CitizenEntity, after, before.version, changed), changePut(ctx, input, changed)],
  };
}

/** The hash of a stored identity. A citizen stored without one gets it from the identity. */
async function hashOf(ctx: Context, citizen: Citizen): Promise<string | null> {
  if (citizen.identityHash !== null || citizen.sealed === null) return citizen.identityHash;
  const key = (await ctx.vault.open([citizen.id], ctx.until)).get(citizen.id);
  const identity = openIdentity(citizen, key);
  return identity ? identityHashOf(ctx, identity, citizen.unit) : null;
}

type ErasableOf = (others: readonly Citizen[]) => Promise<readonly Citizen[]>;

/**
 * The other records with the hash in the province of the citizen that the caller may erase: one
 * more than OTHERS_MAX at most. Records that stay do not end the reading.
 * @throws RequestError RETRY_LATER if the time of the request is over.
 */
async function erasableWith(
  ctx: Context,
  citizen: Citizen,
  hash: string,
  erasableOf: ErasableOf,
): Promise<readonly Citizen[]> {
  const index = CitizenEntity.index.provinceDay;
  const pk = index.partition({ province: citizen.unit?.provinceCode ?? NONE, hash });
  const found: Citizen[] = [];
  let startKey: Rows["lastKey"];
  do {
    if (Date.now() >= ctx.until) throw new RequestError("RETRY_LATER");
    const page = { index: "provinceDay" as const, pk, startKey, limit: RECORDS_PER_PAGE };
    const { items: rows, lastKey } = await query(ctx, page);
    const ids = rows.flatMap((row) => index.slotsOf(row)?.id ?? []);
    const items = await batchGet(ctx, ids.map(citizenKey), { consistent: true });
    const others = [...items.values()]
      .flatMap((item) => decode(ctx, CitizenEntity, item) ?? [])
      .filter(({ id, identityHash }) => id !== citizen.id && identityHash === hash)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1));
    found.push(...(await erasableOf(others)));
    startKey = lastKey;
  } while (startKey && found.length <= OTHERS_MAX);
  return found.slice(0, OTHERS_MAX + 1);
}

/**
 * Erases the other records of the same identity in the province of a citizen, each in a transaction
 * with its Change. `erasableOf`: those that the caller may erase; the others stay. Erases at most
 * OTHERS_MAX: a repeated call reaches the next in place of those erased. Each key is destroyed
 * before the record changes: a repeated call finds and completes a record whose write failed.
 * @throws RequestError RETRY_LATER if more records remain or the time of the request is over.
 * @throws WriteConflict if another write changed a record: the mutation runs again.
 */
export async function eraseOthers(
  ctx: Context,
  citizen: Citizen,
  {
    reason,
    erasableOf,
  }: {
    readonly reason: string;
    readonly erasableOf: ErasableOf;
  },
): Promise<void> {
  const hash = await hashOf(ctx, citizen);
  if (hash === null) return;
  const erasable = await erasableWith(ctx, citizen, hash, erasableOf);
  for (const other of erasable.slice(0, OTHERS_MAX)) {
    await ctx.vault.destroy(other.id, ctx.until);
    await transact(ctx, erasureOf(ctx, other, reason).parts);
  }
  if (erasable.length > OTHERS_MAX) throw new RequestError("RETRY_LATER");
}
