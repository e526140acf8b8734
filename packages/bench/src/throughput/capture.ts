import type { Table } from "@doithoai/core";

/**
 * While it is active, collects transactions instead of sending them, so that a caller can send them
 * later.
 */
export function capturing({
  client,
}: Table.Table): (run: () => Promise<unknown>) => Promise<readonly object[]> {
  let captured: object[] | undefined;
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== "TransactWriteItemsCommand" || !captured) return next(args);
        // The client token belongs to one attempt, not to the content.
        const { ClientRequestToken: _, ...input } = {
          ClientRequestToken: undefined,
          ...args.input,
        };
        captured.push(input);
        return { output: { $metadata: {} }, response: {} };
      },
    { step: "initialize", name: "capture", priority: "high", override: true },
  );
  return async (run) => {
    const transactions: object[] = [];
    captured = transactions;
    try {
      await run();
    } finally {
      captured = undefined;
    }
    return transactions;
  };
}
