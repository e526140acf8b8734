import { randomUUID } from "node:crypto";
import { makeTable, openLocal, upgradeData } from "@doithoai/local/prepare.ts";
import { openVault } from "@doithoai/local/vault.ts";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { identitiesIn } from "../kit/identities.ts";
import { NOW } from "../kit/now.ts";
import { everything, firstVersion, opened, putAll } from "./first-version.ts";
import { writesTo } from "./hooks.ts";

/** What `npm start` does to the data that it finds, before it loads its own. */
const endpoint = inject("endpoint");
let table: ReturnType<typeof openLocal>;
beforeEach(async () => {
  table = openLocal(endpoint, () => undefined, `start-${randomUUID()}`);
  await makeTable(endpoint, undefined, table.name);
});
afterEach(() => table.client.destroy());

test("data of an earlier version are brought up to date and told of once, with the vault of the folder", async () => {
  const vault = await openVault(undefined);
  await putAll(table, firstVersion());
  expect(await upgradeData({ table, vault }, NOW)).toEqual(
    expect.stringMatching(
      /^\d+ items read, 9 written anew, 4 identities sealed, 6 deadlines entered in the register$/,
    ),
  );
  const items = await everything(table);
  expect(identitiesIn(JSON.stringify(items))).toEqual([]);
  expect([...(await opened(vault, items)).values()].map((who) => who?.name).sort()).toEqual(
    firstVersion()
      .filter(({ type }) => type === "Citizen")
      .map(({ body }) => JSON.parse(String(body)).name)
      .sort(),
  );
  const writes = writesTo(table);
  expect(await upgradeData({ table, vault }, NOW)).toBeUndefined();
  expect(writes).toEqual([]);
});

test("what failed is tried again at the next start, and told of again", async () => {
  const vault = await openVault(undefined);
  await putAll(table, firstVersion());
  const failing = { ...vault, keep: async () => Promise.reject(new Error("the disk is full")) };
  expect(await upgradeData({ table, vault: failing }, NOW)).toMatch(
    / 6 deadlines entered in the register, [1-9]\d* failed$/,
  );
  expect(await upgradeData({ table, vault }, NOW)).toMatch(/^\d+ items read, 4 identities sealed$/);
  expect(await upgradeData({ table, vault }, NOW)).toBeUndefined();
});

test("of a new folder nothing is told, nor read a second time", async () => {
  const vault = await openVault(undefined);
  expect(await upgradeData({ table, vault }, NOW)).toBeUndefined();
  // As if written by a program of an earlier version after that: what it reads it still reads, and
  // the backfill is called by hand.
  await putAll(
    table,
    firstVersion().filter(({ type }) => type === "SupervisionFinding"),
  );
  expect(await upgradeData({ table, vault }, NOW)).toBeUndefined();
});
