// Writes one export for each shipped document: its text with its hash and types.
import { createHash } from "node:crypto";
import { getNamedType, isInputObjectType, parse, typeFromAST } from "graphql";
import { composedDocuments } from "./compose.mjs";

const KEY = "idempotencyKey";

/** The place of the idempotency key in the input of a mutation. */
function keyOf(schema, { variableDefinitions }) {
  const input = variableDefinitions.find(({ variable }) => variable.name.value === "input");
  const type = input && getNamedType(typeFromAST(schema, input.type));
  if (!isInputObjectType(type)) return undefined;
  const { rows, ...fields } = type.getFields();
  if (KEY in fields) return "input";
  const row = rows && getNamedType(rows.type);
  return isInputObjectType(row) && KEY in row.getFields() ? "rows" : undefined;
}

function exportOf(schema, file, text) {
  const [operation, ...others] = parse(text).definitions.filter(
    ({ kind }) => kind === "OperationDefinition",
  );
  const name = operation?.name?.value;
  if (name !== file || others.length > 0)
    throw new Error(
      `graphql/operations/${file}.graphql must have one operation with the file's name.`,
    );
  const kind = operation.operation;
  const type = `${name}${kind === "query" ? "Query" : "Mutation"}`;
  const hash = createHash("sha256").update(text).digest("hex");
  const facts = {
    name,
    kind,
    hash,
    key: kind === "mutation" ? keyOf(schema, operation) : undefined,
  };
  return (
    `export const ${name} = /*#__PURE__*/ new TypedDocument<T.${type}, T.${type}Variables>(\n` +
    `  ${JSON.stringify(text)},\n  ${JSON.stringify(facts)},\n);\n`
  );
}

export const plugin = (schema) => {
  return (
    `import { TypedDocument } from "../document.ts";\n` +
    `import type * as T from "./operations.ts";\n\n` +
    [...composedDocuments()].map(([file, text]) => exportOf(schema, file, text)).join("\n")
  );
};
