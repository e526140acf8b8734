import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Action, ApiError, actionOf } from "./error.ts";

const API = readFileSync(new URL("../../../docs/api.md", import.meta.url), "utf8");
/** The first words of a row's action that fit decide. */
const WORDS: readonly (readonly [RegExp, Action])[] = [
  [/^\*\*again\*\*/, "again"],
  [/^sign in/, "signIn"],
  [/an ADMIN grants roles/, "forbidden"],
  [/start again at the first page/, "restart"],
  [/request less|a smaller page|send one request for each/, "less"],
  [/^report/, "report"],
  [/^correct the request|^the message lists|^send the document/, "correct"],
];
const rows = [...API.matchAll(/^\| `([A-Z_]+)` \| \d{3} \| .* \| (.*) \|$/gm)].map(
  ([, code = "", action = ""]) => [code, action] as const,
);

test("docs/api.md has the table", () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)("%s: %s", (code, words) => {
  const [, action] = WORDS.find(([pattern]) => pattern.test(words)) ?? [];
  expect(action, "an action that this test does not know").toBeDefined();
  expect(actionOf(code)).toBe(action);
});

test.each([
  ["NETWORK", "again", true],
  ["HTTP", "report", false],
  ["UPLOAD_FAILED", "report", false],
  ["A_LATER_CODE", "correct", false],
])("%s of this client: %s", (code, action, retryable) => {
  expect(new ApiError({ code })).toMatchObject({ code, action, retryable, status: 0 });
});

test("an error can be written as JSON, with its further errors", () => {
  const error = Object.assign(new ApiError({ code: "FORBIDDEN" }), {
    others: [new ApiError({ code: "NETWORK" })],
  });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    code: "FORBIDDEN",
    others: [{ code: "NETWORK" }],
  });
});
