import { expect, test } from "vitest";
import { mutateOk, onOpinion } from "./kit/chain.ts";
import { done, mutate, refusals } from "./kit/index.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();
const merge = (
  into: { readonly id: string; readonly version: number },
  opinionIds: readonly string[],
) => ({
  intoId: into.id,
  expectedVersion: into.version,
  opinionIds,
  reason: "Cùng một việc.",
});

test("an opinion can be named once, must not be the target, and must be of its unit", async () => {
  const { gateway, clerk, chain, province } = office;
  const neighbour = `${province}2`;
  const into = await chain.assigned();
  const other = await chain.received();
  const abroad = await mutateOk(
    await gateway.as("CLERK", neighbour, "clerk of the neighbour"),
    "RecordOpinion",
    { unitCode: neighbour, channel: "LETTER", content: "Ngập hẻm 12." },
  );
  const refused = (opinionIds: readonly string[]) =>
    refusals(clerk, "MergeOpinions", merge(into, opinionIds));
  expect(await refused([other.id, other.id])).toEqual(["DUPLICATE opinionIds.1"]);
  expect(await refused([other.id, into.id])).toEqual(["DUPLICATE opinionIds.1"]);
  expect(await refused([other.id, abroad.id])).toEqual(["NOT_FOUND opinionIds.1"]);
  const { data } = await clerk(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { status version mergedCount } } }",
    { ids: [into.id, other.id] },
  );
  expect(data.nodes).toEqual([
    { status: "ASSIGNED", version: into.version, mergedCount: 0 },
    { status: "RECEIVED", version: other.version, mergedCount: 0 },
  ]);
});

test("a merge redacts opinions merged earlier with all the room it has", async () => {
  const { commune, clerk, chain } = office;
  const into = await chain.assigned();
  const record = async (count: number, content: string) => {
    const rows = Array.from({ length: count }, (_, i) => ({
      ...{ unitCode: commune, content, channel: "LETTER", citizen: { name: `Người ${i}` } },
    }));
    const { results } = await mutate(clerk, "RecordOpinions", { rows });
    return results.map(({ opinion }: { opinion: { id: string } }) => opinion.id);
  };
  const earlier = await record(8, "Nhà của Lê Thị Giữ.");
  const first = await done(clerk, "MergeOpinions", merge(into, earlier));
  const ids = await record(28, "Lê Thị Giữ.");
  await done(clerk, "RedactOpinion", {
    opinionId: ids[0],
    expectedVersion: 1,
    passages: ["Lê Thị Giữ"],
    reason: "Che tên.",
  });
  const { opinion, warnings, userErrors } = await mutate(clerk, "MergeOpinions", merge(first, ids));
  expect([userErrors, opinion.mergedCount]).toEqual([[], 36]);
  const { data } = await clerk(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { id contentState } } }",
    { ids: earlier },
  );
  // 28 opinions take three actions each and the target a few. An earlier one takes two, and one for
  // each deadline, whose row no longer shows the text.
  const left = data.nodes.filter((each: { contentState: string }) => each.contentState === "SHOWN");
  expect(left.length).toBeLessThanOrEqual(4);
  expect(warnings.map((each: { subjectId: string }) => each.subjectId)).toEqual(
    left.map((each: { id: string }) => each.id),
  );
});

test("a merge is limited by one transaction; further calls add to the same opinion", async () => {
  const { commune, clerk, leader, chain } = office;
  const into = await chain.assigned();
  const rows = Array.from({ length: 90 }, (_, i) => ({
    unitCode: commune,
    content: `Ngập hẻm 12, phiếu ${i}`,
    channel: "LETTER",
    citizen: { name: `Người ${i}` },
  }));
  const { data } = await clerk(
    `mutation ($input: RecordOpinionsInput!) {
      recordOpinions(input: $input) { results { opinion { id } } }
    }`,
    { input: { rows } },
  );
  const ids: string[] = data.recordOpinions.results.map(
    ({ opinion }: { opinion: { id: string } }) => opinion.id,
  );
  expect(
    (await mutate(clerk, "MergeOpinions", merge(into, ids.slice(0, 46)))).userErrors,
  ).toMatchObject([{ code: "TOO_MANY", path: ["opinionIds"] }]);
  await mutateOk(clerk, "RejectOpinion", {
    opinionId: ids[44],
    expectedVersion: 1,
    reason: "UNCLEAR",
  });
  expect(
    (await mutate(clerk, "MergeOpinions", merge(into, ids.slice(0, 45)))).userErrors,
  ).toMatchObject([{ code: "TRANSITION_NOT_ALLOWED", path: ["opinionIds", "44"] }]);
  const none = await clerk(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Opinion { status mergedCount } } }",
    { ids: [into.id, ids[0]] },
  );
  expect(none.data.nodes).toEqual([
    { status: "ASSIGNED", mergedCount: 0 },
    { status: "RECEIVED", mergedCount: 0 },
  ]);
  // Each merged opinion takes three actions: itself, its change and its first-reply deadline.
  expect(
    (await mutate(clerk, "MergeOpinions", merge(into, ids.slice(0, 33)))).userErrors,
  ).toMatchObject([{ code: "TOO_MANY", message: "Tối đa 32 ý kiến." }]);
  const first = await done(clerk, "MergeOpinions", merge(into, ids.slice(0, 32)));
  expect(
    (await mutate(clerk, "MergeOpinions", merge(into, ids.slice(45)))).userErrors,
  ).toMatchObject([{ code: "STALE_VERSION" }]);
  const second = await done(
    clerk,
    "MergeOpinions",
    merge(first, [...ids.slice(32, 44), ...ids.slice(45, 65)]),
  );
  const merged = await done(clerk, "MergeOpinions", merge(second, ids.slice(65)));
  expect(merged.mergedCount).toBe(89);
  const drafted = await mutateOk(clerk, "DraftResponse", {
    ...onOpinion(merged),
    kind: "FINAL",
    content: "Đã nạo vét.",
    resolution: "RESOLVED",
  });
  const [draft] = drafted.responses;
  await mutateOk(leader, "ApproveResponse", {
    responseId: draft.id,
    expectedVersion: draft.version,
  });
  const delivered = await done(clerk, "RecordDelivery", { responseId: draft.id, means: "LETTER" });
  expect(delivered.responses[0].status).toBe("APPROVED");
  expect((await mutate(clerk, "CloseOpinion", onOpinion(delivered))).userErrors).toMatchObject([
    { code: "CONDITION_NOT_MET" },
  ]);
  const posted = await done(clerk, "RecordDelivery", { responseId: draft.id, means: "POSTED" });
  expect(posted.responses[0].status).toBe("DELIVERED");
  expect(await done(clerk, "CloseOpinion", onOpinion(posted))).toMatchObject({ status: "CLOSED" });
});
