import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { TableContext } from "./context.ts";
import type { Key } from "./entity.ts";
import { withRetries } from "./retry.ts";

type Writer = Pick<TableContext, "table" | "until">;

/**
 * Increments the version of an item, or creates it with version 1. DynamoDB deletes the item after
 * `expiresAt` (epoch seconds).
 */
export async function countUp(ctx: Writer, { pk, sk }: Key, expiresAt: number): Promise<void> {
  await withRetries(ctx, (options) =>
    ctx.table.client.send(
      new UpdateCommand({
        TableName: ctx.table.name,
        Key: { pk, sk },
        UpdateExpression: "SET #expires = :expires ADD #version :one",
        ExpressionAttributeNames: { "#version": "version", "#expires": "expiresAt" },
        ExpressionAttributeValues: { ":one": 1, ":expires": expiresAt },
      }),
      options,
    ),
  );
}

/** The counter value of an item; 0 if the item is missing. */
export async function countOf(ctx: Writer, { pk, sk }: Key): Promise<number> {
  const { Item } = await withRetries(ctx, (options) =>
    ctx.table.client.send(
      new GetCommand({
        TableName: ctx.table.name,
        Key: { pk, sk },
        ConsistentRead: true,
        ProjectionExpression: "pk, sk, #version",
        ExpressionAttributeNames: { "#version": "version" },
      }),
      options,
    ),
  );
  return Number(Item?.version ?? 0);
}
