import { openPosition, RequestError, sealPosition, type Table } from "@doithoai/core";
import { connection, type PageArgs, type Window, windowOf } from "./connection.ts";
import type { GatewayContext } from "./context.ts";
import type { Scope } from "./cursor.ts";

/** Stands before a position that is sealed. No sort key of the table begins with it. */
const SEALED = "~";

/**
 * A connection over a page of the table. A page that ended before it was full ends with a sealed
 * cursor: the row it points at may be hidden from the caller.
 * @throws RequestError CURSOR_MISMATCH for a cursor of another list, and what `read` throws.
 */
export async function tablePage<T>(ctx: GatewayContext, scope: Scope, args: PageArgs, read: (window: Window) => Promise<Table.Listed<T>>) {
  const window = windowOf(scope, args);
  const { rows, more, stoppedAt } = await read({ ...window, cursor: await opened(ctx, window.cursor) });
  const end = stoppedAt === undefined ? undefined : `${SEALED}${await sealPosition(ctx, stoppedAt)}`;
  return connection(scope, window, { rows: rows.map(({ value, cursor }) => ({ node: value, at: cursor })), more, end });
}

async function opened(ctx: GatewayContext, cursor: string | undefined): Promise<string | undefined> {
  if (!cursor?.startsWith(SEALED)) return cursor;
  const position = await openPosition(ctx, cursor.slice(SEALED.length));
  if (position === undefined) throw new RequestError("CURSOR_MISMATCH");
  return position;
}
