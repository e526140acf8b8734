import { buildSchema, type ExecutionResult, execute, type GraphQLError, parse } from "graphql";
import { expect, test } from "vitest";
import { toGraphQLError } from "./errors.ts";

const schema = buildSchema(
  "type Query { list: [Int] node: Node of(id: ID!): Int whole: Int } interface Node { id: ID }",
);
const run = (query: string, variableValues = {}): ExecutionResult =>
  execute({
    schema,
    document: parse(query),
    variableValues,
    rootValue: { list: 5, node: {}, of: () => 1, whole: "x" },
  }) as ExecutionResult;

const converted = (error: GraphQLError) => {
  const logged: unknown[] = [];
  const { extensions, path } = toGraphQLError(error, {
    language: "en",
    requestId: "r",
    log: (cause) => logged.push(cause),
  });
  return { code: extensions.code, path, logged: logged.length };
};

test.each([
  ["INTERNAL", "{ list }", {}, 1],
  ["INTERNAL", "{ node { id } }", {}, 1],
  ["INTERNAL", "{ whole }", {}, 1],
  ["BAD_USER_INPUT", 'query ($id: ID = "x") { of(id: $id) }', { id: null }, 0],
  ["BAD_USER_INPUT", "query ($id: ID!) { of(id: $id) }", {}, 0],
  ["BAD_USER_INPUT", "query ($yes: Boolean = true) { whole @include(if: $yes) }", { yes: null }, 0],
])(
  "a wrong resolver result is INTERNAL and logged, a wrong variable is BAD_USER_INPUT: %s %s",
  (code, query, variables, logged) => {
    const errors = run(query, variables).errors ?? [];
    expect(errors.map(converted)).toMatchObject([{ code, logged }]);
  },
);

test("an argument that execution refuses: no value is repeated, the status is not 400", () => {
  const inner = buildSchema(
    "type Query { of(in: In): Int } input In { text: String, yes: Boolean! = true }",
  );
  const document = parse('query ($k: Boolean) { of(in: { text: "Bà Kín", yes: $k }) }');
  const { errors = [] } = execute({
    schema: inner,
    document,
    variableValues: { k: null },
  }) as ExecutionResult;
  const to = { language: "en", requestId: "r", log: () => {} } as const;
  expect(errors.map((error) => toGraphQLError(error, to).toJSON())).toEqual([
    {
      message: 'Argument "in" has invalid value.',
      path: ["of"],
      locations: [{ line: 1, column: 30 }],
      extensions: { code: "BAD_USER_INPUT" },
    },
  ]);
});
