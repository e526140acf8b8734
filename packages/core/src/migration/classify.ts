import { DeadlineEntryEntity } from "../deadline-index/entity.ts";
import { BrokenItem, type Item } from "../table/entity.ts";
import { BODY, INDEX_NAMES, TABLE } from "../table/table.ts";
import { BY_NAME } from "./state.ts";

/** How a migration treats an item. `further`: the items of its further bodies, to be there too. */
export type Classification =
  /** A counter without a value, or an item in the current form. */
  | { readonly kind: "CURRENT"; readonly further: readonly Item[] }
  | { readonly kind: "UNREADABLE"; readonly reason: string }
  /** `rewritten`: the same item in the current form. */
  | { readonly kind: "OLDER"; readonly rewritten: Item; readonly further: readonly Item[] }
  /**
   * The key of the item is made otherwise now. `copy`: the item under its current key. `rewritten`:
   * the item under its own key in the current form; undefined if it has that form.
   */
  | { readonly kind: "MOVED"; readonly copy: Item; readonly rewritten: Item | undefined };

const INDEX_KEYS = INDEX_NAMES.flatMap((name) => [
  TABLE.indexes[name].partitionKey,
  TABLE.indexes[name].sortKey,
]);

/**
 * Whether the attributes outside the body are current: the schema version, and the index keys,
 * which may have changed while the body stayed the same.
 */
const hasCurrentAttributes = (item: Item, rewritten: Item): boolean =>
  Object.entries(rewritten).every(
    ([name, value]) => name === BODY || value === undefined || item[name] === value,
  ) && INDEX_KEYS.every((name) => !(name in item) || name in rewritten);

/** Pure: decides how a migration treats an item. */
export function classify(item: Item): Classification {
  if (item.type === undefined) return { kind: "CURRENT", further: [] };
  const entity = BY_NAME.get(item.type);
  if (!entity)
    return {
      kind: "UNREADABLE",
      reason: `this program does not know the type ${String(item.type)}`,
    };
  const found = entity.rewrite(item);
  if (found instanceof BrokenItem) return { kind: "UNREADABLE", reason: found.reason };
  const { pk, sk } = item;
  if (found.item.pk !== pk || found.item.sk !== sk) {
    const kept = { ...found.item, pk, sk };
    const rewritten = hasCurrentAttributes(item, kept) ? undefined : kept;
    return { kind: "MOVED", copy: found.item, rewritten };
  }
  // The index keys of a deadline change independently of its body, so they are not compared.
  const isCurrent =
    entity.name === DeadlineEntryEntity.name || hasCurrentAttributes(item, found.item);
  const { further, item: rewritten } = found;
  return isCurrent ? { kind: "CURRENT", further } : { kind: "OLDER", rewritten, further };
}

/** Whether a migration may have to write the item, or one of its further bodies. */
export const isOlder = (
  found: Classification,
): found is Exclude<Classification, { readonly kind: "UNREADABLE" }> =>
  found.kind === "OLDER" ||
  found.kind === "MOVED" ||
  (found.kind === "CURRENT" && found.further.length > 0);
