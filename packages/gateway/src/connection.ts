import type { Phrase } from "@doithoai/core";
import { badArgument } from "./arguments.ts";
import { decodeCursor, encodeCursor, type Scope } from "./cursor.ts";

/** Default and maximum number of nodes on a page. */
export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;

const ONE_DIRECTION: Phrase = {
  vi: "không dùng cùng first hoặc after.",
  en: "cannot be given with first or after.",
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
 * @throws RequestError BAD_ARGUMENT for a size outside 1–100 or both directions at once,
 * CURSOR_MISMATCH for a cursor of another list.
 */
export function windowOf(scope: Scope, { first, after, last, before }: PageArgs): Window {
  const backward = last !== null && last !== undefined;
  if (backward && (first ?? after ?? null) !== null) throw badArgument("last", ONE_DIRECTION);
  if (!backward && (before ?? null) !== null) throw badArgument("before", NEEDS_LAST);
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
}

/** A Relay connection over rows. A cursor is encoded only if it is requested. */
export function connection<T>(
  scope: Scope,
  { cursor, backward }: Window,
  { rows, more, end }: Found<T>,
  encode = (position: string): string => encodeCursor(scope, position),
) {
  const cursorOf = (position: string | undefined): string | null =>
    position === undefined ? null : encode(position);
  const [first, last] = [rows[0]?.at, rows.at(-1)?.at];
  return {
    edges: rows.map(({ node, at }) => ({
      node,
      get cursor() {
        return encode(at);
      },
    })),
    nodes: rows.map(({ node }) => node),
    pageInfo: {
      hasNextPage: backward ? cursor !== undefined : more,
      hasPreviousPage: backward ? more : cursor !== undefined,
      get startCursor() {
        return cursorOf(backward ? (end ?? first) : first);
      },
      get endCursor() {
        return cursorOf(backward ? last : (end ?? last));
      },
    },
  };
}

/** A page without nodes. */
export const emptyConnection = <T>(scope: Scope, args: PageArgs) =>
  connection<T>(scope, windowOf(scope, args), { rows: [], more: false });

/**
 * The rows of a window on a list in memory. `position` returns a text that ascends with the list. A
 * page continues after the cursor's position, also when the row of the cursor has left the list.
 */
export function slice<T>(
  all: readonly T[],
  { limit, cursor, backward }: Window,
  position: (node: T) => string,
): Found<T> {
  const rows = all.map((node) => ({ node, at: position(node) }));
  if (backward) {
    const rest = rows.filter(({ at }) => cursor === undefined || at < cursor);
    return { rows: rest.slice(-limit), more: rest.length > limit };
  }
  const rest = rows.filter(({ at }) => cursor === undefined || at > cursor);
  return { rows: rest.slice(0, limit), more: rest.length > limit };
}
