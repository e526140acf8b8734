import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "@doithoai/local/engine/index.ts";
import type { SessionFacts } from "./data.ts";
import { AFTER_LOADING, rowsOf, SCHEMA } from "./schema.ts";

export interface Database {
  readonly pid: number;
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Debian keeps the programs of each version in a folder of its own. */
const DEBIAN = "/usr/lib/postgresql";
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  shared_buffers: "256MB",
  random_page_cost: "1.1",
  jit: "off",
  fsync: "off",
  autovacuum: "off",
};
const STARTING_MS = 30_000;

/** The folder of PostgreSQL's programs; undefined if it is not installed. */
export async function findPostgres(): Promise<string | undefined> {
  const inPath = (process.env.PATH ?? "").split(path.delimiter);
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).map((version) => path.join(DEBIAN, version, "bin"))
    : [];
  const found = [...inPath, ...versions].find((folder) => existsSync(path.join(folder, "initdb")));
  return found && path.dirname(await realpath(path.join(found, "initdb")));
}

/** The user that runs the database: initdb refuses root. */
function databaseUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** Starts a database in a temporary folder, on a free port of this machine, and loads it. */
export async function startPostgres(
  programs: string,
  sessions: readonly SessionFacts[],
): Promise<Database> {
  const folder = await mkdtemp(path.join(tmpdir(), "doithoai-postgres-"));
  const user = databaseUser();
  if (user) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
  const options = { ...user, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" } };
  const data = path.join(folder, "data");
  const init = ["-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--no-sync"];
  execFileSync(path.join(programs, "initdb"), init, { ...options, stdio: "ignore" });
  const port = await freePort();
  const settings = { ...SETTINGS, port, unix_socket_directories: folder };
  const child = spawn(
    path.join(programs, "postgres"),
    [
      "-D",
      data,
      ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    { ...options, stdio: "ignore" },
  );
  const stop = async () => {
    await ended(child);
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  try {
    await ready(programs, port);
    await run(programs, url, SCHEMA);
    for (const [table, rows] of rowsOf(sessions))
      await run(
        programs,
        url,
        `insert into app.${table} select * from jsonb_populate_recordset(null::app.${table}, ` +
          `$facts$${JSON.stringify(rows)}$facts$::jsonb);`,
      );
    await run(programs, url, AFTER_LOADING);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid: child.pid ?? 0, url, stop };
}

async function ready(programs: string, port: number): Promise<void> {
  const until = Date.now() + STARTING_MS;
  for (;;) {
    try {
      execFileSync(path.join(programs, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]);
      return;
    } catch (error) {
      if (Date.now() > until) throw new Error("PostgreSQL did not start", { cause: error });
      await sleep(100);
    }
  }
}

/** Runs a script. */
const run = (programs: string, url: string, script: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = execFile(
      path.join(programs, "psql"),
      ["-q", "-v", "ON_ERROR_STOP=1", "-d", url],
      (error) => (error ? reject(error) : resolve()),
    );
    child.stdin?.end(script);
  });

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  await exit;
}
