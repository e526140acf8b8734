import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Actor, grantOf, PUBLIC } from "../access/actor.ts";
import { NATIONAL_CALENDAR } from "../calendar/calendar.ts";
import { Failure, Failures, RequestError } from "../kernel/errors.ts";
import { zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { NO_VAULT } from "../vault/vault.ts";
import { ANYWHERE } from "./access.ts";
import { decideParts } from "./decision.ts";
import { isPipelined, mutation } from "./mutation.ts";

/** The order of docs/architecture.md. */
const ORDER = [
  "role",
  "input",
  "key",
  "load",
  "visible",
  "permission",
  "version",
  "read",
  "target",
  "decide",
  "deadlines",
  "write",
] as const;
type Step = (typeof ORDER)[number];

const UNIT = { code: "26743", provinceCode: "79" };
const ELSEWHERE = { code: "00001", provinceCode: "01" };
const KEY = "a key of eight";

/** The error that a caller gets when a step fails. */
const ERRORS: Readonly<Record<Step, string>> = {
  role: "UNAUTHENTICATED",
  input: "TOO_LONG",
  key: "IDEMPOTENCY_KEY_REUSED",
  load: "NOT_FOUND id",
  visible: "NOT_FOUND hidden",
  permission: "FORBIDDEN",
  version: "STALE_VERSION",
  read: "NOT_FOUND other",
  target: "FORBIDDEN",
  decide: "CONDITION_NOT_MET",
  deadlines: "TOO_MANY deadlines",
  write: "the table refuses",
};

function codeOf(error: unknown): string {
  if (error instanceof Failures) return error.failures.map(codeOf).join();
  if (error instanceof RequestError) return error.code;
  if (!(error instanceof Failure)) return error instanceof Error ? error.message : String(error);
  return [error.code, ...(["NOT_FOUND", "TOO_MANY"].includes(error.code) ? error.path : [])].join(
    " ",
  );
}

interface Run {
  readonly error: string | undefined;
  readonly steps: readonly Step[];
  readonly written: number;
}

const item = (body: object) => ({
  pk: "p",
  sk: "s",
  type: "Idempotency",
  schema: 1,
  body: JSON.stringify(body),
});

/** Runs a mutation in which the named steps fail. */
async function run(failing: ReadonlySet<Step>): Promise<Run> {
  const steps: Step[] = [];
  let written = 0;
  const fails = (step: Step): boolean => {
    steps.push(step);
    return failing.has(step);
  };
  const taken = { subject: "an", key: KEY, action: "grantRole", resultId: "x", inputHash: "other" };
  const send = async (command: object) => {
    if (command.constructor.name === "GetCommand")
      return fails("key") ? { Item: item({ ...taken, expiresAt: 9_999_999_999 }) } : {};
    if (fails("write")) throw new Error(ERRORS.write);
    written++;
    return {};
  };
  const grants = [
    grantOf("ADMIN", failing.has("permission") || failing.has("visible") ? "01" : "79"),
  ];
  const actor: Actor = failing.has("role")
    ? PUBLIC
    : { subject: "an", client: null, isSignedIn: true, grants };
  const ctx = {
    actor,
    now: new Date("2026-11-23T02:00:00Z"),
    requestId: "r",
    until: Date.now() + 60_000,
    vault: NO_VAULT,
    calendar: NATIONAL_CALENDAR,
    // The client of this table is the `send` function above.
    table: { client: { send }, name: "t", report: () => undefined, random: () => 0 },
  } as unknown as Context;
  const tried = mutation({
    action: "grantRole",
    input: { idempotencyKey: zIdempotencyKey, expectedVersion: zVersion, name: z.string().max(3) },
    onConflict: "refuse",
    load: async () => {
      if (fails("load")) throw new Failure("NOT_FOUND", ["id"], { what: "x" });
      return { version: failing.has("version") ? 2 : 1 };
    },
    access: () => [
      {
        at: { unit: UNIT },
        hidden: {
          isVisible: async () => !fails("visible"),
          refusal: new Failure("NOT_FOUND", ["hidden"], { what: "x" }),
        },
      },
    ],
    version: (loaded) => {
      steps.push("version");
      return loaded;
    },
    read: async () => {
      if (fails("read")) throw new Failure("NOT_FOUND", ["other"], { what: "x" });
      return {};
    },
    target: () => [{ at: { unit: fails("target") ? ELSEWHERE : UNIT } }],
    decide: () => {
      if (fails("decide")) throw new Failure("CONDITION_NOT_MET", [], { vi: "", en: "" });
      const decided = decideParts("x", "done", [
        { item: { pk: "p", sk: "s" }, toError: () => new Error("refused") },
      ]);
      return {
        ...decided,
        prepare: async (context: Context) => {
          if (fails("deadlines")) throw new Failure("TOO_MANY", ["deadlines"], { limit: 1 });
          return decided.prepare(context);
        },
      };
    },
    replay: async () => ({ result: "replayed", access: ANYWHERE }),
  });
  const name = failing.has("input") ? "long" : "abc";
  const error = await tried(ctx, { name, idempotencyKey: KEY, expectedVersion: 1 }).then(
    (result) => (result === "done" ? undefined : result),
    codeOf,
  );
  return { error, steps, written };
}

describe("the order of a mutation's checks", () => {
  test("returns the error of the first failing step and writes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...ORDER]), async (failing) => {
        const { error, steps, written } = await run(new Set(failing));
        const first = ORDER.find((step) => failing.includes(step));
        expect(error).toBe(first && ERRORS[first]);
        expect(written).toBe(first === undefined ? 1 : 0);
        // Steps run in order. The exception is the second lookup of the key after a failure, so
        // only the first run of each step counts.
        const ran = steps.filter((step, i) => steps.indexOf(step) === i);
        expect(ran).toEqual(ORDER.filter((step) => ran.includes(step)));
      }),
      { numRuns: 300 },
    );
  });

  test.each(ORDER)("a failure of %s alone writes nothing", async (step) => {
    const { error, written } = await run(new Set([step]));
    expect([error, written]).toEqual([ERRORS[step], 0]);
  });
});

test("a mutation has its action and schema, and isPipelined recognizes it", () => {
  const made = mutation({
    action: "grantRole",
    input: { name: z.string() },
    onConflict: "refuse",
    load: async () => ELSEWHERE,
    access: () => [{ at: { unit: null } }],
    decide: () => decideParts("x", "done", []),
  });
  expect([made.action, Object.keys(made.schema.shape)]).toEqual(["grantRole", ["name"]]);
  expect(isPipelined(made)).toBe(true);
  expect(isPipelined(Object.assign(async () => "x", { action: "grantRole" }))).toBe(false);
});
