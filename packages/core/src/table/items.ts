import type { TableContext } from "./context.ts";
import type { Entity } from "./entity.ts";
import { type Listed, listVisible, type RowsInput } from "./list.ts";
import { decode } from "./read.ts";

interface ItemsInput<T> extends Omit<RowsInput, "index" | "descending" | "where"> {
  /** Filters by the caller's arguments. If absent, all items pass. */
  readonly isListed?: ((value: T) => boolean) | undefined;
}

/**
 * Lists a page of items of the table itself, in the order of their sort keys. A broken item is
 * reported, and left out without `damaged`.
 */
export const listItems = <T>(
  ctx: TableContext,
  entity: Pick<Entity<T>, "fromItem">,
  { isListed = () => true, ...input }: ItemsInput<T>,
): Promise<Listed<T>> =>
  listVisible(ctx, { ...input, descending: false }, async (items) =>
    items.map((item) => {
      const value = decode(ctx, entity, item, input.damaged);
      if (value instanceof Error) return value;
      return value !== undefined && isListed(value) ? value : undefined;
    }),
  );
