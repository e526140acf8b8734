import { deepEqual, equal, ok } from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, test } from "vitest";
import { makeFolder } from "../../src/index.ts";
import { PACKAGES, writeKit } from "../../src/kit/index.ts";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
const KB = 1_024;
let folder: string;
beforeAll(async () => {
  folder = await makeFolder();
  await writeKit(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The bytes of a module of a page, with gzip, without what it imports from these packages. */
async function bytesOf(contents: string, external: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    external: [...external],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
const EXTERNAL = ["@doithoai/*", "react", "@tanstack/react-query"];
/** The own code of these entries of a package. */
const ownBytes = (name: string, entries: readonly string[]): Promise<number> =>
  bytesOf(entries.map((one) => `export * from "./${name}/dist/${one}.js";`).join("\n"), EXTERNAL);

test("the own code of react: at most 8 KB", async () => {
  const bytes = await ownBytes("react", ["index"]);
  ok(bytes <= 8 * KB, `${bytes} bytes`);
});

const readmeOf = (name: string): string =>
  readFileSync(path.join(ROOT, `packages/${name}/README.md`), "utf8");

describe("the bytes of client are those of its README", () => {
  const rows = [
    ...readmeOf("client").matchAll(/^\| `@doithoai\/client(\S*)` \|.*\| (\d) KB \|$/gm),
  ].map(
    ([, entry = "", most]) => [entry ? `${entry.slice(1)}/index` : "index", Number(most)] as const,
  );

  test("it names each entry", () => {
    const manifest = readFileSync(path.join(folder, "client/package.json"), "utf8");
    equal(rows.length, Object.keys(JSON.parse(manifest).exports).length - 1);
  });

  test.each(rows)("%s: at most %i KB", async (entry, most) => {
    const bytes = await ownBytes("client", [entry]);
    ok(bytes <= Math.min(most, 5) * KB, `${bytes} bytes`);
  });

  test("all entries: at most 8 KB", async () => {
    const bytes = await ownBytes(
      "client",
      rows.map(([entry]) => entry),
    );
    ok(bytes <= 8 * KB, `${bytes} bytes`);
  });
});

describe("the bytes of schema are those of its README", () => {
  const limits = new Map(
    [...readmeOf("schema").matchAll(/^\| `(?:@doithoai\/schema)?(\S*)` \|.*\| (.*?) ?\|$/gm)].map(
      ([, entry = "", most = ""]) => [entry, most.match(/\d+/g)?.map(Number) ?? []] as const,
    ),
  );

  test("it names each entry", () => {
    const manifest = readFileSync(path.join(folder, "schema/package.json"), "utf8");
    const { exports } = JSON.parse(manifest);
    const entries = Object.keys(exports).map((entry) => entry.slice(1));
    deepEqual(
      [...limits.keys()].toSorted(),
      entries.filter((entry) => entry !== "/package.json").toSorted(),
    );
  });

  test("a page loads only the documents that it names, and each is short", async () => {
    const [each = 0, all = 0] = limits.get("") ?? [];
    const source = path.join(folder, "schema/dist/index.js");
    const exported = Object.entries(await import(pathToFileURL(source).href));
    const names = exported.flatMap(([name, one]) => (Object(one).hash ? [name] : []));
    ok(names.length > 80);
    for (const name of names) {
      const bytes = await bytesOf(`export { ${name} } from "./schema/dist/index.js";`);
      ok(bytes <= each * KB, `${name}: ${bytes} bytes`);
    }
    const bytes = await bytesOf('export * from "./schema/dist/index.js";');
    ok(bytes <= all * KB, `all: ${bytes} bytes`);
  });

  test.each([...limits].filter(([entry, most]) => entry !== "" && most.length > 0))(
    "%s: at most %s KB",
    async (entry, [most = 0]) => {
      const [file, what] = entry.endsWith(".json") ? [entry, "{ default }"] : [`${entry}.js`, "*"];
      const bytes = await bytesOf(`export ${what} from "./schema/dist${file}";`);
      ok(bytes <= most * KB, `${bytes} bytes`);
    },
  );
});

describe("the archives are no larger than their limits", () => {
  /** Bytes that an install loads. They rise with the documents and with the recorded answers. */
  const LIMITS = { schema: 200 * KB, client: 32 * KB, react: 24 * KB, testing: 160 * KB };
  test("that is what npm packs", async () => {
    const { stdout } = await promisify(execFile)(
      "npm",
      ["pack", "--dry-run", "--json", ...PACKAGES.map((name) => `./${name}`)],
      { cwd: folder },
    );
    const packed: readonly { name: string; size: number }[] = Object.values(JSON.parse(stdout));
    equal(packed.length, PACKAGES.length);
    for (const { name, size } of packed) {
      const most = LIMITS[name.replace("@doithoai/", "") as keyof typeof LIMITS];
      ok(size <= most, `${name}: ${size} bytes`);
    }
    const [, told] = /at\s+most (\d+) KB/.exec(readmeOf("testing")) ?? [];
    equal(Number(told) * KB, LIMITS.testing);
  });
});
