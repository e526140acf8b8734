import { randomUUID } from "node:crypto";
import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import {
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from "@aws-sdk/lib-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { TableContext } from "./context.ts";
import type { Entity, Item, Key } from "./entity.ts";
import { type CancellationReason, cancellationReasons, withRetries } from "./retry.ts";
import { BODY } from "./table.ts";

export type Stored = Readonly<Record<string, unknown>> | undefined;

/** One part of a write: an item and what must hold of the one it replaces. */
export interface Put {
  readonly item: Item;
  readonly unless?: "present";
  /** The version the stored item must have. */
  readonly version?: number;
  /**
   * The item that this one says anew: it must still hold the same value. Of writes that change
   * nothing of substance, which no version tells apart.
   */
  readonly was?: Item;
  /** A present item whose time is over may be replaced. */
  readonly orExpiredAt?: number;
  /** What to answer when the condition fails, given what is stored. */
  readonly refused: (stored: Stored) => Error;
}

/**
 * A part that counts an item's version up, or makes it at 1; refused when the item has a status.
 */
export interface CounterUpdate {
  readonly tick: Key;
  readonly refused: (stored: Stored) => Error;
}

/**
 * A part that sets some attributes of an item, whether it is there or not, and leaves the others;
 * it counts its revision up.
 */
export interface Patch {
  readonly patch: Key;
  readonly set: Readonly<Record<string, string | number>>;
  readonly remove: readonly string[];
  /** The revision the stored item must have; any where undefined. */
  readonly revision?: number;
  readonly refused: (stored: Stored) => Error;
}

/**
 * A part that writes nothing: an item must be in this state still. Whoever writes that item at the
 * same moment is in its way.
 */
export interface Check {
  readonly check: Key;
  readonly status: string;
  readonly refused: (stored: Stored) => Error;
}
export type Part = Put | CounterUpdate | Patch | Check;

/** A new item: refused when its key is taken. */
export const create = <T>(entity: Entity<T>, value: T, refused: Put["refused"]): Put => ({
  item: entity.toItem(value),
  unless: "present",
  refused,
});
/** A later version of an item: refused unless the stored one has the version it was made from. */
export const replace = <T>(
  entity: Entity<T>,
  value: T,
  version: number,
  refused: Put["refused"],
): Put => ({ item: entity.toItem(value), version, refused });

/** An item that takes the place of whatever stands there. */
export const put = <T>(entity: Entity<T>, value: T): Put => ({
  item: entity.toItem(value),
  refused: () => new Error("unconditional"),
});

/** DynamoDB's own limit on a transaction. */
export const TRANSACTION_MAX = 100;

/**
 * The parts of one transaction: what it always holds, and a group for each thing that it writes.
 * @throws what `refused` says of the number of groups that fit, where not all do.
 */
export function withinTransactionLimit(
  own: readonly Part[],
  groups: readonly (readonly Part[])[],
  refused: (limit: number) => Error,
): readonly Part[] {
  const parts = [...own, ...groups.flat()];
  if (parts.length <= TRANSACTION_MAX) return parts;
  let left = TRANSACTION_MAX - own.length;
  throw refused(
    groups.findIndex(({ length }) => {
      left -= length;
      return left < 0;
    }),
  );
}

/**
 * All puts or none. Conflicts and throttling are tried again within the request's time, under one
 * client token, so that a try whose answer was lost on the way is not written twice.
 * @throws what the first failed condition's `refused` says; RequestError RETRY_LATER when time is
 * over.
 */
export async function transact(
  ctx: Pick<TableContext, "table" | "until">,
  parts: readonly Part[],
): Promise<void> {
  if (parts.length > TRANSACTION_MAX)
    throw new RangeError(`${parts.length} actions in one transaction, at most ${TRANSACTION_MAX}`);
  const input: TransactWriteCommandInput = {
    ClientRequestToken: randomUUID(),
    TransactItems: parts.map((part) => action(ctx.table.name, part)),
  };
  await withRetries(ctx, async (options) => {
    try {
      await ctx.table.client.send(new TransactWriteCommand(input), options);
    } catch (error) {
      const reasons = cancellationReasons(error);
      const at = reasons?.findIndex(({ Code }) => Code === "ConditionalCheckFailed") ?? -1;
      const refusing = parts[at];
      throw refusing ? refusing.refused(stored(reasons?.[at]?.Item)) : error;
    }
  });
}

/**
 * One item alone, at half the price of a transaction. A try whose answer was lost looks like a
 * refusal to the next: for callers that then read again, not for writes that must be told from each
 * other.
 */
export async function putAlone(
  ctx: Pick<TableContext, "table" | "until">,
  put: Put,
): Promise<void> {
  await withRetries(ctx, async (options) => {
    try {
      await ctx.table.client.send(
        new PutCommand({ TableName: ctx.table.name, ...condition(put) }),
        options,
      );
    } catch (error) {
      throw error instanceof ConditionalCheckFailedException
        ? put.refused(stored(error.Item))
        : error;
    }
  });
}

/** The document client translates answers but not what a cancelled transaction shows. */
const stored = (item: CancellationReason["Item"]): Stored => item && unmarshall(item);

function action(TableName: string, part: Part) {
  if ("item" in part) return { Put: { TableName, ...condition(part) } };
  if ("patch" in part) return { Update: { TableName, ...patching(part) } };
  if ("check" in part) return { ConditionCheck: { TableName, ...checking(part) } };
  const { pk, sk } = part.tick;
  return {
    Update: {
      ...{
        TableName,
        Key: { pk, sk },
        UpdateExpression: "ADD #version :one",
        ConditionExpression: "attribute_not_exists(#status)",
      },
      ExpressionAttributeNames: { "#version": "version", "#status": "status" },
      ExpressionAttributeValues: { ":one": 1 },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
    },
  };
}

const checking = ({ check: { pk, sk }, status }: Check) => ({
  ...{
    Key: { pk, sk },
    ConditionExpression: "#status = :status",
    ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
  },
  ...{
    ExpressionAttributeNames: { "#status": "status" },
    ExpressionAttributeValues: { ":status": status },
  },
});

function patching({ patch: { pk, sk }, set, remove, revision }: Patch) {
  const names = Object.keys(set);
  const sets = names.map((name) => `#${name} = :${name}`).join(", ");
  const removes = remove.length > 0 ? ` REMOVE ${remove.map((name) => `#${name}`).join(", ")}` : "";
  return {
    Key: { pk, sk },
    UpdateExpression: `SET ${sets}${removes} ADD #revision :by`,
    ExpressionAttributeNames: Object.fromEntries(
      [...names, ...remove, "revision"].map((name) => [`#${name}`, name]),
    ),
    ExpressionAttributeValues: {
      ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
      ":by": 1,
      ...(revision !== undefined && { ":revision": revision }),
    },
    ...(revision !== undefined && { ConditionExpression: "#revision = :revision" }),
    ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
  };
}

function condition({ item, unless, version, was, orExpiredAt }: Put) {
  if (was !== undefined)
    return {
      Item: item,
      ConditionExpression: "#schema = :schema AND #body = :body",
      ExpressionAttributeNames: { "#schema": "schema", "#body": BODY },
      ExpressionAttributeValues: { ":schema": was.schema, ":body": was[BODY] },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
    };
  if (version !== undefined)
    return {
      Item: item,
      ConditionExpression: "#version = :version",
      ExpressionAttributeNames: { "#version": "version" },
      ExpressionAttributeValues: { ":version": version },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
    };
  if (unless !== "present") return { Item: item };
  return {
    Item: item,
    ConditionExpression:
      orExpiredAt === undefined
        ? "attribute_not_exists(pk)"
        : "attribute_not_exists(pk) OR expiresAt < :now",
    ...(orExpiredAt !== undefined && { ExpressionAttributeValues: { ":now": orExpiredAt } }),
    ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
  };
}
