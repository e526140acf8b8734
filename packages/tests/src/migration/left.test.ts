import { Migration, Vault } from "@doithoai/core";
import { beforeEach, expect, test } from "vitest";
import { identitiesIn } from "../kit/identities.ts";
import { useOffice } from "../kit/office.ts";
import { everything, firstVersion, migrate, putAll, type Raw } from "./first-version.ts";

/** What the backfill cannot bring up to date, and what it must not hurry with. */
const office = useOffice({ apart: true });
let items: readonly Raw[];
beforeEach(async () => {
  items = firstVersion(office);
  await putAll(office.gateway.table, items);
});

const after = () => everything(office.gateway.table);
const ofType = (from: readonly Raw[], type: string) => from.filter((item) => item.type === type);

test("what a later version wrote, what is broken and what is unknown is told by its key and left as it is; nothing else is held up", async () => {
  const { gateway } = office;
  const [finding, opinion, person] = [
    ofType(items, "SupervisionFinding")[0],
    ofType(items, "Opinion")[0],
    ofType(items, "Citizen")[0],
  ];
  const odd: readonly Raw[] = [
    { ...finding, pk: "SUPERVISION#X", sk: "2-FINDING#X", schema: 3 },
    { ...finding, pk: "SUPERVISION#X", sk: "2-FINDING#Y", body: "{" },
    { ...opinion, pk: "DIALOGUE#X", sk: "4-OPINION#X", schema: 0 },
    { ...person, pk: "CITIZEN#ctz_X", sk: "CITIZEN", schema: 3 },
    { ...person, pk: "CITIZEN#ctz_Y", sk: "CITIZEN", body: '{"id":"ctz_Y"}' },
    { pk: "NEWS#X", sk: "NEWS", type: "News", schema: 1, body: "{}" },
    { pk: "COUNT#X", sk: "COUNT", version: 7 },
  ];
  // Of a later version, in a form that nobody here knows: not for the tests to be afraid of.
  const later = odd.map((item) => (item.pk === "CITIZEN#ctz_X" ? { ...item, body: "{}" } : item));
  await putAll(gateway.table, later);
  const job = await migrate(gateway);
  const now = await after();
  for (const item of later) expect(now).toContainEqual(item);
  const failures = new Map(job.failures.map(({ pk, sk, reason }) => [`${pk} ${sk}`, reason]));
  expect(Object.fromEntries(failures)).toEqual({
    "SUPERVISION#X 2-FINDING#X":
      "SupervisionFinding of schema 3, written by a later version of this program, which knows 2",
    "SUPERVISION#X 2-FINDING#Y": "SupervisionFinding: body is not JSON",
    "DIALOGUE#X 4-OPINION#X": "Opinion of schema 0, which is no version",
    "CITIZEN#ctz_X CITIZEN":
      "Citizen of schema 3, written by a later version of this program, which knows 2",
    "CITIZEN#ctz_Y CITIZEN": expect.stringMatching(/^Citizen of schema 1: name /),
    "NEWS#X NEWS": "type News, which this program does not know",
  });
  expect(job.counts).toMatchObject({ upgraded: 9, sealed: 4, entered: 6, failed: 6 });
});

test("without a vault people are left and counted; with one, later, they are sealed", async () => {
  const { gateway } = office;
  const without = await migrate({ table: gateway.table, vault: Vault.NO_VAULT });
  expect(without.counts).toMatchObject({ upgraded: 9, sealed: 0, left: 4, failed: 0 });
  expect(Migration.told(without)).toContain("4 identities left in the clear");
  expect(ofType(await after(), "Citizen").map(({ schema }) => schema)).toEqual([1, 1, 1, 1]);
  expect((await migrate(gateway)).counts).toMatchObject({ upgraded: 0, sealed: 4, left: 0 });
});

test("where a key that was kept is not found again, nobody's plain identity is given up", async () => {
  const { gateway } = office;
  const forgetful: Vault.Vault = { ...gateway.vault, keep: async () => undefined };
  const job = await migrate({ table: gateway.table, vault: forgetful });
  expect(job.counts.sealed).toBe(0);
  expect(new Set(job.failures.map(({ reason }) => reason.replace(/ctz_\w+/, "…")))).toEqual(
    new Set(["Error: what was sealed of … does not open"]),
  );
  const people = ofType(items, "Citizen");
  for (const person of people) expect(await after()).toContainEqual(person);
  expect(identitiesIn(JSON.stringify(job))).toEqual([]);
  expect((await migrate(gateway)).counts).toMatchObject({ sealed: people.length, failed: 0 });
});

test("of many failures a hundred are told, and all counted", async () => {
  const { gateway } = office;
  await putAll(
    gateway.table,
    Array.from({ length: 130 }, (_, i) => ({
      pk: `NEWS#${i}`,
      sk: "NEWS",
      type: "News",
      schema: 1,
      body: "{}",
    })),
  );
  const job = await migrate(gateway);
  expect([job.counts.failed, job.failures.length]).toEqual([130, 100]);
});

test("it keeps to a number of write units a second", async () => {
  const { gateway } = office;
  const RATE = 40;
  const began = performance.now();
  const { counts } = await migrate(gateway, { rate: RATE });
  const seconds = (performance.now() - began) / 1_000;
  expect(counts).toMatchObject({ upgraded: 9, sealed: 4, entered: 6 });
  // Each deadline takes a unit in the table and one in each of three indexes at least; the last
  // writes are not waited for.
  expect(seconds).toBeGreaterThan((counts.entered * 4 + counts.upgraded * 2) / RATE / 2);
});
