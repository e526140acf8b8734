import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEngine } from "@doithoai/local/engine/index.ts";
import { loadData, makeTable, openLocal } from "@doithoai/local/prepare.ts";
import { openVault } from "@doithoai/local/vault.ts";
import type { TestProject } from "vitest/node";
import { faultsIn } from "./identities.ts";
import { NOW } from "./now.ts";

/**
 * Starts one engine per project, in memory. The projects get units and sample data as
 * `npm start` loads them; only the tests of `isolated` make their own tables.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine({
    folder: undefined,
    say: (text) => void process.stderr.write(text),
  });
  // The keys are in a folder, so that the gateways of all processes open data sealed here.
  const keys = await mkdtemp(path.join(tmpdir(), "doithoai-keys-"));
  if (project.name !== "isolated") await load(engine.endpoint, keys);
  project.provide("endpoint", engine.endpoint);
  project.provide("keys", keys);
  const log = path.join(keys, "log");
  return async () => {
    const found = await faultsIn(engine.endpoint, log).finally(async () => {
      await engine.stop();
      await rm(keys, { recursive: true, force: true });
    });
    if (found.length === 0) return;
    process.stderr.write(
      `What the run left behind must not be there:\n${found.slice(0, 20).join("\n")}\n`,
    );
    process.exitCode = 1;
  };
}

async function load(endpoint: string, keys: string): Promise<void> {
  await makeTable(endpoint, undefined);
  const table = openLocal(endpoint, ({ key, reason }) =>
    process.stderr.write(`broken item: ${key.pk} ${key.sk}: ${reason}\n`),
  );
  await loadData({ table, vault: await openVault(keys) }, NOW);
  table.client.destroy();
}

declare module "vitest" {
  export interface ProvidedContext {
    endpoint: string;
    keys: string;
  }
}
