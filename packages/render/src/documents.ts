import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Rendered } from "./deploy.ts";

/** The name of the table that a restoration makes: whoever makes it gives it. */
const GIVEN = ["NEW"];
const NAMED =
  /--(?:api-id|function-name|(?:source-|target-)?table(?:-name)?|bus|queue) (\S+?)(?=[\s`.,]|$)/gm;

/**
 * What the documents of operators name: what the deployment prints at its end, and what physical
 * names begin with.
 */
export function documentCases({ resources }: Rendered): Readonly<Record<string, () => void>> {
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
  return {
    "documents: what commands name is printed by the deployment": () => {
      const known = new Set([...printed.map((name) => name.toUpperCase()), ...GIVEN]);
      const named = [...text.matchAll(NAMED)].map(([, name = ""]) => name);
      deepEqual(
        [
          named.filter((name) => !known.has(name)),
          ["API", "BUS", "GATEWAY", "OVERDUE", "QUEUE", "TABLE"].filter(
            (name) => !named.includes(name),
          ),
        ],
        [[], []],
      );
    },
    "documents: what has a name that is made up begins as they say": () => {
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
    },
  };
}
