import { Unit, Vault } from "@doithoai/core";
import { type Gateway, IS_LONG, NOW, openGateway, untilTimeout } from "@doithoai/tests/kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_SEARCH, runOn } from "./testkit/io.ts";
import * as units from "./units.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

test.runIf(IS_LONG)("an empty table receives all units", async () => {
  const empty = await openGateway({ ownTable: true });
  try {
    expect(await runOn(empty.table, units, [], NOW)).toMatchObject({
      error: undefined,
      lines: [expect.stringMatching(/^\d{5} units; [1-9]\d{2,} items written$/)],
    });
    await expectUnits(empty);
  } finally {
    await empty.close();
  }
});

test("nothing is written to a table with all units", () => expectUnits(gateway));

test("a dry run counts the items and writes none", async () => {
  const dryRun = () => runOn(gateway.table, units, ["--dry-run"], NOW);
  const lines = [expect.stringMatching(/^\d{5} units; 0 items to write: all were already stored$/)];
  expect(await dryRun()).toMatchObject({ error: undefined, lines });
});

/** Expects all units, and that loading them again writes nothing. */
async function expectUnits(gateway: Gateway): Promise<void> {
  expect((await runOn(gateway.table, units, [], NOW)).lines).toEqual([
    expect.stringMatching(/^\d{5} units; 0 items written: all were already stored$/),
  ]);
  const { data } = await gateway.anonymous('{ unit(code: "26743") { name parent { name } } }');
  expect(data.unit).toEqual({
    name: "Phường Bến Thành",
    parent: { name: "Thành phố Hồ Chí Minh" },
  });
  const communes = await Promise.all(
    Vault.PROVINCE_CODES.map(async (code) =>
      (await Unit.childrenOf({ table: gateway.table, until: untilTimeout() }, code)).filter(
        ({ validTo }) => validTo === null,
      ),
    ),
  );
  expect(communes.flat().filter(({ level }) => level === "COMMUNE")).toHaveLength(3_321);
}

test("the error for a missing table shows the usage", async () => {
  const io = {
    table: () => gateway.table,
    search: NO_SEARCH,
    say: () => undefined,
    now: () => NOW,
    pause: async () => undefined,
  };
  await expect(units.run([], io)).rejects.toThrow(
    "Give the table: npm run operate -- units --table NAME",
  );
});
