import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, onSession, type Payload } from "./kit/chain.ts";
import { type Ask, anOpinion, aSession, done, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice();

const HELD = { attendance: 10, reportedCounts: [{ unit: "OPINION", count: 0 }] };
const plan = (more: object = {}) => ({
  title: "Đối thoại",
  type: "PERIODIC",
  unitCode: office.commune,
  ...more,
});
const letter = (more: object = {}) => ({
  unitCode: office.commune,
  channel: "LETTER",
  content: "Đường hư.",
  citizen: { name: "Lê Thị Thử" },
  ...more,
});
/** A commune that had its code before 1 July 2025, and its clerk. */
const OLD = "26758";
const ofOld = () => office.gateway.as("CLERK", OLD, "old");
const states = async (ask: Ask, id: string): Promise<Payload> => {
  const { data } = await ask(
    `query ($id: ID!) {
      node(id: $id) {
        ... on Session { deadlines { policyCode state } }
        ... on Opinion { deadlines { policyCode state } }
      }
    }`,
    { id },
  );
  return Object.fromEntries(
    data.node.deadlines.map(({ policyCode, state }: Payload) => [policyCode, state]),
  );
};

describe("a planned day", () => {
  test.each<[string, object, string[]]>([
    ["yesterday", { heldOn: "2026-11-22" }, ["TOO_SMALL heldOn"]],
    ["last month", { heldOn: "2026-10-31", heldOnPrecision: "MONTH" }, ["TOO_SMALL heldOn"]],
    ["last year", { heldOn: "2025-12-31", heldOnPrecision: "YEAR" }, ["TOO_SMALL heldOn"]],
    ["a century ahead", { heldOn: "2126-12-20" }, ["TOO_LARGE heldOn"]],
    [
      "a notice due a century ahead",
      { heldOn: "2026-12-20", conclusionDueOn: "2126-12-20" },
      ["TOO_LARGE conclusionDueOn"],
    ],
    ["today", { heldOn: "2026-11-23" }, []],
    ["this month", { heldOn: "2026-11-01", heldOnPrecision: "MONTH" }, []],
  ])("%s", async (_, more, codes) => {
    expect(await refusals(office.clerk, "PlanSession", plan(more))).toEqual(codes);
  });

  test("later steps keep it from today to ten years ahead", async () => {
    const { clerk, chain } = office;
    const planned = await chain.planned();
    const moved = (heldOn: string) =>
      refusals(clerk, "UpdateSession", { ...onSession(planned), patch: { heldOn } });
    expect(await moved("2026-11-01")).toEqual(["TOO_SMALL patch.heldOn"]);
    expect(await moved("2099-01-01")).toEqual(["TOO_LARGE patch.heldOn"]);
    const far = { ...onSession(planned), heldOn: "2099-01-01" };
    expect(
      await refusals(clerk, "AnnounceSession", { ...far, place: "Nhà", howToAttend: "Đến." }),
    ).toEqual(["TOO_LARGE heldOn"]);
    expect(await refusals(clerk, "PostponeSession", { ...far, reason: "Bão." })).toEqual([
      "TOO_LARGE heldOn",
    ]);
  });
});

describe("the day held", () => {
  test("is not before the announcement", async () => {
    const { clerk, chain } = office;
    const announced = await chain.announced();
    const hold = { ...onSession(announced), ...HELD };
    for (const heldOn of ["2016-11-29", "2026-11-22"])
      expect(await refusals(clerk, "HoldSession", { ...hold, heldOn })).toEqual([
        "CONFLICTING_INPUT heldOn",
      ]);
    const held = await mutateOk(clerk, "HoldSession", { ...hold, heldOn: "2026-11-23" });
    expect(
      await refusals(clerk, "UpdateSession", {
        ...onSession(held),
        reason: "Nhập sai.",
        patch: { heldOn: "2026-11-20" },
      }),
    ).toEqual(["CONFLICTING_INPUT patch.heldOn"]);
  });

  test("is not before an opinion that came in ahead", async () => {
    const { clerk, turnTo } = office;
    const planned = await mutateOk(clerk, "PlanSession", plan({ heldOn: "2026-12-01" }));
    const announced = await mutateOk(clerk, "AnnounceSession", {
      ...onSession(planned),
      place: "Nhà văn hóa",
      howToAttend: "Đến trực tiếp.",
    });
    const collecting = await mutateOk(clerk, "OpenCollection", onSession(announced));
    await turnTo("2026-11-27");
    const ahead = { sessionId: collecting.id, channel: "WEB_PORTAL", content: "Đèn hư." };
    await done(office.clerk, "RecordOpinion", ahead);
    await turnTo("2026-11-30");
    const hold = { ...onSession(collecting), ...HELD };
    expect(await refusals(office.clerk, "HoldSession", { ...hold, heldOn: "2026-11-26" })).toEqual([
      "CONFLICTING_INPUT heldOn",
    ]);
    expect(await refusals(office.clerk, "HoldSession", { ...hold, heldOn: "2026-11-27" })).toEqual(
      [],
    );
  });

  test("moves away from an open deadline, or by more than a year, only with a reason", async () => {
    const clerk = await ofOld();
    const recorded = await done(clerk, "RecordSession", aSession(OLD));
    const update = (patch: object, reason?: string) =>
      refusals(clerk, "UpdateSession", { ...onSession(recorded), reason, patch });
    expect(await update({ heldOn: "2025-06-20" })).toEqual(["REQUIRED reason"]);
    expect(await update({ heldOn: "2025-08-20" })).toEqual(["REQUIRED reason"]);
    expect(await update({ heldOnPrecision: "MONTH" })).toEqual(["REQUIRED reason"]);
    expect(await update({ type: "INTERNAL" })).toEqual(["REQUIRED reason"]);
    expect(await update({ heldOn: "2026-11-22" })).toEqual(["REQUIRED reason"]);
    expect((await states(clerk, recorded.id)).SESSION_RESULT_PUBLISH).toBe("OVERDUE");
    const updated = await mutate(clerk, "UpdateSession", {
      ...onSession(recorded),
      reason: "Nhập sai năm.",
      patch: { heldOn: "2025-06-20" },
    });
    expect(updated).toMatchObject({ userErrors: [], warnings: [{ code: "NOTHING_OWED" }] });
    expect(await states(clerk, recorded.id)).toEqual({
      CONCLUSION_NOTICE: "CANCELLED",
      SESSION_RESULT_PUBLISH: "CANCELLED",
    });
  });

  test("an upsert of another day needs the same reason", async () => {
    const clerk = await ofOld();
    const entry = aSession(OLD, {
      externalRef: { system: "cũ", value: office.commune },
      upsert: true,
    });
    await done(clerk, "RecordSession", entry);
    const again = { ...entry, heldOn: "2025-06-20" };
    expect(await refusals(clerk, "RecordSession", again)).toEqual(["REQUIRED reason"]);
    expect(await refusals(clerk, "RecordSession", { ...again, reason: "Sai năm." })).toEqual([]);
  });

  test("a later due day of an overdue notice needs what an extension needs", async () => {
    const { clerk, leader, commune } = office;
    const recorded = await done(clerk, "RecordSession", aSession(commune));
    const input = { ...onSession(recorded), patch: { conclusionDueOn: "2027-03-01" } };
    expect(await refusals(leader, "UpdateSession", input)).toEqual(["REQUIRED reason"]);
    const reasoned = { ...input, reason: "Chờ ý kiến Thành phố." };
    expect(await forbidden(clerk, "UpdateSession", reasoned)).toBe("FORBIDDEN");
    expect(await refusals(leader, "UpdateSession", reasoned)).toEqual([]);
  });

  test.each([
    ["by a day", { heldOn: "2026-11-11", conclusionDueOn: "2027-11-20" }],
    ["and the fixed day goes", { heldOn: "2026-11-11", conclusionDueOn: null }],
  ])("the same if the session moves, too: %s", async (_, patch) => {
    const { clerk, leader, commune } = office;
    const fixed = patch.conclusionDueOn === null ? { conclusionDueOn: "2026-11-12" } : {};
    const recorded = await done(clerk, "RecordSession", aSession(commune, fixed));
    const reasoned = { ...onSession(recorded), reason: "Nhập sai.", patch };
    expect(await forbidden(clerk, "UpdateSession", reasoned)).toBe("FORBIDDEN");
    expect(await refusals(leader, "UpdateSession", reasoned)).toEqual([]);
  });

  test("before the first policy owes nothing, and the answer says so", async () => {
    const clerk = await ofOld();
    const held = (heldOn: string) => mutate(clerk, "RecordSession", aSession(OLD, { heldOn }));
    expect((await held("2026-11-10")).warnings).toEqual([]);
    expect((await held("2025-07-01")).warnings).toEqual([]);
    expect((await held("2025-06-30")).warnings).toMatchObject([
      {
        code: "NOTHING_OWED",
        message:
          "sự việc trước ngày áp dụng quy định nên không có thời hạn " +
          "(thời hạn công khai kết quả đối thoại áp dụng từ ngày 01/07/2025)",
        path: ["heldOn"],
      },
    ]);
  });
});

describe("the day of receipt", () => {
  test("of what is said at a session is its day", async () => {
    const { clerk, commune } = office;
    const { id } = await done(clerk, "RecordSession", aSession(commune));
    const record = (more: object) => mutate(clerk, "RecordOpinion", anOpinion(id, more));
    for (const channel of ["SPOKEN", "BALLOT"]) {
      const { userErrors } = await record({ channel, receivedOn: "2026-11-23" });
      expect(userErrors).toMatchObject([
        { code: "CONFLICTING_INPUT", path: ["receivedOn"], message: expect.stringContaining("10") },
      ]);
      expect((await record({ channel, receivedOn: "2026-11-10" })).userErrors).toEqual([]);
      expect((await record({ channel })).userErrors).toEqual([]);
    }
    const late = (await record({ channel: "LETTER", receivedOn: "2026-11-12" })).opinion;
    const update = (patch: object) =>
      refusals(clerk, "UpdateOpinion", { ...onOpinion(late), patch });
    expect(await update({ channel: "SPOKEN" })).toEqual(["CONFLICTING_INPUT patch.receivedOn"]);
    expect(await update({ channel: "SPOKEN", receivedOn: "2026-11-10" })).toEqual([]);
  });

  test("a session known to the month leaves it free", async () => {
    const { clerk, commune } = office;
    const { id } = await done(
      clerk,
      "RecordSession",
      aSession(commune, { heldOn: "2026-08-17", heldOnPrecision: "MONTH" }),
    );
    expect(
      await refusals(clerk, "RecordOpinion", anOpinion(id, { receivedOn: "2026-08-17" })),
    ).toEqual([]);
  });

  test("needs a reason when it looks like a wrong year", async () => {
    const { clerk, commune } = office;
    const { id } = await done(clerk, "RecordSession", aSession(commune));
    const ahead = { sessionId: id, channel: "WEB_PORTAL", content: "Đèn hư." };
    const record = (input: object) => refusals(clerk, "RecordOpinion", input);
    expect(await record({ ...ahead, receivedOn: "2025-11-05" })).toEqual(["REQUIRED reason"]);
    expect(await record({ ...ahead, receivedOn: "2026-02-05" })).toEqual([]);
    const old = letter({ unitCode: OLD, receivedOn: "2016-11-22" });
    expect(await refusals(await ofOld(), "RecordOpinion", old)).toEqual(["REQUIRED reason"]);
    expect(
      await record({ ...ahead, receivedOn: "2025-11-05", reason: "Thư gửi từ năm trước." }),
    ).toEqual([]);
    const rows = await mutate(clerk, "RecordOpinions", {
      rows: [{ ...ahead, receivedOn: "2025-11-05" }, ahead],
    });
    expect(
      rows.results.map(({ userErrors }: Payload) => userErrors.map(({ path }: Payload) => path[0])),
    ).toEqual([["reason"], []]);
  });

  test("before the first policy owes nothing, and the answer says so", async () => {
    const { gateway } = office;
    const clerk = await ofOld();
    const on = (receivedOn: string) => letter({ unitCode: OLD, receivedOn });
    const { warnings, opinion } = await mutate(clerk, "RecordOpinion", on("2025-07-01"));
    expect(warnings).toEqual([]);
    expect(await states(clerk, opinion.id)).toEqual({ OPINION_FIRST_REPLY: "OVERDUE" });
    const old = await mutate(clerk, "RecordOpinion", on("2025-06-30"));
    expect(old.warnings).toMatchObject([
      {
        code: "NOTHING_OWED",
        message:
          "sự việc trước ngày áp dụng quy định nên không có thời hạn " +
          "(thời hạn phản hồi lần đầu cho người dân áp dụng từ ngày 01/07/2025)",
        subjectId: old.opinion.id,
        path: ["receivedOn"],
      },
    ]);
    expect(await states(clerk, old.opinion.id)).toEqual({});
    const rows = await mutate(clerk, "RecordOpinions", {
      rows: [on("2025-06-30"), on("2026-11-23")],
    });
    expect(rows.results.map(({ warnings: each }: Payload) => each.length)).toEqual([1, 0]);
    expect(gateway.logged).toEqual([]);
  });

  test("is not in a receipt, which has no warning about it", async () => {
    const { gateway, commune } = office;
    const scopes = { scopes: ["RECORD_OPINIONS"] } as const;
    const system = await gateway.as("INTEGRATOR", commune, "system", null, scopes);
    expect(await mutate(system, "RecordOpinion", letter())).toMatchObject({
      warnings: [],
      userErrors: [],
    });
  });

  test("takes a deadline away only with a reason, and lateness only by a leader", async () => {
    const { clerk, leader } = office;
    const opinion = await done(clerk, "RecordOpinion", letter({ receivedOn: "2026-11-02" }));
    const update = (receivedOn: string, reason?: string) => ({
      ...onOpinion(opinion),
      reason,
      patch: { receivedOn },
    });
    for (const day of ["2016-12-02", "2026-11-20"]) {
      expect(await refusals(clerk, "UpdateOpinion", update(day))).toEqual(["REQUIRED reason"]);
      expect(await forbidden(clerk, "UpdateOpinion", update(day, "Nhập sai."))).toBe("FORBIDDEN");
      expect(await refusals(leader, "UpdateOpinion", update(day))).toEqual(["REQUIRED reason"]);
    }
    expect(await states(clerk, opinion.id)).toEqual({ OPINION_FIRST_REPLY: "OVERDUE" });
    const mended = update("2016-12-02", "Nhập sai năm.");
    expect((await mutate(leader, "UpdateOpinion", mended)).warnings).toMatchObject([
      { code: "NOTHING_OWED" },
    ]);
    expect(await states(clerk, opinion.id)).toEqual({ OPINION_FIRST_REPLY: "CANCELLED" });
  });

  test("an upsert of another day needs the same", async () => {
    const { clerk, leader, commune } = office;
    const entry = letter({
      externalRef: { system: "cũ", value: `${commune}/1` },
      upsert: true,
      receivedOn: "2026-11-02",
    });
    await done(clerk, "RecordOpinion", entry);
    const again = { ...entry, receivedOn: "2026-11-20" };
    expect(await refusals(clerk, "RecordOpinion", again)).toEqual(["REQUIRED reason"]);
    const reasoned = { ...again, reason: "Nhập sai ngày." };
    expect(await forbidden(clerk, "RecordOpinion", reasoned)).toBe("FORBIDDEN");
    expect(await refusals(leader, "RecordOpinion", reasoned)).toEqual([]);
  });

  test("a day that is not overdue is corrected without a reason", async () => {
    const { clerk } = office;
    const opinion = await done(clerk, "RecordOpinion", letter({ receivedOn: "2026-11-20" }));
    expect(
      await refusals(clerk, "UpdateOpinion", {
        ...onOpinion(opinion),
        patch: { receivedOn: "2026-11-18" },
      }),
    ).toEqual([]);
  });
});
