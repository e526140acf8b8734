import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inject, test } from "vitest";

/** The placeholder for the name of a restored table, which the operator chooses. */
const PLACEHOLDERS = ["NEW"];
const NAMED =
  /--(?:api-id|function-name|(?:source-|target-)?table(?:-name)?|bus|queue) (\S+?)(?=[\s`.,]|$)/gm;

/** The documents for operators use outputs of the deployment and prefixes of physical names. */
const { resources } = inject("stages").production;
const text = ["operations", "runbook"]
  .map((page) => readFileSync(new URL(`../../../docs/${page}.md`, import.meta.url), "utf8"))
  .join("\n");
const printed = Object.keys(
  resources.find(({ type }) => type === "pulumi:pulumi:Stack")?.outputs ?? {},
);
const physical = resources.flatMap(({ inputs }) =>
  [inputs?.name, inputs?.dashboardName].filter((name) => typeof name === "string"),
);
const begins = (start: string): boolean => physical.some((name) => name.startsWith(start));

test("documents: names in commands are outputs of the deployment", () => {
  const allowed = new Set([...printed.map((name) => name.toUpperCase()), ...PLACEHOLDERS]);
  const named = [...text.matchAll(NAMED)].map(([, name = ""]) => name);
  deepEqual(
    [
      named.filter((name) => !allowed.has(name)),
      ["API", "BUS", "GATEWAY", "OVERDUE", "QUEUE", "TABLE"].filter(
        (name) => !named.includes(name),
      ),
    ],
    [[], []],
  );
});

test("documents: generated names start with the documented prefixes", () => {
  const starts = [...text.matchAll(/\bdoithoai-production(?:-[A-Z]\w+)?(?![\w-])/g)].map(
    ([start]) => start,
  );
  const logs = [...text.matchAll(/\bask ([A-Z]\w+) '/g)].map(
    ([, name]) => `/aws/lambda/doithoai-production-${name}`,
  );
  deepEqual(
    [...new Set([...starts, ...logs])].filter((start) => !begins(start)),
    [],
  );
});
