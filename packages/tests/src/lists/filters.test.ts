import { parseDay, RoleGrants } from "@doithoai/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mutateOk, onDirective } from "../kit/chain.ts";
import { type Gateway, makeWorld, openGateway } from "../kit/index.ts";
import {
  campaign,
  campaigns,
  directives,
  findings,
  findingsOf,
  opinions,
  organizations,
  recommendations,
  sessions,
} from "./moving/rows.ts";
import { openScene, type Scene } from "./moving/scene.ts";
import {
  between,
  CAMPAIGN,
  DAYS,
  DIRECTIVE,
  FILTERS,
  FINDING,
  type Row,
  TREE,
  UNIT,
  WORK,
} from "./refinements.ts";

let gateway: Gateway;
let scene: Scene;
/** Values of the scene by the name in a filter. */
let names: Readonly<Record<string, string>>;
beforeAll(async () => {
  gateway = await openGateway();
  scene = await openScene(gateway);
  const { sessionId, writer } = await directives(scene);
  const rows = [
    writer,
    await findings(scene),
    await campaigns(scene),
    await recommendations(scene),
  ];
  const { id: campaignId } = await campaign(scene);
  rows.push(await organizations(scene), await findingsOf(scene, campaignId));
  rows.push((await opinions(scene)).writer);
  for (const { add, move } of rows)
    for (let i = 0; i < 12; i++) {
      const id = await add();
      if (i % 2 === 1) await move?.(id);
    }
  const { add, hide } = await sessions(scene);
  for (let i = 0; i < 8; i++) {
    const id = await add();
    if (i % 2 === 1) await hide?.(id);
  }
  const { commune, province, chain } = scene;
  names = { COMMUNE: commune, PROVINCE: province, BODY: chain.committee, SESSION: sessionId };
  names = { ...names, CAMPAIGN: campaignId };
});
afterAll(() => gateway.close());

/** Replaces the names of the scene in a filter. */
const filled = (text: string): string =>
  text.replace(/\b[A-Z]+!/g, (name) => `"${names[name.slice(0, -1)]}"`);

async function list(field: string, args: string, select: string): Promise<readonly Row[]> {
  const { data, errors } = await scene.clerk(
    `{ ${field}(${filled(args)}, first: 100) { nodes { ${select} } pageInfo { hasNextPage } } }`,
  );
  expect(errors, `${field}(${args})`).toBeUndefined();
  expect(data[field].pageInfo.hasNextPage).toBe(false);
  return data[field].nodes;
}

const dueBetween =
  (from: string, to: string) =>
  ({ deadline }: Row): boolean =>
    deadline !== null && between("dueOn", from, to)(deadline);

describe("a filter keeps the rows that match, in their order", () => {
  test.each(FILTERS)("%s { %s } %s, %s", async (field, select, anchor, refinement, keeps) => {
    const all = await list(field, `where: { ${anchor} }`, select);
    const found = await list(field, `where: { ${anchor}, ${refinement} }`, select);
    expect(all.length).toBeGreaterThan(5);
    expect(found).toEqual(all.filter(keeps));
  });

  test.each([
    ["kinds: [DIRECTIVE]", (row: Row) => row.subject.__typename === "Directive"],
    ["kinds: [OPINION, RECOMMENDATION]", (row: Row) => row.subject.__typename !== "Directive"],
    ['dueTo: "2026-10-12"', dueBetween("0000", "2026-10-12")],
    ['dueFrom: "2026-10-13"', dueBetween("2026-10-13", "9999")],
    [
      'kinds: [DIRECTIVE], dueFrom: "2026-10-11", dueTo: "2026-10-14"',
      (row: Row) =>
        row.subject.__typename === "Directive" && dueBetween("2026-10-11", "2026-10-14")(row),
    ],
  ])("worklist, %s", async (where, keeps) => {
    const all = await list("worklist", "where: null", WORK);
    const found = await list("worklist", `where: { ${where} }`, WORK);
    expect(found).toEqual(all.filter(keeps));
    expect(found.length).toBeGreaterThan(0);
  });
});

test("a worklist by due day leaves out work whose deadline is paused", async () => {
  const { leader, chain } = scene;
  const directive = await chain.directive();
  const { data } = await scene.clerk(
    "query ($id: ID!) { directive(id: $id) { version deadlines { id } } }",
    { id: directive.id },
  );
  await mutateOk(leader, "PauseDeadline", {
    deadlineId: data.directive.deadlines[0].id,
    expectedVersion: data.directive.version,
    reason: "Chờ.",
  });
  const of = async (where: string): Promise<boolean> =>
    (await list("worklist", where, WORK)).some(({ subject }) => subject.id === directive.id);
  expect(await of("where: null")).toBe(true);
  expect(await of('where: { dueTo: "2027-12-31" }')).toBe(false);
  expect(onDirective(directive).directiveId).toBe(directive.id);
});

describe("an order", () => {
  test.each([
    ["directives", UNIT, "ISSUED_ON", DIRECTIVE],
    ["directives", TREE, "ISSUED_ON", DIRECTIVE],
    ["recommendations", UNIT, "ISSUED_ON", DIRECTIVE],
    ["recommendations", TREE, "ISSUED_ON", DIRECTIVE],
    ["findings", TREE, "FOUND_ON", FINDING],
    ["supervisionCampaigns", TREE, "STARTED_ON", CAMPAIGN],
    ["directives", "organizationId: BODY!, statuses: [ISSUED, IN_PROGRESS]", "DUE_ON", DIRECTIVE],
    ["recommendations", "organizationId: BODY!, statuses: [ISSUED, RECEIVED]", "DUE_ON", DIRECTIVE],
  ])("of %s { %s } by %s is the same in both directions", async (field, where, order, select) => {
    const by = (direction: string) =>
      list(
        field,
        `where: { ${where} }, orderBy: { field: ${order}, direction: ${direction} }`,
        select,
      );
    const ascending = await by("ASC");
    const key = { ISSUED_ON: "issuedOn", FOUND_ON: "foundOn", STARTED_ON: "from" }[order];
    const days = ascending.map((row) => (key ? (row[key] ?? "") : row.deadlines[0].dueOn));
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(await by("DESC")).toEqual(ascending.toReversed());
  });
});

describe("a combination that no key serves is refused, with those that are served", () => {
  const due = (direction: string) => `orderBy: { field: DUE_ON, direction: ${direction} }`;
  test.each([
    ["directives", "where: {}", "Give exactly one of sessionId, unitCode and organizationId."],
    ["directives", "where: { sessionId: SESSION!, withDescendants: true }", "with unitCode only."],
    ["directives", `where: { sessionId: SESSION! }, ${due("ASC")}`, "orderBy is not available."],
    ["directives", `where: { ${UNIT} }, ${due("ASC")}`, "the only order is ISSUED_ON."],
    ["directives", `where: { organizationId: BODY!, ${DAYS} }`, "the refinements are status and"],
    [
      "directives",
      `where: { organizationId: BODY!, statuses: [ISSUED, REPORTED] }, ${due("DESC")}`,
      "statuses of one group: ISSUED, ACKNOWLEDGED, IN_PROGRESS; REPORTED; ACCEPTED, REPLACED, " +
        "CANCELLED.",
    ],
    ["recommendations", "where: {}", "Give exactly one of unitCode and organizationId."],
    [
      "recommendations",
      "where: { organizationId: BODY!, withDescendants: true }",
      "the refinements are status and statuses",
    ],
    [
      "findings",
      'where: { campaignId: CAMPAIGN!, foundFrom: "2026-10-10" }',
      "the refinements are type and types",
    ],
  ])("%s(%s)", async (field, args, words) => {
    const { errors } = await scene.clerk(
      `{ ${field}(${filled(args)}) { nodes { id } } }`,
      {},
      { "accept-language": "en" },
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining(words), extensions: { code: "UNSUPPORTED_FILTER" } },
    ]);
  });

  test.each([
    [
      "directives",
      `${UNIT}, status: ISSUED, statuses: [ISSUED]`,
      "where.statuses: cannot be given",
    ],
    ["sessions", `${UNIT}, types: []`, "where.types: must have at least one value."],
    [
      "sessions",
      `${UNIT}, status: HELD, statuses: [HELD]`,
      "where.statuses: cannot be given with status.",
    ],
    ["deadlines", `${UNIT}, states: []`, "where.states: must have at least one value."],
    [
      "deadlines",
      `${UNIT}, state: MISSED, states: [MISSED]`,
      "where.states: cannot be given with state.",
    ],
    ["directives", `${UNIT}, statuses: []`, "where.statuses: must have at least one value."],
    ["recommendations", `${UNIT}, statuses: []`, "where.statuses: must have at least one value."],
    ["findings", `${UNIT}, type: STRENGTH, types: [STRENGTH]`, "where.types: cannot be given with"],
    ["organizations", `${UNIT}, kinds: []`, "where.kinds: must have at least one value."],
    ["worklist", "kinds: []", "where.kinds: must have at least one value."],
    ["directives", `${UNIT}, issuedFrom: "2026-02-30"`, "where.issuedFrom: not a valid day"],
  ])("%s: BAD_ARGUMENT of %s", async (field, where, words) => {
    const { errors } = await scene.clerk(
      `{ ${field}(where: { ${filled(where)} }) { nodes { id } } }`,
      {},
      { "accept-language": "en" },
    );
    expect(errors).toMatchObject([
      { message: expect.stringContaining(words), extensions: { code: "BAD_ARGUMENT" } },
    ]);
  });
});

test("the list of a province has nothing of another one where the caller has a role", async () => {
  const { commune, province, ctx } = scene;
  const other = await makeWorld(gateway.table);
  const person = await gateway.as("CLERK", commune, "two provinces");
  await RoleGrants.ensure(ctx, {
    ...{ subject: person.subject, role: "CLERK", unitCode: other.commune },
    ...{ organizationId: null, from: parseDay("2015-01-01") },
  });
  const planned = async (unitCode: string): Promise<string> => {
    const session = { title: "Đối thoại", type: "PERIODIC", unitCode, heldOn: "2026-12-20" };
    return (await mutateOk(person, "PlanSession", session)).id;
  };
  const [own, foreign] = [await planned(commune), await planned(other.commune)];
  const listed = async (code: string) => {
    const where = `{ unitCode: "${code}", withDescendants: true }`;
    const { data } = await person(`{ sessions(where: ${where}, first: 100) { nodes { id } } }`);
    return data.sessions.nodes.map(({ id }: Row) => id);
  };
  expect(await listed(province)).toContain(own);
  expect(await listed(province)).not.toContain(foreign);
  expect(await listed(other.province)).toEqual([foreign]);
});
