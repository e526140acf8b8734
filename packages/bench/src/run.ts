import path from "node:path";
import { bundle, FUNCTIONS, inFolder } from "@doithoai/bundle";
import type { Table } from "@doithoai/core";
import { loadData } from "@doithoai/local/prepare.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { runAmplification } from "./amplification/index.ts";
import { measureStarts } from "./cold/index.ts";
import { saySize, sayStarts } from "./cold/say.ts";
import { withTable } from "./engine.ts";
import { runLists } from "./lists/part.ts";
import type { Options, Part } from "./options.ts";
import { measureOverdue } from "./overdue/index.ts";
import { sayOverdue } from "./overdue/say.ts";
import { measurePage } from "./page/index.ts";
import { sayPage } from "./page/say.ts";
import { enterSession } from "./page/session.ts";
import { countRequests, sayRequests } from "./requests.ts";
import { sizeOf } from "./size.ts";
import { measureThroughput, type Throughput } from "./throughput/index.ts";
import { sayThroughput } from "./throughput/say.ts";
import { vault } from "./vault.ts";
import { runWrites } from "./writes/part.ts";

/** Runs on the sample data that one table holds for all such parts. */
type OnSample = (table: Table.Table, endpoint: string) => Promise<void>;

const ON_SAMPLE: Partial<Record<Part, OnSample>> = {
  page: async (table, endpoint) =>
    sayPage(await measurePage(table, endpoint, await enterSession(table))),
  throughput: async (table, endpoint) => {
    const measured: Throughput[] = [];
    for (const sessions of [1, 100])
      measured.push(await measureThroughput(table, endpoint, sessions));
    sayThroughput(measured);
  },
  requests: async (table) => {
    if (!sayRequests(await countRequests(table, await enterSession(table)))) process.exitCode = 1;
  },
};

const ALONE: Partial<Record<Part, (options: Options) => Promise<void>>> = {
  writes: runWrites,
  lists: runLists,
  amplification: runAmplification,
  overdue: async () => sayOverdue(await withTable(measureOverdue)),
  cold: () =>
    inFolder(async (folder) => {
      const built = await bundle({ entry: FUNCTIONS.gateway }, path.join(folder, "gateway"));
      sayStarts(await withTable((_, endpoint) => measureStarts(built, folder, endpoint)));
      saySize(sizeOf(built));
    }),
};

/** Runs the parts. It fails only if an operation exceeds its request budget. */
export async function run(options: Options): Promise<void> {
  const onSample = options.parts.flatMap((part) => ON_SAMPLE[part] ?? []);
  if (onSample.length > 0)
    await withTable(async (table, endpoint) => {
      await loadData({ table, vault }, NOW);
      for (const part of onSample) await part(table, endpoint);
    });
  for (const part of options.parts) await ALONE[part]?.(options);
}
