import { isDeepStrictEqual } from "node:util";
import type { Context } from "../context.ts";
import { get } from "../table/read.ts";
import { Contended } from "../table/retry.ts";
import { create, type Put, replace } from "../table/write.ts";
import type { Snapshot } from "../unit/shape.ts";
import { CitizenEntity } from "./entity.ts";
import { newKey, openField, sealField } from "./seal.ts";
import { type Citizen, IDENTITY_FIELDS, Identity } from "./shape.ts";

export const citizenById = (ctx: Pick<Context, "table" | "until">, id: string): Promise<Citizen | undefined> =>
  get(ctx, CitizenEntity, { pk: `CITIZEN#${id}`, sk: "CITIZEN" }, { consistent: true });

export const sealed = (identity: Identity, key: Uint8Array, citizenId: string): NonNullable<Citizen["sealed"]> => ({
  name: sealField(identity.name, { key, citizenId, field: "name" }),
  address: identity.address && sealField(identity.address, { key, citizenId, field: "address" }),
  phone: identity.phone && sealField(identity.phone, { key, citizenId, field: "phone" }),
  identityNumber: identity.identityNumber && sealField(identity.identityNumber, { key, citizenId, field: "identityNumber" }),
});

/** Who it is, or undefined where it does not open: erased, or half-way to it. */
export function unsealed({ id: citizenId, sealed: kept }: Citizen, key: Uint8Array | undefined): Identity | undefined {
  if (!key || !kept) return undefined;
  const opened = IDENTITY_FIELDS.map((field) => {
    const text = kept[field];
    return [field, text === null ? null : openField(text, { key, citizenId, field })] as const;
  });
  const parsed = Identity.safeParse(Object.fromEntries(opened));
  return parsed.success ? parsed.data : undefined;
}

const changed = () => new Contended("who raised an opinion was changed meanwhile");

/**
 * The part of an opinion's transaction that keeps who raised it; its key is kept first, so that what is written can be read. A key whose
 * transaction is then refused opens nothing.
 */
export async function keeping(ctx: Context, { id, identity, unit }: { id: string; identity: Identity; unit: Snapshot | null }): Promise<readonly Put[]> {
  const key = newKey();
  await ctx.vault.keep(id, key, unit?.provinceCode ?? null);
  return [create(CitizenEntity, { id, version: 1, unit, sealed: sealed(identity, key, id), erased: null }, changed)];
}

/** As `keeping`, of somebody who is known: nothing where nothing has changed, nor of one who was erased, who does not come back by another entry. */
export async function keepingAgain(ctx: Context, { id, identity }: { id: string; identity: Identity }): Promise<readonly Put[]> {
  const before = await citizenById(ctx, id);
  const key = before?.sealed ? (await ctx.vault.open([id])).get(id) : undefined;
  if (!before || !key || isDeepStrictEqual(unsealed(before, key), identity)) return [];
  return [replace(CitizenEntity, { ...before, version: before.version + 1, sealed: sealed(identity, key, id) }, before.version, changed)];
}
