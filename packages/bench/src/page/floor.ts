import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { openClient } from "../client.ts";
import { type SessionFacts, toItems, toPage } from "./facts.ts";

/** The limit of DynamoDB on BatchWriteItem. */
const BATCH = 25;

export interface Floor {
  readonly items: number;
  /** The page without GraphQL: one Query, nested by hand, as JSON. */
  readonly page: () => Promise<string>;
  readonly close: () => void;
}

/** Stores the page as items with ordinary attributes and opens an ordinary document client. */
export async function openFloor(
  TableName: string,
  endpoint: string,
  facts: SessionFacts,
): Promise<Floor> {
  const client = openClient(endpoint);
  const items = toItems(facts);
  for (let at = 0; at < items.length; at += BATCH) {
    const requests = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [TableName]: requests } }),
    );
    if (Object.keys(UnprocessedItems ?? {}).length > 0)
      throw new Error("the engine did not return all items");
  }
  const query = () =>
    client.send(
      new QueryCommand({
        TableName,
        KeyConditionExpression: "pk = :pk",
        ExpressionAttributeValues: { ":pk": "FLOOR" },
      }),
    );
  return {
    items: items.length,
    page: async () => toPage((await query()).Items ?? [], facts),
    close: () => client.destroy(),
  };
}
