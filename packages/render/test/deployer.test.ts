import { deepEqual } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { inject, test } from "vitest";

/**
 * docs/operations.md lists the rights of the deployer for each kind of resource. The list must be
 * complete and contain no other kind.
 */
const { production, example } = inject("stages");
// The one is behind a CDN, the other is not.
const resources = [...production.resources, ...example.resources];
const page = readFileSync(new URL("../../../docs/operations.md", import.meta.url), "utf8");
const rows = page.match(/^\| `\w+\/\w+`.*$/gm) ?? [];
const named = rows.flatMap((row) =>
  [...(row.split("|")[1] ?? "").matchAll(/`(\w+\/\w+)`/g)].map(([, kind = ""]) => kind),
);
// `aws:dynamodb/table:Table`
const kinds = resources.flatMap(({ type }) => /^aws:(\w+\/\w+):/.exec(type)?.[1] ?? []);

test("deployer: the rights for each kind of resource are documented", () =>
  deepEqual(named.toSorted(), [...new Set(kinds)].toSorted()));
