// Writes one export for each document in graphql/operations/: its text with its hash and types.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { getNamedType, isInputObjectType, parse, typeFromAST } from "graphql";

const FOLDER = new URL("./operations/", import.meta.url);
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

function exportOf(schema, file) {
  const text = readFileSync(new URL(file, FOLDER), "utf8");
  const [operation, ...others] = parse(text).definitions.filter(
    ({ kind }) => kind === "OperationDefinition",
  );
  const name = operation?.name?.value;
  if (`${name}.graphql` !== file || others.length > 0)
    throw new Error(`graphql/operations/${file} must have one operation with the file's name.`);
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
  const files = readdirSync(FOLDER).toSorted();
  return (
    `import { TypedDocument } from "../document.ts";\n` +
    `import type * as T from "./operations.ts";\n\n` +
    files.map((file) => exportOf(schema, file)).join("\n")
  );
};
