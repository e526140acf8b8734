import { deepEqual, throws } from "node:assert/strict";
import { test } from "vitest";
import { readPage } from "./page.ts";

const block = (before: string, language: string, text: string): string =>
  `${before}\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;

test("reads the files and the packages of a page", () => {
  const page = [
    block("`a.ts`:", "ts", "export const a = 1;"),
    block("In an empty folder, `b.json`:", "json", "{}"),
    block("Then:", "sh", "npm install a @b/c\nnpm install --save-dev d\nnpx d init"),
  ].join("\n");
  deepEqual(readPage(page), {
    files: { "a.ts": "export const a = 1;\n", "b.json": "{}\n" },
    packages: ["a", "@b/c", "d"],
    programs: ["d init"],
  });
});

test.each([
  ["a block without a file", block("Some words.", "ts", "run();"), /without a file/],
  ["two blocks of a file", block("`a.ts`:", "ts", "1;").repeat(2), /Two blocks of a\.ts/],
])("refuses %s", (_, page, error) => throws(() => readPage(page), error));
