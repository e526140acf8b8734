import { randomUUID } from "node:crypto";
import { Agent, type RequestListener } from "node:http";
import { Calendar, PUBLIC, parseDay, RoleGrants, Table, Vault } from "@doithoai/core";
import { makeGateway, type RequestFacts } from "@doithoai/gateway";
import { openLocal } from "@doithoai/local/prepare.ts";
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import {
  aSession,
  type Gateway,
  makeWorld,
  NOW,
  openGateway,
  TIMEOUT_MS,
  untilTimeout,
  type World,
} from "./kit/index.ts";
import { documentOf } from "./kit/operations.ts";
import { type Between, openProxy } from "./kit/proxy.ts";

const ISSUER = "https://id.example.vn";
const subject = `outage-${randomUUID()}`;
const keys = await generateKeyPair("ES256");

let own: Gateway;
let world: World;
let proxy: Between;
let token: string;
const tables: Table.Table[] = [];
beforeAll(async () => {
  own = await openGateway();
  world = await makeWorld(own.table);
  proxy = await openProxy(inject("endpoint"));
  const ctx = {
    table: own.table,
    until: untilTimeout(),
    now: NOW,
    requestId: "test",
    calendar: Calendar.NATIONAL_CALENDAR,
  };
  const role = {
    subject,
    role: "CLERK",
    unitCode: world.province,
    organizationId: null,
    from: parseDay("2015-01-01"),
  } as const;
  await RoleGrants.ensure({ ...ctx, actor: PUBLIC, vault: Vault.NO_VAULT }, role);
  const claims = { iss: ISSUER, aud: "doithoai", sub: subject, exp: NOW.getTime() / 1_000 + 600 };
  token = await new SignJWT(claims).setProtectedHeader({ alg: "ES256" }).sign(keys.privateKey);
});
afterEach(() => proxy.fail(() => undefined, { count: 0 }));
afterAll(async () => {
  for (const { client } of tables) client.destroy();
  await Promise.all([own.close(), proxy.close()]);
});

/** Opens a gateway behind the proxy with its own client. No rules or roles are cached. */
function open(table = openLocal(proxy.url, () => undefined)) {
  tables.push(table);
  const facts: RequestFacts[] = [];
  const logged: unknown[] = [];
  const gateway = makeGateway({
    table,
    files: own.files,
    vault: own.vault,
    now: () => NOW,
    newRequestId: randomUUID,
    origins: [],
    issuers: [{ name: "", issuer: ISSUER, audience: "doithoai", keys: async () => keys.publicKey }],
    log: (error) => logged.push(error),
    finished: (fact) => facts.push(fact),
  });
  const ask = async (
    query: string,
    variables: object,
    { ms = TIMEOUT_MS, signedIn = true } = {},
  ) => {
    const response = await gateway({
      method: "POST",
      url: "https://api.example/graphql",
      address: "203.0.113.7",
      body: JSON.stringify({ query, variables }),
      headers: new Headers({
        "content-type": "application/json",
        accept: "application/json",
        ...(signedIn && { authorization: `Bearer ${token}` }),
      }),
      until: Date.now() + ms,
    });
    return JSON.parse(await response.text());
  };
  return { ask, facts, logged };
}

const UNIT = "query ($code: String!) { unit(code: $code) { name } }";
const RECORD = documentOf("RecordSession");
const session = () => ({ input: aSession(world.commune) });

const says =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const error = (status: number, type: string, message = ""): RequestListener =>
  says(status, JSON.stringify({ __type: `x#${type}`, message }));
const expired: RequestListener = (request, response) => {
  const headers = { date: new Date(Date.now() + 600_000).toUTCString() };
  says(
    400,
    '{"__type":"x#InvalidSignatureException","message":"Signature expired: x"}',
    headers,
  )(request, response);
};
const reset: RequestListener = ({ socket }) => void socket.destroy();
const cut: RequestListener = (_, response) => {
  response.writeHead(200, { "content-length": "100" }).write("{");
  setTimeout(() => response.destroy(), 5);
};

const FAULTS: Readonly<Record<string, RequestListener>> = {
  "500 InternalServerError": error(500, "InternalServerError"),
  "400 ThrottlingException": error(400, "ThrottlingException"),
  "a closed socket": reset,
  "a truncated answer": cut,
  "503 ServiceUnavailableException": error(503, "ServiceUnavailableException"),
  "503 of a load balancer": says(503, "<html>", { "content-type": "text/html" }),
  "500 without a body": says(500, ""),
  "400 TooManyRequestsException": error(400, "TooManyRequestsException"),
  "400 ReplicatedWriteConflictException": error(400, "ReplicatedWriteConflictException"),
  "a signature that expired": expired,
  "500 InternalFailure of the local engine": error(500, "InternalFailure"),
};
const LATER = { code: "RETRY_LATER", retryable: true };

describe.each(Object.entries(FAULTS))("%s", (_, fault) => {
  test.each([
    ["a public query", UNIT, () => ({ code: world.commune }), false],
    ["a query of a signed-in user", UNIT, () => ({ code: world.commune }), true],
    ["a write", RECORD, session, true],
  ] as const)(
    "%s succeeds after the fault and gets RETRY_LATER during it",
    async (_name, query, variables, signedIn) => {
      const { ask, facts, logged } = open();
      proxy.fail(fault, { count: 1 });
      expect((await ask(query, variables(), { signedIn })).errors).toBeUndefined();
      // First without cached rules and roles, then with both.
      const cold = open();
      proxy.fail(fault);
      for (const gateway of [cold, { ask, facts, logged }]) {
        const { errors } = await gateway.ask(query, variables(), { signedIn, ms: 150 });
        expect(errors).toMatchObject([{ extensions: LATER }]);
        expect(gateway.facts.at(-1)?.errorCodes).toEqual({ RETRY_LATER: 1 });
        expect(gateway.logged).toEqual([]);
      }
    },
  );
});

test.each(["ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT"])(
  "a permanent %s is answered with RETRY_LATER",
  async (code) => {
    const httpAgent = new Agent({
      lookup: (_host, _options, found) => found(Object.assign(new Error(code), { code }), "", 4),
    });
    const { ask, facts, logged } = open(
      Table.openTable({
        name: "t",
        region: "local",
        endpoint: "http://table.test:1",
        report: () => undefined,
        requestHandler: { httpAgent },
        credentials: { accessKeyId: "a", secretAccessKey: "b" },
      }),
    );
    expect((await ask(UNIT, { code: world.commune }, { ms: 150 })).errors).toMatchObject([
      { extensions: LATER },
    ]);
    expect([facts.at(-1)?.errorCodes, logged]).toEqual([{ RETRY_LATER: 1 }, []]);
  },
);

test.each(Object.entries(FAULTS))(
  "a write that succeeded but was answered with %s is made once",
  async (_, fault) => {
    const table = openLocal(proxy.url, () => undefined);
    tables.push(table);
    const ctx = { table, until: untilTimeout() };
    const tick = { pk: `OUTAGE#${randomUUID()}`, sk: "1" };
    proxy.fail(fault, { count: 2, after: true });
    await Table.transact(ctx, [{ increment: tick, toError: () => new Error("refused") }]);
    expect(await Table.getRawItem(ctx, tick)).toMatchObject({ version: 1 });
  },
);

describe.each(Object.entries(FAULTS))("a mutation is written but answered with %s", (_, fault) => {
  const lost = { after: true, of: "TransactWriteItems" };
  const record = (idempotencyKey?: string) => ({
    input: { ...aSession(world.commune), idempotencyKey },
  });
  const written = async (
    idempotencyKey: string | undefined,
    count: number,
    ms: number = TIMEOUT_MS,
  ) => {
    const { ask, logged } = open();
    proxy.fail(fault, { ...lost, count });
    const answer = await ask(RECORD, record(idempotencyKey), { ms });
    expect(logged).toEqual([]);
    return answer;
  };

  test("a retry by the same client token makes it good, without a key", async () => {
    const before = await openedSessions();
    const { errors, data } = await written(undefined, 2);
    expect(errors).toBeUndefined();
    expect(data.recordSession).toMatchObject({ session: { version: 1 }, userErrors: [] });
    expect(await openedSessions()).toHaveLength(before.length + 1);
  });

  test("a call with the same key after RETRY_LATER finds it", async () => {
    const key = randomUUID();
    const before = await openedSessions();
    const { errors } = await written(key, Number.POSITIVE_INFINITY, 1_000);
    expect(errors).toMatchObject([{ extensions: LATER }]);
    proxy.fail(fault, { count: 0 });
    // The first call may still be written: it is one session all the same.
    const again = await written(key, 0);
    expect(again.data.recordSession).toMatchObject({ session: { version: 1 }, userErrors: [] });
    const after = await openedSessions();
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContain(`DIALOGUE#${again.data.recordSession.session.id.split("_")[1]}`);
  });
});

/** The sessions in the table's list of the commune. */
async function openedSessions(): Promise<readonly string[]> {
  const rows = await Table.queryAll(
    { table: own.table, until: untilTimeout() },
    { index: "unitDay", pk: `OFFICE_SESSION#${world.commune}`, consistent: false },
  );
  return rows.map(({ pk }) => pk).toSorted();
}
