import type { Item } from "../table/entity.ts";
import { getRawItem } from "../table/read.ts";
import { Contended } from "../table/retry.ts";
import { classify } from "./classify.ts";
import type { Work } from "./work.ts";

const changed = () => new Contended("an item was written while it was upgraded");

/** Nobody writes one item as often as that by hand, each time between its read and its write. */
const TRIES = 20;

/**
 * Writes an item as this program writes it. Where somebody else has written it since, the write is
 * refused and decided again on the item that is stored then. The version of the item stays, so no
 * write that was decided on it is refused.
 */
export async function rewriteItem(work: Work, item: Item): Promise<void> {
  let at: Item | undefined = item;
  for (let tries = 0; tries < TRIES; tries++) {
    const look = at && classify(at);
    if (!at || look?.kind !== "OLDER") return;
    try {
      await work.write({ item: look.anew, was: at, refused: changed });
      work.count("upgraded");
      return;
    } catch (error) {
      if (!(error instanceof Contended)) throw error;
      at = await getRawItem(work.ctx(), item);
    }
  }
  throw changed();
}
