import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import {
  type AttributeValue,
  BatchWriteItemCommand,
  DynamoDBClient,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { LOCAL } from "@doithoai/aws/local-client";
import { FILES_FOLDER } from "../files/index.ts";
import { CITIZEN_KEYS } from "../vault.ts";

interface Place {
  readonly endpoint: string;
  readonly table: string;
  readonly folder: string | undefined;
}

/** The limit of DynamoDB on BatchWriteItem. */
const BATCH = 25;
/**
 * The first letters of the partitions of units. Units take most of the time of a load. The next
 * load corrects them where they differ.
 */
const UNITS = "UNITS";

/** A file that is there while a reset runs, so that the next start completes it. */
const markOf = (folder: string): string => path.join(folder, "resetting");

/** Deletes all data but the units: items, keys of citizens, files. */
export async function wipe(place: Place): Promise<void> {
  const { folder } = place;
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true });
    await writeFile(markOf(folder), "");
  }
  await deleteItems(place);
  if (folder === undefined) return;
  // Keys after items: an item without its key would be an identity that was erased.
  for (const name of [CITIZEN_KEYS, FILES_FOLDER])
    await rm(path.join(folder, name), { recursive: true, force: true });
  await rm(markOf(folder), { force: true });
}

/** Completes a wipe that the end of a process has interrupted. */
export async function completeWipe(place: Place): Promise<void> {
  if (place.folder === undefined) return;
  const isMarked = await stat(markOf(place.folder)).then(
    () => true,
    () => false,
  );
  if (isMarked) await wipe(place);
}

async function deleteItems({ endpoint, table }: Place): Promise<void> {
  const client = new DynamoDBClient({ endpoint, ...LOCAL });
  try {
    for (let after: Record<string, AttributeValue> | undefined, more = true; more; ) {
      const page = await client.send(
        new ScanCommand({
          TableName: table,
          ProjectionExpression: "pk, sk",
          FilterExpression: "NOT begins_with(pk, :units)",
          ExpressionAttributeValues: { ":units": { S: UNITS } },
          ...(after && { ExclusiveStartKey: after }),
        }),
      );
      const keys = page.Items ?? [];
      for (let i = 0; i < keys.length; i += BATCH)
        await deleteKeys(client, table, keys.slice(i, i + BATCH));
      after = page.LastEvaluatedKey;
      more = after !== undefined;
    }
  } finally {
    client.destroy();
  }
}

async function deleteKeys(
  client: DynamoDBClient,
  table: string,
  keys: readonly Record<string, AttributeValue>[],
): Promise<void> {
  let open = keys.map((Key) => ({ DeleteRequest: { Key } }));
  while (open.length > 0) {
    const answer = await client.send(
      new BatchWriteItemCommand({ RequestItems: { [table]: open } }),
    );
    open = (answer.UnprocessedItems?.[table] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key ? [{ DeleteRequest: { Key: DeleteRequest.Key } }] : [],
    );
  }
}
