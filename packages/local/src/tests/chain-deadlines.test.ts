import { describe, expect, test } from "vitest";
import { onDirective, onOpinion, onRecommendation, onSession, take } from "../testkit/chain.ts";
import { type Ask, refusals } from "../testkit/index.ts";
import { useOffice } from "../testkit/office.ts";

const office = useOffice();

const FIELDS =
  "id policyCode startedOn startRecordedOn dueOn originalDueOn metOn metRecordedOn cancelledOn state owedBy { id } policy { unitCode version length unit }";
type Deadline = Record<string, unknown> & { readonly policyCode: string };

/** The deadlines of a subject, by their codes; `CODE~2` for the second of one. */
async function owed(ask: Ask, id: string): Promise<Record<string, Deadline>> {
  const { data } = await ask(
    `query ($id: ID!) { node(id: $id) { ... on Opinion { deadlines { ${FIELDS} } } ... on Session { deadlines { ${FIELDS} } } ... on Directive { deadlines { ${FIELDS} } } ... on Recommendation { deadlines { ${FIELDS} } } } }`,
    { id },
  );
  return Object.fromEntries(data.node.deadlines.map((each: Deadline) => [String(each.id).split(".").at(-1), each]));
}
describe("an opinion", () => {
  test("owes a first reply in 10 working days from its receipt, met by the day a citizen was told, also where that is entered later", async () => {
    const { clerk, leader, chain } = office;
    const opinion = await chain.assigned();
    expect(await owed(clerk, opinion.id)).toMatchObject({
      OPINION_FIRST_REPLY: {
        startedOn: "2026-11-23",
        dueOn: "2026-12-07",
        state: "ON_TRACK",
        owedBy: { id: chain.committee },
        policy: { unitCode: "VN", length: 10 },
      },
    });
    const drafted = await take(clerk, "DraftResponse", { ...onOpinion(opinion), kind: "INTERIM", content: "Phường đang xem xét." });
    const [draft] = drafted.responses;
    const approved = await take(leader, "ApproveResponse", { responseId: draft.id, expectedVersion: draft.version });
    await office.turnTo("2026-12-09");
    expect((await owed(office.clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({ state: "OVERDUE" });
    await take(office.clerk, "RecordDelivery", { responseId: approved.responses[0].id, means: "LETTER", deliveredOn: "2026-12-04" });
    expect((await owed(office.clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({
      metOn: "2026-12-04",
      metRecordedOn: "2026-12-09",
      state: "MET_ON_TIME",
    });
  });

  test.each([
    ["rejected", "RejectOpinion", { reason: "OUT_OF_SCOPE" }],
    ["assigned with the citizen told", "AssignOpinion", { citizenToldOn: "2026-11-23" }],
    ["escalated with the citizen told", "EscalateOpinion", { to: "Sở Xây dựng", documentNumber: "45/UBND", citizenToldOn: "2026-11-23" }],
  ])("%s: the first reply is given", async (_, step, input) => {
    const { clerk, chain } = office;
    const opinion = await chain.classified();
    await take(clerk, step, { ...onOpinion(opinion), ...(step === "AssignOpinion" && { organizationId: chain.committee }), ...input });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: "2026-11-23", state: "MET_ON_TIME" });
  });

  test("assigned or escalated without telling him, a known citizen is still owed the first reply; where nobody is known, the step is the reply", async () => {
    const { clerk, chain, commune } = office;
    const known = await chain.assigned();
    expect((await owed(clerk, known.id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: null });
    const anonymous = await take(clerk, "RecordOpinion", { unitCode: commune, channel: "LETTER", content: "Đèn hẻm 12 hỏng.", nature: "SUGGESTION" });
    await take(clerk, "AssignOpinion", { ...onOpinion(anonymous), organizationId: chain.committee });
    expect((await owed(clerk, anonymous.id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: "2026-11-23" });
  });

  test("redirected, a complaint has had its first reply", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.received();
    const complaint = await chain.classifiedAs(opinion.id, opinion.version, "COMPLAINT");
    await take(clerk, "RedirectOpinion", { ...onOpinion(complaint), to: "Ban Tiếp công dân", receiptNumber: "07/BN", reason: "Khiếu nại." });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({ state: "MET_ON_TIME" });
  });

  test("beyond the body's competence it is passed on in 5 working days, up or back; set right again, nothing is owed; answered, no longer", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.received();
    const beyond = await take(clerk, "ClassifyOpinion", { ...onOpinion(opinion), nature: "SUGGESTION", competence: "PROVINCE" });
    expect((await owed(clerk, opinion.id)).OPINION_TRANSFER).toMatchObject({ startedOn: "2026-11-23", dueOn: "2026-11-30", state: "ON_TRACK" });
    const own = await take(clerk, "ClassifyOpinion", { ...onOpinion(beyond), nature: "SUGGESTION", competence: "COMMUNE" });
    expect((await owed(clerk, opinion.id)).OPINION_TRANSFER).toMatchObject({ state: "CANCELLED", cancelledOn: "2026-11-23" });
    const again = await take(clerk, "ClassifyOpinion", { ...onOpinion(own), nature: "SUGGESTION", competence: "CENTRAL" });
    await take(clerk, "EscalateOpinion", { ...onOpinion(again), to: "Sở Xây dựng", documentNumber: "45/UBND" });
    expect(await owed(clerk, opinion.id)).toMatchObject({
      "OPINION_TRANSFER~2": { state: "MET_ON_TIME" },
      ESCALATION_FOLLOW_UP: { startedOn: "2026-11-23", dueOn: "2026-12-23" },
    });
  });

  test("assigned, its result is owed in 20 days by the body, or by the day that was fixed; returned, no longer; given to another, anew", async () => {
    const { clerk, chain } = office;
    const opinion = await chain.classified();
    const assigned = await take(clerk, "AssignOpinion", { ...onOpinion(opinion), organizationId: chain.committee });
    expect((await owed(clerk, opinion.id)).OPINION_RESULT).toMatchObject({
      dueOn: "2026-12-14",
      policy: { length: 20, unit: "DAYS" },
      owedBy: { id: chain.committee },
    });
    const returned = await take(clerk, "ReturnOpinion", { ...onOpinion(assigned), reason: "Không thuộc thẩm quyền." });
    expect((await owed(clerk, opinion.id)).OPINION_RESULT).toMatchObject({ state: "CANCELLED" });
    await take(clerk, "AssignOpinion", { ...onOpinion(returned), organizationId: chain.committee, dueOn: "2026-12-31" });
    expect(await owed(clerk, opinion.id)).toMatchObject({
      OPINION_RESULT: { state: "CANCELLED" },
      "OPINION_RESULT~2": { dueOn: "2026-12-31", policy: null, state: "ON_TRACK" },
    });
  });

  test("answered finally, the result is met, and everybody is to be told in 3 working days; corrected, they are to be told the correction", async () => {
    const { clerk, chain } = office;
    const approved = await chain.approved();
    expect(await owed(clerk, approved.id)).toMatchObject({
      OPINION_RESULT: { metOn: "2026-11-23", state: "MET_ON_TIME" },
      CITIZEN_NOTIFY: { startedOn: "2026-11-23", dueOn: "2026-11-26", state: "DUE_SOON" },
    });
    const told = await take(clerk, "RecordDelivery", { responseId: approved.responses[0].id, means: "LETTER" });
    expect((await owed(clerk, approved.id)).CITIZEN_NOTIFY).toMatchObject({ metOn: "2026-11-23", state: "MET_ON_TIME" });
    await office.turnTo("2026-11-25");
    const drafted = await take(office.clerk, "DraftResponse", { ...onOpinion(told), kind: "CORRECTED", content: "Đính chính.", resolution: "RESOLVED" });
    const draft = drafted.responses.at(-1);
    await take(office.leader, "ApproveResponse", { responseId: draft.id, expectedVersion: draft.version });
    expect(await owed(office.clerk, approved.id)).toMatchObject({
      CITIZEN_NOTIFY: { state: "MET_ON_TIME" },
      "CITIZEN_NOTIFY~2": { startedOn: "2026-11-25", dueOn: "2026-11-30" },
    });
  });

  test("reopened, it is owed a first reply and, given out again, a result once more", async () => {
    const { chain } = office;
    const told = await chain.told();
    await office.turnTo("2026-11-26");
    const reopened = await take(office.clerk, "ReopenOpinion", { ...onOpinion(told), reason: "Người dân chưa đồng ý." });
    expect(await owed(office.clerk, told.id)).toMatchObject({
      OPINION_FIRST_REPLY: { state: "MET_ON_TIME" },
      "OPINION_FIRST_REPLY~2": { startedOn: "2026-11-26", state: "ON_TRACK" },
    });
    await take(office.clerk, "AssignOpinion", { ...onOpinion(reopened), organizationId: chain.committee, citizenToldOn: "2026-11-26" });
    expect(await owed(office.clerk, told.id)).toMatchObject({
      "OPINION_FIRST_REPLY~2": { state: "MET_ON_TIME" },
      "OPINION_RESULT~2": { startedOn: "2026-11-26", state: "ON_TRACK" },
    });
  });

  test("merged, it owes nothing any longer; its citizen is to be told with the others, also where those were told already", async () => {
    const into = await office.chain.told();
    await office.turnTo("2026-11-27");
    const other = await office.chain.received();
    await take(office.clerk, "MergeOpinions", { intoId: into.id, expectedVersion: into.version, opinionIds: [other.id], reason: "Cùng một hẻm." });
    expect(await owed(office.clerk, other.id)).toMatchObject({ OPINION_FIRST_REPLY: { state: "CANCELLED", cancelledOn: "2026-11-27" } });
    expect(await owed(office.clerk, into.id)).toMatchObject({
      CITIZEN_NOTIFY: { state: "MET_ON_TIME" },
      "CITIZEN_NOTIFY~2": { startedOn: "2026-11-27", dueOn: "2026-12-02" },
    });
  });

  test("an escalation is followed up every 30 days until it is replied to", async () => {
    const { chain } = office;
    const escalated = await chain.escalated();
    await office.turnTo("2026-12-20");
    const asked = await take(office.clerk, "FollowUpEscalation", { ...onOpinion(escalated), note: "Đề nghị Sở trả lời.", on: "2026-12-18" });
    expect(await owed(office.clerk, escalated.id)).toMatchObject({
      ESCALATION_FOLLOW_UP: { dueOn: "2026-12-23", metOn: "2026-12-18", metRecordedOn: "2026-12-20", state: "MET_ON_TIME" },
      "ESCALATION_FOLLOW_UP~2": { startedOn: "2026-12-18", startRecordedOn: "2026-12-20", dueOn: "2027-01-18" },
    });
    await take(office.clerk, "RecordEscalationReply", { ...onOpinion(asked), content: "Đã đưa vào kế hoạch." });
    expect((await owed(office.clerk, escalated.id))["ESCALATION_FOLLOW_UP~2"]).toMatchObject({ state: "MET_ON_TIME" });
  });

  test("entered after the fact with a day before July 2025, it is not overdue from birth; received on another day, it moves", async () => {
    const { clerk, commune } = office;
    const letter = { unitCode: commune, channel: "LETTER", content: "Đường hư.", citizen: { name: "Lê Thị Thử" } };
    const opinion = await take(clerk, "RecordOpinion", { ...letter, receivedOn: "2026-11-16" });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({ startedOn: "2026-11-16", startRecordedOn: "2026-11-23", dueOn: "2026-11-30" });
    await take(clerk, "UpdateOpinion", { ...onOpinion(opinion), patch: { receivedOn: "2026-11-18" } });
    expect((await owed(clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({ startedOn: "2026-11-18", dueOn: "2026-12-02", originalDueOn: "2026-11-30" });
  });
});

describe("told once more, corrected, paused", () => {
  test("what is owed once more starts on the day it is, and stays there whatever step comes next", async () => {
    const into = await office.chain.told();
    await office.turnTo("2026-12-08");
    const other = await office.chain.received();
    const merged = await take(office.clerk, "MergeOpinions", {
      intoId: into.id,
      expectedVersion: into.version,
      opinionIds: [other.id],
      reason: "Cùng một hẻm.",
    });
    await take(office.clerk, "SetResolution", { ...onOpinion(merged), resolution: "PARTLY_RESOLVED" });
    expect((await owed(office.clerk, into.id))["CITIZEN_NOTIFY~2"]).toMatchObject({ startedOn: "2026-12-08", dueOn: "2026-12-11", state: "DUE_SOON" });
    await office.turnTo("2026-12-10");
    await take(office.clerk, "RecordDelivery", { responseId: into.responses[0].id, opinionId: other.id, means: "LETTER" });
    expect((await owed(office.clerk, into.id))["CITIZEN_NOTIFY~2"]).toMatchObject({ state: "MET_ON_TIME", metOn: "2026-12-10" });
  });

  test("an answer given at a session to one, and to another who is merged in later: owed from that day on", async () => {
    const session = await office.chain.inSession();
    const opinion = await office.chain.classified(session.id);
    const answered = await take(office.clerk, "AnswerAtSession", { ...onOpinion(opinion), content: "Sẽ lắp.", answeredBy: "Chủ tịch", resolution: "ROADMAP" });
    expect(Object.keys(await owed(office.clerk, opinion.id))).toEqual(["OPINION_FIRST_REPLY"]);
    await office.turnTo("2026-12-21");
    const other = await office.chain.received();
    await take(office.clerk, "MergeOpinions", { intoId: opinion.id, expectedVersion: answered.version, opinionIds: [other.id], reason: "Cùng một hẻm." });
    expect((await owed(office.clerk, opinion.id)).CITIZEN_NOTIFY).toMatchObject({ startedOn: "2026-12-21", dueOn: "2026-12-24", state: "DUE_SOON" });
  });

  test("merged into a later one, who waited longer still has waited longer; into one that was replied to, he is owed a reply of his own", async () => {
    const first = await office.chain.received();
    await office.turnTo("2026-12-01");
    const later = await office.chain.received();
    const merged = await take(office.clerk, "MergeOpinions", {
      intoId: later.id,
      expectedVersion: later.version,
      opinionIds: [first.id],
      reason: "Cùng một hẻm.",
    });
    expect((await owed(office.clerk, later.id)).OPINION_FIRST_REPLY).toMatchObject({ startedOn: "2026-11-23", dueOn: "2026-12-07" });
    const classified = await take(office.clerk, "ClassifyOpinion", { ...onOpinion(merged), nature: "SUGGESTION", competence: "COMMUNE" });
    const assigned = await take(office.clerk, "AssignOpinion", {
      ...onOpinion(classified),
      organizationId: office.chain.committee,
      citizenToldOn: "2026-12-01",
    });
    const third = await office.chain.received();
    await take(office.clerk, "MergeOpinions", { intoId: later.id, expectedVersion: assigned.version, opinionIds: [third.id], reason: "Cùng một hẻm." });
    expect(await owed(office.clerk, later.id)).toMatchObject({
      OPINION_FIRST_REPLY: { startedOn: "2026-11-23", state: "MET_ON_TIME", metOn: "2026-12-01" },
      "OPINION_FIRST_REPLY~2": { startedOn: "2026-12-01", state: "ON_TRACK" },
    });
  });

  test("met while it is paused, it is met in time: the days paused are not counted", async () => {
    const opinion = await office.chain.received();
    const deadlineId = `ddl_opn.${opinion.id.slice(4)}.OPINION_FIRST_REPLY`;
    await office.turnTo("2026-12-03");
    const paused = await take(office.leader, "PauseDeadline", { deadlineId, expectedVersion: opinion.version, reason: "Chờ thanh tra." });
    await office.turnTo("2026-12-15");
    await take(office.clerk, "RejectOpinion", { opinionId: opinion.id, expectedVersion: paused.version, reason: "OUT_OF_SCOPE" });
    // Seven working days were counted by 2 December; three are left after the 15th.
    expect((await owed(office.clerk, opinion.id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: "2026-12-15", dueOn: "2026-12-18", state: "MET_ON_TIME" });
  });

  test("a reply that was entered wrongly and is taken out again was never given", async () => {
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
      responses: [{ kind: "INTERIM", content: "Đang xem xét.", answeredOn: "2026-11-12", deliveries: [{ means: "LETTER", deliveredOn: "2026-11-12" }] }],
    };
    const { id } = await take(clerk, "RecordOpinion", answered);
    expect((await owed(clerk, id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: "2026-11-12" });
    await take(clerk, "RecordOpinion", { ...entry, nature: "SUGGESTION" });
    expect((await owed(clerk, id)).OPINION_FIRST_REPLY).toMatchObject({ metOn: null, dueOn: "2026-11-24" });
    await take(clerk, "RecordOpinion", { ...answered, receivedOn: "2026-11-11" });
    expect((await owed(clerk, id)).OPINION_FIRST_REPLY).toMatchObject({ startedOn: "2026-11-11", metOn: "2026-11-12", dueOn: "2026-11-25" });
  });

  test("what was done on a day that nobody wrote down is not measured", async () => {
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
    const { id } = await take(clerk, "RecordOpinion", answered);
    expect(await owed(clerk, id)).toEqual({});
  });

  test("received before there was a policy after all, it is owed nothing, and stays so", async () => {
    const { clerk, commune } = office;
    const opinion = await take(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "LETTER",
      content: "Đường hư.",
      citizen: { name: "Lê Thị Thử" },
      receivedOn: "2025-07-10",
    });
    const moved = await take(clerk, "UpdateOpinion", { ...onOpinion(opinion), patch: { receivedOn: "2025-06-20" } });
    await take(clerk, "ClassifyOpinion", { ...onOpinion(moved), nature: "SUGGESTION", competence: "COMMUNE" });
    expect(await owed(clerk, opinion.id)).toMatchObject({ OPINION_FIRST_REPLY: { state: "CANCELLED" } });
    expect(Object.keys(await owed(clerk, opinion.id))).toHaveLength(1);
  });

  test("escalated again after an answer, only the last escalation is waited for", async () => {
    const escalated = await office.chain.escalated();
    const drafted = await take(office.clerk, "DraftResponse", { ...onOpinion(escalated), kind: "FINAL", content: "Đã sửa.", resolution: "RESOLVED" });
    const [draft] = drafted.responses;
    const approved = await take(office.leader, "ApproveResponse", { responseId: draft.id, expectedVersion: draft.version });
    const reopened = await take(office.clerk, "ReopenOpinion", { ...onOpinion(approved), reason: "Chưa xong." });
    const assigned = await take(office.clerk, "AssignOpinion", { ...onOpinion(reopened), organizationId: office.chain.committee });
    await take(office.clerk, "EscalateOpinion", { ...onOpinion(assigned), to: "Bộ Xây dựng", documentNumber: "46/UBND" });
    expect(await owed(office.clerk, escalated.id)).toMatchObject({
      ESCALATION_FOLLOW_UP: { state: "CANCELLED" },
      "ESCALATION_FOLLOW_UP~2": { state: "ON_TRACK" },
    });
  });
});

describe("a session", () => {
  test("is announced 7 days ahead, concluded and published in 10 days", async () => {
    const { clerk, chain } = office;
    const planned = await chain.planned();
    expect(await owed(clerk, planned.id)).toMatchObject({ SESSION_ANNOUNCE: { startedOn: "2026-12-20", dueOn: "2026-12-13", state: "ON_TRACK" } });
    const announced = await take(clerk, "AnnounceSession", { ...onSession(planned), place: "Hội trường", howToAttend: "Đến trực tiếp." });
    expect((await owed(clerk, planned.id)).SESSION_ANNOUNCE).toMatchObject({ metOn: "2026-11-23", state: "MET_ON_TIME" });
    await office.turnTo("2026-12-20");
    const started = await take(office.clerk, "StartSession", onSession(announced));
    const held = await take(office.clerk, "HoldSession", { ...onSession(started), attendance: 90, reportedCounts: [{ unit: "TURN", count: 0 }] });
    expect(await owed(office.clerk, planned.id)).toMatchObject({
      CONCLUSION_NOTICE: { startedOn: "2026-12-20", dueOn: "2026-12-30", owedBy: { id: chain.committee } },
      SESSION_RESULT_PUBLISH: { startedOn: "2026-12-20", dueOn: "2026-12-30" },
    });
    await office.turnTo("2026-12-31");
    const concluded = await take(office.clerk, "ConcludeSession", { ...onSession(held), noDirectiveReason: "Đã giải thích.", issuedOn: "2026-12-29" });
    await take(office.clerk, "PublishSession", { ...onSession(concluded) });
    expect(await owed(office.clerk, planned.id)).toMatchObject({
      CONCLUSION_NOTICE: { metOn: "2026-12-29", metRecordedOn: "2026-12-31", state: "MET_ON_TIME" },
      SESSION_RESULT_PUBLISH: { metOn: "2026-12-31", state: "MET_LATE" },
    });
  });

  test("postponed after its announcement, it is to be announced anew for the new day; cancelled, nothing is owed", async () => {
    const { clerk, chain } = office;
    const announced = await chain.announced();
    const postponed = await take(clerk, "PostponeSession", { ...onSession(announced), reason: "Bão.", heldOn: "2027-01-20" });
    expect(await owed(clerk, announced.id)).toMatchObject({
      SESSION_ANNOUNCE: { state: "MET_ON_TIME" },
      "SESSION_ANNOUNCE~2": { startedOn: "2027-01-20", dueOn: "2027-01-13", state: "ON_TRACK" },
    });
    await take(clerk, "AnnounceSession", onSession(postponed));
    expect((await owed(clerk, announced.id))["SESSION_ANNOUNCE~2"]).toMatchObject({ state: "MET_ON_TIME" });
    const planned = await chain.planned();
    await take(clerk, "CancelSession", { ...onSession(planned), reason: "Gộp." });
    expect((await owed(clerk, planned.id)).SESSION_ANNOUNCE).toMatchObject({ state: "CANCELLED" });
  });

  test("postponed without another day, nothing is owed until there is one; nor is a conclusion before it was held", async () => {
    const { clerk, commune } = office;
    const planned = await take(clerk, "PlanSession", {
      title: "Đối thoại",
      type: "PERIODIC",
      unitCode: commune,
      heldOn: "2026-12-20",
      conclusionDueOn: "2026-12-28",
    });
    expect(Object.keys(await owed(clerk, planned.id))).toEqual(["SESSION_ANNOUNCE"]);
    const postponed = await take(clerk, "PostponeSession", { ...onSession(planned), reason: "Bão." });
    expect(await owed(clerk, planned.id)).toMatchObject({ SESSION_ANNOUNCE: { state: "CANCELLED" } });
    await take(clerk, "UpdateSession", { ...onSession(postponed), patch: { heldOn: "2027-01-20", conclusionDueOn: null } });
    expect(await owed(clerk, planned.id)).toMatchObject({ "SESSION_ANNOUNCE~2": { dueOn: "2027-01-13", state: "ON_TRACK" } });
  });

  test("brought forward after its announcement, it was announced too late", async () => {
    const { clerk, chain } = office;
    const announced = await chain.announced();
    await take(clerk, "UpdateSession", { ...onSession(announced), patch: { heldOn: "2026-11-27" } });
    expect(await owed(clerk, announced.id)).toMatchObject({ SESSION_ANNOUNCE: { startedOn: "2026-11-27", dueOn: "2026-11-20", state: "MET_LATE" } });
  });

  test("published from a day to come, or before it was held: refused by name", async () => {
    const { clerk, chain } = office;
    const concluded = await chain.concludedEmpty();
    for (const [from, code] of [
      ["2026-12-25", "NOT_IN_FUTURE from"],
      ["2026-11-20", "CONFLICTING_INPUT from"],
    ])
      expect(await refusals(clerk, "PublishSession", { ...onSession(concluded), from })).toEqual([code]);
  });

  test("an internal meeting owes nothing, nor does what was raised at it", async () => {
    const { clerk, commune } = office;
    const meeting = await take(clerk, "RecordSession", { title: "Sinh hoạt chuyên đề", type: "INTERNAL", unitCode: commune, heldOn: "2026-11-10" });
    const paper = await take(clerk, "RecordOpinion", { sessionId: meeting.id, channel: "SPOKEN", content: "Tham luận." });
    expect([await owed(clerk, meeting.id), await owed(clerk, paper.id)]).toEqual([{}, {}]);
  });
});

test("a directive is met by the report, unless that is given back; cancelled by a later notice, it is not owed", async () => {
  const { clerk, leader, chain } = office;
  const reported = await chain.reported();
  expect((await owed(clerk, reported.id)).DIRECTIVE_DUE).toMatchObject({ dueOn: "2026-12-31", metOn: "2026-11-23", state: "MET_ON_TIME" });
  const returned = await take(leader, "ReturnDirective", { ...onDirective(reported), reason: "Chưa có ảnh nghiệm thu." });
  expect((await owed(clerk, reported.id)).DIRECTIVE_DUE).toMatchObject({ metOn: null, state: "ON_TRACK" });
  await office.turnTo("2027-01-04");
  await take(office.clerk, "ReportDirective", { ...onDirective(returned), report: "Đã xong." });
  expect((await owed(office.clerk, reported.id)).DIRECTIVE_DUE).toMatchObject({ metOn: "2027-01-04", state: "MET_LATE" });
});

test("a report that nobody accepted has met nothing when a later notice cancels its directive", async () => {
  const { leader, chain } = office;
  const reported = await chain.reported();
  const { data } = await leader("query ($id: ID!) { session(id: $id) { id version } }", { id: `ses_${reported.id.slice(4).split(".")[0]}` });
  await take(leader, "AmendNotice", { ...onSession(data.session), cancel: [{ directiveId: reported.id, reason: "Không còn cần." }] });
  expect((await owed(leader, reported.id)).DIRECTIVE_DUE).toMatchObject({ state: "CANCELLED", metOn: null });
});

test("a recommendation is replied to in 15 working days from the day the body received it", async () => {
  const { chain } = office;
  const issued = await chain.issued();
  const received = await take(office.clerk, "ReceiveRecommendation", { ...onRecommendation(issued) });
  expect(await owed(office.clerk, issued.id)).toMatchObject({
    RECOMMENDATION_REPLY: { startedOn: "2026-11-23", dueOn: "2026-12-14", owedBy: { id: chain.committee } },
  });
  await office.turnTo("2026-12-15");
  await take(office.clerk, "ReplyToRecommendation", { ...onRecommendation(received), content: "Phường tiếp thu.", repliedOn: "2026-12-14" });
  expect((await owed(office.clerk, issued.id)).RECOMMENDATION_REPLY).toMatchObject({ metOn: "2026-12-14", metRecordedOn: "2026-12-15", state: "MET_ON_TIME" });
});
