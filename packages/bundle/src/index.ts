import { mkdtemp, readFile, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The functions that are deployed, by the names of their folders in `dist/`. */
export const FUNCTIONS = {
  gateway: "packages/gateway/src/handler.ts",
  overdue: "packages/functions/src/overdue/handler.ts",
  outbox: "packages/functions/src/outbox/handler.ts",
} as const;
/**
 * Bytes of the gateway, minified: what a cold start loads. Its time is what counts (`npm run
 * bench`).
 */
export const LARGEST = 1_100_000;

/**
 * How a function is bundled for Lambda. `module` before `main`: the SDK's CommonJS copy starts 67
 * ms later and graphql would be in twice.
 */
const SETTINGS = {
  bundle: true,
  minify: true,
  // Vietnamese words as they are: escaped, each letter takes twice its bytes.
  charset: "utf8",
  platform: "node",
  target: "node24",
  format: "esm",
  mainFields: ["module", "main"],
  sourcemap: "external",
  metafile: true,
  absWorkingDir: ROOT,
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
  banner: {
    js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);',
  },
} as const satisfies BuildOptions;

const standIn = (name: string): string =>
  fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url));
/** The folder of a package as another package finds it. */
const folderOf = (name: string, finder: string): string =>
  path.dirname(findPackageJSON(name, import.meta.resolve(finder)) ?? "");
/** What stands in for packages of which the functions need little or nothing. */
const ALIAS = {
  "@whatwg-node/fetch": standIn("fetch"),
  "@whatwg-node/disposablestack": standIn("disposablestack"),
  // One copy for all: 1.3 and 2.0 differ by one function that 2.0 no longer has, and npm installs
  // seven (10 KB).
  "@whatwg-node/promise-helpers": folderOf("@whatwg-node/promise-helpers", "graphql-yoga"),
  "@fastify/busboy": standIn("busboy"),
  "@aws-sdk/credential-provider-node": standIn("credentials"),
  "@aws-sdk/endpoint-cache": standIn("endpoint-cache"),
  "@smithy/core/event-streams": standIn("event-streams"),
  debug: standIn("debug"),
  // One copy for all: the project's own, also for Yoga.
  "lru-cache": folderOf("lru-cache", "@doithoai/core"),
} as const;
/** What stands in for single files of packages, which these import by relative paths. */
const FILES = new Map([
  ["zod/v4/core/to-json-schema.js", standIn("json-schema")],
  ["file-type/source/supported.js", standIn("supported")],
  ["graphql-yoga/esm/landing-page-html.js", standIn("page")],
  ["graphql-yoga/esm/graphiql-html.js", standIn("page")],
  ["graphql-yoga/esm/plugins/result-processor/sse.js", standIn("streams")],
  ["graphql-yoga/esm/plugins/result-processor/multipart.js", standIn("streams")],
]);
const files: Plugin = {
  name: "stand-ins for files",
  setup: ({ onResolve }) =>
    onResolve(
      {
        filter: new RegExp(
          `/(${[...FILES.keys()].map((file) => path.basename(file, ".js")).join("|")})\\.js$`,
        ),
      },
      (imported) => {
        const file = FILES.get(
          path.join(imported.resolveDir, imported.path).replace(/.*\/node_modules\//, ""),
        );
        return file === undefined ? undefined : { path: file };
      },
    ),
};

/** What an entity says for KEYS.md stands there: no function shows it (6 KB). */
const undocumented: Plugin = {
  name: "without the words of KEYS.md",
  setup: ({ onLoad }) =>
    onLoad({ filter: /packages\/core\/src\/.*\.ts$/ }, async ({ path: file }) => ({
      loader: "ts",
      contents: (await readFile(file, "utf8")).replace(
        /^(\s+(?:question|rate): )"[^"]*"/gm,
        '$1""',
      ),
    })),
};

export interface Bundle {
  readonly file: string;
  readonly code: Buffer;
  readonly metafile: Metafile;
}

/** Bundles a file of the project as it is deployed, or a text with every package as it comes. */
export async function bundle(
  source: { readonly entry: string } | { readonly text: string },
  file: string,
): Promise<Bundle> {
  const input =
    "entry" in source
      ? { entryPoints: [source.entry], alias: ALIAS, plugins: [files, undocumented] }
      : { stdin: { contents: source.text, resolveDir: path.join(ROOT, "packages/core") } };
  const { metafile } = await build({ ...SETTINGS, ...input, outfile: file });
  return { file, code: await readFile(file), metafile };
}

/**
 * Runs with a folder outside the project: a bundle in it finds no node_modules, so it must hold all
 * it needs.
 */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "doithoai-bundle-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
