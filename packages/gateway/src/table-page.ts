import { cursorSeal, RequestError, type Table } from "@doithoai/core";
import { connection, type PageArgs, type Window, windowOf } from "./connection.ts";
import type { GatewayContext } from "./context.ts";
import { encodeCursor, type Scope } from "./cursor.ts";
import { DamagedItem } from "./errors.ts";

/** Converts a value of a list. The error in place of a damaged item stays. */
export const unlessDamaged = <T, R>(value: T, convert: (value: T) => R): R =>
  // The executor expects errors among the values.
  value instanceof Error ? (value as unknown as R) : convert(value);

/**
 * A connection over a page of the table. Its cursors are sealed: a cursor may point at a row that
 * is hidden from the caller, and a caller cannot construct another position. In place of a damaged
 * item stands an error: it costs its entry of the page alone.
 * @throws RequestError CURSOR_MISMATCH for a cursor of another list, and the errors of `read`.
 */
export async function tablePage<T>(
  ctx: GatewayContext,
  scope: Scope,
  args: PageArgs,
  read: (
    window: Window & Pick<Table.Window, "damaged">,
  ) => Promise<Table.Listed<T> & { readonly total?: number | undefined }>,
) {
  const asked = windowOf(scope, args);
  const { seal, open } = await cursorSeal(ctx);
  const cursor = asked.cursor === undefined ? undefined : open(scope, asked.cursor);
  if (asked.cursor !== undefined && cursor === undefined) throw new RequestError("CURSOR_MISMATCH");
  const window = { ...asked, cursor, damaged: () => new DamagedItem() };
  const { rows, more, stoppedAt, total } = await read(window);
  const found = {
    rows: rows.map((row) => ({ node: row.value, at: row.cursor })),
    more,
    end: stoppedAt,
    total,
  };
  return connection(scope, window, found, (position) => encodeCursor(scope, seal(scope, position)));
}
