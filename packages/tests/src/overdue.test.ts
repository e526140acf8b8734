import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { makeOverdue } from "@doithoai/functions";
import { describe, expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion } from "./kit/chain.ts";
import { type Ask, failTransactions, holdNext, throttled } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });

interface Listed {
  readonly id: string;
  readonly policyCode: string;
  readonly notices: readonly { readonly stage: string; readonly dueOn: string }[];
}
const OVERDUE = `query ($unitCode: String!) {
  overdue(unitCode: $unitCode, first: 100) {
    nodes { id policyCode dueOn state notices { stage dueOn } }
  }
}`;
const listed = async (): Promise<readonly Listed[]> =>
  (await office.gateway.anonymous(OVERDUE, { unitCode: office.province })).data.overdue.nodes;
const stagesOf = (deadlines: readonly Listed[]) =>
  deadlines.map(
    ({ policyCode, notices }) => `${policyCode}: ${notices.map(({ stage }) => stage).join(" ")}`,
  );

/** Reads the notices of a deadline from its changes. */
async function noticesOf(ask: Ask, deadlineId: string, versions = 6) {
  const ids = Array.from({ length: versions }, (_, i) => `chg_${deadlineId}.${i + 1}`);
  const { data } = await ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) { ... on Change { event version occurredAt recordedAt fields { after } } }
    }`,
    { ids },
  );
  return data.nodes.filter((node: unknown) => node !== null);
}

/** Creates an opinion whose only open deadline is its result, due on Tuesday 1 December 2026. */
async function owedBy1December() {
  const { chain, clerk } = office;
  const opinion = await chain.classified();
  const assigned = await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(opinion),
    organizationId: chain.committee,
    dueOn: "2026-12-01",
    citizenToldOn: "2026-11-23",
  });
  return onDeadline(clerk, assigned, "OPINION_RESULT");
}

test("a deadline is flagged once, dated to the midnight from which it is overdue", async () => {
  const { deadlineId } = await owedBy1December();
  await office.turnTo("2026-12-04T00:30:00+07:00");
  const before = await listed();
  expect(stagesOf(before)).toEqual(["OPINION_RESULT: "]);
  expect(await office.gateway.overdue("2026-12-04T00:30:00+07:00")).toMatchObject({
    flagged: 1,
    remindersSent: 0,
    failed: 0,
    more: false,
    oldestUnflaggedMs: 0,
  });
  expect(stagesOf(await listed())).toEqual(["OPINION_RESULT: OVERDUE"]);
  expect(await office.gateway.overdue("2026-12-04T00:30:00+07:00")).toMatchObject({
    read: 0,
    flagged: 0,
  });
  expect((await listed()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  expect(await noticesOf(office.clerk, deadlineId)).toMatchObject([
    {
      event: "deadline.overdue",
      occurredAt: "2026-12-01T17:00:00.000Z",
      recordedAt: "2026-12-03T17:30:00.000Z",
      fields: [{ after: { stage: "OVERDUE", dueOn: "2026-12-01" } }],
    },
  ]);
});

test("a deadline is not flagged before its midnight, to the millisecond", async () => {
  await owedBy1December();
  expect(await office.gateway.overdue("2026-12-01T23:59:59.999+07:00")).toMatchObject({
    flagged: 0,
  });
  expect(await office.gateway.overdue("2026-12-02T00:00:00.000+07:00")).toMatchObject({
    flagged: 1,
  });
});

test("reminders go out 3, 1 and 0 working days ahead; after a gap only the last one", async () => {
  const { deadlineId } = await owedBy1December();
  const run = async (at: string) => (await office.gateway.overdue(`${at}+07:00`)).remindersSent;
  // Thursday 26, Monday 30 November and Tuesday 1 December.
  expect([
    await run("2026-11-26T07:05:00"),
    await run("2026-11-26T08:05:00"),
    await run("2026-11-26T09:05:00"),
  ]).toEqual([0, 1, 0]);
  expect([await run("2026-11-28T10:05:00"), await run("2026-12-01T17:05:00")]).toEqual([0, 0]);
  expect(
    (await noticesOf(office.clerk, deadlineId)).map(
      ({ fields }: { fields: { after: { stage: string } }[] }) => fields[0]?.after.stage,
    ),
  ).toEqual(["REMINDER_3"]);
  const other = await owedBy1December();
  expect([await run("2026-12-01T10:05:00"), await run("2026-12-01T11:05:00")]).toEqual([1, 0]);
  expect(
    (await noticesOf(office.clerk, other.deadlineId)).map(
      ({ fields }: { fields: { after: { stage: string } }[] }) => fields[0]?.after.stage,
    ),
  ).toEqual(["REMINDER_0"]);
});

test("5 and 15 working days late, the next higher body is named, then the one above", async () => {
  const { deadlineId } = await owedBy1December();
  // The fifth working day after 1 December is Tuesday 8, the fifteenth is Tuesday 22 December.
  for (const at of ["2026-12-02T00:05:00", "2026-12-08T07:05:00"])
    expect(await office.gateway.overdue(`${at}+07:00`)).toMatchObject({ longOverdue: 0 });
  expect(await office.gateway.overdue("2026-12-08T08:05:00+07:00")).toMatchObject({
    longOverdue: 1,
    flagged: 0,
  });
  expect(await office.gateway.overdue("2026-12-22T08:05:00+07:00")).toMatchObject({
    longOverdue: 1,
  });
  const [, fifth, fifteenth] = await noticesOf(office.clerk, deadlineId);
  expect(fifth).toMatchObject({
    event: "deadline.long-overdue",
    fields: [
      {
        after: { stage: "LATE_5", higherBody: { name: `Ủy ban nhân dân tỉnh ${office.province}` } },
      },
    ],
  });
  expect(fifteenth).toMatchObject({
    fields: [{ after: { stage: "LATE_15", higherBody: { id: null, name: "Chính phủ" } } }],
  });
});

test("after weeks without runs, a run flags at once and sends in office hours", async () => {
  const { deadlineId } = await owedBy1December();
  expect(await office.gateway.overdue("2026-12-26T03:00:00+07:00")).toMatchObject({
    flagged: 1,
    longOverdue: 0,
  });
  // 26 December is a Saturday. Offices open again on Monday.
  expect(await office.gateway.overdue("2026-12-26T10:05:00+07:00")).toMatchObject({ read: 0 });
  expect(await office.gateway.overdue("2026-12-28T08:05:00+07:00")).toMatchObject({
    flagged: 0,
    longOverdue: 1,
  });
  expect(
    (await noticesOf(office.clerk, deadlineId)).map(({ event }: { event: string }) => event),
  ).toEqual(["deadline.overdue", "deadline.long-overdue", "deadline.long-overdue"]);
});

test("concurrent runs flag each deadline once", async () => {
  const made = [];
  for (let i = 0; i < 12; i++) made.push(await owedBy1December());
  const runs = await Promise.all(
    [1, 2, 3].map(() => office.gateway.overdue("2026-12-02T00:05:00+07:00")),
  );
  expect(runs.reduce((sum, { flagged }) => sum + flagged, 0)).toBe(12);
  expect(runs.reduce((sum, { failed }) => sum + failed, 0)).toBe(0);
  for (const { deadlineId } of made)
    expect(await noticesOf(office.clerk, deadlineId)).toHaveLength(1);
});

test("an existing change with the next number counts as a failure, not a lost race", async () => {
  const { deadlineId } = await owedBy1December();
  const { client, name } = office.gateway.table;
  await client.send(
    new PutCommand({
      TableName: name,
      Item: { pk: `CHANGE#${deadlineId}`, sk: "000001", type: "Change", schema: 1, body: "{}" },
    }),
  );
  for (let i = 0; i < 2; i++)
    expect(await office.gateway.overdue("2026-12-02T00:05:00+07:00")).toMatchObject({
      read: 1,
      flagged: 0,
      alreadyDone: 0,
      failed: 1,
    });
});

describe("an interrupted run", () => {
  test("stops when out of time and leaves the rest to the next run", async () => {
    for (let i = 0; i < 6; i++) await owedBy1December();
    // After office hours of the due day only the flag at midnight is still to come.
    await office.gateway.overdue("2026-12-01T18:05:00+07:00");
    const late = makeOverdue({ table: office.gateway.table, log: () => undefined });
    const event = { id: "late", time: "2026-12-02T00:05:00+07:00" };
    expect(
      await late(event, { functionName: "Overdue", getRemainingTimeInMillis: () => 10_000 }),
    ).toMatchObject({
      flagged: 0,
      more: true,
      oldestUnflaggedMs: 300_000,
    });
    expect(
      await late(event, { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 }),
    ).toMatchObject({
      flagged: 6,
      more: false,
      oldestUnflaggedMs: 0,
    });
  });

  test("leaves failed writes to the next run, and no write is partial", async () => {
    const made = [];
    for (let i = 0; i < 4; i++) made.push(await owedBy1December());
    const log: object[] = [];
    const { gateway } = office;
    const broken = new Error("the network is down");
    const faults = failTransactions(gateway.table, (number) =>
      number <= 3 ? broken : number === 4 ? throttled() : undefined,
    );
    const overdue = makeOverdue({ table: gateway.table, log: (record) => log.push(record) });
    const lambda = { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 };
    expect(await overdue({ id: "first", time: "2026-12-02T00:05:00+07:00" }, lambda)).toMatchObject(
      { read: 4, flagged: 1, failed: 3 },
    );
    expect(faults.tries()).toBeGreaterThan(4);
    expect(
      await overdue({ id: "second", time: "2026-12-02T00:05:00+07:00" }, lambda),
    ).toMatchObject({ read: 3, flagged: 3, failed: 0 });
    for (const { deadlineId } of made)
      expect(await noticesOf(office.clerk, deadlineId)).toHaveLength(1);
    expect(log).toContainEqual(
      expect.objectContaining({
        level: "error",
        deadline: expect.stringContaining("OPINION_RESULT"),
      }),
    );
  });
});

test("the time of the event decides, not the clock of the machine", async () => {
  await owedBy1December();
  const overdue = makeOverdue({ table: office.gateway.table, log: () => undefined });
  // The clock of the machine may show any date.
  expect(
    await overdue(
      { id: "early", time: "2026-12-01T23:57:00+07:00" },
      { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 },
    ),
  ).toMatchObject({
    flagged: 0,
  });
  await expect(
    overdue({ id: "none" }, { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 }),
  ).rejects.toThrow(/time/);
});

test("an extension that arrives during flagging wins, and nothing is flagged", async () => {
  const { deadlineId, expectedVersion } = await owedBy1December();
  const { gateway } = office;
  const { arrived, letGo } = holdNext(gateway.table);
  const running = gateway.overdue("2026-12-02T00:05:00+07:00");
  await arrived;
  await office.turnTo("2026-12-02T00:05:00+07:00");
  await mutateOk(office.leader, "ExtendDeadline", {
    deadlineId,
    expectedVersion,
    dueOn: "2026-12-10",
    reason: "Mưa bão.",
  });
  letGo();
  expect(await running).toMatchObject({ flagged: 0, alreadyDone: 1, failed: 0 });
  expect(await noticesOf(office.clerk, deadlineId)).toEqual([]);
  expect(await gateway.overdue("2026-12-11T00:05:00+07:00")).toMatchObject({ flagged: 1 });
});

test("an overdue notice stays and is withdrawn once after a later extension", async () => {
  const { deadlineId, expectedVersion } = await owedBy1December();
  await office.gateway.overdue("2026-12-02T00:05:00+07:00");
  await office.turnTo("2026-12-03");
  const extended = await mutateOk(office.leader, "ExtendDeadline", {
    deadlineId,
    expectedVersion,
    dueOn: "2026-12-10",
    reason: "Mưa bão.",
  });
  expect(extended).toMatchObject({
    state: "ON_TRACK",
    dueOn: "2026-12-10",
    originalDueOn: "2026-12-01",
  });
  expect(await office.gateway.overdue("2026-12-03T09:05:00+07:00")).toMatchObject({ withdrawn: 1 });
  expect(await office.gateway.overdue("2026-12-03T10:05:00+07:00")).toMatchObject({ read: 0 });
  expect(await office.gateway.overdue("2026-12-11T00:05:00+07:00")).toMatchObject({
    flagged: 1,
    withdrawn: 0,
  });
  expect(
    (await noticesOf(office.clerk, deadlineId, 10)).map(({ event }: { event: string }) => event),
  ).toEqual(["deadline.overdue", "deadline.overdue-withdrawn", "deadline.overdue"]);
});

test("a paused deadline is not flagged, and a resumed one is flagged only once", async () => {
  const { deadlineId, expectedVersion } = await owedBy1December();
  const paused = await mutateOk(office.leader, "PauseDeadline", {
    deadlineId,
    expectedVersion,
    reason: "Chờ.",
  });
  expect(await office.gateway.overdue("2026-12-02T00:05:00+07:00")).toMatchObject({ read: 0 });
  await office.turnTo("2026-12-07");
  // The pause of 23 November to 7 December is 15 days, so the due day is 16 December.
  const resumed = await mutateOk(office.leader, "ResumeDeadline", {
    deadlineId,
    expectedVersion: paused.version,
    reason: "Xong.",
  });
  expect(resumed).toMatchObject({ dueOn: "2026-12-16" });
  expect(await office.gateway.overdue("2026-12-17T00:05:00+07:00")).toMatchObject({ flagged: 1 });
  await office.turnTo("2026-12-18");
  const again = await mutateOk(office.leader, "PauseDeadline", {
    deadlineId,
    expectedVersion: resumed.version,
    reason: "Chờ.",
  });
  await mutateOk(office.leader, "ResumeDeadline", {
    deadlineId,
    expectedVersion: again.version,
    reason: "Xong.",
  });
  expect(await office.gateway.overdue("2026-12-18T00:05:00+07:00")).toMatchObject({ flagged: 0 });
  expect(stagesOf(await listed())).toEqual(["OPINION_RESULT: OVERDUE"]);
});

test("the log contains the figures and the metric of the backlog's age", async () => {
  await owedBy1December();
  const log: Record<string, unknown>[] = [];
  const overdue = makeOverdue({
    table: office.gateway.table,
    log: (record) => log.push({ ...record }),
  });
  await overdue(
    { id: "figures", time: "2026-12-02T00:05:00+07:00" },
    { functionName: "Overdue", getRemainingTimeInMillis: () => 60_000 },
  );
  expect(log.at(-1)).toMatchObject({
    message: "overdue check",
    read: 1,
    flagged: 1,
    backlogAge: 0,
    _aws: { CloudWatchMetrics: [{ Namespace: "doithoai" }] },
  });
});
