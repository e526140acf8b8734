import { isDeepStrictEqual } from "node:util";

type Fields = Readonly<Record<string, unknown>>;
type Pair = readonly [before: unknown, after: unknown];

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const hasId = (value: unknown): value is Fields & { readonly id: string } =>
  isFields(value) && typeof value.id === "string";

/** Fields that are kept beside the changed ones: they identify the entry and its state. */
const KEPT = ["id", "status"] as const;

/**
 * The minimal difference of two values, or undefined where they are equal. A list gives only its
 * added, removed and changed entries. A changed entry gives only its changed fields. Otherwise an
 * opinion with a thousand deliveries would write all of them twice with each new delivery.
 */
export function difference(before: unknown, after: unknown): Pair | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after);
  if (isFields(before) && isFields(after)) return ofFields(before, after);
  return [before ?? null, after ?? null];
}

function ofFields(before: Fields, after: Fields): Pair {
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const name of KEPT) {
    if (name in before) was[name] = before[name];
    if (name in after) is[name] = after[name];
  }
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const changed = difference(before[name], after[name]);
    if (changed) [was[name], is[name]] = changed;
  }
  return [was, is];
}

function ofLists(before: readonly unknown[], after: readonly unknown[]): Pair {
  if (before.every(hasId) && after.every(hasId)) return byId(before, after);
  // Most lists only grow.
  const grown =
    before.length < after.length && isDeepStrictEqual(before, after.slice(0, before.length));
  return grown ? [[], after.slice(before.length)] : [before, after];
}

function byId(
  before: readonly (Fields & { readonly id: string })[],
  after: readonly (Fields & { readonly id: string })[],
): Pair {
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const later = new Set(after.map(({ id }) => id));
  const was: unknown[] = before.filter(({ id }) => !later.has(id));
  const is: unknown[] = [];
  for (const entry of after) {
    const previous = earlier.get(entry.id);
    const changed = previous ? difference(previous, entry) : ([undefined, entry] as const);
    if (changed?.[0] !== undefined) was.push(changed[0]);
    if (changed) is.push(changed[1]);
  }
  return [was, is];
}
