import { ChangeEntity, Event, Table } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Publish } from "@doithoai/functions";
import type { Io } from "../command.ts";
import { patient } from "./changes.ts";

/** Items of one read, and events of one call of the bus. */
export const BATCH = 100;
/**
 * A bus that refuses is asked again after half a second, then after twice as long each time: some
 * eight seconds in all.
 */
const TRIES = 5;
const FIRST_PAUSE_MS = 500;

/** The bus, and how a sender waits before it asks the bus again. */
export interface Bus {
  readonly publish: Publish;
  readonly pause: Io["pause"];
}

export interface Sent<K extends Table.Key> {
  readonly sent: readonly K[];
  /** What lies there and is no Change, or that nothing does. */
  readonly unfit: readonly (K & { readonly why: string })[];
}

/**
 * Sends the events of the Changes that lie at these keys, in the order given: at most a batch.
 * @throws UsageError when the bus goes on refusing.
 */
export async function sendChanges<K extends Table.Key>(
  table: Table.Table,
  keys: readonly K[],
  bus: Bus,
): Promise<Sent<K>> {
  const items = await Table.batchGet(patient(table), keys, { consistent: true });
  const found = keys.map((key) => ({ key, ...look(items.get(Table.keyText(key))) }));
  const fit = found.flatMap((each) => ("event" in each ? each : []));
  await sendAll(
    fit.map(({ event }) => event),
    bus,
  );
  return {
    sent: fit.map(({ key }) => key),
    unfit: found.flatMap((each) => ("why" in each ? { ...each.key, why: each.why } : [])),
  };
}

/** The event of an item, as the outbox makes it of the stream's. */
function look(
  item: Table.Item | undefined,
): { readonly event: Event.Event } | { readonly why: string } {
  if (!item) return { why: "nothing lies there" };
  const change = ChangeEntity.fromItem(item);
  if (change instanceof Table.Broken) return { why: change.reason };
  try {
    return { event: Event.eventOf(change) };
  } catch (error) {
    // Not its message: that of a parser may quote what it read.
    return {
      why: `no event can be made of it (${error instanceof Error ? error.name : "unknown"})`,
    };
  }
}

async function sendAll(events: readonly Event.Event[], { publish, pause }: Bus): Promise<void> {
  let open = events;
  let pauseMs = FIRST_PAUSE_MS;
  for (let tries = 1; open.length > 0; tries++) {
    const { taken, refusal } = await publish(open);
    open = open.slice(taken);
    if (open.length === 0) return;
    if (taken > 0) {
      tries = 0;
      pauseMs = FIRST_PAUSE_MS;
    }
    if (tries >= TRIES)
      throw new UsageError(`The bus refuses ${open[0]?.id} (${refusal ?? "no reason given"}).`);
    await pause(pauseMs);
    pauseMs *= 2;
  }
}
