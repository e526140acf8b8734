import { Citizen, Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { beforeEach, expect, inject, test } from "vitest";
import { done } from "../kit/ask.ts";
import { useOffice } from "../kit/office.ts";
import {
  bodyOf,
  contextOf,
  everything,
  firstVersion,
  migrate,
  opened,
  putAll,
  type Raw,
} from "./first-version.ts";
import { before, dieAfter } from "./hooks.ts";

/** The backfill beside live traffic: whatever was written while it runs stands in the end. */
const office = useOffice({ apart: true });
let items: readonly Raw[];
/** The backfill's own connection: what happens ahead of its writes is asked of the gateway. */
let own: Table.Table;
beforeEach(async () => {
  items = firstVersion(office);
  await putAll(office.gateway.table, items);
  own = openLocal(inject("endpoint"), () => undefined, office.gateway.table.name);
  return () => own.client.destroy();
});
const backfill = () => migrate({ table: own, vault: office.gateway.vault });
const now = () => everything(office.gateway.table);
const opinion = (at = 0) =>
  JSON.parse(String(items.filter(({ type }) => type === "Opinion")[at]?.body));

test("a step taken on an item just before it is written anew is kept, and its own Change with it", async () => {
  const { clerk, gateway } = office;
  const { id, version, home } = opinion();
  const meanwhile = before(
    own,
    { pk: `DIALOGUE#${home}`, sk: `4-OPINION#${id.split(".")[1]}` },
    async () => {
      await done(clerk, "SetResolution", {
        opinionId: id,
        expectedVersion: version,
        resolution: "RESOLVED",
      });
    },
  );
  const job = await backfill();
  expect(meanwhile.happened()).toBe(true);
  expect(bodyOf(await now(), "Opinion", id.split(".")[1])).toMatchObject({
    version: version + 1,
    resolution: "RESOLVED",
  });
  expect(job.failures).toEqual([]);
  expect(gateway.broken).toEqual([]);
});

test("a finding that was given a recommendation meanwhile keeps it, and is current by that", async () => {
  const { supervisor, commune } = office;
  const plain = JSON.parse(
    String(items.filter(({ type }) => type === "SupervisionFinding")[1]?.body),
  );
  const content = "Công khai trong 10 ngày.";
  const meanwhile = before(
    own,
    { pk: `SUPERVISION#${plain.home}`, sk: `2-FINDING#${plain.id.split(".")[1]}` },
    async () => {
      const organizationId = `org_${commune}.2025-07-01.PEOPLES_COMMITTEE`;
      await done(supervisor, "IssueRecommendation", {
        findingId: plain.id,
        expectedVersion: 1,
        content,
        organizationId,
      });
    },
  );
  expect((await backfill()).failures).toEqual([]);
  expect(meanwhile.happened()).toBe(true);
  const after = await now();
  expect(bodyOf(after, "SupervisionFinding", plain.id.split(".")[1])).toMatchObject({
    version: 2,
    recommended: true,
  });
  expect(bodyOf(after, "Recommendation", plain.id.split(".")[1])).toMatchObject({ content });
});

test("a deadline that was extended just before it is entered stands in the register as it was extended", async () => {
  const { leader } = office;
  const { deadlines, version } = opinion();
  const meanwhile = before(own, { pk: `DEADLINE#${deadlines[0].id}`, sk: "DEADLINE" }, async () => {
    await done(leader, "ExtendDeadline", {
      deadlineId: deadlines[0].id,
      expectedVersion: version,
      dueOn: "2026-12-31",
      reason: "Chờ vật tư.",
    });
  });
  const job = await backfill();
  expect(meanwhile.happened()).toBe(true);
  const entry = (await now()).find(({ pk }) => pk === `DEADLINE#${deadlines[0].id}`);
  expect(JSON.parse(String(entry?.deadline)).record).toMatchObject({ dueOn: "2026-12-31" });
  expect(job.counts).toMatchObject({ entered: 5, failed: 0 });
});

test("somebody whose address was corrected just before he is sealed is sealed with the new one", async () => {
  const { gateway } = office;
  const { citizenId, unit } = opinion();
  const moved = { name: "Nguyễn Thị Thử", address: "Hẻm 10", phone: null, identityNumber: null };
  const meanwhile = before(own, { pk: `CITIZEN#${citizenId}`, sk: "CITIZEN" }, async () => {
    const ctx = contextOf(gateway);
    await Table.transact(
      ctx,
      await Citizen.keepingAgain(ctx, { id: citizenId, identity: moved, unit }),
    );
  });
  const job = await backfill();
  expect(meanwhile.happened()).toBe(true);
  expect((await opened(gateway.vault, await now())).get(citizenId)).toEqual(moved);
  expect(job.counts).toMatchObject({ sealed: 3, failed: 0 });
});

test("two who seal somebody at once, each with a key, leave one who can be read", async () => {
  const { gateway } = office;
  const { citizenId, unit } = opinion();
  const { id: _, ...known } = bodyOf(items, "Citizen", citizenId);
  const ctx = contextOf(gateway);
  // Of those who were read in the clear each keeps his key before any of them writes.
  const seals = await Promise.all(
    ["Hẻm 1", "Hẻm 2", "Hẻm 3"].map((address) =>
      Citizen.keepingAgain(ctx, {
        id: citizenId,
        identity: { ...known, name: "Lê Thị Thử", address, phone: null, identityNumber: null },
        unit,
      }),
    ),
  );
  const ended = await Promise.allSettled(seals.map((parts) => Table.transact(ctx, parts)));
  expect(ended.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  const winner = ended.findIndex(({ status }) => status === "fulfilled");
  expect(
    (
      await opened(
        gateway.vault,
        (await now()).filter(({ schema }) => schema === 2),
      )
    ).get(citizenId),
  ).toMatchObject({ address: `Hẻm ${winner + 1}` });
  await backfill();
});

test("of backfills side by side one goes on and the others give way; beside many writes none is lost", async () => {
  const { clerk, gateway } = office;
  const copies = Array.from({ length: 12 }, (_, i) =>
    firstVersion({ ...office, copy: `X${"ABCDEFGHJKMN"[i]}` }),
  );
  await putAll(gateway.table, copies.flat());
  const opinions = copies.flatMap((copy) =>
    copy.filter(({ type }) => type === "Opinion").map(({ body }) => JSON.parse(String(body))),
  );
  // One that was begun, so that no other is the first to begin.
  const dead = openLocal(inject("endpoint"), () => undefined, gateway.table.name);
  dieAfter(dead, 20);
  await expect(migrate({ table: dead, vault: gateway.vault })).rejects.toThrow("killed");
  dead.client.destroy();
  let running = true;
  const written = new Map<string, number>();
  const writer = async () => {
    for (const { id, version } of opinions) {
      if (!running) return;
      await done(clerk, "SetResolution", {
        opinionId: id,
        expectedVersion: version,
        resolution: "PARTLY_RESOLVED",
      });
      written.set(id, version + 1);
    }
  };
  const writing = writer();
  const jobs = await Promise.allSettled([backfill(), backfill(), backfill()]);
  running = false;
  await writing;
  const reasons = jobs.flatMap((job) => (job.status === "rejected" ? [String(job.reason)] : []));
  expect(reasons).toEqual(
    Array.from({ length: 2 }, () => "Error: another run goes on with the same backfill"),
  );
  const after = await now();
  expect(written.size).toBeGreaterThan(0);
  for (const { id, version } of opinions) {
    const stands = bodyOf(after, "Opinion", id.split(".")[1]);
    expect(stands).toMatchObject(
      written.has(id) ? { version: written.get(id), resolution: "PARTLY_RESOLVED" } : { version },
    );
  }
  expect((await backfill()).counts).toMatchObject({
    upgraded: 0,
    sealed: 0,
    entered: 0,
    failed: 0,
  });
});
