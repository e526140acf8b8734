import { isDay, Opinion, RequestError, type Table, Unit } from "@doithoai/core";
import * as Search from "@doithoai/core/search";
import type { PageArgs, Window } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import type { Scope } from "../cursor.ts";
import type { OpinionModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import { eachVisible } from "../visible.ts";
import { type OpinionFilter, testOf } from "./opinion-filter.ts";
import { isOpinionVisible } from "./opinion-visibility.ts";

/**
 * The price of one search, in read units of the request's budget. A request without a token can
 * search about twenty times, and never more than one at once.
 */
const SEARCH_UNITS = 20;
/**
 * The most searches for one page. A second one is needed only if opinions have changed within the
 * seconds by which the index follows.
 */
const SEARCHES_MAX = 4;

interface Sought {
  readonly unitCode: string;
  readonly filter: OpinionFilter;
  readonly descending: boolean;
  readonly scope: Scope;
  readonly args: PageArgs;
}

/**
 * A page of the opinions of a unit's tree, by the search index. The index answers ids, of opinions
 * in the reach of the caller alone. Each opinion is read, and shown only if the caller may see it
 * and it still matches.
 * @throws RequestError RETRY_LATER if the index does not answer; COST_LIMIT beyond the budget.
 */
export async function searchTree(
  ctx: GatewayContext,
  index: Search.SearchIndex,
  { unitCode, filter, descending, scope, args }: Sought,
) {
  const places = unitCode === Unit.COUNTRY ? null : await Unit.placesOf(ctx, unitCode, true);
  const { field, from, to, ...facts } = filter;
  const condition = Search.conditionOf(ctx.actor, {
    ...facts,
    places,
    fields: field === undefined ? undefined : [field],
  });
  const test = testOf(ctx, filter);
  const shown = async (ids: readonly string[]) => {
    const found = await Promise.all(ids.map((id) => ctx.loaders.opinion.load(id)));
    const opinions = found.map((each) =>
      each && isIn(each, places) && test(each) ? each : undefined,
    );
    const visible = new Set(
      await eachVisible(isOpinionVisible, ctx)(opinions.filter((each) => each !== undefined)),
    );
    return opinions.map((each) => (each && visible.has(each) ? each : undefined));
  };
  return tablePage(ctx, scope, args, (window) =>
    readPage(window, shown, (after, limit) =>
      find(ctx, index, {
        condition,
        from,
        to,
        after,
        descending: descending !== window.backward,
        limit,
        until: ctx.until,
      }),
    ),
  );
}

/** Searches once and counts it in the budget of the request. */
async function find(
  { reads }: Pick<GatewayContext, "reads">,
  index: Search.SearchIndex,
  input: Search.FindInput,
): Promise<Search.Found> {
  const { found } = await reads.read(SEARCH_UNITS, async () => ({
    ConsumedCapacity: { CapacityUnits: SEARCH_UNITS },
    found: await index.find(input),
  }));
  return found;
}

async function readPage(
  { limit, cursor, backward }: Window,
  shown: (ids: readonly string[]) => Promise<readonly (OpinionModel | undefined)[]>,
  next: (after: Search.Position | undefined, limit: number) => Promise<Search.Found>,
): Promise<Table.Listed<OpinionModel>> {
  const rows: { value: OpinionModel; cursor: string }[] = [];
  let after = cursor === undefined ? undefined : positionOf(cursor);
  let isOpen = true;
  // One more row than the page shows whether more follow.
  for (let searches = 0; isOpen && rows.length <= limit && searches < SEARCHES_MAX; searches++) {
    const wanted = limit + 1 - rows.length;
    const { positions, stoppedAt } = await next(after, wanted);
    const opinions = await shown(positions.map(({ id }) => id));
    positions.forEach((position, i) => {
      const value = opinions[i];
      if (value) rows.push({ value, cursor: textOf(position) });
    });
    isOpen = stoppedAt !== undefined || positions.length === wanted;
    after = stoppedAt ?? positions.at(-1) ?? after;
    if (stoppedAt !== undefined) break;
  }
  const isFull = rows.length > limit;
  const page = rows.slice(0, limit);
  return {
    rows: backward ? page.reverse() : page,
    more: isFull || isOpen,
    ...(!isFull && isOpen && after && { stoppedAt: textOf(after) }),
  };
}

const isIn = ({ unit }: OpinionModel, places: Unit.Places | null): boolean => {
  if (places === null) return true;
  if (unit === null) return false;
  if (places.only) return places.only.has(Unit.refText(unit));
  const code = places.index === "provinceDay" ? unit.provinceCode : unit.code;
  return code !== null && places.codes.includes(code);
};

/** As the sort key of an opinion in a list by day. */
const textOf = ({ day, id }: Search.Position): string =>
  Opinion.OpinionEntity.index.unitDay.prefix({ day, id });

/** @throws RequestError CURSOR_MISMATCH for a text that is no position. */
function positionOf(text: string): Search.Position {
  const at = text.indexOf("#");
  const day = text.slice(0, at);
  if (!isDay(day)) throw new RequestError("CURSOR_MISMATCH");
  return { day, id: text.slice(at + 1) };
}
