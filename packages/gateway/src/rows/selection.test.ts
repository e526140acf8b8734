import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from "graphql";
import { expect, test } from "vitest";
import { SESSION_ROWS } from "./fields.ts";
import { selectedOfRows } from "./selection.ts";

/** The fields that a document selects of the rows: its first field, and all others of that name. */
function selectedIn(document: string) {
  const { definitions } = parse(document);
  const [query] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const each of definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments[each.name.value] = each;
  const fieldNodes = (query?.selectionSet.selections ?? []).filter(
    (each): each is FieldNode => each.kind === Kind.FIELD,
  );
  const found = selectedOfRows({ fieldNodes, fragments }, SESSION_ROWS);
  return found && [...found].toSorted();
}

test.each([
  ["{ s { nodes { title status } } }", ["Session.status", "Session.title"]],
  ["{ s { edges { cursor node { title } } pageInfo { hasNextPage } } }", ["Session.title"]],
  ["{ s { nodes { __typename title } totalCount } }", ["Session.title"]],
  ["{ s { nodes { ...F } } } fragment F on Session { title }", ["Session.title"]],
  ["{ s { ...C } } fragment C on X { nodes { title } }", ["Session.title"]],
  ["{ s { nodes { ... @include(if: false) { title } } } }", ["Session.title"]],
  ["{ s { nodes { unit { name parent { name } } } } }", ["Session.unit"]],
  ["{ s { totalCount } }", []],
])("%s is answered from rows", (document, fields) => {
  expect(selectedIn(document)).toEqual(fields);
});

test.each([
  "{ s { nodes { title attendance } } }",
  "{ s { nodes { title } edges { node { attendance } } } }",
  "{ s { nodes { ...F } } } fragment F on Session { attendance }",
  "{ s { nodes { ... on Session { attendance @skip(if: true) } } } }",
  "{ s { ...C } } fragment C on X { nodes { attendance } }",
  // Merged selections: the first alone would be within the rows.
  "{ s { nodes { title } } s { nodes { attendance } } }",
])("%s reads the items", (document) => {
  expect(selectedIn(document)).toBeNull();
});
