import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as Schema from "@doithoai/schema";
import { build } from "esbuild";
import { dataFiles } from "./facts.ts";
import { PACKAGES } from "./packages.ts";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));

export { PACKAGES };

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly license?: string;
  readonly repository?: object;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  /** The source of each entry. */
  readonly exports: Readonly<Record<string, string>>;
}
const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

/** The entries that are code; the others are data, which `dataFiles` writes. */
const codeOf = ({ exports }: Manifest): readonly (readonly [string, string])[] =>
  Object.entries(exports).filter(([, source]) => /\.tsx?$/.test(source));

/** The output of a source, without its ending: `./src/live/index.ts` is `live/index`. */
const outputOf = (source: string): string => source.replace(/^\.\/src\/|\.tsx?$/g, "");

/** Facts of a release that no file of the project has. */
export interface Release {
  /** The address of the repository, which npm compares with the place of the build. */
  readonly repository?: string | undefined;
}

/**
 * The package.json that is published. The facts of all packages come from the root's, the entries
 * from the sources'.
 */
function published(folder: string, files: readonly string[], release: Release): object {
  const { version, license, repository: known } = manifestIn(ROOT);
  const repository = release.repository ? { type: "git", url: release.repository } : known;
  const manifest = manifestIn(folder);
  const { name, description, dependencies, peerDependencies } = manifest;
  return {
    name,
    version,
    description,
    license,
    ...(repository && { repository: { ...repository, directory: path.relative(ROOT, folder) } }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    files: ["dist", "CHANGELOG.md"],
    exports: {
      ...Object.fromEntries(
        codeOf(manifest).map(([entry, source]) => [
          entry,
          {
            types: `./dist/${outputOf(source)}.d.ts`,
            default: `./dist/${outputOf(source)}.js`,
          },
        ]),
      ),
      ...Object.fromEntries(files.map((file) => [`./${file}`, `./dist/${file}`])),
      "./package.json": "./package.json",
    },
    ...(dependencies && {
      dependencies: Object.fromEntries(Object.keys(dependencies).map((other) => [other, version])),
    }),
    ...(peerDependencies && { peerDependencies }),
  };
}

/** Writes the declarations of all packages below `folder`, as packages/ lies. */
function declare(folder: string): void {
  const entries = PACKAGES.flatMap((name) =>
    codeOf(manifestIn(path.join(ROOT, "packages", name))).map(([, source]) =>
      path.join(ROOT, "packages", name, source),
    ),
  );
  const config = path.join(folder, "tsconfig.json");
  writeFileSync(
    config,
    JSON.stringify({
      extends: path.join(ROOT, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: path.join(ROOT, "packages"),
        outDir: folder,
        typeRoots: [path.join(ROOT, "node_modules/@types")],
        types: ["node"],
      },
      include: [],
      files: entries,
    }),
  );
  execFileSync(process.execPath, [
    path.join(ROOT, "node_modules/typescript/bin/tsc"),
    "-p",
    config,
  ]);
  for (const file of globSync("**/*.d.ts", { cwd: folder })) {
    const target = path.join(folder, file);
    const text = readFileSync(target, "utf8");
    writeFileSync(target, text.replace(/(from "\.[^"]*)\.tsx?"/g, '$1.js"'));
  }
}

/**
 * Writes the packages for frontend developers as they are published: a folder for each below
 * `folder`, ready for `npm publish`.
 * @throws Error if a source does not compile, or a generated file is missing.
 */
export async function writeKit(folder: string, release: Release = {}): Promise<void> {
  const types = mkdtempSync(path.join(tmpdir(), "doithoai-types-"));
  try {
    declare(types);
    for (const name of PACKAGES) {
      const source = path.join(ROOT, "packages", name);
      const target = path.join(folder, name);
      const dist = path.join(target, "dist");
      rmSync(target, { recursive: true, force: true });
      mkdirSync(dist, { recursive: true });
      const manifest = manifestIn(source);
      const { dependencies = {}, peerDependencies = {} } = manifest;
      await build({
        entryPoints: codeOf(manifest).map(([, entry]) => entry),
        outbase: path.join(source, "src"),
        outdir: dist,
        absWorkingDir: source,
        bundle: true,
        // The entries share their code: an error of one is an error of all.
        splitting: true,
        chunkNames: "shared/[name]-[hash]",
        external: Object.keys({ ...dependencies, ...peerDependencies }),
        jsx: "automatic",
        // Node needs them to read JSON; bundlers of today know them.
        supported: { "import-attributes": true },
        format: "esm",
        target: "es2022",
        charset: "utf8",
        logLevel: "warning",
      });
      cpSync(path.join(types, name, "src"), dist, { recursive: true });
      const data = name === "schema" ? dataFiles(documents()) : {};
      for (const [file, text] of Object.entries(data)) writeFileSync(path.join(dist, file), text);
      cpSync(path.join(ROOT, "LICENSE"), path.join(target, "LICENSE"));
      for (const text of ["README.md", "CHANGELOG.md"])
        if (existsSync(path.join(source, text)))
          cpSync(path.join(source, text), path.join(target, text));
      writeFileSync(
        path.join(target, "package.json"),
        `${JSON.stringify(published(source, Object.keys(data), release), null, 2)}\n`,
      );
    }
  } finally {
    rmSync(types, { recursive: true, force: true });
  }
}

const documents = () =>
  Object.values(Schema)
    .filter((value) => value instanceof Schema.TypedDocument)
    .map((document) => ({ hash: document.hash, text: String(document) }));
