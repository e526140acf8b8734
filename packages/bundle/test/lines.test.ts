import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { asked, CONTEXT, event, type Sent } from "@doithoai/tests/kit/lambda-event.ts";
import { documentOf } from "@doithoai/tests/kit/operations.ts";
import { afterAll, beforeAll, test } from "vitest";
import { listening } from "./listening.ts";
import { openScene, type Scene } from "./scene.ts";

/** Names, a phone number, an address and an opinion. No log line may contain any of them. */
const SECRETS = ["Nguyễn Thị Thử", "0900 111 222", "079123456789", "hẻm 12", "Thu Thi Nguyen"];
const TEXT = SECRETS.join(", ");

let scene: Scene;
beforeAll(async () => {
  scene = await openScene("lines");
});
afterAll(() => scene.close());

const SUBJECT = "cán bộ Nguyễn Thị Thử";
/** The headers of a signed-in person with a name. */
const signed = async () => ({
  authorization: `Bearer ${await scene.jwks.issue({ subject: SUBJECT }, new Date())}`,
});
const linesOf = async (sent: Sent, id: string) => {
  const context = { ...CONTEXT, functionName: "Gateway", awsRequestId: id };
  return (await listening(() => scene.handler(event(sent), context))).lines;
};
const record = async (headers: Record<string, string>) => {
  const input = {
    unitCode: scene.world.commune,
    content: TEXT,
    channel: "LETTER",
    citizen: { name: TEXT, phone: "0900 111 222", address: TEXT },
  };
  return { body: asked(documentOf("RecordOpinion"), { input }), headers };
};
test("the log line of a request has the hashed caller, operation, status and cost", async () => {
  const headers = { ...(await signed()), "x-correlation-id": "đơn 1" };
  await linesOf({ body: asked(documentOf("Viewer")), headers }, "before");
  const [line = {}, ...more] = await linesOf(
    {
      body: asked(documentOf("UnitHistory"), { code: scene.world.commune }),
      headers: { ...headers, "x-correlation-id": "one.2-3" },
    },
    "own",
  );
  deepEqual(more, []);
  const {
    level,
    message,
    service,
    cold_start,
    function_request_id,
    correlation_id,
    operationName,
    operation,
    kind,
    subject,
    client,
    status,
    errors,
  } = line;
  deepEqual(
    {
      level,
      message,
      service,
      cold_start,
      function_request_id,
      correlation_id,
      operationName,
      operation,
      kind,
      client,
      status,
      errors,
    },
    {
      level: "INFO",
      message: "request",
      service: "gateway",
      cold_start: false,
      function_request_id: "own",
      correlation_id: "one.2-3",
      operationName: "UnitHistory",
      operation: "UnitHistory",
      kind: "query",
      client: undefined,
      status: 200,
      errors: 0,
    },
  );
  match(String(subject), /^[0-9a-f]{32}$/);
  ok(
    Number(line.tableRequests) > 0 && Number(line.readUnits) > 0,
    "it says nothing of what it asked of the table",
  );
});

test("no log line contains content of a request", async () => {
  const headers = await signed();
  const query = `query Nguoi {
    unit(code: "${TEXT}") { name }
    opinion(trackingCode: "0900 111 222") { id }
  }`;
  const sent: readonly Sent[] = [
    { body: asked(query), headers },
    await record(headers),
    { body: asked(`{ unit(code: 5 "${TEXT}" `), headers },
    { body: `{"query": "${TEXT}`, headers },
    { body: asked(`{ opinion(id: "${TEXT}", hẻm12: "${TEXT}") { id } }`), headers },
    { method: "GET", query: `query=${encodeURIComponent(query)}`, headers } as const,
    {
      body: asked('query ($on: Date) { unit(code: "01", on: $on) { id } }', {
        on: { text: TEXT },
      }),
      headers,
    },
    { path: `/${encodeURIComponent(TEXT)}`, body: TEXT },
    {
      body: asked("{ viewer { subject } }"),
      headers: { authorization: `Bearer ${Buffer.from(TEXT).toString("base64url")}.b.c` },
    },
    {
      path: "/oauth/token",
      body: `grant_type=client_credentials&client_id=x&client_secret=${TEXT}`,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    },
  ];
  for (const each of sent) {
    const lines = await linesOf(
      { ...each, headers: { ...each.headers, "x-correlation-id": TEXT } },
      "own",
    );
    const text = JSON.stringify(lines);
    equal(lines.filter(({ message }) => message === "request").length, 1, text);
    for (const secret of [...SECRETS, encodeURIComponent(TEXT), "203.0.113.7", "cán bộ", "Bearer"])
      ok(!text.includes(secret), `${secret} in ${text}`);
  }
});

test("two invocations of one handler have separate counts and ids", async () => {
  const heavy = { body: asked(documentOf("UnitHistory"), { code: scene.world.commune }) };
  const light = { body: asked("{ viewer { subject } }") };
  const alone = async (sent: Sent, id: string) => (await linesOf(sent, id))[0] ?? {};
  const [first, second] = [await alone(heavy, "first"), await alone(light, "second")];
  notEqual(first.tableRequests, 0);
  deepEqual(
    [second.tableRequests, second.readUnits, second.function_request_id, second.subject],
    [0, 0, "second", undefined],
  );
  // Concurrent calls also have separate counts, although Lambda runs one at a time.
  const { lines } = await listening(() =>
    Promise.all([heavy, light, heavy, light].map((sent) => scene.handler(event(sent), CONTEXT))),
  );
  const counts = lines
    .map(({ operation, tableRequests }) => `${operation} ${tableRequests}`)
    .toSorted();
  deepEqual(counts, [
    `UnitHistory ${first.tableRequests}`,
    `UnitHistory ${first.tableRequests}`,
    "other 0",
    "other 0",
  ]);
});
