import { Field, Opinion, type Phrase, Session, type Table, Unit, wordsOf } from "@doithoai/core";
import type { GraphQLResolveInfo } from "graphql";
import { badArgument, SEARCH_MAX, textArgument } from "../arguments.ts";
import { emptyConnection, type PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
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
import { isOpinionVisible } from "./opinion-visibility.ts";
import { visibleSession } from "./session-visibility.ts";

const ownPart = ({ id }: OpinionModel): string => id.slice(id.lastIndexOf(".") + 1);

/**
 * The opinions of a session in the order of recording, from the session page if the request has
 * read it, otherwise from the partition. Empty if the session is not open to the caller, except for
 * the public opinions of a cancelled one.
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
  return tablePage(ctx, scope, args, async (window) => {
    const page =
      where || window.cursor !== undefined || window.backward
        ? undefined
        : ctx.loaders.pages.get(home);
    const here = page?.opinions.filter(test) ?? [];
    if (!page || !(page.complete || here.length > window.limit))
      return Opinion.listByHome(ctx, { home, ...window, where: test });
    return {
      rows: here.slice(0, window.limit).map((value) => ({ value, cursor: ownPart(value) })),
      more: here.length > window.limit,
      total: page.complete ? here.length : undefined,
    };
  });
}

const OF_SESSION: Phrase = {
  vi:
    "Với sessionId chỉ lọc thêm được theo status, field, organizationId và search, " +
    "không đặt được orderBy.",
  en:
    "With sessionId the refinements are status, field, organizationId and search; " +
    "orderBy is not available.",
};
const OF_UNIT_OR_BODY: Phrase = {
  vi: "Chỉ dùng một trong hai: unitCode hoặc organizationId.",
  en: "Give either unitCode or organizationId, not both.",
};
const WHOLE_TREE: Phrase = {
  vi: "Với withDescendants không lọc thêm được theo status, field hay search.",
  en: "With withDescendants, status, field and search are not available.",
};
const OF_BODY: Phrase = {
  vi:
    "Phải có một trong sessionId, unitCode, organizationId; " +
    "với organizationId chỉ lọc thêm được theo status.",
  en:
    "Give one of sessionId, unitCode and organizationId; " +
    "with organizationId the only refinement is status.",
};
const LATEST_FIRST: Phrase = {
  vi: "Với search hoặc field chỉ xếp được giảm dần (DESC).",
  en: "With search or field the order can only be DESC.",
};
const NO_FIELD: Phrase = {
  vi: 'không có lĩnh vực này; danh sách ở labels(enum: "Field").',
  en: 'no such field; labels(enum: "Field") lists all fields.',
};

export const opinions: Queries<"opinions">["opinions"] = async (
  _,
  { where, orderBy, ...args },
  ctx,
  info,
) => {
  const { sessionId, unitCode, organizationId, status, field } = where;
  const withDescendants = where.withDescendants ?? false;
  const text = textArgument("where.search", where.search ?? "", SEARCH_MAX);
  // A search without words does not filter.
  const search = wordsOf(text).length === 0 ? null : text;
  expectField(field);
  const test = testOf(ctx, {
    status,
    field,
    search,
    organizationId: sessionId ? organizationId : null,
  });
  if (sessionId) {
    if (unitCode || withDescendants || orderBy) throw unsupported(OF_SESSION);
    const session = await visibleSession(sessionId, ctx);
    if (!session) return emptyConnection<OpinionModel>(scopeOf("opinions", where), args);
    return opinionsOfSession(ctx, session, args, test && { key: where, test });
  }
  if (unitCode) {
    if (organizationId) throw unsupported(OF_UNIT_OR_BODY);
    if (withDescendants && test) throw unsupported(WHOLE_TREE);
    return inUnit(ctx, {
      fromRow: test && (field || search) ? undefined : fromRows(ctx, info),
      where: { ...where, search },
      unitCode,
      withDescendants,
      descending: orderBy?.direction !== "ASC",
      args,
      test,
    });
  }
  if (!organizationId || withDescendants || field || search || orderBy) throw unsupported(OF_BODY);
  const audiences = await audiencesOf(ctx, organizationId);
  return tablePage(ctx, scopeOf("opinions", where), args, (window) =>
    Opinion.listByOrganization(ctx, {
      ...window,
      audiences,
      fromRow: fromRows(ctx, info),
      organizationId,
      status,
      toVisible: eachVisible(isOpinionVisible, ctx),
    }),
  );
};

interface InUnit {
  readonly where: Refinements;
  readonly unitCode: string;
  readonly withDescendants: boolean;
  readonly descending: boolean;
  readonly args: PageArgs;
  readonly test: ((opinion: OpinionModel) => boolean) | undefined;
  readonly fromRow: ReturnType<typeof fromRows>;
}

/** Answers rows without their items if the rows have all that the query selects. */
function fromRows({ actor }: GatewayContext, info: GraphQLResolveInfo) {
  const selected = selectedOfRows(info, OPINION_ROWS);
  return selected ? (row: Table.Item) => opinionFromRow(row, selected, actor) : undefined;
}

async function inUnit(
  ctx: GatewayContext,
  { where, unitCode, withDescendants, descending, args, test, fromRow }: InUnit,
) {
  const { status, field, search } = where;
  // No key contains text or field: rows that do not match are read and skipped like hidden ones.
  const looksInside = Boolean(field || search);
  if (looksInside && !descending) throw unsupported(LATEST_FIRST);
  const visible = eachVisible(isOpinionVisible, ctx);
  const places = await Unit.placesOf(ctx, unitCode, withDescendants);
  const office = await Unit.officePlacesOf(ctx, places);
  const scope = scopeOf("OPINION", where, descending ? "DESC" : "ASC");
  return tablePage(ctx, scope, args, (window) =>
    Opinion.listByUnit(ctx, {
      ...window,
      places,
      office,
      fromRow,
      descending,
      status,
      toVisible:
        looksInside && test
          ? async (opinions) =>
              (await visible(opinions)).map((opinion) =>
                opinion && test(opinion) ? opinion : undefined,
              )
          : visible,
    }),
  );
}

interface Refinements {
  readonly status?: OpinionModel["status"] | null | undefined;
  readonly field?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly organizationId?: string | null | undefined;
}

/** @throws RequestError BAD_ARGUMENT for an unknown field. */
function expectField(field: string | null | undefined): void {
  if (field && !Field.labels.some(({ code }) => code === field))
    throw badArgument("where.field", NO_FIELD);
}

/** The filter as a test of an opinion; undefined if nothing is filtered. */
function testOf(
  { loaders }: GatewayContext,
  { status, field, search, organizationId }: Refinements,
): ((opinion: OpinionModel) => boolean) | undefined {
  if (!status && !field && !search && !organizationId) return undefined;
  const matches = search ? Opinion.matcher(search) : () => true;
  return (opinion) =>
    (!status || opinion.status === status) &&
    (!field || opinion.fields.some((each) => each === field)) &&
    (!organizationId || opinion.assignment?.organization.id === organizationId) &&
    matches(loaders.visiblePart(opinion));
}
