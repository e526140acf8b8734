import { type FieldNode, Kind, parse, type SelectionSetNode } from "graphql";

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const get = (value: unknown, key: string): unknown =>
  isObject(value) ? Reflect.get(value, key) : undefined;

/** Reads the value at a path such as `session.directives.nodes.0.id`. */
export const at = (value: unknown, path: string): unknown => path.split(".").reduce(get, value);

/** Changes every string in a value. */
export function mapped(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => mapped(each, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, mapped(each, change)]),
  );
}

/** Lists every object in a value. */
export function objectsIn(value: unknown): readonly object[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isObject(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}

const isField = (node: { readonly kind: string }): node is FieldNode => node.kind === Kind.FIELD;

/**
 * Selects fields of an answer, such as `{ status responses { kind } }`. A list of objects with one
 * selected field becomes the list of that field.
 */
export function selected(value: unknown, selection: string): unknown {
  const [definition] = parse(selection).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION
    ? project(value, definition.selectionSet)
    : undefined;
}

function project(value: unknown, set: SelectionSetNode): unknown {
  const fields = set.selections.filter(isField);
  const [only, ...more] = fields;
  if (Array.isArray(value))
    return value.map((each) =>
      only && more.length === 0 ? under(each, only) : project(each, set),
    );
  if (!isObject(value)) return value;
  return Object.fromEntries(
    fields
      .filter(({ name }) => Reflect.has(value, name.value))
      .map((field) => [field.name.value, under(value, field)]),
  );
}

function under(value: unknown, { name, selectionSet }: FieldNode): unknown {
  const found = get(value, name.value);
  return selectionSet ? project(found, selectionSet) : found;
}
