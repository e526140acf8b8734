import { write } from "../change/write.ts";
import { RecommendationEntity } from "../recommendation/entity.ts";
import { made } from "../recommendation/issue.ts";
import type { Context } from "../request/context.ts";
import { FindingEntity } from "../supervision/entity.ts";
import { askedIn1 } from "../supervision/upgrade.ts";
import { Broken, type Item } from "../table/entity.ts";
import { parseJson } from "../table/json.ts";
import { whole } from "../table/read.ts";
import { Contended } from "../table/retry.ts";
import type { Part } from "../table/write.ts";
import { type Look, lookAt } from "./classify.ts";
import type { Work } from "./work.ts";

export type Value = Extract<Look, { readonly value: unknown }>["value"];

const changed = () => new Contended("an item was written while it was upgraded");

/** Somebody who writes an item as often as that, while it is read again and again, is no person. */
const TRIES = 20;

/**
 * Writes an item as this program writes it, unless somebody else has written it since: then what he
 * wrote is looked at. What its version says stays, so that no write that was decided on it is
 * refused. The value that stands there in the end; undefined for none that can be read.
 */
export async function writeAnew(work: Work, item: Item): Promise<Value | undefined> {
  let at: Item | undefined = item;
  for (let tries = 0; tries < TRIES; tries++) {
    const look = at && lookAt(at);
    if (!at || !look || !("value" in look)) return undefined;
    if (look.kind === "CURRENT") return look.value;
    const put = { item: look.anew, was: at, refused: changed };
    const beside = besides(work.ctx(), at);
    try {
      await work.write(beside.length > 0 ? [put, ...beside] : put);
      work.count("upgraded");
      return look.value;
    } catch (error) {
      if (!(error instanceof Contended)) throw error;
      at = await whole(work.ctx(), item);
    }
  }
  throw changed();
}

const FIRST = 1;

/**
 * What has to be written beside an item, so that nothing that it said is lost. The recommendation
 * in a finding of version 1 becomes one of its own. A backfill writes no Change, for it changes
 * nothing that anybody said; but this is a subject that was not there, and a subject begins with
 * its Change.
 */
function besides(ctx: Context, item: Item): readonly Part[] {
  if (item.type !== FindingEntity.name || item.schema !== FIRST) return [];
  const content = askedIn1(parseJson(item.body));
  const finding = FindingEntity.fromItem(item);
  if (content === null || finding instanceof Broken) return [];
  const after = made(finding, { content, body: null, issuedOn: finding.foundOn });
  return write(ctx, { entity: RecommendationEntity, after, event: "recommendation.issued" });
}
