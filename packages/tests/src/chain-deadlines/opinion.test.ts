import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion } from "../kit/chain.ts";
import { refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();

describe("an opinion", () => {
  test("owes a first reply in 10 working days, met on the day of notification", async () => {
    const { clerk, leader, chain } = office;
    const opinion = await chain.assigned();
    expect(await owed(clerk, opinion.id)).toMatchObject({
      OPINION_FIRST_REPLY: {
        startedOn: "2026-11-23",
        dueOn: "2026-12-08",
        state: "ON_TRACK",
        owedBy: { id: chain.committee },
        policy: { unitCode: "VN", length: 10 },
      },
    });
    const drafted = await mutateOk(clerk, "DraftResponse", {
      ...onOpinion(opinion),
      kind: "INTERIM",
      content: "Phường đang xem xét.",
    });
    const [draft] = drafted.responses;
    const approved = await mutateOk(leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
    await office.turnTo("2026-12-09");
    expect((await owed(office.clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      state: "OVERDUE",
    });
    await mutateOk(office.clerk, "RecordDelivery", {
      responseId: approved.responses[0].id,
      means: "LETTER",
      deliveredOn: "2026-12-04",
    });
    expect((await owed(office.clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      metOn: "2026-12-04",
      metRecordedOn: "2026-12-09",
      state: "MET_ON_TIME",
    });
  });

  test.each([
    ["rejected", "RejectOpinion", { reason: "OUT_OF_SCOPE" }],
    ["assigned with the citizen notified", "AssignOpinion", { citizenToldOn: "2026-11-23" }],
    [
      "escalated with the citizen notified",
      "EscalateOpinion",
      { to: { name: "Sở Xây dựng" }, documentNumber: "45/UBND", citizenToldOn: "2026-11-23" },
    ],
  ])("has its first reply when %s", async (_, step, input) => {
    const { clerk, chain } = office;
    const opinion = await chain.classified();
    await mutateOk(clerk, step, {
      ...onOpinion(opinion),
      ...(step === "AssignOpinion" && { organizationId: chain.committee }),
      ...input,
    });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      metOn: "2026-11-23",
      state: "MET_ON_TIME",
    });
  });

  test("has its first reply by assignment only if its citizen is unknown", async () => {
    const { clerk, chain, commune } = office;
    const identified = await chain.assigned();
    expect((await owed(clerk, identified.id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: null });
    const anonymous = await mutateOk(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "LETTER",
      content: "Đèn hẻm 12 hỏng.",
      nature: "SUGGESTION",
    });
    await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(anonymous),
      organizationId: chain.committee,
    });
    expect((await owed(clerk, anonymous.id)).OPINION_FIRST_REPLY).toMatchObject({
      metOn: "2026-11-23",
    });
  });

  test("has its first reply when it is a complaint and is redirected", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.received();
    const complaint = await chain.classifiedAs(opinion.id, opinion.version, "COMPLAINT");
    await mutateOk(clerk, "RedirectOpinion", {
      ...onOpinion(complaint),
      to: "Ban Tiếp công dân",
      receiptNumber: "07/BN",
      reason: "Khiếu nại.",
    });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      state: "MET_ON_TIME",
    });
  });

  test("owes a transfer in 5 working days while the body is not competent", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.received();
    const beyond = await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(opinion),
      nature: "SUGGESTION",
      competence: "PROVINCE",
    });
    expect((await owed(clerk, opinion.id)).OPINION_TRANSFER).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-12-01",
      state: "ON_TRACK",
    });
    const classify = { ...onOpinion(beyond), nature: "SUGGESTION", competence: "COMMUNE" };
    expect(await refusals(clerk, "ClassifyOpinion", classify)).toEqual(["REQUIRED reason"]);
    const own = await mutateOk(clerk, "ClassifyOpinion", {
      ...classify,
      reason: "Cống do phường quản lý.",
    });
    expect((await owed(clerk, opinion.id)).OPINION_TRANSFER).toMatchObject({
      state: "CANCELLED",
      cancelledOn: "2026-11-23",
    });
    const again = await mutateOk(clerk, "ClassifyOpinion", {
      ...onOpinion(own),
      nature: "SUGGESTION",
      competence: "CENTRAL",
    });
    await mutateOk(clerk, "EscalateOpinion", {
      ...onOpinion(again),
      to: { name: "Sở Xây dựng" },
      documentNumber: "45/UBND",
    });
    expect(await owed(clerk, opinion.id)).toMatchObject({
      "OPINION_TRANSFER~2": { state: "MET_ON_TIME" },
      ESCALATION_FOLLOW_UP: { startedOn: "2026-11-23", dueOn: "2026-12-23" },
    });
  });

  test("owes a result in 20 days or by a set day, until the body returns it", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.classified();
    const assigned = await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(opinion),
      organizationId: chain.committee,
    });
    expect((await owed(clerk, opinion.id)).OPINION_RESULT).toMatchObject({
      dueOn: "2026-12-14",
      policy: { length: 20, unit: "DAYS" },
      owedBy: { id: chain.committee },
    });
    const returned = await mutateOk(clerk, "ReturnOpinion", {
      ...onOpinion(assigned),
      reason: "Không thuộc thẩm quyền.",
    });
    expect((await owed(clerk, opinion.id)).OPINION_RESULT).toMatchObject({ state: "CANCELLED" });
    await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(returned),
      organizationId: chain.committee,
      dueOn: "2026-12-10",
    });
    expect(await owed(clerk, opinion.id)).toMatchObject({
      OPINION_RESULT: { state: "CANCELLED" },
      "OPINION_RESULT~2": { dueOn: "2026-12-14", state: "CANCELLED" },
      "OPINION_RESULT~3": { dueOn: "2026-12-10", policy: null, state: "ON_TRACK" },
    });
  });

  test("owes a notification in 3 working days after each answer", async () => {
    const { clerk, chain } = office;
    const approved = await chain.approved();
    expect(await owed(clerk, approved.id)).toMatchObject({
      OPINION_RESULT: { metOn: "2026-11-23", state: "MET_ON_TIME" },
      CITIZEN_NOTIFY: { startedOn: "2026-11-23", dueOn: "2026-11-27", state: "DUE_SOON" },
    });
    const delivered = await mutateOk(clerk, "RecordDelivery", {
      responseId: approved.responses[0].id,
      means: "LETTER",
    });
    expect((await owed(clerk, approved.id)).CITIZEN_NOTIFY).toMatchObject({
      metOn: "2026-11-23",
      state: "MET_ON_TIME",
    });
    await office.turnTo("2026-11-25");
    const drafted = await mutateOk(office.clerk, "DraftResponse", {
      ...onOpinion(delivered),
      kind: "CORRECTED",
      content: "Đính chính.",
      resolution: "RESOLVED",
    });
    const draft = drafted.responses.at(-1);
    await mutateOk(office.leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
    expect(await owed(office.clerk, approved.id)).toMatchObject({
      CITIZEN_NOTIFY: { state: "MET_ON_TIME" },
      "CITIZEN_NOTIFY~2": { startedOn: "2026-11-25", dueOn: "2026-11-30" },
    });
  });

  test("owes a first reply after reopening and a result after reassignment", async () => {
    const { chain } = office;
    const answered = await chain.notified();
    await office.turnTo("2026-11-26");
    const reopened = await mutateOk(office.clerk, "ReopenOpinion", {
      ...onOpinion(answered),
      reason: "Người dân chưa đồng ý.",
    });
    expect(await owed(office.clerk, answered.id)).toMatchObject({
      OPINION_FIRST_REPLY: { state: "MET_ON_TIME" },
      "OPINION_FIRST_REPLY~2": { startedOn: "2026-11-26", state: "ON_TRACK" },
    });
    await mutateOk(office.clerk, "AssignOpinion", {
      ...onOpinion(reopened),
      organizationId: chain.committee,
      citizenToldOn: "2026-11-26",
    });
    expect(await owed(office.clerk, answered.id)).toMatchObject({
      "OPINION_FIRST_REPLY~2": { state: "MET_ON_TIME" },
      "OPINION_RESULT~2": { startedOn: "2026-11-26", state: "ON_TRACK" },
    });
  });

  test("owes nothing after a merge, and the target owes a notification again", async () => {
    const into = await office.chain.notified();
    await office.turnTo("2026-11-27");
    const other = await office.chain.received();
    await mutateOk(office.clerk, "MergeOpinions", {
      intoId: into.id,
      expectedVersion: into.version,
      opinionIds: [other.id],
      reason: "Cùng một hẻm.",
    });
    expect(await owed(office.clerk, other.id)).toMatchObject({
      OPINION_FIRST_REPLY: { state: "CANCELLED", cancelledOn: "2026-11-27" },
    });
    expect(await owed(office.clerk, into.id)).toMatchObject({
      CITIZEN_NOTIFY: { state: "MET_ON_TIME" },
      "CITIZEN_NOTIFY~2": { startedOn: "2026-11-27", dueOn: "2026-12-02" },
    });
  });

  test("owes a follow-up of an escalation every 30 days until the reply", async () => {
    const { chain } = office;
    const escalated = await chain.escalated();
    await office.turnTo("2026-12-20");
    const asked = await mutateOk(office.clerk, "FollowUpEscalation", {
      ...onOpinion(escalated),
      note: "Đề nghị Sở trả lời.",
      on: "2026-12-18",
    });
    expect(await owed(office.clerk, escalated.id)).toMatchObject({
      ESCALATION_FOLLOW_UP: {
        dueOn: "2026-12-23",
        metOn: "2026-12-18",
        metRecordedOn: "2026-12-20",
        state: "MET_ON_TIME",
      },
      "ESCALATION_FOLLOW_UP~2": {
        startedOn: "2026-12-18",
        startRecordedOn: "2026-12-20",
        dueOn: "2027-01-18",
      },
    });
    await mutateOk(office.clerk, "RecordEscalationReply", {
      ...onOpinion(asked),
      content: "Đã đưa vào kế hoạch.",
    });
    expect((await owed(office.clerk, escalated.id))["ESCALATION_FOLLOW_UP~2"]).toMatchObject({
      state: "MET_ON_TIME",
    });
  });

  test("orders follow-ups by their days, also if one is recorded late", async () => {
    const escalated = await office.chain.escalated();
    await office.turnTo("2027-01-20");
    const asked = await mutateOk(office.clerk, "FollowUpEscalation", {
      ...onOpinion(escalated),
      note: "Đề nghị Sở trả lời.",
    });
    expect((await owed(office.clerk, escalated.id)).ESCALATION_FOLLOW_UP).toMatchObject({
      metOn: "2027-01-20",
      state: "MET_LATE",
    });
    await mutateOk(office.clerk, "FollowUpEscalation", {
      ...onOpinion(asked),
      note: "Đã gọi điện.",
      on: "2026-12-22",
    });
    expect(await owed(office.clerk, escalated.id)).toMatchObject({
      ESCALATION_FOLLOW_UP: { dueOn: "2026-12-23", metOn: "2026-12-22", state: "MET_ON_TIME" },
      "ESCALATION_FOLLOW_UP~2": {
        startedOn: "2026-12-22",
        dueOn: "2027-01-21",
        metOn: "2027-01-20",
        state: "MET_ON_TIME",
      },
      "ESCALATION_FOLLOW_UP~3": { startedOn: "2027-01-20", dueOn: "2027-02-19", state: "ON_TRACK" },
    });
  });

  test("owes the notification by the body that answers, not by the one that drafted", async () => {
    const { clerk, leader, chain } = office;
    const drafted = await chain.drafted();
    const returned = await mutateOk(clerk, "ReturnOpinion", {
      ...onOpinion(drafted),
      reason: "Không thuộc thẩm quyền.",
    });
    const front = chain.committee.replace("PEOPLES_COMMITTEE", "FATHERLAND_FRONT");
    await mutateOk(clerk, "AssignOpinion", { ...onOpinion(returned), organizationId: front });
    const [draft] = drafted.responses;
    await mutateOk(leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    });
    const { data } = await clerk(
      "query ($id: ID!) { opinion(id: $id) { responses { organization { id } } } }",
      { id: drafted.id },
    );
    expect(data.opinion.responses).toEqual([{ organization: { id: front } }]);
    expect((await owed(clerk, drafted.id)).CITIZEN_NOTIFY).toMatchObject({ owedBy: { id: front } });
  });

  test("owes a first reply from its day of receipt, also if that day is corrected", async () => {
    const { clerk, commune } = office;
    const letter = {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hư.",
      citizen: { name: "Lê Thị Thử" },
    };
    const opinion = await mutateOk(clerk, "RecordOpinion", { ...letter, receivedOn: "2026-11-16" });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      startedOn: "2026-11-16",
      startRecordedOn: "2026-11-23",
      dueOn: "2026-12-01",
    });
    await mutateOk(clerk, "UpdateOpinion", {
      ...onOpinion(opinion),
      patch: { receivedOn: "2026-11-18" },
    });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      startedOn: "2026-11-18",
      dueOn: "2026-12-03",
      originalDueOn: "2026-12-01",
    });
  });
});
