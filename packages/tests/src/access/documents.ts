import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

/** The values that random documents use. */
export interface Pool {
  readonly ids: readonly string[];
  readonly units: readonly string[];
  readonly cursors: readonly string[];
  readonly words: readonly string[];
}
const DEPTH = 5;
const FAVOURED = 6;
const BREADTH = 4;
/** Fields that hold text. Every selection of their type includes them. */
const WORDS = new Set([
  ...["content", "summary", "note", "report", "passages", "name", "phone", "identityNumber"],
  ...["reason", "before", "after", "deliveredBy", "explanation", "answeredBy"],
]);
/** Root fields that lead to many others. They are drawn more often than the rest. */
const ROOTS =
  /^(node|nodes|opinion|opinions|session|sessions|directives|deadlines|overdue|findings)$/;

/**
 * Builds random documents for a schema: fields, arguments and inputs of the right types. Ids,
 * codes and cursors come from the pool.
 */
export function documentsOf(schema: GraphQLSchema, pool: Pool) {
  const text = (name: string): fc.Arbitrary<string> => {
    if (/code$|^code/i.test(name)) return fc.constantFrom(...pool.units);
    if (/^(after|before)$/.test(name)) return fc.constantFrom(...pool.cursors);
    if (/key$/i.test(name)) return fc.constantFrom("khoa-ngau-nhien-1", "khoa-ngau-nhien-2");
    return fc.constantFrom(...pool.words);
  };
  const scalar = (type: GraphQLNamedType, name: string): fc.Arbitrary<string> => {
    const quoted = (values: fc.Arbitrary<string>) => values.map((value) => JSON.stringify(value));
    switch (type.name) {
      case "ID":
        return quoted(fc.constantFrom(...pool.ids));
      case "Int":
        return fc
          .oneof(fc.integer({ min: 1, max: 30 }), fc.constantFrom(-1, 0, 101, 9_999))
          .map(String);
      case "Boolean":
        return fc.boolean().map(String);
      case "Date":
        return quoted(fc.constantFrom("2026-11-10", "2026-12-31", "2026-02-30"));
      case "DateTime":
        return quoted(fc.constant("2026-11-10T02:00:00Z"));
      default:
        return quoted(text(name));
    }
  };
  const value = (type: GraphQLInputType, name: string, depth: number): fc.Arbitrary<string> => {
    if (isNonNullType(type)) return value(type.ofType, name, depth);
    if (isListType(type))
      return fc
        .array(value(type.ofType, name, depth), { maxLength: 2 })
        .map((items) => `[${items.join(", ")}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((each) => each.name));
    if (isInputObjectType(type))
      return pairsOf(Object.values(type.getFields()), depth - 1).map((fields) => `{ ${fields} }`);
    return scalar(type, name);
  };
  /** The required fields, and some of the others. */
  const pairsOf = (
    all: readonly (Pick<GraphQLArgument, "name" | "type"> & { readonly defaultValue?: unknown })[],
    depth: number,
  ): fc.Arbitrary<string> => {
    const must = all.filter(
      ({ name, type, defaultValue }) =>
        (isNonNullType(type) && defaultValue === undefined) || name === "id",
    );
    // An id excludes every other argument.
    const may =
      depth > 0 && !must.some(({ name }) => name === "id")
        ? all.filter((each) => !must.includes(each))
        : [];
    return fc
      .subarray(may, { maxLength: Math.min(2, may.length) })
      .chain((some) =>
        fc.tuple(
          ...[...must, ...some].map(({ name, type }) =>
            value(type, name, depth).map((written) => `${name}: ${written}`),
          ),
        ),
      )
      .map((pairs) => pairs.join(", "));
  };
  const selection = (type: GraphQLNamedType, depth: number): fc.Arbitrary<string> => {
    if (isInterfaceType(type))
      return fc
        .subarray([...schema.getPossibleTypes(type)], {
          minLength: 1,
          maxLength: Math.min(3, schema.getPossibleTypes(type).length),
        })
        .chain((types) =>
          fc.tuple(
            ...types.map((each) =>
              selection(each, depth).map((body) => `... on ${each.name} ${body}`),
            ),
          ),
        )
        .map((parts) => `{ __typename ${parts.join(" ")} }`);
    if (!isObjectType(type)) return fc.constant("");
    const fields = Object.values(type.getFields()).filter(
      (each) => depth > 0 || isLeafType(getNamedType(each.type)),
    );
    if (fields.length === 0) return fc.constant("{ __typename }");
    const words = fields.filter(
      ({ name, type: of }) => WORDS.has(name) && isLeafType(getNamedType(of)),
    );
    return (
      fc
        .subarray(fields, { minLength: 1, maxLength: Math.min(BREADTH, fields.length) })
        .map((some) => [...new Set([...words, ...some])])
        // Each type has its own aliases: two types of one interface cannot return different fields
        // under one alias.
        .chain((some) => fc.tuple(...some.map((each, i) => field(each, depth, `${type.name}${i}`))))
        .map((parts) => `{ ${parts.join(" ")} }`)
    );
  };
  const field = (
    { name, args, type }: GraphQLField<unknown, unknown>,
    depth: number,
    alias: string,
  ): fc.Arbitrary<string> =>
    fc
      .tuple(pairsOf(args, 3), selection(getNamedType(type), depth - 1))
      .map(([written, body]) => `${alias}: ${name}${written ? `(${written})` : ""} ${body}`);
  const operation = (
    kind: "query" | "mutation",
    root: GraphQLObjectType,
    most: number,
  ): fc.Arbitrary<string> =>
    fc
      .array(
        fc.constantFrom(
          ...Object.values(root.getFields()).flatMap((each) =>
            ROOTS.test(each.name) ? Array<typeof each>(FAVOURED).fill(each) : [each],
          ),
        ),
        { minLength: 1, maxLength: most },
      )
      .chain((fields) => fc.tuple(...fields.map((each, i) => field(each, DEPTH, `f${i}`))))
      .map((parts) => `${kind} { ${parts.join(" ")} }`);
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (!query || !mutation) throw new Error("no roots");
  return { queries: operation("query", query, 2), mutations: operation("mutation", mutation, 1) };
}
