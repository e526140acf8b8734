import { diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";
import { expect, test } from "vitest";
import { changelogOf, unmoved } from "../../../graphql/changelog.ts";

const BEFORE = `
  type Query { a: String! b: Int limit(first: Int = 20): Int }
`;
const AFTER = `
  type Query { a: String c: Thing limit(first: Int = 50): Int }
  type Thing { id: ID! name: String }
`;
const changes = await diff(buildSchema(BEFORE), buildSchema(AFTER));
const MOVES = [
  { of: /^Query\.a$/, move: "Allow null." },
  { of: /^Query\.b$/, move: "Read `c`." },
];

test("a breaking change without a move is found", () => {
  expect(unmoved(changes, MOVES)).toEqual([]);
  expect(unmoved(changes, MOVES.slice(1)).map(({ path }) => path)).toEqual(["Query.a"]);
});

test("the changelog groups breaking changes by their move", () => {
  expect(changelogOf("2.0.0", changes, MOVES)).toBe(`# Changes of the schema

Generated from the difference to the last released schema; do not edit. Changes of behaviour are in
the changelog of the project.

## 2.0.0

### Breaking

#### One change

Allow null.

- Field \`Query.a\` changed type from \`String!\` to \`String\`

#### One change

Read \`c\`.

- Field \`b\` was removed from object type \`Query\`

### Take note

- Default value for argument \`first\` on field \`Query.limit\` changed from \`20\` to \`50\`

### New

- Type \`Thing\` was added
- Field \`c\` was added to object type \`Query\``);
});
