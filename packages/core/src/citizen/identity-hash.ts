import { createHmac } from "node:crypto";
import * as z from "zod";
import { cacheOf } from "../kernel/cache.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { comparable } from "../kernel/passages.ts";
import type { Context } from "../request/context.ts";
import type { Table } from "../table/client.ts";
import { entity } from "../table/entity.ts";
import { get } from "../table/read.ts";
import { create, putAlone } from "../table/write.ts";
import { newKey } from "../vault/field-cipher.ts";
import { COUNTRY_KEY } from "../vault/province-codes.ts";
import type { Citizen, Identity } from "./shape.ts";

/** Names the key with which the identities of a province are hashed. The vault stores that key. */
export const IdentityKeyEntity = entity({
  name: "IdentityKey",
  shape: z.object({ province: z.string(), keyId: z.string() }),
  schema: 1,
  pk: "IDENTITY_KEY",
  sk: "{province}",
  of: ({ province }) => ({ province }),
  question: "Which key of the vault hashes the identities of one province?",
  rate: "one per province, written once",
});

/** Provinces, the former ones included. */
const PROVINCES_MAX = 200;
/** The keys never change. They open nothing: a hash can only be compared. */
const keys = cacheOf<Table["client"], Uint8Array>({ max: PROVINCES_MAX });

class KeyExists extends Error {}

async function readKey(ctx: Context, province: string): Promise<Uint8Array> {
  const at = IdentityKeyEntity.keyOf({ province });
  const named = () => get(ctx, IdentityKeyEntity, at, { consistent: true });
  if (!(await named())) {
    const keyId = toId("citizen", "hash", newUlid(ctx.now));
    await ctx.vault.keep(keyId, newKey(), { provinceCode: province, until: ctx.until });
    try {
      await putAlone(
        ctx,
        create(IdentityKeyEntity, { province, keyId }, () => new KeyExists()),
      );
    } catch (error) {
      if (!(error instanceof KeyExists)) throw error;
    }
  }
  // If two processes make a key at the same time, both use the key that the table names.
  const keyId = (await named())?.keyId ?? "";
  const key = (await ctx.vault.open([keyId], ctx.until)).get(keyId);
  if (!key) throw new Error(`the vault has no key for the identities of ${province}`);
  return key;
}

/** The digits of a telephone number, in the form used within the country. */
const digitsOf = (phone: string): string => phone.replace(/\D/g, "").replace(/^84(?=\d{9})/, "0");

/**
 * The part of an identity that tells one person: the name with the identity number, or else with
 * the telephone, or else with the address. Null for a name alone, which many people have. Pure.
 */
function essenceOf({ name, identityNumber, phone, address }: Identity): string | null {
  const [kind, value] = identityNumber
    ? ["number", identityNumber]
    : phone
      ? ["phone", digitsOf(phone)]
      : address
        ? ["address", comparable(address)]
        : [];
  return kind === undefined ? null : JSON.stringify([comparable(name), kind, value]);
}

/**
 * The keyed hash of an identity within a province: equal for the records of one person. Without the
 * key, which only the vault has, it can be neither computed nor guessed. Null if the identity is a
 * name alone.
 */
export async function identityHashOf(
  ctx: Context,
  identity: Identity,
  unit: Citizen["unit"],
): Promise<string | null> {
  const essence = essenceOf(identity);
  if (essence === null) return null;
  const province = unit?.provinceCode ?? COUNTRY_KEY;
  const key = await keys.get(ctx.table.client, province, () => readKey(ctx, province));
  return createHmac("sha256", key).update(essence).digest("base64url");
}
