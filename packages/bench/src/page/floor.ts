import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Table } from "@doithoai/core";
import { type SessionFacts, toItems, toPage } from "./facts.ts";

/** DynamoDB's own limit on BatchWriteItem. */
const BATCH = 25;

/** Lays the page's facts out as items with ordinary attributes; returns how many. */
export async function layOut({ client, name }: Table.Table, facts: SessionFacts): Promise<number> {
  const items = toItems(facts);
  for (let at = 0; at < items.length; at += BATCH) {
    const requests = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    const { UnprocessedItems } = await client.send(new BatchWriteCommand({ RequestItems: { [name]: requests } }));
    if (Object.keys(UnprocessedItems ?? {}).length > 0) throw new Error("the engine left items out");
  }
  return items.length;
}

/** The page without GraphQL: one Query, nested by hand, made JSON. */
export async function floorPage({ client, name }: Table.Table, { opinions }: SessionFacts): Promise<string> {
  const { Items = [] } = await client.send(
    new QueryCommand({ TableName: name, KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": "FLOOR" } }),
  );
  return toPage(Items, opinions.pageInfo);
}
