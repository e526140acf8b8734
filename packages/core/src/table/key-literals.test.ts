import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENTITIES } from "../migration/entities.ts";
import { TABLE } from "./table.ts";

/**
 * Only the templates of an entity contain the text of a key. Other code asks the entity for a key
 * (`OpinionEntity.keyOf({ home, ulid })`) or the concept for a list.
 */
const ROOT = new URL("../../../../", import.meta.url).pathname;
const PACKAGES = "core,gateway,functions,aws,units,local,operate,bundle,bench,render";
const FILES = globSync(`packages/{${PACKAGES}}/src/**/*.ts`, { cwd: ROOT })
  .filter((file) => !file.endsWith(".test.ts"))
  .toSorted();

/** Files with text that looks like a key but is not one. */
const NO_KEYS: Readonly<Record<string, string>> = {
  "packages/core/src/table/table.ts": "names the attributes of the indexes",
  "packages/bench/src/peers/dynamo.ts": "stores the facts in the layout of another contender",
  "packages/bench/src/page/facts.ts": "stores a page in another layout for comparison",
  "packages/core/src/log/broken.ts": "hides the values of a key in the log",
};

const TEMPLATES = ENTITIES.flatMap(({ name, doc }) =>
  [doc, ...doc.indexes].flatMap(({ pk, sk }) => [
    { entity: name, attribute: "pk", template: pk },
    { entity: name, attribute: "sk", template: sk },
  ]),
);
const SLOT = /\{\w+\}/;
/** The fixed parts of the templates, like `DIALOGUE#` and `4-OPINION#`, with their entities. */
const PARTS = new Map<string, Set<string>>();
for (const { entity, template } of TEMPLATES)
  for (const part of template.split(SLOT))
    if (/[A-Z]/.test(part)) PARTS.set(part, (PARTS.get(part) ?? new Set()).add(entity));
/**
 * Templates without slots are whole keys: `RULES`, `1-SESSION`. Sort keys without a hyphen are left
 * out because they are also words with other meanings.
 */
const WHOLE = TEMPLATES.filter(
  ({ attribute, template }) =>
    !SLOT.test(template) && (attribute === "pk" || template.includes("-")),
).map(({ template }) => template);
const ATTRIBUTES = Object.values(TABLE.indexes).flatMap((index) => [
  index.partitionKey,
  index.sortKey,
]);

const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?:\d-|_)?[A-Z][A-Z_-]*#/g, "a part of a key"],
  [new RegExp(`(["'\`])(?:${WHOLE.join("|")})\\1`, "g"), "a whole key"],
  [/\$\{[^{}`]*\}#/g, "a key put together by hand"],
  [/\b[ps]k: *["'`]/g, "a key written by hand"],
  [new RegExp(`\\b(?:${ATTRIBUTES.join("|")})\\b`, "g"), "an attribute of an index"],
];

/** Removes the comments and keeps the line numbers. */
const uncommented = (text: string): string =>
  text.replace(
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (token) => (/^\/[*/]/.test(token) ? token.replace(/[^\n]/g, " ") : token),
  );

/** Removes the templates of the entities that the text declares. */
function undeclared(text: string): string {
  let rest = text;
  for (const { entity, attribute, template } of TEMPLATES)
    if (text.includes("entity({") && DECLARES.get(entity)?.test(text))
      rest = rest.replace(`${attribute}: "${template}"`, (declared) => declared.replace(/./g, " "));
  return rest;
}
const DECLARES = new Map(
  ENTITIES.map(({ name }) => [name, new RegExp(`\\bname: (?:"${name}"|${name.toUpperCase()}\\b)`)]),
);

const literalsIn = (file: string, text: string): readonly string[] => {
  const code = undeclared(uncommented(text));
  return RULES.flatMap(([pattern, meaning]) =>
    [...code.matchAll(pattern)].map(({ 0: found, index }) => {
      const line = code.slice(0, index).split("\n").length;
      const owners = [...(PARTS.get(found.replaceAll(/["'`]/g, "")) ?? [])];
      const owner = owners.length > 0 ? ` (written by ${owners.join(", ")})` : "";
      return `${file}:${line}: ${found} is ${meaning}${owner}`;
    }),
  );
};

test("only the file of an entity contains the text of its keys", () => {
  expect(FILES.length).toBeGreaterThan(300);
  const found = FILES.filter((file) => !(file in NO_KEYS)).flatMap((file) =>
    literalsIn(file, readFileSync(`${ROOT}${file}`, "utf8")),
  );
  expect(found, "ask the entity for the key").toEqual([]);
});

test("every entity is declared in one file with its templates", () => {
  const files = FILES.map((file) => readFileSync(`${ROOT}${file}`, "utf8"));
  for (const { entity, attribute, template } of TEMPLATES) {
    const declaring = files.filter(
      (text) => text.includes("entity({") && DECLARES.get(entity)?.test(text),
    );
    expect(declaring.length, entity).toBe(1);
    expect(declaring[0], entity).toContain(`${attribute}: "${template}"`);
  }
});

test.each([
  [`pk: "DIALOGUE#" + home`, "DIALOGUE# is a part of a key (written by Session"],
  ['from: "4-OPINION#"', "4-OPINION# is a part of a key (written by Opinion)"],
  ["[phase, '_DEADLINE#', unit]", "_DEADLINE# is a part of a key (written by Deadline)"],
  [`\`\${kind}#\${id}\``, `\${kind}# is a key put together by hand`],
  ['"NEWS#"', "NEWS# is a part of a key"],
  ['get(ctx, { pk: "X", sk })', 'pk: " is a key written by hand'],
  ['pk === "RECALCULATIONS"', '"RECALCULATIONS" is a whole key (written by Recalculation)'],
  ['sk === "1-SESSION"', '"1-SESSION" is a whole key (written by Session)'],
  ["row.unitPk", "unitPk is an attribute of an index"],
])("finds %s with its line", (code, message) => {
  const found = literalsIn("a.ts", `// DIALOGUE#\n/* NEWS#\n */\nconst a = { ${code} };\n`);
  expect(found.join("\n")).toContain(`a.ts:4: ${message}`);
  expect(found.filter((line) => !line.startsWith("a.ts:4:"))).toEqual([]);
});
