import { writeFileSync } from "node:fs";
import { ENTITIES } from "../src/migration/entities.ts";
import { INDEX_NAMES, projectedBy, TABLE } from "../src/table/table.ts";

/** Writes KEYS.md from the entities. */
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

Generated from the entities; do not edit. Each \`{slot}\` of a key is filled with a value of the
item. Numbers are padded to six digits, and \`#\` and \`%\` are escaped. An index row contains keys
and some attributes. A list reads index rows first and then their items, 100 per request. The rows
of a list of deadlines contain the deadlines; the items that it reads are their subjects.
Overdue deadlines are in the phase OPEN and have a due day before today: \`provinceDay\` or
\`unitDay\` lists them, of one body \`organizationState\`.

## Indexes

| Index | Partition | Sort | Attributes in its rows | Question it answers |
|---|---|---|---|---|
${indexes.join("\n")}

## Entities

| Entity | Table or index | Partition key | Sort key | Question it answers | Expected items and \
writes |
|---|---|---|---|---|---|
${rows.join("\n")}

No partition receives the writes of the whole country. The items of a session are in the partition
of that session. An index partition belongs to one unit, one province, one body or one shard. The
busiest partition has the opinions of a large province. It receives 5,000 writes per hour (1.4 per
second). DynamoDB allows 1,000 per second.
`;
writeFileSync(new URL("../src/table/KEYS.md", import.meta.url), text);
