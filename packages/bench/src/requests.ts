import type { Table } from "@doithoai/core";
import { documentOf, lookUp, OPERATIONS } from "@doithoai/tests/kit/operations.ts";
import { type Count, counting } from "./count.ts";
import { openHands } from "./hands.ts";
import { fixed, say, table as sheet } from "./print.ts";

export interface Row extends Count {
  readonly operation: string;
  readonly budget: number;
  readonly why: string;
}

/**
 * Counts the table requests of every frontend document on the sample data, and of the page of a
 * full session.
 */
export async function countRequests(
  table: Table.Table,
  fullSession: string,
): Promise<readonly Row[]> {
  const count = counting(table);
  const { hands, close } = await openHands(table);
  const ids = await lookUp(hands);
  const full = {
    operation: "SessionPage, 8 directives, 50 opinions",
    document: "SessionPage",
    variables: () => ({ id: fullSession }),
    hand: "clerk" as const,
    budget: 1,
    why: "one Query, however full",
  };
  const all = Object.entries(OPERATIONS).map(([name, operation]) => ({
    hand: "clerk" as const,
    ...operation,
    operation: name,
    document: name,
  }));
  const rows: Row[] = [];
  for (const { operation, document, variables, budget, why, hand } of [full, ...all]) {
    const values = await variables(ids);
    // Loads the roles first, uncounted: they are kept for half a minute.
    await hands[hand]("{ viewer { subject } }");
    count();
    await hands[hand](documentOf(document), values);
    rows.push({ operation, budget, why, ...count() });
  }
  await close();
  return rows;
}

/** Prints the rows, and the operations over their budget. Returns whether there are none. */
export function sayRequests(rows: readonly Row[]): boolean {
  const cells = rows.map(({ operation, requests, budget, readUnits, writeUnits, why }) => [
    operation,
    requests,
    budget,
    fixed(readUnits, 1),
    fixed(writeUnits, 1),
    requests > budget ? `OVER ITS BUDGET: ${why}` : why,
  ]);
  say(
    "\nRequests to the table (write units are an upper bound: " +
      "the local engine counts a transaction twice, as AWS does, and its index rows too)",
  );
  say(sheet(["operation", "requests", "budget", "read", "write", "which requests"], cells));
  const over = rows.filter(({ requests, budget }) => requests > budget);
  if (over.length > 0) say(`\nOver budget: ${over.map(({ operation }) => operation).join(", ")}`);
  return over.length === 0;
}
