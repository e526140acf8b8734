import { expect, test } from "vitest";
import { onOpinion, type Payload, take } from "./kit/chain.ts";
import { done, mutate, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice();

test("who drafted does not approve, a clerk approves nothing, and the public sees no draft", async () => {
  const { gateway, commune, clerk, leader, chain } = office;
  const opinion = await take(leader, "DraftResponse", {
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
  const SEEN = `query ($id: ID!, $answer: ID!) {
    opinion(id: $id) { responses { id } }
    node(id: $answer) { id }
  }`;
  const seen = await gateway.anonymous(SEEN, { id: opinion.id, answer: draft.id });
  // Nobody outside sees a matter that waits for its answer.
  expect(seen.data).toEqual({ opinion: null, node: null });
  const second = await gateway.as("LEADER", commune, "deputy");
  expect(await take(second, "ApproveResponse", approval)).toMatchObject({
    status: "RESPONDED",
    resolution: "RESOLVED",
  });
  expect(
    (await gateway.anonymous(SEEN, { id: opinion.id, answer: draft.id })).data.opinion.responses,
  ).toHaveLength(1);
});

test("one open draft; a second final answer must be a correction, and both stay", async () => {
  const { clerk, leader, chain } = office;
  const opinion = await chain.assigned();
  const first = await take(clerk, "DraftResponse", {
    ...onOpinion(opinion),
    kind: "FINAL",
    content: "Nháp một.",
    resolution: "ROADMAP",
  });
  const second = await take(clerk, "DraftResponse", {
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
  const answered = await take(leader, "ApproveResponse", {
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
  const redrafted = await take(clerk, "DraftResponse", {
    ...onOpinion(answered),
    kind: "CORRECTED",
    content: "Đính chính.",
    resolution: "RESOLVED",
  });
  const correction = redrafted.responses[1];
  const corrected = await take(leader, "ApproveResponse", {
    responseId: correction.id,
    expectedVersion: correction.version,
  });
  expect(corrected).toMatchObject({ status: "RESPONDED", resolution: "RESOLVED" });
  expect(corrected.responses).toMatchObject([
    { kind: "FINAL", content: "Nháp hai." },
    { kind: "CORRECTED", content: "Đính chính.", corrects: { id: first.responses[0].id } },
  ]);
});

test("who wrote at a draft does not approve it, though another entered it since", async () => {
  const { clerk, leader, chain } = office;
  const first = await take(leader, "DraftResponse", {
    ...onOpinion(await chain.assigned()),
    kind: "FINAL",
    content: "Đã xong.",
    resolution: "RESOLVED",
  });
  const again = await take(clerk, "DraftResponse", {
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

test("drafts are not read in the history either, and how a citizen was told is for those who handle opinions", async () => {
  const { gateway, commune, clerk, chain } = office;
  const opinion = await chain.told();
  const drafted = await take(clerk, "DraftResponse", {
    ...onOpinion(opinion),
    kind: "CORRECTED",
    content: "NHÁP KÍN",
    resolution: "RESOLVED",
  });
  await done(clerk, "RecordDelivery", {
    responseId: opinion.responses[0].id,
    means: "PHONE_IN_PERSON",
    note: "Gọi bà Thử 0900",
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
    ).not.toMatch(/NHÁP KÍN|0900/);
  const seen = (await supervisor(READ, { id: drafted.id })).data.opinion.changes.nodes;
  expect(
    JSON.stringify(seen.filter(({ event }: { event: string }) => event === "response.drafted")),
  ).not.toContain("NHÁP KÍN");
  expect(JSON.stringify((await clerk(READ, { id: drafted.id })).data)).toMatch(
    /NHÁP KÍN.*0900|0900.*NHÁP KÍN/,
  );
});

test("whose citizen was told is said by his opinion, however that was entered; of a posting nothing, which is for everybody", async () => {
  const { commune, clerk, chain } = office;
  const into = await chain.approved();
  const other = await chain.received();
  await take(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [other.id],
    reason: "Cùng việc.",
  });
  const responseId = into.responses[0].id;
  for (const opinionId of [null, into.id, other.id])
    await done(clerk, "RecordDelivery", { responseId, opinionId, means: "LETTER" });
  await done(clerk, "RecordDelivery", { responseId, means: "POSTED" });
  const whose = async (id: string) => {
    const { data } = await clerk(
      "query ($id: ID!) { opinion(id: $id) { responses { status deliveries { opinionId } } } }",
      { id },
    );
    return data.opinion.responses.map((answer: Payload) => [
      answer.status,
      ...answer.deliveries.map((delivery: Payload) => delivery.opinionId),
    ]);
  };
  expect(await whose(into.id)).toEqual([["DELIVERED", into.id, into.id, other.id, null]]);
  const answered = {
    kind: "FINAL",
    content: "Đã sửa.",
    deliveries: [{ means: "LETTER" }, { means: "POSTED" }],
  };
  const entered = await take(clerk, "RecordOpinion", {
    unitCode: commune,
    channel: "LETTER",
    content: "Ngập.",
    responses: [answered],
  });
  expect(await whose(entered.id)).toEqual([["DELIVERED", entered.id, null]]);
});

test("a posting tells those who were owed the answer then, not those merged in later", async () => {
  const { clerk, chain } = office;
  const answered = await chain.approved();
  const posted = await take(clerk, "RecordDelivery", {
    responseId: answered.responses[0].id,
    means: "POSTED",
  });
  expect(posted.responses[0].status).toBe("DELIVERED");
  const other = await chain.received();
  const merged = await take(clerk, "MergeOpinions", {
    intoId: posted.id,
    expectedVersion: posted.version,
    opinionIds: [other.id],
    reason: "Cùng việc.",
  });
  expect(await refusals(clerk, "CloseOpinion", onOpinion(merged))).toEqual([
    "CONDITION_NOT_MET opinionId",
  ]);
  const told = await take(clerk, "RecordDelivery", {
    responseId: answered.responses[0].id,
    opinionId: other.id,
    means: "LETTER",
  });
  expect(await take(clerk, "CloseOpinion", onOpinion(told))).toMatchObject({ status: "CLOSED" });
});

test("a thousand words with each delivery: the history holds what was added, not all of it again", async () => {
  const { clerk, chain } = office;
  const [answer] = (await chain.approved()).responses;
  const note = "Đã đọc tại cuộc họp tổ dân phố. ".repeat(60);
  for (let round = 0; round < 3; round++)
    await done(clerk, "RecordDelivery", { responseId: answer.id, means: "READ_OUT", note });
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

test("texts of a denunciation are for those entitled, in the answers and in the history too", async () => {
  const { gateway, commune, clerk, leader, chain } = office;
  const SECRET = "tố cáo ông A nhận tiền";
  const answered = { responses: [{ kind: "INTERIM", content: `Về việc ${SECRET}` }] };
  const opinion = await take(clerk, "RecordOpinion", {
    unitCode: commune,
    content: "Chưa rõ.",
    channel: "LETTER",
    ...answered,
  });
  const locked = await chain.classifiedAs(opinion.id, 1, "DENUNCIATION");
  const changed = await take(leader, "UpdateOpinion", {
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
    const seen = (await ask(READ, { id: opinion.id })).data.opinion;
    expect(seen).toMatchObject({ content: null, responses: [] });
    expect(seen.changes.nodes).toHaveLength(3);
    expect(JSON.stringify(seen)).not.toContain(SECRET);
  }
  expect(JSON.stringify((await leader(READ, { id: opinion.id })).data)).toContain(SECRET);
  // Unlocked again: what was written while it was locked stays with those entitled.
  const unlocked = await take(leader, "UpdateOpinion", {
    ...onOpinion(changed),
    patch: { content: "Nội dung khác." },
  });
  await take(leader, "ClassifyOpinion", { ...onOpinion(unlocked), nature: "FEEDBACK" });
  expect(
    JSON.stringify((await officer(READ, { id: opinion.id })).data.opinion.changes),
  ).not.toContain(SECRET);
});
