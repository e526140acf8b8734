import { GetCommand, PutCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion } from "./kit/chain.ts";
import { type Ask, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice({ ownTable: true });

const DEADLINES = `query ($where: DeadlineWhere!) {
  deadlines(where: $where, first: 100) {
    nodes {
      id version policyCode dueOn originalDueOn state
      policy { unitCode version length unit }
      subject { id }
    }
  }
}`;
interface Listed {
  readonly id: string;
  readonly policyCode: string;
  readonly dueOn: string | null;
  readonly [field: string]: unknown;
}
/** Reads as an administrator. Other users see the unit in place of a hidden subject. */
const all = async (where: object = {}): Promise<readonly Listed[]> =>
  (
    await office.admin(DEADLINES, {
      where: { unitCode: office.province, withDescendants: true, ...where },
    })
  ).data.deadlines.nodes;
const versions = async () => new Map((await all()).map(({ id, version }) => [id, Number(version)]));
const dueDays = async () => new Map((await all()).map(({ id, dueOn }) => [id, dueOn]));

const version = async (): Promise<number> =>
  (
    await office.gateway.anonymous(
      '{ workingCalendar(from: "2026-12-01", to: "2026-12-01") { version } }',
    )
  ).data.workingCalendar.version;
const dayOff = (date: string, more: object = {}) => ({
  date,
  working: false,
  kind: "HOLIDAY",
  status: "CONFIRMED",
  reason: "Quốc tang",
  source: "Thông cáo đặc biệt",
  ...more,
});
/** Ends the waiting time for requests that began with the earlier rules. */
async function overSince(id: string): Promise<void> {
  const { client, name: TableName } = office.gateway.table;
  const { Item } = await client.send(
    new GetCommand({
      TableName,
      Key: { pk: `RECALCULATION#${id.replace("rcl_", "")}`, sk: "RECALCULATION" },
    }),
  );
  const body = JSON.stringify({ ...JSON.parse(String(Item?.body)), settledAfter: Date.now() });
  await client.send(new PutCommand({ TableName, Item: { ...Item, body } }));
}
const setDays = async (input: object) =>
  mutate(office.admin, "SetCalendarDays", {
    expectedVersion: await version(),
    reason: "Thông báo đột xuất.",
    ...input,
  });

/**
 * Creates four opinions with a first reply due on 8 December, one of them met. Two of them have a
 * result: one due on a fixed day, one by policy in 20 days.
 */
async function someDeadlines() {
  const { clerk, chain } = office;
  await chain.received();
  await chain.received();
  const informed = await chain.classified();
  await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(informed),
    organizationId: chain.committee,
    citizenToldOn: "2026-11-23",
    dueOn: "2026-12-15",
  });
  const other = await chain.classified();
  await mutateOk(clerk, "AssignOpinion", { ...onOpinion(other), organizationId: chain.committee });
}

describe("days of the calendar", () => {
  test("a dry run previews the moves and writes nothing; applying makes exactly them", async () => {
    await someDeadlines();
    const before = await dueDays();
    const versionsBefore = await versions();
    const input = { set: [dayOff("2026-12-03"), dayOff("2026-12-14", { working: false })] };
    const dry = await setDays({ ...input, dryRun: true });
    expect(dry).toMatchObject({
      userErrors: [],
      recalculation: null,
      preview: { moved: 4, startsOverdue: 0, stopsOverdue: 0, complete: true },
    });
    expect(await dueDays()).toEqual(before);
    const applied = await setDays(input);
    expect(applied.preview).toEqual(dry.preview);
    expect(applied.recalculation).toMatchObject({ moved: 4 });
    const after = await dueDays();
    const moved = [...after]
      .filter(([id, dueOn]) => before.get(id) !== dueOn)
      .map(([id, to]) => ({ deadlineId: id, from: before.get(id), to }));
    const foreseen = dry.preview.moves.map(({ deadlineId, from, to }: Record<string, string>) => ({
      deadlineId,
      from,
      to,
    }));
    expect(moved.toSorted((a, b) => (a.deadlineId < b.deadlineId ? -1 : 1))).toEqual(
      foreseen.toSorted((a: Listed, b: Listed) =>
        String(a.deadlineId) < String(b.deadlineId) ? -1 : 1,
      ),
    );
    // A moved deadline has the next version, so that an extension decided before is refused.
    const versionsAfter = await versions();
    for (const { deadlineId } of moved)
      expect(versionsAfter.get(deadlineId)).toBe((versionsBefore.get(deadlineId) ?? 0) + 1);
    // Ten working days now skip Thursday 3. Twenty days end on Tuesday 15 instead of Monday 14. A
    // fixed day does not move.
    expect(
      (await all())
        .map(({ policyCode, dueOn, originalDueOn }) => `${policyCode} ${originalDueOn} → ${dueOn}`)
        .toSorted(),
    ).toEqual(
      [
        ...Array.from({ length: 3 }, () => "OPINION_FIRST_REPLY 2026-12-08 → 2026-12-09"),
        "OPINION_FIRST_REPLY 2026-12-08 → 2026-12-08",
        "OPINION_RESULT 2026-12-14 → 2026-12-15",
        "OPINION_RESULT 2026-12-15 → 2026-12-15",
      ].toSorted(),
    );
    const [move] = dry.preview.moves;
    const subject = (await all()).find(({ id }) => id === move.deadlineId)?.subject as {
      id: string;
    };
    const { data: history } = await office.clerk(
      `query ($id: ID!) {
        opinion(id: $id) { changes(first: 100) { nodes { event actor reason fields { field } } } }
      }`,
      { id: subject.id },
    );
    expect(history.opinion.changes.nodes.at(-1)).toEqual({
      event: "deadline.recalculated",
      actor: office.admin.subject,
      reason: "Thông báo đột xuất.",
      fields: [{ field: "deadlines" }],
    });
  });

  test("a cleared day is reset, and a provisional day makes answers provisional", async () => {
    const { chain, gateway } = office;
    await chain.received();
    const first = (await dueDays()).values().next().value;
    await setDays({ set: [dayOff("2026-11-26", { status: "PROVISIONAL", kind: "SWAP_REST" })] });
    const explain = `query ($at: DateTime!, $unit: String!) {
      explainDeadline(policyCode: "OPINION_FIRST_REPLY", startedAt: $at, unitCode: $unit) {
        dueOn provisionalBecause
      }
    }`;
    const asked = { at: "2026-11-23T09:00:00+07:00", unit: office.commune };
    expect(
      (await gateway.anonymous(explain, asked)).data.explainDeadline.provisionalBecause,
    ).toContainEqual("2026-11-26: Quốc tang");
    expect((await dueDays()).values().next().value).not.toBe(first);
    await setDays({ clear: ["2026-11-26"] });
    expect((await dueDays()).values().next().value).toBe(first);
  });

  test("a preview counts starts and stops of overdue, and notices are corrected", async () => {
    const { chain, gateway } = office;
    await chain.received();
    const [deadline] = await all();
    const dueOn = String(deadline?.dueOn);
    const dayAfter = String(Number(dueOn.slice(8)) + 1).padStart(2, "0");
    await office.turnTo(`${dueOn.slice(0, 8)}${dayAfter}`);
    expect(
      await gateway.overdue(
        new Date(Date.parse(`${deadline?.dueOn}T00:05:00+07:00`) + 86_400_000).toISOString(),
      ),
    ).toMatchObject({ flagged: 1 });
    const stops = await setDays({ set: [dayOff("2026-11-30")] });
    expect(stops.preview).toMatchObject({ moved: 1, stopsOverdue: 1, startsOverdue: 0 });
    expect(
      await gateway.overdue(
        new Date(Date.parse(`${deadline?.dueOn}T10:05:00+07:00`) + 86_400_000).toISOString(),
      ),
    ).toMatchObject({ withdrawn: 1 });
    const starts = await setDays({ clear: ["2026-11-30"] });
    expect(starts.preview).toMatchObject({ moved: 1, stopsOverdue: 0, startsOverdue: 1 });
    const subject = deadline?.subject as { id: string };
    const { data } = await office.clerk(
      "query ($id: ID!) { opinion(id: $id) { changes(first: 100) { nodes { reason } } } }",
      { id: subject.id },
    );
    expect(data.opinion.changes.nodes.at(-1).reason).toContain("STARTS_OVERDUE");
    await gateway.overdue(
      new Date(Date.parse(`${deadline?.dueOn}T11:05:00+07:00`) + 86_400_000).toISOString(),
    );
    const SAID = "query ($id: ID!) { node(id: $id) { ... on Deadline { notices { stage } } } }";
    const { node } = (await gateway.anonymous(SAID, { id: deadline?.id })).data;
    // The reminder of the later due day went out while that day was in force.
    expect(node.notices.map(({ stage }: { stage: string }) => stage)).toEqual([
      "OVERDUE",
      "WITHDRAWN",
      "REMINDER_0",
      "REINSTATED",
    ]);
  });

  test("late by a day that became a day off is one day late, not none", async () => {
    const received = await office.chain.received();
    const dueOn = "2026-12-08";
    await office.turnTo("2026-12-09");
    await mutateOk(office.clerk, "RejectOpinion", {
      ...onOpinion(received),
      reason: "OUT_OF_SCOPE",
    });
    await setDays({ set: [dayOff("2026-12-09")] });
    const { data } = await office.clerk(
      `query ($id: ID!) {
        opinion(id: $id) { deadlines { dueOn metOn state workingDaysLate daysLate } }
      }`,
      { id: received.id },
    );
    expect(data.opinion.deadlines).toContainEqual({
      dueOn,
      metOn: "2026-12-09",
      state: "MET_LATE",
      workingDaysLate: 0,
      daysLate: 1,
    });
  });

  test("a broken subject stops neither the recalculation of others nor the check", async () => {
    const { chain, gateway } = office;
    const [broken, sound] = [await chain.received(), await chain.received()];
    const [home, ulid] = broken.id.slice(4).split(".");
    const at = {
      TableName: gateway.table.name,
      Key: { pk: `DIALOGUE#${home}`, sk: `4-OPINION#${ulid}` },
    };
    await gateway.table.client.send(
      new UpdateCommand({
        ...at,
        UpdateExpression: "SET body = :body",
        ExpressionAttributeValues: { ":body": "{" },
      }),
    );
    const { recalculation, userErrors } = await setDays({ set: [dayOff("2026-12-01")] });
    expect({ userErrors, moved: recalculation.moved }).toEqual({ userErrors: [], moved: 1 });
    expect(
      (await all()).map(({ subject, dueOn }) => [(subject as { id: string }).id, dueOn]),
    ).toEqual([[sound.id, "2026-12-09"]]);
    // The deadline index still contains the deadline of the broken subject, so it is flagged too.
    expect(await gateway.overdue("2026-12-10T00:05:00+07:00")).toMatchObject({
      flagged: 2,
      failed: 0,
    });
    expect(gateway.broken.length).toBeGreaterThan(0);
  });

  test("bad input, a stale version and other roles are refused without a write", async () => {
    const before = await version();
    const set = (input: object) =>
      refusals(office.admin, "SetCalendarDays", {
        expectedVersion: before,
        reason: "Thử.",
        ...input,
      });
    expect(await set({})).toEqual(["REQUIRED set"]);
    expect(await set({ set: [dayOff("2026-12-03"), dayOff("2026-12-03")] })).toEqual([
      "DUPLICATE set.1.date",
    ]);
    expect(await set({ set: [dayOff("2026-12-03")], clear: ["2026-12-03"] })).toEqual([
      "DUPLICATE clear.0",
    ]);
    expect(await set({ set: [dayOff("2026-12-05", { kind: "MAKE_UP" })] })).toEqual([
      "CONFLICTING_INPUT set.0.working",
    ]);
    expect(await set({ set: [dayOff("2026-02-30")] })).toEqual(["INVALID_DATE set.0.date"]);
    const madeUpOn = (date: string) => [dayOff(date, { kind: "MAKE_UP", working: true })];
    expect(await set({ set: madeUpOn("2026-12-04") })).toEqual(["CONFLICTING_INPUT set.0.kind"]);
    expect(await set({ set: madeUpOn("2026-12-05"), dryRun: true })).toEqual([]);
    expect(await set({ coveredTo: "2050-01-01" })).toEqual(["TOO_LARGE coveredTo"]);
    expect(await set({ coveredTo: "2020-01-01", dryRun: true })).toEqual(["TOO_SMALL coveredTo"]);
    expect(await set({ set: [dayOff("2026-12-03")], expectedVersion: before + 1 })).toEqual([
      "STALE_VERSION expectedVersion",
    ]);
    // The calendar is national: an administrator of a commune or a province cannot change it.
    const local = await office.gateway.as("ADMIN", office.province, "local");
    expect(
      await forbidden(local, "SetCalendarDays", {
        expectedVersion: before,
        reason: "Thử.",
        clear: ["2026-12-03"],
      }),
    ).toBe("FORBIDDEN");
    expect(
      await forbidden(office.leader, "SetCalendarDays", {
        expectedVersion: before,
        reason: "Thử.",
        clear: ["2026-12-03"],
      }),
    ).toBe("FORBIDDEN");
    expect(await version()).toBe(before);
  });

  test("one key sets the days once; of two concurrent changes one is refused", async () => {
    const before = await version();
    const input = {
      expectedVersion: before,
      reason: "Thử.",
      set: [dayOff("2027-06-01")],
      idempotencyKey: `days-${office.commune}`,
    };
    const first = await mutate(office.admin, "SetCalendarDays", input);
    const second = await mutate(office.admin, "SetCalendarDays", input);
    expect(second).toMatchObject({
      userErrors: [],
      calendarVersion: before + 1,
      recalculation: { id: first.recalculation.id },
    });
    const race = await Promise.all(
      ["2027-06-02", "2027-06-03"].map((date) =>
        mutate(office.admin, "SetCalendarDays", {
          expectedVersion: before + 1,
          reason: "Thử.",
          set: [dayOff(date)],
        }),
      ),
    );
    expect(
      race
        .map(({ userErrors }) => userErrors.map(({ code }: { code: string }) => code).join())
        .toSorted(),
    ).toEqual(["", "STALE_VERSION"]);
    expect(await version()).toBe(before + 2);
  });

  test("scheduled runs finish a recalculation that the call left open", async () => {
    const { chain, gateway, admin } = office;
    for (let i = 0; i < 5; i++) await chain.received();
    const before = await dueDays();
    const { recalculation } = await setDays({ set: [dayOff("2026-11-27")] });
    expect(recalculation.status).toBe("CONFIRMING");
    expect([...(await dueDays()).values()]).not.toEqual([...before.values()]);
    // All deadlines are checked again after the requests with the earlier rules have ended.
    expect(await gateway.overdue("2026-11-23T00:05:00+07:00")).toMatchObject({
      recalculating: true,
    });
    await overSince(recalculation.id);
    const done = async () =>
      (
        await admin("query ($id: ID!) { recalculation(id: $id) { status } }", {
          id: recalculation.id,
        })
      ).data.recalculation.status;
    for (let runs = 0; (await done()) !== "DONE"; runs++) {
      expect(runs).toBeLessThan(100);
      await gateway.overdue("2026-11-23T00:05:00+07:00");
    }
  });
});

describe("policies", () => {
  const policy = (more: object = {}) => ({
    expectedVersion: 0,
    unitCode: office.commune,
    code: "OPINION_FIRST_REPLY",
    length: 5,
    unit: "WORKING_DAYS",
    validFrom: "2026-11-20",
    source: "Quy chế đối thoại của phường",
    mark: "DEFAULT",
    reason: "Rút ngắn.",
    ...more,
  });
  const set = (more: object = {}) => mutate(office.admin, "SetDeadlinePolicy", policy(more));
  const inForce = async (unitCode: string, on = "2026-11-23") =>
    (
      await office.gateway.anonymous(
        `query ($unitCode: String!, $on: Date) {
          deadlinePolicies(unitCode: $unitCode, on: $on) { code length unitCode version source }
        }`,
        { unitCode, on },
      )
    ).data.deadlinePolicies.find(({ code }: { code: string }) => code === "OPINION_FIRST_REPLY");

  test("only administrators who can make the change can read its recalculation", async () => {
    const { gateway, commune, province, admin } = office;
    const own = await gateway.as("ADMIN", commune, "own");
    const read = async (ask: Ask, id: string) => {
      const { data, errors } = await ask("query ($id: ID!) { recalculation(id: $id) { id } }", {
        id,
      });
      const byId = await ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id });
      expect(byId.data.node).toEqual(errors ? null : { __typename: "Recalculation", id });
      return errors?.[0].extensions.code ?? data.recalculation;
    };
    const today = policy({ validFrom: "2026-11-23" });
    const { id } = (await mutate(own, "SetDeadlinePolicy", today)).recalculation;
    for (const ask of [own, await gateway.as("ADMIN", province, "above"), admin])
      expect(await read(ask, id)).toEqual({ id });
    for (const ask of [await gateway.as("ADMIN", `${province}2`, "beside"), office.clerk])
      expect(await read(ask, id)).toBe("FORBIDDEN");
    const country = (await setDays({ set: [dayOff("2026-12-03")] })).recalculation.id;
    expect([await read(own, country), await read(admin, country)]).toEqual([
      "FORBIDDEN",
      { id: country },
    ]);
  });

  test("the nearest unit's policy applies from its first day; open deadlines move", async () => {
    const { clerk, chain, commune } = office;
    const late = await mutateOk(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hư.",
      receivedOn: "2026-11-19",
      citizen: { name: "Lê Thị Thử" },
    });
    const fresh = await chain.received();
    const dry = await set({ dryRun: true });
    expect(dry.preview.moves).toEqual([
      expect.objectContaining({ from: "2026-12-08", to: "2026-12-01" }),
    ]);
    const applied = await set();
    expect(applied).toMatchObject({
      userErrors: [],
      preview: dry.preview,
      recalculation: { moved: 1 },
    });
    const deadlines = await all();
    const of = (opinion: { id: string }) =>
      deadlines.find(({ subject }) => (subject as { id: string }).id === opinion.id);
    expect(of(fresh)).toMatchObject({
      dueOn: "2026-12-01",
      originalDueOn: "2026-12-08",
      policy: { unitCode: commune, version: 1, length: 5 },
    });
    expect(of(late)).toMatchObject({
      dueOn: "2026-12-04",
      policy: { unitCode: "VN", version: 0, length: 10 },
    });
    expect(await inForce(commune)).toMatchObject({
      length: 5,
      unitCode: commune,
      version: 1,
      source: "Quy chế đối thoại của phường",
    });
    expect(await inForce(commune, "2026-11-19")).toMatchObject({ length: 10, unitCode: "VN" });
    expect(await inForce(office.province)).toMatchObject({ length: 10, unitCode: "VN" });
    const next = await chain.received();
    expect(
      (await all()).find(({ subject }) => (subject as { id: string }).id === next.id),
    ).toMatchObject({ dueOn: "2026-12-01", policy: { version: 1 } });
  });

  test("a province's policy applies to communes without their own", async () => {
    const { gateway, clerk, province, commune } = office;
    const neighbour = `${province}2`;
    const letter = { channel: "LETTER", content: "Đường hư.", citizen: { name: "Lê Thị Thử" } };
    await mutateOk(clerk, "RecordOpinion", { ...letter, unitCode: commune });
    await mutateOk(await gateway.as("CLERK", neighbour), "RecordOpinion", {
      ...letter,
      unitCode: neighbour,
    });
    await set();
    const byProvince = await set({ unitCode: province, length: 7 });
    expect(byProvince.preview.moves).toEqual([
      expect.objectContaining({ from: "2026-12-08", to: "2026-12-03" }),
    ]);
    expect(
      (await all())
        .map(({ dueOn, policy: frozen }) => `${dueOn} ${(frozen as { unitCode: string }).unitCode}`)
        .toSorted(),
    ).toEqual([`2026-12-01 ${commune}`, `2026-12-03 ${province}`].toSorted());
  });

  test("a unit's own policies are listed, also future ones and ones without moves", async () => {
    const { gateway, commune, chain } = office;
    const opinion = await chain.received();
    const OWN = `query ($unitCode: String!) {
      ownDeadlinePolicies(unitCode: $unitCode) { code length unit validFrom version }
    }`;
    await set({ validFrom: "2027-01-01" });
    // Ten working days and fifteen days end on the same day here: nothing moves, and the new policy
    // applies from now on.
    const { data } = await office.admin(
      `mutation ($input: SetDeadlinePolicyInput!) {
        setDeadlinePolicy(input: $input) {
          policy { code length version }
          preview { moved }
          userErrors { code }
        }
      }`,
      { input: policy({ expectedVersion: 1, length: 15, unit: "DAYS" }) },
    );
    expect(data.setDeadlinePolicy).toEqual({
      policy: { code: "OPINION_FIRST_REPLY", length: 15, version: 2 },
      preview: { moved: 0 },
      userErrors: [],
    });
    expect(
      (await gateway.anonymous(OWN, { unitCode: commune })).data.ownDeadlinePolicies,
    ).toMatchObject([
      { length: 5, validFrom: "2027-01-01", version: 1 },
      { length: 15, validFrom: "2026-11-20", version: 2 },
    ]);
    expect(
      (await all()).find(({ subject }) => (subject as { id: string }).id === opinion.id),
    ).toMatchObject({
      dueOn: "2026-12-08",
      policy: { version: 2, length: 15 },
    });
  });

  test("administrators set policies for their unit and below, not above or beside", async () => {
    const { gateway, province, commune } = office;
    const local = await gateway.as("ADMIN", commune, "local");
    const provincial = await gateway.as("ADMIN", province, "provincial");
    expect(await forbidden(local, "SetDeadlinePolicy", policy({ unitCode: province }))).toBe(
      "FORBIDDEN",
    );
    expect(await forbidden(local, "SetDeadlinePolicy", policy({ unitCode: `${province}2` }))).toBe(
      "FORBIDDEN",
    );
    expect(await forbidden(provincial, "SetDeadlinePolicy", policy({ unitCode: "VN" }))).toBe(
      "FORBIDDEN",
    );
    const today = policy({ validFrom: "2026-11-23" });
    expect((await mutate(local, "SetDeadlinePolicy", today)).userErrors).toEqual([]);
    expect(
      (await mutate(provincial, "SetDeadlinePolicy", policy({ expectedVersion: 1 }))).userErrors,
    ).toEqual([]);
  });

  test("invalid policies are refused by field, and other roles are refused", async () => {
    const refused = (more: object) => refusals(office.admin, "SetDeadlinePolicy", policy(more));
    expect(await refused({ code: "DIRECTIVE_DUE" })).toEqual(["INVALID code"]);
    expect(await refused({ code: "NONE" })).toEqual(["INVALID code"]);
    expect(await refused({ length: 0 })).toEqual(["TOO_SMALL length"]);
    expect(await refused({ length: 401 })).toEqual(["TOO_LARGE length"]);
    expect(await refused({ unitCode: "nowhere" })).toEqual(["NOT_FOUND unitCode"]);
    expect(await refused({ expectedVersion: 3 })).toEqual(["STALE_VERSION expectedVersion"]);
    expect(await forbidden(office.clerk, "SetDeadlinePolicy", policy())).toBe("FORBIDDEN");
    expect(await inForce(office.commune)).toMatchObject({ unitCode: "VN" });
  });
});
