import { RuleSettings, type Table } from "@doithoai/core";

export interface Count {
  readonly requests: number;
  /** The number of transactions among the requests. */
  readonly writes: number;
  readonly readUnits: number;
  /**
   * Write units as the local engine counts them: an upper bound. A transaction counts twice, as AWS
   * bills it, and its index rows count too.
   */
  readonly writeUnits: number;
}

const NOTHING: Count = { requests: 0, writes: 0, readUnits: 0, writeUnits: 0 };

/** A Query returns one capacity; requests on several items return one per table. */
function unitsOf(output: object): number {
  const consumed: unknown = Reflect.get(output, "ConsumedCapacity");
  const each = Array.isArray(consumed) ? consumed : [consumed];
  return each.reduce<number>((sum, capacity) => sum + Number(capacity?.CapacityUnits ?? 0), 0);
}

/** Counts the requests to the table. Each call returns the count since the last call. */
export function counting({ client }: Table.Table): () => Count {
  const rules = RuleSettings.RulesEntity.partition({});
  let count = NOTHING;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        // Reads of the rules are not counted: the rules are kept for ten seconds.
        if (Reflect.get(Reflect.get(args.input, "Key") ?? {}, "pk") === rules) return next(args);
        // Assigned, not spread: the type of the input depends on the command, which is unknown
        // here.
        Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
        const result = await next(args);
        const units = unitsOf(result.output);
        const isWrite = commandName === "TransactWriteItemsCommand";
        count = {
          requests: count.requests + 1,
          writes: count.writes + (isWrite ? 1 : 0),
          readUnits: count.readUnits + (isWrite ? 0 : units),
          writeUnits: count.writeUnits + (isWrite ? units : 0),
        };
        return result;
      },
    { step: "initialize", name: "count" },
  );
  return () => {
    const counted = count;
    count = NOTHING;
    return counted;
  };
}
