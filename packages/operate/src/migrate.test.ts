import { openGateway } from "@doithoai/tests/kit";
import { NOW } from "@doithoai/tests/kit/now.ts";
import {
  everything,
  firstVersion,
  putAll,
  migrate as seal,
} from "@doithoai/tests/migration/first-version.ts";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as migrate from "./migrate.ts";
import { runOn } from "./testkit/io.ts";

let gateway: Awaited<ReturnType<typeof openGateway>>;
beforeEach(async () => {
  gateway = await openGateway({ apart: true });
});
// Whom a test leaves in the clear for want of a vault is sealed in the end.
afterEach(async () => {
  await seal(gateway);
  await gateway.close();
});

const NO_VAULT =
  "DOITHOAI_KEYS_BUCKET and DOITHOAI_KEY_ALIAS name no vault: identities that lie in the clear are left and counted.";
const ADOPTED =
  "The stage has calendar version 2 (2026-11-24, 2027-11-24 changed), 0 of 0 open deadlines moved. The overdue check goes on with it.";

test("it says where it begins, what it cannot do without a vault, and what was done; called again, it finds nothing", async () => {
  await putAll(gateway.table, firstVersion());
  const first = await runOn(gateway.table, migrate, [], NOW);
  expect(first.error).toBeUndefined();
  expect(first.lines).toEqual([
    "Begins, for Citizen 2, SupervisionFinding 2, register 1.",
    NO_VAULT,
    expect.stringMatching(
      /^Done: \d+ items read, 9 written anew, 6 deadlines entered in the register, 4 identities left in the clear: there is no vault\.$/,
    ),
    ADOPTED,
  ]);
  const again = await runOn(gateway.table, migrate, ["--rate", "1000", "--segments", "2"], NOW);
  expect(again.lines).toEqual([
    "Was done at 2026-11-23T02:00:00.000Z; looks through everything again.",
    NO_VAULT,
    expect.stringMatching(
      /^Done: \d+ items read, 4 identities left in the clear: there is no vault\.$/,
    ),
  ]);
});

test("what failed is told by its key, and ends the call as a failure", async () => {
  const [finding] = firstVersion().filter(({ type }) => type === "SupervisionFinding");
  await putAll(gateway.table, [{ ...finding, pk: "SUPERVISION#X", sk: "2-FINDING#X", schema: 3 }]);
  const { lines, error } = await runOn(gateway.table, migrate, [], NOW);
  expect(lines.slice(2)).toEqual([
    "failed: SUPERVISION#X 2-FINDING#X: SupervisionFinding of schema 3, written by a later version of this program, which knows 2",
    expect.stringMatching(/^Done: \d+ items read, 1 failed\.$/),
    ADOPTED,
  ]);
  expect(String(error)).toBe(
    "Error: What failed stands as it was. Set right what is said of it, then call this again.",
  );
  expect(await everything(gateway.table)).toContainEqual(
    expect.objectContaining({ pk: "SUPERVISION#X", schema: 3 }),
  );
});

test("it tells how far it is, now and then", async () => {
  await putAll(gateway.table, firstVersion());
  const lines: string[] = [];
  let at = NOW.getTime();
  // Three seconds between two looks at the clock: not every page is told of.
  const now = () => {
    at += 3_000;
    return new Date(at);
  };
  await migrate.run(["--table", gateway.table.name], {
    table: () => gateway.table,
    say: (line) => lines.push(line),
    now,
    pause: async () => undefined,
  });
  const between = lines.slice(2, -2);
  expect(between.length).toBeGreaterThan(0);
  for (const line of between)
    expect(line).toMatch(/^\d+ items read.* \(\d of 4 parts of the table\)$/);
});

test.each([
  ["--rate", "0"],
  ["--rate", "fast"],
  ["--segments", "99"],
])("%s %s is refused in one sentence, and nothing is begun", async (option, value) => {
  const { lines, error } = await runOn(gateway.table, migrate, [option, value], NOW);
  expect([lines, String(error)]).toEqual([
    [],
    expect.stringMatching(
      `^Error: ${option} is "${value}": give a whole number from 1 to \\d+\\. npm run operate`,
    ),
  ]);
  expect(await everything(gateway.table)).toEqual([]);
});
