// Puts the schema without its descriptions in one constant, which every start loads.
import { parse, print, stripIgnoredCharacters, visit } from "graphql";
import { constantOf, textOf } from "./typedefs.mjs";

const withoutDescription = (node) => ({ ...node, description: undefined });

export const plugin = (schema) => {
  const bare = visit(parse(textOf(schema)), {
    enter: (node) => ("description" in node ? withoutDescription(node) : undefined),
  });
  return constantOf("compressedBareTypeDefs", stripIgnoredCharacters(print(bare)));
};
