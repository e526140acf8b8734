import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // graphql ships index.js and index.mjs: without this, sources and packages get different copies, and every schema is "from another realm".
    alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }],
    globalSetup: ["packages/local/src/testkit/setup.ts"],
    include: ["packages/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
