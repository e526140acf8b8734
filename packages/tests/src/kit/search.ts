import type { Ask } from "./client.ts";

/** The fields of an opinion that filters look at, as one caller sees them. */
export interface Seen {
  readonly id: string;
  readonly content: string | null;
  readonly contentState: string;
  readonly status: string;
  readonly fields: readonly string[];
  readonly nature: string | null;
  readonly channel: string;
  readonly resolution: string;
  readonly receivedOn: string;
  readonly unit: { readonly code: string } | null;
  readonly assignment: { readonly organization: { readonly id: string } } | null;
  readonly responses: readonly { readonly content: string; readonly status: string }[];
}

const NODE = `
  id content contentState status fields nature channel resolution receivedOn unit { code }
  assignment { organization { id } } responses { content status }`;
const PAGE = `query (
  $where: OpinionWhere!, $order: OpinionOrder, $first: Int, $after: String, $last: Int,
  $before: String
) {
  opinions(
    where: $where, orderBy: $order, first: $first, after: $after, last: $last, before: $before
  ) {
    nodes {${NODE}}
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Reads opinions by their ids, 100 per request, without those that the caller may not see. */
export async function readNodes(ask: Ask, ids: readonly string[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (let at = 0; at < ids.length; at += 100) {
    const { data, errors } = await ask(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion {${NODE}} } }`,
      { ids: ids.slice(at, at + 100) },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    seen.push(...data.nodes.filter((node: Seen | null) => node !== null));
  }
  return seen;
}

export interface Reading {
  readonly size: number;
  readonly ascending?: boolean;
  readonly backward?: boolean;
}
interface Pages {
  readonly sizes: readonly number[];
  readonly seen: readonly Seen[];
}

/** Reads every page of a list, and returns the opinions in the order of the list. */
export async function readAll(
  ask: Ask,
  where: object,
  { size, ascending = false, backward = false }: Reading,
): Promise<Pages> {
  const order = { field: "RECEIVED_ON", direction: ascending ? "ASC" : "DESC" };
  const pages: Seen[][] = [];
  let cursor: string | null = null;
  do {
    const at = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { data, errors } = await ask(PAGE, { where, order, ...at });
    if (errors) throw new Error(`${JSON.stringify(where)}: ${JSON.stringify(errors)}`);
    const { nodes, pageInfo } = data.opinions;
    pages.push(nodes);
    const more = backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
    cursor = more ? (backward ? pageInfo.startCursor : pageInfo.endCursor) : null;
  } while (cursor !== null);
  return {
    sizes: pages.map(({ length }) => length),
    seen: (backward ? pages.toReversed() : pages).flat(),
  };
}

export interface Where {
  readonly status?: string;
  readonly statuses?: readonly string[];
  readonly field?: string;
  readonly nature?: string;
  readonly channel?: string;
  readonly resolution?: string;
  readonly organizationId?: string;
  readonly receivedFrom?: string;
  readonly receivedTo?: string;
  readonly search?: string;
}

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
const words = (text: string): readonly string[] => plain(text).match(/[a-z0-9]+/g) ?? [];

/** The meaning of the filters, on what the caller sees. */
export function isWanted(opinion: Seen, where: Where): boolean {
  const { status, statuses, field, nature, channel, resolution, organizationId } = where;
  const { receivedFrom = "", receivedTo = "9999", search = "" } = where;
  const text =
    opinion.contentState === "LOCKED"
      ? []
      : words(
          [
            opinion.content ?? "",
            ...opinion.responses.flatMap((each) => (each.status === "DRAFT" ? [] : [each.content])),
          ].join(" "),
        );
  return (
    (!status || opinion.status === status) &&
    (!statuses || statuses.includes(opinion.status)) &&
    (!field || opinion.fields.includes(field)) &&
    (!nature || opinion.nature === nature) &&
    (!channel || opinion.channel === channel) &&
    (!resolution || opinion.resolution === resolution) &&
    (!organizationId || opinion.assignment?.organization.id === organizationId) &&
    opinion.receivedOn >= receivedFrom &&
    opinion.receivedOn <= receivedTo &&
    words(search).every((word) =>
      word.length < 3 ? text.includes(word) : text.some((each) => each.startsWith(word)),
    )
  );
}

/** The order of a list by day of receipt. */
export const byDay =
  ({ ascending = false }: Pick<Reading, "ascending">) =>
  (a: Seen, b: Seen): number => {
    const isBefore = `${a.receivedOn}#${a.id}` < `${b.receivedOn}#${b.id}`;
    return isBefore === ascending ? -1 : 1;
  };
