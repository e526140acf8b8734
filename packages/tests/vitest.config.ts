import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { HANGING_MS, PATIENCE_MS } from "./src/kit/patience.ts";

/**
 * A worker waits for the engine much of its time: Vitest's own number, one less than the cores,
 * leaves them idle.
 */
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  test: {
    // graphql ships index.js and index.mjs: without this, sources and packages get different
    // copies, and every schema is "from another realm".
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    globalSetup: ["packages/tests/src/kit/setup.ts"],
    maxWorkers: WORKERS,
    // A worker loads the sources once, not once a file: a test leaves clocks, variables and modules
    // as they were.
    isolate: false,
    include: ["packages/**/*.test.ts"],
    setupFiles: ["packages/tests/src/kit/fuzz.ts"],
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});
