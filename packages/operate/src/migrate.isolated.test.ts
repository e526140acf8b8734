import { openGateway } from "@doithoai/tests/kit";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { everything, putAll } from "@doithoai/tests/migration/items.ts";
import { asFirst, things } from "@doithoai/tests/migration/thing.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as migrate from "./migrate.ts";
import { NO_SEARCH, runOn } from "./testkit/io.ts";

vi.mock("../../core/src/subjects/entities.ts", async (real) =>
  (await import("@doithoai/tests/migration/thing.ts")).withThing(await real()),
);

const OLDER = things(9).map(asFirst);
let gateway: Awaited<ReturnType<typeof openGateway>>;
beforeEach(async () => {
  gateway = await openGateway({ ownTable: true });
});
afterEach(() => gateway.close());

const ADOPTED =
  "The stage adopted calendar version 2 (2026-11-24, 2027-11-24 changed), " +
  "0 of 0 open deadlines moved. The overdue check continues the recalculation.";

test("it prints where it begins and what it did; a second call finds nothing", async () => {
  await putAll(gateway.table, OLDER);
  const first = await runOn(gateway.table, migrate, [], NOW);
  expect(first.error).toBeUndefined();
  expect(first.lines).toEqual([
    "Starts the migration to Directive 2, Recommendation 2, Thing 2, policies 2.",
    expect.stringMatching(/^Done: \d+ items read, 9 rewritten\.$/),
    ADOPTED,
  ]);
  const again = await runOn(gateway.table, migrate, ["--rate", "1000", "--segments", "2"], NOW);
  expect(again.lines).toEqual([
    "The migration finished at 2026-11-23T02:00:00.000Z. Checks all items again.",
    expect.stringMatching(/^Done: \d+ items read\.$/),
  ]);
});

test("a failed item is listed by its key, and the call fails", async () => {
  const later = { pk: "THING#X", sk: "THING", type: "Thing", schema: 3, body: "{}" };
  await putAll(gateway.table, [later]);
  const { lines, error } = await runOn(gateway.table, migrate, [], NOW);
  expect(lines.slice(1)).toEqual([
    "failed: THING#X THING: Thing: schema 3 " +
      "was written by a later version of this program; this version knows 2",
    expect.stringMatching(/^Done: \d+ items read, 1 failed\.$/),
    ADOPTED,
  ]);
  expect(String(error)).toBe(
    "Error: The failed items are unchanged. " +
      "Correct the cause of each failure, then run migrate again.",
  );
  expect(await everything(gateway.table)).toContainEqual(later);
});

test("it prints its progress from time to time", async () => {
  await putAll(gateway.table, OLDER);
  const lines: string[] = [];
  let at = NOW.getTime();
  // The clock advances three seconds at each reading, so not every page prints a line.
  const now = () => {
    at += 3_000;
    return new Date(at);
  };
  await migrate.run(["--table", gateway.table.name], {
    table: () => gateway.table,
    search: NO_SEARCH,
    say: (line) => lines.push(line),
    now,
    pause: async () => undefined,
  });
  const between = lines.slice(1, -2);
  expect(between.length).toBeGreaterThan(0);
  for (const line of between)
    expect(line).toMatch(/^\d+ items read.* \(\d of 4 parts of the table\)$/);
});

test.each([
  ["--rate", "0"],
  ["--rate", "fast"],
  ["--segments", "99"],
])("%s %s is refused in one sentence, and nothing starts", async (option, value) => {
  const { lines, error } = await runOn(gateway.table, migrate, [option, value], NOW);
  expect([lines, String(error)]).toEqual([
    [],
    expect.stringMatching(
      `^Error: ${option} is "${value}": give a whole number from 1 to \\d+\\. npm run operate`,
    ),
  ]);
  expect(await everything(gateway.table)).toEqual([]);
});
