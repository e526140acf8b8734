import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import { forEachConcurrently, type Table } from "@doithoai/core";

type Item = Readonly<Record<string, unknown>>;

/** The limit of DynamoDB on BatchWriteItem. */
const BATCH = 25;
const IN_FLIGHT = 8;
/** Subjects whose items are made and written together. */
const GROUP = 25;

/** The item that a part of a transaction writes into a table without an item of its key. */
export function itemOf(part: Table.Part): Item | undefined {
  if ("item" in part) return part.item;
  if ("patch" in part) return { ...part.patch, ...part.set, revision: 1 };
  if ("increment" in part) return { ...part.increment, version: 1 };
  return undefined;
}

async function put({ client, name }: Table.Table, items: readonly Item[]): Promise<void> {
  let open = items.map((item) => ({ PutRequest: { Item: { ...item } } }));
  while (open.length > 0) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [name]: open } }),
    );
    // The document client returns what it was given.
    open = (UnprocessedItems?.[name] ?? []) as typeof open;
  }
}

/** Makes the items of subjects and writes them, without transactions. Returns their number. */
export async function writeAll<T>(
  table: Table.Table,
  subjects: Iterable<T>,
  itemsOf: (subject: T) => Promise<readonly Item[]>,
): Promise<number> {
  let written = 0;
  await forEachConcurrently(groups(subjects), IN_FLIGHT, async (group) => {
    const items = (await Promise.all(group.map(itemsOf))).flat();
    for (let at = 0; at < items.length; at += BATCH) await put(table, items.slice(at, at + BATCH));
    written += items.length;
  });
  return written;
}

function* groups<T>(subjects: Iterable<T>): Generator<readonly T[]> {
  let group: T[] = [];
  for (const subject of subjects) {
    group.push(subject);
    if (group.length < GROUP) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
