import { describe, expect, test } from "vitest";
import { mutateOk, onOpinion, onRecommendation, type Payload } from "../kit/chain.ts";
import { refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { owed } from "./owed.ts";

const office = useOffice();

/** The reason why a subject is open with nothing owed, and the codes of its open deadlines. */
const clocks = async (id: string): Promise<Payload> => {
  const DEADLINES = "openWithout deadlines { policyCode metOn cancelledOn }";
  const { data } = await office.clerk(
    `query ($id: ID!) { node(id: $id) {
      ... on Opinion { ${DEADLINES} }
      ... on Directive { ${DEADLINES} }
      ... on Recommendation { ${DEADLINES} }
    } }`,
    { id },
  );
  const open = data.node.deadlines.filter(
    ({ metOn, cancelledOn }: Payload) => metOn === null && cancelledOn === null,
  );
  return [data.node.openWithout, ...open.map(({ policyCode }: Payload) => policyCode)];
};
const answer = async (opinion: Payload, more: object): Promise<Payload> => {
  const drafted = await mutateOk(office.clerk, "DraftResponse", {
    ...onOpinion(opinion),
    kind: "FINAL",
    content: "Phường sẽ nạo vét.",
    resolution: "RESOLVED",
    ...more,
  });
  const draft = drafted.responses.at(-1);
  return mutateOk(office.leader, "ApproveResponse", {
    responseId: draft.id,
    expectedVersion: draft.version,
  });
};
const deliver = (opinion: Payload, means = "LETTER"): Promise<Payload> =>
  mutateOk(office.clerk, "RecordDelivery", { responseId: opinion.responses.at(-1).id, means });

describe("an opinion", () => {
  test("after the reply of the higher body is owed a result by its own body", async () => {
    const { clerk, chain } = office;
    const escalated = await mutateOk(clerk, "EscalateOpinion", {
      ...onOpinion(await chain.classified()),
      to: { name: "Sở Xây dựng" },
      documentNumber: "45/UBND",
      citizenToldOn: "2026-11-23",
    });
    const replied = await mutateOk(clerk, "RecordEscalationReply", {
      ...onOpinion(escalated),
      content: "Giao phường thực hiện.",
    });
    expect(await clocks(replied.id)).toEqual([null, "OPINION_RESULT"]);
    expect((await owed(clerk, replied.id)).OPINION_RESULT).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-12-14",
      owedBy: { id: chain.committee },
    });
    await answer(replied, {});
    expect((await owed(clerk, replied.id)).OPINION_RESULT).toMatchObject({ state: "MET_ON_TIME" });
  });

  test.each(["ROADMAP", "PARTLY_RESOLVED"])(
    "answered with %s is owed the result by the promised day, until the matter ends",
    async (resolution) => {
      const opinion = await office.chain.assigned();
      const told = await deliver(await answer(opinion, { resolution, promisedOn: "2027-03-31" }));
      const { data } = await office.clerk(
        "query ($id: ID!) { opinion(id: $id) { responses { promisedOn } } }",
        { id: opinion.id },
      );
      expect(data.opinion.responses).toEqual([{ promisedOn: "2027-03-31" }]);
      expect(await clocks(opinion.id)).toEqual([null, "ROADMAP_RESULT"]);
      await office.turnTo("2027-04-05");
      expect((await owed(office.clerk, opinion.id)).ROADMAP_RESULT).toMatchObject({
        startedOn: "2026-11-23",
        dueOn: "2027-03-31",
        state: "OVERDUE",
        owedBy: { id: office.chain.committee },
      });
      await mutateOk(office.clerk, "CloseOpinion", {
        ...onOpinion(told),
        resolution: "RESOLVED",
      });
      expect((await owed(office.clerk, opinion.id)).ROADMAP_RESULT).toMatchObject({
        state: "MET_LATE",
        metOn: "2027-04-05",
      });
    },
  );

  test("answered with a roadmap without a day says so", async () => {
    const opinion = await office.chain.assigned();
    const told = await deliver(await answer(opinion, { resolution: "ROADMAP" }));
    expect(await clocks(opinion.id)).toEqual(["ROADMAP"]);
    const set = (resolution: string, { version }: Payload) =>
      mutateOk(office.clerk, "SetResolution", {
        opinionId: opinion.id,
        expectedVersion: version,
        resolution,
      });
    const resolved = await set("RESOLVED", told);
    expect(await clocks(opinion.id)).toEqual(["WAITS_FOR_CLOSING"]);
    const reset = await set("NOT_RESOLVED", resolved);
    expect(await clocks(opinion.id)).toEqual(["WAITS_FOR_RESOLUTION"]);
    await mutateOk(office.clerk, "CloseOpinion", { ...onOpinion(reset), resolution: "EXPLAINED" });
    expect(await clocks(opinion.id)).toEqual([null]);
  });

  test("keeps the promise of its session's answer while it is handled", async () => {
    const { clerk, chain } = office;
    const session = await chain.inSession();
    const answered = await mutateOk(clerk, "AnswerAtSession", {
      ...onOpinion(await chain.classified(session.id)),
      content: "Sẽ lắp trong quý I.",
      answeredBy: "Chủ tịch",
      resolution: "ROADMAP",
      promisedOn: "2027-03-31",
    });
    const assigned = await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(answered),
      organizationId: chain.committee,
    });
    expect(await clocks(assigned.id)).toEqual([null, "ROADMAP_RESULT", "OPINION_RESULT"]);
    await answer(assigned, {});
    expect((await owed(clerk, assigned.id)).ROADMAP_RESULT).toMatchObject({
      state: "MET_ON_TIME",
    });
  });

  test("promises a day only with work left to do, not before today, within ten years", async () => {
    const opinion = await office.chain.assigned();
    const drafting = (resolution: string, promisedOn: string) =>
      refusals(office.clerk, "DraftResponse", {
        ...onOpinion(opinion),
        kind: "FINAL",
        content: "Sẽ làm.",
        resolution,
        promisedOn,
      });
    expect(await drafting("RESOLVED", "2027-03-31")).toEqual(["CONFLICTING_INPUT promisedOn"]);
    expect(await drafting("ROADMAP", "2026-11-20")).toEqual(["CONFLICTING_INPUT promisedOn"]);
    expect(await drafting("ROADMAP", "2126-03-31")).toEqual(["TOO_LARGE promisedOn"]);
  });

  test("is owed the delivery of an interim response, until a later response", async () => {
    const opinion = await office.chain.assigned();
    const interim = await answer(opinion, { kind: "INTERIM", resolution: null });
    expect(await clocks(opinion.id)).toContain("CITIZEN_NOTIFY");
    await deliver(interim);
    expect(await clocks(opinion.id)).toEqual([null, "OPINION_RESULT"]);
  });

  test("not admitted is owed the notification of its citizen", async () => {
    const rejected = await office.chain.rejected();
    expect(await clocks(rejected.id)).toEqual([null, "CITIZEN_NOTIFY"]);
    await office.turnTo("2026-12-02");
    expect(
      await refusals(office.clerk, "TellRejection", {
        ...onOpinion(rejected),
        citizenToldOn: "2026-11-20",
      }),
    ).toEqual(["CONFLICTING_INPUT citizenToldOn"]);
    const told = await mutateOk(office.clerk, "TellRejection", onOpinion(rejected));
    expect(told).toMatchObject({ status: "REJECTED", rejection: { toldOn: "2026-12-02" } });
    expect((await owed(office.clerk, rejected.id)).CITIZEN_NOTIFY).toMatchObject({
      startedOn: "2026-11-23",
      state: "MET_LATE",
      metOn: "2026-12-02",
    });
    const toldAtOnce = await mutateOk(office.clerk, "RejectOpinion", {
      ...onOpinion(await office.chain.received()),
      reason: "UNCLEAR",
      citizenToldOn: "2026-12-02",
    });
    expect(await clocks(toldAtOnce.id)).toEqual([null]);
  });

  test("of nobody known is owed the posting of its response, and closes after it", async () => {
    const { clerk, commune, chain } = office;
    const letter = await mutateOk(clerk, "RecordOpinion", {
      unitCode: commune,
      channel: "FEEDBACK_BOX",
      content: "Đèn hẻm 12 hỏng.",
      nature: "SUGGESTION",
    });
    const assigned = await mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(letter),
      organizationId: chain.committee,
    });
    const approved = await answer(assigned, {});
    expect(await clocks(letter.id)).toEqual([null, "CITIZEN_NOTIFY"]);
    expect(await refusals(clerk, "CloseOpinion", onOpinion(approved))).toEqual([
      "CONDITION_NOT_MET opinionId",
    ]);
    const posted = await deliver(approved, "POSTED");
    await mutateOk(clerk, "CloseOpinion", onOpinion(posted));
    expect(await clocks(letter.id)).toEqual([null]);
  });
});

describe("a recommendation", () => {
  test("must be received in 5 working days, and a late receipt gives no further time", async () => {
    const issued = await office.chain.issued();
    expect(await clocks(issued.id)).toEqual([null, "RECOMMENDATION_RECEIPT"]);
    await office.turnTo("2026-12-14");
    expect((await owed(office.clerk, issued.id)).RECOMMENDATION_RECEIPT).toMatchObject({
      startedOn: "2026-11-23",
      dueOn: "2026-12-01",
      state: "OVERDUE",
      owedBy: { id: office.chain.committee },
    });
    await mutateOk(office.clerk, "ReceiveRecommendation", onRecommendation(issued));
    expect(await owed(office.clerk, issued.id)).toMatchObject({
      RECOMMENDATION_RECEIPT: { state: "MET_LATE" },
      RECOMMENDATION_REPLY: { startedOn: "2026-12-01", dueOn: "2026-12-22" },
    });
  });

  test("whose reply is not accepted is owed a further reply", async () => {
    const replied = await office.chain.replied();
    expect(await clocks(replied.id)).toEqual(["WAITS_FOR_SUPERVISOR"]);
    const refused = await mutateOk(office.supervisor, "AssessReply", {
      ...onRecommendation(replied),
      assessment: "NOT_ACCEPTED",
      note: "Chưa nêu ngày.",
    });
    expect(await clocks(replied.id)).toEqual([null, "RECOMMENDATION_REPLY"]);
    await office.turnTo("2026-11-26");
    await mutateOk(office.clerk, "ReplyToRecommendation", {
      ...onRecommendation(refused),
      content: "Sẽ công khai ngày 30/11.",
    });
    expect(await clocks(replied.id)).toEqual(["WAITS_FOR_SUPERVISOR"]);
    const { data } = await office.clerk(
      `query ($id: ID!) { node(id: $id) { ... on Recommendation {
        status reply { repliedOn } assessment { note } earlierReplies { content repliedOn }
      } } }`,
      { id: replied.id },
    );
    expect(data.node).toEqual({
      status: "REPLIED",
      reply: { repliedOn: "2026-11-26" },
      assessment: null,
      earlierReplies: [{ content: "Phường tiếp thu.", repliedOn: "2026-11-23" }],
    });
  });
});
