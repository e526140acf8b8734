import type { Item } from "../table/entity.ts";
import { getRawItem } from "../table/read.ts";
import { WriteConflict } from "../table/retry.ts";
import { classify, isOlder } from "./classify.ts";
import type { Work } from "./work.ts";

const changed = () => new WriteConflict("another write changed the item during its upgrade");

/** Far more attempts than conflicts are likely: no item is written that often. */
const TRIES = 20;

/** An item is stored under that key already. */
class Copied extends Error {}

/** Writes an item under its key, unless that key is taken. A read finds that out first. */
async function copy(work: Work, item: Item): Promise<void> {
  if (await getRawItem(work.ctx(), item)) return;
  try {
    await work.write({ item, unless: "present", toError: () => new Copied() });
    work.count("upgraded");
  } catch (error) {
    if (!(error instanceof Copied)) throw error;
  }
}

/**
 * Rewrites an item in the current form. If another write changed the item in the meantime, the
 * stored item is read and classified again. The version of the item does not change, so concurrent
 * writes based on that version are not refused. An item whose key is made otherwise now is copied
 * to its current key, unless that key is taken. The item itself is kept, because its readers look
 * under both keys. Items of further bodies follow, unless they are there: another write of the item
 * writes those that it changes, so what is there is not older.
 */
export async function rewriteItem(work: Work, item: Item): Promise<void> {
  let at: Item | undefined = item;
  for (let tries = 0; tries < TRIES; tries++) {
    const found = at && classify(at);
    if (!at || !found || !isOlder(found)) return;
    try {
      if (found.kind === "MOVED") await copy(work, found.copy);
      if ("rewritten" in found && found.rewritten) {
        await work.write({ item: found.rewritten, storedItem: at, toError: changed });
        work.count("upgraded");
      }
      if ("further" in found) for (const item of found.further) await copy(work, item);
      return;
    } catch (error) {
      if (!(error instanceof WriteConflict)) throw error;
      at = await getRawItem(work.ctx(), item);
    }
  }
  throw changed();
}
