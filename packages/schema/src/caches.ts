import {
  LISTS,
  MERGED,
  PARTS,
  PARTS_WITH_ID,
  POSSIBLE_TYPES,
  REPLACED,
} from "./generated/caches.ts";

const mapped = <Value, Result>(
  of: Readonly<Record<string, Value>>,
  change: (value: Value) => Result,
): Record<string, Result> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value)]));

/** The object types of each interface: `possibleTypes` of Apollo's InMemoryCache. */
export const possibleTypes: Record<string, string[]> = mapped(POSSIBLE_TYPES, (of) => [...of]);

/**
 * The types that are parts of another object: `keys` of graphcache. Every other type has an `id`
 * that belongs to one object.
 */
export const keys: Record<string, () => null> = Object.fromEntries(
  PARTS.map((type) => [type, () => null]),
);

/** A policy of Apollo's for a list, as far as it is changed here. */
interface Pages {
  // biome-ignore lint/suspicious/noExplicitAny: only Apollo knows what it passes
  readonly merge?: any;
}
/** Apollo's facts of a type, with the policy that its `relayStylePagination` makes of a list. */
interface TypePolicy<P> {
  readonly keyFields?: false;
  readonly fields?: Record<string, P | { merge: boolean }>;
}

/** Apollo's policy takes a list that is refused for one that is empty: this one keeps its null. */
function orNull<P extends Pages>(pages: P): P {
  const merge = (existing: unknown, incoming: unknown, options: unknown) =>
    incoming === null ? null : pages.merge(existing ?? undefined, incoming, options);
  return { ...pages, merge };
}

/**
 * `typePolicies` of Apollo's InMemoryCache, from its own `relayStylePagination`. Pages of one list
 * are joined, so select `edges { cursor node }` and `pageInfo`: it drops `nodes`. An answer
 * replaces other lists and parts as a whole, so that old and new facts are never mixed.
 */
export function typePolicies<P extends Pages>(
  relayStylePagination: (keyArgs: string[]) => P,
): Record<string, TypePolicy<P>> {
  const rules = (of: Readonly<Record<string, readonly string[]>>, type: string, merge: boolean) =>
    Object.fromEntries((of[type] ?? []).map((field) => [field, { merge }] as const));
  const policyOf = (type: string): TypePolicy<P> => ({
    ...(PARTS_WITH_ID.includes(type) && { keyFields: false }),
    fields: {
      ...rules(REPLACED, type, false),
      ...rules(MERGED, type, true),
      ...mapped(LISTS[type] ?? {}, (keyArgs) => orNull(relayStylePagination([...keyArgs]))),
    },
  });
  const types = [LISTS, REPLACED, MERGED].flatMap((of) => Object.keys(of));
  return Object.fromEntries([...types, ...PARTS_WITH_ID].map((type) => [type, policyOf(type)]));
}

/** `resolvers` of graphcache, from its own `relayPagination`. Pages of one list are joined. */
export const resolvers = <Resolver>(
  relayPagination: () => Resolver,
): Record<string, Record<string, Resolver>> =>
  mapped(LISTS, (lists) => mapped(lists, () => relayPagination()));
