import { startEngine } from "@doithoai/local/engine/index.ts";
import type { TestProject } from "vitest/node";

/** One engine for a run, in memory. Each file of tests makes a table of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine({
    folder: undefined,
    say: (text) => void process.stderr.write(text),
  });
  project.provide("endpoint", engine.endpoint);
  return engine.stop;
}
