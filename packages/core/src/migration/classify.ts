import { RegisterEntity } from "../deadline-index/entity.ts";
import { Broken, type Item } from "../table/entity.ts";
import { BODY, INDEX_NAMES, TABLE } from "../table/table.ts";
import { BY_NAME } from "./state.ts";

/** The state of an item, as a migration sees it. */
export type Classification =
  /** A counter without a value, or an item that this program would write in the same way. */
  | { readonly kind: "CURRENT" }
  | { readonly kind: "UNREADABLE"; readonly reason: string }
  /** With the item that this program writes in its place. */
  | { readonly kind: "OLDER"; readonly anew: Item };

const INDEX_KEYS = INDEX_NAMES.flatMap((name) => [
  TABLE.indexes[name].partitionKey,
  TABLE.indexes[name].sortKey,
]);

/**
 * Whether the attributes beside the value are those that the entity writes today: the version of
 * the form, and index keys, which may have changed without the value.
 */
const standsAsWritten = (item: Item, anew: Item): boolean =>
  Object.entries(anew).every(
    ([name, value]) => name === BODY || value === undefined || item[name] === value,
  ) && INDEX_KEYS.every((name) => !(name in item) || name in anew);

/** Pure: decides how a migration treats an item. */
export function classify(item: Item): Classification {
  if (item.type === undefined) return { kind: "CURRENT" };
  const entity = BY_NAME.get(item.type);
  if (!entity)
    return {
      kind: "UNREADABLE",
      reason: `type ${String(item.type)}, which this program does not know`,
    };
  const found = entity.anew(item);
  if (found instanceof Broken) return { kind: "UNREADABLE", reason: found.reason };
  // The keys of a deadline are moved on beside its value, which says nothing of them.
  const stands = entity.name === RegisterEntity.name || standsAsWritten(item, found.item);
  return stands ? { kind: "CURRENT" } : { kind: "OLDER", anew: found.item };
}
