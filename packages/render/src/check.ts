import { equal } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { installPlatform, render } from "./deploy.ts";
import { deployerCases } from "./deployer.ts";
import { documentCases } from "./documents.ts";
import { restoredCases } from "./restored.ts";
import { settingsCases } from "./settings.ts";
import { cases } from "./stage.ts";

const TYPES = fileURLToPath(new URL("../../../sst-env.d.ts", import.meta.url));

/**
 * Renders both stages, and one whose table was restored, with the real deployment and holds them
 * against what they must be; one line a case.
 */
await installPlatform();
const committed = await readFile(TYPES, "utf8").catch(() => "");
let failed = 0;
const run = (name: string, test: () => void): void => {
  try {
    test();
    process.stdout.write(`ok   ${name}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(
      `FAIL ${name}: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
};
for (const [name, test] of Object.entries(settingsCases)) run(`settings · ${name}`, test);
for (const stage of ["dev", "production"]) {
  const rendered = await render(stage);
  const all = {
    ...cases(rendered, stage),
    ...(stage === "production" && { ...deployerCases(rendered), ...documentCases(rendered) }),
  };
  for (const [name, test] of Object.entries(all)) run(`${stage} · ${name}`, test);
  run(`${stage} · sst-env.d.ts is up to date`, () =>
    equal(rendered.types, committed, "commit the one that was just written"),
  );
}
const restored = await render("example");
for (const [name, test] of Object.entries(restoredCases(restored, "example")))
  run(`restored · ${name}`, test);
run("restored · sst-env.d.ts is up to date", () =>
  equal(restored.types, committed, "the restored table must be the same to the types"),
);
if (failed > 0) process.exitCode = 1;
