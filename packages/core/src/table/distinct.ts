import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { UpdateCommand, type UpdateCommandInput } from "@aws-sdk/lib-dynamodb";
import type { TableContext } from "./context.ts";
import type { Key } from "./entity.ts";
import { withRetries } from "./retry.ts";

type Writer = Pick<TableContext, "table" | "until">;

interface Entry {
  readonly text: string;
  /** Maximum texts of the set. */
  readonly limit: number;
}

/**
 * Adds a text to the open set of an item, unless the set is full. A text that the open or the
 * settled set contains is added again at no cost, so a retry after a lost response adds nothing.
 * DynamoDB deletes the item after `expiresAt` (epoch seconds).
 * @returns whether the text is in the set.
 */
export const addOpen = (
  ctx: Writer,
  key: Key,
  { text, limit, expiresAt }: Entry & { readonly expiresAt: number },
): Promise<boolean> =>
  update(ctx, key, {
    UpdateExpression: "SET #expires = :expires ADD #open :set",
    ConditionExpression:
      "attribute_not_exists(#open) OR size(#open) < :limit OR " +
      "contains(#open, :text) OR contains(#settled, :text)",
    ExpressionAttributeNames: { "#expires": "expiresAt", "#open": "open", "#settled": "settled" },
    ExpressionAttributeValues: {
      ":expires": expiresAt,
      ":set": new Set([text]),
      ":text": text,
      ":limit": limit,
    },
  });

/** Moves a text from the open to the settled set. A full settled set only loses the text. */
export async function settleOpen(ctx: Writer, key: Key, { text, limit }: Entry): Promise<void> {
  const settled = await update(ctx, key, {
    UpdateExpression: "ADD #settled :set DELETE #open :set",
    ConditionExpression: "attribute_not_exists(#settled) OR size(#settled) < :limit",
    ExpressionAttributeNames: { "#open": "open", "#settled": "settled" },
    ExpressionAttributeValues: { ":set": new Set([text]), ":limit": limit },
  });
  if (settled) return;
  await update(ctx, key, {
    UpdateExpression: "DELETE #open :set",
    ExpressionAttributeNames: { "#open": "open" },
    ExpressionAttributeValues: { ":set": new Set([text]) },
  });
}

/** Updates an item. False if its condition does not hold. */
const update = (
  ctx: Writer,
  { pk, sk }: Key,
  expressions: Omit<UpdateCommandInput, "TableName" | "Key">,
): Promise<boolean> =>
  withRetries(ctx, async (options) => {
    try {
      await ctx.table.client.send(
        new UpdateCommand({ TableName: ctx.table.name, Key: { pk, sk }, ...expressions }),
        options,
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  });
