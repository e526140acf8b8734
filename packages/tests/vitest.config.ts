import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** A worker waits for the engine much of its time: on two cores one alone, which is what Vitest takes there, needs half as long again. */
const WORKERS = Math.max(2, availableParallelism() - 1);
/** Ends what hangs; how long something takes is for the benchmarks to say. */
const HANGING_MS = Number(process.env.DOITHOAI_FUZZ_RUNS ?? 0) > 0 ? 600_000 : 240_000;

export default defineConfig({
  test: {
    // graphql ships index.js and index.mjs: without this, sources and packages get different copies, and every schema is "from another realm".
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    globalSetup: ["packages/tests/src/kit/setup.ts"],
    maxWorkers: WORKERS,
    include: ["packages/**/*.test.ts"],
    setupFiles: ["packages/tests/src/kit/fuzz.ts"],
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
  },
});
