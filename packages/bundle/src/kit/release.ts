import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PACKAGES, writeKit } from "./index.ts";
import { refusals } from "./refusals.ts";

/**
 * Packs the packages for frontend developers for a release: `release.ts TAG FOLDER`. Refuses a tag
 * that does not fit the versions and the changelogs.
 */
const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const [tag = "", target = "dist/release"] = process.argv.slice(2);

const textIn = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");
const found = refusals({
  tag,
  manifests: ["", ...PACKAGES.map((name) => `packages/${name}`)].map((place) =>
    JSON.parse(textIn(path.join(place, "package.json"))),
  ),
  changelog: textIn("docs/CHANGELOG.md"),
  schemaChangelog: textIn("packages/schema/CHANGELOG.md"),
});
if (found.length > 0) {
  process.stderr.write(`${found.join("\n")}\n`);
  process.exit(1);
}
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
const folder = path.resolve(target);
mkdirSync(folder, { recursive: true });
await writeKit(folder, { repository: server && name && `git+${server}/${name}.git` });
const kit = PACKAGES.map((one) => `./${one}`);
execFileSync("npm", ["pack", "--pack-destination", folder, ...kit], {
  cwd: folder,
  stdio: ["ignore", "inherit", "inherit"],
});
