import { randomUUID } from "node:crypto";
import { UsageError } from "@doithoai/core/usage-error";
import { aSession, makeWorld, mutate, openGateway } from "@doithoai/tests/kit";
import { documentOf } from "@doithoai/tests/kit/documents.ts";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as admin from "./admin.ts";
import { explainError } from "./explain-error.ts";
import { runOn } from "./testkit/io.ts";

let gateway: Awaited<ReturnType<typeof openGateway>>;
let commune: string;
beforeAll(async () => {
  gateway = await openGateway({ ownTable: true });
  ({ commune } = await makeWorld(gateway.table, { country: true }));
});
afterAll(() => gateway.close());

const make = (...args: readonly string[]) => runOn(gateway.table, admin, args, NOW);
const GRANT = documentOf("GrantRole");

test("a user without a role becomes the first administrator and grants roles", async () => {
  const first = await gateway.as("PUBLIC", "VN", "first");
  const input = { subject: `clerk-${randomUUID()}`, role: "CLERK", unitCode: commune };
  expect((await first(GRANT, { input })).errors?.[0]?.extensions.code).toBe("FORBIDDEN");
  const { lines, error } = await make("--subject", first.subject);
  expect(error).toBeUndefined();
  expect(lines).toEqual([
    expect.stringMatching(
      new RegExp(
        `^grt_\\S+: ${first.subject} is ADMIN of Việt Nam \\(VN\\) ` +
          "and all units below since 2026-11-23, granted by system:operate$",
      ),
    ),
  ]);
  const granted = await first(GRANT, { input });
  expect(granted).toMatchObject({
    errors: undefined,
    data: { grantRole: { roleGrant: { subject: input.subject }, userErrors: [] } },
  });
  const clerk = await gateway.as("CLERK", commune, "clerk");
  expect(await mutate(clerk, "RecordSession", aSession(commune))).toMatchObject({ userErrors: [] });
});

test("a second call prints the same grant and writes no other", async () => {
  const subject = `again-${randomUUID()}`;
  const first = await make("--subject", subject, "--unit", commune);
  expect(await make("--subject", subject, "--unit", commune)).toEqual(first);
  const asked = await gateway.as("ADMIN", "VN", "reader");
  const { data } = await asked(
    `query ($unitCode: String!) {
      roleGrants(where: { unitCode: $unitCode }, first: 100) { nodes { subject } }
    }`,
    { unitCode: commune },
  );
  expect(
    data.roleGrants.nodes.filter((grant: { subject: string }) => grant.subject === subject),
  ).toHaveLength(1);
});

test.each([
  ["nobody", [], "Give the subject"],
  ["the system itself", ["--subject", "system:overdue"], "Nobody can sign in as system:overdue"],
  ["the system with a space before it", ["--subject", " system:overdue"], "Nobody can sign in as"],
  ["the public", ["--subject", "public"], "Nobody can sign in as public"],
  ["a connected system", ["--subject", "client:1"], "Nobody can sign in as client:1"],
  ["a separator of keys", ["--subject", "a#b"], "subject: "],
  ["an invisible character", ["--subject", "a\u200bb"], "subject: "],
  ["an unknown unit", ["--subject", "lan", "--unit", "99999"], "No unit has the code 99999 today"],
  ["an unknown option", ["--subject", "lan", "--role", "ADMIN"], "Unknown option '--role'"],
])("refuses %s", async (_, args, message) => {
  const { lines, error } = await make(...args);
  expect(lines).toEqual([]);
  // The error is one sentence without a stack.
  const explained = explainError(admin.usage, () => Promise.reject(error));
  await expect(explained).rejects.toThrow(UsageError);
  await expect(explained).rejects.toThrow(message);
});
