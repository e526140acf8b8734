import { randomUUID } from "node:crypto";
import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import { type Context, forEachConcurrently, Organization, type Table, toId } from "@doithoai/core";
import { openLocal } from "@doithoai/local/prepare.ts";
import { NOW } from "../now.ts";
import { createSeparateTable } from "../table.ts";
import type { Amounts } from "./amounts.ts";
import { changeItems, makersOf } from "./items.ts";
import { LARGEST_SESSION, plan } from "./plan.ts";
import { contextOf, recordTemplates, type Templates } from "./templates.ts";
import { type Seat, seatOf, writeUnits } from "./units.ts";
import { writeAll } from "./write.ts";

export { type Amounts, amountsOf } from "./amounts.ts";

const DAY_MS = 86_400_000;
const IN_FLIGHT = 8;

/** Ids of a seeded table, to ask for its lists. */
export interface Seeded extends Seat {
  /** The People's Committee of the commune. */
  readonly committee: string;
  /** A published session with the most opinions. */
  readonly session: string;
  /** The number of items. */
  readonly items: number;
}

/** Records the templates in a table of their own, so that the seeded one has no other subjects. */
async function templatesOn(endpoint: string): Promise<Templates> {
  const name = `templates-${randomUUID()}`;
  await createSeparateTable(endpoint, name);
  const table = openLocal(
    endpoint,
    ({ reason }) => {
      throw new Error(reason);
    },
    name,
  );
  try {
    return await recordTemplates(table);
  } finally {
    await table.client.send(new DeleteTableCommand({ TableName: name }));
    table.client.destroy();
  }
}

/** Records bodies by the mutation: the id of a body follows from its name. */
const writeBodies = (ctx: Context, { commune }: Seat, bodies: number): Promise<void> =>
  forEachConcurrently(Array(bodies).keys(), IN_FLIGHT, (i) =>
    Organization.record(ctx, {
      name: `Tổ công tác số ${i + 1} của ${commune}`,
      kind: "OTHER",
      unitCode: commune,
    }),
  );

/**
 * Fills an empty table of the engine at `endpoint`: fast, and with the items that the mutations
 * would write.
 */
export async function seed(
  table: Table.Table,
  endpoint: string,
  amounts: Amounts,
): Promise<Seeded> {
  await writeUnits(table, amounts);
  const templates = await templatesOn(endpoint);
  const makers = makersOf(templates);
  const items = await writeAll(table, plan(amounts), ({ kind, place }) => {
    // As if it were recorded on its day.
    const now = new Date(NOW.getTime() - Math.max(0, place.daysBack) * DAY_MS);
    return makers[kind](contextOf(table, place.commune, now), place);
  });
  const seat = seatOf(0, 0);
  const ctx = contextOf(table, seat.commune);
  const place = { ...seat, session: LARGEST_SESSION, own: "", trackingCode: "", daysBack: 0 };
  const changes = { ctx, place, writes: amounts.changes };
  await writeAll(table, [templates.published], (template) => changeItems(template, changes));
  await writeBodies(ctx, seat, amounts.bodies);
  return {
    ...seat,
    committee: `org_${seat.commune}.2025-07-01.PEOPLES_COMMITTEE`,
    session: toId("session", LARGEST_SESSION),
    items,
  };
}
