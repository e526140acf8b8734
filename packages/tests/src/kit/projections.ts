import { ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { Log, Table } from "@doithoai/core";
import { figuresOf, makeProjections, type Projection } from "@doithoai/functions";
import type { DynamoDBRecord } from "aws-lambda";

/** The inserted Changes of a table, as its stream gives them, but in the order of keys. */
export async function changesIn({ client, name }: Table.Table): Promise<readonly DynamoDBRecord[]> {
  const records: DynamoDBRecord[] = [];
  let last: ScanCommandOutput["LastEvaluatedKey"];
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: name,
        ConsistentRead: true,
        ExclusiveStartKey: last,
        FilterExpression: "#type = :change",
        ExpressionAttributeNames: { "#type": "type" },
        ExpressionAttributeValues: { ":change": "Change" },
      }),
    );
    for (const { pk, sk, body } of page.Items ?? [])
      records.push({
        eventName: "INSERT",
        dynamodb: {
          SequenceNumber: String(records.length + 1),
          ApproximateCreationDateTime: Date.now() / 1_000,
          Keys: { pk: { S: pk }, sk: { S: sk } },
          NewImage: { body: { S: body } },
        },
      });
    last = page.LastEvaluatedKey;
  } while (last);
  return records;
}

/** The result of a batch. */
export interface Followed {
  readonly failed: readonly string[];
  readonly lines: readonly Log.Line[];
  /** Sessions that got other figures. */
  readonly stored: number;
}

/** Follows records as the deployed function does, by default all Changes of the table. */
export async function follow(
  table: Table.Table,
  {
    records,
    more = [],
  }: { readonly records?: readonly DynamoDBRecord[]; readonly more?: readonly Projection[] } = {},
): Promise<Followed> {
  const lines: Log.Line[] = [];
  const log: Log.Log = (line) => void lines.push(line);
  const run = makeProjections({ projections: [figuresOf({ table, log }), ...more], log });
  const { batchItemFailures } = await run({ Records: [...(records ?? (await changesIn(table)))] });
  return {
    failed: batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
    lines,
    stored: Number(lines.at(-1)?.figuresStored),
  };
}
