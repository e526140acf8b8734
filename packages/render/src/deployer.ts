import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Rendered } from "./deploy.ts";

/**
 * docs/operations.md says for each kind of resource what the deployer must be allowed to do: none
 * is forgotten there, and none is left there that is gone.
 */
export function deployerCases({ resources }: Rendered): Readonly<Record<string, () => void>> {
  const page = readFileSync(new URL("../../../docs/operations.md", import.meta.url), "utf8");
  const rows = page.match(/^\| `\w+\/\w+`.*$/gm) ?? [];
  const named = rows.flatMap((row) =>
    [...(row.split("|")[1] ?? "").matchAll(/`(\w+\/\w+)`/g)].map(([, kind = ""]) => kind),
  );
  // `aws:dynamodb/table:Table`
  const kinds = resources.flatMap(({ type }) => /^aws:(\w+\/\w+):/.exec(type)?.[1] ?? []);
  return {
    "deployer: what he may do is told for each kind of resource": () =>
      deepEqual(named.toSorted(), [...new Set(kinds)].toSorted()),
  };
}
