import {
  CONCEPTS,
  Deadline,
  type Guard,
  HINTS,
  type Phrase,
  REQUEST_ERRORS,
  Response,
  USER_ERRORS,
} from "@doithoai/core";
import { policyWords } from "@doithoai/core/policy-words";
import { STEP_LABELS } from "@doithoai/core/steps";
import { makeSchema } from "@doithoai/gateway";
import { expect, test } from "vitest";
import { codesIn } from "../kit/worded.ts";

/** Words for every parameter of a message. */
const PARAMS = new Proxy<Record<string, string>>({}, { get: (_, name) => `(${String(name)})` });
const sayings = (errors: Readonly<Record<string, { vi: Say; en: Say }>>) =>
  Object.entries(errors).flatMap(([code, { vi, en }]) =>
    [PARAMS, {}].map((params): [string, Phrase] => [code, { vi: vi(params), en: en(params) }]),
  );
type Say = (params: Record<string, string>) => string;

/** Refusals that only a program causes: their texts name arguments. */
const FOR_PROGRAMS = new Set(["BAD_ARGUMENT", "UNSUPPORTED_FILTER"]);

const guards = [...Object.values(CONCEPTS), { lifecycle: Response.LIFECYCLE }].flatMap(
  ({ lifecycle }) =>
    lifecycle.flatMap((row) => ("guards" in row ? (row.guards as readonly Guard<never>[]) : [])),
);

test.each<[string, Phrase]>([
  ...sayings(USER_ERRORS),
  ...sayings(REQUEST_ERRORS),
  ...Object.entries(HINTS),
  ...guards.map((guard): [string, Phrase] => [guard.code, guard]),
  ...Deadline.POLICIES.flatMap((policy) =>
    [policy, ...Object.values(policyWords(policy) ?? {})].map((words): [string, Phrase] => [
      policy.code,
      words,
    ]),
  ),
])("the message of %s names no step and no code", (code, { vi, en }) => {
  if (FOR_PROGRAMS.has(code)) return;
  expect([...codesIn(vi), ...codesIn(en)]).toEqual([]);
});

test("a code in a message is noticed", () => {
  expect(codesIn("Hãy dùng closeSession.")).toEqual(["closeSession"]);
  expect(codesIn("Ở trạng thái PUBLISHED.")).toEqual(["PUBLISHED"]);
  expect(codesIn("The policy OPINION_RESULT_X.")).toEqual(["OPINION_RESULT_X"]);
  expect(codesIn("Không tìm thấy org_26743.2025-07-01.PEOPLES_COMMITTEE.")).toEqual([]);
});

test("every mutation is a step with words of its own in both languages", () => {
  const mutations = Object.keys(makeSchema().getMutationType()?.getFields() ?? {});
  expect(STEP_LABELS.map(({ code }) => code).toSorted()).toEqual(mutations.toSorted());
  for (const language of ["vi", "en"] as const)
    expect(new Set(STEP_LABELS.map((label) => label[language])).size).toBe(mutations.length);
});
