import type { TestProject } from "vitest/node";
import { startEngine } from "../engine/index.ts";
import { loadData, makeTable, openLocal } from "../prepare.ts";
import { NOW } from "./now.ts";

/** One engine a run, in memory, with units and sample data as `npm start` loads them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine({ folder: undefined, say: (text) => void process.stderr.write(text) });
  await makeTable(engine.endpoint, undefined);
  const table = openLocal(engine.endpoint, ({ key, reason }) => process.stderr.write(`broken item: ${key.pk} ${key.sk}: ${reason}\n`));
  await loadData(table, NOW);
  table.client.destroy();
  project.provide("endpoint", engine.endpoint);
  return engine.stop;
}

declare module "vitest" {
  export interface ProvidedContext {
    endpoint: string;
  }
}
