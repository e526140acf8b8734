import { deepEqual, ok } from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { aSession, done, makeWorld, openGateway } from "@doithoai/tests/kit";
import { afterAll, beforeAll, test } from "vitest";
import { makeFolder } from "../../src/index.ts";
import { PACKAGES, writeKit } from "../../src/kit/index.ts";
import { openRegistry, type Registry } from "../../src/registry/index.ts";

const ROOT = path.resolve(import.meta.dirname, "../../../..");
const run = promisify(execFile);

/** A folder of a team that has installed the packages by the commands of their READMEs. */
let folder: string;
let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
  const kit = await makeFolder();
  await writeKit(kit);
  for (const name of PACKAGES) await registry.npm(kit, "publish", `./${name}`);
  await rm(kit, { recursive: true });
  folder = await makeFolder();
  await writeFile(path.join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  for (const name of PACKAGES) {
    const readme = await readFile(path.join(ROOT, `packages/${name}/README.md`), "utf8");
    for (const [, command = ""] of readme.matchAll(/^npm (install .*)$/gm))
      await registry.npm(folder, ...command.split(" "));
  }
  await registry.npm(folder, "install", "--save-dev", "@types/react");
});
afterAll(async () => {
  await registry.close();
  await rm(folder, { recursive: true, force: true });
});

test("the peers are those that the packages ask for, and none is missing or invalid", async () => {
  const { dependencies } = JSON.parse(await registry.npm(folder, "ls", "--json"));
  deepEqual(Object.keys(dependencies).toSorted(), [
    "@doithoai/client",
    "@doithoai/react",
    "@doithoai/schema",
    "@doithoai/testing",
    "@tanstack/react-query",
    "@types/react",
    "msw",
    "react",
  ]);
});

const SETTINGS = {
  target: "es2022",
  lib: ["es2022", "dom"],
  types: [],
  jsx: "react-jsx",
  strict: true,
  exactOptionalPropertyTypes: true,
  resolveJsonModule: true,
  skipLibCheck: false,
};

/** Compiles `sources` in a folder of their own below the packages. Returns what is wrong. */
async function compiled(
  name: string,
  settings: object,
  sources: Readonly<Record<string, string>>,
): Promise<string> {
  const own = path.join(folder, name);
  await mkdir(own);
  const compilerOptions = { ...SETTINGS, ...settings };
  await writeFile(path.join(own, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  for (const [file, text] of Object.entries(sources)) await writeFile(path.join(own, file), text);
  const tsc = path.join(ROOT, "node_modules/typescript/bin/tsc");
  return run(process.execPath, [tsc, "-p", own]).then(
    () => "",
    ({ stdout }) => String(stdout),
  );
}

/** The TypeScript of a README as one module: its examples build on one another. */
async function examplesOf(name: string): Promise<string> {
  const readme = await readFile(
    path.join(folder, `node_modules/@doithoai/${name}/README.md`),
    "utf8",
  );
  const blocks = [...readme.matchAll(/^```tsx?\n(.*?)^```/gms)].map(([, code = ""]) => code);
  ok(blocks.length > 1);
  return blocks.join("\n");
}

const PROGRAM = `
import { createClient, on, pages, today } from "@doithoai/client";
import { createOutbox } from "@doithoai/client/outbox";
import { deadlineWords } from "@doithoai/react";
import { ClassifyOpinion, Opinions, Viewer } from "@doithoai/schema";
import { answerOf } from "@doithoai/testing";
import { ENDPOINT, SESSION, TOKEN } from "./where.js";

const client = createClient({ endpoint: ENDPOINT, token: () => TOKEN });
const outbox = createOutbox(client, { name: "clerk" });
await outbox.addOpinion({ sessionId: SESSION, channel: "SPOKEN", content: "Hẻm 12 ngập." });
await outbox.flush();
await outbox.close();
const visitor = createClient({ endpoint: ENDPOINT });
const { viewer } = await visitor.ask(Viewer);
const found: object[] = [];
const variables = { where: { sessionId: SESSION } };
for await (const { edges } of pages(client, Opinions, variables, (data) => data.opinions))
  for (const { node } of edges)
    if (node) {
      const opinion = { id: node.id, version: 1 };
      const step = { ...on("opinionId", opinion), nature: "SUGGESTION" } as const;
      const acted = await client.act(ClassifyOpinion, step);
      found.push({ content: node.content, status: acted.ok && acted.payload?.opinion?.status });
    }
const { state } = deadlineWords("vi", { state: "OVERDUE" });
const recorded = answerOf("Viewer").viewer?.subject;
const day = today().length;
console.log(JSON.stringify({ subject: viewer?.subject, found, day, state, recorded }));
`;
const PAGE = `
import { createClient } from "@doithoai/client";
import { DoithoaiProvider, Steps, useDocument, useStep } from "@doithoai/react";
import { AcceptOpinion, SessionPage, Viewer } from "@doithoai/schema";
import { mockWith } from "@doithoai/testing";
import { openSandbox } from "@doithoai/testing/sandbox";

function Page() {
  const { data } = useDocument(Viewer);
  const accept = useStep(AcceptOpinion);
  // @ts-expect-error: the id is required.
  useDocument(SessionPage);
  // @ts-expect-error: the version is required.
  accept.send({ opinionId: "opn_1" });
  // @ts-expect-error: a subject has steps.
  return <Steps subject={{ id: data?.viewer?.subject }} onStep={() => undefined} />;
}
export const client = createClient({ endpoint: openSandbox().endpoint });
export const page = <DoithoaiProvider client={client}><Page /></DoithoaiProvider>;
// @ts-expect-error: no document has this name.
export const handlers = mockWith({ Viewers: {} });
`;
const WRONG = `
import { createClient } from "@doithoai/client";
import { AcceptOpinion, Labels, SessionPage } from "@doithoai/schema";
const client = createClient({ endpoint: "" });
// @ts-expect-error: the id is required.
await client.ask(SessionPage);
// @ts-expect-error: the id is a string.
await client.ask(SessionPage, { id: 1 });
// @ts-expect-error: the version is required.
await client.act(AcceptOpinion, { opinionId: "" });
// @ts-expect-error: a query is no mutation.
await client.act(Labels, {});
// @ts-expect-error: labels are a list.
(await client.ask(Labels)).labels?.vi;
`;

test.each([
  ["bundler", { module: "esnext", moduleResolution: "bundler", noEmit: true }],
  ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
])(
  "with moduleResolution %s, programs and examples compile, and wrong ones do not",
  async (name, how) => {
    const where = ["ENDPOINT", "SESSION", "TOKEN"].map((one) => `export const ${one} = "";`);
    const sources = {
      "program.ts": PROGRAM,
      "wrong.ts": WRONG,
      "where.ts": where.join("\n"),
      "client.ts": await examplesOf("client"),
      "schema.ts": await examplesOf("schema"),
      "react.tsx": await examplesOf("react"),
      "testing.ts": await examplesOf("testing"),
      "page.tsx": PAGE,
    };
    deepEqual(await compiled(name, how, sources), "");
  },
);

test("a compiled program runs against the gateway", async () => {
  const gateway = await openGateway({ ownTable: true });
  try {
    const { commune } = await makeWorld(gateway.table, { country: true });
    const clerk = await gateway.as("CLERK", commune);
    const session = await done(clerk, "RecordSession", aSession(commune));
    const settings = { module: "nodenext", moduleResolution: "nodenext" };
    const where = { ENDPOINT: gateway.url, SESSION: session.id, TOKEN: clerk.token };
    const sources = {
      "program.ts": PROGRAM,
      "where.ts": Object.entries(where)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n"),
    };
    deepEqual(await compiled("program", settings, sources), "");
    const { stdout } = await run(process.execPath, [path.join(folder, "program/program.js")]);
    deepEqual(JSON.parse(stdout), {
      subject: "public",
      found: [{ content: "Hẻm 12 ngập.", status: "CLASSIFIED" }],
      day: "2026-11-23".length,
      state: "quá hạn",
      recorded: "clerk",
    });
  } finally {
    await gateway.close();
  }
});
