import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
} from "graphql";
import { operationIn } from "../limits/operation.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** A field of a document, for the objects of one type. */
export interface PlannedField {
  /** The name in the answer. */
  readonly key: string;
  /** The nodes that select the field under this name. */
  readonly nodes: readonly [FieldNode, ...FieldNode[]];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly shape: Shape;
  readonly parent: GraphQLObjectType;
  /** The fields of an object of this type in the field's value. */
  readonly fieldsOf: (type: GraphQLObjectType) => readonly PlannedField[];
}

export interface Plan {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly fields: readonly PlannedField[];
}

/**
 * Maximum selections of a document with its fragments expanded. A larger one is not planned: the
 * plan is kept as long as the document. The session page has about 150.
 */
const SELECTIONS_MAX = 500;

/**
 * Plans a query: which fields belong to each type of object does not depend on the request.
 * Undefined for a mutation, for a document with directives or introspection, whose fields depend on
 * more, and for a large one.
 */
export function planOf(schema: GraphQLSchema, document: DocumentNode): Plan | undefined {
  const operation = operationIn(document);
  const root = schema.getQueryType();
  if (!root || operation?.operation !== OperationTypeNode.QUERY) return undefined;
  const fragments = Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  if (!isPlain([operation.selectionSet], fragments)) return undefined;
  const plan = planner(schema, fragments);
  return { operation, fragments, fields: plan(root, [operation.selectionSet]) };
}

type Fragments = Plan["fragments"];

/** Whether the selections are few and have neither directives nor fields of introspection. */
function isPlain(sets: readonly SelectionSetNode[], fragments: Fragments): boolean {
  let count = 0;
  const walk = (set: SelectionSetNode): boolean =>
    set.selections.every((node) => {
      if (++count > SELECTIONS_MAX || (node.directives?.length ?? 0) > 0) return false;
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments[node.name.value];
        return fragment !== undefined && walk(fragment.selectionSet);
      }
      if (node.kind === Kind.INLINE_FRAGMENT) return walk(node.selectionSet);
      const { value: name } = node.name;
      // A plain object cannot have a field of this name.
      if (node.alias?.value === "__proto__") return false;
      if (name.startsWith("__") && name !== TypeNameMetaFieldDef.name) return false;
      return !node.selectionSet || walk(node.selectionSet);
    });
  return sets.every(walk);
}

function planner(schema: GraphQLSchema, fragments: Fragments) {
  /** The fields for one type, by their names in the answer, in the order of the document. */
  function collect(
    type: GraphQLObjectType,
    { selections }: SelectionSetNode,
    into: Map<string, [FieldNode, ...FieldNode[]]>,
    visited: Set<string>,
  ): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = into.get(key);
        if (nodes) nodes.push(node);
        else into.set(key, [node]);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (visited.has(node.name.value)) continue;
        visited.add(node.name.value);
      }
      const part = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = part?.typeCondition && schema.getType(part.typeCondition.name.value);
      const applies =
        !condition ||
        condition === type ||
        (isAbstractType(condition) && schema.isSubType(condition, type));
      if (part && applies) collect(type, part.selectionSet, into, visited);
    }
  }

  /** Planned with the first object of a type. */
  function plannedOnce(sets: readonly SelectionSetNode[]): PlannedField["fieldsOf"] {
    const plans = new Map<GraphQLObjectType, readonly PlannedField[]>();
    return (type) => {
      const known = plans.get(type) ?? plan(type, sets);
      plans.set(type, known);
      return known;
    };
  }

  function plan(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
  ): readonly PlannedField[] {
    const collected = new Map<string, [FieldNode, ...FieldNode[]]>();
    // As in graphql-js, a fragment counts once for all nodes of a field.
    const visited = new Set<string>();
    for (const set of sets) collect(type, set, collected, visited);
    return [...collected].flatMap(([key, nodes]) => {
      const name = nodes[0].name.value;
      const definition =
        name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
      if (!definition) return [];
      const below = nodes.flatMap((node) => node.selectionSet ?? []);
      const fieldsOf = below.length === 0 ? noFields : plannedOnce(below);
      return [{ key, nodes, definition, shape: shapeOf(definition.type), parent: type, fieldsOf }];
    });
  }
  return plan;
}

/** Most fields are values: they keep nothing of their own. */
const noFields: PlannedField["fieldsOf"] = () => [];
