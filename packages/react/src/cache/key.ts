import type { Client } from "@doithoai/client";
import type { TypedDocument } from "@doithoai/schema";

const numbers = new WeakMap<Client, number>();
let last = 0;
/** Each client has answers of its own: two persons may see different parts of a page. */
function numberOf(client: Client): number {
  const known = numbers.get(client);
  if (known !== undefined) return known;
  numbers.set(client, ++last);
  return last;
}

/** The mark of all queries of this package, the client, the document and its variables. */
export type Key = readonly ["doithoai", number, string, object];

/** The key of a query in the cache. */
export const keyOf = (
  client: Client,
  document: TypedDocument<never, never>,
  variables: object,
): Key => ["doithoai", numberOf(client), document.name, variables];

/** Whether a key is of this client. */
export const isKeyOf = (client: Client, key: readonly unknown[]): key is Key =>
  key[0] === "doithoai" && key[1] === numberOf(client);
