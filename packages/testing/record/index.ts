import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "@doithoai/local/engine/index.ts";
import { openSandbox, type Sandbox } from "../src/sandbox/index.ts";
import { record } from "./answers.ts";

/**
 * Records the answers that the package `testing` gives, from the sandbox on the sample data, into
 * src/generated/recorded.json.
 */
const FILE = new URL("../src/generated/recorded.json", import.meta.url);
const NOW = "2026-11-23T02:00:00.000Z";
const START = fileURLToPath(new URL("../../local/src/start.ts", import.meta.url));

const port = await freePort();
const env = { ...process.env, PORT: String(port), DOITHOAI_NOW: NOW, DOITHOAI_DATA: "memory" };
const system = spawn(process.execPath, [START], { env, stdio: ["ignore", "ignore", "inherit"] });
const ended = new Promise((resolve) => system.once("exit", resolve));
try {
  const sandbox = openSandbox(`http://localhost:${port}`);
  await started(sandbox);
  const answers = await record(sandbox);
  writeFileSync(FILE, `${JSON.stringify({ now: NOW, answers }, null, 1)}\n`);
  process.stdout.write(`${Object.keys(answers).length} answers\n`);
} finally {
  system.kill("SIGINT");
  await ended;
}

async function started({ endpoint }: Sandbox): Promise<void> {
  while (system.exitCode === null) {
    const response = await fetch(new URL("/health", endpoint)).catch(() => undefined);
    if (response?.status === 200) return;
    await sleep(200);
  }
  throw new Error("the sandbox did not start");
}
