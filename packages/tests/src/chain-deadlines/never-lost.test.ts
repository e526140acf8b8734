import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, type Payload } from "../kit/chain.ts";
import { mutate, refusals } from "../kit/index.ts";
import { forbidden, useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();
const department = async () =>
  mutateOk(office.clerk, "RecordOrganization", {
    name: "Phòng Kinh tế",
    kind: "DEPARTMENT",
    unitCode: office.commune,
  });
const assign = (opinion: Payload, more: object = {}) =>
  mutateOk(office.clerk, "AssignOpinion", {
    ...onOpinion(opinion),
    organizationId: office.chain.committee,
    ...more,
  });
const merge = (into: Payload, others: readonly Payload[]) =>
  mutateOk(office.clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: others.map(({ id }) => id),
    reason: "Cùng một hẻm.",
  });
const giveBack = (opinion: Payload) =>
  mutateOk(office.clerk, "ReturnOpinion", { ...onOpinion(opinion), reason: "Ngoài thẩm quyền." });
const overdueIds = async (): Promise<readonly string[]> => {
  const { data } = await office.clerk(
    "query ($code: String!) { overdue(unitCode: $code) { nodes { policyCode subject { id } } } }",
    { code: office.commune },
  );
  return data.overdue.nodes.map(
    ({ policyCode, subject }: Payload) => `${policyCode} ${subject.id}`,
  );
};
/** An opinion whose result was due on 30 November, on 2 December. */
const late = async () => {
  const opinion = await assign(await office.chain.classified(), {
    dueOn: "2026-11-30",
    citizenToldOn: "2026-11-23",
  });
  await office.turnTo("2026-12-02");
  return opinion;
};

describe("an overdue result that is merged", () => {
  test("stays overdue under the target, with the body that owes it", async () => {
    const opinion = await late();
    const into = await office.chain.received();
    const merged = await merge(into, [opinion]);
    expect(merged).toMatchObject({ status: "ASSIGNED" });
    expect((await owed(office.clerk, into.id)).OPINION_RESULT).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-11-30",
      state: "OVERDUE",
      owedBy: { id: office.chain.committee },
    });
    expect((await owed(office.clerk, opinion.id)).OPINION_RESULT).toMatchObject({
      state: "MISSED",
    });
    expect(await overdueIds()).toEqual([`OPINION_RESULT ${into.id}`]);
  });

  test("stays overdue beside the later result of the target, until the answer", async () => {
    const opinion = await late();
    const { id: organizationId } = await department();
    const into = await assign(await office.chain.classified(), { organizationId });
    const merged = await merge(into, [opinion]);
    expect(await owed(office.clerk, into.id)).toMatchObject({
      OPINION_RESULT: { state: "ON_TRACK", owedBy: { id: organizationId } },
      "OPINION_RESULT~2": {
        dueOn: "2026-11-30",
        state: "OVERDUE",
        owedBy: { id: office.chain.committee },
      },
    });
    const returned = await giveBack(merged);
    expect(await overdueIds()).toContain(`OPINION_RESULT ${into.id}`);
    const drafted = await mutateOk(office.clerk, "DraftResponse", {
      ...onOpinion(await assign(returned)),
      kind: "FINAL",
      content: "Đã nạo vét.",
      resolution: "RESOLVED",
    });
    const [draft] = drafted.responses;
    await mutateOk(office.leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
    expect((await owed(office.clerk, into.id))["OPINION_RESULT~2"]).toMatchObject({
      state: "MET_LATE",
      metOn: "2026-12-02",
    });
  });

  test("does not replace an earlier one of the target", async () => {
    const into = await late();
    const opinion = await assign(await office.chain.classified(), { dueOn: "2026-12-05" });
    await merge(into, [opinion]);
    const results = Object.keys(await owed(office.clerk, into.id));
    expect(results.filter((name) => name.startsWith("OPINION_RESULT"))).toEqual(["OPINION_RESULT"]);
  });

  test("stays owed where the target had it back, and a later result joins it", async () => {
    const into = await giveBack(await late());
    const opinion = await assign(await office.chain.classified(), { dueOn: "2026-12-20" });
    await merge(into, [opinion]);
    const results = Object.values(await owed(office.clerk, into.id));
    expect(results).toContainEqual(
      expect.objectContaining({ dueOn: "2026-11-30", state: "OVERDUE" }),
    );
  });

  test("keeps its extension and its pause", async () => {
    const { deadlineId, expectedVersion } = await office.chain.due();
    const { version } = await mutateOk(office.leader, "ExtendDeadline", {
      deadlineId,
      expectedVersion,
      dueOn: "2026-12-20",
      reason: "Chờ vốn.",
    });
    await mutateOk(office.leader, "PauseDeadline", {
      deadlineId,
      expectedVersion: version,
      reason: "Chờ thanh tra.",
    });
    const into = await office.chain.classified();
    const id = deadlineId.replace("ddl_opn.", "opn_").replace(".OPINION_RESULT", "");
    await merge(into, [{ id }]);
    expect((await owed(office.clerk, into.id)).OPINION_RESULT).toMatchObject({
      state: "PAUSED",
      originalDueOn: "2026-12-15",
    });
  });

  test("takes the pending escalation along with its clock", async () => {
    const opinion = await office.chain.escalated();
    await office.turnTo("2026-12-28");
    const into = await office.chain.classified();
    const merged = await merge(into, [opinion]);
    expect(merged).toMatchObject({ status: "ESCALATED" });
    expect(await owed(office.clerk, into.id)).toMatchObject({
      OPINION_RESULT: { dueOn: "2026-12-15", state: "OVERDUE" },
      ESCALATION_FOLLOW_UP: { startedOn: "2026-11-23", dueOn: "2026-12-23", state: "OVERDUE" },
    });
    await mutateOk(office.clerk, "FollowUpEscalation", {
      ...onOpinion(merged),
      note: "Đôn đốc.",
    });
    expect((await owed(office.clerk, into.id)).ESCALATION_FOLLOW_UP).toMatchObject({
      state: "MET_LATE",
    });
  });
});

describe("a result that is given back", () => {
  test("counts as missed after its day, and the receiving body owes it meanwhile", async () => {
    const { id: organizationId } = await department();
    const opinion = await assign(await office.chain.classified(), {
      organizationId,
      dueOn: "2026-11-30",
    });
    await office.turnTo("2026-12-02");
    const returned = await giveBack(opinion);
    expect(returned).toMatchObject({ status: "RETURNED" });
    expect(await owed(office.clerk, opinion.id)).toMatchObject({
      OPINION_RESULT: {
        state: "MISSED",
        cancelledOn: "2026-12-02",
        owedBy: { id: organizationId },
      },
      "OPINION_RESULT~2": {
        dueOn: "2026-11-30",
        state: "OVERDUE",
        owedBy: { id: office.chain.committee },
      },
    });
    const { data } = await office.clerk(
      `query ($where: DeadlineWhere!) { deadlines(where: $where) { nodes { state } } }`,
      { where: { unitCode: office.commune, state: "MISSED" } },
    );
    expect(data.deadlines.nodes).toEqual([{ state: "MISSED" }]);
  });

  test("keeps the day that the citizen has, unless a leader gives a reason", async () => {
    const opinion = await giveBack(await late());
    const given = (dueOn: string, more: object = {}) => ({
      ...onOpinion(opinion),
      organizationId: office.chain.committee,
      dueOn,
      ...more,
    });
    const reason = "Chờ nghiệm thu.";
    expect(await forbidden(office.clerk, "AssignOpinion", given("2027-11-30", { reason }))).toBe(
      "FORBIDDEN",
    );
    expect(await refusals(office.leader, "AssignOpinion", given("2027-11-30"))).toEqual([
      "REQUIRED reason",
    ]);
    expect(await refusals(office.leader, "AssignOpinion", given("2126-12-20", { reason }))).toEqual(
      ["TOO_LARGE dueOn"],
    );
    const kept = await giveBack(await assign(opinion));
    expect(await overdueIds()).toContain(`OPINION_RESULT ${opinion.id}`);
    expect(
      (
        await mutate(office.leader, "AssignOpinion", {
          ...given("2027-11-30", { reason }),
          expectedVersion: kept.version,
        })
      ).userErrors,
    ).toEqual([]);
    expect(await overdueIds()).toEqual([]);
  });

  test("the first day of a result is at most ten years ahead", async () => {
    const opinion = await office.chain.classified();
    expect(
      await refusals(office.clerk, "AssignOpinion", {
        ...onOpinion(opinion),
        organizationId: office.chain.committee,
        dueOn: "2126-12-20",
      }),
    ).toEqual(["TOO_LARGE dueOn"]);
  });
});
