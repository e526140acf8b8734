import { randomInt } from "node:crypto";
import { DeleteCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "@doithoai/core";

/** Writes rows of one list between its pages. An act that the kind of row has not is left out. */
export interface Writer {
  /** Adds a row at a random place. */
  readonly add: () => Promise<string>;
  /** Changes a row that keeps its place. */
  readonly change?: (id: string) => Promise<void>;
  /** Gives a row another place. */
  readonly move?: (id: string) => Promise<void>;
  /** Takes a row out of what the caller may see. */
  readonly hide?: (id: string) => Promise<void>;
  readonly remove?: (id: string) => Promise<void>;
}

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** The last part of an id, at a random place among the others. */
export const anyUlid = (): string =>
  `01M8${Array.from({ length: 22 }, () => LETTERS[randomInt(32)]).join("")}`;
/** One of a few days, so that several rows share one. */
export const anyDay = (): string => `2026-10-${String(randomInt(10, 16))}`;

interface Stored<T> {
  readonly table: Table.Table;
  readonly entity: Pick<Table.Entity<T>, "key" | "toItem">;
  /** A row with an id and a place of its own. */
  readonly fresh: () => T;
  readonly changed?: (value: T) => T;
  readonly moved?: (value: T) => T;
  readonly hidden?: (value: T) => T;
}

/** Writes the items themselves, as a mutation would leave them. */
export function storedRows<T extends { readonly id: string }>({
  table: { client, name: TableName },
  entity,
  fresh,
  changed,
  moved,
  hidden,
}: Stored<T>): Writer {
  const rows = new Map<string, T>();
  const put = async (value: T): Promise<void> => {
    rows.set(value.id, value);
    await client.send(new PutCommand({ TableName, Item: entity.toItem(value) }));
  };
  const found = (id: string): T => {
    const value = rows.get(id);
    if (!value) throw new Error(`${id} was not written here`);
    return value;
  };
  return {
    add: async () => {
      let value = fresh();
      while (rows.has(value.id)) value = fresh();
      await put(value);
      return value.id;
    },
    ...(changed && { change: (id) => put(changed(found(id))) }),
    ...(moved && { move: (id) => put(moved(found(id))) }),
    ...(hidden && { hide: (id) => put(hidden(found(id))) }),
    remove: async (id) => {
      await client.send(new DeleteCommand({ TableName, Key: entity.key(found(id)) }));
    },
  };
}
