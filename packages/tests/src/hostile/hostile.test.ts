import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Caching, makeHandler, makeSchema } from "@doithoai/gateway";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, makeWorld, openGateway, scaled } from "../kit/index.ts";
import { configOver } from "../kit/lambda-config.ts";
import { hostileOperations } from "./documents.ts";
import { type HostileRequest, hostileRequests } from "./requests.ts";
import { type HostileAnswer, sendOverLine, sendToLambda } from "./send.ts";

/** A separate time, because wrong codes are counted by address within ten minutes. */
const NOW = new Date("2026-11-25T09:00:00+07:00");
const REQUESTS = scaled({ small: 300, whole: 3_000, fuzz: 20_000 });
const AT_ONCE = 8;
const PARTS = 10;
/** HTTP status by error code, from the table of docs/api.md. */
const STATUSES = new Map(
  [
    ...readFileSync(new URL("../../../../docs/api.md", import.meta.url), "utf8").matchAll(
      /^\| `([A-Z_]+)` \| (\d+) \|/gm,
    ),
  ].map(([, code = "", status]) => [code, Number(status)]),
);
/** Codes whose status is 200 if the caller accepts `application/json`. */
const OF_DOCUMENT = ["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"];

let gateway: Gateway;
let tokens: string[];
const logged: unknown[] = [];
beforeAll(async () => {
  gateway = await openGateway({ now: () => NOW, origins: ["https://a.example.vn"] });
  const world = await makeWorld(gateway.table);
  tokens = [];
  for (const role of ["CLERK", "ADMIN", "SUPERVISOR"] as const)
    tokens.push((await gateway.as(role, world.commune)).token);
});
afterAll(() => gateway.close());

/** Checks an answer against docs/api.md, and returns a word for the count. */
function expectSound(request: HostileRequest, { status, headers, text }: HostileAnswer): string {
  const valuesOf = (name: string) =>
    headers.filter(([each]) => each === name).map(([, value]) => value);
  expect(status).toBeLessThan(500);
  // GraphiQL needs its own scripts. No deployment serves it.
  if (valuesOf("content-type")[0]?.startsWith("text/html")) return `${status} page`;
  expect(valuesOf("x-content-type-options")).toEqual(["nosniff"]);
  const isPublic = valuesOf("etag").length > 0;
  expect(valuesOf("cache-control")).toEqual([isPublic ? Caching.PUBLIC : "no-store"]);
  if (isPublic) {
    expect(`${request.method} ${status}`).toMatch(/^GET (200|304)$/);
    expect(request.headers.filter(([name]) => /^authorization$/i.test(name))).toEqual([]);
    expect(text).not.toContain('"errors"');
  }
  const [requestId, ...more] = valuesOf("x-request-id");
  expect([requestId, more]).toEqual([expect.stringMatching(/^[\da-f-]{36}$/), []]);
  if (status === 401) expect(valuesOf("www-authenticate")).toHaveLength(1);
  if (status === 405) expect(valuesOf("allow")).toHaveLength(1);
  if (status === 429) expect(valuesOf("retry-after")).toHaveLength(1);
  if (!valuesOf("content-type")[0]?.startsWith("application/") || text === "") return `${status}`;
  const answer = JSON.parse(text);
  const codes: string[] = [];
  for (const { extensions } of answer.errors ?? []) {
    expect(extensions).toMatchObject({ code: expect.any(String), requestId });
    const expected = STATUSES.get(extensions.code);
    expect(expected, extensions.code).toBeDefined();
    expect(extensions.code).not.toBe("INTERNAL");
    const isLegacy =
      OF_DOCUMENT.includes(extensions.code) &&
      valuesOf("content-type")[0]?.startsWith("application/json");
    if (!("data" in answer))
      expect([extensions.code, status]).toEqual([extensions.code, isLegacy ? 200 : expected]);
    codes.push(extensions.code);
  }
  return [status, ...new Set(codes)].join(" ");
}

/** The function under test has no issuer: every token of the local one would be refused. */
const withoutToken = (request: HostileRequest): HostileRequest => ({
  ...request,
  headers: request.headers.filter(([, value]) => !value.startsWith("Bearer ey")),
});

/** Adds the request and its answer to an error. */
function withRequest<T>(request: HostileRequest, answer: HostileAnswer, check: () => T): T {
  try {
    return check();
  } catch (cause) {
    const body = request.body.toString("latin1");
    const text = JSON.stringify([{ ...answer, text: answer.text.slice(0, 500) }, request, body]);
    throw new Error(text.slice(0, 4_000), { cause });
  }
}

test(`${REQUESTS} hostile requests get an answer of docs/api.md and leave no memory`, async () => {
  const port = Number(new URL(gateway.url).port);
  const handle = makeHandler({
    ...configOver(gateway, NOW),
    log: (error) => logged.push(error),
  });
  const counts = new Map<string, number>();
  const heaps: number[] = [];
  let sent = 0;
  const send = async (drawn: HostileRequest, overLine: boolean) => {
    const request = overLine ? drawn : withoutToken(drawn);
    const answer = await (overLine ? sendOverLine(port, request) : sendToLambda(handle, request));
    const word = withRequest(request, answer, () => expectSound(request, answer));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const one = fc.tuple(hostileRequests(hostileOperations(makeSchema()), tokens), fc.boolean());
  if (IS_MEASURED)
    for (const overLine of [true, false]) await fillCache((each) => send(each, overLine));
  counts.clear();
  const started = performance.now();
  await fc.assert(
    fc.asyncProperty(
      fc.array(one, { minLength: AT_ONCE, maxLength: AT_ONCE, size: "max" }),
      async (batch) => {
        await Promise.all(batch.map((each) => send(...each)));
        expect([...gateway.logged, ...logged]).toEqual([]);
        gateway.requests();
        sent += AT_ONCE;
        if (IS_MEASURED && sent % (REQUESTS / PARTS) === 0) heaps.push(heapAfterCollection());
      },
    ),
    { numRuns: Math.ceil(REQUESTS / AT_ONCE), endOnFailure: true },
  );
  // Guards against a run in which nearly every request is refused early.
  const answered = [...counts].filter(([word]) => word.startsWith("200"));
  expect(answered.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThan(REQUESTS / 10);
  if (!IS_MEASURED) return;
  const seconds = Math.round((performance.now() - started) / 1_000);
  process.stderr.write(
    `${JSON.stringify({ seconds, heaps, counts: Object.fromEntries(counts) })}\n`,
  );
  expect((heaps.at(-1) ?? 0) - (heaps[PARTS / 2 - 1] ?? 0)).toBeLessThanOrEqual(5);
});

const IS_MEASURED = scaled({ small: false, whole: false, fuzz: true });
setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
/** Fills the cache of accepted documents, which may grow until then. */
async function fillCache(send: (request: HostileRequest) => Promise<void>): Promise<void> {
  for (let i = 0; i < 90; i++) {
    const query = `query Q${i} { ${"viewer { subject } ".repeat(190)} }`;
    await send({
      method: "POST",
      target: "/graphql",
      headers: [["Content-Type", "application/json"]],
      body: Buffer.from(JSON.stringify({ query })),
      chunk: null,
    });
  }
}
/** Megabytes in use. */
function heapAfterCollection(): number {
  collect();
  collect();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
}
