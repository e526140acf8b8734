import { KINDS, type Kind, toId } from "@doithoai/core";
import { isInterfaceType } from "graphql";
import { expect, test } from "vitest";
import { makeSchema } from "../schema.ts";
import { Node } from "./node.ts";

test("every type that implements Node has a kind of id that resolves to it", () => {
  const schema = makeSchema();
  const node = schema.getType("Node");
  const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];
  // Object.keys types every key as string, so a cast is needed.
  const kinds = Object.keys(KINDS) as Kind[];
  const resolved = kinds.map((kind) => Node.__resolveType({ id: toId(kind, "01", "A") }));
  expect([...new Set(resolved)].toSorted()).toEqual(types.toSorted());
  // AdministrativeUnit is the default. Objects of the last two kinds are not nodes.
  expect(kinds.filter((_, i) => resolved[i] === "AdministrativeUnit")).toEqual([
    "unit",
    "document",
    "citizen",
  ]);
});
