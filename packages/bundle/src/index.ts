import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile } from "esbuild";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The functions that are deployed, by the names of their folders in `dist/`. */
export const FUNCTIONS = {
  gateway: "packages/gateway/src/handler.ts",
  overdue: "packages/functions/src/overdue/handler.ts",
  outbox: "packages/functions/src/outbox/handler.ts",
} as const;
/** Bytes of the gateway, minified. */
export const LARGEST = 1_000_000;

/** How a function is bundled for Lambda. `module` before `main`: the SDK's CommonJS copy starts 67 ms later and graphql would be in twice. */
const SETTINGS = {
  bundle: true,
  minify: true,
  // Vietnamese words as they are: escaped, each letter takes twice its bytes.
  charset: "utf8",
  platform: "node",
  target: "node24",
  format: "esm",
  mainFields: ["module", "main"],
  // Node 24 has fetch, Request and Response of its own: Yoga's copies of them stay out.
  alias: { "@whatwg-node/fetch": "@whatwg-node/fetch/dist/global-ponyfill.js" },
  sourcemap: "external",
  metafile: true,
  absWorkingDir: ROOT,
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);' },
} as const satisfies BuildOptions;

const standIn = (name: string): string => fileURLToPath(new URL(`stand-ins/${name}.ts`, import.meta.url));
/** What stands in for packages of which the functions need little or nothing. */
const ALIAS = {
  "@whatwg-node/fetch": standIn("fetch"),
  "@fastify/busboy": standIn("busboy"),
  "@aws-sdk/credential-provider-node": standIn("credentials"),
  debug: standIn("debug"),
  "lru-cache": standIn("lru-cache"),
} as const;

export interface Bundle {
  readonly file: string;
  readonly code: Buffer;
  readonly metafile: Metafile;
}

/** Bundles a file of the project as it is deployed, or a text with every package as it comes. */
export async function bundle(source: { readonly entry: string } | { readonly text: string }, file: string): Promise<Bundle> {
  const input =
    "entry" in source ? { entryPoints: [source.entry], alias: ALIAS } : { stdin: { contents: source.text, resolveDir: path.join(ROOT, "packages/core") } };
  const { metafile } = await build({ ...SETTINGS, ...input, outfile: file });
  return { file, code: await readFile(file), metafile };
}

/** Runs with a folder outside the project: a bundle in it finds no node_modules, so it must hold all it needs. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), "doithoai-bundle-"));
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
