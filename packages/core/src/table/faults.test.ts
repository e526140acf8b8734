import { Agent, createServer, type IncomingHttpHeaders, type RequestListener } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTable } from "./client.ts";
import { addOpen } from "./distinct.ts";
import { batchGet, getRawItem, query } from "./read.ts";
import { meter } from "./usage.ts";
import { putAlone, transact } from "./write.ts";

const AT = { pk: "A", sk: "A" };
const PART = { item: { ...AT, type: "A", schema: 1 }, toError: () => new Error("refused") };
const STORED = { pk: { S: "A" }, sk: { S: "A" }, n: { N: "7" } };
const GOOD = { Item: STORED, Items: [STORED], Responses: { t: [STORED] } };

type Ctx = Parameters<typeof transact>[0];
const READS: Readonly<Record<string, (ctx: Ctx) => Promise<unknown>>> = {
  "one item": (ctx) => getRawItem(ctx, AT),
  "a query": (ctx) => query(ctx, { pk: "A" }),
  "a batch": async (ctx) => [...(await batchGet(ctx, [AT])).values()],
};
const WRITES: Readonly<Record<string, (ctx: Ctx) => Promise<unknown>>> = {
  "a transaction": (ctx) => transact(ctx, [PART]),
  "a write alone": (ctx) => putAlone(ctx, PART),
};
const COUNTS: Readonly<Record<string, (ctx: Ctx) => Promise<unknown>>> = {
  "a bounded set": async (ctx) => {
    if (!(await addOpen(ctx, AT, { text: "x", limit: 1, expiresAt: 1 }))) throw new Error("full");
  },
};
/** The SDK sends the first request of a client. Later reads are sent without its pipeline. */
const ASKED: readonly (readonly [string, (ctx: Ctx) => Promise<unknown>, Opening])[] = [
  ...Object.entries({ ...READS, ...WRITES, ...COUNTS }).map(
    ([name, ask]) => [name, ask, opened] as const,
  ),
  ...Object.entries(READS).map(([name, ask]) => [`${name} later`, ask, used] as const),
];

interface Request {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
/** Answers the next requests, one each. After them the table answers normally. */
let faults: RequestListener[];
let requests: Request[];
const server = createServer(async (request, response) => {
  requests.push({
    headers: request.headers,
    body: Buffer.concat(await request.toArray()).toString(),
  });
  const fault = faults.shift();
  if (fault) return fault(request, response);
  response
    .writeHead(200, { "content-type": "application/x-amz-json-1.0" })
    .end(JSON.stringify(GOOD));
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  [faults, requests] = [[], []];
});

const portOf = (): number => {
  const address = server.address();
  return address && typeof address === "object" ? address.port : 0;
};
const open = (config: Partial<Parameters<typeof openTable>[0]> = {}) =>
  openTable({
    name: "t",
    region: "local",
    endpoint: `http://127.0.0.1:${portOf()}`,
    report: () => undefined,
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
    ...config,
  });
type Opening = (...config: Parameters<typeof open>) => Promise<ReturnType<typeof open>>;
async function opened(...config: Parameters<typeof open>) {
  return open(...config);
}
/** Opens a table that has answered a request before. */
async function used(...config: Parameters<typeof open>) {
  const table = open(...config);
  const coming = faults;
  faults = [];
  await getRawItem({ table, until: soon() }, AT);
  [faults, requests] = [coming, []];
  return table;
}
const soon = (): number => Date.now() + 180_000;

const says =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response
      .writeHead(status, { "content-type": "application/x-amz-json-1.0", ...headers })
      .end(body);
const error = (status: number, type: string, message = "", headers = {}): RequestListener =>
  says(
    status,
    JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message }),
    headers,
  );
const html = (status: number): RequestListener =>
  says(status, "<html><h1>Unavailable</h1></html>", { "content-type": "text/html" });
const cut: RequestListener = (_, response) => {
  response.writeHead(200, { "content-length": "100" }).write("{");
  setTimeout(() => response.destroy(), 5);
};
const cancelled = (...codes: string[]): RequestListener =>
  says(
    400,
    JSON.stringify({
      __type: "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
      message: "cancelled",
      CancellationReasons: codes.map((Code) => ({ Code })),
    }),
  );

const TEN_MINUTES = 600_000;
/** The table's clock is ten minutes ahead. */
const later = () => ({ date: new Date(Date.now() + TEN_MINUTES).toUTCString() });
const skewed = (status: number, type: string, message = ""): RequestListener => {
  return (request, response) => error(status, type, message, later())(request, response);
};
const EXPIRED = "Signature expired: 20261123T020000Z is now earlier than 20261123T020500Z";

const PASSING: Readonly<Record<string, RequestListener>> = {
  "502 of a proxy": html(502),
  "503 of a proxy": html(503),
  "504 of a proxy": html(504),
  "500 without a body": says(500, ""),
  "503 without a body": says(503, ""),
  "500 without an error code": says(500, "{}"),
  "429 without an error code": says(429, "{}"),
  "429 of a proxy": html(429),
  "599 without an error code": says(599, "{}"),
  "500 InternalServerError": error(500, "InternalServerError"),
  "500 InternalFailure": says(500, '{"__type":"com.amazon.coral.service#InternalFailure"}'),
  "503 ServiceUnavailableException": error(503, "ServiceUnavailableException"),
  "503 ServiceUnavailable": error(503, "ServiceUnavailable"),
  ...Object.fromEntries(
    [
      "Throttling",
      "ThrottlingException",
      "ThrottledException",
      "TooManyRequestsException",
      "SlowDown",
      "RequestLimitExceeded",
      "ProvisionedThroughputExceededException",
      "RequestTimeout",
      "RequestTimeoutException",
      "TransactionInProgressException",
      "TransactionConflictException",
      "ReplicatedWriteConflictException",
    ].flatMap((type) => [
      [`400 ${type}`, error(400, type)],
      [`400 ${type} with a wrong clock`, skewed(400, type)],
    ]),
  ),
  "an expired signature": skewed(400, "InvalidSignatureException", EXPIRED),
  "a signature from the future": skewed(
    400,
    "InvalidSignatureException",
    "Signature not yet current: x",
  ),
  "403 RequestExpired": skewed(403, "RequestExpired"),
  "403 RequestTimeTooSkewed": skewed(403, "RequestTimeTooSkewed"),
  "a transaction conflict": cancelled("None", "TransactionConflict", "ThrottlingError"),
  "200 of a proxy": html(200),
  "200 with incomplete JSON": says(200, '{"Item":'),
  "200 without a body": says(200, ""),
  "200 with a body that is no object": says(200, "[]"),
  "an answer that is not HTTP": ({ socket }) => void socket.end("SSH-2.0-OpenSSH\r\n\r\n"),
  "a truncated body": cut,
  "a closed socket": ({ socket }) => void socket.destroy(),
};

describe.each(Object.entries(PASSING))("%s, once", (_, fault) => {
  test.each(ASKED)("%s is retried", async (_name, ask, openTo) => {
    faults = [fault];
    await ask({ table: await openTo(), until: soon() });
    expect(requests).toHaveLength(2);
  });
});

test.each(ASKED.filter(([name]) => name.replace(" later", "") in READS))(
  "a retry after a damaged response reads the stored item: %s",
  async (_, ask, openTo) => {
    faults = [html(200), says(200, '{"Item":'), says(200, ""), says(200, "null")];
    expect(JSON.stringify(await ask({ table: await openTo(), until: soon() }))).toContain(
      '{"pk":"A","sk":"A","n":7}',
    );
  },
);

describe.each([
  "EAI_AGAIN",
  "ENOTFOUND",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT",
  "ECONNREFUSED",
])("%s, once", (code) => {
  test.each(ASKED)("%s is retried", async (_, ask, openTo) => {
    let looked = -1;
    const httpAgent = new Agent({
      lookup: (_host, _options, found) => {
        if (looked++ === 0) found(Object.assign(new Error(code), { code }), "", 4);
        else found(null, [{ address: "127.0.0.1", family: 4 }]);
      },
    });
    const endpoint = `http://table.test:${portOf()}`;
    const table = await openTo({ endpoint, requestHandler: { httpAgent } });
    looked = 0;
    await ask({ table, until: soon() });
    expect([looked, requests.length]).toEqual([2, 1]);
    httpAgent.destroy();
  });
});

const FINAL: Readonly<Record<string, RequestListener>> = {
  ...Object.fromEntries(
    [
      "ValidationException",
      "ResourceNotFoundException",
      "ItemCollectionSizeLimitExceededException",
      "UnrecognizedClientException",
      "AccessDeniedException",
      "MissingAuthenticationTokenException",
      "SerializationException",
      "IdempotentParameterMismatchException",
      "ConditionalCheckFailedException",
    ].flatMap((type) => [
      [`400 ${type}`, error(400, type)],
      // While the clock is wrong, the SDK treats every error as a clock error.
      [`400 ${type} with a wrong clock`, skewed(400, type)],
    ]),
  ),
  "a signature with another secret": error(
    400,
    "InvalidSignatureException",
    "The request signature we calculated does not match",
  ),
  "a signature with another secret and a wrong clock": skewed(
    400,
    "InvalidSignatureException",
    "The request signature we calculated does not match",
  ),
  "403 of a proxy": html(403),
  "501 without an error code": says(501, "{}"),
  "505 without an error code": says(505, "{}"),
  "413 without a body": says(413, ""),
  "an invalid transaction": cancelled("ValidationError", "ThrottlingError"),
  "a transaction with a full item collection": cancelled(
    "ItemCollectionSizeLimitExceeded",
    "TransactionConflict",
  ),
  "a transaction with a failed condition": cancelled(
    "ConditionalCheckFailed",
    "TransactionConflict",
  ),
};

describe.each(Object.entries(FINAL))("%s is final", (_, fault) => {
  test.each(ASKED)("%s is not retried", async (_name, ask, openTo) => {
    faults = [fault];
    await expect(ask({ table: await openTo(), until: soon() })).rejects.not.toMatchObject({
      code: "RETRY_LATER",
    });
    expect(requests).toHaveLength(1);
  });
});

test.each([
  ["the first request", opened],
  ["a later request", used],
])("corrects its clock after %s was refused for its time", async (_, openTo) => {
  faults = [skewed(400, "InvalidSignatureException", EXPIRED)];
  await getRawItem({ table: await openTo(), until: soon() }, AT);
  const [first = 0, second = 0] = requests.map(({ headers }) =>
    Date.parse(
      String(headers["x-amz-date"]).replace(/(....)(..)(..T..)(..)(..Z)/, "$1-$2-$3:$4:$5"),
    ),
  );
  expect(Math.abs(second - first - TEN_MINUTES)).toBeLessThan(60_000);
});

test("corrects its clock by the date of a read that succeeded", async () => {
  const table = await used();
  faults = [says(200, JSON.stringify(GOOD), later())];
  await getRawItem({ table, until: soon() }, AT);
  expect(table.client.config.systemClockOffset / TEN_MINUTES).toBeCloseTo(1, 1);
  faults = [says(200, JSON.stringify(GOOD), { age: "9", date: new Date().toUTCString() })];
  await getRawItem({ table, until: soon() }, AT);
  expect(table.client.config.systemClockOffset / TEN_MINUTES).toBeCloseTo(1, 1);
});

test("all attempts of a transaction use the same client token", async () => {
  faults = [html(503), cut, error(500, "InternalServerError")];
  await transact({ table: open(), until: soon() }, [PART]);
  const tokens = requests.map(({ body }) => JSON.parse(body).ClientRequestToken);
  expect(tokens).toEqual(Array.from({ length: 4 }, () => expect.any(String)));
  expect(new Set(tokens).size).toBe(1);
});

test("a batch keeps its items and asks only for the open keys after each fault", async () => {
  const other = { pk: { S: "B" }, sk: { S: "B" } };
  const batch = (answer: object): RequestListener => says(200, JSON.stringify(answer));
  faults = [
    batch({ Responses: { t: [STORED] }, UnprocessedKeys: { t: { Keys: [other] } } }),
    html(503),
    cut,
    batch({ Responses: { t: [other] }, UnprocessedKeys: {} }),
  ];
  const found = await batchGet({ table: open(), until: soon() }, [AT, { pk: "B", sk: "B" }]);
  expect([...found.values()]).toMatchObject([AT, { pk: "B" }]);
  const keys = requests.map(({ body }) => JSON.parse(body).RequestItems.t.Keys.length);
  expect(keys).toEqual([2, 1, 1, 1]);
});

test("counts throttled requests separately from other retries", async () => {
  faults = [
    says(429, "{}"),
    html(503),
    error(400, "SlowDown"),
    cancelled("ThrottlingError", "None"),
    cancelled("TransactionConflict"),
  ];
  const { run, usage } = meter();
  await run(() => transact({ table: open(), until: soon() }, [PART]));
  expect(usage()).toMatchObject({ tableRequests: 6, retries: 5, throttles: 3 });
});

// The last tests: a request that was given up can still arrive during the next test.
describe("a fault that never ends", () => {
  test.each(Object.entries(PASSING))(
    "%s ends in RETRY_LATER when the request's time is over",
    async (_, fault) => {
      faults = Array.from({ length: 1_000 }, () => fault);
      const until = Date.now() + 150;
      await expect(transact({ table: open(), until }, [PART])).rejects.toMatchObject({
        code: "RETRY_LATER",
      });
    },
  );

  test("a part that is not written later ends the attempts before its request ends", async () => {
    faults = Array.from({ length: 1_000 }, () => cancelled("TransactionConflict"));
    const parts = [{ ...PART, until: Date.now() + 150 }];
    await expect(transact({ table: open(), until: soon() }, parts)).rejects.toMatchObject({
      code: "RETRY_LATER",
    });
  });
});
