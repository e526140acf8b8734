import { startEngine } from "@doithoai/local/engine/index.ts";
import type { TestProject } from "vitest/node";

/** Starts one engine per run, in memory. Each test file makes its own table. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine({
    folder: undefined,
    say: (text) => void process.stderr.write(text),
  });
  project.provide("endpoint", engine.endpoint);
  return engine.stop;
}
