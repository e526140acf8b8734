import { type Day, FIELD_CODE, Field, Opinion, type Phrase, wordsOf } from "@doithoai/core";
import { badArgument, dayArgument, SEARCH_MAX, textArgument } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type { OpinionWhere } from "../generated/resolvers.ts";
import type { OpinionModel } from "../models.ts";
import { oneOrSome } from "./list.ts";

/** The refinements of a list of opinions, checked. An absent one does not filter. */
export interface OpinionFilter {
  readonly statuses?: ReadonlySet<OpinionModel["status"]> | undefined;
  readonly field?: string | undefined;
  readonly nature?: OpinionModel["nature"] | undefined;
  readonly channel?: OpinionModel["channel"] | undefined;
  readonly resolution?: OpinionModel["resolution"] | undefined;
  readonly organizationId?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly text?: string | undefined;
}

const NO_FIELD: Phrase = {
  vi: 'không có lĩnh vực này; danh sách ở labels(enum: "Field").',
  en: 'no such field; labels(enum: "Field") lists all fields.',
};

/** Whether the field is shipped, or may be one that a unit added. */
const isField = (field: string): boolean =>
  field.includes(".") ? FIELD_CODE.test(field) : Field.labels.some(({ code }) => code === field);

/**
 * @throws RequestError BAD_ARGUMENT for an unknown field, a day that does not exist, a search that
 * is too long, no status at all, or `status` beside `statuses`.
 */
export function filterOf(where: OpinionWhere): OpinionFilter {
  const { field, nature, channel, resolution, organizationId } = where;
  if (field && !isField(field)) throw badArgument("where.field", NO_FIELD);
  const text = textArgument("where.search", where.search ?? "", SEARCH_MAX);
  return {
    statuses: oneOrSome(["status", where.status], ["statuses", where.statuses]),
    field: field ?? undefined,
    nature: nature ?? undefined,
    channel: channel ?? undefined,
    resolution: resolution ?? undefined,
    organizationId: organizationId ?? undefined,
    from: dayArgument("where.receivedFrom", where.receivedFrom),
    to: dayArgument("where.receivedTo", where.receivedTo),
    // A search without words does not filter.
    text: wordsOf(text).length === 0 ? undefined : text,
  };
}

/** Whether a refinement is set, without those of `except`. */
export const isNarrowed = (
  filter: OpinionFilter,
  except: readonly (keyof OpinionFilter)[] = [],
): boolean =>
  // Object.entries types every key as string, so a cast is needed.
  Object.entries(filter).some(
    ([name, value]) => value !== undefined && !except.includes(name as keyof OpinionFilter),
  );

/** The refinements as a test of an opinion, in the text that the caller may read. */
export function testOf(
  { loaders }: Pick<GatewayContext, "loaders">,
  filter: OpinionFilter,
): (opinion: OpinionModel) => boolean {
  const { statuses, field, nature, channel, resolution, organizationId, from, to, text } = filter;
  const matches = text === undefined ? () => true : Opinion.matcher(text);
  return (opinion) =>
    (!statuses || statuses.has(opinion.status)) &&
    (!field || opinion.fields.some((each) => each === field)) &&
    (!nature || opinion.nature === nature) &&
    (!channel || opinion.channel === channel) &&
    (!resolution || opinion.resolution === resolution) &&
    (!organizationId || opinion.assignment?.organization.id === organizationId) &&
    (!from || opinion.receivedOn >= from) &&
    (!to || opinion.receivedOn <= to) &&
    matches(loaders.visiblePart(opinion));
}
