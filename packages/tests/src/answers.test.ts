import { expect, test } from "vitest";
import { mutateOk, onOpinion, type Payload } from "./kit/chain.ts";
import { done, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice();

test("neither the drafter nor a clerk can approve; the public sees no draft", async () => {
  const { gateway, commune, clerk, leader, chain } = office;
  const opinion = await mutateOk(leader, "DraftResponse", {
    ...onOpinion(await chain.assigned()),
    kind: "FINAL",
    content: "Đã xong.",
    resolution: "RESOLVED",
  });
  const [draft] = opinion.responses;
  const approval = { responseId: draft.id, expectedVersion: draft.version };
  expect(await forbidden(clerk, "ApproveResponse", approval)).toBe("FORBIDDEN");
  const refused = await mutate(leader, "ApproveResponse", approval);
  expect(refused.userErrors).toMatchObject([
    {
      code: "CONDITION_NOT_MET",
      message: expect.stringContaining("người duyệt phải khác người dự thảo"),
    },
  ]);
  const QUERY = `query ($id: ID!, $answer: ID!) {
    opinion(id: $id) { responses { id } }
    node(id: $answer) { id }
  }`;
  const response = await gateway.anonymous(QUERY, { id: opinion.id, answer: draft.id });
  // An opinion without a session is not public before an approved answer.
  expect(response.data).toEqual({ opinion: null, node: null });
  const second = await gateway.as("LEADER", commune, "deputy");
  expect(await mutateOk(second, "ApproveResponse", approval)).toMatchObject({
    status: "RESPONDED",
    resolution: "RESOLVED",
  });
  expect(
    (await gateway.anonymous(QUERY, { id: opinion.id, answer: draft.id })).data.opinion.responses,
  ).toHaveLength(1);
});

test("a new draft replaces the open one; a final answer can only be corrected", async () => {
  const { clerk, leader, chain } = office;
  const opinion = await chain.assigned();
  const first = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(opinion),
    kind: "FINAL",
    content: "Nháp một.",
    resolution: "ROADMAP",
  });
  const second = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(first),
    kind: "FINAL",
    content: "Nháp hai.",
    resolution: "ROADMAP",
  });
  expect(second.responses).toMatchObject([
    { id: first.responses[0].id, version: 2, content: "Nháp hai." },
  ]);
  expect(
    await refusals(leader, "ApproveResponse", {
      responseId: first.responses[0].id,
      expectedVersion: 1,
    }),
  ).toEqual(["STALE_VERSION expectedVersion"]);
  const answered = await mutateOk(leader, "ApproveResponse", {
    responseId: first.responses[0].id,
    expectedVersion: 2,
  });
  expect(
    await refusals(clerk, "DraftResponse", {
      ...onOpinion(answered),
      kind: "FINAL",
      content: "Lại.",
      resolution: "RESOLVED",
    }),
  ).toEqual(["CONDITION_NOT_MET kind"]);
  const redrafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(answered),
    kind: "CORRECTED",
    content: "Đính chính.",
    resolution: "RESOLVED",
  });
  const correction = redrafted.responses[1];
  const corrected = await mutateOk(leader, "ApproveResponse", {
    responseId: correction.id,
    expectedVersion: correction.version,
  });
  expect(corrected).toMatchObject({ status: "RESPONDED", resolution: "RESOLVED" });
  expect(corrected.responses).toMatchObject([
    { kind: "FINAL", content: "Nháp hai." },
    { kind: "CORRECTED", content: "Đính chính.", corrects: { id: first.responses[0].id } },
  ]);
});

test("a user who wrote a draft cannot approve it, even if another saved it later", async () => {
  const { clerk, leader, chain } = office;
  const first = await mutateOk(leader, "DraftResponse", {
    ...onOpinion(await chain.assigned()),
    kind: "FINAL",
    content: "Đã xong.",
    resolution: "RESOLVED",
  });
  const again = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(first),
    kind: "FINAL",
    content: "Đã xong.",
    resolution: "RESOLVED",
  });
  const [draft] = again.responses;
  expect(
    await refusals(leader, "ApproveResponse", {
      responseId: draft.id,
      expectedVersion: draft.version,
    }),
  ).toEqual(["CONDITION_NOT_MET responseId"]);
});

test("history hides drafts, and only users who handle opinions read delivery notes", async () => {
  const { gateway, commune, clerk, chain } = office;
  const opinion = await chain.notified();
  const drafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(opinion),
    kind: "CORRECTED",
    content: "NHÁP KÍN",
    resolution: "RESOLVED",
  });
  await done(clerk, "RecordDelivery", {
    responseId: opinion.responses[0].id,
    means: "PHONE_IN_PERSON",
    note: "Gọi bà Thử 0900",
    deliveredBy: "Cháu của bà Thử",
  });
  const READ = `query ($id: ID!) {
    opinion(id: $id) {
      responses { content deliveries { note deliveredBy } }
      changes(first: 100) { nodes { event fields { field before after } } }
    }
  }`;
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  for (const ask of [supervisor, gateway.anonymous])
    expect(
      JSON.stringify((await ask(READ, { id: drafted.id })).data.opinion.responses),
    ).not.toMatch(/NHÁP KÍN|0900|Cháu của/);
  const changes = (await supervisor(READ, { id: drafted.id })).data.opinion.changes.nodes;
  expect(
    JSON.stringify(changes.filter(({ event }: { event: string }) => event === "response.drafted")),
  ).not.toContain("NHÁP KÍN");
  const { id: responseId, version: expectedVersion } = drafted.responses.at(-1);
  const deputy = await gateway.as("LEADER", commune, "deputy of the leader");
  await done(deputy, "ApproveResponse", { responseId, expectedVersion });
  const corrected = await gateway.anonymous(
    `query ($id: ID!) {
      opinion(id: $id) { responses { corrects { id deliveries { note deliveredBy } } } }
    }`,
    { id: drafted.id },
  );
  const [, { corrects }] = corrected.data.opinion.responses;
  expect(corrects.id).toBe(opinion.responses[0].id);
  expect(JSON.stringify(corrects)).not.toMatch(/0900|Cháu của/);
  expect(JSON.stringify((await clerk(READ, { id: drafted.id })).data)).toMatch(
    /NHÁP KÍN.*0900.*Cháu của|0900.*Cháu của.*NHÁP KÍN/,
  );
});

test("a delivery names the opinion it is for; a posting names none", async () => {
  const { commune, clerk, chain } = office;
  const into = await chain.approved();
  const other = await chain.received();
  await mutateOk(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [other.id],
    reason: "Cùng việc.",
  });
  const responseId = into.responses[0].id;
  for (const [i, opinionId] of [null, into.id, other.id].entries())
    await done(clerk, "RecordDelivery", { responseId, opinionId, means: "LETTER", note: `${i}` });
  await done(clerk, "RecordDelivery", { responseId, means: "POSTED" });
  const readAnswers = async (id: string) => {
    const { data } = await clerk(
      "query ($id: ID!) { opinion(id: $id) { responses { status deliveries { opinionId } } } }",
      { id },
    );
    return data.opinion.responses.map((answer: Payload) => [
      answer.status,
      ...answer.deliveries.map((delivery: Payload) => delivery.opinionId),
    ]);
  };
  expect(await readAnswers(into.id)).toEqual([["DELIVERED", into.id, into.id, other.id, null]]);
  const answered = {
    kind: "FINAL",
    content: "Đã sửa.",
    deliveries: [{ means: "LETTER" }, { means: "POSTED" }],
  };
  const entered = await mutateOk(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Ngập.",
    responses: [answered],
  });
  expect(await readAnswers(entered.id)).toEqual([["DELIVERED", entered.id, null]]);
});

test("a delivery for an old version of the response is refused", async () => {
  const { clerk, chain } = office;
  const [{ id: responseId, version }] = (await chain.approved()).responses;
  const told = (more: object) => ({ responseId, means: "LETTER", ...more });
  await done(clerk, "RecordDelivery", told({ note: "a", expectedVersion: version }));
  expect(
    await refusals(clerk, "RecordDelivery", told({ note: "b", expectedVersion: version })),
  ).toEqual(["STALE_VERSION expectedVersion"]);
  const { responses } = await done(clerk, "RecordDelivery", told({ note: "c" }));
  expect(responses[0].version).toBe(version + 2);
});

test("a posting covers the opinions merged at that time, not those merged later", async () => {
  const { clerk, chain } = office;
  const answered = await chain.approved();
  const posted = await mutateOk(clerk, "RecordDelivery", {
    responseId: answered.responses[0].id,
    means: "POSTED",
  });
  expect(posted.responses[0].status).toBe("DELIVERED");
  const other = await chain.received();
  const merged = await mutateOk(clerk, "MergeOpinions", {
    intoId: posted.id,
    expectedVersion: posted.version,
    opinionIds: [other.id],
    reason: "Cùng việc.",
  });
  expect(await refusals(clerk, "CloseOpinion", onOpinion(merged))).toEqual([
    "CONDITION_NOT_MET opinionId",
  ]);
  const delivered = await mutateOk(clerk, "RecordDelivery", {
    responseId: answered.responses[0].id,
    opinionId: other.id,
    means: "LETTER",
  });
  expect(await mutateOk(clerk, "CloseOpinion", onOpinion(delivered))).toMatchObject({
    status: "CLOSED",
  });
});

test("the history stores only the added delivery, not the whole list again", async () => {
  const { clerk, chain } = office;
  const [answer] = (await chain.approved()).responses;
  const note = "Đã đọc tại cuộc họp tổ dân phố. ".repeat(60);
  for (let round = 0; round < 3; round++)
    await done(clerk, "RecordDelivery", {
      responseId: answer.id,
      means: "READ_OUT",
      note: `${note}${round}`,
    });
  const id = answer.id.replace(/^rsp_/, "opn_").replace(/\.\d+$/, "");
  const { data } = await clerk(
    `query ($id: ID!) {
      opinion(id: $id) { changes(first: 100) { nodes { event fields { field before after } } } }
    }`,
    { id },
  );
  const last = data.opinion.changes.nodes.at(-1);
  expect(last.event).toBe("response.delivered");
  expect(
    last.fields.find(({ field }: { field: string }) => field === "responses").after[0].deliveries,
  ).toHaveLength(1);
});

test("only entitled users read a denunciation, its answers and its history", async () => {
  const { gateway, commune, clerk, leader, chain } = office;
  const SECRET = "tố cáo ông A nhận tiền";
  const answered = { responses: [{ kind: "INTERIM", content: `Về việc ${SECRET}` }] };
  const opinion = await mutateOk(clerk, "RecordOpinion", {
    unitCode: commune,
    content: "Chưa rõ.",
    channel: "LETTER",
    ...answered,
  });
  const locked = await chain.classifiedAs(opinion.id, 1, "DENUNCIATION");
  const changed = await mutateOk(leader, "UpdateOpinion", {
    ...onOpinion(locked),
    patch: { content: SECRET },
  });
  const READ = `query ($id: ID!) {
    opinion(id: $id) {
      content
      responses { content }
      changes(first: 100) { nodes { fields { field before after } } }
    }
  }`;
  const officer = await gateway.as("OFFICER", commune, "officer");
  expect((await gateway.anonymous(READ, { id: opinion.id })).data).toEqual({ opinion: null });
  for (const ask of [officer, clerk]) {
    const visible = (await ask(READ, { id: opinion.id })).data.opinion;
    expect(visible).toMatchObject({ content: null, responses: [] });
    expect(visible.changes.nodes).toHaveLength(3);
    expect(JSON.stringify(visible)).not.toContain(SECRET);
  }
  expect(JSON.stringify((await leader(READ, { id: opinion.id })).data)).toContain(SECRET);
  // After unlocking, only entitled users can read the text written during the lock.
  const unlocked = await mutateOk(leader, "UpdateOpinion", {
    ...onOpinion(changed),
    patch: { content: "Nội dung khác." },
  });
  await mutateOk(leader, "ClassifyOpinion", { ...onOpinion(unlocked), nature: "FEEDBACK" });
  expect(
    JSON.stringify((await officer(READ, { id: opinion.id })).data.opinion.changes),
  ).not.toContain(SECRET);
});
