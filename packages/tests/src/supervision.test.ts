import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Ask,
  done,
  type Gateway,
  makeWorld,
  openGateway,
  refusals,
  type World,
} from "./kit/index.ts";

let gateway: Gateway;
let world: World;
let ask: Ask;
beforeAll(async () => {
  gateway = await openGateway();
  world = await makeWorld(gateway.table);
  ask = await gateway.as("SUPERVISOR", world.province);
});
afterAll(() => gateway.close());

const QUERY = `query ($where: SupervisionFindingWhere!, $first: Int, $after: String) {
  findings(where: $where, first: $first, after: $after) {
    nodes {
      content type
      unit { code }
      recommendation { content }
      campaign { title }
      changes { nodes { event } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

test("a campaign lists its visited units and its findings", async () => {
  const front = `org_${world.province}.2025-07-01.FATHERLAND_FRONT`;
  const visits = [world.commune, world.neighbour].map((unitCode) => ({
    unitCode,
    bodyIds: [`org_${unitCode}.2025-07-01.PEOPLES_COMMITTEE`],
  }));
  const { id } = await done(ask, "CreateCampaign", {
    title: "Giám sát đối thoại",
    unitCode: world.province,
    supervisorId: front,
    from: "2026-10-01",
    to: "2026-10-20",
    visits,
  });
  for (const type of ["STRENGTH", "LATE", "VIOLATION"])
    await done(ask, "RecordFinding", {
      campaignId: id,
      unitCode: world.commune,
      type,
      content: `Phát hiện ${type}`,
      foundOn: "2026-10-05",
      recommendation: type === "LATE" ? "Trả lời dân trước 30/11." : null,
    });
  const first = (await ask(QUERY, { where: { campaignId: id }, first: 2 })).data.findings;
  expect(first.nodes.map(({ type }: { type: string }) => type)).toEqual(["STRENGTH", "LATE"]);
  const second = (
    await ask(QUERY, { where: { campaignId: id }, first: 2, after: first.pageInfo.endCursor })
  ).data.findings;
  expect(second).toMatchObject({
    nodes: [{ type: "VIOLATION", campaign: { title: "Giám sát đối thoại" } }],
    pageInfo: { hasNextPage: false },
  });
  const late = (
    await ask(QUERY, { where: { unitCode: world.province, withDescendants: true, type: "LATE" } })
  ).data.findings;
  expect(late.nodes).toEqual([
    expect.objectContaining({
      recommendation: { content: "Trả lời dân trước 30/11." },
      changes: { nodes: [{ event: "finding.recorded" }] },
    }),
  ]);
  const { data } = await ask(
    `query ($where: SupervisionCampaignWhere!) {
      supervisionCampaigns(where: $where) {
        nodes { id visits { unit { name } bodies { name kind } } }
      }
    }`,
    { where: { unitCode: world.province } },
  );
  expect(data.supervisionCampaigns.nodes).toMatchObject([
    {
      id,
      visits: [
        { bodies: [{ kind: "PEOPLES_COMMITTEE" }] },
        { unit: { name: `Xã ${world.neighbour}` } },
      ],
    },
  ]);
});

test("invalid input is refused at its field", async () => {
  const finding = { unitCode: world.commune, type: "LATE", content: "Chậm." };
  expect(await refusals(ask, "RecordFinding", { ...finding, unitCode: "99999" })).toEqual([
    "NOT_FOUND unitCode",
  ]);
  expect(await refusals(ask, "RecordFinding", { ...finding, campaignId: "cmp_x" })).toEqual([
    "NOT_FOUND campaignId",
  ]);
  expect(await refusals(ask, "RecordFinding", { ...finding, foundOn: "2027-01-01" })).toEqual([
    "NOT_IN_FUTURE foundOn",
  ]);
  const { errors } = await ask(QUERY, { where: { campaignId: "cmp_x", unitCode: "01" } });
  expect(errors).toMatchObject([{ extensions: { code: "UNSUPPORTED_FILTER" } }]);
});

test("a campaign may be in the future; visited days are past and within it", async () => {
  const supervisorId = `org_${world.province}.2025-07-01.FATHERLAND_FRONT`;
  const campaign = (more: object) => ({
    title: "Giám sát",
    unitCode: world.province,
    supervisorId,
    from: "2026-11-02",
    to: "2026-11-20",
    ...more,
  });
  const visits = (...days: (string | null)[]) => ({
    visits: days.map((visitedOn) => ({ unitCode: world.commune, visitedOn })),
  });
  await done(
    ask,
    "CreateCampaign",
    campaign({ from: "2027-03-01", to: "2027-03-31", ...visits(null) }),
  );
  await done(
    ask,
    "CreateCampaign",
    campaign({
      coversFrom: "2026-01-01",
      coversTo: "2026-12-31",
      ...visits("2026-11-02", "2026-11-20"),
    }),
  );
  await done(ask, "CreateCampaign", campaign({ from: null, to: null, ...visits("2025-07-02") }));
  const refused = (more: object) => refusals(ask, "CreateCampaign", campaign(more));
  expect(
    await refused({ to: "2026-11-01", coversFrom: "2026-06-30", coversTo: "2026-01-01" }),
  ).toEqual(["CONFLICTING_INPUT to", "CONFLICTING_INPUT coversTo"]);
  expect(await refused({ to: "2026-12-31", ...visits("2026-11-23", "2026-11-24") })).toEqual([
    "NOT_IN_FUTURE visits.1.visitedOn",
  ]);
  expect(await refused(visits("2026-11-01", null, "2026-11-21"))).toEqual([
    "CONFLICTING_INPUT visits.0.visitedOn",
    "CONFLICTING_INPUT visits.2.visitedOn",
  ]);
});

test("a recommendation cannot be dated before its finding", async () => {
  const { id } = await done(ask, "RecordFinding", {
    unitCode: world.commune,
    type: "LATE",
    content: "Chậm.",
    foundOn: "2026-11-10",
  });
  const organizationId = `org_${world.commune}.2025-07-01.PEOPLES_COMMITTEE`;
  const issue = { findingId: id, expectedVersion: 1, content: "Trả lời dân.", organizationId };
  expect(await refusals(ask, "IssueRecommendation", { ...issue, issuedOn: "2026-11-09" })).toEqual([
    "CONFLICTING_INPUT issuedOn",
  ]);
  expect(await refusals(ask, "IssueRecommendation", { ...issue, issuedOn: "2026-11-24" })).toEqual([
    "NOT_IN_FUTURE issuedOn",
  ]);
  await done(ask, "IssueRecommendation", { ...issue, issuedOn: "2026-11-10" });
});

test("findings of a campaign are entered by its unit, not by the visited unit", async () => {
  const front = await gateway.as("SUPERVISOR", world.province, "front");
  const supervisorId = `org_${world.province}.2025-07-01.FATHERLAND_FRONT`;
  const { id } = await done(front, "CreateCampaign", {
    title: "Giám sát",
    unitCode: world.province,
    supervisorId,
    visits: [{ unitCode: world.commune }],
  });
  const finding = {
    unitCode: world.commune,
    campaignId: id,
    type: "STRENGTH",
    content: "Phường làm rất tốt.",
  };
  const clerk = await gateway.as("CLERK", world.commune, "clerk of the visited");
  const document =
    "mutation ($input: RecordFindingInput!) { recordFinding(input: $input) { finding { id } } }";
  expect((await clerk(document, { input: finding })).errors?.[0].extensions.code).toBe("FORBIDDEN");
  await done(front, "RecordFinding", finding);
});
