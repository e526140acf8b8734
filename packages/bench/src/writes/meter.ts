import type { Table } from "@doithoai/core";

/** Write units of the table itself (`table`) and of each index by its name. */
export type Units = Readonly<Record<string, number>>;

interface Capacity {
  readonly Table?: { readonly CapacityUnits?: number };
  readonly GlobalSecondaryIndexes?: Readonly<Record<string, { readonly CapacityUnits?: number }>>;
}

const READS = /^(Get|BatchGet|Query|Scan|TransactGet)/;
/**
 * The local engine counts the index rows of a transaction twice, like its items. DynamoDB writes
 * index rows after the transaction, as ordinary writes.
 */
const INDEX_ROW_SHARE = 0.5;

/** Adds up units by name. */
export const sum = (each: readonly Units[]): Units => {
  const total: Record<string, number> = {};
  for (const units of each)
    for (const [name, count] of Object.entries(units)) total[name] = (total[name] ?? 0) + count;
  return total;
};

export const totalOf = (units: Units): number =>
  Object.values(units).reduce((total, count) => total + count, 0);

function unitsOf(output: object, isTransaction: boolean): Units {
  const consumed: unknown = Reflect.get(output, "ConsumedCapacity");
  const share = isTransaction ? INDEX_ROW_SHARE : 1;
  return sum(
    [consumed].flat().map((each) => {
      const { Table: own, GlobalSecondaryIndexes: indexes = {} } = (each ?? {}) as Capacity;
      return {
        table: own?.CapacityUnits ?? 0,
        ...Object.fromEntries(
          Object.entries(indexes).map(([name, { CapacityUnits = 0 }]) => [
            name,
            CapacityUnits * share,
          ]),
        ),
      };
    }),
  );
}

/** Counts the write units of every write to the table. Each call returns those since the last. */
export function meterWrites({ client }: Table.Table): () => Units {
  let counted: Units[] = [];
  client.middlewareStack.add(
    (next, { commandName = "" }) =>
      async (args) => {
        if (READS.test(commandName)) return next(args);
        // Assigned, not spread: the type of the input depends on the command, which is unknown
        // here.
        Object.assign(args.input, { ReturnConsumedCapacity: "INDEXES" });
        const result = await next(args);
        counted.push(unitsOf(result.output, commandName.startsWith("Transact")));
        return result;
      },
    { step: "initialize", name: "meterWrites", priority: "low" },
  );
  return () => {
    const units = sum(counted);
    counted = [];
    return units;
  };
}
