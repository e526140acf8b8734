import { writeFileSync } from "node:fs";
import { startSystem } from "@doithoai/tests/kit/system.ts";
import { openSandbox } from "../src/sandbox/index.ts";
import { record } from "./answers.ts";

/**
 * Records the answers that the package `testing` gives, from the sandbox on the sample data, into
 * src/generated/recorded.json.
 */
const FILE = new URL("../src/generated/recorded.json", import.meta.url);
const NOW = "2026-11-23T02:00:00.000Z";

const system = await startSystem({ DOITHOAI_NOW: NOW });
try {
  const answers = await record(openSandbox(system.api));
  writeFileSync(FILE, `${JSON.stringify({ now: NOW, answers }, null, 1)}\n`);
  process.stdout.write(`${Object.keys(answers).length} answers\n`);
} finally {
  await system.stop();
}
