import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { UsageError } from "@doithoai/core/usage-error";

const fileOf = (folder: string): string => path.join(folder, "engine.pid");

export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM means that the process is alive and belongs to another user.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/**
 * Returns undefined if the command cannot be read: on Windows, and in images without ps. Returns ""
 * if the process has ended meanwhile.
 */
async function commandOf(pid: number): Promise<string | undefined> {
  try {
    return (await promisify(execFile)("ps", ["-p", String(pid), "-o", "command="])).stdout;
  } catch {
    return alive(pid) ? undefined : "";
  }
}

/**
 * Ensures that only one engine uses a folder. Ends an engine whose starter was killed, because two
 * engines would corrupt the data file. If the command of a live process cannot be read, the process
 * counts as the recorded owner or engine.
 * @throws UsageError when another start holds the folder.
 */
export async function takeFolder(folder: string): Promise<void> {
  const text = await readFile(fileOf(folder), "utf8").catch(() => "");
  const [owner = 0, engine = 0] = text.split(" ").map(Number);
  if (
    owner > 0 &&
    owner !== process.pid &&
    alive(owner) &&
    /start/.test((await commandOf(owner)) ?? "start")
  )
    throw inUse(folder, owner);
  if (!(engine > 0 && alive(engine))) return;
  const command = await commandOf(engine);
  if (command === undefined) throw inUse(folder, engine);
  if (!command.includes(folder)) return;
  if (!(await hasEnded(engine))) throw inUse(folder, engine);
}

/** How long an engine gets to write out what it has acknowledged, before it is killed. */
const WRITE_OUT_MS = 2_000;

/** Ends an engine. Returns false if it still runs: it belongs to another user. */
async function hasEnded(engine: number): Promise<boolean> {
  for (const name of ["SIGTERM", "SIGKILL"] as const) {
    signal(engine, name);
    const until = Date.now() + WRITE_OUT_MS;
    while (alive(engine) && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 20));
    if (!alive(engine)) return true;
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // The process has ended meanwhile, or belongs to another user.
  }
}

const inUse = (folder: string, pid: number): UsageError =>
  new UsageError(
    `The data folder ${folder} is in use by process ${pid}: ` +
      "stop that process, or set DOITHOAI_DATA to another folder. " +
      `If process ${pid} is another program, delete ${fileOf(folder)}, then start again.`,
  );

/** Records this process as the owner of the folder, and its engine once there is one. */
export const holdFolder = (folder: string, engine = 0): Promise<void> =>
  writeFile(fileOf(folder), `${process.pid} ${engine}`);
export const leaveFolder = (folder: string): Promise<void> => rm(fileOf(folder), { force: true });
