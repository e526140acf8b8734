import { equal } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { installPlatform, render } from "./deploy.ts";
import { cases } from "./stage.ts";

const TYPES = fileURLToPath(new URL("../../../sst-env.d.ts", import.meta.url));

/** Renders both stages with the real deployment and holds them against what they must be; one line a case. */
await installPlatform();
const committed = await readFile(TYPES, "utf8").catch(() => "");
let failed = 0;
const run = (name: string, test: () => void): void => {
  try {
    test();
    process.stdout.write(`ok   ${name}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
};
for (const stage of ["dev", "production"]) {
  const rendered = await render(stage);
  for (const [name, test] of Object.entries(cases(rendered, stage))) run(`${stage} · ${name}`, test);
  run(`${stage} · sst-env.d.ts is up to date`, () => equal(rendered.types, committed, "commit the one that was just written"));
}
if (failed > 0) process.exitCode = 1;
