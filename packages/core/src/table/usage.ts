import { AsyncLocalStorage } from "node:async_hooks";
import type {
  DynamoDBClient,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "@aws-sdk/client-dynamodb";
import type { InitializeMiddleware } from "@smithy/types";
import { unitsIn } from "./read-budget.ts";
import { isThrottled, isTransient } from "./retry.ts";

/** What was asked of the table in the course of some work. */
export interface Usage {
  /** Every one that was sent, those that were tried again among them. */
  readonly tableRequests: number;
  /** As DynamoDB counts capacity; what was refused or lost on the way it does not tell. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Failures that pass by themselves: each was tried again, or ended in RETRY_LATER. */
  readonly retries: number;
  /** Those of them that were refused for want of capacity. */
  readonly throttles: number;
}
type Add = (more: Partial<Usage>) => void;

const NOTHING: Usage = { tableRequests: 0, readUnits: 0, writeUnits: 0, retries: 0, throttles: 0 };

/**
 * Whose work a request belongs to. Not an argument like all else: what a use case does must not
 * hang on being watched, and what is kept by client (roles, rules) must not be kept for each
 * request.
 */
const watching = new AsyncLocalStorage<Add>();

export interface Meter {
  /** Runs what is to be counted; what it leaves behind unfinished is still its own. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly usage: () => Usage;
}

export function meter(): Meter {
  let usage = NOTHING;
  const add: Add = ({
    tableRequests = 0,
    readUnits = 0,
    writeUnits = 0,
    retries = 0,
    throttles = 0,
  }) => {
    usage = {
      tableRequests: usage.tableRequests + tableRequests,
      readUnits: usage.readUnits + readUnits,
      writeUnits: usage.writeUnits + writeUnits,
      retries: usage.retries + retries,
      throttles: usage.throttles + throttles,
    };
  };
  return { run: (work) => watching.run(add, work), usage: () => usage };
}

const READS = new Set([
  "GetItemCommand",
  "BatchGetItemCommand",
  "QueryCommand",
  "TransactGetItemsCommand",
  "ScanCommand",
]);

/**
 * The one place where requests are counted and asked what they cost: only while somebody watches.
 */
export function countUsage({ middlewareStack }: DynamoDBClient): void {
  const count: InitializeMiddleware<ServiceInputTypes, ServiceOutputTypes> =
    (next, { commandName }) =>
    async (args) => {
      const add = watching.getStore();
      if (!add) return next(args);
      // Assigned, not spread: the type of the input is one command's, and which one is not known
      // here.
      Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
      try {
        const result = await next(args);
        const units = unitsIn(Reflect.get(result.output, "ConsumedCapacity"));
        add({
          tableRequests: 1,
          ...(READS.has(String(commandName)) ? { readUnits: units } : { writeUnits: units }),
        });
        return result;
      } catch (error) {
        add({
          tableRequests: 1,
          retries: isTransient(error) ? 1 : 0,
          throttles: isThrottled(error) ? 1 : 0,
        });
        throw error;
      }
    };
  middlewareStack.add(count, { step: "initialize", name: "countUsage", priority: "high" });
}
