import { NONE, RequestError, Table, Unit } from "@doithoai/core";
import { connection, type PageArgs, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";

/** The index and partitions that hold what happened in a unit, or in its whole tree. */
export interface Places {
  readonly index: "unitDay" | "provinceDay";
  readonly codes: readonly string[];
  /** Only rows of these units (`code` → first days), where a code was used again by a unit outside the tree. */
  readonly only?: ReadonlySet<string>;
}

/** A province: one partition. The country: one a province that ever was. A district: one a commune that lay in it. */
export async function placesOf(ctx: GatewayContext, unitCode: string, withDescendants: boolean): Promise<Places> {
  if (!withDescendants) return { index: "unitDay", codes: [unitCode] };
  if (unitCode === Unit.COUNTRY) {
    const provinces = await Unit.childrenOf(ctx, Unit.COUNTRY);
    return { index: "provinceDay", codes: [NONE, ...new Set(provinces.map(({ code }) => code))] };
  }
  const units = await Unit.byCode(ctx, unitCode);
  if (units.some(({ level }) => level === "PROVINCE")) return { index: "provinceDay", codes: [unitCode] };
  const children = await Unit.childrenOf(ctx, unitCode);
  return { index: "unitDay", codes: [...new Set([unitCode, ...children.map(({ code }) => code)])], only: new Set([...units, ...children].map(Unit.refText)) };
}

interface UnitList<T> {
  readonly entity: Table.Entity<T>;
  /** First part of the partition keys, `SESSION`. */
  readonly kind: string;
  readonly places: Places;
  readonly descending?: boolean;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly where?: ((row: Table.Item) => boolean) | undefined;
}

/** A page of what happened in a unit or its tree, by day. */
export async function unitList<T>(ctx: GatewayContext, scopeParts: readonly unknown[], args: PageArgs, input: UnitList<T>) {
  const { entity, kind, places, descending = true, from, to, where } = input;
  const scope = scopeOf(kind, ...scopeParts);
  const window = windowOf(scope, args);
  const partitions = places.codes.map((code) => `${kind}#${code}`);
  const { rows, more } = await Table.list(ctx, {
    ...window,
    entity,
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

function narrowed({ only }: Places, where: UnitList<never>["where"]): UnitList<never>["where"] {
  if (!only) return where;
  return (row) => only.has(`${String(row.unitPk).replace(/^\w+#/, "")}@${String(row.unitFrom)}`) && (where?.(row) ?? true);
}

export const unsupported = (hint: string): RequestError => new RequestError("UNSUPPORTED_FILTER", { hint });
