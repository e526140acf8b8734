import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gateway, openGateway } from "./kit/index.ts";
import { documentOf } from "./kit/operations.ts";

let gateway: Gateway;
beforeAll(async () => {
  gateway = await openGateway();
});
afterAll(() => gateway.close());

const explain = async (startedAt: string, more: object = {}, headers = {}) =>
  gateway.anonymous(
    documentOf("ExplainDeadline"),
    { policyCode: "OPINION_FIRST_REPLY", unitCode: "26743", startedAt, ...more },
    headers,
  );

test("ten working days over Tết: the due day and the reason for each day", async () => {
  const { dueOn, overdueFrom, provisional, policy, steps } = (
    await explain("2026-02-13T09:00:00+07:00")
  ).data.explainDeadline;
  expect({ dueOn, overdueFrom, provisional }).toEqual({
    dueOn: "2026-03-06",
    overdueFrom: "2026-03-06T17:00:00.000Z",
    provisional: false,
  });
  expect(policy).toMatchObject({
    code: "OPINION_FIRST_REPLY",
    length: 10,
    unit: "WORKING_DAYS",
    mark: "DEFAULT",
  });
  expect(steps).toHaveLength(22);
  expect(steps[0]).toEqual({
    date: "2026-02-13",
    counted: false,
    reason: "không tính ngày xảy ra sự kiện",
    source: "Bộ luật Dân sự 2015, Điều 147",
  });
  const tet = steps.filter(({ reason }: { reason: string }) => reason.includes("Tết Nguyên đán"));
  expect(tet.map(({ date }: { date: string }) => date)).toEqual([
    "2026-02-16",
    "2026-02-17",
    "2026-02-18",
    "2026-02-19",
    "2026-02-20",
  ]);
  for (const { source } of tet) expect(source).toMatch(/./);
  expect(steps.filter(({ counted }: { counted: boolean }) => counted)).toHaveLength(10);
});

test("24 November is skipped with its source; a covered year is not provisional", async () => {
  const explained = (await explain("2026-11-16T09:00:00+07:00")).data.explainDeadline;
  expect(explained).toMatchObject({
    dueOn: "2026-12-01",
    provisional: false,
    provisionalBecause: [],
  });
  expect(explained.steps.find(({ date }: { date: string }) => date === "2026-11-24")).toMatchObject(
    {
      counted: false,
      reason: expect.stringContaining("Ngày Văn hóa Việt Nam"),
      source: "Nghị quyết 28/2026/QH16 ngày 24/4/2026 (dẫn lại)",
    },
  );
  expect((await explain("2026-12-28T09:00:00+07:00")).data.explainDeadline).toMatchObject({
    dueOn: "2027-01-12",
    provisional: false,
  });
});

test("beyond the covered calendar the answer is provisional and gives a reason", async () => {
  const { dueOn, provisional, provisionalBecause } = (await explain("2027-12-20T09:00:00+07:00"))
    .data.explainDeadline;
  expect({ dueOn, provisional }).toEqual({ dueOn: "2028-01-03", provisional: true });
  expect(provisionalBecause).toEqual([expect.stringContaining("2027")]);
});

test("an instant counts by its local day, and reasons follow the accepted language", async () => {
  const late = (await explain("2026-03-02T16:59:59Z", {}, { "accept-language": "en" })).data
    .explainDeadline;
  expect(late).toMatchObject({
    dueOn: "2026-03-16",
    steps: expect.arrayContaining([
      expect.objectContaining({ date: "2026-03-07", reason: "weekend" }),
    ]),
  });
  expect((await explain("2026-03-02T17:00:00Z")).data.explainDeadline.dueOn).toBe("2026-03-17");
});

test("a backward period gives the latest day to announce, even on a day off", async () => {
  const { dueOn } = (await explain("2026-02-24T08:00:00+07:00", { policyCode: "SESSION_ANNOUNCE" }))
    .data.explainDeadline;
  expect(dueOn).toBe("2026-02-17");
});

test.each([
  [{ policyCode: "NOPE" }, "policyCode"],
  [{ policyCode: "DIRECTIVE_DUE" }, "policyCode"],
  [{ unitCode: "nowhere" }, "unitCode"],
  [{ startedAt: "2026-02-13" }, "startedAt"],
  [{ startedAt: "2025-06-30T09:00:00+07:00" }, "startedAt"],
  [{ startedAt: "9999-12-31T23:59:59Z" }, "startedAt: phải từ năm 1900 đến năm 2199"],
  [{ startedAt: "2200-01-01T00:00:00+07:00" }, "startedAt: phải từ năm 1900 đến năm 2199"],
  [{ startedAt: "0001-01-01T00:00:00Z" }, "startedAt: phải từ năm 1900 đến năm 2199"],
])("an invalid argument is named in the refusal: %j", async (more, argument) => {
  const { errors } = await explain("2026-02-13T09:00:00+07:00", more);
  expect(errors).toMatchObject([
    { extensions: { code: "BAD_ARGUMENT" }, message: expect.stringContaining(argument) },
  ]);
});

test("the calendar lists the working days of 2026 and refuses invalid ranges", async () => {
  const ask = async (from: string, to: string) =>
    gateway.anonymous(documentOf("WorkingCalendar"), { from, to });
  const { workingCalendar } = (await ask("2026-01-01", "2026-12-31")).data;
  expect(workingCalendar.days).toHaveLength(365);
  expect(workingCalendar.workingDays).toBe(
    workingCalendar.days.filter(({ working }: { working: boolean }) => working).length,
  );
  expect(
    workingCalendar.days.find(({ date }: { date: string }) => date === "2026-01-10"),
  ).toMatchObject({ working: true, status: "CONFIRMED" });
  expect((await ask("2026-12-31", "2026-01-01")).errors).toMatchObject([
    { extensions: { code: "BAD_ARGUMENT" } },
  ]);
  expect((await ask("2026-01-01", "2027-12-31")).errors).toMatchObject([
    { message: expect.stringContaining("400") },
  ]);
});

test("every policy has a source and a mark, and none is marked as law", async () => {
  const { deadlinePolicies } = (await gateway.anonymous(documentOf("DeadlinePolicies"))).data;
  expect(deadlinePolicies.map(({ code }: { code: string }) => code)).toHaveLength(13);
  for (const { code, source, mark, validFrom } of deadlinePolicies) {
    expect(source, code).toMatch(/./);
    expect(["REPORTED", "DEFAULT"], code).toContain(mark);
    expect(validFrom, code).toBe("2025-07-01");
  }
});
