import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Context } from "../context.ts";
import type { Key } from "./entity.ts";
import { retrying } from "./retry.ts";

type Writer = Pick<Context, "table" | "until">;

/** Counts an item's version up, or makes it at 1; the item goes by itself at `expiresAt` (epoch seconds). */
export async function countUp({ table, until }: Writer, { pk, sk }: Key, expiresAt: number): Promise<void> {
  await retrying({ until, random: table.random }, () =>
    table.client.send(
      new UpdateCommand({
        ...{ TableName: table.name, Key: { pk, sk }, UpdateExpression: "SET #expires = :expires ADD #version :one" },
        ExpressionAttributeNames: { "#version": "version", "#expires": "expiresAt" },
        ExpressionAttributeValues: { ":one": 1, ":expires": expiresAt },
      }),
    ),
  );
}

/** What was counted; 0 for what is not there. */
export async function countOf({ table, until }: Writer, { pk, sk }: Key): Promise<number> {
  const { Item } = await retrying({ until, random: table.random }, () =>
    table.client.send(
      new GetCommand({
        ...{ TableName: table.name, Key: { pk, sk }, ConsistentRead: true, ProjectionExpression: "pk, sk, #version" },
        ExpressionAttributeNames: { "#version": "version" },
      }),
    ),
  );
  return Number(Item?.version ?? 0);
}
