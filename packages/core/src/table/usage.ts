import { AsyncLocalStorage } from "node:async_hooks";
import type {
  DynamoDBClient,
  ServiceInputTypes,
  ServiceOutputTypes,
} from "@aws-sdk/client-dynamodb";
import type { InitializeMiddleware } from "@smithy/types";
import { unitsIn } from "./read-budget.ts";
import { isThrottled, isTransient } from "./transient.ts";

/** Requests to the table and their cost during some work. */
export interface Usage {
  /** All sent requests, including retries. */
  readonly tableRequests: number;
  /** Capacity units as DynamoDB reports them. Refused and lost requests report none. */
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Transient failures. Each was retried or ended in RETRY_LATER. */
  readonly retries: number;
  /** The transient failures that were throttling. */
  readonly throttles: number;
}
type Add = (more: Partial<Usage>) => void;

const NOTHING: Usage = { tableRequests: 0, readUnits: 0, writeUnits: 0, retries: 0, throttles: 0 };

/**
 * The usage counter of the current async context. It is not an argument because use cases must not
 * depend on measurement, and because caches per client (roles, rules) must not become caches per
 * request.
 */
const watching = new AsyncLocalStorage<Add>();

export interface Meter {
  /** Runs work and counts its requests, including those of work left unfinished. */
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

/** Counts all requests and asks for their consumed capacity, only inside `Meter.run`. */
export function countUsage({ middlewareStack }: DynamoDBClient): void {
  const count: InitializeMiddleware<ServiceInputTypes, ServiceOutputTypes> =
    (next, { commandName }) =>
    async (args) => {
      const add = watching.getStore();
      if (!add) return next(args);
      // Assigned and not spread: the command, and so the type of the input, is not known here.
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
