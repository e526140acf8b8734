import {
  type DocumentNode,
  type GraphQLSchema,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

const FOUND = new WeakMap<DocumentNode, ReadonlySet<string>>();

/**
 * The variables of a document that stand where null is not allowed. GraphQL allows a nullable
 * variable there if the place or the variable has a default, and finds an explicit null only while
 * it executes.
 */
export function variablesAtRequiredPlaces(
  schema: GraphQLSchema,
  document: DocumentNode,
): ReadonlySet<string> {
  const known = FOUND.get(document);
  if (known) return known;
  const names = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        if (isNonNullType(info.getInputType())) names.add(name.value);
      },
    }),
  );
  FOUND.set(document, names);
  return names;
}
