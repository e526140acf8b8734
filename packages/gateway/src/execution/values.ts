import {
  defaultFieldResolver,
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  isObjectType,
} from "graphql";
import { type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { PlannedField } from "./plan.ts";
import { argsOf, infoOf, nullFor, type Path, type Run, type Spot } from "./run.ts";
import type { Shape } from "./shape.ts";

type Data = Record<string, unknown>;

/** The answer for an object: at once if no field waits. */
export function objectOf(
  of: Run,
  fields: readonly PlannedField[],
  source: unknown,
  path: Path | undefined,
): MaybePromise<Data> {
  const data: Data = {};
  const waiting: Promise<void>[] = [];
  try {
    for (const field of fields) {
      const value = fieldOf(of, field, source, path);
      // Set before the value arrives, so that the fields keep their order.
      data[field.key] = value;
      if (value instanceof Promise)
        waiting.push(
          value.then((known) => {
            data[field.key] = known;
          }),
        );
    }
  } catch (error) {
    if (waiting.length === 0) throw error;
    return Promise.allSettled(waiting).then(() => {
      throw error;
    });
  }
  return waiting.length === 0 ? data : Promise.all(waiting).then(() => data);
}

/** The answer for a field; null for an error, unless the error ends what contains the field. */
function fieldOf(
  of: Run,
  field: PlannedField,
  source: unknown,
  within: Path | undefined,
): MaybePromise<unknown> {
  const { key, parent, shape, definition } = field;
  let path: Path | undefined;
  try {
    // Most fields are a value of the model. They need neither a path nor arguments.
    if (!definition.resolve && shape.kind === "leaf" && isObject(source)) {
      const value: unknown = Reflect.get(source, definition.name);
      if (typeof value !== "function" && !(value instanceof Promise))
        return leafOf(field, shape, value);
    }
    path = { prev: within, key, typename: parent.name };
    const spot = { field, shape, path };
    const resolve = definition.resolve ?? defaultFieldResolver;
    const value: unknown = resolve(source, argsOf(of, field), of.context, infoOf(of, spot));
    const found = whenKnown(value, (known) => completed(of, spot, known));
    if (!(found instanceof Promise)) return found;
    return found.catch((error: unknown) => nullFor(of, spot, error));
  } catch (error) {
    path ??= { prev: within, key, typename: parent.name };
    return nullFor(of, { field, shape, path }, error);
  }
}

const isObject = (source: unknown): source is object =>
  typeof source === "object" && source !== null;

type ShapeOf<K extends Shape["kind"]> = Extract<Shape, { kind: K }>;
const isOf = <K extends Shape["kind"]>(spot: Spot, kind: K): spot is Spot<ShapeOf<K>> =>
  spot.shape.kind === kind;

function completed(of: Run, spot: Spot, value: unknown): MaybePromise<unknown> {
  const { field, path } = spot;
  if (isOf(spot, "leaf")) return leafOf(field, spot.shape, value);
  if (!isPresent(field, spot.shape, value)) return null;
  if (isOf(spot, "list")) return listOf(of, spot, value);
  if (isOf(spot, "object")) return objectOf(of, field.fieldsOf(spot.shape.type), value, path);
  return isOf(spot, "abstract")
    ? whenKnown(typeOf(of, spot, value), (type) => objectOf(of, field.fieldsOf(type), value, path))
    : null;
}

/** @throws Error for null where a value is required, and for an error as the value. */
function isPresent({ parent, definition }: PlannedField, { isRequired }: Shape, value: unknown) {
  if (value instanceof Error) throw value;
  const isMissing = value === null || value === undefined;
  if (isMissing && isRequired)
    throw new Error(`Cannot return null for non-nullable field ${parent.name}.${definition.name}.`);
  return !isMissing;
}

function leafOf(field: PlannedField, shape: ShapeOf<"leaf">, value: unknown): unknown {
  if (!isPresent(field, shape, value)) return null;
  const { type } = shape;
  const written = serialized(type, value);
  if (written === null || written === undefined)
    throw new Error(`The type ${type.name} has no form for a value of ${field.definition.name}.`);
  return written;
}

/** The type's own error would count as an error of the document. */
function serialized(type: GraphQLLeafType, value: unknown): unknown {
  try {
    return type.serialize(value);
  } catch (error) {
    throw error instanceof GraphQLError ? new Error(error.message) : error;
  }
}

function listOf(of: Run, { field, shape, path }: Spot<ShapeOf<"list">>, value: unknown) {
  if (!isIterable(value))
    throw new GraphQLError(
      `Expected Iterable, but did not find one for field ` +
        `"${field.parent.name}.${field.definition.name}".`,
    );
  const items: unknown[] = [];
  let isWaiting = false;
  try {
    for (const each of value) {
      const at: Path = { prev: path, key: items.length, typename: undefined };
      const item = itemOf(of, { field, shape: shape.item, path: at }, each);
      isWaiting ||= item instanceof Promise;
      items.push(item);
    }
  } catch (error) {
    // The items before it may still fail: no rejection may stay without a handler.
    if (isWaiting) void Promise.allSettled(items);
    throw error;
  }
  return isWaiting ? Promise.all(items) : items;
}

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === "object" && value !== null && Symbol.iterator in value;

function itemOf(of: Run, spot: Spot, item: unknown): MaybePromise<unknown> {
  try {
    const found = whenKnown(item, (known) => completed(of, spot, known));
    if (!(found instanceof Promise)) return found;
    return found.catch((error: unknown) => nullFor(of, spot, error));
  } catch (error) {
    return nullFor(of, spot, error);
  }
}

/** @throws GraphQLError if the resolver of the type names none that the field may have. */
function typeOf(of: Run, spot: Spot<ShapeOf<"abstract">>, value: unknown) {
  const { type } = spot.shape;
  const resolve = type.resolveType ?? defaultTypeResolver;
  return whenKnown(resolve(value, of.context, infoOf(of, spot), type), (name) =>
    namedType(of, type, name),
  );
}

function namedType(
  { schema }: Run,
  type: GraphQLAbstractType,
  name: string | undefined,
): GraphQLObjectType {
  const found = name === undefined ? undefined : schema.getType(name);
  if (!isObjectType(found) || !schema.isSubType(type, found))
    throw new GraphQLError(
      `Runtime Object type "${name}" is not a possible type for "${type.name}".`,
    );
  return found;
}
