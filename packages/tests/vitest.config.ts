import { availableParallelism } from "node:os";
import { configDefaults, defineConfig, defineProject } from "vitest/config";

/** A worker waits for the engine much of its time: on two cores one alone, which is what Vitest takes there, needs half as long again. */
const WORKERS = Math.max(2, availableParallelism() - 1);
/** Ends what hangs; how long something takes is for the benchmarks to say. */
const HANGING_MS = Number(process.env.DOITHOAI_FUZZ_RUNS ?? 0) > 0 ? 600_000 : 240_000;

/** Tests of the sources; `npm test` runs them alone. */
const product = defineProject({
  test: {
    name: "product",
    exclude: [...configDefaults.exclude, "packages/{bundle,render}/test/**"],
    // graphql ships index.js and index.mjs: without this, sources and packages get different copies, and every schema is "from another realm".
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    globalSetup: ["packages/tests/src/kit/setup.ts"],
    include: ["packages/**/*.test.ts"],
    setupFiles: ["packages/tests/src/kit/fuzz.ts"],
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
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
