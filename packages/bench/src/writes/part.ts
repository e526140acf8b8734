import { tmpdir } from "node:os";
import path from "node:path";
import { loadData } from "@doithoai/local/prepare.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { withTable } from "../engine.ts";
import type { Options } from "../options.ts";
import { say } from "../print.ts";
import { vault } from "../vault.ts";
import { comparison, load, save, sheet } from "./compare.ts";
import { measureWrites } from "./index.ts";

/** Prints the write units of every mutation and saves them, for a later run to compare with. */
export async function runWrites({ compare, out }: Options): Promise<void> {
  const before = compare === undefined ? undefined : await load(compare);
  const writes = await withTable(async (table) => {
    await loadData({ table, vault }, NOW);
    return measureWrites(table);
  });
  say(
    "\nWrite units of every mutation " +
      "(items as the local engine counts them, twice in a transaction; " +
      "index rows once, where it counts them twice)",
  );
  say(before ? comparison(before, writes) : sheet(writes));
  const file = out ?? path.join(tmpdir(), "doithoai-writes.json");
  await save(file, writes);
  say(`Saved in ${file}: compare a later run with it by --compare ${file}`);
}
