import { printSchema } from "graphql";
import { expect, test } from "vitest";
import { describeSchema } from "./describe.ts";
import { makeSchema } from "./schema.ts";
import { typeDefs } from "./typedefs.ts";

test("the schema that a start loads, with its descriptions, is the whole one", async () => {
  const schema = makeSchema();
  expect(printSchema(schema)).not.toContain('"""');
  await describeSchema(schema);
  expect(printSchema(schema).trim()).toBe(typeDefs().trim());
});
