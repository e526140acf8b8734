import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { Log, Table, Unit } from "@doithoai/core";
import { makeOutbox, makeProjections } from "@doithoai/functions";
import { makeGateway, type RequestFacts, remoteKeys, requestLine } from "@doithoai/gateway";
import { openLocal } from "@doithoai/local/prepare.ts";
import { serve } from "@doithoai/local/server.ts";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import {
  type AskAs,
  aSession,
  failTransactions,
  type Gateway,
  makeWorld,
  NOW,
  openGateway,
  throttled,
  untilTimeout,
  type World,
} from "./kit/index.ts";
import { documentOf } from "./kit/operations.ts";

/** Personal data, as an error message of a dependency may contain it. */
const SECRETS = ["Trần Thị Nhận Ra", "Tran Thi Nhan Ra", "0911 222 333", "đường ngập ở hẻm 99"];
const TEXT = SECRETS.join(", ");

let own: Gateway;
let world: World;
let clerk: AskAs;
beforeAll(async () => {
  own = await openGateway();
  world = await makeWorld(own.table);
  clerk = await own.as("CLERK", world.province);
});
afterAll(() => own.close());

interface Watched {
  readonly table: Table.Table;
  readonly facts: RequestFacts[];
  readonly errors: Log.Line[];
  readonly ask: (
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ) => Promise<Response>;
}

/** Opens a gateway that reports as the deployed one does, with its own table client. */
function watch(jwks = "https://id.example.vn/jwks.json"): Watched {
  const [facts, errors]: [RequestFacts[], Log.Line[]] = [[], []];
  const table = openLocal(inject("endpoint"), () => undefined);
  const gateway = makeGateway({
    table,
    files: own.files,
    vault: own.vault,
    now: () => NOW,
    newRequestId: randomUUID,
    origins: [],
    issuers: [
      { name: "", issuer: "https://id.example.vn", audience: "doithoai", keys: remoteKeys(jwks) },
    ],
    log: (error, requestId) =>
      errors.push({
        level: "error",
        message: "error in a request",
        requestId,
        error: Log.errorFacts(error),
      }),
    finished: (fact) => facts.push(fact),
  });
  const ask: Watched["ask"] = (query, variables = {}, headers = {}) =>
    gateway({
      method: "POST",
      url: "https://api.example/graphql",
      body: JSON.stringify({ query, variables }),
      address: "203.0.113.7",
      headers: new Headers({
        "content-type": "application/json",
        accept: "application/json",
        ...headers,
      }),
      until: untilTimeout(),
    });
  return { table, facts, errors, ask };
}

const UNIT = "query UnitHistory($code: String!) { unit(code: $code) { name } }";

test("a request is reported once, with its use of the table and its outcome", async () => {
  const { facts, ask } = watch();
  const response = await ask(UNIT, { code: world.commune });
  await ask("{ nothing }");
  await ask("{ a: unit(code: 1) { name } b: session { id } c: session { id } }");
  expect(facts).toMatchObject([
    {
      requestId: response.headers.get("x-request-id"),
      operationName: "UnitHistory",
      kind: "query",
      status: 200,
      errorCodes: {},
      retries: 0,
      throttles: 0,
    },
    {
      operationName: null,
      kind: null,
      actor: null,
      errorCodes: { GRAPHQL_VALIDATION_FAILED: 1 },
      tableRequests: 0,
    },
    { errorCodes: { GRAPHQL_VALIDATION_FAILED: 1 } },
  ]);
  expect(facts[0]?.tableRequests).toBeGreaterThan(0);
  expect(facts[0]?.readUnits).toBeGreaterThan(0);
  expect(facts[0]?.actor).toEqual({
    subject: "public",
    client: null,
    isSignedIn: false,
    grants: [],
  });
});

test("a request refused before GraphQL is reported by its status or code", async () => {
  const { facts, ask } = watch();
  await ask("{ viewer { subject } }", {}, { "content-type": "text/plain" });
  await ask("{ viewer { subject } }", {}, { authorization: "Bearer a.b.c" });
  expect(facts).toMatchObject([
    { status: 415, errorCodes: { HTTP_415: 1 } },
    { status: 401, errorCodes: { UNAUTHENTICATED: 1 } },
  ]);
});

test("concurrent requests are counted separately", async () => {
  const { facts, ask } = watch();
  const light = () => ask("query Viewer { viewer { subject } }");
  const heavy = () => ask(UNIT, { code: world.commune });
  await heavy(); // Loads the rules.
  await Promise.all([heavy(), light(), heavy(), light()]);
  const [alone = "", ...both] = facts
    .map(
      ({ operationName, tableRequests, readUnits }) =>
        `${operationName} ${tableRequests} ${readUnits}`,
    )
    .slice(1)
    .toSorted();
  expect([alone, ...both]).toEqual([alone, alone, "Viewer 0 0", "Viewer 0 0"]);
  expect(alone).toMatch(/^UnitHistory [1-9]/);
});

test("throttles and retries are counted in a successful request too", async () => {
  const { table } = own;
  const tries = failTransactions(table, (number) => (number <= 2 ? throttled() : undefined));
  const meter = Table.meter();
  await meter.run(() =>
    Table.transact({ table, until: untilTimeout() }, [
      { increment: { pk: `T#${world.province}`, sk: "1" }, toError: () => new Error("no") },
    ]),
  );
  expect(tries.tries()).toBe(3);
  expect(meter.usage()).toMatchObject({ tableRequests: 3, retries: 2, throttles: 2, readUnits: 0 });
  expect(meter.usage().writeUnits).toBeGreaterThan(0);
});

test("consumed capacity is requested only while a meter runs", async () => {
  const { table } = watch();
  const inputs: object[] = [];
  table.client.middlewareStack.add(
    (next) => (args) => next({ ...args, ...(inputs.push({ ...args.input }) && {}) }),
    { step: "initialize", priority: "low", name: "seen" },
  );
  const read = () => Unit.byCode({ table, until: untilTimeout() }, world.commune);
  await read();
  expect(JSON.stringify(inputs)).not.toContain("ReturnConsumedCapacity");
  await Table.meter().run(read);
  expect(JSON.stringify(inputs)).toContain('"ReturnConsumedCapacity":"TOTAL"');
});

test("unavailable keys of an issuer give 503 RETRY_LATER, and the cause is logged", async () => {
  const { port, close } = await serve(0, async () => new Response());
  await close();
  const { facts, errors, ask } = watch(`http://127.0.0.1:${port}/jwks.json`);
  const claims = Buffer.from(JSON.stringify({ iss: "https://id.example.vn", sub: TEXT })).toString(
    "base64url",
  );
  const head = Buffer.from(JSON.stringify({ alg: "RS256", kid: "x" })).toString("base64url");
  const answer = await ask(
    "{ viewer { subject } }",
    {},
    { authorization: `Bearer ${head}.${claims}.c2ln` },
  );
  expect(answer.headers.get("retry-after")).toBe("5");
  expect(facts).toMatchObject([{ status: 503, errorCodes: { RETRY_LATER: 1 }, actor: null }]);
  expect(errors).toMatchObject([{ error: { name: "TypeError", cause: { code: "ECONNREFUSED" } } }]);
});

test.each([
  [
    "the SDK repeats an item",
    () => Object.assign(new Error(`Value ${TEXT} at 'item'`), { name: "ValidationException" }),
  ],
  [
    "a parser quotes what it read",
    () => new SyntaxError(`Unexpected token, "${TEXT}" is not valid JSON`),
  ],
  [
    "the engine quotes a value",
    () => new TypeError(`Cannot use 'in' operator to search for 'x' in ${TEXT}`),
  ],
  ["a plain error", () => new Error(`không đọc được ${TEXT}`)],
])("an internal error is logged by name and stack, without its data: %s", async (_, fault) => {
  const { table, facts, errors, ask } = watch();
  table.client.middlewareStack.add(() => () => Promise.reject(fault()), {
    step: "initialize",
    name: "bug",
    priority: "low",
  });
  const response = await ask(`query UnitHistory($text: String!) { unit(code: $text) { name } }`, {
    text: TEXT,
  });
  const requestId = response.headers.get("x-request-id");
  expect(facts).toMatchObject([{ requestId, status: 500, errorCodes: { INTERNAL: 1 } }]);
  expect(errors).toMatchObject([
    { error: { name: fault().name, stack: expect.stringContaining("observability.test.ts") } },
  ]);
  const written = JSON.stringify([
    ...errors,
    ...facts.map((fact) => requestLine(fact, { name: "Gateway", at: NOW })),
  ]);
  for (const secret of [...SECRETS, "203.0.113.7"]) expect(written).not.toContain(secret);
});

test("the input of a signed-in user is in no log line", async () => {
  const { facts, errors, ask } = watch();
  const input = { ...aSession(world.commune, { title: TEXT }) };
  await ask(
    documentOf("RecordSession"),
    { input },
    {
      authorization: `Bearer ${clerk.token}`,
      "x-correlation-id": TEXT.normalize("NFD").replace(/[^\x20-\x7e]/g, ""),
    },
  );
  const written = JSON.stringify([
    ...errors,
    ...facts.map((fact) => requestLine(fact, { name: "Gateway", at: NOW })),
  ]);
  for (const secret of SECRETS) expect(written).not.toContain(secret);
});

test("the queries of the runbook use only fields of the logs", async () => {
  const lines: Log.Line[] = [];
  const outbox = makeOutbox({
    publish: async () => ({ accepted: 0, refusal: "Throttled" }),
    queueUndelivered: async () => undefined,
    log: (line) => lines.push(line),
  });
  await outbox({ Records: [] });
  const projections = makeProjections({
    projections: (["figures", "search"] as const).map((name) => ({
      ...{ name, failure: "" },
      follow: async () => undefined,
    })),
    log: (line) => lines.push(line),
  });
  await projections({ Records: [] });
  const { facts, ask } = watch();
  await ask(UNIT, { code: world.commune });
  const [fact] = facts;
  if (fact)
    lines.push(requestLine({ ...fact, errorCodes: { INTERNAL: 1 } }, { name: "Gateway", at: NOW }));
  const report = await own.overdue("2026-11-23T10:05:00+07:00");
  const fields = new Set([
    ...lines.flatMap((line) => Object.keys(line)),
    ...Object.keys(report),
    "subject",
    "client",
    "cold_start",
    "correlation_id",
    "at",
    "deadline",
    "session",
    "pk",
    "sk",
    "sequence",
    "code",
    "error",
    "error.name",
    "error.code",
    "error.message",
    "error.stack",
    "error.cause.message",
    "type",
    "record.status",
    "record.errorType",
    "record.metrics.durationMs",
    "record.metrics.maxMemoryUsedMB",
  ]);
  const WORDS = new Set(
    [
      "filter stats display sort by as and like desc count",
      "sum max pct latest bin n ms units 5m",
    ].flatMap((words) => words.split(" ")),
  );
  const isWord = (name: string): boolean => WORDS.has(name) || /^\d+$/.test(name);
  const runbook = readFileSync(new URL("../../../docs/runbook.md", import.meta.url), "utf8");
  const queries = [
    ...runbook.matchAll(/`ask (?:Gateway|Overdue|Outbox|Projections) '([^']*)'`/g),
  ].map(([, query = ""]) => query);
  expect(queries.length).toBeGreaterThan(20);
  for (const query of queries) {
    const names = query.replaceAll(/"[^"]*"/g, "").match(/[\w.]+/g) ?? [];
    expect(
      names.filter((name) => !isWord(name) && !fields.has(name)),
      query,
    ).toEqual([]);
  }
});
