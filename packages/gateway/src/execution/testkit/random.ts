import {
  buildSchema,
  GraphQLError,
  type GraphQLResolveInfo,
  isObjectType,
  responsePathAsArray,
} from "graphql";

export const SDL = /* GraphQL */ `
  interface Node { id: ID!, text: String, next: Node }
  union Any = A | B
  enum Kind { ONE TWO }
  input In { n: Int! = 4, texts: [String!] }
  type A implements Node {
    id: ID!, text: String, must: String!, kind: Kind, next: Node, a: A, b: B!
    list: [A!]!, maybe: [B], texts: [String!], rows: [[Int]], any: Any, others: [Any!]
    at(n: Int = 3, in: In): String, plain: String, called(n: Int): Int, later: Int, fails: Int
  }
  type B implements Node { id: ID!, text: String, next: Node, need: Int!, up: A!, bs: [B!] }
  type Query { a: A, b: B!, node: Node, list: [A!], any: Any, text: String }
  type Mutation { a: A }
`;

/** A number from a seed and a place, the same for both executors. */
export function chance(seed: number, place: string): number {
  let value = seed;
  for (const char of place) value = (Math.imul(value, 31) + char.charCodeAt(0)) >>> 0;
  return (Math.imul(value ^ (value >>> 15), 2_246_822_519) >>> 0) % 1_000;
}

/** The model of an object: values, a function, a promise and a getter that throws. */
export const model = (isAsync = false) => ({
  plain: "plain",
  called: ({ n }: { readonly n?: number }) => n ?? 0,
  later: isAsync ? Promise.resolve(7) : 7,
  get fails() {
    throw new Error("a getter fails");
  },
});

/**
 * A schema whose resolvers succeed, fail or return nothing, by the seed and the path. `isAsync`:
 * many values, and all failures, arrive later. graphql-js leaves the promises beside a failure that
 * does not wait without a handler.
 */
export function schemaOf(seed: number, isAsync: boolean) {
  const schema = buildSchema(SDL);
  const soon = <T>(value: T) => (isAsync ? Promise.resolve(value) : value);
  const outcome = (info: GraphQLResolveInfo, value: unknown): unknown => {
    const place = responsePathAsArray(info.path).join(".");
    const found = chance(seed, place);
    if (found > 125) return found < 700 ? value : soon(value);
    if (found < 40) return soon(null);
    if (found < 60) return soon({ wrong: "form" });
    if (found < 80) return soon(new Error(`an error at ${place}`));
    const error =
      found < 105
        ? new Error(`failed at ${place}`)
        : new GraphQLError(`refused at ${place}`, { extensions: { code: "NO" } });
    if (isAsync) return Promise.reject(error);
    throw error;
  };
  const VALUES: Readonly<Record<string, (args: object) => unknown>> = {
    id: () => "i",
    text: () => "t",
    must: () => "1",
    need: () => 1,
    kind: () => "TWO",
    texts: () => ["x", "y"],
    rows: () => [[1, null], null, [2]],
    list: () => [model(isAsync), model(isAsync)],
    bs: () => [model(isAsync), soon(model(isAsync))],
    maybe: () => [model(isAsync), null, soon(model(isAsync))],
    others: () => [model(isAsync), model(isAsync), model(isAsync)],
    at: (args) => JSON.stringify(args),
  };
  const ofModel = new Set(["plain", "called", "later", "fails"]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields()))
      if (!ofModel.has(field.name))
        field.resolve = (_, args, __, info) =>
          outcome(info, VALUES[field.name]?.(args) ?? model(isAsync));
  }
  const typeOf = (_: unknown, __: unknown, info: GraphQLResolveInfo) => {
    const found = chance(seed, `type ${responsePathAsArray(info.path).join(".")}`);
    return soon(found < 20 ? "Query" : found < 500 ? "A" : "B");
  };
  for (const name of ["Node", "Any"])
    Object.assign(schema.getType(name) ?? {}, { resolveType: typeOf });
  return schema;
}

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  Query: ["a", "b", "node", "list", "any", "text"],
  A: ["id", "text", "must", "kind", "next", "a", "b", "list", "maybe", "texts", "rows", "any"]
    .concat([
      "others",
      "at",
      "five: at(n: 5)",
      "both: at(n: $n, in: { texts: [$constructor] })",
      "plain",
    ])
    .concat(["called(n: $n)", "later", "fails"]),
  B: ["id", "text", "next", "need", "up", "bs"],
  Node: ["id", "text", "next"],
  Any: [],
};
const TYPES: Readonly<Record<string, string>> = {
  a: "A",
  b: "B",
  node: "Node",
  next: "Node",
  any: "Any",
  others: "Any",
  maybe: "B",
  list: "A",
  up: "A",
  bs: "B",
};

/** Aliases that every object has as members. Each is of one field, so that selections merge. */
const MEMBERS: Readonly<Record<string, string>> = {
  id: "constructor",
  text: "toString",
  next: "hasOwnProperty",
  kind: "then",
  a: "valueOf",
  must: "toJSON",
  need: "__defineGetter__",
  list: "isPrototypeOf",
};
let aliases = 0;
/** Random selections of a type, as the text of a document. */
function selections(random: () => number, type: string, depth: number): string {
  const parts = ["__typename"];
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
  for (let i = 0; i < 1 + random() * 5; i++) {
    const field = pick([...(FIELDS[type] ?? []), "__typename"]);
    const of = TYPES[field.replace(/.*: |\(.*/g, "")];
    const drawn = random();
    const name = drawn < 0.2 ? `x${aliases++}` : drawn < 0.4 ? MEMBERS[field] : undefined;
    const alias = name && !field.includes(":") ? `${name}: ` : "";
    if (of && depth > 0) parts.push(`${alias}${field} { ${selections(random, of, depth - 1)} }`);
    else if (!of) parts.push(`${alias}${field}`);
  }
  const within = type === "Node" || type === "Any" ? ["A", "B"] : [type];
  if (depth > 0 && type !== "Query" && random() < (type === "Any" ? 0.9 : 0.3))
    for (const of of within) parts.push(`... on ${of} { ${selections(random, of, depth - 1)} }`);
  if (type === "A" && random() < 0.3) parts.push("...constructor");
  if ((type === "A" || type === "B") && random() < 0.2) parts.push("...__proto__");
  return parts.join(" ");
}
/** The names of fragments and of a variable are those of members of every object. */
export const documentOf = (random: () => number): string => `
  query Q($n: Int, $constructor: String! = "d") {
    ${selections(random, "Query", 3)} a { ...constructor ...__proto__ }
  }
  fragment constructor on A {
    id must b { need up { id kind } } at
    both: at(n: $n, in: { texts: [$constructor] }) ...__proto__
  }
  fragment __proto__ on Node {
    id text ... on B { need ... on Node { id } } ... { text } next { id ... on A { must } }
    toString: text
  }`;
