import { describe, expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion } from "../kit/chain.ts";
import { useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();

describe("repeated, corrected and paused deadlines", () => {
  test("a repeated deadline keeps its start day through later steps", async () => {
    const into = await office.chain.notified();
    await office.turnTo("2026-12-08");
    const other = await office.chain.received();
    const merged = await mutateOk(office.clerk, "MergeOpinions", {
      intoId: into.id,
      expectedVersion: into.version,
      opinionIds: [other.id],
      reason: "Cùng một hẻm.",
    });
    await mutateOk(office.clerk, "SetResolution", {
      ...onOpinion(merged),
      resolution: "PARTLY_RESOLVED",
    });
    expect((await owed(office.clerk, into.id))["CITIZEN_NOTIFY~2"]).toMatchObject({
      startedOn: "2026-12-08",
      dueOn: "2026-12-11",
      state: "DUE_SOON",
    });
    await office.turnTo("2026-12-10");
    await mutateOk(office.clerk, "RecordDelivery", {
      responseId: into.responses[0].id,
      opinionId: other.id,
      means: "LETTER",
    });
    expect((await owed(office.clerk, into.id))["CITIZEN_NOTIFY~2"]).toMatchObject({
      state: "MET_ON_TIME",
      metOn: "2026-12-10",
    });
  });

  test("a citizen merged in after an answer must be notified from that day", async () => {
    const session = await office.chain.inSession();
    const opinion = await office.chain.classified(session.id);
    const answered = await mutateOk(office.clerk, "AnswerAtSession", {
      ...onOpinion(opinion),
      content: "Sẽ lắp.",
      answeredBy: "Chủ tịch",
      resolution: "ROADMAP",
    });
    expect(Object.keys(await owed(office.clerk, opinion.id))).toEqual(["OPINION_FIRST_REPLY"]);
    await office.turnTo("2026-12-21");
    const other = await office.chain.received();
    await mutateOk(office.clerk, "MergeOpinions", {
      intoId: opinion.id,
      expectedVersion: answered.version,
      opinionIds: [other.id],
      reason: "Cùng một hẻm.",
    });
    expect((await owed(office.clerk, opinion.id)).CITIZEN_NOTIFY).toMatchObject({
      startedOn: "2026-12-21",
      dueOn: "2026-12-24",
      state: "DUE_SOON",
    });
  });

  test("an earlier opinion keeps its own start when a later one is merged into it", async () => {
    const first = await office.chain.received();
    await office.turnTo("2026-12-01");
    const later = await office.chain.received();
    await mutateOk(office.clerk, "MergeOpinions", {
      intoId: first.id,
      expectedVersion: first.version,
      opinionIds: [later.id],
      reason: "Cùng một hẻm.",
    });
    expect((await owed(office.clerk, first.id)).OPINION_FIRST_REPLY).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-12-08",
    });
  });

  test("a merge keeps the earliest start, or adds another first reply", async () => {
    const first = await office.chain.received();
    await office.turnTo("2026-12-01");
    const later = await office.chain.received();
    const merged = await mutateOk(office.clerk, "MergeOpinions", {
      intoId: later.id,
      expectedVersion: later.version,
      opinionIds: [first.id],
      reason: "Cùng một hẻm.",
    });
    expect((await owed(office.clerk, later.id)).OPINION_FIRST_REPLY).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-12-08",
    });
    const classified = await mutateOk(office.clerk, "ClassifyOpinion", {
      ...onOpinion(merged),
      nature: "SUGGESTION",
      competence: "COMMUNE",
    });
    const assigned = await mutateOk(office.clerk, "AssignOpinion", {
      ...onOpinion(classified),
      organizationId: office.chain.committee,
      citizenToldOn: "2026-12-01",
    });
    const third = await office.chain.received();
    await mutateOk(office.clerk, "MergeOpinions", {
      intoId: later.id,
      expectedVersion: assigned.version,
      opinionIds: [third.id],
      reason: "Cùng một hẻm.",
    });
    expect(await owed(office.clerk, later.id)).toMatchObject({
      OPINION_FIRST_REPLY: { startedOn: "2026-11-23", state: "MET_ON_TIME", metOn: "2026-12-01" },
      "OPINION_FIRST_REPLY~2": { startedOn: "2026-12-01", state: "ON_TRACK" },
    });
  });

  test("a deadline met during a pause is on time: paused days do not count", async () => {
    const opinion = await office.chain.received();
    await office.turnTo("2026-12-03");
    await mutateOk(office.leader, "PauseDeadline", {
      ...(await onDeadline(office.leader, opinion, "OPINION_FIRST_REPLY")),
      reason: "Chờ thanh tra.",
    });
    await office.turnTo("2026-12-15");
    await mutateOk(office.clerk, "RejectOpinion", {
      opinionId: opinion.id,
      expectedVersion: opinion.version + 1,
      reason: "OUT_OF_SCOPE",
    });
    // Six working days had passed by 2 December. Four remain after the 15th.
    expect((await owed(office.clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      metOn: "2026-12-15",
      dueOn: "2026-12-21",
      state: "MET_ON_TIME",
    });
  });

  test("removing a reply entered by mistake reopens its deadline", async () => {
    const { clerk, commune } = office;
    const entry = {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hư.",
      citizen: { name: "Lê Thị Thử" },
      externalRef: { system: "cũ", value: commune },
      upsert: true,
      receivedOn: "2026-11-10",
    };
    const answered = {
      ...entry,
      nature: "SUGGESTION",
      responses: [
        {
          kind: "INTERIM",
          content: "Đang xem xét.",
          answeredOn: "2026-11-12",
          deliveries: [{ means: "LETTER", deliveredOn: "2026-11-12" }],
        },
      ],
    };
    const { id } = await mutateOk(clerk, "RecordOpinion", answered);
    expect((await owed(clerk, id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: "2026-11-12" });
    await mutateOk(clerk, "RecordOpinion", { ...entry, nature: "SUGGESTION" });
    expect((await owed(clerk, id)).OPINION_FIRST_REPLY).toMatchObject({
      metOn: null,
      dueOn: "2026-11-25",
    });
    await mutateOk(clerk, "RecordOpinion", { ...answered, receivedOn: "2026-11-11" });
    expect((await owed(clerk, id)).OPINION_FIRST_REPLY).toMatchObject({
      startedOn: "2026-11-11",
      metOn: "2026-11-12",
      dueOn: "2026-11-26",
    });
  });

  test("an action without a recorded day is not measured", async () => {
    const { clerk, commune } = office;
    const answered = {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hư.",
      nature: "SUGGESTION",
      receivedOn: "2025-08-01",
      citizen: { name: "Lê Thị Thử" },
      responses: [{ kind: "FINAL", content: "Đã sửa.", deliveries: [{ means: "LETTER" }] }],
    };
    const { id } = await mutateOk(clerk, "RecordOpinion", answered);
    expect(await owed(clerk, id)).toEqual({});
  });

  test("a receipt moved to before the first policy cancels the deadline for good", async () => {
    const { clerk, leader, commune } = office;
    const opinion = await mutateOk(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hư.",
      citizen: { name: "Lê Thị Thử" },
      receivedOn: "2025-07-10",
    });
    const moved = await mutateOk(leader, "UpdateOpinion", {
      ...onOpinion(opinion),
      reason: "Nhập sai ngày.",
      patch: { receivedOn: "2025-06-20" },
    });
    await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(moved),
      nature: "SUGGESTION",
      competence: "COMMUNE",
    });
    expect(await owed(clerk, opinion.id)).toMatchObject({
      OPINION_FIRST_REPLY: { state: "CANCELLED" },
    });
    expect(Object.keys(await owed(clerk, opinion.id))).toHaveLength(1);
  });

  test("only the last of several escalations is followed up", async () => {
    const escalated = await office.chain.escalated();
    const drafted = await mutateOk(office.clerk, "DraftResponse", {
      ...onOpinion(escalated),
      kind: "FINAL",
      content: "Đã sửa.",
      resolution: "RESOLVED",
    });
    const [draft] = drafted.responses;
    const approved = await mutateOk(office.leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
    const reopened = await mutateOk(office.clerk, "ReopenOpinion", {
      ...onOpinion(approved),
      reason: "Chưa xong.",
    });
    const assigned = await mutateOk(office.clerk, "AssignOpinion", {
      ...onOpinion(reopened),
      organizationId: office.chain.committee,
    });
    await mutateOk(office.clerk, "EscalateOpinion", {
      ...onOpinion(assigned),
      to: { name: "Bộ Xây dựng" },
      documentNumber: "46/UBND",
    });
    expect(await owed(office.clerk, escalated.id)).toMatchObject({
      ESCALATION_FOLLOW_UP: { state: "CANCELLED" },
      "ESCALATION_FOLLOW_UP~2": { state: "ON_TRACK" },
    });
  });
});
