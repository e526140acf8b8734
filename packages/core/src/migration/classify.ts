import { isInTheClear } from "../citizen/unsealed.ts";
import { RegisterEntity } from "../deadline-index/entity.ts";
import { Broken, type Item } from "../table/entity.ts";
import { BODY, INDEX_NAMES, TABLE } from "../table/table.ts";
import { isEarlier } from "../table/upgrade.ts";
import { BY_NAME } from "./state.ts";

type Anew = Exclude<ReturnType<NonNullable<ReturnType<typeof BY_NAME.get>>["anew"]>, Broken>;
/** What an item is to a backfill. */
export type Look =
  /** A count without a value. */
  | { readonly kind: "COUNT" }
  | { readonly kind: "IN_THE_CLEAR" }
  | { readonly kind: "UNREADABLE"; readonly reason: string }
  | { readonly kind: "CURRENT" | "OLDER"; readonly value: Anew["value"]; readonly anew: Item };

const INDEX_KEYS = INDEX_NAMES.flatMap((name) => [
  TABLE.indexes[name].partitionKey,
  TABLE.indexes[name].sortKey,
]);

/**
 * Whether what stands beside the value is what its entity would write there today: keys of indexes
 * have changed without the value.
 */
const standsAsWritten = (item: Item, anew: Item): boolean =>
  Object.entries(anew).every(
    ([name, value]) => name === BODY || value === undefined || item[name] === value,
  ) && INDEX_KEYS.every((name) => !(name in item) || name in anew);

/** Pure: what is to be done with an item. */
export function lookAt(item: Item): Look {
  if (item.type === undefined) return { kind: "COUNT" };
  const entity = BY_NAME.get(item.type);
  if (!entity)
    return {
      kind: "UNREADABLE",
      reason: `type ${String(item.type)}, which this program does not know`,
    };
  if (isInTheClear(item)) return { kind: "IN_THE_CLEAR" };
  const found = entity.anew(item);
  if (found instanceof Broken) return { kind: "UNREADABLE", reason: found.reason };
  // The keys of a deadline are moved on beside its value, which says nothing of them.
  const stands = entity.name === RegisterEntity.name || standsAsWritten(item, found.item);
  return {
    kind: isEarlier(item.schema, entity) || !stands ? "OLDER" : "CURRENT",
    value: found.value,
    anew: found.item,
  };
}
