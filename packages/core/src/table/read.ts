import { BatchGetCommand, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { TableContext } from "./context.ts";
import { BrokenItem, type Entity, type Item, type Key } from "./entity.ts";
import { LAST } from "./key.ts";
import { unitsIn, unitsOfItems, unitsOfQuery } from "./read-budget.ts";
import { withRetries } from "./retry.ts";
import { BODY, type IndexName, projectedBy, TABLE } from "./table.ts";

type Reader = TableContext;

type Options = Parameters<Parameters<typeof withRetries>[1]>[0];
/** Sends a read within the read budget of the request, if it has one. */
const reading = <T extends { readonly ConsumedCapacity?: unknown }>(
  ctx: Reader,
  units: number,
  send: (options: Options) => Promise<T>,
): Promise<T> =>
  ctx.reads ? ctx.reads.read(units, () => withRetries(ctx, send)) : withRetries(ctx, send);
/** Requests the consumed capacity if a budget counts it. */
const counting = ({ reads }: Reader) => (reads ? { ReturnConsumedCapacity: "TOTAL" as const } : {});

/** Attributes that decoding needs. Index keys and attributes for conditions are not read. */
const READ: readonly string[] = ["pk", "sk", "type", "schema", BODY];
const projection = (names: readonly string[]) => ({
  ProjectionExpression: names.map((name) => `#${name}`).join(", "),
  ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
});

/** DynamoDB's limits on keys, in bytes. No item has a longer key. */
const PARTITION_KEY_BYTES = 2_048;
const SORT_KEY_BYTES = 1_024;
const fits = (key: string, limit: number): boolean => Buffer.byteLength(key) <= limit;
const possible = ({ pk, sk }: Key): boolean =>
  fits(pk, PARTITION_KEY_BYTES) && fits(sk, SORT_KEY_BYTES);

/** DynamoDB's limit on the keys of one BatchGetItem. */
const BATCH = 100;

/**
 * The value of an item; undefined if the item is missing or broken. A broken item is reported;
 * `damaged` makes what takes its place.
 */
export function decode<T>(
  { table }: Pick<TableContext, "table">,
  entity: Pick<Entity<T>, "fromItem">,
  item: Item | undefined,
  damaged?: () => Error,
): T | undefined {
  if (!item) return undefined;
  const value = entity.fromItem(item);
  if (!(value instanceof BrokenItem)) return value;
  table.report(value);
  // The reader of the list expects errors among its values (`Window.damaged`).
  return damaged?.() as T | undefined;
}

export const isItem = (value: Readonly<Record<string, unknown>> | undefined): value is Item =>
  typeof value?.pk === "string" && typeof value.sk === "string";

/**
 * Reads one item by its key. `consistent`: strongly consistent, for decisions. `intact`: throws if
 * the item is broken, for an item that other values follow from; otherwise it counts as missing.
 */
export async function get<T>(
  ctx: Reader,
  entity: Pick<Entity<T>, "fromItem">,
  key: Key,
  { consistent = false, intact = false } = {},
): Promise<T | undefined> {
  if (!possible(key)) return undefined;
  const { Item } = await reading(ctx, unitsOfItems(consistent ? 2 : 1), (options) =>
    ctx.table.client.send(
      new GetCommand({
        TableName: ctx.table.name,
        Key: key,
        ConsistentRead: consistent,
        ...projection(READ),
        ...counting(ctx),
      }),
      options,
    ),
  );
  const value = decode(ctx, entity, isItem(Item) ? Item : undefined);
  if (intact && Item !== undefined && value === undefined)
    throw new Error(`The item ${key.pk} ${key.sk} is broken and nothing stands in for it.`);
  return value;
}

/** Reads one item with all its attributes. */
export async function getRawItem(ctx: Reader, { pk, sk }: Key): Promise<Item | undefined> {
  const { Item } = await withRetries(ctx, (options) =>
    ctx.table.client.send(
      new GetCommand({ TableName: ctx.table.name, Key: { pk, sk }, ConsistentRead: true }),
      options,
    ),
  );
  return isItem(Item) ? Item : undefined;
}

export const keyText = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** Reads items by their keys, 100 per request, in any order. Missing items are not in the map. */
export async function batchGet(
  ctx: Reader,
  keys: readonly Key[],
  {
    consistent = false,
    project = READ,
  }: { consistent?: boolean; project?: readonly string[] } = {},
): Promise<ReadonlyMap<string, Item>> {
  const unique = [
    ...new Map(
      keys.filter(possible).map(({ pk, sk }) => [keyText({ pk, sk }), { pk, sk }]),
    ).values(),
  ];
  const chunks = Array.from({ length: Math.ceil(unique.length / BATCH) }, (_, i) =>
    unique.slice(i * BATCH, (i + 1) * BATCH),
  );
  const found = await Promise.all(
    chunks.map((chunk) => batch(ctx, chunk, { consistent, project })),
  );
  return new Map(found.flat().map((item) => [keyText(item), item]));
}

async function batch(
  ctx: Reader,
  keys: readonly Key[],
  { consistent, project }: { consistent: boolean; project: readonly string[] },
): Promise<readonly Item[]> {
  const { name, client } = ctx.table;
  const items: Item[] = [];
  let open: readonly Key[] = keys;
  let units = 0;
  await reading(ctx, unitsOfItems(consistent ? 2 * keys.length : keys.length), async (options) => {
    const { Responses, UnprocessedKeys, ConsumedCapacity } = await client.send(
      new BatchGetCommand({
        RequestItems: {
          [name]: { Keys: [...open], ConsistentRead: consistent, ...projection(project) },
        },
        ...counting(ctx),
      }),
      options,
    );
    units += unitsIn(ConsumedCapacity);
    items.push(...(Responses?.[name] ?? []).filter(isItem));
    open = (UnprocessedKeys?.[name]?.Keys ?? []).filter(isItem);
    // Keys that DynamoDB did not process for lack of capacity are retried after a delay.
    if (open.length > 0)
      throw Object.assign(new Error("DynamoDB did not process all keys"), {
        name: "ThrottlingException",
      });
    return { ConsumedCapacity: { CapacityUnits: units } };
  });
  return items;
}

export interface QueryInput {
  readonly index?: IndexName | undefined;
  readonly pk: string;
  /** Bounds of the sort key, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly descending?: boolean;
  readonly limit?: number | undefined;
  readonly consistent?: boolean | undefined;
  /** The attributes besides keys. Default: all that the index projects or decoding needs. */
  readonly project?: readonly string[] | undefined;
  readonly startKey?: Readonly<Record<string, unknown>> | undefined;
}
export interface Rows {
  readonly items: readonly Item[];
  readonly lastKey: Readonly<Record<string, unknown>> | undefined;
}

/** Queries until `limit` items or the end of the partition, 1 MB per request. */
export async function queryAll(
  ctx: Reader,
  input: Omit<QueryInput, "startKey">,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let startKey: QueryInput["startKey"];
  do {
    const rows = await query(ctx, {
      ...input,
      startKey,
      limit: input.limit === undefined ? undefined : input.limit - items.length,
    });
    items.push(...rows.items);
    startKey = rows.lastKey;
  } while (startKey && (input.limit === undefined || items.length < input.limit));
  return items;
}

/** Sends one Query: at most `limit` items or 1 MB. */
export async function query(ctx: Reader, input: QueryInput): Promise<Rows> {
  if (!fits(input.pk, PARTITION_KEY_BYTES)) return { items: [], lastKey: undefined };
  const units =
    unitsOfQuery(input.index ? "index" : "item", input.limit) * (input.consistent ? 2 : 1);
  const { Items, LastEvaluatedKey } = await reading(ctx, units, (options) =>
    ctx.table.client.send(queryOf(ctx, input), options),
  );
  const items = (Items ?? []).filter(isItem);
  if (!input.index) return { items, lastKey: LastEvaluatedKey };
  // The partition key of a row is that of the request, so it is not read.
  const { partitionKey } = TABLE.indexes[input.index];
  return {
    items: items.map((row) => ({ ...row, [partitionKey]: input.pk })),
    lastKey: LastEvaluatedKey,
  };
}

function queryOf(ctx: Reader, input: QueryInput): QueryCommand {
  const { partitionKey, sortKey } = input.index ? TABLE.indexes[input.index] : TABLE;
  const ranged = input.from !== undefined || input.to !== undefined;
  // Index keys of items are not read.
  const { ProjectionExpression, ExpressionAttributeNames } = projection([
    ...new Set([
      "pk",
      "sk",
      ...(input.index ? [sortKey] : []),
      ...(input.project ?? (input.index ? projectedBy(input.index) : READ)),
    ]),
  ]);
  const sortCondition = ranged ? ` AND #${sortKey} BETWEEN :from AND :to` : "";
  const names = {
    ...ExpressionAttributeNames,
    [`#${partitionKey}`]: partitionKey,
    ...(ranged && { [`#${sortKey}`]: sortKey }),
  };
  return new QueryCommand({
    TableName: ctx.table.name,
    ...(input.index && { IndexName: input.index }),
    KeyConditionExpression: `#${partitionKey} = :pk${sortCondition}`,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: {
      ":pk": input.pk,
      ...(ranged && { ":from": input.from ?? " ", ":to": input.to ?? LAST }),
    },
    ScanIndexForward: !input.descending,
    ...(input.limit !== undefined && { Limit: input.limit }),
    ...(input.consistent && { ConsistentRead: true }),
    ProjectionExpression,
    ...counting(ctx),
    ...(input.startKey && { ExclusiveStartKey: { ...input.startKey } }),
  });
}
