import type { Client } from "@doithoai/client";
import type { Query, QueryClient } from "@tanstack/react-query";
import { isKeyOf } from "./key.ts";
import { mentions } from "./mentions.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** The effect of a write, or of a change that was told, on the answers of a page. */
export interface Change {
  /** The ids that changed: every answer and every list that shows one is old. */
  readonly ids: ReadonlySet<string>;
  /** Codes and ids that only lists asked by them depend on, such as a unit's. */
  readonly names?: ReadonlySet<string>;
  /** Names of documents that are old in any case. */
  readonly documents?: readonly string[];
  /** Answers that show the change already, by the hash of their query. */
  readonly except?: ReadonlySet<string>;
}

const isOld = (client: Client, change: Change) => {
  const { ids, names = NOTHING, documents = [], except = NOTHING } = change;
  return ({ queryKey, queryHash, state }: Query): boolean =>
    isKeyOf(client, queryKey) &&
    !except.has(queryHash) &&
    (documents.includes(queryKey[2]) ||
      mentions(queryKey[3], ids) ||
      mentions(queryKey[3], names) ||
      mentions(state.data, ids));
};

/** Asks again for what a change reaches: at once what is shown, the rest when it is shown. */
export const refetchChanged = (queries: QueryClient, client: Client, change: Change) =>
  queries.invalidateQueries({ predicate: isOld(client, change) });

/** Whether any answer of the page shows one of the ids. */
export const isShown = (queries: QueryClient, client: Client, ids: ReadonlySet<string>) =>
  queries.getQueryCache().findAll({ predicate: isOld(client, { ids }) }).length > 0;

/** Fields of an object that are shown before the server has answered. */
export interface Patch {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The value with the patched fields, as far as its objects have them. */
function patched(value: unknown, patches: ReadonlyMap<unknown, Patch>): unknown {
  if (!value || typeof value !== "object" || value instanceof Error) return value;
  if (Array.isArray(value)) return value.map((each) => patched(each, patches));
  const patch = "id" in value ? patches.get(value.id) : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      patch && field in patch ? patch[field] : patched(each, patches),
    ]),
  );
}

/**
 * Shows the patches at once in all answers. The result takes them back, where no newer answer has
 * come meanwhile.
 */
export async function showEarly(
  queries: QueryClient,
  client: Client,
  patches: readonly Patch[],
): Promise<() => void> {
  const byId = new Map(patches.map((patch) => [patch.id, patch]));
  const predicate = ({ queryKey, state }: Query) =>
    isKeyOf(client, queryKey) && mentions(state.data, new Set(byId.keys()));
  // An answer on its way was made before the step.
  await queries.cancelQueries({ predicate });
  const shown = queries.getQueriesData({ predicate }).map(([key, before]) => {
    return { key, before, after: queries.setQueryData(key, patched(before, byId)) };
  });
  return () => {
    for (const { key, before, after } of shown)
      if (queries.getQueryData(key) === after) queries.setQueryData(key, before);
  };
}
