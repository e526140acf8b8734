import { execFile } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { Complaint } from "../complaint.ts";

const fileOf = (folder: string): string => path.join(folder, "engine.pid");

export const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function commandOf(pid: number): Promise<string> {
  try {
    return (await promisify(execFile)("ps", ["-p", String(pid), "-o", "command="])).stdout;
  } catch {
    return "";
  }
}

/**
 * One engine a folder. An engine whose starter was killed is ended here: two on one file would ruin it.
 * @throws Complaint when another start holds the folder.
 */
export async function takeFolder(folder: string): Promise<void> {
  const text = await readFile(fileOf(folder), "utf8").catch(() => "");
  const [owner = 0, engine = 0] = text.split(" ").map(Number);
  if (owner > 0 && owner !== process.pid && alive(owner) && /start/.test(await commandOf(owner)))
    throw new Complaint(`The data folder ${folder} is in use by process ${owner}: stop that one, or set DOITHOAI_DATA to another folder.`);
  if (engine > 0 && alive(engine) && (await commandOf(engine)).includes(folder)) {
    process.kill(engine, "SIGKILL");
    while (alive(engine)) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export const holdFolder = (folder: string, engine: number): Promise<void> => writeFile(fileOf(folder), `${process.pid} ${engine}`);
export const leaveFolder = (folder: string): Promise<void> => rm(fileOf(folder), { force: true });
