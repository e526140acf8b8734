import { BatchGetCommand, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { TableContext } from "./context.ts";
import { Broken, type Entity, type Item, type Key } from "./entity.ts";
import { LAST } from "./key.ts";
import { unitsIn, unitsOfItems, unitsOfQuery } from "./read-budget.ts";
import { withRetries } from "./retry.ts";
import { BODY, type IndexName, projectedBy, TABLE } from "./table.ts";

type Reader = TableContext;

type Options = Parameters<Parameters<typeof withRetries>[1]>[0];
/** Sends a read, within what the request may read where that is limited. */
const reading = <T extends { readonly ConsumedCapacity?: unknown }>(
  ctx: Reader,
  units: number,
  send: (options: Options) => Promise<T>,
): Promise<T> =>
  ctx.reads ? ctx.reads.read(units, () => withRetries(ctx, send)) : withRetries(ctx, send);
/** Asks what a read cost, where somebody counts it. */
const counting = ({ reads }: Reader) => (reads ? { ReturnConsumedCapacity: "TOTAL" as const } : {});

/**
 * What decoding needs of an item: the keys of indexes and what conditions test stay where they are.
 */
const READ: readonly string[] = ["pk", "sk", "type", "schema", BODY];
const projection = (names: readonly string[]) => ({
  ProjectionExpression: names.map((name) => `#${name}`).join(", "),
  ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
});

/** DynamoDB's own limits on keys, in bytes: what is longer stands nowhere. */
const PARTITION_KEY_BYTES = 2_048;
const SORT_KEY_BYTES = 1_024;
const fits = (key: string, limit: number): boolean => Buffer.byteLength(key) <= limit;
const possible = ({ pk, sk }: Key): boolean =>
  fits(pk, PARTITION_KEY_BYTES) && fits(sk, SORT_KEY_BYTES);

/** DynamoDB's own limit on BatchGetItem. */
const BATCH = 100;

/** The value of an item, or undefined when there is none or it is broken (which is reported). */
export function decode<T>(
  { table }: Pick<TableContext, "table">,
  entity: Pick<Entity<T>, "fromItem">,
  item: Item | undefined,
): T | undefined {
  if (!item) return undefined;
  const value = entity.fromItem(item);
  if (!(value instanceof Broken)) return value;
  table.report(value);
  return undefined;
}

export const isItem = (value: Readonly<Record<string, unknown>> | undefined): value is Item =>
  typeof value?.pk === "string" && typeof value.sk === "string";

/** One item by its key, strongly consistent where a decision hangs on it. */
export async function get<T>(
  ctx: Reader,
  entity: Pick<Entity<T>, "fromItem">,
  key: Key,
  { consistent = false } = {},
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
  return decode(ctx, entity, isItem(Item) ? Item : undefined);
}

/** One item with all that stands beside its value. */
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

/** Items by their keys, 100 a request, in any order; what is not there is not in the map. */
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
    // What DynamoDB left out for want of capacity is asked for again, after a pause.
    if (open.length > 0)
      throw Object.assign(new Error("unprocessed keys"), { name: "ThrottlingException" });
    return { ConsumedCapacity: { CapacityUnits: units } };
  });
  return items;
}

export interface QueryInput {
  readonly index?: IndexName | undefined;
  readonly pk: string;
  /** Sort keys from and to, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly descending?: boolean;
  readonly limit?: number | undefined;
  readonly consistent?: boolean;
  readonly project?: readonly string[];
  readonly startKey?: Readonly<Record<string, unknown>> | undefined;
}
export interface Rows {
  readonly items: readonly Item[];
  readonly lastKey: Readonly<Record<string, unknown>> | undefined;
}

/** Queries until `limit` items or the end: one request a 1 MB. */
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

/** One Query: at most `limit` items or 1 MB. */
export async function query(ctx: Reader, input: QueryInput): Promise<Rows> {
  if (!fits(input.pk, PARTITION_KEY_BYTES)) return { items: [], lastKey: undefined };
  const units =
    unitsOfQuery(input.index ? "index" : "item", input.limit) * (input.consistent ? 2 : 1);
  const { Items, LastEvaluatedKey } = await reading(ctx, units, (options) =>
    ctx.table.client.send(queryOf(ctx, input), options),
  );
  return { items: (Items ?? []).filter(isItem), lastKey: LastEvaluatedKey };
}

function queryOf(ctx: Reader, input: QueryInput): QueryCommand {
  const { partitionKey, sortKey } = input.index ? TABLE.indexes[input.index] : TABLE;
  const ranged = input.from !== undefined || input.to !== undefined;
  // An index row is all key and what the index shows; an item is read without its index keys.
  const { ProjectionExpression, ExpressionAttributeNames } = projection([
    ...new Set([
      "pk",
      "sk",
      ...(input.project ??
        (input.index ? [sortKey, partitionKey, ...projectedBy(input.index)] : READ)),
    ]),
  ]);
  const names = {
    ...ExpressionAttributeNames,
    [`#${partitionKey}`]: partitionKey,
    ...(ranged && { [`#${sortKey}`]: sortKey }),
  };
  return new QueryCommand({
    TableName: ctx.table.name,
    ...(input.index && { IndexName: input.index }),
    KeyConditionExpression: `#${partitionKey} = :pk${ranged ? ` AND #${sortKey} BETWEEN :from AND :to` : ""}`,
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
