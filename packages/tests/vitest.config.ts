import { availableParallelism } from "node:os";
import { configDefaults, defineConfig, defineProject } from "vitest/config";
import { HANGING_MS, PATIENCE_MS } from "./src/kit/patience.ts";

/**
 * A worker waits for the engine much of its time: Vitest's own number, one less than the cores,
 * leaves them idle.
 */
const WORKERS = Math.max(2, availableParallelism() - 1);

/** Tests of the sources; `npm test` runs them alone. */
const product = defineProject({
  test: {
    name: "product",
    include: ["packages/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "packages/{bundle,render}/test/**"],
    // graphql ships index.js and index.mjs: without this, sources and packages get different
    // copies, and every schema is "from another realm".
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    globalSetup: ["packages/tests/src/kit/setup.ts"],
    setupFiles: ["packages/tests/src/kit/fuzz.ts"],
    // A worker loads the sources once, not once a file: a test leaves clocks, variables and modules
    // as they were.
    isolate: false,
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
  },
});

/** Tests of what is deployed: the bundled functions, and the rendered stages. */
const deployed = (name: string, folder: string) =>
  defineProject({
    test: {
      name,
      include: [`${folder}/**/*.test.ts`],
      globalSetup: [`${folder}/setup.ts`],
      testTimeout: HANGING_MS,
      hookTimeout: HANGING_MS,
      // Node itself loads a bundle, as Lambda does.
      server: { deps: { external: [/doithoai-bundle-/] } },
    },
  });

export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    projects: [
      product,
      deployed("bundle", "packages/bundle/test"),
      deployed("deployment", "packages/render/test"),
    ],
  },
});
