import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/**
 * The fields of types that a row answers; `*` stands for every other field. `true`: with whatever
 * is selected below. The first type is the declared one, the others are those of fragments.
 */
export interface RowFields {
  readonly [type: string]: { readonly [field: string]: true | RowFields };
}

/** The answers by the field of a document, as long as the document is cached. */
const known = new WeakMap<object, ReadonlySet<string> | null>();

/**
 * The fields that a query selects of the nodes of a connection, as `Type.field`; null if the rows
 * do not answer all of them. Fields behind `@skip` and `@include` count as selected.
 */
export function selectedOfRows(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  fields: RowFields,
): ReadonlySet<string> | null {
  const [node] = fieldNodes;
  // Merged selections are rare: their items are read.
  if (!node || fieldNodes.length > 1) return null;
  const earlier = known.get(node);
  if (earlier !== undefined) return earlier;
  const walk = { fragments, fields, found: new Set<string>() };
  const answer = ofConnection(node.selectionSet, walk) ? walk.found : null;
  known.set(node, answer);
  return answer;
}

interface Walk {
  readonly fragments: GraphQLResolveInfo["fragments"];
  readonly fields: RowFields;
  readonly found: Set<string>;
}

/** Whether the rows answer the nodes of a connection, under `nodes` and `edges { node }`. */
const ofConnection = (set: SelectionSetNode | undefined, walk: Walk): boolean =>
  everyField(set, { ...walk, type: "" }, (name, below) => {
    if (name === "nodes" || name === "node") return ofNode(below, walk);
    return name !== "edges" || ofConnection(below, walk);
  });

const ofNode = (set: SelectionSetNode | undefined, walk: Walk): boolean =>
  everyField(set, { ...walk, type: Object.keys(walk.fields)[0] ?? "" }, (name, below, type) => {
    if (name === "__typename") return true;
    const ofType = walk.fields[type];
    const answer = ofType?.[name] ?? ofType?.["*"];
    walk.found.add(`${type}.${name}`);
    if (answer === undefined || answer === true) return answer === true;
    return ofNode(below, { ...walk, fields: answer });
  });

/** Whether a test holds for each field of a selection, with the type that it is selected of. */
function everyField(
  set: SelectionSetNode | undefined,
  { type, fragments }: Pick<Walk, "fragments"> & { readonly type: string },
  test: (name: string, below: SelectionSetNode | undefined, type: string) => boolean,
): boolean {
  return (set?.selections ?? []).every((node) => {
    if (node.kind === Kind.FIELD) return test(node.name.value, node.selectionSet, type);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    const of = { type: fragment?.typeCondition?.name.value ?? type, fragments };
    return everyField(fragment?.selectionSet, of, test);
  });
}
