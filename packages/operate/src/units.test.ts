import { Unit, Vault } from "@doithoai/core";
import { openGateway } from "@doithoai/tests/kit";
import { NOW } from "@doithoai/tests/kit/now.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runOn } from "./testkit/io.ts";
import * as units from "./units.ts";

let gateway: Awaited<ReturnType<typeof openGateway>>;
beforeAll(async () => {
  gateway = await openGateway({ apart: true });
});
afterAll(() => gateway.close());

test("an empty table has all units afterwards, and loading them again writes nothing", async () => {
  const first = await runOn(gateway.table, units, [], NOW);
  expect(first).toMatchObject({
    error: undefined,
    lines: [expect.stringMatching(/^\d{5} units; [1-9]\d{2,} items written$/)],
  });
  expect((await runOn(gateway.table, units, [], NOW)).lines).toEqual([
    expect.stringMatching(/^\d{5} units; 0 items written: all were there$/),
  ]);
  const { data } = await gateway.anonymous('{ unit(code: "26743") { name parent { name } } }');
  expect(data.unit).toEqual({
    name: "Phường Bến Thành",
    parent: { name: "Thành phố Hồ Chí Minh" },
  });
  const communes = await Promise.all(
    Vault.PROVINCE_CODES.map(async (code) =>
      (await Unit.childrenOf({ table: gateway.table, until: Date.now() + 20_000 }, code)).filter(
        ({ validTo }) => validTo === null,
      ),
    ),
  );
  expect(communes.flat().filter(({ level }) => level === "COMMUNE")).toHaveLength(3_321);
});

test("without a table it says how it is called", async () => {
  const io = { table: () => gateway.table, say: () => undefined, now: () => NOW };
  await expect(units.run([], io)).rejects.toThrow(
    "Give the table: npm run operate -- units --table NAME",
  );
});
