import { cut, HINTS, type Params, type Phrase } from "@doithoai/core";
import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** The place of a part of a variable: the variable, then fields and positions. */
export type Place = readonly (string | number)[];

/** A part of a value that does not fit its type. The value itself is left out. */
export interface Mistake {
  readonly path: Place;
  readonly code: "REQUIRED" | "INVALID";
  readonly params: Params;
}

/** Maximum errors of the variables of one request, or of one row. */
export const MISTAKES_MAX = 20;
/** Maximum characters of a name of the caller that an error repeats. */
export const NAME_MAX = 100;

const EXPECTED: Readonly<Record<string, Phrase>> = {
  Int: HINTS.int,
  Boolean: HINTS.boolean,
  Date: { vi: "ngày theo dạng YYYY-MM-DD", en: "a day in the form YYYY-MM-DD" },
};
const INT_RANGE: Phrase = {
  vi: "số nguyên từ -2147483648 đến 2147483647",
  en: "a whole number from -2147483648 to 2147483647",
};
const fieldOf = ({ name }: GraphQLInputObjectType): Phrase => ({
  vi: `tên một trường của ${name}`,
  en: `the name of a field of ${name}`,
});

const onlyOneOf = (names: readonly string[]): Phrase => ({
  vi: `đúng một trong các trường ${names.join(", ")}`,
  en: `exactly one of the fields ${names.join(", ")}`,
});

interface Looking {
  readonly path: Place;
  readonly max: number;
  /** Whether the entries of a list of this type have been checked. */
  readonly isChecked?: (entry: GraphQLInputType) => boolean;
}

/**
 * The parts of a value that do not fit its type, at most `max`. Agrees with the coercion of
 * graphql-js, which reports no place without the value.
 */
export function mistakesIn(
  type: GraphQLInputType,
  value: unknown,
  { path, max, isChecked = () => false }: Looking,
): readonly Mistake[] {
  const found: Mistake[] = [];
  const report = (at: Place, code: Mistake["code"], params: Params = {}): void => {
    if (found.length < max) found.push({ path: at, code, params });
  };
  const walk = (expected: GraphQLInputType, part: unknown, at: Place): void => {
    if (found.length >= max) return;
    if (part === undefined || part === null) {
      if (isNonNullType(expected)) report(at, "REQUIRED");
      return;
    }
    const open = isNonNullType(expected) ? expected.ofType : expected;
    if (isListType(open)) {
      if (isChecked(open.ofType)) return;
      // GraphQL reads a single value as a list of one.
      if (!Array.isArray(part)) walk(open.ofType, part, at);
      else for (const [i, each] of part.entries()) walk(open.ofType, each, [...at, i]);
    } else if (!isInputObjectType(open)) {
      const expectation = misfit(open, part);
      if (expectation) report(at, "INVALID", expectation);
    } else if (typeof part !== "object" || Array.isArray(part)) report(at, "INVALID", HINTS.object);
    else walkFields(open, part, at);
  };
  const walkFields = (object: GraphQLInputObjectType, part: object, at: Place): void => {
    const fields = object.getFields();
    for (const { name, type: ofField, defaultValue } of Object.values(fields)) {
      const given: unknown = Object.hasOwn(part, name) ? Reflect.get(part, name) : undefined;
      if (given !== undefined || defaultValue === undefined) walk(ofField, given, [...at, name]);
    }
    for (const name in part) {
      if (found.length >= max) return;
      if (!Object.hasOwn(fields, name))
        report([...at, cut(name, NAME_MAX)], "INVALID", { ...fieldOf(object) });
    }
    if (object.isOneOf) walkOneOf(Object.keys(fields), part, at);
  };
  const walkOneOf = (names: readonly string[], part: object, at: Place): void => {
    const [first, ...others] = names.filter((name) => Object.hasOwn(part, name));
    if (first === undefined || others.length > 0) report(at, "INVALID", { ...onlyOneOf(names) });
    if (first !== undefined && Reflect.get(part, first) === null)
      report([...at, first], "REQUIRED");
  };
  walk(type, value, path);
  return found;
}

/** The expected value of a scalar or enum, or undefined if the value fits. */
function misfit(type: GraphQLScalarType | GraphQLEnumType, value: unknown): Params | undefined {
  if (isEnumType(type))
    return typeof value === "string" && type.getValue(value)
      ? undefined
      : {
          list: type
            .getValues()
            .map(({ name }) => name)
            .join(", "),
        };
  try {
    if (type.parseValue(value) !== undefined) return undefined;
  } catch {
    // The error of a scalar contains the value.
  }
  if (type.name === "Int" && Number.isInteger(value)) return { ...INT_RANGE };
  return { ...(EXPECTED[type.name] ?? HINTS.string) };
}
