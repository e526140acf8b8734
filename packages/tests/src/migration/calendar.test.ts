import { Recalculation, RuleChange, RuleSettings } from "@doithoai/core";
import { openLocal, upgradeData } from "@doithoai/local/prepare.ts";
import { expect, inject, test } from "vitest";
import type { Payload } from "../kit/chain.ts";
import { mutate } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import {
  changesIn,
  firstReply,
  opinionOfBefore,
  overSince,
  rulesIn,
  rulesOfBefore,
} from "./first-edition.ts";
import { writesTo } from "./hooks.ts";
import { contextOf, migrate } from "./items.ts";

/**
 * Data that a program with the first edition left. The tests adopt the calendar of this version.
 */
const office = useOffice({ ownTable: true });
const context = (table = office.gateway.table) => ({
  ...contextOf(table),
  now: new Date("2026-12-01T08:30:00+07:00"),
});
const adopt = () => RuleChange.adoptCalendar(context());
const calendar = async () =>
  (
    await office.gateway.anonymous(
      '{ workingCalendar(from: "2026-11-24", to: "2026-12-03") { version coveredTo ' +
        "days { date working } } } ",
    )
  ).data.workingCalendar;
const worked = async (date: string) =>
  (await calendar()).days.find((day: { date: string }) => day.date === date).working;
const dayOff = (date: string) => ({
  date,
  day: date,
  working: false,
  kind: "HOLIDAY",
  status: "CONFIRMED",
  reason: "Quốc tang",
});

test("adoption moves a deadline over 24 November and withdraws its notice", async () => {
  await office.turnTo("2026-11-16");
  const id = await opinionOfBefore(office);
  expect(await firstReply(office, id)).toMatchObject({ dueOn: "2026-11-30", calendarVersion: 1 });
  await office.turnTo("2026-12-01");
  expect(await office.gateway.overdue("2026-12-01T00:05:00+07:00")).toMatchObject({ flagged: 1 });
  expect(await firstReply(office, id)).toMatchObject({
    dueOn: "2026-11-30",
    state: "OVERDUE",
    said: ["OVERDUE"],
  });

  expect(await adopt()).toMatchObject({
    version: 2,
    days: ["2026-11-24", "2027-11-24"],
    own: [],
    recalculation: {
      examined: 1,
      moved: 1,
      stopsOverdue: 1,
      failed: 0,
      by: "system:calendar",
      cause: { kind: "CALENDAR", version: 2 },
    },
  });
  expect(await firstReply(office, id)).toMatchObject({
    dueOn: "2026-12-01",
    originalDueOn: "2026-11-30",
    state: "DUE_TODAY",
    calendarVersion: 2,
  });
  expect(await changesIn(office.gateway.table, "deadline.recalculated")).toMatchObject([
    {
      subjectId: id,
      actor: { subject: "system:calendar" },
      reason: expect.stringMatching(/Nghị quyết 28\/2026\/QH16 .* · STOPS_OVERDUE$/),
    },
  ]);
  expect(await office.gateway.overdue("2026-12-01T09:05:00+07:00")).toMatchObject({
    withdrawn: 1,
    recalculating: true,
  });
  expect((await firstReply(office, id)).said).toEqual(["OVERDUE", "WITHDRAWN", "REMINDER_0"]);
  expect(await changesIn(office.gateway.table, "deadline.overdue-withdrawn")).toHaveLength(1);
});

test("the overdue check completes the recalculation that adoption starts", async () => {
  await office.turnTo("2026-11-16");
  await opinionOfBefore(office);
  const adopted = await adopt();
  const job = String(adopted?.recalculation.id);
  expect(adopted?.recalculation.status).toBe("CONFIRMING");
  await overSince(office.gateway.table, job);
  while ((await office.gateway.overdue("2026-12-01T09:05:00+07:00")).recalculating)
    await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await Recalculation.byId(context(), job)).toMatchObject({
    status: "DONE",
    moved: 1,
    failed: 0,
  });
});

test("a write between deployment and adoption uses the new calendar", async () => {
  await office.turnTo("2026-11-16");
  const { id } = await office.chain.received();
  expect(await firstReply(office, id)).toMatchObject({ dueOn: "2026-12-01", calendarVersion: 2 });
  const before = await calendar();
  expect(before).toMatchObject({ version: 2, coveredTo: "2027-12-31" });
  expect((await adopt())?.recalculation).toMatchObject({ examined: 1, moved: 0 });
  expect(await calendar()).toEqual(before);
  expect(await firstReply(office, id)).toMatchObject({ dueOn: "2026-12-01", calendarVersion: 2 });
});

test("a second adoption writes nothing", async () => {
  await adopt();
  const writes = writesTo(office.gateway.table);
  expect(await adopt()).toBeUndefined();
  expect(
    await upgradeData({ table: office.gateway.table, vault: office.gateway.vault }, new Date()),
  ).toBeUndefined();
  expect(writes).toEqual([]);
});

test("only one of several parallel adoptions is made", async () => {
  await office.turnTo("2026-11-16");
  await opinionOfBefore(office);
  const tables = Array.from({ length: 4 }, () =>
    openLocal(inject("endpoint"), () => undefined, office.gateway.table.name),
  );
  const adopted = await Promise.all(
    tables.map((table) => RuleChange.adoptCalendar(context(table))),
  );
  for (const { client } of tables) client.destroy();
  expect(adopted.filter((each) => each !== undefined)).toHaveLength(1);
  expect(await Recalculation.pending(context())).toHaveLength(1);
  expect(await rulesIn(office.gateway.table)).toMatchObject({
    version: 1,
    calendar: { edition: 2, version: 2 },
  });
  expect(await changesIn(office.gateway.table, "calendar.days-set")).toMatchObject([
    {
      subjectId: "calendar",
      version: 2,
      actor: { subject: "system:calendar" },
      fields: [
        {
          before: { edition: 1 },
          after: {
            edition: 2,
            set: [{ day: "2026-11-24" }, { day: "2027-11-24" }],
            coveredTo: "2027-12-31",
          },
        },
      ],
    },
  ]);
});

test("a stage's own days take precedence, and its version rises by one", async () => {
  const { table } = office.gateway;
  await rulesOfBefore(table, {
    set: [dayOff("2026-12-03")],
    cleared: ["2026-11-24"],
    coveredTo: "2027-06-30",
  });
  expect(await calendar()).toMatchObject({ version: 5, coveredTo: "2027-12-31" });
  const adopted = await adopt();
  expect(adopted).toMatchObject({
    version: 5,
    days: ["2027-11-24"],
    own: ["2026-11-24"],
    recalculation: { cause: { version: 5, days: ["2027-11-24"] } },
  });
  expect([await worked("2026-11-24"), await worked("2026-12-03")]).toEqual([true, false]);
  const stored = await rulesIn(table);
  expect(stored).toMatchObject({
    version: 4,
    calendar: { edition: 2, version: 5, cleared: ["2026-11-24"] },
  });
  expect(stored).not.toHaveProperty("calendar.coveredTo");
});

test("setting days before the adoption adopts first, with separate reasons", async () => {
  const { gateway, admin } = office;
  await office.turnTo("2026-11-16");
  const id = await opinionOfBefore(office);
  const input = {
    expectedVersion: 2,
    reason: "Thông báo đột xuất.",
    set: [{ ...dayOff("2026-12-01"), day: undefined }],
  };
  expect(await mutate(admin, "SetCalendarDays", { ...input, dryRun: true })).toMatchObject({
    calendarVersion: 2,
    preview: { moved: 1 },
  });
  expect(await changesIn(gateway.table, "calendar.days-set")).toEqual([]);
  expect(await mutate(admin, "SetCalendarDays", input)).toMatchObject({
    userErrors: [],
    calendarVersion: 3,
    preview: { moved: 1 },
  });
  expect(await firstReply(office, id)).toMatchObject({ dueOn: "2026-12-02", calendarVersion: 3 });
  expect(
    (await changesIn(gateway.table, "calendar.days-set")).map(({ version, actor }) => [
      version,
      actor.subject,
    ]),
  ).toEqual([
    [2, "system:calendar"],
    [3, admin.subject],
  ]);
  expect(
    (await changesIn(gateway.table, "deadline.recalculated")).map(({ reason }) => reason),
  ).toEqual([expect.stringMatching(/^Cập nhật lịch làm việc/), "Thông báo đột xuất."]);
  expect(await rulesIn(gateway.table)).toMatchObject({
    version: 2,
    calendar: { edition: 2, version: 3 },
  });
  expect(await adopt()).toBeUndefined();
});

test("of parallel changes of one version only one is written", async () => {
  const codesOf = ({ userErrors }: Payload): string =>
    userErrors.map(({ code }: { readonly code: string }) => code).join();
  for (let round = 0; round < 8; round++) {
    const { version } = await calendar();
    const answers = await Promise.all(
      ["2027-06-02", "2027-06-03"].map((date) =>
        mutate(office.admin, "SetCalendarDays", {
          expectedVersion: version,
          reason: "Thông báo đột xuất.",
          set: [{ ...dayOff(date), day: undefined }],
        }),
      ),
    );
    expect(answers.map(codesOf).toSorted()).toEqual(["", "STALE_VERSION"]);
    expect(await calendar()).toMatchObject({ version: version + 1 });
  }
});

test("setting a policy before the adoption does not adopt the calendar", async () => {
  const { gateway, admin, commune } = office;
  const policy = {
    code: "OPINION_RESULT",
    length: 15,
    unit: "DAYS",
    validFrom: "2031-01-01",
    source: "Quyết định",
    mark: "DEFAULT",
  };
  await mutate(admin, "SetDeadlinePolicy", {
    ...policy,
    expectedVersion: 0,
    unitCode: commune,
    reason: "Rút ngắn.",
  });
  expect(await rulesIn(gateway.table)).toMatchObject({
    version: 1,
    calendar: { edition: 1, version: 1 },
  });
  expect(await calendar()).toMatchObject({ version: 2 });
  expect(await adopt()).toMatchObject({ version: 2 });
  expect(await rulesIn(gateway.table)).toMatchObject({
    version: 2,
    calendar: { edition: 2, version: 2 },
    overriding: [commune],
  });
});

test("a restart adopts the calendar for current data and reports it once", async () => {
  const { table, vault } = office.gateway;
  await migrate(table);
  await office.turnTo("2026-11-16");
  const id = await opinionOfBefore(office);
  const restart = () => upgradeData({ table, vault }, new Date("2026-12-01T08:30:00+07:00"));
  expect(await restart()).toBe(
    "calendar version 2 (2026-11-24, 2027-11-24 changed), 1 of 1 open deadlines moved",
  );
  expect(await firstReply(office, id)).toMatchObject({ dueOn: "2026-12-01", calendarVersion: 2 });
  expect(await restart()).toBeUndefined();
});

test("a new folder adopts the calendar without a report", async () => {
  const { table, vault } = office.gateway;
  expect(await upgradeData({ table, vault }, new Date())).toBeUndefined();
  expect(await rulesIn(table)).toMatchObject({ calendar: { edition: 2, version: 2 } });
});

test("reading the rules ignores a field of a later program", async () => {
  const { table } = office.gateway;
  await rulesOfBefore(table, { cleared: ["2026-11-24"], unheardOf: 7 });
  expect((await RuleSettings.readRules(context())).changes).toEqual({
    edition: 1,
    version: 4,
    set: [],
    cleared: ["2026-11-24"],
    coveredTo: null,
  });
  expect(office.gateway.broken).toEqual([]);
});
