import { RuleSettings, type Table } from "@doithoai/core";

export interface Count {
  readonly requests: number;
  /** Those of them that are transactions. */
  readonly writes: number;
  readonly readUnits: number;
  /**
   * As the engine on this machine says: a transaction twice, as AWS bills it, and its index rows
   * too: an upper bound.
   */
  readonly writeUnits: number;
}

const NOTHING: Count = { requests: 0, writes: 0, readUnits: 0, writeUnits: 0 };

/** A Query tells one capacity, requests on several items one a table. */
function unitsOf(output: object): number {
  const told: unknown = Reflect.get(output, "ConsumedCapacity");
  const each = Array.isArray(told) ? told : [told];
  return each.reduce<number>((sum, capacity) => sum + Number(capacity?.CapacityUnits ?? 0), 0);
}

/** Counts what is asked of the table; each call returns the count since the last. */
export function counting({ client }: Table.Table): () => Count {
  const rules = RuleSettings.RulesEntity.partition({});
  let count = NOTHING;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        // The rules are read apart, and kept for ten seconds.
        if (Reflect.get(Reflect.get(args.input, "Key") ?? {}, "pk") === rules) return next(args);
        // Assigned, not spread: the type of the input is one command's, and which one is not known
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
