import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { PACKAGES, writeKit } from "@doithoai/bundle/kit";
import { openRegistry, type Registry } from "@doithoai/bundle/registry";
import { readPage } from "./page.ts";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const run = promisify(execFile);

/** Tools of a project that are large. They are not installed: those of this project serve. */
const TOOLS = ["vite", "typescript", "@types/react", "@types/react-dom"];
const PROGRAMS = { tsc: "typescript/bin/tsc", vite: "vite/bin/vite.js" };

/** A registry that has the packages for pages, published from this project. */
export async function openPublished(): Promise<Registry> {
  const registry = await openRegistry();
  const kit = await mkdtemp(path.join(tmpdir(), "doithoai-kit-"));
  await writeKit(kit);
  for (const name of PACKAGES) await registry.npm(kit, "publish", `./${name}`);
  await rm(kit, { recursive: true });
  return registry;
}

export interface Building {
  readonly registry: Registry;
  /** The address of the system that the page calls. */
  readonly api: string;
  /** The page in docs/ that makes the project. */
  readonly page: string;
  /** Files that it has its reader take from another page. */
  readonly from?: { readonly page: string; readonly files: readonly string[] };
  /** The scripts of its package.json that build it. */
  readonly scripts?: readonly string[];
}

/**
 * Makes the project of a page of docs/ in an empty folder, as its reader does, and builds it.
 * @throws Error with the output of a command that fails.
 */
export async function buildProject(
  folder: string,
  { registry, api, page, from, scripts = ["build"] }: Building,
): Promise<void> {
  const { files, packages, programs } = await pageOf(page);
  const others = from && (await pageOf(from.page)).files;
  const taken = (from?.files ?? []).map((file) => [file, others?.[file] ?? ""] as const);
  for (const [file, text] of [...taken, ...Object.entries(files)]) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
  await registry.npm(folder, "install", ...packages.filter((name) => !TOOLS.includes(name)));
  for (const command of programs)
    await registry.npm(folder, "exec", "--no", "--", ...command.split(" "));
  for (const name of TOOLS) {
    const link = path.join(folder, "node_modules", name);
    await mkdir(path.dirname(link), { recursive: true });
    await symlink(path.join(ROOT, "node_modules", name), link);
  }
  const bin = path.join(folder, "node_modules/.bin");
  await mkdir(bin, { recursive: true });
  for (const [name, file] of Object.entries(PROGRAMS))
    await symlink(path.join(folder, "node_modules", file), path.join(bin, name));
  for (const script of scripts)
    await run("npm", ["run", script], {
      cwd: folder,
      env: { ...registry.env, VITE_API: api },
    }).catch(({ stdout, stderr }) => {
      throw new Error(`npm run ${script}: ${stdout}${stderr}`);
    });
}

const pageOf = async (page: string) => readPage(await readFile(path.join(ROOT, page), "utf8"));
