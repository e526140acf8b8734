import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import * as replay from "./replay.ts";
import { BUS } from "./testkit/aws.ts";
import { writeChange } from "./testkit/change.ts";
import { runOn } from "./testkit/io.ts";
import { useSetting } from "./testkit/setting.ts";

const setting = useSetting();
const NOW = new Date("2026-11-23T09:00:00+07:00");
const of = (from: string, to: string, ...more: readonly string[]) =>
  runOn(setting.gateway.table, replay, ["--bus", BUS, "--from", from, "--to", to, ...more], NOW);
const taken = () => setting.aws.taken().map(({ subjectId, version }) => `${subjectId}.${version}`);

test("sends exactly the events of a span, in order, with and without a province", async () => {
  const { table } = setting.gateway;
  const [north, south] = setting.provinces;
  const inside = [
    { subjectId: "opn_1", version: 1, at: "2026-02-09T17:00:00.000Z", province: north },
    { subjectId: "opn_2", version: 1, at: "2026-02-09T23:59:59.999Z", province: south },
    { subjectId: "calendar", version: 2, at: "2026-02-10T00:00:00.000Z" },
    { subjectId: "opn_1", version: 2, at: "2026-02-10T03:00:00.000Z", province: north },
    // One request wrote both at the same instant.
    { subjectId: "opn_2", version: 2, at: "2026-02-10T03:00:00.000Z", province: south },
    { subjectId: "opn_2", version: 3, at: "2026-02-10T03:00:00.000Z", province: south },
    { subjectId: "opn_1", version: 3, at: "2026-02-10T16:59:59.999Z", province: north },
  ];
  const outside = [
    { subjectId: "opn_0", version: 1, at: "2026-02-09T16:59:59.999Z", province: north },
    { subjectId: "opn_0", version: 2, at: "2026-02-10T17:00:00.000Z", province: north },
  ];
  for (const each of [...inside.toReversed(), ...outside]) await writeChange(table, each);
  const all = inside.map(({ subjectId, version }) => `${subjectId}.${version}`);
  const { lines, error } = await of("2026-02-10", "2026-02-10");
  expect(error).toBeUndefined();
  expect(taken()).toEqual(all);
  expect(lines[0]).toBe(
    "Changes written from 2026-02-09T17:00:00.000Z up to 2026-02-10T17:00:00.000Z, " +
      "of 2 provinces and of subjects without a province",
  );
  expect(lines.at(-1)).toBe("done: 7 sent");
  await of("2026-02-10", "2026-02-10");
  expect(taken()).toEqual([...all, ...all]);
  setting.aws.reset();
  await of("2026-02-10", "2026-02-10", "--province", south);
  expect(taken()).toEqual(["opn_2.1", "opn_2.2", "opn_2.3"]);
});

test("a Change with an earlier time than its predecessor follows it, over midnight", async () => {
  const { table } = setting.gateway;
  await writeChange(table, { subjectId: "opn_3", version: 1, at: "2026-03-01T10:00:00.000Z" });
  await writeChange(table, { subjectId: "opn_3", version: 2, at: "2026-03-02T00:01:00.000Z" });
  await writeChange(table, { subjectId: "opn_3", version: 3, at: "2026-03-01T23:05:00.000Z" });
  await of("2026-03-01", "2026-03-03");
  expect(taken()).toEqual(["opn_3.1", "opn_3.2", "opn_3.3"]);
});

test("--print shows events and sends none", async () => {
  await writeChange(setting.gateway.table, {
    subjectId: "opn_4",
    version: 1,
    at: "2026-03-10T10:00:00.000Z",
  });
  const { lines } = await runOn(
    setting.gateway.table,
    replay,
    ["--print", "--from", "2026-03-10", "--to", "2026-03-10"],
    NOW,
  );
  expect(
    lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line)),
  ).toMatchObject([{ id: "chg_opn_4.1", changedFields: [] }]);
  expect(taken()).toEqual([]);
});

test("an invalid Change is listed and stops nothing", async () => {
  const { table } = setting.gateway;
  await writeChange(table, { subjectId: "opn_5", version: 1, at: "2026-03-12T10:00:00.000Z" });
  await writeChange(table, {
    subjectId: "opn_5",
    version: 2,
    at: "2026-03-12T10:00:01.000Z",
    body: "{ bà Nguyễn",
  });
  await writeChange(table, { subjectId: "opn_5", version: 3, at: "2026-03-12T10:00:02.000Z" });
  const { lines, error } = await of("2026-03-12", "2026-03-12");
  expect(taken()).toEqual(["opn_5.1", "opn_5.3"]);
  expect(lines).toContain("not sent: CHANGE#opn_5 000002: Change: body is not JSON");
  expect(lines.join()).not.toContain("Nguyễn");
  expect(error).toMatchObject({ message: "Done, but 1 of the events could not be sent." });
});

test.each([
  ["no bus", ["--from", "2026-11-20", "--to", "2026-11-21"], "Give a span or a queue, and a bus"],
  ["half a span", ["--bus", BUS, "--from", "2026-11-20"], "Give a span or a queue, and a bus"],
  [
    "a span and a queue",
    ["--bus", BUS, "--queue", "https://q", "--from", "2026-11-20"],
    "Give a span or a queue, and a bus",
  ],
  [
    "a code that never was a province",
    ["--bus", BUS, "--from", "2026-11-20", "--to", "2026-11-21", "--province", "99"],
    "--province 99 was never a province",
  ],
  [
    "an invalid place",
    ["--bus", BUS, "--from", "2026-11-20", "--to", "2026-11-21", "--after", "3"],
    '--after is "3"',
  ],
  [
    "a place of another span",
    [
      "--bus",
      BUS,
      "--from",
      "2026-11-20",
      "--to",
      "2026-11-21",
      "--after",
      "2026-11-22T00:00:00.000Z#a#000001",
    ],
    "give a place in this span",
  ],
])("refuses %s", async (_, args, message) => {
  const { error } = await runOn(setting.gateway.table, replay, args, NOW);
  expect(error).toMatchObject({ message: expect.stringContaining(message) });
  expect(taken()).toEqual([]);
});

test("a replayed event equals the event of the outbox", async () => {
  const { table } = setting.gateway;
  const [north] = setting.provinces;
  const clerk = await setting.gateway.as("CLERK", north, "clerk");
  await table.client.send(
    new PutCommand({ TableName: table.name, Item: { pk: "SESSION", sk: "x", type: "Session" } }),
  );
  const { data } = await clerk(
    `mutation {
      recordSession(input: {
        title: "Đối thoại", type: PERIODIC, unitCode: "${north}1", heldOn: "2026-11-10"
      }) { session { id } userErrors { code } }
    }`,
  );
  await runOn(
    table,
    replay,
    ["--bus", BUS, "--from", "2026-11-23", "--to", "2026-11-23"],
    new Date(NOW.getTime() + 1),
  );
  const { id } = data.recordSession.session;
  expect(setting.aws.taken()).toContainEqual(
    expect.objectContaining({
      id: `chg_${id}.1`,
      event: "session.recorded",
      provinceCode: north,
      unitCode: `${north}1`,
    }),
  );
});
