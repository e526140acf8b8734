import { expect, test } from "vitest";
import { mutateOk, onDirective, onOpinion, onSession } from "./kit/chain.ts";
import { type Ask, done, refusals } from "./kit/index.ts";
import { forbidden, useOffice } from "./kit/office.ts";

const office = useOffice();

test("an amending notice replaces, cancels and adds; replaced directives are final", async () => {
  const { clerk, leader, chain } = office;
  const session = await chain.concluded(3);
  const LIST = `query ($id: ID!) {
    session(id: $id) {
      directives { nodes { id version status } }
      conclusionNotice { ordinal }
      amendments { ordinal number }
    }
  }`;
  const [first, second, third] = (await clerk(LIST, { id: session.id })).data.session.directives
    .nodes;
  const item = {
    kinds: ["RESOLVE"],
    content: "Nạo vét cả hẻm 14.",
    leadId: chain.committee,
    dueOn: "2027-01-31",
  };
  const amendment = {
    ...onSession(session),
    number: "20/TB-UBND",
    issuedOn: "2026-11-23",
    replace: [{ directiveId: first.id, directive: item, reason: "Chờ vốn." }],
    cancel: [{ directiveId: second.id, reason: "Đã làm xong từ trước." }],
    add: [item],
  };
  expect(await forbidden(clerk, "AmendNotice", amendment)).toBe("FORBIDDEN");
  const twice = { ...amendment, cancel: [{ directiveId: first.id, reason: "Trùng." }] };
  expect(await refusals(leader, "AmendNotice", twice)).toEqual(["DUPLICATE cancel.0.directiveId"]);
  const amended = await mutateOk(leader, "AmendNotice", amendment);
  expect(amended.directives.edges.map(({ node }: { node: object }) => node)).toMatchObject([
    { number: 1, status: "REPLACED", replacedBy: { number: 4 }, notice: 1 },
    { number: 2, status: "CANCELLED", cancellation: { reason: "Đã làm xong từ trước." } },
    { number: 3, status: "ISSUED" },
    { number: 4, status: "ISSUED", replaces: { number: 1 }, notice: 2 },
    { number: 5, status: "ISSUED", replaces: null },
  ]);
  expect(amended.amendments).toMatchObject([{ ordinal: 2, number: "20/TB-UBND" }]);
  expect(
    await refusals(clerk, "StartDirective", { directiveId: first.id, expectedVersion: 2 }),
  ).toEqual(["TRANSITION_NOT_ALLOWED directiveId"]);
  expect((await clerk(LIST, { id: session.id })).data.session.conclusionNotice).toEqual({
    ordinal: 1,
  });
  await done(clerk, "StartDirective", onDirective(third));
});

test("the chair returns a report and accepts the next; a reporter cannot accept it", async () => {
  const { gateway, commune, leader, chain } = office;
  const reported = await chain.reported();
  const returned = await mutateOk(leader, "ReturnDirective", {
    ...onDirective(reported),
    reason: "Chưa có ảnh.",
  });
  expect(returned).toMatchObject({
    status: "IN_PROGRESS",
    progress: { reportedOn: null },
    returnedReports: [{ report: "Đã nạo vét xong 120 m cống.", reason: "Chưa có ảnh." }],
  });
  const again = await mutateOk(leader, "ReportDirective", {
    ...onDirective(returned),
    report: "Đã xong, kèm ảnh.",
  });
  expect(await refusals(leader, "AcceptDirective", onDirective(again))).toEqual([
    "CONDITION_NOT_MET directiveId",
  ]);
  const deputy = await gateway.as("LEADER", commune, "deputy");
  expect(await mutateOk(deputy, "AcceptDirective", onDirective(again))).toMatchObject({
    status: "ACCEPTED",
    deadlines: [{ state: "MET_ON_TIME" }],
  });
});

test("only the supervisor assesses and closes a recommendation", async () => {
  const { gateway, commune, clerk, leader, chain } = office;
  const implemented = await chain.implemented();
  const input = { recommendationId: implemented.id, expectedVersion: implemented.version };
  for (const ask of [clerk, leader, await gateway.as("ADMIN", commune, "admin")])
    expect(await forbidden(ask, "ConfirmRecommendation", input)).toBe("FORBIDDEN");
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  expect(await mutateOk(supervisor, "ConfirmRecommendation", input)).toMatchObject({
    status: "CONFIRMED",
    confirmedOn: "2026-11-23",
    allowedTransitions: [],
  });
});

test("a worklist is sorted by due day, separate for each body, and paged", async () => {
  const { gateway, commune, clerk, chain } = office;
  const due = async (dueOn: string) =>
    mutateOk(clerk, "AssignOpinion", {
      ...onOpinion(await chain.classified()),
      organizationId: chain.committee,
      dueOn,
    }).then(({ id }) => id);
  const [late, soon] = [await due("2026-12-20"), await due("2026-12-01")];
  const directive = await chain.directive();
  const asked = await chain.issued();
  const officer = await gateway.as("OFFICER", commune, "officer", chain.committee);
  const page = async (ask: Ask, first: number, after: string | null = null) =>
    (
      await ask(
        `query ($first: Int, $after: String) {
          worklist(first: $first, after: $after) {
            nodes { id subject { id version } deadline { dueOn state } }
            pageInfo { hasNextPage endCursor }
          }
        }`,
        { first, after },
      )
    ).data.worklist;
  const all = await page(officer, 20);
  expect(all.nodes.map(({ subject }: { subject: { id: string } }) => subject.id)).toEqual([
    soon,
    asked.id,
    late,
    directive.id,
  ]);
  expect(all.nodes[0]).toMatchObject({
    deadline: { dueOn: "2026-12-01", state: "ON_TRACK" },
  });
  // An item is found by its id while it is on the worklist of the viewer.
  const [{ id }] = all.nodes;
  const node = async (ask: Ask) =>
    (await ask("query ($id: ID!) { node(id: $id) { __typename id } }", { id })).data.node;
  expect(await node(officer)).toEqual({ __typename: "WorkItem", id });
  const neighbour = await gateway.as("OFFICER", `${office.province}2`, "neighbour");
  for (const other of [gateway.anonymous, office.supervisor, neighbour])
    expect(await node(other)).toBeNull();
  const head = await page(officer, 3);
  expect(head.pageInfo.hasNextPage).toBe(true);
  expect((await page(officer, 3, head.pageInfo.endCursor)).nodes).toHaveLength(1);
  expect(await page(clerk, 20)).toMatchObject({ nodes: all.nodes });
  expect(
    (
      await page(
        await gateway.as("OFFICER", commune, "o", `org_${commune}.2025-07-01.FATHERLAND_FRONT`),
        20,
      )
    ).nodes,
  ).toEqual([]);
  const anonymous = await gateway.anonymous("{ worklist { nodes { id } } }");
  expect(anonymous.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
  await done(officer, "ReturnOpinion", {
    opinionId: soon,
    expectedVersion: all.nodes[0].subject.version,
    reason: "Không thuộc thẩm quyền.",
  });
  expect(await node(officer)).toBeNull();
});

test("only a supervisor recommends; without a named body, the receipt must name one", async () => {
  const { gateway, commune, clerk, chain } = office;
  const finding = {
    unitCode: commune,
    type: "LIMITATION",
    content: "Chậm.",
    recommendation: "Công khai đúng hạn.",
  };
  expect(await forbidden(clerk, "RecordFinding", finding)).toBe("FORBIDDEN");
  const supervisor = await gateway.as("SUPERVISOR", commune, "supervisor");
  const { id } = await mutateOk(supervisor, "RecordFinding", finding);
  const { data } = await clerk(
    `query ($id: ID!) {
      node(id: $id) { ... on SupervisionFinding { recommendation { id version body { id } } } }
    }`,
    { id },
  );
  const { recommendation } = data.node;
  const receipt = { recommendationId: recommendation.id, expectedVersion: recommendation.version };
  expect(await refusals(clerk, "ReceiveRecommendation", receipt)).toEqual([
    "CONDITION_NOT_MET recommendationId",
  ]);
  expect(
    await mutateOk(clerk, "ReceiveRecommendation", { ...receipt, organizationId: chain.committee }),
  ).toMatchObject({
    status: "RECEIVED",
    body: { id: chain.committee },
  });
});

test("a notice is not dated before the previous one, and progress days are in order", async () => {
  const { clerk, leader, chain } = office;
  const session = await chain.concluded(1);
  const item = { kinds: ["RESOLVE"], content: "Nạo vét.", leadId: chain.committee };
  const amended = await mutateOk(leader, "AmendNotice", {
    ...onSession(session),
    issuedOn: "2026-11-23",
    add: [item],
  });
  const earlier = {
    sessionId: amended.id,
    expectedVersion: amended.version,
    issuedOn: "2026-11-22",
    add: [item],
  };
  expect(await refusals(leader, "AmendNotice", { ...earlier, issuedOn: "2026-11-24" })).toEqual([
    "NOT_IN_FUTURE issuedOn",
  ]);
  expect(await refusals(leader, "AmendNotice", earlier)).toEqual(["CONFLICTING_INPUT issuedOn"]);
  const entered = {
    ...onSession(await chain.held()),
    directives: [{ ...item, progress: { startedOn: "2026-11-23", acceptedOn: "2026-11-20" } }],
  };
  expect(await refusals(clerk, "ConcludeSession", entered)).toEqual([
    "CONFLICTING_INPUT directives.0.progress.acceptedOn",
  ]);
});
