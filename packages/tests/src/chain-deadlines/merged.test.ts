import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, type Payload } from "../kit/chain.ts";
import { mutate } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();

const merge = (into: Payload, others: readonly Payload[]) =>
  mutateOk(office.clerk, "MergeOpinions", {
    intoId: into.id,
    expectedVersion: into.version,
    opinionIds: others.map(({ id }) => id),
    reason: "Cùng một hẻm.",
  });
const assign = (opinion: Payload, more: object = {}) =>
  mutateOk(office.clerk, "AssignOpinion", {
    ...onOpinion(opinion),
    organizationId: office.chain.committee,
    ...more,
  });
/** Assigns an opinion and records the day on which its citizen was notified: a first reply. */
const replied = async (citizenToldOn: string) =>
  assign(await office.chain.classified(), { citizenToldOn });
const approve = async (opinion: Payload) => {
  const drafted = await mutateOk(office.clerk, "DraftResponse", {
    ...onOpinion(opinion),
    kind: "FINAL",
    content: "Đã nạo vét.",
    resolution: "RESOLVED",
  });
  const draft = drafted.responses.at(-1);
  return mutateOk(office.leader, "ApproveResponse", {
    responseId: draft.id,
    expectedVersion: draft.version,
  });
};
const post = async (opinion: Payload) => {
  const approved = await approve(opinion);
  return mutateOk(office.clerk, "RecordDelivery", {
    responseId: approved.responses.at(-1).id,
    means: "POSTED",
  });
};

describe("a first reply that was given stays valid", () => {
  test("a citizen merged in waits for the reply after a return and reassignment", async () => {
    const into = await replied("2026-11-23");
    const merged = await merge(into, [await office.chain.received()]);
    await office.turnTo("2026-11-24");
    const returned = await mutateOk(office.clerk, "ReturnOpinion", {
      ...onOpinion(merged),
      reason: "Không thuộc thẩm quyền.",
    });
    await office.turnTo("2026-11-25");
    const again = await assign(returned);
    await office.turnTo("2026-11-27");
    await post(again);
    expect(await owed(office.clerk, into.id)).toMatchObject({
      OPINION_FIRST_REPLY: { metOn: "2026-11-23" },
      "OPINION_FIRST_REPLY~2": {
        startedOn: "2026-11-23",
        metOn: "2026-11-27",
        state: "MET_ON_TIME",
      },
    });
  });

  test("a citizen merged in after a return needs a first reply", async () => {
    const returned = await mutateOk(office.clerk, "ReturnOpinion", {
      ...onOpinion(await replied("2026-11-23")),
      reason: "Không thuộc thẩm quyền.",
    });
    await office.turnTo("2026-11-25");
    await merge(returned, [await office.chain.received()]);
    expect((await owed(office.clerk, returned.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      startedOn: "2026-11-25",
      state: "ON_TRACK",
    });
  });

  test("a second notification on one day is the first reply to the merged citizen", async () => {
    const merged = await merge(await replied("2026-11-23"), [await office.chain.received()]);
    const returned = await mutateOk(office.clerk, "ReturnOpinion", {
      ...onOpinion(merged),
      reason: "Không thuộc thẩm quyền.",
    });
    expect((await owed(office.clerk, merged.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      state: "ON_TRACK",
    });
    await assign(returned, { citizenToldOn: "2026-11-23" });
    expect((await owed(office.clerk, merged.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      metOn: "2026-11-23",
    });
  });

  test("citizens merged into an anonymous opinion wait for one first reply", async () => {
    const { clerk, commune } = office;
    const letter = await mutateOk(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "FEEDBACK_BOX",
      content: "Đèn hẻm 12 hỏng.",
      nature: "SUGGESTION",
    });
    const first = await merge(await assign(letter), [await office.chain.received()]);
    await office.turnTo("2026-11-25");
    const second = await merge(first, [await office.chain.received()]);
    expect((await owed(office.clerk, letter.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      startedOn: "2026-11-23",
      state: "ON_TRACK",
    });
    await office.turnTo("2026-11-26");
    await post(second);
    expect(await owed(office.clerk, letter.id)).toMatchObject({
      OPINION_FIRST_REPLY: { metOn: "2026-11-23" },
      "OPINION_FIRST_REPLY~2": { metOn: "2026-11-26" },
    });
  });

  test("an opinion reopened on the day of its answer needs a new first reply", async () => {
    const answered = await post(await replied("2026-11-23"));
    const reopened = await mutateOk(office.clerk, "ReopenOpinion", {
      ...onOpinion(answered),
      reason: "Người dân chưa đồng ý.",
    });
    const again = await assign(reopened);
    expect((await owed(office.clerk, answered.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      state: "ON_TRACK",
    });
    await office.turnTo("2026-11-25");
    await post(again);
    expect((await owed(office.clerk, answered.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      metOn: "2026-11-25",
    });
  });
});

describe("a waiting citizen needs a first reply", () => {
  test("also when the target of the merge is merged again", async () => {
    const waiting = await office.chain.received();
    await office.turnTo("2026-11-25");
    const between = await merge(await replied("2026-11-25"), [waiting]);
    const into = await replied("2026-11-25");
    await office.turnTo("2026-11-26");
    await merge(into, [between]);
    expect((await owed(office.clerk, between.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      state: "CANCELLED",
    });
    expect((await owed(office.clerk, into.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-12-08",
      state: "ON_TRACK",
    });
  });

  test("also when an opinion reopened after its answer is merged", async () => {
    const answered = await office.chain.notified();
    await office.turnTo("2026-11-25");
    const into = await replied("2026-11-25");
    const reopened = await mutateOk(office.clerk, "ReopenOpinion", {
      ...onOpinion(answered),
      reason: "Chưa đồng ý.",
    });
    await office.turnTo("2026-11-26");
    await merge(into, [reopened]);
    expect((await owed(office.clerk, into.id))["OPINION_FIRST_REPLY~2"]).toMatchObject({
      startedOn: "2026-11-25",
      state: "ON_TRACK",
    });
  });

  test("also when another citizen merged in on the same day has been notified", async () => {
    const approved = await approve(await replied("2026-11-23"));
    const responseId = approved.responses[0].id;
    const first = await office.chain.received();
    await merge(approved, [first]);
    const delivered = await mutateOk(office.clerk, "RecordDelivery", {
      responseId,
      opinionId: first.id,
      means: "LETTER",
    });
    await merge(delivered, [await office.chain.received()]);
    expect(await owed(office.clerk, approved.id)).toMatchObject({
      "OPINION_FIRST_REPLY~2": { metOn: "2026-11-23" },
      "OPINION_FIRST_REPLY~3": { startedOn: "2026-11-23", state: "ON_TRACK" },
    });
  });

  test("together with those who already wait, under the same deadline", async () => {
    const merged = await merge(await replied("2026-11-23"), [await office.chain.received()]);
    const { id } = (await owed(office.clerk, merged.id))["OPINION_FIRST_REPLY~2"] as Payload;
    await office.turnTo("2026-11-25");
    await merge(merged, [await office.chain.received()]);
    const deadlines = await owed(office.clerk, merged.id);
    expect(deadlines["OPINION_FIRST_REPLY~2"]).toMatchObject({
      id,
      startedOn: "2026-11-23",
      state: "ON_TRACK",
    });
    expect(deadlines["OPINION_FIRST_REPLY~3"]).toBeUndefined();
  });

  test("also when the opinion is reopened, answered and reopened on one day", async () => {
    const reopen = (opinion: Payload) =>
      mutateOk(office.clerk, "ReopenOpinion", { ...onOpinion(opinion), reason: "Chưa đồng ý." });
    const answered = await office.chain.notified();
    await reopen(await post(await assign(await reopen(answered))));
    expect(await owed(office.clerk, answered.id)).toMatchObject({
      "OPINION_FIRST_REPLY~2": { metOn: "2026-11-23" },
      "OPINION_FIRST_REPLY~3": { startedOn: "2026-11-23", state: "ON_TRACK" },
    });
  });
});

test("a repeated deadline follows the policy valid on the day of the answer", async () => {
  const answered = await office.chain.notified();
  await office.turnTo("2026-12-08");
  await merge(answered, [await office.chain.received()]);
  const before = (await owed(office.clerk, answered.id))["CITIZEN_NOTIFY~2"];
  expect(before).toMatchObject({
    startedOn: "2026-12-08",
    dueOn: "2026-12-11",
    policy: { unitCode: "VN", length: 3 },
  });
  const policy = {
    unitCode: office.commune,
    code: "CITIZEN_NOTIFY",
    length: 1,
    unit: "WORKING_DAYS",
    source: "Quy chế của phường",
    mark: "DEFAULT",
  };
  const set = (validFrom: string, expectedVersion: number) =>
    mutate(office.admin, "SetDeadlinePolicy", {
      ...policy,
      validFrom,
      expectedVersion,
      reason: "Rút ngắn.",
    });
  expect(await set("2026-12-01", 0)).toMatchObject({
    userErrors: [],
    preview: { moved: 0 },
    recalculation: { moved: 0 },
  });
  expect((await owed(office.clerk, answered.id))["CITIZEN_NOTIFY~2"]).toEqual(before);
  expect(await set("2026-11-23", 1)).toMatchObject({
    userErrors: [],
    preview: { moved: 1 },
    recalculation: { moved: 1 },
  });
  expect((await owed(office.clerk, answered.id))["CITIZEN_NOTIFY~2"]).toMatchObject({
    startedOn: "2026-12-08",
    dueOn: "2026-12-09",
  });
});
