import {
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from "graphql";

/** The type of a value, resolved once for a plan instead of once for each value. */
export type Shape = { readonly isRequired: boolean } & (
  | { readonly kind: "leaf"; readonly type: GraphQLLeafType }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "object"; readonly type: GraphQLObjectType }
  | { readonly kind: "abstract"; readonly type: GraphQLAbstractType }
);

export function shapeOf(of: GraphQLOutputType): Shape {
  const isRequired = isNonNullType(of);
  const type = isRequired ? of.ofType : of;
  if (isListType(type)) return { isRequired, kind: "list", item: shapeOf(type.ofType) };
  if (isLeafType(type)) return { isRequired, kind: "leaf", type };
  if (isAbstractType(type)) return { isRequired, kind: "abstract", type };
  return { isRequired, kind: "object", type };
}
