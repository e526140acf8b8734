import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** The fields selected directly under the field that is being resolved, with fragments expanded. */
export function selected(info: GraphQLResolveInfo): ReadonlyMap<string, FieldNode> {
  const found = new Map<string, FieldNode>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) found.set(node.name.value, node);
      else if (node.kind === Kind.INLINE_FRAGMENT) collect(node.selectionSet);
      else collect(info.fragments[node.name.value]?.selectionSet);
    }
  };
  for (const node of info.fieldNodes) collect(node.selectionSet);
  return found;
}

/** An integer argument of a selected field, or undefined. */
export function intArgument(
  node: FieldNode,
  name: string,
  info: GraphQLResolveInfo,
): number | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.INT) return Number(value.value);
  const variable =
    value?.kind === Kind.VARIABLE ? info.variableValues[value.name.value] : undefined;
  return typeof variable === "number" ? variable : undefined;
}

/**
 * Whether an argument of a selected field has a value other than null. A missing variable has no
 * value.
 */
export function isGiven(node: FieldNode, name: string, info: GraphQLResolveInfo): boolean {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE)
    return (info.variableValues[value.name.value] ?? null) !== null;
  return value !== undefined && value.kind !== Kind.NULL;
}
