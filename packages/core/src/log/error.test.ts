import { expect, test } from "vitest";
import * as z from "zod";
import { Failure, Failures, RequestError } from "../kernel/errors.ts";
import { errorFacts } from "./error.ts";
import type { Line } from "./line.ts";
import { withErrorLog } from "./with-error-log.ts";

/**
 * Who somebody is and what he wrote, with letters of ours and without, as they might stand in what
 * an error repeats.
 */
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
  ["JSON.parse quotes what it read", thrown(() => JSON.parse(`{"name": ${TEXT}`))],
  ["zod names keys it does not know", thrown(() => z.strictObject({}).parse({ [TEXT]: 1 }))],
  [
    "zod repeats its input where it is asked to",
    z.enum(["a"]).safeParse(TEXT, { reportInput: true }).error,
  ],
  ["the engine quotes the left side of in", thrown(() => "x" in Object(TEXT).valueOf())],
  [
    "the engine quotes a text that has no such property",
    thrown(() => Object.defineProperty(Object.freeze({}), TEXT, {})),
  ],
  [
    "the engine names a property that is read of nothing",
    thrown(() => Reflect.apply(Function("o", "k", "return o[k]"), null, [undefined, TEXT])),
  ],
  ["a number that is none", thrown(() => BigInt(TEXT))],
  ["a refusal with its params", new Failure("DUPLICATE", ["citizen", "name"], { value: TEXT })],
  [
    "refusals, under keys that somebody chose",
    new Failures([
      new Failure("INVALID", [TEXT], { hint: TEXT }),
      new Failure("NOT_FOUND", [], { what: TEXT }),
    ]),
  ],
  ["a refusal of the request", new RequestError("BAD_ARGUMENT", { argument: TEXT, hint: TEXT })],
  [
    "DynamoDB, with the item",
    of("TransactionCanceledException", TEXT, {
      CancellationReasons: [{ Code: "ConditionalCheckFailed", Item: { body: { S: TEXT } } }],
    }),
  ],
  [
    "S3, with what was signed",
    new Error(`<?xml version="1.0"?>\n<Error><StringToSign>${TEXT}</StringToSign></Error>`),
  ],
  ["an error of ours that quotes", new Error(`no place for "${TEXT}"`)],
  ["an error of ours in our letters", new Error("Nguyễn Thị Thử ở hẻm 12")],
  [
    "an error of ours that quotes letters without marks",
    new Error("no place for 'Nguyen Thi Thu' or \"0900 111 222\""),
  ],
  [
    "one that looks like a place in a file, in letters without marks",
    new Error("x\n    at Nguyen Thi Thu (/var/task/index.mjs:1:1)"),
  ],
  [
    "one that looks like a place in a file",
    new Error(`x\n    at ${TEXT} (/var/task/index.mjs:1:1)`),
  ],
  [
    "one whose stack was made elsewhere",
    Object.assign(new Error("x"), {
      stack: `Error: ${TEXT}\n    at ${TEXT}\n    at run (file:///var/task/index.mjs:1:2)`,
    }),
  ],
  ["one that is called so", of(TEXT, "x", { code: TEXT })],
  [
    "the cause of the cause",
    new Error("a", { cause: new Error("b", { cause: of("ZodError", TEXT) }) }),
  ],
  ["no error", TEXT],
  ["nothing", undefined],
])("%s: nothing of it is in the log", (_, error) => {
  const facts = JSON.stringify(errorFacts(error));
  for (const secret of SECRETS) expect(facts).not.toContain(secret);
});

test("an error can be found by what is kept of it", () => {
  const refused = new Error("KMS answers to Decrypt: 403 AccessDeniedException", {
    cause: of("TimeoutError", "x", { code: "ECONNRESET" }),
  });
  expect(errorFacts(refused)).toMatchObject({
    name: "Error",
    message: "KMS answers to Decrypt: 403 AccessDeniedException",
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

test("what a function fails with goes on without its words", async () => {
  const lines: Line[] = [];
  const failing = withErrorLog(
    (line) => lines.push(line),
    async () => JSON.parse(TEXT),
  );
  await expect(failing).rejects.toThrow(/^SyntaxError$/);
  expect(lines).toMatchObject([
    { level: "error", message: "failed", error: { name: "SyntaxError" } },
  ]);
  for (const secret of SECRETS) expect(JSON.stringify(lines)).not.toContain(secret);
  expect(
    await withErrorLog(
      () => undefined,
      async () => 5,
    ),
  ).toBe(5);
});
