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
import { withRetries } from "./retry.ts";
import { BODY } from "./table.ts";
import { type CancellationReason, cancellationReasons } from "./transient.ts";

export type Stored = Readonly<Record<string, unknown>> | undefined;

/** Writes an item, with conditions on the item that it replaces. */
export interface Put {
  readonly item: Item;
  readonly unless?: "present";
  /** The version the stored item must have. */
  readonly version?: number;
  /**
   * The same item in an older stored form. The stored item must still equal it. Used for rewrites
   * that change no content and so no version.
   */
  readonly storedItem?: Item;
  /** Epoch milliseconds: the write is not tried later. */
  readonly until?: number;
  /** Epoch seconds: an existing item that expired before may be replaced. */
  readonly orExpiredAt?: number;
  /** Returns the error for a failed condition, from the stored item. */
  readonly toError: (stored: Stored) => Error;
}

/** Increments the version of an item, or creates it with 1. Refused if the item has a status. */
export interface CounterUpdate {
  readonly increment: Key;
  readonly toError: (stored: Stored) => Error;
}

/**
 * Sets some attributes of an item, existing or not, and leaves its other attributes unchanged.
 * Increments the revision of the item.
 */
export interface Patch {
  readonly patch: Key;
  readonly set: Readonly<Record<string, string | number>>;
  readonly remove: readonly string[];
  /** The revision the stored item must have. Undefined allows any. */
  readonly revision?: number;
  readonly toError: (stored: Stored) => Error;
}

/**
 * Writes nothing: the item must still have this status, or must not exist if the status is null. A
 * concurrent write of that item conflicts with the transaction.
 */
export interface Check {
  readonly check: Key;
  readonly status: string | null;
  readonly toError: (stored: Stored) => Error;
}
export type Part = Put | CounterUpdate | Patch | Check;

/** Creates an item. Refused if its key exists. */
export const create = <T>(entity: Entity<T>, value: T, toError: Put["toError"]): Put => ({
  item: entity.toItem(value),
  unless: "present",
  toError,
});
/** Replaces an item. Refused unless the stored item has this version. */
export const replace = <T>(
  entity: Entity<T>,
  value: T,
  version: number,
  toError: Put["toError"],
): Put => ({ item: entity.toItem(value), version, toError });

/** Writes an item unconditionally. */
export const put = <T>(entity: Entity<T>, value: T): Put => ({
  item: entity.toItem(value),
  toError: () => new Error("a write without a condition was refused"),
});

/** DynamoDB's limit on the actions of one transaction. */
export const TRANSACTION_MAX = 100;

/**
 * The parts of one transaction: its own parts and one group per object it writes.
 * @throws the error of `toError`, called with the number of groups that fit, if not all fit.
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
 * Writes all parts or none. Conflicts and throttling are retried within the time of the request and
 * of each part.
 * All attempts use one client token, so an attempt whose response was lost is not written twice.
 * @throws the error of the first failed condition's `toError`; RequestError RETRY_LATER if the time
 * is over.
 */
export async function transact(
  ctx: Pick<TableContext, "table" | "until">,
  parts: readonly Part[],
): Promise<void> {
  if (parts.length > TRANSACTION_MAX)
    throw new RangeError(
      `a transaction has ${parts.length} actions, at most ${TRANSACTION_MAX} are allowed`,
    );
  const input: TransactWriteCommandInput = {
    ClientRequestToken: randomUUID(),
    TransactItems: parts.map((part) => action(ctx.table.name, part)),
  };
  const limits = parts.flatMap((part) => ("until" in part ? (part.until ?? []) : []));
  await withRetries({ ...ctx, until: Math.min(ctx.until, ...limits) }, async (options) => {
    try {
      await ctx.table.client.send(new TransactWriteCommand(input), options);
    } catch (error) {
      const reasons = cancellationReasons(error);
      const at = reasons?.findIndex(({ Code }) => Code === "ConditionalCheckFailed") ?? -1;
      const refusing = parts[at];
      throw refusing ? refusing.toError(stored(reasons?.[at]?.Item)) : error;
    }
  });
}

/**
 * Writes one item at half the price of a transaction. After a lost response, the retry of a
 * successful write looks refused. For callers that read again then, not for writes that must be
 * distinguished from each other.
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
        ? put.toError(stored(error.Item))
        : error;
    }
  });
}

/** Converts the item of a cancelled transaction: the document client does not convert it. */
const stored = (item: CancellationReason["Item"]): Stored => item && unmarshall(item);

function action(TableName: string, part: Part) {
  if ("item" in part) return { Put: { TableName, ...condition(part) } };
  if ("patch" in part) return { Update: { TableName, ...patching(part) } };
  if ("check" in part) return { ConditionCheck: { TableName, ...checking(part) } };
  const { pk, sk } = part.increment;
  return {
    Update: {
      TableName,
      Key: { pk, sk },
      UpdateExpression: "ADD #version :one",
      ConditionExpression: "attribute_not_exists(#status)",
      ExpressionAttributeNames: { "#version": "version", "#status": "status" },
      ExpressionAttributeValues: { ":one": 1 },
      ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
    },
  };
}

const checking = ({ check: { pk, sk }, status }: Check) => ({
  Key: { pk, sk },
  ...(status === null
    ? { ConditionExpression: "attribute_not_exists(pk)" }
    : {
        ConditionExpression: "#status = :status",
        ExpressionAttributeNames: { "#status": "status" },
        ExpressionAttributeValues: { ":status": status },
      }),
  ReturnValuesOnConditionCheckFailure: "ALL_OLD" as const,
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

function condition({ item, unless, version, storedItem, orExpiredAt }: Put) {
  if (storedItem !== undefined)
    return {
      Item: item,
      ConditionExpression: "#schema = :schema AND #body = :body",
      ExpressionAttributeNames: { "#schema": "schema", "#body": BODY },
      ExpressionAttributeValues: { ":schema": storedItem.schema, ":body": storedItem[BODY] },
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
