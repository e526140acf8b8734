import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { alive, takeFolder } from "./lock.ts";

let folder: string;
let running: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "doithoai-lock-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const child of running) child.kill("SIGKILL");
  running = [];
  await rm(folder, { recursive: true });
});

/** Starts a live process with the word in its command, and returns its pid. */
async function living(word: string): Promise<number> {
  const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1_000)", word], {
    stdio: "ignore",
  });
  running.push(child);
  await once(child, "spawn");
  return child.pid ?? 0;
}
/** Returns the pid of a process that has ended. */
async function dead(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}
const writeLock = (owner: number, engine: number) =>
  writeFile(path.join(folder, "engine.pid"), `${owner} ${engine}`);
const inUseBy = (pid: number): string =>
  `The data folder ${folder} is in use by process ${pid}: ` +
  "stop that process, or set DOITHOAI_DATA to another folder. " +
  `If process ${pid} is another program, ` +
  `delete ${path.join(folder, "engine.pid")}, then start again.`;
const withoutPs = () => vi.stubEnv("PATH", "/nonexistent");

test("takes a folder that no process holds", async () => {
  await takeFolder(folder);
  await writeLock(await dead(), await dead());
  await takeFolder(folder);
  withoutPs();
  await takeFolder(folder);
});

test("refuses a folder that another start holds", async () => {
  const owner = await living("start.ts");
  await writeLock(owner, await dead());
  await expect(takeFolder(folder)).rejects.toThrow(inUseBy(owner));
});

test("takes a folder if the owner's pid now belongs to another process", async () => {
  await writeLock(await living("editor"), await dead());
  await takeFolder(folder);
});

test("ends an engine without an owner, but not another process with its pid", async () => {
  const [engine, other] = [await living(folder), await living("editor")];
  await writeLock(await dead(), engine);
  await takeFolder(folder);
  await writeLock(await dead(), other);
  await takeFolder(folder);
  expect([alive(engine), alive(other)]).toEqual([false, true]);
});

test("without ps, a live owner or a live engine holds the folder", async () => {
  const pid = await living("?");
  withoutPs();
  await writeLock(pid, await dead());
  await expect(takeFolder(folder)).rejects.toThrow(inUseBy(pid));
  await writeLock(await dead(), pid);
  await expect(takeFolder(folder)).rejects.toThrow(inUseBy(pid));
  expect(alive(pid)).toBe(true);
});

test("takes a folder whose owner and engine end while their commands are read", async () => {
  const bin = await mkdtemp(path.join(tmpdir(), "doithoai-ps-"));
  const ps = "#!/bin/sh\nkill -9 $2\nwhile kill -0 $2 2>/dev/null; do :; done\nexit 1\n";
  await writeFile(path.join(bin, "ps"), ps, { mode: 0o755 });
  vi.stubEnv("PATH", bin);
  await writeLock(await living("start.ts"), await living(folder));
  await takeFolder(folder);
  await rm(bin, { recursive: true });
});

test("a process of another user is alive", () => {
  expect(alive(1)).toBe(true);
});
