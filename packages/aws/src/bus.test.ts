import { createServer, type RequestListener } from "node:http";
import type { Event } from "@doithoai/core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openBus } from "./bus.ts";

/** Answers the next requests, one each. After them the bus accepts everything. */
let faults: RequestListener[];
let sent: number[];
const server = createServer(async (request, response) => {
  const { Entries } = JSON.parse(Buffer.concat(await request.toArray()).toString());
  sent.push(Entries.length);
  const fault = faults.shift() ?? says(200, accepted(Entries.length));
  fault(request, response);
});
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve)));
afterAll(() => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
});
beforeEach(() => {
  [faults, sent] = [[], []];
});

const accepted = (count: number) => ({
  FailedEntryCount: 0,
  Entries: Array.from({ length: count }, (_, i) => ({ EventId: `e${i}` })),
});
const says =
  (status: number, body: object | string): RequestListener =>
  (_, response) =>
    void response
      .writeHead(status, { "content-type": "application/x-amz-json-1.1" })
      .end(typeof body === "string" ? body : JSON.stringify(body));
const error = (status: number, type: string, message = ""): RequestListener =>
  says(status, { __type: type, message });

const bus = () => {
  const address = server.address();
  const port = address && typeof address === "object" ? address.port : 0;
  return openBus("events", {
    region: "local",
    endpoint: `http://127.0.0.1:${port}`,
    credentials: { accessKeyId: "a", secretAccessKey: "b" },
  });
};
const events = (count: number): Event.Event[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `chg_opn_1.${i + 1}`,
    event: "opinion.updated",
    subjectId: "opn_1",
    version: i + 1,
    occurredAt: "2026-11-26T02:00:00.000Z",
    recordedAt: "2026-11-26T02:00:00.000Z",
    requestId: "r",
    actor: { subject: "clerk", roles: ["CLERK"] },
    unitCode: "26743",
    provinceCode: "79",
    locked: false,
    changedFields: [],
    notice: null,
  }));
const soon = (): number => Date.now() + 180_000;

test("ten events a request, and each is accepted", async () => {
  expect(await bus()(events(25), soon())).toEqual({ accepted: 25, refusal: null });
  expect(sent).toEqual([10, 10, 5]);
});

/** The bus accepted nothing that it does not name: the events are sent again. */
describe.each<[string, RequestListener, number, string | null]>([
  ["no entries", says(200, { FailedEntryCount: 3 }), 0, "IncompleteAnswer"],
  ["an empty list", says(200, { FailedEntryCount: 3, Entries: [] }), 0, "IncompleteAnswer"],
  ["an empty answer", says(200, {}), 0, "IncompleteAnswer"],
  ["no body", says(200, ""), 0, "IncompleteAnswer"],
  ["two entries for three events", says(200, accepted(2)), 0, "IncompleteAnswer"],
  ["four entries for three events", says(200, accepted(4)), 0, "IncompleteAnswer"],
  [
    "an empty id beside an error code",
    says(200, { Entries: [{ EventId: "e" }, { EventId: "", ErrorCode: "Refused" }, {}] }),
    1,
    "Refused",
  ],
  [
    "an id beside an error code",
    says(200, { Entries: [{ EventId: "e" }, { EventId: "e", ErrorCode: "Refused" }, {}] }),
    1,
    "Refused",
  ],
  ["an entry without anything", says(200, { Entries: [{ EventId: "e" }, {}, {}] }), 1, null],
])("%s", (_, fault, count, refusal) => {
  test("the events behind the accepted ones are refused", async () => {
    faults = [fault];
    expect(await bus()(events(3), soon())).toEqual({ accepted: count, refusal });
    expect(sent).toEqual([3]);
  });
  test("at the second request", async () => {
    faults = [says(200, accepted(10)), fault];
    expect(await bus()(events(13), soon())).toEqual({ accepted: 10 + count, refusal });
    expect(sent).toEqual([10, 3]);
  });
});

const PASSING: Readonly<Record<string, RequestListener>> = {
  "500 InternalFailure": error(500, "InternalFailure"),
  "503 of a proxy": says(503, "<html>"),
  "500 without a body": says(500, ""),
  "429 without an error code": says(429, "{}"),
  "400 ThrottlingException": error(400, "ThrottlingException"),
  "a closed connection": ({ socket }) => void socket.destroy(),
  "a page of a proxy": says(200, "<html>"),
};
describe.each(Object.entries(PASSING))("%s", (_, fault) => {
  test("is retried", async () => {
    faults = [fault, fault];
    expect(await bus()(events(3), soon())).toEqual({ accepted: 3, refusal: null });
    expect(sent).toEqual([3, 3, 3]);
  });
  test("refuses the rest when the time is over", async () => {
    faults = [says(200, accepted(10)), ...Array.from({ length: 1_000 }, () => fault)];
    expect(await bus()(events(13), Date.now() + 1_000)).toEqual({
      accepted: 10,
      refusal: expect.any(String),
    });
  });
});

test.each<[string, RequestListener]>([
  ["no answer", () => undefined],
  [
    "an answer without an end",
    (_, response) => void response.writeHead(200, { "content-length": "9" }).write("{"),
  ],
])("%s ends with the time of the call", async (_, hangs) => {
  faults = [hangs];
  expect(await bus()(events(3), Date.now() + 200)).toEqual({ accepted: 0, refusal: "AbortError" });
});

test.each(["AccessDeniedException", "ResourceNotFoundException", "ValidationException"])(
  "%s is final and thrown",
  async (type) => {
    faults = [error(400, type)];
    await expect(bus()(events(3), soon())).rejects.toMatchObject({ name: type });
    expect(sent).toEqual([3]);
  },
);
