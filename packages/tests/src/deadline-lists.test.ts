import { beforeEach, describe, expect, test } from "vitest";
import { mutateOk, onDeadline, onOpinion } from "./kit/chain.ts";
import { useOffice } from "./kit/office.ts";

const office = useOffice();

const LIST = `query (
  $where: DeadlineWhere!, $orderBy: DeadlineOrder, $first: Int, $after: String, $last: Int,
  $before: String
) {
  deadlines(
    where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before
  ) {
    nodes { id policyCode dueOn state }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
interface Node {
  readonly id: string;
  readonly policyCode: string;
  readonly dueOn: string | null;
  readonly state: string;
}
const ask = async (where: object, more: object = {}) =>
  (await office.clerk(LIST, { where, ...more })).data.deadlines;
const states = async (where: object): Promise<string[]> =>
  (await ask(where, { first: 100 })).nodes
    .map(({ policyCode, state }: Node) => `${policyCode} ${state}`)
    .toSorted();

/**
 * Creates one result deadline in each of six states as of Thursday 10 December 2026, each on its
 * own opinion.
 */
beforeEach(async () => {
  const { chain } = office;
  const assigned = async (day: string, dueOn: string | null) => {
    await office.turnTo(day);
    const opinion = await office.chain.classified();
    return mutateOk(office.clerk, "AssignOpinion", {
      ...onOpinion(opinion),
      organizationId: chain.committee,
      dueOn,
      citizenToldOn: day,
    });
  };
  for (const dueOn of ["2026-12-09", "2026-12-10", "2026-12-14", "2026-12-31"])
    await assigned("2026-12-01", dueOn);
  const paused = await assigned("2026-12-01", "2026-12-08");
  await mutateOk(office.leader, "PauseDeadline", {
    ...(await onDeadline(office.leader, paused, "OPINION_RESULT")),
    reason: "Chờ.",
  });
  const returned = await assigned("2026-12-02", "2026-12-20");
  await mutateOk(office.clerk, "ReturnOpinion", {
    ...onOpinion(returned),
    reason: "Không thuộc thẩm quyền.",
  });
  await office.turnTo("2026-12-10");
});

describe("filters by state, unit, body and day", () => {
  test("each state lists its own deadline; without a state all are listed", async () => {
    const unit = { unitCode: office.commune, policyCode: "OPINION_RESULT" };
    // The receiving body owes the returned result, too.
    for (const state of ["OVERDUE", "DUE_TODAY", "DUE_SOON", "ON_TRACK", "PAUSED", "CANCELLED"])
      expect(await states({ ...unit, state })).toEqual(
        Array.from({ length: state === "ON_TRACK" ? 2 : 1 }, () => `OPINION_RESULT ${state}`),
      );
    expect(await states({ ...unit, state: "MET_LATE" })).toEqual([]);
    expect(await states(unit)).toEqual(
      ["CANCELLED", "DUE_SOON", "DUE_TODAY", "ON_TRACK", "ON_TRACK", "OVERDUE", "PAUSED"].map(
        (state) => `OPINION_RESULT ${state}`,
      ),
    );
    expect(await states({ unitCode: office.commune, state: "MET_ON_TIME" })).toEqual(
      Array.from({ length: 6 }, () => "OPINION_FIRST_REPLY MET_ON_TIME"),
    );
  });

  test("a province includes its communes, and both ends of a day range are included", async () => {
    const { commune, province, chain } = office;
    const due = { policyCode: "OPINION_RESULT", dueFrom: "2026-12-10", dueTo: "2026-12-14" };
    const expected = ["OPINION_RESULT DUE_SOON", "OPINION_RESULT DUE_TODAY"];
    expect(await states({ unitCode: province, withDescendants: true, ...due })).toEqual(expected);
    expect(await states({ unitCode: commune, ...due })).toEqual(expected);
    expect(await states({ organizationId: chain.committee, ...due })).toEqual(expected);
    expect(await states({ unitCode: province, ...due })).toEqual([]);
  });

  test("the state follows the clock, without a run of the overdue check", async () => {
    const unit = { unitCode: office.commune, policyCode: "OPINION_RESULT", state: "OVERDUE" };
    await office.turnTo("2026-12-10T23:59:59.999+07:00");
    expect(await states(unit)).toHaveLength(1);
    await office.turnTo("2026-12-11T00:00:00.000+07:00");
    expect(await states(unit)).toHaveLength(2);
  });
});

test("pages forward and backward contain every deadline exactly once", async () => {
  const where = { unitCode: office.commune };
  const all: Node[] = (await ask(where, { first: 100 })).nodes;
  expect(all.length).toBe(13);
  const pages: Node[] = [];
  for (let after: string | null = null; ; ) {
    const page = await ask(where, { first: 5, after });
    pages.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  expect(pages).toEqual(all);
  const last = await ask(where, { last: 5 });
  expect(last.nodes).toEqual(all.slice(-5));
  expect((await ask(where, { last: 5, before: last.pageInfo.startCursor })).nodes).toEqual(
    all.slice(-10, -5),
  );
  const descending = await ask(where, {
    first: 100,
    orderBy: { field: "DUE_ON", direction: "DESC" },
  });
  expect(descending.nodes.map(({ id }: Node) => id).toSorted()).toEqual(
    all.map(({ id }) => id).toSorted(),
  );
  expect(descending.nodes[0].dueOn).toBe("2026-12-31");
});

test("a foreign cursor, wrong anchors and an unknown policy each have an error code", async () => {
  const { gateway, commune, chain } = office;
  const code = async (where: object, more: object = {}) =>
    (await gateway.anonymous(LIST, { where, ...more })).errors?.[0]?.extensions.code;
  const { pageInfo } = await ask({ unitCode: commune }, { first: 2 });
  expect(await code({ unitCode: commune, state: "OVERDUE" }, { after: pageInfo.endCursor })).toBe(
    "CURSOR_MISMATCH",
  );
  expect(await code({})).toBe("UNSUPPORTED_FILTER");
  expect(await code({ unitCode: commune, organizationId: chain.committee })).toBe(
    "UNSUPPORTED_FILTER",
  );
  expect(await code({ organizationId: chain.committee, withDescendants: true })).toBe(
    "UNSUPPORTED_FILTER",
  );
  expect(await code({ unitCode: commune, policyCode: "NONE" })).toBe("BAD_ARGUMENT");
  expect(await code({ unitCode: commune, dueFrom: "2026-02-30" })).toBe("BAD_ARGUMENT");
});

test("only readers of a locked text see the reasons for changes of its deadline", async () => {
  const { clerk, leader, supervisor, chain, gateway } = office;
  const received = await chain.received();
  await chain.classifiedAs(received.id, received.version, "DENUNCIATION");
  const deadline = await onDeadline(leader, received, "OPINION_FIRST_REPLY");
  const { deadlineId } = deadline;
  const paused = await mutateOk(leader, "PauseDeadline", {
    ...deadline,
    reason: "Xác minh ông Nguyễn Văn Thử.",
  });
  await mutateOk(leader, "ResumeDeadline", {
    deadlineId,
    expectedVersion: paused.version,
    reason: "Xong.",
  });
  const REASONS = "query ($id: ID!) { node(id: $id) { ... on Deadline { pauses { reason } } } }";
  expect((await gateway.anonymous(REASONS, { id: deadlineId })).data.node).toBeNull();
  expect((await supervisor(REASONS, { id: deadlineId })).data.node.pauses).toEqual([
    { reason: "—" },
  ]);
  expect((await leader(REASONS, { id: deadlineId })).data.node.pauses).toEqual([
    { reason: "Xác minh ông Nguyễn Văn Thử." },
  ]);
  const CHANGES =
    "query ($id: ID!) { opinion(id: $id) { changes(first: 100) { nodes { event reason } } } }";
  const history = (await clerk(CHANGES, { id: received.id })).data.opinion.changes.nodes;
  expect(history).toContainEqual({ event: "deadline.paused", reason: null });
});

test("a page of overdue deadlines takes one request; an unknown unit has none", async () => {
  const { gateway, province } = office;
  const overdue = (subject: string) => `query ($unitCode: String!, $after: String) {
    overdue(unitCode: $unitCode, first: 1, after: $after) {
      nodes { id state subject { id ${subject} } }
      pageInfo { endCursor }
    }
  }`;
  await office.turnTo("2026-12-20");
  const OF_ITEM = "... on Opinion { receivedOn }";
  // The first request reads the unit.
  await gateway.anonymous(overdue(""), { unitCode: province });
  for (const [subject, requests] of [
    ["", ["QueryCommand"]],
    [OF_ITEM, ["QueryCommand", "BatchGetItemCommand"]],
  ] as const) {
    gateway.requests();
    const first = await gateway.anonymous(overdue(subject), { unitCode: province });
    expect(gateway.requests()).toEqual(requests);
    const second = await gateway.anonymous(overdue(subject), {
      unitCode: province,
      after: first.data.overdue.pageInfo.endCursor,
    });
    expect(gateway.requests()).toEqual(requests);
    expect(first.data.overdue.nodes[0].id).not.toBe(second.data.overdue.nodes[0].id);
  }
  expect(
    (await gateway.anonymous(overdue(""), { unitCode: "nowhere" })).data.overdue.nodes,
  ).toEqual([]);
});

test("a deadline lists its counting day by day, including its pauses", async () => {
  const { leader, chain, gateway } = office;
  const opinion = await chain.received();
  const deadline = await onDeadline(leader, opinion, "OPINION_FIRST_REPLY");
  const { deadlineId } = deadline;
  const paused = await mutateOk(leader, "PauseDeadline", {
    ...deadline,
    reason: "Chờ.",
    from: "2026-12-10",
  }).catch(() => undefined);
  expect(paused).toBeDefined();
  await office.turnTo("2026-12-16");
  await mutateOk(office.leader, "ResumeDeadline", {
    deadlineId,
    expectedVersion: paused.version,
    reason: "Xong.",
  });
  const STEPS = `query ($id: ID!) {
    node(id: $id) {
      ... on Deadline {
        dueOn
        steps { date counted reason }
        policy { code length source mark label { vi } }
      }
    }
  }`;
  const { node } = (await gateway.anonymous(STEPS, { id: deadlineId })).data;
  expect(node).toMatchObject({
    dueOn: "2026-12-30",
    policy: { code: "OPINION_FIRST_REPLY", length: 10, mark: "DEFAULT" },
  });
  expect(node.steps.at(-1)).toMatchObject({ date: "2026-12-30", counted: true });
  expect(
    node.steps.filter(({ reason }: { reason: string }) => reason === "tạm dừng, không tính"),
  ).toHaveLength(6);
  expect(node.steps.filter(({ counted }: { counted: boolean }) => counted)).toHaveLength(10);
});
