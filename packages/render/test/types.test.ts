import { equal } from "node:assert/strict";
import { inject, test } from "vitest";

const stages = inject("stages");

/** The types without those of the search index, which a stage has on request. */
const withoutSearch = (types: string): string => types.replace(/ {4}"Search\w*": \{[^}]*\}\n/g, "");

test.each(["dev", "production"] as const)("%s: sst-env.d.ts is up to date", (stage) =>
  equal(withoutSearch(stages[stage].types), stages.types, "commit the one that was just written"),
);

test("a stage with a restored table has the same types", () =>
  equal(stages.example.types, stages.types, "the restored table must be the same to the types"));
