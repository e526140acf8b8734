import { expect, test } from "vitest";
import * as z from "zod";
import { Failure, Failures, RequestError } from "../kernel/errors.ts";
import { errorFacts } from "./error.ts";
import type { Line } from "./line.ts";
import { withErrorLog } from "./with-error-log.ts";

/** Personal data and user content, with and without Vietnamese letters, as errors may quote it. */
const SECRETS = [
  "Nguyễn Thị Thử",
  "Nguyen Thi Thu",
  "0900 111 222",
  "Hẻm 12 ngập",
  "hem 12 ngap",
  "079123456789",
];
const TEXT = SECRETS.join(" ");

const thrown = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error;
  }
};
const of = (name: string, message: string, more: object = {}) =>
  Object.assign(new (class extends Error {})(message), { name, ...more });

test.each<[string, unknown]>([
  ["JSON.parse quotes its input", thrown(() => JSON.parse(`{"name": ${TEXT}`))],
  ["zod names unknown keys", thrown(() => z.strictObject({}).parse({ [TEXT]: 1 }))],
  [
    "zod repeats its input with reportInput",
    z.enum(["a"]).safeParse(TEXT, { reportInput: true }).error,
  ],
  ["the engine quotes the left operand of in", thrown(() => "x" in Object(TEXT).valueOf())],
  [
    "the engine quotes a missing property",
    thrown(() => Object.defineProperty(Object.freeze({}), TEXT, {})),
  ],
  [
    "the engine names a property read from undefined",
    thrown(() => Reflect.apply(Function("o", "k", "return o[k]"), null, [undefined, TEXT])),
  ],
  ["BigInt quotes an invalid number", thrown(() => BigInt(TEXT))],
  ["a failure with its params", new Failure("DUPLICATE", ["citizen", "name"], { value: TEXT })],
  [
    "failures under keys chosen by the client",
    new Failures([
      new Failure("INVALID", [TEXT], { hint: TEXT }),
      new Failure("NOT_FOUND", [], { what: TEXT }),
    ]),
  ],
  ["a request error", new RequestError("BAD_ARGUMENT", { argument: TEXT, hint: TEXT })],
  [
    "DynamoDB with the item",
    of("TransactionCanceledException", TEXT, {
      CancellationReasons: [{ Code: "ConditionalCheckFailed", Item: { body: { S: TEXT } } }],
    }),
  ],
  [
    "S3 with the signed text",
    new Error(`<?xml version="1.0"?>\n<Error><StringToSign>${TEXT}</StringToSign></Error>`),
  ],
  ["our own error with a quotation", new Error(`no place for "${TEXT}"`)],
  ["our own error in Vietnamese letters", new Error("Nguyễn Thị Thử ở hẻm 12")],
  [
    "our own error that quotes text without diacritics",
    new Error("no place for 'Nguyen Thi Thu' or \"0900 111 222\""),
  ],
  [
    "a message like a stack frame, without diacritics",
    new Error("x\n    at Nguyen Thi Thu (/var/task/index.mjs:1:1)"),
  ],
  ["a message like a stack frame", new Error(`x\n    at ${TEXT} (/var/task/index.mjs:1:1)`)],
  [
    "an error with a replaced stack",
    Object.assign(new Error("x"), {
      stack: `Error: ${TEXT}\n    at ${TEXT}\n    at run (file:///var/task/index.mjs:1:2)`,
    }),
  ],
  ["an error with text as its name", of(TEXT, "x", { code: TEXT })],
  [
    "the cause of the cause",
    new Error("a", { cause: new Error("b", { cause: of("ZodError", TEXT) }) }),
  ],
  ["a thrown string", TEXT],
  ["undefined", undefined],
])("%s: the log contains none of the text", (_, error) => {
  const facts = JSON.stringify(errorFacts(error));
  for (const secret of SECRETS) expect(facts).not.toContain(secret);
});

test("keeps enough facts to identify an error", () => {
  const refused = new Error("KMS Decrypt failed: 403 AccessDeniedException", {
    cause: of("TimeoutError", "x", { code: "ECONNRESET" }),
  });
  expect(errorFacts(refused)).toMatchObject({
    name: "Error",
    message: "KMS Decrypt failed: 403 AccessDeniedException",
    stack: expect.stringMatching(/^at .*error\.test\.ts:\d+:\d+\)?\n/),
    cause: { name: "TimeoutError", code: "ECONNRESET" },
  });
  const undefinedRead = thrown(() =>
    Reflect.apply(Function("o", "return o.covers"), null, [undefined]),
  );
  expect(errorFacts(undefinedRead)).toMatchObject({
    name: "TypeError",
    message: "Cannot read properties of undefined (reading 'covers')",
  });
  expect(
    errorFacts(new Failures([new Failure("TOO_LONG", ["rows", "0", "content"], { limit: 5 })])),
  ).toMatchObject({ code: "TOO_LONG rows.0.content" });
  expect(errorFacts(new RequestError("RETRY_LATER"))).toMatchObject({
    name: "RequestError",
    code: "RETRY_LATER",
  });
});

test("withErrorLog rethrows an error without its message", async () => {
  const lines: Line[] = [];
  const failing = withErrorLog(
    (line) => lines.push(line),
    async () => JSON.parse(TEXT),
  );
  await expect(failing).rejects.toThrow(/^SyntaxError$/);
  expect(lines).toMatchObject([
    { level: "error", message: "the function failed", error: { name: "SyntaxError" } },
  ]);
  for (const secret of SECRETS) expect(JSON.stringify(lines)).not.toContain(secret);
  expect(
    await withErrorLog(
      () => undefined,
      async () => 5,
    ),
  ).toBe(5);
});
