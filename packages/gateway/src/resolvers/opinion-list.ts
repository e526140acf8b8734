import { may, Opinion, type Phrase, Session, type Table, Unit } from "@doithoai/core";
import type { GraphQLResolveInfo } from "graphql";
import { emptyConnection, type PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { type Scope, scopeOf } from "../cursor.ts";
import { homeOf } from "../loaders.ts";
import type { OpinionModel, SessionModel } from "../models.ts";
import { OPINION_ROWS } from "../rows/fields.ts";
import { opinionFromRow } from "../rows/from-row.ts";
import { selectedOfRows } from "../rows/selection.ts";
import { tablePage } from "../table-page.ts";
import { eachVisible } from "../visible.ts";
import { audiencesOf } from "./audiences.ts";
import type { Queries } from "./complete.ts";
import { unsupported } from "./list.ts";
import { filterOf, isNarrowed, type OpinionFilter, testOf } from "./opinion-filter.ts";
import { isOpinionVisible } from "./opinion-visibility.ts";
import { visibleSession } from "./session-visibility.ts";

const ownPart = ({ id }: OpinionModel): string => id.slice(id.lastIndexOf(".") + 1);

/**
 * The opinions of a session in the order of recording, from the session page if the request has
 * read it, otherwise from the partition. Empty if the session is not open to the caller, except for
 * the public opinions of a cancelled one. A damaged opinion is an error for the office of the unit,
 * and left out for others.
 */
export async function opinionsOfSession(
  ctx: GatewayContext,
  session: SessionModel,
  args: PageArgs,
  where?: { readonly key: unknown; readonly test: (opinion: OpinionModel) => boolean },
) {
  const home = homeOf(session.id);
  const scope = scopeOf("session.opinions", session.id, where?.key);
  // Opinions sent ahead of a cancelled session become public one by one.
  if (!Session.isOpenTo(session, ctx.actor) && session.status !== "CANCELLED")
    return emptyConnection<OpinionModel>(scope, args);
  const test = (opinion: OpinionModel): boolean =>
    (Opinion.isOfOffice(opinion, ctx.actor) || Opinion.isPublicOpinion(opinion, session)) &&
    (where?.test(opinion) ?? true);
  // A damaged opinion may be hidden from others, such as a denunciation.
  const isOfOffice = may(ctx.actor, "readUnpublished", session);
  return tablePage(ctx, scope, args, async ({ damaged, ...window }) => {
    const read = ctx.loaders.pages.get(home);
    const isOfPage = !where && window.cursor === undefined && !window.backward;
    const page = isOfPage && !(read?.damaged && isOfOffice) ? read : undefined;
    const here = page?.opinions.filter(test) ?? [];
    if (!page || !(page.complete || here.length > window.limit))
      return Opinion.listByHome(ctx, {
        home,
        ...window,
        where: test,
        damaged: isOfOffice ? damaged : undefined,
      });
    return {
      rows: here.slice(0, window.limit).map((value) => ({ value, cursor: ownPart(value) })),
      more: here.length > window.limit,
      total: page.complete ? here.length : undefined,
    };
  });
}

const OF_SESSION: Phrase = {
  vi: "Với sessionId không dùng được unitCode, withDescendants và orderBy.",
  en: "With sessionId, unitCode, withDescendants and orderBy are not available.",
};
const NO_INDEX: Phrase = {
  vi:
    "Hệ thống này không có chỉ mục tìm kiếm: với withDescendants chỉ lọc thêm được theo " +
    "receivedFrom, receivedTo. Các điều kiện khác dùng được trong một đơn vị hoặc một hội nghị.",
  en:
    "This installation has no search index: with withDescendants the only refinements are " +
    "receivedFrom and receivedTo. The others are available in one unit or one session.",
};
const OF_BODY: Phrase = {
  vi:
    "Phải có một trong sessionId, unitCode, organizationId; " +
    "với riêng organizationId chỉ lọc thêm được theo status hoặc statuses, " +
    "không đặt được orderBy. Để lọc thêm, dùng cùng unitCode.",
  en:
    "Give one of sessionId, unitCode and organizationId; with organizationId alone the only " +
    "refinement is status or statuses, and orderBy is not available. " +
    "Add unitCode to refine further.",
};

export const opinions: Queries<"opinions">["opinions"] = async (
  _,
  { where, orderBy, ...args },
  ctx,
  info,
) => {
  const { sessionId, unitCode, organizationId } = where;
  const withDescendants = where.withDescendants ?? false;
  const filter = filterOf(where);
  if (sessionId) {
    if (unitCode || withDescendants || orderBy) throw unsupported(OF_SESSION);
    const session = await visibleSession(sessionId, ctx);
    if (!session) return emptyConnection<OpinionModel>(scopeOf("opinions", where), args);
    const key = isNarrowed(filter) ? { key: where, test: testOf(ctx, filter) } : undefined;
    return opinionsOfSession(ctx, session, args, key);
  }
  if (unitCode) {
    const descending = orderBy?.direction !== "ASC";
    const scope = scopeOf(
      "OPINION",
      { ...where, search: filter.text ?? null },
      descending ? "DESC" : "ASC",
    );
    const list = { unitCode, withDescendants, filter, descending, scope, args, info };
    if (!withDescendants || !isNarrowed(filter, DAYS)) return inUnit(ctx, list);
    if (!ctx.search) throw unsupported(NO_INDEX);
    // Loads at the first search: no start needs it.
    const { searchTree } = await import("./opinion-search.ts");
    return searchTree(ctx, ctx.search, list);
  }
  if (
    !organizationId ||
    withDescendants ||
    orderBy ||
    isNarrowed(filter, ["organizationId", "statuses"])
  )
    throw unsupported(OF_BODY);
  const audiences = await audiencesOf(ctx, organizationId);
  return tablePage(ctx, scopeOf("opinions", where), args, (window) =>
    Opinion.listByOrganization(ctx, {
      ...window,
      audiences,
      fromRow: fromRows(ctx, info),
      organizationId,
      statuses: filter.statuses,
      toVisible: eachVisible(isOpinionVisible, ctx),
    }),
  );
};

/** Refinements that the keys of the table serve in a tree, too. */
const DAYS = ["from", "to"] as const;

interface InUnit {
  readonly unitCode: string;
  readonly withDescendants: boolean;
  readonly filter: OpinionFilter;
  readonly descending: boolean;
  readonly scope: Scope;
  readonly args: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** Answers rows without their items if the rows have all that the query selects. */
function fromRows({ actor }: GatewayContext, info: GraphQLResolveInfo) {
  const selected = selectedOfRows(info, OPINION_ROWS);
  return selected ? (row: Table.Item) => opinionFromRow(row, selected, actor) : undefined;
}

/**
 * Opinions of one unit, or of a tree without refinements beyond the days, from the table. Rows that
 * do not match are read and skipped like hidden ones.
 */
async function inUnit(
  ctx: GatewayContext,
  { unitCode, withDescendants, filter, descending, scope, args, info }: InUnit,
) {
  const visible = eachVisible(isOpinionVisible, ctx);
  const places = await Unit.placesOf(ctx, unitCode, withDescendants);
  const office = await Unit.officePlacesOf(ctx, places);
  const test = testOf(ctx, filter);
  const looksInside = isNarrowed(filter, [...DAYS, "statuses"]);
  // A row does not have all that a filter looks at.
  const fromRow = looksInside ? undefined : fromRows(ctx, info);
  return tablePage(ctx, scope, args, (window) =>
    Opinion.listByUnit(ctx, {
      ...window,
      places,
      office,
      fromRow,
      descending,
      from: filter.from,
      to: filter.to,
      statuses: filter.statuses,
      toVisible: looksInside
        ? async (opinions) =>
            (await visible(opinions)).map((opinion) =>
              opinion && test(opinion) ? opinion : undefined,
            )
        : visible,
    }),
  );
}
