import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, test } from "vitest";
import { makeFolder } from "../../src/index.ts";
import { PACKAGES, writeKit } from "../../src/kit/index.ts";
import { type Facts, refusals } from "../../src/kit/refusals.ts";
import { openRegistry, type Registry } from "../../src/registry/index.ts";

const FACTS: Facts = {
  tag: "v0.2.0",
  manifests: [
    { name: "doithoai", version: "0.2.0" },
    { name: "@doithoai/client", version: "0.2.0", dependencies: { "@doithoai/schema": "0.2.0" } },
  ],
  changelog: "# Changelog\n\n## [0.2.0] - 2027-01-04\n\n## [0.1.0] - 2026-12-01\n",
  schemaChangelog: "# Changes of the schema\n\n## 0.2.0\n",
};

test.each<readonly [string, Partial<Facts>, readonly string[]]>([
  ["nothing", {}, []],
  ["another tag", { tag: "v0.3.0" }, ["The tag is v0.3.0, and the version of package.json 0.2.0."]],
  [
    "a package of another version",
    { manifests: [...FACTS.manifests, { name: "@doithoai/react", version: "0.1.0" }] },
    ["@doithoai/react has the version 0.1.0, not 0.2.0."],
  ],
  [
    "a dependency on another version",
    {
      manifests: [
        { name: "doithoai", version: "0.2.0", dependencies: { "@doithoai/schema": "0.1.0" } },
      ],
    },
    ["doithoai asks for @doithoai/schema 0.1.0, not 0.2.0."],
  ],
  [
    "a changelog without the version",
    { changelog: "# Changelog\n\n## [0.1.0] - 2026-12-01\n" },
    ["docs/CHANGELOG.md has no section ## [0.2.0] - DAY."],
  ],
  [
    "a changelog without the day",
    { changelog: "## [0.2.0] - Unreleased\n" },
    ["docs/CHANGELOG.md gives no day of 0.2.0: ## [0.2.0] - YYYY-MM-DD."],
  ],
  [
    "a changelog of the schema without the version",
    { schemaChangelog: "## 0.1.0\n" },
    ["packages/schema/CHANGELOG.md has no section ## 0.2.0: run npm run generate."],
  ],
])("a release is refused for %s", (_, facts, expected) => {
  deepEqual(refusals({ ...FACTS, ...facts }), expected);
});

const programOf = (name: string) => path.join(import.meta.dirname, `../../src/kit/${name}.ts`);
const run = promisify(execFile);

test("the program refuses a tag of another version", async () => {
  await rejects(run(process.execPath, [programOf("release"), "v99.0.0"]), /The tag is v99\.0\.0/);
});

describe("the archives", () => {
  let folder: string;
  let registry: Registry;
  beforeAll(async () => {
    folder = await makeFolder();
    registry = await openRegistry();
    await writeKit(folder, { repository: "git+https://example.org/dialogue/doithoai.git" });
    await registry.npm(folder, "pack", ...PACKAGES.map((name) => `./${name}`));
  });
  afterAll(async () => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  });
  const publish = async (...options: readonly string[]) => {
    const { env } = registry;
    const { stdout, stderr } = await run(
      process.execPath,
      [programOf("publish"), folder, ...options],
      { env },
    );
    return stdout + stderr;
  };

  test("a dry run publishes each in order, and leaves the registry as it is", async () => {
    const said = await publish("--dry-run");
    const names = [...said.matchAll(/^\+ @doithoai\/(\w+)@/gm)].map(([, name]) => name);
    deepEqual(names, [...PACKAGES]);
    await rejects(registry.npm(folder, "view", "@doithoai/schema"), /E404/);
  });

  test("a second run leaves out what is published", async () => {
    await publish();
    const { version } = JSON.parse(readFileSync(path.join(folder, "react/package.json"), "utf8"));
    equal((await registry.npm(folder, "view", "@doithoai/react", "version")).trim(), version);
    match(await publish(), /@doithoai\/testing@\S+ is published already\./);
  });

  test("they name the repository, and have no file but those of the package", () => {
    const { repository } = JSON.parse(
      readFileSync(path.join(folder, "client/package.json"), "utf8"),
    );
    deepEqual(repository, {
      type: "git",
      url: "git+https://example.org/dialogue/doithoai.git",
      directory: "packages/client",
    });
    equal(readdirSync(folder).filter((name) => name.endsWith(".tgz")).length, PACKAGES.length);
  });
});
