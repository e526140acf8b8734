const { existsSync, readdirSync } = require("node:fs");
const swc = require("@swc/core");

/** The cruiser asks the parser for TypeScript without JSX, in all files. */
const { parseFileSync } = swc;
swc.parseFileSync = (file, options) =>
  parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") });

const SRC = `${__dirname}/packages/core/src`;
/** The folders of concepts that no tier names. They lie above the concepts of a session. */
const conceptsAbove = (tiers) =>
  readdirSync(SRC).filter(
    (folder) => !tiers.flat().includes(folder) && existsSync(`${SRC}/${folder}/concept.ts`),
  );

/**
 * Checks the arrows of docs/architecture.md. The folders of core lie in tiers. A folder imports
 * only folders of its own tier and of the tiers before it.
 */
const BELOW = [
  ["kernel"],
  ["calendar", "deadline"],
  ["access", "deadline-record"],
  ["table"],
  ["vault", "unit", "log", "cursor-seal", "guess-limit", "field", "request"],
  ["change", "deadline-index", "rule-settings", "event"],
  ["use-case"],
  ["organization", "addressee", "own-field", "document", "citizen", "role-grant", "api-client"],
  ["session", "opinion", "directive", "notice"],
];
const ABOVE = [
  ["subjects"],
  ["attachment", "deadline-change", "recalculation", "overdue", "worklist", "search"],
  ["rule-change", "migration"],
];
const TIERS = [...BELOW, conceptsAbove([...BELOW, ...ABOVE]), ...ABOVE];
const CORE = "^packages/core/src";
/** The files that stacks/ may import. */
const FOR_STACKS = [
  "core/src/table/table",
  "core/src/vault/province-codes",
  "core/src/log/metrics",
  "gateway/src/config",
  "gateway/src/caching/rules",
  "functions/src/overdue/schedule",
];
/** The packages that are no tests. */
const RUNNING = [
  "core",
  "gateway",
  "functions",
  "aws",
  "search",
  "units",
  "operate",
  "local",
  "bundle",
  "schema",
  "client",
  "examples",
  "react",
  "testing",
];
const folders = (tiers) => `${CORE}/(${tiers.flat().join("|")})/`;
const upwards = TIERS.slice(0, -1).map((tier, i) => ({
  name: `tier-${i + 1}-imports-downwards`,
  severity: "error",
  from: { path: folders([tier]), pathNot: "\\.test\\.ts$" },
  to: { path: folders(TIERS.slice(i + 1)) },
}));
module.exports = {
  forbidden: [
    ...upwards,
    {
      name: "every-folder-has-a-tier",
      severity: "error",
      from: { path: `${CORE}/[^/]+/`, pathNot: folders(TIERS) },
      to: {},
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "core-knows-nobody",
      severity: "error",
      from: { path: "^packages/core" },
      to: {
        path: "^packages/(?!core/)|node_modules/(graphql|graphql-yoga|sst|@types/aws-lambda)/",
      },
    },
    {
      name: "gateway-knows-core",
      severity: "error",
      from: { path: "^packages/gateway" },
      to: { path: "^packages/(?!core/|gateway/|aws/|search/)" },
    },
    {
      name: "functions-know-core",
      severity: "error",
      from: { path: "^packages/functions" },
      to: { path: "^packages/(?!core/|functions/|aws/|search/)" },
    },
    {
      name: "operate-knows-no-server",
      severity: "error",
      from: { path: "^packages/operate", pathNot: "\\.test\\.ts$|/testkit/" },
      to: { path: "^packages/(?!core/|functions/|aws/|search/|units/|operate/)" },
    },
    {
      name: "units-know-core",
      severity: "error",
      from: { path: "^packages/units", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/(?!core/|units/)" },
    },
    {
      name: "aws-knows-core",
      severity: "error",
      from: { path: "^packages/aws" },
      to: { path: "^packages/(?!core/|aws/)" },
    },
    {
      name: "search-knows-core",
      severity: "error",
      from: { path: "^packages/search", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/(?!core/|aws/|search/)" },
    },
    {
      name: "schema-knows-nobody",
      severity: "error",
      from: { path: "^packages/schema", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/schema/" },
    },
    // The reader of typed codes imports nothing, so that pages and the server can share it.
    {
      name: "client-knows-schema",
      severity: "error",
      from: { path: "^packages/client", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/(client|schema)/|^packages/core/src/opinion/typed-keys\\.ts$" },
    },
    {
      name: "examples-know-schema",
      severity: "error",
      from: { path: "^packages/examples/src/" },
      to: { path: "^packages/(?!examples/|schema/|client/)" },
    },
    {
      name: "react-knows-client",
      severity: "error",
      from: { path: "^packages/react", pathNot: "\\.test\\.tsx?$|/testkit/" },
      to: { path: "^packages/(?!react/|client/|schema/)" },
    },
    {
      name: "testing-knows-schema",
      severity: "error",
      from: { path: "^packages/testing/src", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/(?!testing/src/|schema/)" },
    },
    {
      name: "typed-keys-are-pure",
      severity: "error",
      from: { path: "^packages/core/src/opinion/typed-keys\\.ts$" },
      to: {},
    },
    {
      name: "nothing-that-runs-knows-the-tests",
      severity: "error",
      from: {
        path: `^packages/(${RUNNING.join("|")})/src/`,
        pathNot: "\\.test\\.tsx?$|/testkit/",
      },
      to: { path: "^packages/tests/" },
    },
    {
      name: "nobody-knows-operate",
      severity: "error",
      from: { path: "^packages/(?!operate/)" },
      to: { path: "^packages/operate/" },
    },
    {
      name: "stacks-know-few-files",
      severity: "error",
      from: { path: "^stacks/" },
      to: {
        path: "^packages/",
        pathNot: `^packages/(${FOR_STACKS.join("|")})\\.ts$`,
      },
    },
    {
      name: "calendar-is-pure",
      severity: "error",
      from: { path: "^packages/core/src/(calendar|deadline)/", pathNot: "\\.test\\.ts$" },
      to: { pathNot: "^packages/core/src/(calendar|deadline|kernel/day)" },
    },
    // A lifecycle also imports `shape.ts` and `labels.ts`, for the types and words of its subjects.
    {
      name: "lifecycle-is-pure",
      severity: "error",
      from: { path: "/lifecycle\\.ts$" },
      to: { pathNot: "/(lifecycle|life-cycle|errors|delivery|labels|shape|status)\\.ts$" },
    },
    {
      name: "permissions-are-pure",
      severity: "error",
      from: { path: "/access/permissions\\.ts$" },
      to: { pathNot: "^packages/core/src/(access/actor|kernel/errors)\\.ts$" },
    },
    {
      name: "tests-are-leaves",
      severity: "error",
      from: { pathNot: "\\.test\\.tsx?$" },
      to: { path: "\\.test\\.tsx?$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    parser: "swc",
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
  },
};
