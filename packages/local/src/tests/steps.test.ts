import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Chain, chainIn, onDirective, onOpinion, onSession, take } from "../testkit/chain.ts";
import { type Ask, anOpinion, done, type Gateway, makeWorld, mutate, openGateway, refusals } from "../testkit/index.ts";

let gateway: Gateway;
let commune: string;
let clerk: Ask;
let leader: Ask;
let chain: Chain;
beforeAll(async () => {
  gateway = await openGateway();
});
beforeEach(async () => {
  commune = (await makeWorld(gateway.table)).commune;
  clerk = await gateway.as("CLERK", commune, "clerk");
  leader = await gateway.as("LEADER", commune, "leader");
  chain = chainIn(commune, { clerk, leader, supervisor: await gateway.as("SUPERVISOR", commune, "supervisor") });
});
afterAll(() => gateway.close());

/** The error code that ends a request whole. */
async function forbidden(ask: Ask, operation: string, input: object): Promise<string> {
  const name = operation[0]?.toLowerCase() + operation.slice(1);
  const { errors } = await ask(`mutation ($input: ${operation}Input!) { ${name}(input: $input) { userErrors { code } } }`, { input });
  return errors?.[0]?.extensions.code;
}

test("announced less than 7 days ahead: done, with a warning", async () => {
  const planned = await take(clerk, "PlanSession", { title: "Đối thoại", type: "PERIODIC", unitCode: commune, heldOn: "2026-11-29" });
  const announcement = { ...onSession(planned), place: "Hội trường", howToAttend: "Đến trực tiếp." };
  expect(await mutate(clerk, "AnnounceSession", announcement)).toMatchObject({
    session: { status: "ANNOUNCED", announcedOn: "2026-11-23" },
    warnings: [{ code: "SHORT_NOTICE", message: "thông báo chưa đủ 7 ngày trước ngày đối thoại" }],
  });
  const early = await take(clerk, "PlanSession", { title: "Đối thoại", type: "PERIODIC", unitCode: commune, heldOn: "2026-11-30" });
  expect(await mutate(clerk, "AnnounceSession", { ...announcement, ...onSession(early) })).toMatchObject({ warnings: [] });
});

test("a session without day or place is not announced, and says what is missing", async () => {
  const planned = await take(clerk, "PlanSession", { title: "Đối thoại", type: "PERIODIC", unitCode: commune });
  const { userErrors } = await mutate(clerk, "AnnounceSession", { ...onSession(planned), place: "Hội trường", howToAttend: "Đến trực tiếp." });
  const message =
    "Chưa đủ điều kiện: phải có ngày, địa điểm và cách tham dự. Bước làm được ở trạng thái PLANNED: announceSession, postponeSession, cancelSession.";
  expect(userErrors).toEqual([{ code: "CONDITION_NOT_MET", path: ["sessionId"], message }]);
});

test("a session planned for later is held today when it begins today; opinions spoken there wait until then", async () => {
  const collecting = await take(clerk, "OpenCollection", onSession(await chain.announced()));
  expect(await refusals(clerk, "RecordOpinion", anOpinion(collecting.id))).toEqual(["CONDITION_NOT_MET channel"]);
  await done(clerk, "RecordOpinion", anOpinion(collecting.id, { channel: "WEB_PORTAL" }));
  const started = await take(clerk, "StartSession", onSession(collecting));
  expect(started).toMatchObject({ status: "IN_SESSION", heldOn: "2026-11-23" });
  await done(clerk, "RecordOpinion", anOpinion(started.id));
});

test("a postponed session is announced again, and keeps why it was put off until then", async () => {
  const postponed = await take(clerk, "PostponeSession", { ...onSession(await chain.announced()), reason: "Bão số 12.", heldOn: "2026-12-27" });
  expect(postponed).toMatchObject({ status: "POSTPONED", statusReason: "Bão số 12.", heldOn: "2026-12-27" });
  expect(await refusals(clerk, "StartSession", onSession(postponed))).toEqual(["TRANSITION_NOT_ALLOWED sessionId"]);
  expect(await take(clerk, "AnnounceSession", onSession(postponed))).toMatchObject({ status: "ANNOUNCED", heldOn: "2026-12-27" });
});

test("who drafted does not approve, a clerk approves nothing, and the public sees no draft", async () => {
  const opinion = await take(leader, "DraftResponse", { ...onOpinion(await chain.assigned()), kind: "FINAL", content: "Đã xong.", resolution: "RESOLVED" });
  const [draft] = opinion.responses;
  const approval = { responseId: draft.id, expectedVersion: draft.version };
  expect(await forbidden(clerk, "ApproveResponse", approval)).toBe("FORBIDDEN");
  const refused = await mutate(leader, "ApproveResponse", approval);
  expect(refused.userErrors).toMatchObject([{ code: "CONDITION_NOT_MET", message: expect.stringContaining("người duyệt phải khác người dự thảo") }]);
  const SEEN = "query ($id: ID!, $answer: ID!) { opinion(id: $id) { responses { id } } node(id: $answer) { id } }";
  const seen = await gateway.anonymous(SEEN, { id: opinion.id, answer: draft.id });
  expect(seen.data).toEqual({ opinion: { responses: [] }, node: null });
  const second = await gateway.as("LEADER", commune, "deputy");
  expect(await take(second, "ApproveResponse", approval)).toMatchObject({ status: "RESPONDED", resolution: "RESOLVED" });
  expect((await gateway.anonymous(SEEN, { id: opinion.id, answer: draft.id })).data.opinion.responses).toHaveLength(1);
});

test("one open draft; a second final answer must be a correction, and both stay", async () => {
  const opinion = await chain.assigned();
  const first = await take(clerk, "DraftResponse", { ...onOpinion(opinion), kind: "FINAL", content: "Nháp một.", resolution: "ROADMAP" });
  const second = await take(clerk, "DraftResponse", { ...onOpinion(first), kind: "FINAL", content: "Nháp hai.", resolution: "ROADMAP" });
  expect(second.responses).toMatchObject([{ id: first.responses[0].id, version: 2, content: "Nháp hai." }]);
  expect(await refusals(leader, "ApproveResponse", { responseId: first.responses[0].id, expectedVersion: 1 })).toEqual(["STALE_VERSION expectedVersion"]);
  const answered = await take(leader, "ApproveResponse", { responseId: first.responses[0].id, expectedVersion: 2 });
  expect(await refusals(clerk, "DraftResponse", { ...onOpinion(answered), kind: "FINAL", content: "Lại.", resolution: "RESOLVED" })).toEqual([
    "CONDITION_NOT_MET kind",
  ]);
  const redrafted = await take(clerk, "DraftResponse", { ...onOpinion(answered), kind: "CORRECTED", content: "Đính chính.", resolution: "RESOLVED" });
  const correction = redrafted.responses[1];
  const corrected = await take(leader, "ApproveResponse", { responseId: correction.id, expectedVersion: correction.version });
  expect(corrected).toMatchObject({ status: "RESPONDED", resolution: "RESOLVED" });
  expect(corrected.responses).toMatchObject([
    { kind: "FINAL", content: "Nháp hai." },
    { kind: "CORRECTED", content: "Đính chính.", corrects: { id: first.responses[0].id } },
  ]);
});

test("an officer of another body is refused; one of the body, and one of none in particular, act", async () => {
  const opinion = await chain.assigned();
  const officer = async (organizationId: string | null) => gateway.as("OFFICER", commune, "officer", organizationId);
  expect(await forbidden(await officer(`org_${commune}.2025-07-01.FATHERLAND_FRONT`), "AcceptOpinion", onOpinion(opinion))).toBe("FORBIDDEN");
  const accepted = await take(await officer(chain.committee), "AcceptOpinion", onOpinion(opinion));
  expect(await take(await officer(null), "ReturnOpinion", { ...onOpinion(accepted), reason: "Không thuộc thẩm quyền." })).toMatchObject({
    status: "RETURNED",
    returned: { reason: "Không thuộc thẩm quyền.", on: "2026-11-23" },
    deadlines: [{ policyCode: "OPINION_RESULT", state: "CANCELLED" }],
  });
});

test("steps are shown to who may take them, and to nobody else", async () => {
  const opinion = await chain.assigned();
  const STEPS = "query ($id: ID!) { opinion(id: $id) { allowedTransitions { by to { code } } } }";
  const by = async (ask: Ask) => (await ask(STEPS, { id: opinion.id })).data.opinion.allowedTransitions.map((step: { by: string }) => step.by);
  expect(await by(clerk)).toEqual(["acceptOpinion", "returnOpinion", "escalateOpinion", "draftResponse", "setResolution", "mergeOpinions"]);
  expect(await by(leader)).not.toContain("approveResponse");
  expect(await by(await gateway.as("OFFICER", commune, "o", `org_${commune}.2025-07-01.FATHERLAND_FRONT`))).toEqual([]);
  expect(await by(gateway.anonymous)).toEqual([]);
});

test("a complaint is handed off, and neither answered nor merged nor assigned", async () => {
  const session = await chain.inSession();
  const { id, version } = await chain.received(session.id);
  const complaint = await chain.classifiedAs(id, version, "COMPLAINT");
  const refused = async (operation: string, more: object) => (await mutate(clerk, operation, { ...onOpinion(complaint), ...more })).userErrors[0].code;
  expect(await refused("AnswerAtSession", { content: "Trả lời.", answeredBy: "Chủ tịch", resolution: "EXPLAINED" })).toBe("CONDITION_NOT_MET");
  expect(await refused("AssignOpinion", { organizationId: chain.committee })).toBe("CONDITION_NOT_MET");
  const into = await chain.classified();
  const merge = { intoId: into.id, expectedVersion: into.version, opinionIds: [complaint.id], reason: "Cùng việc." };
  expect(await refusals(clerk, "MergeOpinions", merge)).toEqual(["CONDITION_NOT_MET opinionIds.0"]);
  const handed = await take(clerk, "RedirectOpinion", { ...onOpinion(complaint), to: "Ban Tiếp công dân", receiptNumber: "07/BN", reason: "Khiếu nại." });
  expect(handed).toMatchObject({ status: "REDIRECTED", redirection: { to: "Ban Tiếp công dân", redirectedOn: "2026-11-23" } });
  expect(await refusals(clerk, "ClassifyOpinion", { ...onOpinion(handed), nature: "SUGGESTION" })).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
});

test("an amending notice replaces, cancels and adds; what it touches cannot be worked on any more", async () => {
  const session = await chain.concluded(3);
  const LIST =
    "query ($id: ID!) { session(id: $id) { directives { nodes { id version status } } conclusionNotice { ordinal } amendments { ordinal number } } }";
  const [first, second, third] = (await clerk(LIST, { id: session.id })).data.session.directives.nodes;
  const item = { kinds: ["RESOLVE"], content: "Nạo vét cả hẻm 14.", leadId: chain.committee, dueOn: "2027-01-31" };
  const amendment = {
    ...{ ...onSession(session), number: "20/TB-UBND", issuedOn: "2026-11-23" },
    ...{ replace: [{ directiveId: first.id, directive: item }], cancel: [{ directiveId: second.id, reason: "Đã làm xong từ trước." }], add: [item] },
  };
  expect(await forbidden(clerk, "AmendNotice", amendment)).toBe("FORBIDDEN");
  const twice = { ...amendment, cancel: [{ directiveId: first.id, reason: "Trùng." }] };
  expect(await refusals(leader, "AmendNotice", twice)).toEqual(["DUPLICATE cancel.0.directiveId"]);
  const amended = await take(leader, "AmendNotice", amendment);
  expect(amended.directives.nodes).toMatchObject([
    { number: 1, status: "REPLACED", replacedBy: { number: 4 }, notice: 1 },
    { number: 2, status: "CANCELLED", cancellation: { reason: "Đã làm xong từ trước." } },
    { number: 3, status: "ISSUED" },
    { number: 4, status: "ISSUED", replaces: { number: 1 }, notice: 2 },
    { number: 5, status: "ISSUED", replaces: null },
  ]);
  expect(amended.amendments).toMatchObject([{ ordinal: 2, number: "20/TB-UBND" }]);
  expect(await refusals(clerk, "StartDirective", { directiveId: first.id, expectedVersion: 2 })).toEqual(["TRANSITION_NOT_ALLOWED directiveId"]);
  expect((await clerk(LIST, { id: session.id })).data.session.conclusionNotice).toEqual({ ordinal: 1 });
  await done(clerk, "StartDirective", onDirective(third));
});

test("the chair gives a report back and accepts the next, never who reported it", async () => {
  const reported = await chain.reported();
  const returned = await take(leader, "ReturnDirective", { ...onDirective(reported), reason: "Chưa có ảnh." });
  expect(returned).toMatchObject({
    status: "IN_PROGRESS",
    progress: { reportedOn: null },
    returned: [{ report: "Đã nạo vét xong 120 m cống.", reason: "Chưa có ảnh." }],
  });
  const again = await take(leader, "ReportDirective", { ...onDirective(returned), report: "Đã xong, kèm ảnh." });
  expect(await refusals(leader, "AcceptDirective", onDirective(again))).toEqual(["CONDITION_NOT_MET directiveId"]);
  const deputy = await gateway.as("LEADER", commune, "deputy");
  expect(await take(deputy, "AcceptDirective", onDirective(again))).toMatchObject({ status: "ACCEPTED", deadlines: [{ state: "MET_ON_TIME" }] });
});

test("what was entered of an opinion is changed until its session is published, and the earlier text stays", async () => {
  const session = await chain.held();
  const opinion = await chain.received(session.id);
  const updated = await take(clerk, "UpdateOpinion", { ...onOpinion(opinion), reason: "Nghe lại băng.", patch: { content: "Hẻm 14 ngập.", turn: 3 } });
  expect(updated).toMatchObject({ content: "Hẻm 14 ngập.", turn: 3 });
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { changes { nodes { reason fields { field before } } } } }", { id: opinion.id });
  expect(data.opinion.changes.nodes[1]).toMatchObject({ reason: "Nghe lại băng.", fields: expect.arrayContaining([{ field: "turn", before: null }]) });
  const concluded = await take(clerk, "ConcludeSession", { ...onSession(session), noDirectiveReason: "Không có." });
  await take(clerk, "PublishSession", onSession(concluded));
  expect(await refusals(clerk, "UpdateOpinion", { ...onOpinion(updated), patch: { turn: 4 } })).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
  expect(await refusals(clerk, "UpdateOpinion", { ...onOpinion(updated), patch: { content: "" } })).toEqual(["TRANSITION_NOT_ALLOWED opinionId"]);
});

test("only the supervisor assesses and closes a recommendation", async () => {
  const implemented = await chain.implemented();
  const input = { recommendationId: implemented.id, expectedVersion: implemented.version };
  for (const ask of [clerk, leader, await gateway.as("ADMIN", commune, "admin")])
    expect(await forbidden(ask, "ConfirmRecommendation", input)).toBe("FORBIDDEN");
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  expect(await take(supervisor, "ConfirmRecommendation", input)).toMatchObject({ status: "CONFIRMED", confirmedOn: "2026-11-23", allowedTransitions: [] });
});

test("a worklist: soonest due first, each body its own, in pages", async () => {
  const due = async (dueOn: string) =>
    take(clerk, "AssignOpinion", { ...onOpinion(await chain.classified()), organizationId: chain.committee, dueOn }).then(({ id }) => id);
  const [late, soon] = [await due("2026-12-20"), await due("2026-12-01")];
  const directive = await chain.directive();
  const asked = await chain.issued();
  const officer = await gateway.as("OFFICER", commune, "officer", chain.committee);
  const page = async (ask: Ask, first: number, after: string | null = null) =>
    (
      await ask(
        "query ($first: Int, $after: String) { worklist(first: $first, after: $after) { nodes { subject { id } dueOn state } pageInfo { hasNextPage endCursor } } }",
        { first, after },
      )
    ).data.worklist;
  const whole = await page(officer, 20);
  expect(whole.nodes.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([soon, late, directive.id, asked.id]);
  expect(whole.nodes[0]).toMatchObject({ dueOn: "2026-12-01", state: "ON_TRACK" });
  const head = await page(officer, 3);
  expect(head.pageInfo.hasNextPage).toBe(true);
  expect((await page(officer, 3, head.pageInfo.endCursor)).nodes).toHaveLength(1);
  expect(await page(clerk, 20)).toMatchObject({ nodes: whole.nodes });
  expect((await page(await gateway.as("OFFICER", commune, "o", `org_${commune}.2025-07-01.FATHERLAND_FRONT`), 20)).nodes).toEqual([]);
  const anonymous = await gateway.anonymous("{ worklist { nodes { dueOn } } }");
  expect(anonymous.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
});

test("an entry is not replaced once somebody has taken a step on it", async () => {
  const externalRef = { system: "portal", value: commune };
  const entry = { unitCode: commune, content: "Ngập.", channel: "WEB_PORTAL", externalRef };
  const opinion = await take(clerk, "RecordOpinion", entry);
  await done(clerk, "RecordOpinion", { ...entry, upsert: true, content: "Ngập nặng." });
  await done(clerk, "ClassifyOpinion", { opinionId: opinion.id, expectedVersion: 2, nature: "FEEDBACK" });
  expect(await refusals(clerk, "RecordOpinion", { ...entry, upsert: true, content: "Hết ngập." })).toEqual(["CONDITION_NOT_MET upsert"]);
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { content status } }", { id: opinion.id });
  expect(data.opinion).toEqual({ content: "Ngập nặng.", status: "CLASSIFIED" });
});

test("a list that is full is told, and what is there stays readable", async () => {
  let opinion = await chain.assigned();
  for (let round = 0; round < 10; round++) {
    const escalated = await take(clerk, "EscalateOpinion", { ...onOpinion(opinion), to: "Sở Xây dựng", documentNumber: `${round}/UBND` });
    opinion = await take(clerk, "RecordEscalationReply", { ...onOpinion(escalated), content: "Giao lại phường." });
  }
  const refused = await mutate(clerk, "EscalateOpinion", { ...onOpinion(opinion), to: "Sở Xây dựng", documentNumber: "11/UBND" });
  expect(refused.userErrors).toMatchObject([{ code: "TOO_MANY", path: ["escalations"], message: "Nhiều hơn 10 mục." }]);
  expect((await clerk("query ($id: ID!) { opinion(id: $id) { version } }", { id: opinion.id })).data.opinion.version).toBe(opinion.version);
});

test("the same count twice is refused when the session is held, as when it is entered", async () => {
  const count = { channel: "SPOKEN", unit: "TURN", count: 3 };
  const held = { ...onSession(await chain.inSession()), attendance: 10, reportedCounts: [count, count] };
  expect(await refusals(clerk, "HoldSession", held)).toEqual(["DUPLICATE reportedCounts.1"]);
});

test("who wrote at a draft does not approve it, though another entered it since", async () => {
  const first = await take(leader, "DraftResponse", { ...onOpinion(await chain.assigned()), kind: "FINAL", content: "Đã xong.", resolution: "RESOLVED" });
  const again = await take(clerk, "DraftResponse", { ...onOpinion(first), kind: "FINAL", content: "Đã xong.", resolution: "RESOLVED" });
  const [draft] = again.responses;
  expect(await refusals(leader, "ApproveResponse", { responseId: draft.id, expectedVersion: draft.version })).toEqual(["CONDITION_NOT_MET responseId"]);
});

test("a closed session's opinions are not replaced, and a planned session is not entered over", async () => {
  const session = await chain.held();
  const externalRef = { system: "portal", value: commune };
  const entry = anOpinion(session.id, { externalRef, rejection: { reason: "UNCLEAR" } });
  await done(clerk, "RecordOpinion", entry);
  const explained = await take(clerk, "ExplainDifference", { ...onSession(session), explanation: "Nhập bổ sung." });
  const concluded = await take(clerk, "ConcludeSession", { ...onSession(explained), noDirectiveReason: "Không có." });
  await take(clerk, "CloseSession", onSession(await take(clerk, "PublishSession", onSession(concluded))));
  const upsert = anOpinion(session.id, { externalRef, upsert: true, content: "Khác." });
  expect(await refusals(clerk, "RecordOpinion", upsert)).toEqual(["TRANSITION_NOT_ALLOWED sessionId"]);
  expect(await done(clerk, "RecordOpinion", { ...entry, upsert: true })).toMatchObject({ version: 1 });
  const plan = { title: "Đối thoại", type: "PERIODIC", unitCode: commune, externalRef: { system: "portal", value: commune } };
  await done(clerk, "PlanSession", plan);
  expect(await refusals(clerk, "RecordSession", { ...plan, upsert: true, attendance: 100 })).toEqual(["TRANSITION_NOT_ALLOWED externalRef"]);
});

test("what was announced stays known, and nobody attended what was not held", async () => {
  const announced = await chain.announced();
  expect(await refusals(clerk, "UpdateSession", { ...onSession(announced), patch: { place: null } })).toEqual(["CONDITION_NOT_MET patch"]);
  expect(await refusals(clerk, "UpdateSession", { ...onSession(announced), patch: { attendance: 9 } })).toEqual(["CONDITION_NOT_MET patch"]);
  expect(await refusals(clerk, "PostponeSession", { ...onSession(announced), reason: "Bão.", heldOn: "2026-01-01" })).toEqual(["TOO_SMALL heldOn"]);
});

test("texts of a denunciation are for those entitled, in the answers and in the history too", async () => {
  const SECRET = "tố cáo ông A nhận tiền";
  const answered = { responses: [{ kind: "INTERIM", content: `Về việc ${SECRET}` }] };
  const opinion = await take(clerk, "RecordOpinion", { unitCode: commune, content: "Chưa rõ.", channel: "LETTER", ...answered });
  const locked = await chain.classifiedAs(opinion.id, 1, "DENUNCIATION");
  const changed = await take(leader, "UpdateOpinion", { ...onOpinion(locked), patch: { content: SECRET } });
  const READ = "query ($id: ID!) { opinion(id: $id) { content responses { content } changes(first: 100) { nodes { fields { field before after } } } } }";
  const officer = await gateway.as("OFFICER", commune, "officer");
  for (const ask of [gateway.anonymous, officer, clerk]) expect(JSON.stringify((await ask(READ, { id: opinion.id })).data)).not.toContain(SECRET);
  expect(JSON.stringify((await leader(READ, { id: opinion.id })).data)).toContain(SECRET);
  // Unlocked again: what was written while it was locked stays with those entitled.
  const unlocked = await take(leader, "UpdateOpinion", { ...onOpinion(changed), patch: { content: "Nội dung khác." } });
  await chain.classifiedAs(opinion.id, unlocked.version, "FEEDBACK");
  expect(JSON.stringify((await officer(READ, { id: opinion.id })).data.opinion.changes)).not.toContain(SECRET);
});

test("drafts are not read in the history either, and how a citizen was told is for those who handle opinions", async () => {
  const opinion = await chain.told();
  const drafted = await take(clerk, "DraftResponse", { ...onOpinion(opinion), kind: "CORRECTED", content: "NHÁP KÍN", resolution: "RESOLVED" });
  await done(clerk, "RecordDelivery", { responseId: opinion.responses[0].id, means: "PHONE_IN_PERSON", note: "Gọi bà Thử 0900" });
  const READ =
    "query ($id: ID!) { opinion(id: $id) { responses { content deliveries { note deliveredBy } } changes(first: 100) { nodes { event fields { field before after } } } } }";
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  for (const ask of [supervisor, gateway.anonymous])
    expect(JSON.stringify((await ask(READ, { id: drafted.id })).data.opinion.responses)).not.toMatch(/NHÁP KÍN|0900/);
  const seen = (await supervisor(READ, { id: drafted.id })).data.opinion.changes.nodes;
  expect(JSON.stringify(seen.filter(({ event }: { event: string }) => event === "response.drafted"))).not.toContain("NHÁP KÍN");
  expect(JSON.stringify((await clerk(READ, { id: drafted.id })).data)).toMatch(/NHÁP KÍN.*0900|0900.*NHÁP KÍN/);
});

test("a posting tells those who were owed the answer then, not those merged in later", async () => {
  const answered = await chain.approved();
  const posted = await take(clerk, "RecordDelivery", { responseId: answered.responses[0].id, means: "POSTED" });
  expect(posted.responses[0].status).toBe("DELIVERED");
  const other = await chain.received();
  const merged = await take(clerk, "MergeOpinions", { intoId: posted.id, expectedVersion: posted.version, opinionIds: [other.id], reason: "Cùng việc." });
  expect(await refusals(clerk, "CloseOpinion", onOpinion(merged))).toEqual(["CONDITION_NOT_MET opinionId"]);
  const told = await take(clerk, "RecordDelivery", { responseId: answered.responses[0].id, opinionId: other.id, means: "LETTER" });
  expect(await take(clerk, "CloseOpinion", onOpinion(told))).toMatchObject({ status: "CLOSED" });
});

test("a thousand words with each delivery: the history holds what was added, not all of it again", async () => {
  const [answer] = (await chain.approved()).responses;
  const note = "Đã đọc tại cuộc họp tổ dân phố. ".repeat(60);
  for (let round = 0; round < 3; round++) await done(clerk, "RecordDelivery", { responseId: answer.id, means: "READ_OUT", note });
  const id = answer.id.replace(/^rsp_/, "opn_").replace(/\.\d+$/, "");
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { changes(first: 100) { nodes { event fields { field before after } } } } }", { id });
  const last = data.opinion.changes.nodes.at(-1);
  expect(last.event).toBe("response.delivered");
  expect(last.fields.find(({ field }: { field: string }) => field === "responses").after[0].deliveries).toHaveLength(1);
});

test("a recommendation is the supervisors' to make; one that names no body is taken up by the one it is for", async () => {
  const finding = { unitCode: commune, type: "LIMITATION", content: "Chậm.", recommendation: "Công khai đúng hạn." };
  expect(await forbidden(clerk, "RecordFinding", finding)).toBe("FORBIDDEN");
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  const { id } = await take(supervisor, "RecordFinding", finding);
  const { data } = await clerk("query ($id: ID!) { node(id: $id) { ... on SupervisionFinding { recommendation { id version body { id } } } } }", { id });
  const { recommendation } = data.node;
  const receipt = { recommendationId: recommendation.id, expectedVersion: recommendation.version };
  expect(await refusals(clerk, "ReceiveRecommendation", receipt)).toEqual(["CONDITION_NOT_MET recommendationId"]);
  expect(await take(clerk, "ReceiveRecommendation", { ...receipt, organizationId: chain.committee })).toMatchObject({
    status: "RECEIVED",
    body: { id: chain.committee },
  });
});

test("a later notice is not earlier than the one before it, and progress goes in order", async () => {
  const session = await chain.concluded(1);
  const item = { kinds: ["RESOLVE"], content: "Nạo vét.", leadId: chain.committee };
  const amended = await take(leader, "AmendNotice", { ...onSession(session), issuedOn: "2026-11-23", add: [item] });
  const earlier = { sessionId: amended.id, expectedVersion: amended.version, issuedOn: "2026-11-22", add: [item] };
  expect(await refusals(leader, "AmendNotice", { ...earlier, issuedOn: "2026-11-24" })).toEqual(["NOT_IN_FUTURE issuedOn"]);
  expect(await refusals(leader, "AmendNotice", earlier)).toEqual(["CONFLICTING_INPUT issuedOn"]);
  const entered = { ...onSession(await chain.held()), directives: [{ ...item, progress: { startedOn: "2026-11-23", acceptedOn: "2026-11-20" } }] };
  expect(await refusals(clerk, "ConcludeSession", entered)).toEqual(["CONFLICTING_INPUT directives.0.progress.acceptedOn"]);
});
