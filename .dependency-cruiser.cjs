/** The arrows of docs/architecture.md, checked. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    {
      name: "core-knows-nobody",
      severity: "error",
      from: { path: "^packages/core" },
      to: { path: "^packages/(?!core/)|node_modules/(graphql|graphql-yoga|sst|@types/aws-lambda)/" },
    },
    { name: "gateway-knows-core", severity: "error", from: { path: "^packages/gateway" }, to: { path: "^packages/(?!core/|gateway/)" } },
    { name: "functions-know-core", severity: "error", from: { path: "^packages/functions" }, to: { path: "^packages/(?!core/|functions/)" } },
    {
      name: "operate-knows-what-it-loads",
      severity: "error",
      from: { path: "^packages/operate", pathNot: "\\.test\\.ts$|/testkit/" },
      to: {
        path: "^packages/(?!core/|functions/|operate/)",
        pathNot: "^packages/(local/src/(units/|complaint\\.ts$|engine/client\\.ts$)|gateway/src/vault-aws\\.ts$)",
      },
    },
    { name: "nobody-knows-operate", severity: "error", from: { path: "^packages/(?!operate/)" }, to: { path: "^packages/operate/" } },
    {
      name: "stacks-know-four-constants",
      severity: "error",
      from: { path: "^stacks/" },
      to: {
        path: "^packages/",
        pathNot: "^packages/(core/src/table/table|core/src/unit/province-codes|core/src/log/metrics|functions/src/overdue/schedule)\\.ts$",
      },
    },
    {
      name: "calendar-is-pure",
      severity: "error",
      from: { path: "^packages/core/src/(calendar|deadline)/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/core/src/(calendar|deadline)/" },
    },
    // `shape.ts` for the types of the subjects they speak of.
    { name: "lifecycle-is-pure", severity: "error", from: { path: "/lifecycle\\.ts$" }, to: { pathNot: "/(lifecycle|errors|owed|shape)\\.ts$" } },
    { name: "policy-is-pure", severity: "error", from: { path: "/policy\\.ts$" }, to: { pathNot: "^packages/core/src/(actor|errors)\\.ts$" } },
    { name: "tests-are-leaves", severity: "error", from: { pathNot: "\\.test\\.ts$" }, to: { path: "\\.test\\.ts$" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"], extensions: [".ts", ".js", ".mjs", ".json"] },
  },
};
