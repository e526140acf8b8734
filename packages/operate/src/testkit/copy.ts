import { BatchWriteCommand, ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { Table } from "@doithoai/core";

type Raw = Readonly<Record<string, unknown>>;
/** The limit of DynamoDB on BatchWriteItem. */
const BATCH = 25;

/** Copies all items of a table in their current state, as a recovery to this instant would. */
export async function copyOf({ client, name }: Table.Table): Promise<readonly Raw[]> {
  const items: Raw[] = [];
  let last: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: name, ConsistentRead: true, ExclusiveStartKey: last }),
    );
    items.push(...(page.Items ?? []));
    last = page.LastEvaluatedKey;
  } while (last);
  return items;
}

/** Fills an empty table with a copy. */
export async function restore({ client, name }: Table.Table, items: readonly Raw[]): Promise<void> {
  for (let at = 0; at < items.length; at += BATCH) {
    const puts = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteCommand({ RequestItems: { [name]: puts } }));
  }
}
