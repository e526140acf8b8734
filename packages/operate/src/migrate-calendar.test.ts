import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { useOffice } from "@doithoai/tests/kit/office.ts";
import {
  changesIn,
  firstReply,
  opinionOfBefore,
  rulesOfBefore,
} from "@doithoai/tests/migration/first-edition.ts";
import { everything, withoutLedger } from "@doithoai/tests/migration/items.ts";
import { expect, test } from "vitest";
import * as migrate from "./migrate.ts";
import { runOn } from "./testkit/io.ts";

/** `migrate` on a stage that was last run with the first edition of the calendar. */
const office = useOffice({ ownTable: true });
const NOW = new Date("2026-12-01T08:30:00+07:00");
const run = () => runOn(office.gateway.table, migrate, [], NOW);
const calendarLines = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith("The stage adopted"));

test("the shipped calendar moves a deadline and withdraws a notice, only once", async () => {
  const { gateway } = office;
  await office.turnTo("2026-11-16");
  const id = await opinionOfBefore(office);
  await office.turnTo("2026-12-01");
  await gateway.overdue("2026-12-01T00:05:00+07:00");
  const { lines, error } = await run();
  expect(error).toBeUndefined();
  expect(calendarLines(lines)).toEqual([
    "The stage adopted calendar version 2 (2026-11-24, 2027-11-24 changed), " +
      "1 of 1 open deadlines moved. The overdue check continues the recalculation.",
  ]);
  await gateway.overdue("2026-12-01T09:05:00+07:00");
  expect(await firstReply(office, id)).toMatchObject({
    dueOn: "2026-12-01",
    calendarVersion: 2,
    said: ["OVERDUE", "WITHDRAWN", "REMINDER_0"],
  });
  const before = await withoutLedger(gateway.table);
  expect(calendarLines((await run()).lines)).toEqual([]);
  expect(await withoutLedger(gateway.table)).toEqual(before);
});

test("after a long migration, the Change of the calendar has the time of its write", async () => {
  const { table } = office.gateway;
  await rulesOfBefore(table, { cleared: [] });
  let asked = 0;
  // An hour passes from one look at the clock to the next.
  const now = () => new Date(NOW.getTime() + asked++ * 3_600_000);
  expect((await runOn(table, migrate, [], now)).error).toBeUndefined();
  const [{ occurredAt, recordedAt }] = await changesIn(table, "calendar.days-set");
  // The migration itself looks twice.
  expect(asked).toBeGreaterThan(3);
  expect(new Date(recordedAt ?? occurredAt)).toEqual(new Date(now().getTime() - 3_600_000));
});

test("an unreadable item does not block the calendar; days set here are listed", async () => {
  const { gateway } = office;
  await rulesOfBefore(gateway.table, { cleared: ["2026-11-24"] });
  const broken = (await everything(gateway.table)).find(({ type }) => type !== "Rules");
  await gateway.table.client.send(
    new PutCommand({ TableName: gateway.table.name, Item: { ...broken, pk: "X", schema: 99 } }),
  );
  const { lines, error } = await run();
  expect(String(error)).toMatch(/^Error: The failed items/);
  expect(calendarLines(lines)).toEqual([
    "The stage adopted calendar version 5 (2027-11-24 changed; " +
      "2026-11-24 kept as set in this stage), " +
      "0 of 0 open deadlines moved. The overdue check continues the recalculation.",
  ]);
  expect(await changesIn(gateway.table, "calendar.days-set")).toMatchObject([{ version: 5 }]);
});
