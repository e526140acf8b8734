import { LISTS, PARTS, PARTS_WITH_ID, POSSIBLE_TYPES, REPLACED } from "./generated/caches.ts";

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

/** Apollo's facts of a type, with the policy that its `relayStylePagination` makes of a list. */
interface TypePolicy<Pages> {
  readonly keyFields?: false;
  readonly fields?: Record<string, Pages | { merge: false }>;
}

/**
 * `typePolicies` of Apollo's InMemoryCache, from its own `relayStylePagination`. Pages of one list
 * are joined, so select `edges { cursor node }` and `pageInfo`: it drops `nodes`. An answer
 * replaces other lists and parts as a whole, so that old and new facts are never mixed.
 */
export function typePolicies<Pages>(
  relayStylePagination: (keyArgs: string[]) => Pages,
): Record<string, TypePolicy<Pages>> {
  const policyOf = (type: string): TypePolicy<Pages> => {
    const replaced = (REPLACED[type] ?? []).map((field) => [field, { merge: false }] as const);
    const lists = mapped(LISTS[type] ?? {}, (keyArgs) => relayStylePagination([...keyArgs]));
    return {
      ...(PARTS_WITH_ID.includes(type) && { keyFields: false }),
      fields: { ...Object.fromEntries(replaced), ...lists },
    };
  };
  const types = [LISTS, REPLACED].flatMap((of) => Object.keys(of));
  return Object.fromEntries([...types, ...PARTS_WITH_ID].map((type) => [type, policyOf(type)]));
}

/** `resolvers` of graphcache, from its own `relayPagination`. Pages of one list are joined. */
export const resolvers = <Resolver>(
  relayPagination: () => Resolver,
): Record<string, Record<string, Resolver>> =>
  mapped(LISTS, (lists) => mapped(lists, () => relayPagination()));
