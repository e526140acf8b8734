import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort } from "@doithoai/local/engine/index.ts";
import { alive } from "@doithoai/local/engine/lock.ts";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { scaled } from "./kit/index.ts";

const START = fileURLToPath(new URL("../../local/src/start.ts", import.meta.url));
const OVERDUE = fileURLToPath(new URL("../../local/src/overdue.ts", import.meta.url));
const TOKEN = fileURLToPath(new URL("../../local/src/token.ts", import.meta.url));

/** A folder in memory if the system has one. It also keeps the writes of a killed process. */
const FOLDERS = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/** Compiled sources, which all processes of this file share. */
const COMPILED = await mkdtemp(path.join(FOLDERS, "doithoai-compiled-"));
process.env.NODE_COMPILE_CACHE = COMPILED;
afterAll(async () => {
  delete process.env.NODE_COMPILE_CACHE;
  await rm(COMPILED, { recursive: true, force: true });
});

let folder: string;
let running: { process: ChildProcess; output: () => string }[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(FOLDERS, "doithoai-"));
});
afterEach(async () => {
  for (const { process: child } of running) await killTree(child);
  running = [];
  await rm(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string>, port: number) {
  const child = spawn(process.execPath, [START], {
    env: { ...process.env, DOITHOAI_DATA: folder, PORT: String(port), ...environment },
    detached: true,
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const started = { process: child, output: () => output };
  running.push(started);
  return started;
}

/** Kills the engine of a start, and expects the start to say so and to end. */
async function expectEndWithEngine(
  { process: child, output }: ReturnType<typeof start>,
  port: number,
): Promise<void> {
  const children = await childrenOf(child.pid ?? 0);
  // The output is complete at the end of its pipes, which may be later than the exit.
  const ended = once(child, "close");
  for (const pid of children) kill(pid);
  expect(await ended).toEqual([1, null]);
  expect(output()).toContain("The DynamoDB engine has ended by itself: start again.");
  await expect(fetch(`http://localhost:${port}/health`)).rejects.toThrow();
}

async function ready(
  { process: child, output }: ReturnType<typeof start>,
  port: number,
): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(`http://localhost:${port}/health`).catch(() => undefined);
    if (response?.status === 200) return;
    await sleep(100);
  }
  throw new Error(`did not start: ${output()}`);
}

/** Reads the ids of the child processes from `ps`. */
async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid="]);
  const pairs = stdout
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  return pairs.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
}

/** Kills a process. A short-lived child may have ended by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if (Reflect.get(Object(error), "code") !== "ESRCH") throw error;
  }
}

/** Kills the process and its children with SIGKILL. */
async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const pids = [child.pid, ...(await childrenOf(child.pid))];
  const ended = once(child, "exit");
  for (const pid of pids) kill(pid);
  await ended;
}

// biome-ignore lint/suspicious/noExplicitAny: only the test knows the shape of an answer
async function ask(port: number, token: string, query: string, variables: object): Promise<any> {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const tokenOf = async (port: number, ...more: string[]) =>
  (
    await promisify(execFile)(
      process.execPath,
      [TOKEN, "--role", "CLERK", "--unit", "26743", ...more],
      { env: { ...process.env, PORT: String(port) } },
    )
  ).stdout.trim();

const overdue = async (port: number, ...more: string[]) =>
  (
    await promisify(execFile)(process.execPath, [OVERDUE, ...more], {
      env: { ...process.env, PORT: String(port) },
    })
  ).stdout;

const RECORD = `mutation ($input: RecordOpinionInput!) {
  recordOpinion(input: $input) { opinion { id } userErrors { code } }
}`;
const PAGE = `query ($id: ID!, $after: String) {
  session(id: $id) {
    opinions(first: 100, after: $after) {
      nodes { id content version changes { nodes { event version } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

/**
 * On a loaded machine, in about one of a dozen runs, the local engine answers a transaction that
 * does not exist after kill -9. Writes answered in the last half second are therefore only required
 * to exist completely and once after their key is sent again.
 */
const ENGINE_COMMITS_MS = 500;

const CLIENTS = scaled({ small: 8, whole: 32 });
const SETTLED = scaled({ small: 40, whole: 150 });

test(`kill -9 while ${CLIENTS} clients record, then of the engine: writes exist once`, async () => {
  const port = await freePort();
  const first = start({}, port);
  await ready(first, port);
  const token = await tokenOf(port);
  const { data } = await ask(
    port,
    token,
    `mutation ($input: RecordSessionInput!) { recordSession(input: $input) { session { id } } }`,
    {
      input: {
        title: "Bị ngắt giữa chừng",
        type: "AD_HOC",
        unitCode: "26743",
        heldOn: "2026-11-10",
      },
    },
  );
  const sessionId: string = data.recordSession.session.id;
  const acknowledged = new Map<string, { readonly id: string; readonly at: number }>();
  const sent = new Set<string>();
  const inputOf = (content: string) => ({
    sessionId,
    content,
    channel: "BALLOT",
    idempotencyKey: `key ${content}`,
  });
  const client = async (number: number) => {
    for (let i = 0; ; i++) {
      const content = `phiếu ${number}.${i}`;
      sent.add(content);
      const answer = await ask(port, token, RECORD, { input: inputOf(content) });
      const id = answer.data?.recordOpinion?.opinion?.id;
      if (id) acknowledged.set(content, { id, at: performance.now() });
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, number) =>
    client(number).catch(() => undefined),
  );
  while (acknowledged.size < SETTLED) await sleep(10);
  await sleep(ENGINE_COMMITS_MS);
  const killedAt = performance.now();
  await killTree(first.process);
  await Promise.all(clients);

  const second = start({}, port);
  await ready(second, port);
  // Sends each key again, for acknowledged writes and for writes in flight.
  const again = new Map<string, string>();
  for (const content of sent)
    again.set(
      content,
      (await ask(port, token, RECORD, { input: inputOf(content) })).data.recordOpinion.opinion.id,
    );
  const settled = [...acknowledged].filter(([, { at }]) => at < killedAt - ENGINE_COMMITS_MS);
  expect(settled.length).toBeGreaterThanOrEqual(SETTLED);
  for (const [content, { id }] of settled) expect(again.get(content)).toBe(id);
  const stored: { id: string; content: string; changes: { nodes: object[] } }[] = [];
  for (let after: string | null = null; ; ) {
    const answer: {
      data: {
        session: {
          opinions: { nodes: typeof stored; pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      };
    } = await ask(port, token, PAGE, { id: sessionId, after });
    const { opinions } = answer.data.session;
    stored.push(...opinions.nodes);
    if (!opinions.pageInfo.hasNextPage) break;
    after = opinions.pageInfo.endCursor;
  }
  expect(stored.map(({ content }) => content).sort()).toEqual([...sent].sort());
  for (const { changes } of stored)
    expect(changes.nodes).toEqual([{ event: "opinion.recorded", version: 1 }]);
  await expectEndWithEngine(second, port);
});

test("in memory: tokens and the overdue check work, and an interrupt leaves nothing", async () => {
  const port = await freePort();
  const started = start(
    { DOITHOAI_DATA: "memory", DOITHOAI_NOW: "2026-12-01T00:05:00+07:00" },
    port,
  );
  await ready(started, port);
  const token = await tokenOf(port, "--subject", "lan");
  const { data } = await ask(port, token, `{ viewer { subject grants { role unitCode } } }`, {});
  expect(data.viewer).toEqual({ subject: "lan", grants: [{ role: "CLERK", unitCode: "26743" }] });
  await expect(tokenOf(port, "--role", "KING")).rejects.toThrow(/role/);
  const at = ["--now", "2026-12-01T00:05:00+07:00"];
  const listed = async () =>
    (await ask(port, token, `{ overdue(unitCode: "VN", first: 100) { nodes { id dueOn } } }`, {}))
      .data.overdue.nodes;
  const before = await listed();
  const first = await overdue(port, ...at);
  expect(first).toMatch(/^\{"read":\d+,"flagged":\d+,"remindersSent":0,"alreadyDone":\d+,.*\}\n$/);
  expect(JSON.parse(first)).toMatchObject({ flagged: before.length, failed: 0 });
  expect(before.length).toBeGreaterThan(5);
  const between = await listed();
  expect(JSON.parse(await overdue(port, ...at))).toMatchObject({ read: 0, flagged: 0 });
  expect([between, await listed()]).toEqual([before, before]);
  await expect(overdue(port, "--now", "tomorrow")).rejects.toThrow(
    /--now: give an instant with its offset/,
  );
  await expect(overdue(port, "--later")).rejects.toThrow(
    /Unknown option '--later'\. npm run --silent overdue/,
  );
  const overdueEvents = async () => {
    const { events } = await (await fetch(`http://127.0.0.1:${port}/events?after=0`)).json();
    return events.filter(({ event }: { event: string }) => event === "deadline.overdue").length;
  };
  await expect.poll(overdueEvents).toBe(before.length);
  const pids = [started.process.pid ?? 0, ...(await childrenOf(started.process.pid ?? 0))];
  // The process itself, its engine and the watcher of the engine.
  expect(pids).toHaveLength(3);
  const exit = once(started.process, "exit");
  started.process.kill("SIGINT");
  expect(await exit).toEqual([0, null]);
  await expect.poll(() => pids.filter(alive)).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

describe("a problem that the user can fix is reported in one sentence", () => {
  async function complaint(environment: Record<string, string>, port: number): Promise<string> {
    const started = start(environment, port);
    const [code] = await once(started.process, "exit");
    expect(code).toBe(1);
    return started.output().trim();
  }

  test("a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address && typeof address === "object" ? address.port : 0;
    expect(await complaint({}, port)).toBe(
      `Port ${port} is in use: stop the program that uses it, or set PORT to another port.`,
    );
    server.close();
  });

  test("an invalid port and an invalid instant", async () => {
    expect(await complaint({ PORT: "http" }, 1)).toBe(
      'PORT is "http": give a number from 1 to 65535.',
    );
    expect(await complaint({ DOITHOAI_NOW: "tomorrow" }, await freePort())).toContain(
      'DOITHOAI_NOW is "tomorrow"',
    );
  });

  test("a data folder that is damaged", async () => {
    await writeFile(
      path.join(folder, "shared-local-instance.db"),
      "this is no database, and long enough to be looked at as one".repeat(200),
    );
    expect(await complaint({}, await freePort())).toMatch(
      /^The data in .* cannot be read: move the folder away or delete it, then start again\.$/,
    );
    expect(await readFile(path.join(folder, "shared-local-instance.db"), "utf8")).toContain(
      "no database",
    );
  });

  test("a key of local tokens that is damaged", async () => {
    await writeFile(path.join(folder, "issuer.json"), "{");
    expect(await complaint({}, await freePort())).toMatch(
      new RegExp(
        "The key of local tokens in .*issuer\\.json cannot be read: " +
          "delete that file, then start again\\.$",
      ),
    );
  });

  test("a data folder that cannot be made", async () => {
    const file = path.join(folder, "file");
    await writeFile(file, "");
    expect(await complaint({ DOITHOAI_DATA: path.join(file, "data") }, await freePort())).toContain(
      "set DOITHOAI_DATA to a folder that this user can write",
    );
  });

  test("a data folder that cannot be written", async () => {
    await mkdir(path.join(folder, "engine.pid"));
    expect(await complaint({}, await freePort())).toMatch(
      /^The data folder .* cannot be written: set DOITHOAI_DATA to a folder that this user can/,
    );
  });

  test("keys of citizens without the database that they open", async () => {
    await mkdir(path.join(folder, "citizen-keys"));
    await writeFile(path.join(folder, "citizen-keys", "ctz_1"), "{}");
    for (const content of [undefined, ""]) {
      if (content !== undefined)
        await writeFile(path.join(folder, "shared-local-instance.db"), content);
      expect(await complaint({}, await freePort())).toMatch(
        /has keys of citizens, but its database .* is missing or empty: restore a copy of the file/,
      );
    }
  });

  test("no Java, and no download of Java", async () => {
    const environment = {
      JAVA_HOME: "",
      PATH: "/nonexistent",
      XDG_CACHE_HOME: folder,
      HTTPS_PROXY: "http://127.0.0.1:9",
      https_proxy: "http://127.0.0.1:9",
      NO_PROXY: "",
      no_proxy: "",
    };
    expect(await complaint(environment, await freePort())).toMatch(
      new RegExp(
        "needs Java 17 or later and none could be fetched .*: " +
          'install one, for example with ".*", or set JAVA_HOME to it, then start again\\.$',
      ),
    );
  });

  test("no server to ask for a token", async () => {
    await expect(tokenOf(await freePort())).rejects.toThrow(
      /Nothing answers on port \d+: run npm start first/,
    );
    await expect(overdue(await freePort())).rejects.toThrow(
      /Nothing answers on port \d+: run npm start first/,
    );
  });
});
