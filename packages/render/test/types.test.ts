import { equal } from "node:assert/strict";
import { inject, test } from "vitest";

const stages = inject("stages");

test.each(["dev", "production"] as const)("%s: sst-env.d.ts is up to date", (stage) =>
  equal(stages[stage].types, stages.types, "commit the one that was just written"),
);

test("a stage with a restored table has the same types", () =>
  equal(stages.example.types, stages.types, "the restored table must be the same to the types"));
