import { withTable } from "../engine.ts";
import type { Options } from "../options.ts";
import { measureLists, type SizeResult } from "./index.ts";
import { sayLists } from "./say.ts";

/** The opinions of the table at 1×, 10× and 100×. */
const WHOLE = { sizes: [1_000, 10_000, 100_000], times: 20 };
const QUICK = { sizes: [500, 2_000], times: 3 };

/** Measures the lists at each size, on a table of its own. */
export async function runLists({ quick }: Options): Promise<void> {
  const { sizes, times } = quick ? QUICK : WHOLE;
  const results: SizeResult[] = [];
  for (const opinions of sizes)
    results.push(
      await withTable((table, endpoint) =>
        measureLists(table, endpoint, { opinions, times, quick }),
      ),
    );
  sayLists(results);
}
