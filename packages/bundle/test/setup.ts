import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEngine } from "@doithoai/local/engine/index.ts";
import type { TestProject } from "vitest/node";

/**
 * Starts one engine per run, in memory. Each test file makes its own table. The keys of a gateway
 * over HTTP are in a folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine({
    folder: undefined,
    say: (text) => void process.stderr.write(text),
  });
  const keys = await mkdtemp(path.join(tmpdir(), "doithoai-keys-"));
  project.provide("endpoint", engine.endpoint);
  project.provide("keys", keys);
  return async () => {
    await engine.stop();
    await rm(keys, { recursive: true, force: true });
  };
}
