import type { Phrase } from "@doithoai/core";
import { badArgument } from "./arguments.ts";
import { decodeCursor, encodeCursor, type Scope } from "./cursor.ts";

/** Default and maximum number of nodes on a page. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

const ONE_DIRECTION: Phrase = {
  vi:
    "không dùng cùng first hoặc after: một trang chỉ đọc một chiều, xuôi bằng first và after, " +
    "ngược bằng last và before.",
  en:
    "cannot be given with first or after: a page is read in one direction, forward by first and " +
    "after, backward by last and before.",
};
const NEEDS_LAST: Phrase = { vi: "phải đi cùng last.", en: "must be given with last." };
const PAGE_SIZE: Phrase = {
  vi: `phải từ 1 đến ${LARGEST_PAGE}.`,
  en: `must be from 1 to ${LARGEST_PAGE}.`,
};

export const isPageSize = (size: number): boolean => size >= 1 && size <= LARGEST_PAGE;

export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}
export interface Window {
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly backward: boolean;
}

/**
 * The page that the arguments of a connection ask for. Every connection has all four.
 * @throws RequestError BAD_ARGUMENT for a size outside 1–100 or both directions at once,
 * CURSOR_MISMATCH for a cursor of another list.
 */
export function windowOf(scope: Scope, { first, after, last, before }: PageArgs): Window {
  const backward = last !== null && last !== undefined;
  const isForward = (first ?? after ?? null) !== null;
  const isBefore = (before ?? null) !== null;
  if (isForward && (backward || isBefore))
    throw badArgument(backward ? "last" : "before", ONE_DIRECTION);
  if (isBefore && !backward) throw badArgument("before", NEEDS_LAST);
  const limit = (backward ? last : first) ?? DEFAULT_PAGE;
  if (!isPageSize(limit)) throw badArgument(backward ? "last" : "first", PAGE_SIZE);
  const at = backward ? before : after;
  return { limit, backward, cursor: at ? decodeCursor(scope, at) : undefined };
}

interface Found<T> {
  readonly rows: readonly { readonly node: T; readonly at: string }[];
  /** Whether there are more rows in the direction of reading. */
  readonly more: boolean;
  /** Position at which reading ended, if it is not that of the last row. */
  readonly end?: string | undefined;
  /** Number of rows in the whole list, if it is known without a further read. */
  readonly total?: number | undefined;
}

/** A Relay connection over rows. Edges and cursors are made only if they are requested. */
export function connection<T>(
  scope: Scope,
  { cursor, backward }: Window,
  { rows, more, end, total }: Found<T>,
  encode = (position: string): string => encodeCursor(scope, position),
) {
  const cursorOf = (position: string | undefined): string | null =>
    position === undefined ? null : encode(position);
  // The rows up to the cursor are not read again: the client has met them.
  const behind = cursor !== undefined;
  const [first, last] = [rows[0]?.at, rows.at(-1)?.at];
  // An empty page ends where it began, so a client that waits for new rows keeps its place.
  const reached = end ?? (backward ? first : last) ?? cursor;
  return {
    get edges() {
      return rows.map(({ node, at }) => ({
        node,
        get cursor() {
          return encode(at);
        },
      }));
    },
    nodes: rows.map(({ node }) => node),
    // A list without a cursor and without a next page is whole.
    totalCount: total ?? (cursor === undefined && !more ? rows.length : null),
    pageInfo: {
      hasNextPage: backward ? behind : more,
      hasPreviousPage: backward ? more : behind,
      get startCursor() {
        return cursorOf(backward ? reached : first);
      },
      get endCursor() {
        return cursorOf(backward ? last : reached);
      },
    },
  };
}

/** A page without nodes. */
export const emptyConnection = <T>(scope: Scope, args: PageArgs) =>
  connection<T>(scope, windowOf(scope, args), { rows: [], more: false });

/**
 * A page of a list that `load` reads whole. `position` returns a text that ascends with the list. A
 * page continues after the cursor's position, also when the row of the cursor has left the list.
 * @throws RequestError for invalid arguments, before anything is loaded.
 */
export async function wholeList<T>(
  scope: Scope,
  args: PageArgs,
  load: () => Promise<readonly T[]>,
  position: (node: T) => string,
) {
  const window = windowOf(scope, args);
  const { cursor, limit, backward } = window;
  const all = (await load()).map((node) => ({ node, at: position(node) }));
  const rest = all.filter(
    ({ at }) => cursor === undefined || (backward ? at < cursor : at > cursor),
  );
  return connection(scope, window, {
    rows: backward ? rest.slice(-limit) : rest.slice(0, limit),
    more: rest.length > limit,
    total: all.length,
  });
}
