import { type Phrase, RequestError, Table, type Unit } from "@doithoai/core";
import { connection, type PageArgs, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";

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
export async function unitList<T>(ctx: GatewayContext, scopeParts: readonly unknown[], args: PageArgs, input: UnitList<T>) {
  const { entity, kind, places, descending = true, from, to, where, seen } = input;
  const scope = scopeOf(kind, ...scopeParts);
  const window = windowOf(scope, args);
  const partitions = places.codes.map((code) => `${kind}#${code}`);
  const { rows, more } = await Table.list(ctx, {
    ...window,
    entity,
    seen,
    index: places.index,
    partitions,
    descending,
    // What has no day stands first and is not before any.
    from: from ?? (to === undefined ? undefined : "0001"),
    to: to === undefined ? undefined : `${to}#${Table.LAST}`,
    where: narrowed(places, where),
  });
  return connection(scope, window, { rows: rows.map(({ value, cursor }) => ({ node: value, at: cursor })), more });
}

export function narrowed({ only }: Pick<Unit.Places, "only">, where: UnitList<never>["where"]): UnitList<never>["where"] {
  if (!only) return where;
  return (row) => only.has(`${String(row.unitPk).replace(/^\w+#/, "")}@${String(row.unitFrom)}`) && (where?.(row) ?? true);
}

/** `words` say which combination is served. */
export const unsupported = (words: Phrase): RequestError => new RequestError("UNSUPPORTED_FILTER", words);
