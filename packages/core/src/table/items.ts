import type { TableContext } from "./context.ts";
import type { Entity } from "./entity.ts";
import { type Listed, listVisible, type RowsInput } from "./list.ts";
import { decode } from "./read.ts";

/**
 * Lists a page of items of the table itself, in the order of their sort keys. A broken item is
 * reported and left out.
 */
export const listItems = <T>(
  ctx: TableContext,
  entity: Pick<Entity<T>, "fromItem">,
  input: Omit<RowsInput, "index" | "descending">,
): Promise<Listed<T>> =>
  listVisible(ctx, { ...input, descending: false }, async (items) =>
    items.map((item) => decode(ctx, entity, item)),
  );
