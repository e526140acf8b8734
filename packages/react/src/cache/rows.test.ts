import { SessionPage, SessionRoom, SessionRoomActivity } from "@doithoai/schema";
import { type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from "graphql";
import { expect, test } from "vitest";
import { WITH_ROWS } from "./rows.ts";

/** The paths that a selection has on a type, with those of its fragments. */
function pathsOf(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  at = "",
): readonly string[] {
  return selections.flatMap((each): readonly string[] => {
    if (each.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = fragments.get(each.name.value);
      return fragment ? pathsOf(fragment.selectionSet, fragments, at) : [];
    }
    if (each.kind === Kind.INLINE_FRAGMENT) {
      const on = each.typeCondition?.name.value;
      return on === "Opinion" ? pathsOf(each.selectionSet, fragments, at) : [];
    }
    const path = `${at}/${(each.alias ?? each.name).value}`;
    return [path, ...(each.selectionSet ? pathsOf(each.selectionSet, fragments, path) : [])];
  });
}

/** The fields that a document selects below a place. */
function below(place: string, document: string): readonly string[] {
  const { definitions } = parse(document);
  const fragments = new Map(
    definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const query = definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!query) throw new Error("no operation");
  return pathsOf(query.selectionSet, fragments)
    .filter((path) => path.startsWith(`${place}/`))
    .map((path) => path.slice(place.length));
}

const READ = [SessionPage, SessionRoom];

test("each document whose rows are put in their place is compared below", () => {
  expect(READ.map(({ name }) => name)).toEqual(WITH_ROWS);
});

test.each(READ)("the activity has every field of the rows of $name", (document) => {
  const rows = below("/session/opinions/edges/node", String(document));
  expect(rows.length).toBeGreaterThan(5);
  const told = below("/session/activity/changed", String(SessionRoomActivity));
  expect(told).toEqual(expect.arrayContaining([...rows]));
});
