import { randomUUID } from "node:crypto";
import { ScanCommand, type ScanCommandOutput } from "@aws-sdk/lib-dynamodb";
import type { Table } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { NOW } from "../now.ts";
import { createSeparateTable } from "../table.ts";
import { amountsOf, seed } from "./index.ts";
import { makersOf } from "./items.ts";
import type { Place } from "./stamp.ts";
import { contextOf, recordTemplates, type Templates } from "./templates.ts";

type Item = Readonly<Record<string, unknown>>;
/** The deadlines that each open opinion has. */
const OF_OPEN = new Set(["OPINION_RESULT", "OPINION_TRANSFER"]);
const DAYS_BACK = 42;
const OTHER_DAY = new Date(NOW.getTime() - DAYS_BACK * 86_400_000);
const KINDS: Readonly<Record<keyof Templates, true>> = {
  published: true,
  held: true,
  announced: true,
  notice: true,
  directive: true,
  furtherDirective: true,
  answered: true,
  answeredHidden: true,
  open: true,
  letter: true,
  denunciation: true,
  campaign: true,
  finding: true,
};

const openSeparate = async (): Promise<Table.Table> => {
  const name = `apart-${randomUUID()}`;
  await createSeparateTable(inject("endpoint"), name);
  return openLocal(inject("endpoint"), ({ reason }) => expect.unreachable(reason), name);
};
async function itemsIn({ client, name }: Table.Table): Promise<readonly Item[]> {
  const items: Item[] = [];
  let last: Item | undefined;
  do {
    const page: ScanCommandOutput = await client.send(
      new ScanCommand({ TableName: name, ExclusiveStartKey: last }),
    );
    items.push(...(page.Items ?? []));
    last = page.LastEvaluatedKey;
  } while (last);
  return items;
}
/**
 * An item with its JSON texts as values: the order of their fields has no meaning. A subject that
 * took several steps wrote the entries of its deadlines several times.
 */
const unfolded = ({ revision: _, ...item }: Item = {}): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      typeof value === "string" && /^[{[]/.test(value) ? JSON.parse(value, withoutVersion) : value,
    ]),
  );
/** A subject that took several steps changed its deadlines several times. */
const withoutVersion = (_: string, value: unknown): unknown => {
  // The entry of a deadline is stored without names: its id, then its version.
  if (Array.isArray(value) && String(value[0]).startsWith("ddl_")) return value.with(1, undefined);
  if (typeof value !== "object" || value === null || !("policyCode" in value)) return value;
  return { ...value, version: undefined };
};
const byKey = (items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));

describe("a seeded subject has the items that mutations write", () => {
  let templates: Templates;
  /** The same subjects, recorded on another day in another commune. */
  let others: Templates;
  let table: Table.Table;
  let written: ReadonlyMap<string, Item>;
  beforeAll(async () => {
    const first = await openSeparate();
    table = await openSeparate();
    templates = await recordTemplates(first);
    others = await recordTemplates(table, OTHER_DAY);
    written = byKey(await itemsIn(table));
    first.client.destroy();
  });
  afterAll(() => table.client.destroy());

  test.each(Object.keys(KINDS) as (keyof Templates)[])("%s", async (kind) => {
    const { marks } = others[kind];
    const empty = { province: "", commune: "", session: "", own: "", trackingCode: "" };
    const place: Place = { ...empty, ...marks, daysBack: DAYS_BACK };
    const ctx = contextOf(table, place.commune, OTHER_DAY);
    const items = await makersOf(templates)[kind](ctx, place);
    expect(items.length).toBeGreaterThan(0);
    for (const [key, item] of byKey(items))
      expect(unfolded(written.get(key)), key).toEqual(unfolded(item));
  });
});

test("a seeded table holds the amounts", async () => {
  const table = await openSeparate();
  await seed(table, inject("endpoint"), amountsOf(200, { provinces: 2, communes: 2 }));
  const items = await itemsIn(table);
  const count = (...[type, test = () => true]: [string, ((item: Item) => boolean)?]) =>
    items.filter((item) => item.type === type && test(item)).length;
  const stateOf = ({ body }: Item) => JSON.parse(String(body)).contentState;
  expect({
    opinions: count("Opinion"),
    denunciations: count("Opinion", (item) => stateOf(item) === "LOCKED"),
    open: count("Deadline", ({ kind, status }) => OF_OPEN.has(String(kind)) && status === "OPEN"),
    published: count("Session", ({ status }) => status === "PUBLISHED"),
    directives: count("Directive"),
    bodies: count("Organization"),
    campaigns: count("SupervisionCampaign"),
  }).toEqual({
    opinions: 100 + 60 + 40 + 2 * 1 + 10,
    denunciations: 2,
    open: 120,
    published: 3,
    directives: 6,
    bodies: 2,
    campaigns: 1,
  });
  table.client.destroy();
});
