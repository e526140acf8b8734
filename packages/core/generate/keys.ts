import { writeFileSync } from "node:fs";
import { ENTITIES } from "../src/migration/entities.ts";
import { INDEX_NAMES, projectedBy, TABLE } from "../src/table/table.ts";

/** Writes KEYS.md: the key design as the entities declare it. */
const cell = (text: string): string => text.replaceAll("|", "\\|");
const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
const code = (text: string): string => `\`${text}\``;

const rows = ENTITIES.flatMap(({ name, doc }) => [
  row(name, "table", code(doc.pk), code(doc.sk), doc.question, doc.rate),
  ...doc.indexes.map((index) =>
    row("", index.name, code(index.pk), code(index.sk), index.question, ""),
  ),
]);
const indexes = INDEX_NAMES.map((name) => {
  const { partitionKey, sortKey, question } = TABLE.indexes[name];
  return row(
    name,
    code(partitionKey),
    code(sortKey),
    projectedBy(name).map(code).join(", "),
    question,
  );
});

const text = `# Keys

Generated from the entities; do not edit. \`{slot}\` is filled from the item, numbers padded to six digits, \`#\` and \`%\` escaped.
Index rows show the keys and some attributes; a list then fetches its items 100 a request, one of deadlines has them in its rows.

## Indexes

| Index | Partition | Sort | Its rows show | The question it answers |
|---|---|---|---|---|
${indexes.join("\n")}

## Entities

| Entity | Where | Partition key | Sort key | The question it answers | Expected items and writes |
|---|---|---|---|---|---|
${rows.join("\n")}

No partition is written by the whole country: a session's lies with the session, an index's with one unit, one province or one body. The
busiest, a large province's opinions, takes 5,000 writes in an hour (1.4 a second) where DynamoDB allows 1,000 a second.
`;
writeFileSync(new URL("../src/table/KEYS.md", import.meta.url), text);
