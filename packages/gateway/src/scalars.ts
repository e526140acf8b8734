import { GraphQLError, Kind, type ValueNode, valueFromASTUntyped } from "graphql";

/**
 * The core checks dates, so that an invalid date is a userError at its field and not a refusal of
 * the whole document.
 */
const text = (name: string) => {
  const parseValue = (value: unknown): string => {
    if (typeof value !== "string") throw new GraphQLError(`${name} is written as a string.`);
    return value;
  };
  const serialize = (value: unknown): unknown =>
    typeof value !== "string" && value instanceof Date ? value.toISOString() : value;
  const parseLiteral = (node: ValueNode): string =>
    parseValue(node.kind === Kind.STRING ? node.value : undefined);
  return { parseValue, serialize, parseLiteral };
};

const asIs = (value: unknown): unknown => value;

export const scalars = {
  Date: text("Date"),
  DateTime: text("DateTime"),
  JSON: { parseValue: asIs, serialize: asIs, parseLiteral: valueFromASTUntyped },
};
