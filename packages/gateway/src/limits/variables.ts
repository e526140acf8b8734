import { describeUserError, type Language } from "@doithoai/core";
import {
  type DocumentNode,
  GraphQLError,
  GraphQLNonNull,
  type GraphQLSchema,
  type GraphQLType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
} from "graphql";
import { MISTAKES_MAX, mistakesIn, type Place } from "./mistakes.ts";
import { operationIn } from "./operation.ts";
import { variablesAtRequiredPlaces } from "./required-places.ts";
import { isRow } from "./rows.ts";

/** Maximum entries of a list. No list of an input allows more; each has its own limit. */
export const LIST_MAX = 1_000;
/**
 * Maximum characters of a text in a query: no id, code, cursor or search is longer. Mutations have
 * their own limits.
 */
export const QUERY_TEXT_MAX = 10_000;

const WORDS = {
  entries: { vi: "tối đa {limit} mục", en: "at most {limit} entries" },
  fields: { vi: "tối đa {limit} trường", en: "at most {limit} fields" },
  characters: { vi: "tối đa {limit} ký tự", en: "at most {limit} characters" },
} as const;

/** Maximum fields of an object at a place where none belongs: graphql-js reports the wrong type. */
const MISPLACED_MAX = 100;

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/**
 * The refusal of a variable that is larger than its type allows. The entries of lists and the
 * fields of objects are counted before graphql-js reads them, because graphql-js writes the whole
 * value into each of its errors.
 */
export function checkVariables({
  schema,
  document,
  variables,
  language,
}: Asked): GraphQLError | undefined {
  const operation = operationIn(document);
  const isQuery = operation?.operation === "query";
  for (const definition of operation?.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    const found = oversized(type, given(variables, name), [name], isQuery);
    if (!found) continue;
    const { path, unit, limit, asked } = found;
    const words = WORDS[unit][language].replace("{limit}", String(limit));
    return errorAt(path, `${words}; ${asked} > ${limit}.`, { limit, asked });
  }
  return undefined;
}

/**
 * The errors of variables that do not fit their types or are null where they are required, at most
 * MISTAKES_MAX. Each has its place in `extensions.path`. No error contains a value. The rows of a
 * list are checked before (`withoutBadRows`).
 */
export function wrongVariables({
  schema,
  document,
  variables,
  language,
}: Asked): readonly GraphQLError[] {
  const found: GraphQLError[] = [];
  for (const { variable, type: node, defaultValue } of operationIn(document)?.variableDefinitions ??
    []) {
    const { value: name } = variable.name;
    const type = typeFromAST(schema, node);
    const value = given(variables, name);
    // Validation refuses other types and wrong defaults.
    if (!isInputType(type) || (value === undefined && defaultValue)) continue;
    const max = MISTAKES_MAX - found.length;
    const isRequired =
      value === null &&
      !isNonNullType(type) &&
      variablesAtRequiredPlaces(schema, document).has(name);
    const required = isRequired ? new GraphQLNonNull(type) : type;
    const mistakes = mistakesIn(required, value, { path: [name], max, isChecked: isRow });
    for (const { path, ...mistake } of mistakes)
      found.push(errorAt(path, describeUserError(mistake, language)));
  }
  return found;
}

/** The value of a variable, or undefined if none is given. */
const given = (variables: Asked["variables"], name: string): unknown =>
  Object.hasOwn(variables, name) ? variables[name] : undefined;

const errorAt = (path: Place, words: string, more: Readonly<Record<string, number>> = {}) =>
  new GraphQLError(`$${path.join(".")}: ${words}`, {
    extensions: { code: "BAD_USER_INPUT", path, ...more, http: { status: 400 } },
  });

interface Oversized {
  readonly path: Place;
  readonly unit: keyof typeof WORDS;
  readonly limit: number;
  readonly asked: number;
}

/**
 * The first part of a value that is too large. A part that does not fit its type is counted but not
 * entered.
 */
function oversized(
  type: GraphQLType | undefined,
  value: unknown,
  path: Place,
  isQuery: boolean,
): Oversized | undefined {
  const over = (unit: Oversized["unit"], asked: number, limit: number) =>
    asked > limit ? { path, unit, limit, asked } : undefined;
  if (isNonNullType(type)) return oversized(type.ofType, value, path, isQuery);
  if (typeof value === "string")
    return isQuery ? over("characters", value.length, QUERY_TEXT_MAX) : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value)) {
    const tooMany = over("entries", value.length, LIST_MAX);
    if (tooMany || !isListType(type)) return tooMany;
    const itemType: GraphQLType = type.ofType;
    return firstOf(value.entries(), ([i, each]) =>
      oversized(itemType, each, [...path, i], isQuery),
    );
  }
  if (isListType(type)) return oversized(type.ofType, value, path, isQuery);
  const names = Object.keys(value);
  if (!isInputObjectType(type)) return over("fields", names.length, MISPLACED_MAX);
  const fields = type.getFields();
  // An unknown field of a row refuses only that row.
  const tooMany = isRow(type)
    ? undefined
    : over("fields", names.length, Object.keys(fields).length);
  return (
    tooMany ??
    firstOf(
      names,
      (name) =>
        fields[name] &&
        oversized(fields[name].type, Reflect.get(value, name), [...path, name], isQuery),
    )
  );
}

function firstOf<T, R>(items: Iterable<T>, find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
