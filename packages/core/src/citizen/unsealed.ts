import * as z from "zod";
import { newUlid } from "../kernel/id.ts";
import type { Context } from "../request/context.ts";
import { Broken, type Item } from "../table/entity.ts";
import { parseJson } from "../table/json.ts";
import { Contended } from "../table/retry.ts";
import type { Put } from "../table/write.ts";
import type { Snapshot } from "../unit/shape.ts";
import { newKey } from "../vault/field-cipher.ts";
import { CitizenEntity } from "./entity.ts";
import { sealed, unsealed } from "./identity-cipher.ts";
import { type Citizen, Identity } from "./shape.ts";

/**
 * Version 1 kept people in the clear, without a version to tell two writes apart and without the
 * unit that the opinion was raised in.
 */
const FIRST = 1;
const First = Identity.pick({ name: true, address: true, phone: true }).extend({ id: z.string() });

/**
 * Somebody as version 1 kept him, until the backfill seals him (migration/). No pure step can: his
 * key has to be kept first. The identity is private so that no log, error or answer shows it by
 * taking the whole for a citizen.
 */
export class InTheClear {
  readonly id: string;
  readonly unit = null;
  readonly #identity: Identity;
  readonly #item: Item;
  constructor(item: Item, { id, ...identity }: z.output<typeof First>) {
    this.id = id;
    this.#identity = { ...identity, identityNumber: null };
    this.#item = item;
  }
  identity(): Identity {
    return this.#identity;
  }
  item(): Item {
    return this.#item;
  }
}

export const isInTheClear = ({ type, schema }: Item): boolean =>
  type === CitizenEntity.name && schema === FIRST;

/** Reads citizens of both versions. */
export const CitizenReader = {
  fromItem: (item: Item): Citizen | InTheClear | Broken => {
    if (!isInTheClear(item)) return CitizenEntity.fromItem(item);
    const { data, error } = First.safeParse(parseJson(item.body));
    const wrong = error?.issues
      .map(({ path, message }) => `${path.join(".")} ${message}`)
      .join("; ");
    return data
      ? new InTheClear(item, data)
      : new Broken(
          { pk: item.pk, sk: item.sk },
          `${CitizenEntity.name} of schema ${FIRST}: ${wrong}`,
        );
  },
};

export const changed = () => new Contended("who raised an opinion was changed meanwhile");

/**
 * The part of a transaction that puts a sealed identity in the place of the one in the clear,
 * refused unless that still stands there. Of those who try at once one is not refused, so each
 * keeps a key under a name of its own: kept under one name, the last key would replace that of the
 * one whose write stands, and nobody would ever read it again. For the same reason it is opened
 * once before the plain text goes.
 */
export async function sealing(
  ctx: Context,
  person: InTheClear,
  { identity, unit }: { identity: Identity; unit: Snapshot | null },
): Promise<Put> {
  const { id } = person;
  const key = newKey();
  const keyId = `${id}.${newUlid(ctx.now)}`;
  await ctx.vault.keep(keyId, key, { provinceCode: unit?.provinceCode ?? null, until: ctx.until });
  const citizen = { id, version: 1, unit, keyId, sealed: sealed(identity, key, id), erased: null };
  if (!unsealed(citizen, (await ctx.vault.open([keyId], ctx.until)).get(keyId)))
    throw new Error(`what was sealed of ${id} does not open`);
  return { item: CitizenEntity.toItem(citizen), was: person.item(), refused: changed };
}
