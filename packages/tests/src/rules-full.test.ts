import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { done, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });
const DAY_MS = 86_400_000;
const days = (from: number, reason: string) =>
  Array.from({ length: 100 }, (_, i) => ({
    date: new Date(Date.UTC(2030, 0, 1) + (from + i) * DAY_MS).toISOString().slice(0, 10),
    working: false,
    kind: "HOLIDAY",
    status: "CONFIRMED",
    reason,
    source: reason,
  }));
const calendar = async () =>
  (
    await office.gateway.anonymous(
      '{ workingCalendar(from: "2026-12-01", to: "2026-12-01") { version days { working } } }',
    )
  ).data.workingCalendar;

test("days beyond the calendar's limit are refused, and earlier days stay in force", async () => {
  const set = [{ ...days(0, "Quốc tang")[0], date: "2026-12-01" }];
  await mutate(office.admin, "SetCalendarDays", { expectedVersion: 2, reason: "Thông báo.", set });
  const input = (i: number) => ({
    expectedVersion: 3 + i,
    reason: "Kế hoạch.",
    set: days(i * 100, "Nghỉ"),
  });
  for (let i = 0; i < 9; i++)
    expect(await refusals(office.admin, "SetCalendarDays", input(i))).toEqual([]);
  expect(await refusals(office.admin, "SetCalendarDays", input(9))).toEqual(["TOO_MANY set"]);
  expect(await calendar()).toMatchObject({ version: 12, days: [{ working: false }] });
  expect(office.gateway.broken).toEqual([]);
});

test("days whose texts exceed one item are refused at their field", async () => {
  const input = (i: number) => ({
    expectedVersion: 2 + i,
    reason: "Kế hoạch.",
    set: days(i * 100, "ế".repeat(300)),
  });
  const codes = [];
  for (let i = 0; i < 4 && codes.length === 0; i++)
    codes.push(...(await refusals(office.admin, "SetCalendarDays", input(i))));
  expect(codes).toEqual(["TOO_LARGE set"]);
});

test("clearing a day without a rule stores nothing", async () => {
  await mutate(office.admin, "SetCalendarDays", {
    expectedVersion: 2,
    reason: "Thông báo.",
    clear: ["2031-02-03", "2026-09-02"],
  });
  const { Items = [] } = await office.gateway.table.client.send(
    new QueryCommand({
      TableName: office.gateway.table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": "RULES" },
    }),
  );
  expect(JSON.parse(String(Items[0]?.body)).calendar.cleared).toEqual(["2026-09-02"]);
});

test("a policy change of a unit is recorded with its unit and province", async () => {
  const { commune, province, gateway } = office;
  const admin = await gateway.as("ADMIN", province, "pa");
  const policy = {
    code: "OPINION_RESULT",
    length: 15,
    unit: "DAYS",
    validFrom: "2031-01-01",
    source: "Quyết định",
    mark: "DEFAULT",
  };
  expect(
    await refusals(admin, "SetDeadlinePolicy", {
      ...policy,
      expectedVersion: 0,
      unitCode: commune,
      reason: "Rút ngắn.",
    }),
  ).toEqual([]);
  const { Items = [] } = await gateway.table.client.send(
    new QueryCommand({
      TableName: gateway.table.name,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": `CHANGE#policies ${commune}` },
    }),
  );
  expect(Items.map(({ body }) => JSON.parse(String(body)))).toMatchObject([
    { event: "deadline-policy.set", unitCode: commune, provinceCode: province },
  ]);
});

test("an opinion whose deadline moved by a holiday can be entered again", async () => {
  const externalRef = { system: "rules", value: office.commune };
  const entry = (content: string) => ({
    unitCode: office.commune,
    channel: "LETTER",
    content,
    upsert: true,
    externalRef,
  });
  const { id } = await done(office.clerk, "RecordOpinion", entry("Bản 1"));
  const set = [
    {
      date: "2026-11-26",
      working: false,
      kind: "HOLIDAY",
      status: "CONFIRMED",
      reason: "Quốc tang",
    },
  ];
  const { recalculation } = await mutate(office.admin, "SetCalendarDays", {
    expectedVersion: 2,
    reason: "Thông báo đột xuất.",
    set,
  });
  expect(recalculation.moved).toBe(1);
  expect(await done(office.clerk, "RecordOpinion", entry("Bản 2"))).toMatchObject({ id });
});
