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

/** What a document asks for, before anything of it is run. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: number;
  /** Mutations that write many rows. */
  readonly bulk: number;
  /** What is asked of the schema itself: free, up to a limit of its own. */
  readonly introspected: number;
}

type Variables = Readonly<Record<string, unknown>>;
type Parent = ReturnType<typeof getNamedType>;

/**
 * A fragment is measured anew wherever it is spread: this ends documents that multiply by
 * spreading.
 */
const FIELDS_MAX = 20_000;

/** The fields by which the schema is asked about itself. */
const META = { __schema: SchemaMetaFieldDef.type, __type: TypeMetaFieldDef.type } as const;
const isMeta = (name: string): name is keyof typeof META => Object.hasOwn(META, name);

/** Each row of these is a write of its own. */
const BULK: ReadonlySet<string> = new Set(["recordOpinions"]);

/**
 * Scalar 0, object 1, a connection its page size × its child, another list what it usually holds ×
 * its child.
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
  const known = valuesOf(operation, variables);
  let deepest = 0;
  let aliases = 0;
  let bulk = 0;
  let fields = 0;
  let introspected = 0;

  const walk = (set: SelectionSetNode, parent: Parent, depth: number): number => {
    // Counted here too: fragments that hold nothing but spreads have no field to count.
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
    // A type is wrapped as it is written, `[T!]!`: that is neither depth nor another object worth
    // counting.
    if (name === "ofType") return walk(node.selectionSet, type, depth);
    const inside = walk(node.selectionSet, type, depth + 1);
    // In a connection the page size multiplies what its nodes cost; the connection itself is no
    // object of its own.
    if (type.name.endsWith("Connection")) return pageSize(node, known) * Math.max(1, inside);
    return (idCount(node, known) ?? usualSize(parent.name, name, gives)) * (1 + inside);
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
    const given =
      value.kind === Kind.INT
        ? Number(value.value)
        : value.kind === Kind.VARIABLE
          ? variables[value.name.value]
          : undefined;
    if (typeof given === "number") return Math.max(1, given);
  }
  return DEFAULT_PAGE;
}

/** `nodes(ids)` returns as many objects as it is given ids. */
function idCount(node: FieldNode, variables: Variables): number | undefined {
  const ids = node.arguments?.find(({ name }) => name.value === "ids")?.value;
  const given =
    ids?.kind === Kind.LIST
      ? ids.values
      : ids?.kind === Kind.VARIABLE
        ? variables[ids.name.value]
        : undefined;
  return Array.isArray(given) ? Math.max(1, given.length) : undefined;
}

/**
 * The variables that the operation declares, with their defaults. Others may be many, and are not
 * read.
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
