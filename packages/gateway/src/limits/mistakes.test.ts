import fc from "fast-check";
import {
  coerceInputValue,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
} from "graphql";
import { expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { mistakesIn } from "./mistakes.ts";

const schema = makeSchema();
const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputType(type));
const named = (name: string) => schema.getType(name) as GraphQLInputType;
const found = (type: string, value: unknown, max = 20) =>
  mistakesIn(named(type), value, { path: ["v"], max });

/** Values of a type; each part may be replaced by any JSON value. */
function valuesOf(type: GraphQLInputType, depth = 0): fc.Arbitrary<unknown> {
  const any = fc.jsonValue({ maxDepth: 1 });
  const or = (fit: fc.Arbitrary<unknown>) =>
    fc.oneof({ arbitrary: fit, weight: 30 }, { arbitrary: any, weight: 1 });
  if (isNonNullType(type)) return valuesOf(type.ofType, depth);
  if (isListType(type)) return or(fc.array(valuesOf(type.ofType, depth), { maxLength: 2 }));
  if (isInputObjectType(type)) return or(objectsOf(type, depth + 1));
  if (isEnumType(type)) return or(fc.constantFrom(...type.getValues().map(({ name }) => name)));
  const fit = { Int: fc.integer(), Float: fc.double(), Boolean: fc.boolean() }[type.name];
  return or(fit ?? fc.string());
}
function objectsOf(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<unknown> {
  const fields = Object.values(type.getFields());
  const model = Object.fromEntries(
    fields.map(({ name, type: ofField }) => [
      name,
      depth > 4 ? fc.constant(null) : valuesOf(ofField, depth),
    ]),
  );
  const requiredKeys = fields
    .filter(({ type: ofField, defaultValue }) => isNonNullType(ofField) && !defaultValue)
    .map(({ name }) => name);
  const record = fc.record(model, { requiredKeys });
  const extra = fc.constantFrom("", "", "", "unknown", "__proto__", "constructor", "toString");
  return fc.tuple(record, extra).map(([value, key]) => {
    if (key) Object.defineProperty(value, key, { value: 1, enumerable: true, configurable: true });
    return value;
  });
}

test("a value has mistakes where graphql-js refuses it, at the same places", () => {
  const pair = fc
    .constantFrom(...inputs)
    .chain((type) => fc.tuple(fc.constant(type), valuesOf(type)));
  fc.assert(
    fc.property(pair, ([type, value]) => {
      const refused: string[] = [];
      coerceInputValue(value, type, (path) => refused.push(path.join(".")));
      const places = mistakesIn(type, value, { path: [], max: 1_000 }).map(({ path }) =>
        path.join("."),
      );
      expect(places.length).toBe(refused.length);
      // graphql-js reports a missing or unknown field at its object.
      for (const place of refused) expect(places.some((own) => own.startsWith(place))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("no mistake contains a value, and their number is bounded", () => {
  const secret = 123_456_789_012;
  const wrong = { name: secret, phone: [secret], [`x${"y".repeat(500)}`]: secret };
  const mistakes = found("CitizenInput", wrong);
  expect(JSON.stringify(mistakes)).not.toContain(String(secret));
  expect(mistakes.map(({ path }) => path.join(".").length)).toEqual([6, 7, 102]);
  const [emoji] = found("CitizenInput", { name: "x", [`${"x".repeat(99)}😀`]: 1 });
  expect(emoji?.path).toEqual(["v", "x".repeat(99)]);
  const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}`, 1]));
  expect(found("CitizenInput", many, 3)).toHaveLength(3);
});

test.each([
  [{}, ["INVALID v"]],
  [{ name: "Sở Xây dựng", organizationId: "org_1" }, ["INVALID v"]],
  [{ name: null }, ["REQUIRED v.name"]],
  [{ name: "Sở Xây dựng" }, []],
])("of a type with exactly one field, %j has the mistakes %j", (value, expected) => {
  const mistakes = found("EscalationTargetInput", value);
  expect(mistakes.map(({ code, path }) => `${code} ${path.join(".")}`)).toEqual(expected);
});

test("a single value for a list is at the place of the list, as the caller wrote it", () => {
  const paths = (value: object) =>
    found("RecordOpinionInput", { content: "x", channel: "LETTER", ...value }).map(({ path }) =>
      path.join("."),
    );
  expect(paths({ fields: 5 })).toEqual(["v.fields"]);
  expect(paths({ fields: ["LAND", 5] })).toEqual(["v.fields.1"]);
  expect(paths({ responses: { kind: "NO", content: "x" } })).toEqual(["v.responses.kind"]);
});
