import { readdirSync } from "node:fs";
import { Log } from "@doithoai/core";
import { parse } from "graphql";
import { expect, test } from "vitest";
import { OPERATION_NAMES } from "../generated/operations.ts";
import { correlationOf } from "./correlation.ts";
import type { RequestFacts } from "./facts.ts";
import { requestLine } from "./line.ts";
import { measuredAs } from "./operations.ts";
import { countCodes, operationOf } from "./plugin.ts";

const AT = new Date("2026-11-23T02:00:00.000Z");
const FACTS: RequestFacts = {
  requestId: "r",
  operationName: "SessionPage",
  kind: "query",
  actor: null,
  status: 200,
  latency: 12.4,
  errorCodes: {},
  tableRequests: 4,
  readUnits: 20.5,
  writeUnits: 0,
  retries: 1,
  throttles: 1,
};
const line = (more: Partial<RequestFacts> = {}) =>
  requestLine({ ...FACTS, ...more }, { name: "Gateway", at: AT });

test.each([
  ["one.2-3_4", "one.2-3_4"],
  ["x".repeat(100), "x".repeat(100)],
  ["x".repeat(101), "own"],
  ["", "own"],
  ["two words", "own"],
  ['"}\n{"level":"ERROR"', "own"],
  ["đơn", "own"],
  [undefined, "own"],
  [null, "own"],
])("the correlation id is the caller's if it is well-formed: %j", (received, expected) => {
  expect(correlationOf(received, "own")).toBe(expected);
});

test("the measured operations are exactly the documents of graphql/operations/", () => {
  const folder = new URL("../../../../graphql/operations/", import.meta.url);
  expect(OPERATION_NAMES).toEqual(
    readdirSync(folder).map((file) => file.replace(/\.graphql$/, "")),
  );
  expect(["SessionPage", "sessionPage", "NguyenVanA", "other", null].map(measuredAs)).toEqual([
    "SessionPage",
    "other",
    "other",
    "other",
    "other",
  ]);
});

test.each([
  ["query SessionPage { viewer { subject } }", "SessionPage", "query"],
  ["mutation _a1 { a }", "_a1", "mutation"],
  ["{ a }", null, "query"],
  [`query ${"x".repeat(61)} { a }`, "x".repeat(61), "query"],
  [`query ${"x".repeat(62)} { a }`, null, "query"],
  ["fragment F on Query { a }", null, null],
])("a document has the name and kind of its operation: %s", (text, operationName, kind) => {
  expect(operationOf(parse(text))).toEqual({ operationName, kind });
});

test("errors are counted by code, and an unknown code counts as OTHER", () => {
  const codes = ["FORBIDDEN", "FORBIDDEN", "NOT A CODE", "nguyen", 5, undefined];
  expect(countCodes([...codes.map((code) => ({ extensions: { code } })), {}])).toEqual({
    FORBIDDEN: 2,
    OTHER: 5,
  });
});

test("a line has a number for each metric that it names, and a text for each dimension", () => {
  const logged = line({ errorCodes: { RETRY_LATER: 2, INTERNAL: 1 }, status: 503 });
  // The values of a line are unknown.
  const { _aws } = logged as unknown as ReturnType<typeof Log.measured>;
  expect(_aws.Timestamp).toBe(AT.getTime());
  expect(
    _aws.CloudWatchMetrics.map(({ Namespace, Dimensions }) => [Namespace, Dimensions]),
  ).toEqual([
    ["doithoai", [["function"]]],
    ["doithoai", [["function", "operation"]]],
  ]);
  for (const { Dimensions, Metrics } of _aws.CloudWatchMetrics) {
    for (const name of Dimensions.flat()) expect(logged[name], name).toEqual(expect.any(String));
    for (const { Name } of Metrics) expect(logged[Name], Name).toEqual(expect.any(Number));
  }
  expect(_aws.CloudWatchMetrics.map(({ Metrics }) => Metrics.map(({ Name }) => Name))).toEqual([
    [...Object.keys(Log.METRICS.gateway), "errors_RETRY_LATER", "errors_INTERNAL"],
    Object.keys(Log.OPERATION_METRICS),
  ]);
  expect(logged).toMatchObject({
    level: "error",
    requests: 1,
    errors: 3,
    errors_RETRY_LATER: 2,
    latency: 12,
    readUnits: 20.5,
    function: "Gateway",
  });
});

test("the caller is logged as a stable hash, the public without a subject", () => {
  const lineOf = (subject: string, isSignedIn = true) =>
    line({ actor: { subject, client: "portal", isSignedIn } });
  expect(lineOf("lan")).toEqual(lineOf("lan"));
  expect(lineOf("lan").subject).not.toBe(lineOf("minh").subject);
  expect(JSON.stringify(lineOf("Nguyễn Thị Thử"))).not.toContain("Thử");
  expect(lineOf("public", false)).not.toHaveProperty("subject", expect.anything());
  expect(line()).toMatchObject({
    level: "info",
    operation: "SessionPage",
    operationName: "SessionPage",
  });
});
