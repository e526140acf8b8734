import type { Role, Table } from "@doithoai/core";
import { asked, CONTEXT, event } from "@doithoai/tests/kit/lambda-event.ts";
import { documentOf, lookUp, OPERATIONS } from "@doithoai/tests/kit/operations.ts";
import { type Count, counting } from "./count.ts";
import { openHandler } from "./handler.ts";

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
  const { handler, as: signIn, close } = await openHandler(table);
  const as = async (role: Exclude<Role, "PUBLIC">) => {
    // The calendar belongs to the whole country.
    const unitCode = role === "ADMIN" ? "VN" : "26758";
    const authorization = await signIn(role, unitCode);
    return (query: string, variables: object = {}) => ask(authorization, query, variables);
  };
  const ask = async (
    authorization: string | undefined,
    query: string,
    variables: object,
  ): Promise<{ data: unknown }> => {
    const { body = "" } = await handler(
      event({
        body: asked(query, variables),
        headers: authorization === undefined ? {} : { authorization },
      }),
      CONTEXT,
    );
    const answer: { readonly data: unknown; readonly errors?: unknown } = JSON.parse(body);
    if (answer.errors) throw new Error(body);
    return answer;
  };
  const hands = {
    clerk: await as("CLERK"),
    leader: await as("LEADER"),
    supervisor: await as("SUPERVISOR"),
    admin: await as("ADMIN"),
    citizen: (query: string, variables: object = {}) => ask(undefined, query, variables),
  };
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
