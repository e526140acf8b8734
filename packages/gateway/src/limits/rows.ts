import { Failure, Failures } from "@doithoai/core";
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
} from "graphql";
import { MISTAKES_MAX, mistakesIn } from "./mistakes.ts";
import { operationIn } from "./operation.ts";

/**
 * The input types whose entries in a list are refused one by one. A document may contain only one
 * list of them (`BULK_LIMIT`).
 */
const ROW_TYPES: ReadonlySet<string> = new Set(["RecordOpinionInput"]);

type Variables = Readonly<Record<string, unknown>>;
interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Variables;
}
interface Sifted {
  readonly variables: Variables;
  /** The failures of the rows that were taken out, by their position in the list. */
  readonly refusedRows: ReadonlyMap<number, Failures>;
}

/** Whether a type is a row or a list of rows. */
export const isRow = (type: GraphQLType): boolean => ROW_TYPES.has(getNamedType(type).name);

/**
 * Takes the rows that do not fit their type out of the variables, so that GraphQL reads the others.
 * Rows are found in a variable that is a list of rows, or an object with such a list. A row written
 * in the document, or in a variable of its own, is not taken out.
 */
export function withoutBadRows({ schema, document, variables }: Asked): Sifted {
  const refused = new Map<number, Failures>();
  const sifted: Record<string, unknown> = { ...variables };
  for (const { variable, type: node } of operationIn(document)?.variableDefinitions ?? []) {
    const { value: name } = variable.name;
    const type = typeFromAST(schema, node);
    if (isInputType(type) && Object.hasOwn(variables, name))
      sifted[name] = sift(type, variables[name], refused);
  }
  return { variables: refused.size > 0 ? sifted : variables, refusedRows: refused };
}

function sift(type: GraphQLInputType, value: unknown, refused: Map<number, Failures>): unknown {
  const open = getNullableType(type);
  if (isListType(open) && isRow(open)) return fitting(open.ofType, value, refused);
  if (!isInputObjectType(open) || typeof value !== "object" || value === null) return value;
  const lists = Object.values(open.getFields()).filter(
    ({ name, type: ofField }) =>
      isListType(getNullableType(ofField)) && isRow(ofField) && Object.hasOwn(value, name),
  );
  return lists.length === 0
    ? value
    : {
        ...value,
        ...Object.fromEntries(
          lists.map(({ name, type: ofField }) => [
            name,
            sift(ofField, Reflect.get(value, name), refused),
          ]),
        ),
      };
}

/** The rows that fit their type. GraphQL reads a single row as a list of one. */
function fitting(type: GraphQLInputType, rows: unknown, refused: Map<number, Failures>): unknown {
  if (typeof rows !== "object" || rows === null) return rows;
  return (Array.isArray(rows) ? rows : [rows]).filter((row, i) => {
    const mistakes = mistakesIn(type, row, { path: [], max: MISTAKES_MAX });
    if (mistakes.length === 0) return true;
    refused.set(
      i,
      new Failures(
        mistakes.map(({ code, path, params }) => new Failure(code, path.map(String), params)),
      ),
    );
    return false;
  });
}
