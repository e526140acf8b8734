import fc from "fast-check";
import {
  buildSchema,
  type ExecutionResult,
  execute,
  GraphQLError,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { describe, expect, test, vi } from "vitest";
import { plannedExecution } from "./execute.ts";
import { chance, documentOf, model, SDL, schemaOf } from "./testkit/random.ts";

const never = () => {
  throw new Error("not planned");
};
const plain = (result: ExecutionResult) => JSON.parse(JSON.stringify(result));

const SEEDS = fc.record({
  seed: fc.nat(),
  words: fc.nat(),
  n: fc.constantFrom(undefined, null, 9),
});
const RUNS = 400;
/** Numbers in [0, 1) from a seed. */
const numbers = (seed: number) => {
  let at = 0;
  return () => chance(seed, String(at++)) / 1_000;
};

describe("a planned execution gives the answer of graphql-js", () => {
  test.each([false, true])("with promises: %s", async (isAsync) => {
    const large = vi.fn(execute);
    await fc.assert(
      fc.asyncProperty(SEEDS, async ({ seed, words, n }) => {
        const document = parse(documentOf(numbers(words)));
        const schema = schemaOf(seed, isAsync);
        expect(validate(schema, document)).toEqual([]);
        const args = { schema, document, variableValues: n === undefined ? {} : { n } };
        const wanted = plain(await execute(args));
        const found = plain(await plannedExecution(large)(args));
        expect(found.data).toEqual(wanted.data);
        // A field beside one that ends their parent may add its own error in time, or not.
        if (!isAsync) expect(found).toEqual(wanted);
        else expect(found.errors !== undefined).toBe(wanted.errors !== undefined);
      }),
      { numRuns: RUNS },
    );
    expect(large.mock.calls.length).toBeLessThan(RUNS / 10);
  });
});

test("the same plan serves later requests with other variables", async () => {
  const schema = schemaOf(1, false);
  Object.assign(schema.getQueryType()?.getFields().a ?? {}, { resolve: () => model() });
  const a = schema.getType("A");
  if (isObjectType(a))
    Object.assign(a.getFields().at ?? {}, {
      resolve: (_: never, args: object) => JSON.stringify(args),
    });
  const document = parse("query Q($n: Int) { a { at(n: $n) } }");
  const run = plannedExecution(never);
  const asked = [1, 2].map((n) => run({ schema, document, variableValues: { n } }));
  const answers = await Promise.all(asked);
  expect(answers.map((answer) => plain(answer).data.a.at)).toEqual(['{"n":1}', '{"n":2}']);
});

test.each([
  ["a mutation", "mutation { a { id } }"],
  ["a directive", "query ($y: Boolean!) { a @include(if: $y) { id } }"],
  ["a directive in a fragment", "{ a { ...F } } fragment F on A { id @skip(if: false) }"],
  ["introspection", "{ __schema { types { name } } }"],
  ["an alias that is no name of a plain object's field", "{ __proto__: a { id } }"],
  ["a large document", `{ a { ${"...F ".repeat(300)} } } fragment F on A { id }`],
  ["another operation", "query Other { a { id } }"],
])("%s goes to the other executor", (_, text) => {
  const other = vi.fn(() => ({ data: null }));
  plannedExecution(other)({
    schema: buildSchema(SDL),
    document: parse(text),
    operationName: text.includes("Other") ? "Q" : null,
    variableValues: { y: true },
  });
  expect(other).toHaveBeenCalledTimes(1);
});

test("variables that do not fit their types go to the other executor", () => {
  const other = vi.fn(() => ({ data: null }));
  const document = parse("query ($n: Int!) { a { at(n: $n) } }");
  plannedExecution(other)({ schema: buildSchema(SDL), document, variableValues: { n: "x" } });
  expect(other).toHaveBeenCalledTimes(1);
});

describe("errors", () => {
  const run = (resolve: () => unknown, text = "{ text list { id } }") => {
    const schema = buildSchema(SDL);
    Object.assign(schema.getQueryType()?.getFields().text ?? {}, { resolve });
    return plannedExecution(never)({ schema, document: parse(text) });
  };

  test("one that ends the execution leaves no data, also where null is allowed", async () => {
    const end = new GraphQLError("end", { extensions: { CRITICAL_ERROR: true } });
    for (const failing of [
      () => {
        throw end;
      },
      () => Promise.reject(end),
    ])
      expect(plain(await run(failing))).toMatchObject({
        data: null,
        errors: [{ message: "end", path: ["text"] }],
      });
  });

  test("each error of several has its place", async () => {
    const several = new AggregateError([new Error("one"), new Error("two")]);
    expect(plain(await run(() => Promise.reject(several)))).toMatchObject({
      data: { text: null, list: null },
      errors: [
        { message: "one", path: ["text"] },
        { message: "two", path: ["text"] },
      ],
    });
  });

  test("no promise beside an error stays without a handler", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const schema = buildSchema("type Query { all: [Item!] } type Item { a: Int! b: Int! }");
    const item = schema.getType("Item");
    if (isObjectType(item)) {
      Object.assign(item.getFields().a ?? {}, { resolve: () => Promise.reject(new Error("a")) });
      Object.assign(item.getFields().b ?? {}, {
        resolve: () => {
          throw new Error("b");
        },
      });
    }
    const rootValue = { all: [{}, {}] };
    Object.assign(schema.getQueryType()?.getFields().all ?? {}, { resolve: () => rootValue.all });
    const document = parse("{ all { a b } }");
    expect(plain(await plannedExecution(never)({ schema, document }))).toMatchObject({
      data: { all: null },
      errors: [{ message: "b", path: ["all", 0, "b"] }],
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
