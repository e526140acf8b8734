import { type Phrase, RequestError, Table, type Unit } from "@doithoai/core";
import type { PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import { tablePage } from "../table-page.ts";

interface UnitList<T> {
  readonly entity: Table.Entity<T>;
  /** First part of the partition keys, `SESSION`. */
  readonly kind: string;
  readonly places: Unit.Places;
  readonly descending?: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly where?: ((row: Table.Item) => boolean) | undefined;
  readonly seen?: Table.ListInput<T>["seen"];
}

/** A page of what happened in a unit or its tree, by day. */
export async function unitList<T>(
  ctx: GatewayContext,
  scopeParts: readonly unknown[],
  args: PageArgs,
  input: UnitList<T>,
) {
  const { entity, kind, places, descending = true, from, to, where, seen } = input;
  return tablePage(ctx, scopeOf(kind, ...scopeParts), args, (window) =>
    Table.list(ctx, {
      ...window,
      entity,
      seen,
      index: places.index,
      partitions: places.codes.map((code) => `${kind}#${code}`),
      descending,
      // What has no day stands first and is not before any.
      from: from ?? (to === undefined ? undefined : "0001"),
      to: to === undefined ? undefined : `${to}#${Table.LAST}`,
      where: narrowed(places, where),
    }),
  );
}

export function narrowed(
  { only }: Pick<Unit.Places, "only">,
  where: UnitList<never>["where"],
): UnitList<never>["where"] {
  if (!only) return where;
  return (row) =>
    only.has(`${String(row.unitPk).replace(/^\w+#/, "")}@${String(row.unitFrom)}`) &&
    (where?.(row) ?? true);
}

/** `words` say which combination is served. */
export const unsupported = (words: Phrase): RequestError =>
  new RequestError("UNSUPPORTED_FILTER", words);
