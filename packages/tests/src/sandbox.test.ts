import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { freePort } from "@doithoai/local/engine/index.ts";
import { KNOWN } from "@doithoai/local/sample/known.ts";
import { openSandbox, SAMPLE, SandboxError } from "@doithoai/testing/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const programOf = (name: string) =>
  fileURLToPath(new URL(`../../local/src/${name}.ts`, import.meta.url));
const FOLDERS = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

let port = 0;
let folder = "";
let child: ChildProcess;
let output = "";

/** Starts the system on the folder, and waits until it answers. */
async function start(): Promise<void> {
  output = "";
  child = spawn(process.execPath, [programOf("start")], {
    env: { ...process.env, DOITHOAI_DATA: folder, PORT: String(port) },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (output += text));
  while (child.exitCode === null) {
    const response = await fetch(`http://localhost:${port}/health`).catch(() => undefined);
    if (response?.status === 200) return;
    await sleep(100);
  }
  throw new Error(`did not start: ${output}`);
}
async function stop(): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGINT");
  await ended;
}

beforeAll(async () => {
  port = await freePort();
  folder = await mkdtemp(path.join(FOLDERS, "doithoai-"));
  await start();
});
afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

const run = async (name: string, ...words: string[]) =>
  (
    await promisify(execFile)(process.execPath, [programOf(name), ...words], {
      env: { ...process.env, PORT: String(port) },
    })
  ).stdout.trim();
const sandbox = async (...words: string[]) => JSON.parse(await run("sandbox/command", ...words));
const tokenOf = (role: string) => run("token", "--role", role, "--unit", "26743");

// biome-ignore lint/suspicious/noExplicitAny: only the test knows the shape of an answer
async function ask(query: string, variables: object = {}, token?: string): Promise<any> {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const post = async (where: string, body: string) => {
  const response = await fetch(`http://localhost:${port}${where}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  return { status: response.status, ...(await response.json()) };
};

/** The sample data as the public sees them, ids included. */
const sample = () =>
  ask(
    `query ($id: ID!, $code: String!) {
      session(id: $id) {
        id version figures { opinions }
        opinions(first: 100) { nodes { id version status } }
        directives { nodes { id version status } }
      }
      opinion(trackingCode: $code) { id responses { id } deadlines { id dueOn } }
      sessions(where: { unitCode: "VN", withDescendants: true }) { nodes { id } }
      supervisionCampaigns(where: { unitCode: "768" }) {
        nodes { id findings { nodes { id } } }
      }
    }`,
    { id: KNOWN.sessionId, code: KNOWN.trackingCode },
  );
const RECORD = `mutation ($input: RecordSessionInput!) {
  recordSession(input: $input) { session { id } userErrors { code } }
}`;
const record = (token: string, value: string) =>
  ask(
    RECORD,
    {
      input: {
        title: "Thêm một hội nghị",
        type: "AD_HOC",
        unitCode: "26743",
        heldOn: "2026-11-10",
        externalRef: { system: "test", value },
        idempotencyKey: `key of ${value}`,
      },
    },
    token,
  );
const events = async () =>
  (await (await fetch(`http://127.0.0.1:${port}/events?after=0`)).json()) as {
    last: number;
    events: object[];
  };

describe("the client of the sandbox", () => {
  test("resets, sets the clock and signs in, as the commands do", async () => {
    const own = openSandbox(`http://localhost:${port}`);
    await own.reset();
    const started = await own.clock();
    expect(started).toMatchObject({ ...(await sandbox("clock")), now: expect.any(String) });
    expect(await own.clock("2026-12-24T08:00:00+07:00")).toMatchObject({
      today: "2026-12-24",
      clock: "SET",
    });
    const { unitCode, organizationId } = SAMPLE;
    const person = { role: "OFFICER", unitCode, organizationId, subject: "lan" } as const;
    const token = await own.signIn(person);
    expect(await ask("{ viewer { grants { role organizationId } } }", {}, token)).toMatchObject({
      data: { viewer: { grants: [{ role: "OFFICER", organizationId }] } },
    });
    expect((await own.clock(null)).clock).toBe(started.clock);
    const refused = own.clock("2026-12-24T08:00:00");
    await expect(refused).rejects.toThrow(/^\/sandbox\/clock: 400 .*now: give an instant/);
    await expect(refused).rejects.toBeInstanceOf(SandboxError);
  });

  test("has the names of the sample data", () => {
    const { sessionId, trackingCode, infrastructureId: organizationId } = KNOWN;
    expect(SAMPLE).toMatchObject({ sessionId, trackingCode, organizationId });
  });
});

describe("a reset", () => {
  test("brings back the sample data with the same ids, and nothing that was added", async () => {
    // The figures follow the load.
    await expect.poll(async () => (await sample()).data.session.figures.opinions).toBe(18);
    const fresh = await sample();
    expect(fresh.data.opinion.responses).toHaveLength(1);
    const clerk = await tokenOf("CLERK");
    const first = await record(clerk, "a");
    await sandbox("clock", "2026-12-24T08:00:00+07:00");
    await expect.poll(async () => (await events()).events.length).toBeGreaterThan(0);
    const { last } = await events();
    await mkdir(path.join(folder, "files", "documents"), { recursive: true });

    const stream = await fetch(`http://localhost:${port}/live?session=${KNOWN.sessionId}`, {
      headers: { authorization: `Bearer ${await tokenOf("CLERK")}` },
    });
    expect(stream.status).toBe(200);
    const streamed = stream.text();
    // Requests that arrive during the reset are answered after it.
    const [reset, during] = await Promise.all([sandbox("reset"), sleep(300).then(sample)]);
    expect(reset).toMatchObject({ clock: "REAL" });
    expect(during.data).not.toBeNull();
    expect(await sample()).toEqual(fresh);
    expect(await events()).toMatchObject({ events: [] });
    expect(await streamed).toContain("event: activity");
    const { data } = await ask("{ viewer { grants { role } } }", {}, clerk);
    expect(data.viewer.grants).toEqual([]);
    expect(await readdir(folder)).not.toContain("files");
    const again = await record(await tokenOf("CLERK"), "a");
    expect(again.data.recordSession.userErrors).toEqual([]);
    expect(again.data.recordSession.session.id).not.toBe(first.data.recordSession.session.id);
    await expect.poll(async () => (await events()).last).toBeGreaterThan(last);
  });

  test("that was interrupted is completed by the next start", async () => {
    await stop();
    await writeFile(path.join(folder, "resetting"), "");
    await start();
    expect(await readdir(folder)).not.toContain("resetting");
    const { data } = await ask(
      `{ session(externalRef: { system: "test", value: "a" }) { id } }`,
      {},
      await tokenOf("CLERK"),
    );
    expect(data.session).toBeNull();
    expect((await sample()).data.session.id).toBe(KNOWN.sessionId);
  });
});

describe("the clock", () => {
  test("is set, goes on, and the deadlines follow at once", async () => {
    // Everybody's list has binding deadlines only, and none of a denunciation.
    const late = async () => {
      const list = `{ overdue(unitCode: "VN", first: 100) { nodes { id } } }`;
      return (await ask(list, {}, await tokenOf("ADMIN"))).data.overdue.nodes;
    };
    expect(await sandbox("clock", "2026-10-15T08:00:00+07:00")).toMatchObject({
      today: "2026-10-15",
      clock: "SET",
    });
    const before = await late();
    await sandbox("clock", "2027-02-01T00:04:00+07:00");
    expect((await late()).length).toBeGreaterThan(before.length);
    const [one, two] = [await sandbox("clock"), await sandbox("clock")];
    expect(one.now < two.now).toBe(true);
    // The overdue check without an instant uses the same clock.
    expect(JSON.parse(await run("overdue"))).toMatchObject({ flagged: (await late()).length });
    expect(await sandbox("clock", "start")).toMatchObject({ clock: "REAL" });
    expect((await sandbox("clock")).now < two.now).toBe(true);
  });

  test("that is set reaches the schedule, which runs at five past the hour", async () => {
    await sandbox("reset");
    await sandbox("clock", "2027-02-01T00:04:59.500+07:00");
    await expect
      .poll(async () => JSON.stringify((await events()).events), { timeout: 20_000 })
      .toContain("deadline.overdue");
    await sandbox("reset");
  });
});

test.each([
  ["/sandbox/clock", "{}", "now: give an instant with its offset, from 2000 to 2099"],
  ["/sandbox/clock", '{"now":"tomorrow"}', "now: give an instant"],
  ["/sandbox/clock", '{"now":"2026-12-01T00:05:00"}', "now: give an instant with its offset"],
  ["/sandbox/clock", '{"now":"1999-12-01T00:05:00+07:00"}', "from 2000 to 2099"],
  ["/sandbox/clock", '{"now":null,"today":1}', "today: no such field; now: give"],
  ["/sandbox/clock", "", "now: give an instant"],
  ["/sandbox/reset", '{"sample":false}', "sample: no such field; send {}."],
  ["/sandbox/reset", "", "send {}."],
])("%s refuses %s, naming field and form", async (where, body, words) => {
  expect(await post(where, body)).toEqual({ status: 400, error: expect.stringContaining(words) });
});

test("the command refuses other words with its usage", async () => {
  for (const words of [[], ["restart"], ["reset", "now"], ["clock", "tomorrow"]])
    await expect(sandbox(...words)).rejects.toThrow(/npm run --silent sandbox -- reset/);
});
