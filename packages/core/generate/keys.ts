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
and some attributes. \`row\` has what lists usually show of the item; of a deadline, what they show
of its subject. A list reads index rows. If its query selects more than the rows have, it then reads
the items, 100 per request, of deadlines those of their subjects. Items that everybody may list and
items that only their office may list are in partitions of their own (PUBLIC, OFFICE), so a list
reads no row that its reader may not see. Overdue deadlines are in the phase OPEN and have a due day
before today: \`countryDay\`, \`provinceDay\` or \`unitDay\` lists them, of one body
\`organizationState\`.

## Indexes

| Index | Partition | Sort | Attributes in its rows | Question it answers |
|---|---|---|---|---|
${indexes.join("\n")}

## Entities

| Entity | Table or index | Partition key | Sort key | Question it answers | Expected items and \
writes |
|---|---|---|---|---|---|
${rows.join("\n")}

The items of a session are in the partition of that session. An index partition belongs to one unit,
one province, one body or one shard, except those of \`countryDay\`: the country has one partition
for each kind of item, by audience and, for deadlines, by phase. The busiest of them has the
deadlines. About 3 million deadlines with three writes each are 0.3 writes per second on average,
and an import of ten large provinces at once is about 70. The busiest partition of a province
receives 5,000 writes per hour (1.4 per second). DynamoDB allows 1,000 per second and partition. A
write beyond that is throttled, and the writer repeats it.
`;
writeFileSync(new URL("../src/table/KEYS.md", import.meta.url), text);
