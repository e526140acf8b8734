import { expect, test } from "vitest";
import { mutateOk, onRecommendation, type Payload } from "../kit/chain.ts";
import { type Ask, refusals } from "../kit/index.ts";
import { useOffice } from "../kit/office.ts";
import { bodiesOf, KINDS, page } from "./scene.ts";

const office = useOffice();
const { body, bodyId, officerOf } = bodiesOf(office);

const RECOMMENDATION = `query ($id: ID!) { node(id: $id) { ... on Recommendation {
  id version status body { id } receivedOn reply { content } earlierReplies { content } openWithout
  viewerCan
  deadlines { policyCode owedBy { id } state }
  addressees {
    addresseeId part status openWithout receivedOn confirmedOn body { id }
    reply { content } earlierReplies { content } assessment { note } implementation { content }
    deadlines { policyCode state } allowedTransitions { by }
  }
} } }`;

test("a recommendation to three bodies is closed when each is confirmed", async () => {
  const { supervisor, clerk, chain } = office;
  const finding = await chain.finding();
  const asked = { findingId: finding.id, expectedVersion: finding.version, content: "Công khai." };
  expect(await refusals(supervisor, "IssueRecommendation", asked)).toEqual(["REQUIRED addressees"]);
  const both = { ...asked, organizationId: chain.committee, addressees: [body("OTHER")] };
  expect(await refusals(supervisor, "IssueRecommendation", both)).toEqual([
    "CONFLICTING_INPUT addressees",
  ]);
  const issued = await mutateOk(supervisor, "IssueRecommendation", {
    ...asked,
    addressees: [
      ...["PARTY_COMMITTEE", "PEOPLES_COMMITTEE"].map((kind) => body(kind)),
      body("FATHERLAND_FRONT", { part: "COOPERATING" }),
    ],
  });
  const shown = async (): Promise<Payload> =>
    (await supervisor(RECOMMENDATION, { id: issued.id })).data.node;
  const before = await shown();
  expect(before).toMatchObject({
    status: "ISSUED",
    body: null,
    deadlines: [
      { policyCode: "RECOMMENDATION_RECEIPT", owedBy: { id: bodyId("PARTY_COMMITTEE") } },
      { policyCode: "RECOMMENDATION_RECEIPT", owedBy: { id: bodyId("PEOPLES_COMMITTEE") } },
    ],
    addressees: [{ part: "RESPONSIBLE" }, {}, { part: "COOPERATING", openWithout: "NO_DUE_DAY" }],
  });
  for (const kind of KINDS)
    expect(await page(await officerOf(kind))).toMatchObject([{ subject: { id: issued.id } }]);
  let { version } = issued;
  const step = async (ask: Ask, name: string, more: object = {}): Promise<void> => {
    const input = { recommendationId: issued.id, expectedVersion: version, ...more };
    ({ version } = await mutateOk(ask, name, input));
  };
  const at = (i: number) => ({ addresseeId: before.addressees[i].addresseeId });
  const [party, committee] = [await officerOf(KINDS[0]), await officerOf(KINDS[1])];
  const named = { ...onRecommendation(issued), content: "Tiếp thu." };
  expect(await refusals(clerk, "ReceiveRecommendation", onRecommendation(issued))).toEqual([
    "REQUIRED addresseeId",
  ]);
  expect(await refusals(party, "ReplyToRecommendation", named)).toEqual([
    "TRANSITION_NOT_ALLOWED recommendationId",
  ]);
  for (const ask of [party, committee]) await step(ask, "ReceiveRecommendation");
  await step(party, "ReplyToRecommendation", { content: "Tiếp thu." });
  expect(await shown()).toMatchObject({
    status: "RECEIVED",
    receivedOn: "2026-11-23",
    reply: null,
    addressees: [
      { status: "REPLIED", openWithout: "WAITS_FOR_SUPERVISOR", reply: { content: "Tiếp thu." } },
      { status: "RECEIVED", reply: null },
      { status: "ISSUED" },
    ],
  });
  expect(await page(party)).toEqual([]);
  expect(await page(committee)).toMatchObject([{ subject: { id: issued.id } }]);
  await step(committee, "ReplyToRecommendation", { content: "Đã công khai." });
  await step(supervisor, "AssessReply", { ...at(1), assessment: "NOT_ACCEPTED", note: "Chưa đủ." });
  await step(supervisor, "AssessReply", { ...at(0), assessment: "ACCEPTED" });
  expect(await shown()).toMatchObject({ status: "NOT_ACCEPTED" });
  await step(committee, "ReplyToRecommendation", { content: "Đã công khai đủ." });
  await step(supervisor, "AssessReply", { ...at(1), assessment: "ACCEPTED" });
  for (const [i, ask] of [party, committee].entries()) {
    await step(ask, "ReportImplementation", { content: "Đã niêm yết." });
    await step(supervisor, "ConfirmRecommendation", at(i));
  }
  const after = await shown();
  expect(after).toMatchObject({
    status: "CONFIRMED",
    openWithout: null,
    viewerCan: [],
    addressees: [
      { status: "CONFIRMED", confirmedOn: "2026-11-23" },
      { status: "CONFIRMED", earlierReplies: [{ content: "Đã công khai." }] },
      { status: "ISSUED", openWithout: null },
    ],
  });
  expect(after.deadlines.map(({ state }: Payload) => state)).toEqual(Array(5).fill("MET_ON_TIME"));
  for (const kind of KINDS) expect(await page(await officerOf(kind))).toEqual([]);
});

test("a finding is entered again with the recommendation to the same bodies", async () => {
  const { supervisor, commune } = office;
  const finding = {
    unitCode: commune,
    type: "LIMITATION",
    content: "Chậm.",
    recommendation: "Công khai đúng hạn.",
    externalRef: { system: "test", value: commune },
    upsert: true,
    addressees: KINDS.map((kind) => body(kind)),
  };
  const first = await mutateOk(supervisor, "RecordFinding", finding);
  const again = await mutateOk(supervisor, "RecordFinding", finding);
  expect([again.id, again.version]).toEqual([first.id, first.version]);
  const fewer = { ...finding, addressees: finding.addressees.slice(1) };
  expect(await refusals(supervisor, "RecordFinding", fewer)).toEqual(["CONDITION_NOT_MET upsert"]);
  const { recommendation, ...alone } = finding;
  expect(await refusals(supervisor, "RecordFinding", alone)).toEqual(["REQUIRED recommendation"]);
});
