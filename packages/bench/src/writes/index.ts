import type { Table } from "@doithoai/core";
import { makeSchema } from "@doithoai/gateway";
import type { Payload } from "@doithoai/tests/kit/chain.ts";
import { documentOf, lookUp } from "@doithoai/tests/kit/operations.ts";
import { openHands } from "../hands.ts";
import { meterWrites, type Units } from "./meter.ts";
import { writing } from "./operations.ts";
import { typical } from "./typical.ts";

/** The write units of each mutation by its name. */
export type Writes = Readonly<Record<string, Units>>;

interface Answer {
  readonly data: Readonly<Record<string, Payload>>;
}

/** Ends the part if the mutation was refused: it would be counted as cheap. */
function expectDone(mutation: string, { data }: Answer): void {
  const payload = data[mutation];
  const refusals = [payload, ...(payload.results ?? [])].flatMap((each) => each.userErrors);
  if (refusals.length > 0) throw new Error(`${mutation}: ${JSON.stringify(refusals)}`);
}

/**
 * Runs every mutation of the schema once on the sample data and counts its write units. Everything
 * that it needs is made before, uncounted.
 */
export async function measureWrites(table: Table.Table): Promise<Writes> {
  const units = meterWrites(table);
  const { hands: plain, files, close } = await openHands(table);
  const hands = {
    clerk: typical(plain.clerk),
    leader: typical(plain.leader),
    supervisor: typical(plain.supervisor),
    admin: typical(plain.admin),
    citizen: typical(plain.citizen),
  };
  const mutations = Object.keys(makeSchema().getMutationType()?.getFields() ?? {}).toSorted();
  const writes: Record<string, Units> = {};
  try {
    const known = { ...(await lookUp(hands)), hands, files };
    for (const mutation of mutations) {
      const { document, hand, variables } = writing(mutation);
      const values = await variables(known);
      // Loads the roles first, uncounted: they are kept for half a minute.
      await hands[hand]("{ viewer { subject } }");
      units();
      // The document client returns what the schema says.
      expectDone(mutation, (await hands[hand](documentOf(document), values)) as Answer);
      writes[mutation] = units();
    }
  } finally {
    await close();
  }
  return writes;
}
