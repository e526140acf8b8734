import type { Item } from "../table/entity.ts";
import { getRawItem } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { classify } from "./classify.ts";
import type { Work } from "./work.ts";

const changed = () => new WriteConflict("another write changed the item during its upgrade");

/** Far more attempts than conflicts are likely: no item is written that often. */
const TRIES = 20;

/**
 * Rewrites an item in the current form. If another write changed the item in the meantime, the
 * stored item is read and classified again. The version of the item does not change, so concurrent
 * writes based on that version are not refused.
 */
export async function rewriteItem(work: Work, item: Item): Promise<void> {
  let at: Item | undefined = item;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = at && classify(at);
    if (!at || found?.kind !== "OLDER") return;
    try {
      await work.write({ item: found.rewritten, storedItem: at, toError: changed });
      work.count("upgraded");
      return;
    } catch (error) {
      if (!(error instanceof WriteConflict)) throw error;
      at = await getRawItem(work.ctx(), item);
    }
  }
  throw changed();
}
