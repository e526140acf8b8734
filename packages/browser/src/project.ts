import { execFile } from "node:child_process";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { writeKit } from "@doithoai/bundle/kit";
import { readPage } from "./page.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const PAGE = path.join(ROOT, "docs/frontend.md");
const run = promisify(execFile);

/** Packs the packages of this project that a page names. Returns the paths of their archives. */
async function pack(names: readonly string[], folder: string): Promise<string[]> {
  await writeKit(folder);
  const folders = names.map((name) => `./${name.split("/")[1]}`);
  const { stdout } = await run("npm", ["pack", "--json", "--offline", ...folders], { cwd: folder });
  const packed: readonly { readonly filename: string }[] = Object.values(JSON.parse(stdout));
  return packed.map(({ filename }) => path.join(folder, filename));
}

/**
 * Makes the project of docs/frontend.md in an empty folder, as its reader does, and builds it. Our
 * own packages are packed and installed; those of others are this project's, so that it needs no
 * network.
 * @throws Error with the output of a command that fails.
 */
export async function buildProject(folder: string, api: string): Promise<void> {
  const { files, packages } = readPage(await readFile(PAGE, "utf8"));
  const own = packages.filter((name) => name.startsWith("@doithoai/"));
  const kit = path.join(folder, "kit");
  await mkdir(kit, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  const archives = await pack(own, kit);
  const quiet = ["--offline", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...quiet, ...archives], { cwd: folder });
  await rm(kit, { recursive: true });
  for (const name of packages.filter((other) => !own.includes(other))) {
    const link = path.join(folder, "node_modules", name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(ROOT, "node_modules", name), link);
  }
  const bin = path.join(folder, "node_modules/.bin");
  await mkdir(bin, { recursive: true });
  for (const [name, file] of Object.entries(PROGRAMS))
    await symlink(path.join(folder, "node_modules", file), path.join(bin, name));
  await run("npm", ["run", "build"], {
    cwd: folder,
    // The reader's shell has no NODE_ENV; that of the tests would build for development.
    env: { ...process.env, NODE_ENV: undefined, VITE_API: api },
  }).catch(({ stdout, stderr }) => {
    throw new Error(`npm run build: ${stdout}${stderr}`);
  });
}
const PROGRAMS = { tsc: "typescript/bin/tsc", vite: "vite/bin/vite.js" };
