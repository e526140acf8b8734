import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from "graphql";
import { DEFAULT_PAGE } from "../connection.ts";

/** What a document asks for, before anything of it is run. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Parent = ReturnType<typeof getNamedType>;

/** A fragment is measured anew wherever it is spread: this ends documents that multiply by spreading. */
const FIELDS_MAX = 20_000;

/** Scalar 0, object 1, a connection its page size × its child. Introspection is free: its size is that of the schema. */
export function measure({ schema, document, variables }: { schema: GraphQLSchema; document: DocumentNode; variables: Variables }): Measure {
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = { ...defaultsOf(operation), ...variables };
  let deepest = 0;
  let aliases = 0;
  let fields = 0;

  const walk = (set: SelectionSetNode, parent: Parent, depth: number): number => {
    // Counted here too: fragments that hold nothing but spreads have no field to count.
    if (++fields > FIELDS_MAX) return Number.POSITIVE_INFINITY;
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) cost += field(node, parent, depth);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        cost += walk(node.selectionSet, node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent, depth);
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment) cost += walk(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value), depth);
      }
    }
    return cost;
  };
  const field = (node: FieldNode, parent: Parent, depth: number): number => {
    if (++fields > FIELDS_MAX) return Number.POSITIVE_INFINITY;
    if (node.alias) aliases++;
    const name = node.name.value;
    if (name.startsWith("__")) return 0;
    deepest = Math.max(deepest, depth + 1);
    const type = isObjectType(parent) || isInterfaceType(parent) ? getNamedType(parent.getFields()[name]?.type) : undefined;
    if (!node.selectionSet || !type || !isCompositeType(type)) return 0;
    const size = type.name.endsWith("Connection") ? pageSize(node, known) : idCount(node, known);
    // In a connection the page size multiplies what its nodes cost; the connection itself is no object of its own.
    return size * Math.max(1, type.name.endsWith("Connection") ? nodesCost(node, type, depth) : 1 + walk(node.selectionSet, type, depth + 1));
  };
  const nodesCost = (node: FieldNode, type: Parent, depth: number): number => (node.selectionSet ? walk(node.selectionSet, type, depth + 1) : 0);

  const root = operation && rootType(schema, operation);
  const cost = operation && root ? walk(operation.selectionSet, root, 0) : 0;
  return { depth: deepest, aliases, cost };
}

const rootType = (schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLObjectType | null | undefined =>
  operation === "query" ? schema.getQueryType() : operation === "mutation" ? schema.getMutationType() : schema.getSubscriptionType();

function pageSize(node: FieldNode, variables: Variables): number {
  for (const { name, value } of node.arguments ?? []) {
    if (name.value !== "first" && name.value !== "last") continue;
    const given = value.kind === Kind.INT ? Number(value.value) : value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
    if (typeof given === "number") return Math.max(1, given);
  }
  return DEFAULT_PAGE;
}

/** `nodes(ids)` returns as many objects as it is given ids. */
function idCount(node: FieldNode, variables: Variables): number {
  const ids = node.arguments?.find(({ name }) => name.value === "ids")?.value;
  const given = ids?.kind === Kind.LIST ? ids.values : ids?.kind === Kind.VARIABLE ? variables[ids.name.value] : undefined;
  return Array.isArray(given) ? Math.max(1, given.length) : 1;
}

/** What a variable is when the caller sends none. */
const defaultsOf = (operation: OperationDefinitionNode | undefined): Variables =>
  Object.fromEntries(
    (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
