import { expect, test, vi } from "vitest";
import { openLogger } from "./logger.ts";

const NOW = new Date("2026-11-23T02:00:00.000Z");
const INVOCATION = {
  functionName: "Gateway",
  awsRequestId: "6c0f",
  invokedFunctionArn: "arn:aws:lambda:x",
  memoryLimitInMB: "1024",
  functionVersion: "1",
};
const OF_LAMBDA = { callbackWaitsForEmptyEventLoop: false, logGroupName: "", logStreamName: "" };
const never = () => undefined;
const CONTEXT = {
  ...INVOCATION,
  ...OF_LAMBDA,
  getRemainingTimeInMillis: () => 1_000,
  done: never,
  fail: never,
  succeed: never,
};
const TRACE = "Root=1-69c3c5ee-08a9b3c41f3d6d1c5d1f5a77;Parent=53995c3f42cd8ad8;Sampled=1";
type Lines = readonly Readonly<Record<string, unknown>>[];
const LINES = [
  {
    level: "info",
    message: "request",
    status: 200,
    subject: undefined,
    errors_INTERNAL: 1,
    _aws: { Timestamp: 1, CloudWatchMetrics: [] },
  },
  {
    level: "error",
    message: "error",
    error: { name: "TypeError", stack: "at a (/b:1:2)" },
    nothing: undefined,
  },
] as const;

/** The log lines of two invocations; the first is a cold start. */
function written(): Lines {
  const lines: string[] = [];
  const keep = (text: unknown) => lines.push(String(text)) > 0;
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(keep),
    vi.spyOn(process.stderr, "write").mockImplementation(keep),
  ];
  vi.useFakeTimers({ now: NOW });
  vi.stubEnv("_X_AMZN_TRACE_ID", TRACE);
  vi.stubEnv("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs24.x");
  vi.stubEnv("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
  try {
    const { log, begin } = openLogger("gateway");
    begin(CONTEXT, "first");
    for (const line of LINES) log(line);
    begin({ ...CONTEXT, awsRequestId: "6c10" }, "second");
    log(LINES[0]);
  } finally {
    vi.unstubAllEnvs();
    vi.useRealTimers();
    for (const spy of spies) spy.mockRestore();
  }
  return lines.map((line) => JSON.parse(line));
}

const FUNCTION = {
  service: "gateway",
  timestamp: NOW.toISOString(),
  function_name: "Gateway",
  function_arn: "arn:aws:lambda:x",
  function_memory_size: "1024",
  sampling_rate: 0,
  xray_trace_id: "1-69c3c5ee-08a9b3c41f3d6d1c5d1f5a77",
};
const FIRST = { cold_start: true, function_request_id: "6c0f", correlation_id: "first" };
const SECOND = { cold_start: false, function_request_id: "6c10", correlation_id: "second" };

test("a line has its facts, the ids of its invocation, and unchanged metrics", () => {
  const [{ subject: _none, ...request }, { nothing: _undefined, ...error }] = LINES;
  expect(written()).toStrictEqual([
    { ...request, level: "INFO", ...FUNCTION, ...FIRST },
    { ...error, level: "ERROR", ...FUNCTION, ...FIRST },
    { ...request, level: "INFO", ...FUNCTION, ...SECOND },
  ]);
});

test("an invocation logs no facts of the previous one", () => {
  expect(JSON.stringify(written().at(-1))).not.toMatch(/first|6c0f|TypeError/);
});
