import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, inject, test } from "vitest";
import { scaled } from "../kit/index.ts";

const SOAK = fileURLToPath(new URL("./soak.ts", import.meta.url));
/** Resident memory grows during the first 20,000 requests, by fragmentation, and then stays. */
const REQUESTS = scaled({ small: 2_000, whole: 40_000 });
const HEAP_MB = 160;

/** Heap and resident memory in MB after each tenth of the requests, after garbage collection. */
interface Measured {
  readonly heaps: readonly number[];
  readonly resident: readonly number[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly marks: Readonly<Record<string, number>>;
}

test("requests leave no document, variable or token in memory", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[`--max-old-space-size=${HEAP_MB}`, "--expose-gc", SOAK],
    ...["--endpoint", inject("endpoint"), "--requests", String(REQUESTS)],
  ]);
  const { heaps, resident, statuses, marks }: Measured = JSON.parse(stdout);
  expect(marks).toEqual({ variable: 0, token: 0, header: 0, goodToken: 0 });
  const half = 4;
  expect((heaps.at(-1) ?? 0) - (heaps[half] ?? 0)).toBeLessThanOrEqual(5);
  expect((resident.at(-1) ?? 0) - (resident[half] ?? 0)).toBeLessThanOrEqual(60);
  const refused = ["BAD_REQUEST", "BAD_USER_INPUT", "COST_LIMIT", "OPERATION_LIMIT"];
  expect(Object.keys(statuses).toSorted()).toEqual(
    [
      "200",
      ...[...refused, "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"].map(
        (code) => `400 ${code}`,
      ),
      "401 UNAUTHENTICATED",
    ].toSorted(),
  );
});
