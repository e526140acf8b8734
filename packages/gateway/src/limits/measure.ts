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
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from "graphql";
import { DEFAULT_PAGE } from "../connection.ts";
import { operationIn } from "./operation.ts";
import { usualSize } from "./sizes.ts";

/** The size of a document, measured before execution. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
  /** Mutations that write many rows. */
  readonly bulk: number;
  /** Cost of introspection: free, up to a limit of its own. */
  readonly introspected: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Parent = ReturnType<typeof getNamedType>;

/**
 * Maximum fields and selections. A fragment is measured again at every spread: this limit stops
 * documents that multiply by spreading.
 */
const FIELDS_MAX = 20_000;

/** The introspection fields. */
const META = { __schema: SchemaMetaFieldDef.type, __type: TypeMetaFieldDef.type } as const;
const isMeta = (name: string): name is keyof typeof META => Object.hasOwn(META, name);

/** Mutations whose rows are separate writes. */
const BULK: ReadonlySet<string> = new Set(["recordOpinions"]);

/**
 * Measures a document. A scalar costs 0, an object 1, a connection its page size × its child,
 * another list its usual size × its child.
 */
export function measure({
  schema,
  document,
  variables,
}: {
  schema: GraphQLSchema;
  document: DocumentNode;
  variables: Variables;
}): Measure {
  const operation = operationIn(document);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  const values = valuesOf(operation, variables);
  let deepest = 0;
  let aliases = 0;
  let bulk = 0;
  let fields = 0;
  let introspected = 0;

  const walk = (set: SelectionSetNode, parent: Parent, depth: number): number => {
    // Selections count too: a fragment that contains only spreads has no fields.
    if (++fields > FIELDS_MAX) return Number.POSITIVE_INFINITY;
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) cost += field(node, parent, depth);
      else if (node.kind === Kind.INLINE_FRAGMENT)
        cost += walk(
          node.selectionSet,
          node.typeCondition ? schema.getType(node.typeCondition.name.value) : parent,
          depth,
        );
      else {
        const fragment = fragments.get(node.name.value);
        if (fragment)
          cost += walk(
            fragment.selectionSet,
            schema.getType(fragment.typeCondition.name.value),
            depth,
          );
      }
    }
    return cost;
  };
  const field = (node: FieldNode, parent: Parent, depth: number): number => {
    if (++fields > FIELDS_MAX) return Number.POSITIVE_INFINITY;
    if (node.alias) aliases++;
    if (depth === 0 && BULK.has(node.name.value)) bulk++;
    const name = node.name.value;
    if (name === "__typename") return 0;
    deepest = Math.max(deepest, depth + 1);
    if (!node.selectionSet || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
    if (isMeta(name)) {
      introspected += 1 + walk(node.selectionSet, getNamedType(META[name]), depth + 1);
      return 0;
    }
    const gives = parent.getFields()[name]?.type;
    const type = getNamedType(gives);
    if (!gives || !isCompositeType(type)) return 0;
    // `ofType` follows the notation of a type, `[T!]!`: it adds neither depth nor an object.
    if (name === "ofType") return walk(node.selectionSet, type, depth);
    const inside = walk(node.selectionSet, type, depth + 1);
    // The page size multiplies the cost of the nodes. The connection itself is not an object.
    if (type.name.endsWith("Connection")) return pageSize(node, values) * Math.max(1, inside);
    return (idCount(node, values) ?? usualSize(parent.name, name, gives)) * (1 + inside);
  };

  const root = operation && rootType(schema, operation);
  const cost = operation && root ? walk(operation.selectionSet, root, 0) : 0;
  return { depth: deepest, aliases, bulk, cost, introspected };
}

const rootType = (
  schema: GraphQLSchema,
  { operation }: OperationDefinitionNode,
): GraphQLObjectType | null | undefined =>
  operation === "query"
    ? schema.getQueryType()
    : operation === "mutation"
      ? schema.getMutationType()
      : schema.getSubscriptionType();

function pageSize(node: FieldNode, variables: Variables): number {
  for (const { name, value } of node.arguments ?? []) {
    if (name.value !== "first" && name.value !== "last") continue;
    const size =
      value.kind === Kind.INT
        ? Number(value.value)
        : value.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : undefined;
    if (typeof size === "number") return Math.max(1, size);
  }
  return DEFAULT_PAGE;
}

/** `nodes(ids)` returns one object for each id. */
function idCount(node: FieldNode, variables: Variables): number | undefined {
  const ids = node.arguments?.find(({ name }) => name.value === "ids")?.value;
  const values =
    ids?.kind === Kind.LIST
      ? ids.values
      : ids?.kind === Kind.VARIABLE
        ? variables[ids.name.value]
        : undefined;
  return Array.isArray(values) ? Math.max(1, values.length) : undefined;
}

/**
 * The values of the declared variables, with their defaults. A request may have many undeclared
 * variables: they are not read.
 */
const valuesOf = (
  operation: OperationDefinitionNode | undefined,
  variables: Variables,
): Variables =>
  Object.fromEntries(
    (operation?.variableDefinitions ?? []).flatMap(({ variable: { name }, defaultValue }) => {
      if (Object.hasOwn(variables, name.value)) return [[name.value, variables[name.value]]];
      return defaultValue ? [[name.value, valueFromASTUntyped(defaultValue)]] : [];
    }),
  );
