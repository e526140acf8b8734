import { execFile, execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { PACKAGES } from "./packages.ts";

/**
 * Publishes the archives that release.ts packed: `publish.ts FOLDER [OPTIONS OF NPM PUBLISH]`. It
 * needs no installed package. A version that the registry has is left out, so that a publication
 * that broke off can be run again.
 */
const [folder = "", ...options] = process.argv.slice(2);
const run = promisify(execFile);

const archives = PACKAGES.map((name) => {
  const [file = "", ...more] = globSync(`doithoai-${name}-*.tgz`, { cwd: folder });
  const [, version] = /-(\d+\.\d+\.\d+.*)\.tgz$/.exec(file) ?? [];
  if (!version || more.length > 0) throw new Error(`${folder} needs one archive of ${name}.`);
  return { file: path.resolve(folder, file), wanted: `@doithoai/${name}@${version}` };
});
const published = await Promise.all(archives.map(({ wanted }) => isPublished(wanted)));
for (const [i, { file, wanted }] of archives.entries())
  if (published[i]) process.stdout.write(`${wanted} is published already.\n`);
  else
    execFileSync("npm", ["publish", file, "--access", "public", ...options], { stdio: "inherit" });

/** @throws Error if the registry does not answer. */
async function isPublished(wanted: string): Promise<boolean> {
  try {
    return (await run("npm", ["view", wanted, "version"])).stdout.trim() !== "";
  } catch (error) {
    const { stderr } = error as { readonly stderr: string };
    if (/E404/.test(stderr)) return false;
    throw new Error(`npm view ${wanted}: ${stderr}`, { cause: error });
  }
}
