import { expect, test } from "vitest";
import { done, mutate } from "../kit/ask.ts";
import { mutateOk, onOpinion } from "../kit/chain.ts";
import type { Ask } from "../kit/client.ts";
import { useOffice } from "../kit/office.ts";

const office = useOffice();

const body = (unit: string) => `org_${unit}.2025-07-01.PEOPLES_COMMITTEE`;
const letter = (more: object = {}) => ({
  unitCode: office.commune,
  channel: "LETTER",
  content: "Đường hẻm ngập.",
  ...more,
});

test("the code of a merged opinion shows the answer, not the other citizen's text", async () => {
  const { gateway, clerk, chain } = office;
  const [into, mine] = [await chain.drafted(), await chain.received()];
  const { data } = await clerk("query ($id: ID!) { opinion(id: $id) { trackingCode } }", {
    id: mine.id,
  });
  await done(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [mine.id],
    reason: "Cùng việc.",
  });
  const ask = () =>
    gateway.anonymous(
      "query ($code: String!) { tracking(code: $code) { opinion { id mergedInto { id } } " +
        "mergedInto { opinionId status responses { content } deadlines { version } } } }",
      {
        code: data.opinion.trackingCode,
      },
    );
  expect((await ask()).data.tracking).toEqual({
    opinion: { id: mine.id, mergedInto: null },
    mergedInto: {
      opinionId: into.id,
      status: "ASSIGNED",
      responses: [],
      // The other opinion is hidden.
      deadlines: expect.arrayContaining([{ version: 0 }]),
    },
  });
  const [draft] = into.responses;
  await mutateOk(office.leader, "ApproveResponse", {
    responseId: draft.id,
    expectedVersion: draft.version,
  });
  expect((await ask()).data.tracking.mergedInto).toMatchObject({
    responses: [{ content: "Phường đã nạo vét cống." }],
  });
});

test("a delivery to a hidden merged opinion does not show its id to the public", async () => {
  const { gateway, clerk, leader, chain, commune } = office;
  const session = await chain.published();
  const into = await mutateOk(clerk, "RecordOpinion", {
    sessionId: session.id,
    channel: "SPOKEN",
    content: "Hẻm 12 ngập.",
    nature: "SUGGESTION",
    citizen: { name: "Trần Thị Bình" },
    assignment: { organizationId: body(commune) },
  });
  const mine = await mutateOk(clerk, "RecordOpinion", letter({ citizen: { name: "Lê Thị Thử" } }));
  const merged = await mutateOk(clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: [mine.id],
    reason: "Cùng việc.",
  });
  const drafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(merged),
    kind: "FINAL",
    content: "Đã nạo vét.",
    resolution: "RESOLVED",
  });
  const [{ id: responseId, version: expectedVersion }] = drafted.responses;
  await mutateOk(leader, "ApproveResponse", { responseId, expectedVersion });
  for (const opinionId of [mine.id, into.id])
    await done(clerk, "RecordDelivery", { responseId, means: "LETTER", opinionId });
  const told = async (ask: Ask) =>
    (
      await ask(
        "query ($id: ID!) { opinion(id: $id) { merged { id } " +
          "responses { deliveries { opinionId } } } }",
        { id: into.id },
      )
    ).data.opinion;
  const deliveriesTo = (...ids: (string | null)[]) => [
    { deliveries: ids.map((opinionId) => ({ opinionId })) },
  ];
  expect(await told(gateway.anonymous)).toEqual({
    merged: [],
    responses: deliveriesTo(null, into.id),
  });
  expect(await told(clerk)).toEqual({
    merged: [{ id: mine.id }],
    responses: deliveriesTo(mine.id, into.id),
  });
});

test("an answer of a hidden opinion is refused by its own id, as one that is absent", async () => {
  const { chain, province, gateway } = office;
  const drafted = await chain.drafted();
  const stranger = await gateway.as("LEADER", `${province}2`, "stranger");
  const [{ id }] = drafted.responses;
  const missing = `${id.slice(0, -6)}000000.1`;
  const errorsOf = async (name: string, input: object) => {
    const { userErrors } = await mutate(stranger, name, input);
    return userErrors;
  };
  for (const [name, more] of [
    ["ApproveResponse", { expectedVersion: 1 }],
    ["RecordDelivery", { means: "LETTER" }],
  ] as const) {
    const found = await errorsOf(name, { responseId: id, ...more });
    const wanted = await errorsOf(name, { responseId: missing, ...more });
    expect(JSON.stringify(found).replaceAll(id, missing)).toBe(JSON.stringify(wanted));
    expect(found).toMatchObject([{ code: "NOT_FOUND", path: ["responseId"] }]);
  }
});
