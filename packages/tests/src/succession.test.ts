import { expect, test } from "vitest";
import { refusals } from "./kit/ask.ts";
import { chainIn, mutateOk, onOpinion, onRecommendation } from "./kit/chain.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

/** Xã Trảng Bom until 29 April 2026. Since then it is a ward with the same code. */
const CODE = "26248";
const [VILLAGE, WARD] = ["2025-07-01", "2026-04-30"].map(
  (from) => `org_${CODE}.${from}.PEOPLES_COMMITTEE`,
);
const DEADLINES = `query ($where: DeadlineWhere!) {
  deadlines(where: $where, first: 100) {
    nodes { policyCode subject { id } owedBy { id } heir { id name } }
  }
}`;

test("a successor takes over open deadlines: in lists, worklist and for its officers", async () => {
  await office.turnTo("2026-04-20");
  const { gateway } = office;
  const clerk = await gateway.as("CLERK", CODE, "clerk");
  const chain = chainIn(CODE, { ...office, clerk });
  const opinion = await chain.classified();
  const assigned = await mutateOk(clerk, "AssignOpinion", {
    ...onOpinion(opinion),
    organizationId: VILLAGE,
  });

  const owed = async (organizationId: string | undefined) =>
    (
      await office.admin(DEADLINES, { where: { organizationId, state: "OVERDUE" } })
    ).data.deadlines.nodes.filter(
      ({ subject }: { subject: { id: string } }) => subject.id === opinion.id,
    );
  const due = async (organizationId: string | undefined) =>
    (await gateway.anonymous(DEADLINES, { where: { organizationId, binding: false } })).data
      .deadlines.nodes.length;
  expect(await due(WARD)).toBeGreaterThan(0);
  await office.turnTo("2026-11-23");
  for (const body of [VILLAGE, WARD])
    expect(await owed(body)).toMatchObject([
      {
        policyCode: "OPINION_FIRST_REPLY",
        owedBy: { id: VILLAGE },
        heir: { id: WARD, name: "Ủy ban nhân dân phường Trảng Bom" },
      },
      { policyCode: "OPINION_RESULT", owedBy: { id: VILLAGE }, heir: { id: WARD } },
    ]);
  const officer = await gateway.as("OFFICER", CODE, "officer", WARD);
  const { data } = await officer("{ worklist(first: 100) { nodes { subject { id } } } }");
  expect(data.worklist.nodes).toContainEqual({ subject: { id: opinion.id } });
  const stranger = await gateway.as(
    "OFFICER",
    "26326",
    "officer",
    "org_26326.2026-04-30.PEOPLES_COMMITTEE",
  );
  expect(await refusals(stranger, "AcceptOpinion", onOpinion(assigned))).toEqual([
    "NOT_FOUND opinionId",
  ]);
  expect(await mutateOk(officer, "AcceptOpinion", onOpinion(assigned))).toMatchObject({
    status: "IN_PROGRESS",
  });
});

test("a body that took over another has the part of each of both", async () => {
  const { gateway } = office;
  const supervisor = await gateway.as("SUPERVISOR", CODE, "supervisor");
  const { id, version } = await chainIn(CODE, { ...office, supervisor }).finding();
  const issued = await mutateOk(supervisor, "IssueRecommendation", {
    ...{ findingId: id, expectedVersion: version, content: "Công khai." },
    addressees: [VILLAGE, WARD].map((organizationId) => ({ organizationId })),
  });
  const officer = await gateway.as("OFFICER", CODE, "officer", WARD);
  const { data } = await officer(
    "{ worklist(first: 100) { nodes { id addresseeId subject { id } body { id } } } }",
  );
  const own = data.worklist.nodes.filter(
    ({ subject }: { subject: { id: string } }) => subject.id === issued.id,
  );
  expect(own.map(({ body }: { body: { id: string } }) => body.id)).toEqual([VILLAGE, WARD]);
  const asked = onRecommendation(issued);
  expect(await refusals(officer, "ReceiveRecommendation", asked)).toEqual(["REQUIRED addresseeId"]);
  const { addresseeId } = own[1];
  await mutateOk(officer, "ReceiveRecommendation", { ...asked, addresseeId });
  for (const item of own) {
    const node = await officer("query ($id: ID!) { node(id: $id) { id } }", { id: item.id });
    expect(node.data.node).toEqual({ id: item.id });
  }
});

test("a continuing body has no heir, and no unit is read to look for one", async () => {
  const { gateway } = office;
  const sample = await gateway.anonymous(
    '{ overdue(unitCode: "79", first: 5) { nodes { owedBy { id } heir { id } } } }',
  );
  for (const { heir } of sample.data.overdue.nodes) expect(heir).toBeNull();
  gateway.requests();
  await gateway.anonymous(DEADLINES, {
    where: { organizationId: "org_26743.2025-07-01.PEOPLES_COMMITTEE", state: "CANCELLED" },
  });
  // The unit replaced no unit after 1 July 2025: only the bodies merged into this one are read.
  expect(gateway.requests()).toEqual(["BatchGetItemCommand", "QueryCommand"]);
});
