import { beforeEach, expect, test } from "vitest";
import { identitiesIn } from "../kit/identities.ts";
import { useOffice } from "../kit/office.ts";
import {
  bodyOf,
  everything,
  firstVersion,
  isOfBackfill,
  migrate,
  opened,
  putAll,
  type Raw,
} from "./first-version.ts";
import { writesTo } from "./hooks.ts";

/** What the backfill leaves behind of data of the first version. */
const office = useOffice({ apart: true });
let items: readonly Raw[];
beforeEach(async () => {
  items = firstVersion(office);
  await putAll(office.gateway.table, items);
});

const after = () => everything(office.gateway.table);
const ofType = (from: readonly Raw[], type: string) => from.filter((item) => item.type === type);

/** Null and absent are one. */
const known = (body: unknown) => JSON.parse(String(body), (_, value) => value ?? undefined);

test("all of it stands as it would be written today, and what it says is what it said", async () => {
  const { gateway, clerk, supervisor } = office;
  const job = await migrate(gateway);
  expect(job).toMatchObject({
    finishedAt: expect.any(String),
    counts: { upgraded: 9, sealed: 4, entered: 6, left: 0, failed: 0 },
    failures: [],
  });
  const now = await after();
  for (const { pk, sk, type, body, schema } of items) {
    const item = now.find((each) => each.pk === pk && each.sk === sk);
    expect(item, pk).toMatchObject({
      type,
      schema: ["SupervisionFinding", "Citizen"].includes(String(type)) ? 2 : schema,
    });
    if (schema !== item?.schema) continue;
    // Beside its keys nothing of it changed, its version least of all.
    expect(known(item?.body)).toMatchObject(known(body));
  }
  for (const { organizationSk } of [...ofType(now, "Opinion"), ...ofType(now, "Directive")])
    expect(organizationSk).toMatch(/^[123]-/);
  for (const { unitSk } of ofType(now, "Organization").filter(({ pk }) => pk.includes("cong-an")))
    expect(unitSk).toMatch(/^cong an /);
  // A list by body begins with what it owes, as of what was written today.
  const [opinion] = ofType(items, "Opinion").map(({ body }) => JSON.parse(String(body)));
  const { data } = await clerk(
    "query ($id: ID!) { opinions(where: { organizationId: $id }) { nodes { id } } }",
    { id: opinion.assignment.organization.id },
  );
  expect(data.opinions.nodes).toContainEqual({ id: opinion.id });
  // What a finding asked for is a recommendation of its own, which begins with its Change; nothing
  // else has a new one.
  const asking = bodyOf(items, "SupervisionFinding", "DS8YDR8M");
  const shown = await supervisor(
    "query ($id: ID!) { node(id: $id) { ... on SupervisionFinding { version recommendation { content status version changes { nodes { event actor } } } } } }",
    { id: asking.id },
  );
  expect(shown.data.node).toEqual({
    version: 1,
    recommendation: {
      ...{ content: asking.recommendation, status: "ISSUED", version: 1 },
      changes: { nodes: [{ event: "recommendation.issued", actor: "system:migration" }] },
    },
  });
  const changesBefore = new Set(ofType(items, "Change").map(({ pk, sk }) => pk + sk));
  expect(
    ofType(now, "Change").filter(
      ({ pk, sk, body }) =>
        !changesBefore.has(pk + sk) && String(body).includes("system:migration"),
    ),
  ).toHaveLength(1);
  expect(gateway.broken).toEqual([]);
});

test("nobody is left in the clear; each is sealed by his unit's key and readable by the entitled; whom no opinion names by the country's", async () => {
  const { gateway, clerk, commune } = office;
  const before = new Map(
    ofType(items, "Citizen")
      .map(({ body }) => JSON.parse(String(body)))
      .map(({ id, ...identity }) => [id, { ...identity, identityNumber: null }]),
  );
  await migrate(gateway);
  const now = await after();
  expect(identitiesIn(JSON.stringify(now))).toEqual([]);
  for (const { name, phone, address } of before.values())
    for (const text of [name, phone, address])
      if (text !== null) expect(JSON.stringify(now)).not.toContain(text);
  expect(await opened(gateway.vault, now)).toEqual(before);
  const named = ofType(items, "Opinion").map(({ body }) => JSON.parse(String(body)));
  for (const { id, citizenId } of named) {
    expect(bodyOf(now, "Citizen", citizenId)).toMatchObject({
      version: 1,
      unit: { code: commune },
    });
    const { data } = await clerk(
      "query ($id: ID!) { opinion(id: $id) { citizen { name address phone identityNumber } } }",
      { id },
    );
    expect(data.opinion.citizen).toEqual(before.get(citizenId));
  }
  const alone = [...before.keys()].find((id) => !named.some(({ citizenId }) => citizenId === id));
  expect(bodyOf(now, "Citizen", alone)).not.toHaveProperty("unit");
});

test("deadlines that were written before there was a register are listed, and looked at by the check", async () => {
  const { gateway, clerk, commune } = office;
  const LIST =
    "query ($unit: String!) { overdue(unitCode: $unit, first: 100) { nodes { id dueOn } } }";
  expect((await clerk(LIST, { unit: commune })).data.overdue.nodes).toEqual([]);
  await migrate(gateway);
  const inside = items.flatMap(({ body }) => JSON.parse(String(body)).deadlines ?? []);
  const entries = ofType(await after(), "Deadline");
  expect(entries.map(({ pk }) => pk)).toEqual(inside.map(({ id }) => `DEADLINE#${id}`).sort());
  expect(entries.map(({ revision }) => revision)).toEqual(inside.map(() => 1));
  const due = inside.filter(
    ({ metOn, cancelledOn, dueOn }) =>
      metOn === null && (cancelledOn ?? null) === null && dueOn < "2026-11-23",
  );
  expect(due.length).toBeGreaterThan(0);
  const { nodes } = (await clerk(LIST, { unit: commune })).data.overdue;
  expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(due.map(({ id }) => id).sort());
  expect(await gateway.overdue("2026-11-23T09:00:00+07:00")).toMatchObject({
    flagged: due.length,
    failed: 0,
  });
});

test("run again, over what is current, it writes nothing", async () => {
  const { gateway } = office;
  const first = await migrate(gateway);
  const before = (await after()).filter((item) => !isOfBackfill(item));
  const writes = writesTo(gateway.table);
  const second = await migrate(gateway);
  expect(writes).toEqual([]);
  expect((await after()).filter((item) => !isOfBackfill(item))).toEqual(before);
  expect(second.counts).toEqual({
    read: (await after()).length,
    upgraded: 0,
    sealed: 0,
    entered: 0,
    left: 0,
    failed: 0,
  });
  expect(second.version).toBeGreaterThan(first.version);
});
