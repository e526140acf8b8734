import { expect, test } from "vitest";
import { mutateOk, type Payload } from "./kit/chain.ts";
import { type Ask, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });

const policy = (more: object = {}) => ({
  expectedVersion: 0,
  unitCode: office.commune,
  code: "OPINION_FIRST_REPLY",
  length: 10,
  unit: "WORKING_DAYS",
  validFrom: "2026-11-23",
  source: "Quy chế đối thoại của phường",
  mark: "DEFAULT",
  reason: "Thay đổi.",
  ...more,
});
const hands = async () => ({
  own: await office.gateway.as("ADMIN", office.commune, "own"),
  above: await office.gateway.as("ADMIN", office.province, "above"),
  country: office.admin,
});
/** Refusals of the call, which a dry run must repeat. */
async function refused(ask: Ask, more: object): Promise<string[]> {
  const dry = await refusals(ask, "SetDeadlinePolicy", policy({ ...more, dryRun: true }));
  const codes = await refusals(ask, "SetDeadlinePolicy", policy(more));
  expect(codes).toEqual(dry);
  return codes;
}

test.each<[string, object, string[]]>([
  ["a day before today", { validFrom: "2026-11-22" }, ["TOO_SMALL validFrom"]],
  ["the past, even if shorter", { length: 3, validFrom: "2020-01-01" }, ["TOO_SMALL validFrom"]],
  ["more days", { length: 11 }, ["TOO_LARGE length"]],
  ["more days in the future", { length: 11, validFrom: "2030-01-01" }, ["TOO_LARGE length"]],
  ["a longer period in another unit", { length: 400, unit: "DAYS" }, ["CONFLICTING_INPUT length"]],
  ["a shorter notice", { code: "SESSION_ANNOUNCE", length: 6, unit: "DAYS" }, ["TOO_SMALL length"]],
  ["the same period from today", {}, []],
  ["a shorter period", { length: 5 }, []],
  ["a shorter period in another unit", { length: 10, unit: "DAYS" }, []],
  ["a longer notice", { code: "SESSION_ANNOUNCE", length: 10, unit: "DAYS" }, []],
])("a commune sets for itself: %s", async (_, more, codes) => {
  expect(await refused((await hands()).own, more)).toEqual(codes);
});

test("its own administrator takes no lateness away; one of a level above may", async () => {
  const { clerk, commune } = office;
  const { own, above } = await hands();
  await mutateOk(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Đường hư.",
    receivedOn: "2026-11-02",
    citizen: { name: "Lê Thị Thử" },
  });
  const states = async () => {
    const { data } = await clerk(
      "query ($unit: String!) { deadlines(where: { unitCode: $unit }) { nodes { state } } }",
      { unit: commune },
    );
    return data.deadlines.nodes.map(({ state }: Payload) => state);
  };
  const eased = { length: 400, unit: "DAYS", validFrom: "2026-01-01" };
  expect(await refused(own, eased)).toEqual(["TOO_SMALL validFrom"]);
  expect(await states()).toEqual(["OVERDUE"]);
  expect((await mutate(above, "SetDeadlinePolicy", policy(eased))).userErrors).toEqual([]);
  expect(await states()).toEqual(["ON_TRACK"]);
});

test("the measure is that of the level above, now and from later days", async () => {
  const { province } = office;
  const { own, above, country } = await hands();
  const ofProvince = { unitCode: province, length: 7 };
  expect(await refused(above, { ...ofProvince, length: 12 })).toEqual(["TOO_LARGE length"]);
  expect(await refused(above, { ...ofProvince, validFrom: "2026-11-01" })).toEqual([
    "TOO_SMALL validFrom",
  ]);
  expect(
    (await mutate(country, "SetDeadlinePolicy", policy({ ...ofProvince, length: 12 }))).userErrors,
  ).toEqual([]);
  await mutateOk(above, "SetDeadlinePolicy", {
    ...policy({ ...ofProvince, validFrom: "2027-06-01" }),
    expectedVersion: 1,
  });
  expect(await refused(own, { length: 8 })).toEqual(["TOO_LARGE length"]);
  expect(await refused(own, { length: 7 })).toEqual([]);
});

test("no unit sets days off for itself", async () => {
  const { own, above } = await hands();
  for (const ask of [own, above])
    expect(
      await forbidden(ask, "SetCalendarDays", {
        expectedVersion: 2,
        reason: "Nghỉ.",
        dryRun: true,
        set: [
          {
            date: "2026-11-20",
            working: false,
            kind: "HOLIDAY",
            status: "CONFIRMED",
            reason: "Nghỉ",
          },
        ],
      }),
    ).toBe("FORBIDDEN");
});
