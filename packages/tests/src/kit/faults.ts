import type { Table } from "@doithoai/core";

type Attributes = Readonly<Record<string, unknown>>;
interface Written {
  readonly TransactItems?: readonly {
    readonly Put?: { readonly Item?: Attributes };
    readonly Update?: { readonly Key?: Attributes };
    readonly ConditionCheck?: { readonly Key?: Attributes };
  }[];
}
const keysOf = (input: object): string[] =>
  ((input as Written).TransactItems ?? []).map(({ Put, Update, ConditionCheck }) => {
    const at = Put?.Item ?? Update?.Key ?? ConditionCheck?.Key;
    return `${String(at?.pk)}|${String(at?.sk)}`;
  });

export const cancelled = (code: string, actions: number): Error =>
  Object.assign(new Error(`Transaction cancelled [${code}]`), {
    name: "TransactionCanceledException",
    CancellationReasons: [
      { Code: code },
      ...Array.from({ length: actions - 1 }, () => ({ Code: "None" })),
    ],
  });
export const throttled = (): Error =>
  Object.assign(new Error("Rate exceeded"), { name: "ThrottlingException" });

/**
 * Calls `fault` before each transaction with its number, counted from 1. An error that it returns
 * replaces the transaction.
 */
export function failTransactions(
  table: Table.Table,
  fault: (number: number, actions: number) => Error | undefined,
): { readonly tries: () => number } {
  let tries = 0;
  table.client.middlewareStack.add(
    (next, context) => (args) => {
      if (context.commandName !== "TransactWriteItemsCommand") return next(args);
      tries++;
      const error = fault(tries, keysOf(args.input).length);
      return error ? Promise.reject(error) : next(args);
    },
    { step: "initialize", name: "faults", priority: "low" },
  );
  return { tries: () => tries };
}

/**
 * Commits the transaction, then drops its answer: the first `count` tries fail with a broken
 * connection.
 */
export function loseAnswers(table: Table.Table, count: number): void {
  let lost = 0;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      if (context.commandName !== "TransactWriteItemsCommand" || lost >= count) return result;
      lost++;
      throw Object.assign(new Error("socket hang up"), { name: "Error", code: "ECONNRESET" });
    },
    { step: "initialize", name: "lost answers", priority: "low" },
  );
}

/**
 * Cancels the later of two overlapping transactions on one key. AWS does this, the local engine
 * does not.
 */
export function cancelOverlapping(table: Table.Table): { readonly cancelled: () => number } {
  const locked = new Set<string>();
  let count = 0;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== "TransactWriteItemsCommand") return next(args);
      const keys = keysOf(args.input);
      if (keys.some((key) => locked.has(key))) {
        count++;
        throw cancelled("TransactionConflict", keys.length);
      }
      for (const key of keys) locked.add(key);
      try {
        return await next(args);
      } finally {
        for (const key of keys) locked.delete(key);
      }
    },
    { step: "initialize", name: "overlap", priority: "low" },
  );
  return { cancelled: () => count };
}

/** Holds the next transaction just before it is sent, until `letGo` is called. */
export function holdNext(table: Table.Table): {
  readonly arrived: Promise<void>;
  readonly letGo: () => void;
} {
  const arrived = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();
  let isHeld = false;
  table.client.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName === "TransactWriteItemsCommand" && !isHeld) {
        isHeld = true;
        arrived.resolve();
        await gate.promise;
      }
      return next(args);
    },
    { step: "initialize", name: "hold", override: true },
  );
  return { arrived: arrived.promise, letGo: gate.resolve };
}
