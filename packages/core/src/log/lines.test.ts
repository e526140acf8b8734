import { expect, test, vi } from "vitest";
import { openLines } from "./lines.ts";
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
/** The same in every line of a function: what the gateway leaves out. */
const LEFT_OUT = ["function_arn", "function_memory_size", "sampling_rate"];

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

/** What a log writes of two invocations, the first of them cold. */
function written(
  open: (service: string) => Pick<ReturnType<typeof openLogger>, "log" | "begin">,
): Lines {
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
    const { log, begin } = open("gateway");
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

const ownLines = (service: string) =>
  openLines({
    service,
    write: (line) => void process.stdout.write(line),
    now: () => new Date(),
    trace: () => process.env._X_AMZN_TRACE_ID,
  });

test("the gateway's lines are those of Powertools, but for what is the same in all", () => {
  const [own, theirs] = [written(ownLines), written(openLogger)];
  expect(
    theirs.map((line) =>
      Object.keys(line)
        .filter((key) => LEFT_OUT.includes(key))
        .toSorted(),
    ),
  ).toEqual(LINES.concat(LINES[0]).map(() => LEFT_OUT));
  expect(own).toEqual(
    theirs.map((line) =>
      Object.fromEntries(Object.entries(line).filter(([key]) => !LEFT_OUT.includes(key))),
    ),
  );
  expect(
    own.map(({ level, cold_start, correlation_id, function_request_id, xray_trace_id }) => [
      level,
      cold_start,
      correlation_id,
      function_request_id,
      xray_trace_id,
    ]),
  ).toEqual([
    ["INFO", true, "first", "6c0f", "1-69c3c5ee-08a9b3c41f3d6d1c5d1f5a77"],
    ["ERROR", true, "first", "6c0f", "1-69c3c5ee-08a9b3c41f3d6d1c5d1f5a77"],
    ["INFO", false, "second", "6c10", "1-69c3c5ee-08a9b3c41f3d6d1c5d1f5a77"],
  ]);
});

test("nothing of an invocation goes on into the next", () => {
  for (const open of [ownLines, openLogger]) {
    const last = written(open).at(-1);
    expect(JSON.stringify(last)).not.toMatch(/first|6c0f|TypeError/);
  }
});
