import { mkdtemp, readFile, rm } from "node:fs/promises";
import { findPackageJSON } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { leftOut } from "./left-out.ts";
import { startingOutputs } from "./start.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The deployed functions, by the names of their folders in `dist/`. */
export const FUNCTIONS = {
  gateway: "packages/gateway/src/handler.ts",
  overdue: "packages/functions/src/overdue/handler.ts",
  outbox: "packages/functions/src/outbox/handler.ts",
  projections: "packages/functions/src/projections/handler.ts",
} as const;
/**
 * The most bytes that a cold start of a function may load. Code that loads later does not count.
 */
export const LARGEST_START = 1_100_000;

/**
 * How a function is bundled for Lambda. `module` comes before `main`: the CommonJS copy of the SDK
 * starts 67 ms later, and graphql would be in the bundle twice.
 */
const SETTINGS = {
  bundle: true,
  minify: true,
  // Keeps Vietnamese letters unescaped: an escaped letter takes twice the bytes.
  charset: "utf8",
  platform: "node",
  target: "node24",
  format: "esm",
  // Each import() gets a file of its own, which a cold start does not load.
  splitting: true,
  entryNames: "index",
  outExtension: { ".js": ".mjs" },
  mainFields: ["module", "main"],
  metafile: true,
  absWorkingDir: ROOT,
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
  banner: {
    js: 'import{createRequire as __cr}from"node:module";const require=__cr(import.meta.url);',
  },
} as const satisfies BuildOptions;

const standIn = (file: string): string =>
  fileURLToPath(new URL(`stand-ins/${file}`, import.meta.url));
/** Returns the folder of a package as another package resolves it. */
const folderOf = (name: string, finder: string): string =>
  path.dirname(findPackageJSON(name, import.meta.resolve(finder)) ?? "");
/**
 * Modules that are replaced to keep the start of a function small and fast. Each stand-in file
 * states how much it saves.
 */
const ALIAS = {
  "@whatwg-node/fetch": standIn("fetch.ts"),
  "@fastify/busboy": standIn("busboy.ts"),
  "@aws-sdk/credential-provider-node": standIn("credentials.ts"),
  "node:http": standIn("http.cjs"),
  // One copy for all, including Yoga: npm installs three (35,000 bytes).
  "lru-cache": folderOf("lru-cache", "@doithoai/core"),
  // One copy in place of six (8,000 bytes): the one of version 1 has all that version 2 has.
  "@whatwg-node/promise-helpers": folderOf("@whatwg-node/promise-helpers", "graphql-yoga"),
} as const;

/** Yoga compares its Request with Node's. That loads Node's fetch, which no start needs. */
const DEFINE = { ...SETTINGS.define, "globalThis.Request": "undefined" } as const;

/** A file that a cold start loads. */
export interface StartFile {
  readonly code: Buffer;
  /** The bytes of each source file in it. */
  readonly inputs: Metafile["outputs"][string]["inputs"];
}
export interface Bundle {
  readonly file: string;
  /** The entry file and its static imports. */
  readonly start: readonly StartFile[];
  readonly metafile: Metafile;
}

/**
 * Bundles a file of the project as it is deployed, or bundles a text into one file with all
 * packages unchanged.
 */
export async function bundle(
  source: { readonly entry: string } | { readonly text: string },
  folder: string,
): Promise<Bundle> {
  const input =
    "entry" in source
      ? { entryPoints: [source.entry], alias: ALIAS, define: DEFINE, plugins: [leftOut] }
      : {
          stdin: { contents: source.text, resolveDir: path.join(ROOT, "packages/core") },
          splitting: false,
        };
  const { metafile } = await build({ ...SETTINGS, ...input, outdir: folder });
  const start = await Promise.all(
    startingOutputs(metafile).map(async ({ file, inputs }) => ({
      code: await readFile(path.resolve(ROOT, file)),
      inputs,
    })),
  );
  return { file: path.join(folder, "index.mjs"), start, metafile };
}

export const startBytes = ({ start }: Bundle): number =>
  start.reduce((sum, { code }) => sum + code.length, 0);

/**
 * Makes a folder outside the project. A bundle there finds no node_modules, so it must be complete.
 */
export const makeFolder = (): Promise<string> => mkdtemp(path.join(tmpdir(), "doithoai-bundle-"));

/** Runs with a folder of `makeFolder`, and removes it. */
export async function inFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder();
  try {
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
