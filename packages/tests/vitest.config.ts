import { availableParallelism } from "node:os";
import { configDefaults, defineConfig, defineProject } from "vitest/config";
import { HANGING_MS, TIMEOUT_MS } from "./src/kit/timeouts.ts";

/**
 * A worker waits much of its time for the engine and for processes that it starts. Vitest's own
 * number, one less than the cores, is 1 on two cores and would leave them idle.
 */
const WORKERS = Math.max(4, availableParallelism() - 1);

const BEYOND = [...configDefaults.exclude, "packages/{bundle,render,browser}/test/**"];
/** Packages for pages. */
const PAGES = ["packages/{client,react,testing,examples}/**", "packages/tests/src/client/**"];
const ISOLATED = "packages/**/*.isolated.test.ts";

/**
 * graphql ships index.js and index.mjs: without this, sources and packages get different copies,
 * and every schema is "from another realm".
 */
const ONE_GRAPHQL = [{ find: /^graphql$/, replacement: "graphql/index.js" }];

/** Tests of the sources. `npm test` runs the product and the isolated ones. */
const sources = (name: string, files: { include: string[]; exclude: string[]; isolate: boolean }) =>
  defineProject({
    test: {
      name,
      ...files,
      alias: ONE_GRAPHQL,
      globalSetup: ["packages/tests/src/kit/setup.ts"],
      setupFiles: ["packages/tests/src/kit/fuzz.ts"],
      testTimeout: HANGING_MS,
      hookTimeout: HANGING_MS,
      expect: { poll: { timeout: TIMEOUT_MS } },
    },
  });

/** Tests of what is deployed: the bundled functions, and the rendered stages. */
const deployed = (name: string, folder: string) =>
  defineProject({
    test: {
      name,
      include: [`${folder}/**/*.test.ts`],
      alias: ONE_GRAPHQL,
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
      // A worker loads the sources once, not once a file: a test leaves clocks, variables and
      // modules as they were.
      sources("product", {
        include: ["packages/**/*.test.{ts,tsx}"],
        exclude: [...BEYOND, ISOLATED, ...PAGES],
        isolate: false,
      }),
      sources("pages", {
        include: PAGES.map((folder) => `${folder}/*.test.{ts,tsx}`),
        exclude: [...BEYOND, ISOLATED],
        isolate: false,
      }),
      // A test that replaces a module (`vi.mock`) loads all modules for itself.
      sources("isolated", { include: [ISOLATED], exclude: BEYOND, isolate: true }),
      deployed("bundle", "packages/bundle/test"),
      deployed("deployment", "packages/render/test"),
      // Tests of a page that was built, in Chromium.
      defineProject({
        test: {
          name: "browser",
          include: ["packages/browser/test/**/*.test.ts"],
          testTimeout: HANGING_MS,
          hookTimeout: HANGING_MS,
        },
      }),
    ],
  },
});
