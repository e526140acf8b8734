import { ChangeEntity, Event, Table } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import type { Publish } from "@doithoai/functions";
import type { Io } from "../command.ts";
import { withRequestTimeout } from "./changes.ts";

/** The size of one read and of one call of the bus. */
export const BATCH = 100;
/**
 * A refused event is tried up to five times. The pause doubles from half a second: 7.5 seconds in
 * all.
 */
const TRIES = 5;
const FIRST_PAUSE_MS = 500;
/** The longest time for one call of the bus. */
const PUBLISH_MS = 30_000;

/** The bus, and the pause before a retry. */
export interface Bus {
  readonly publish: Publish;
  readonly pause: Io["pause"];
}

export interface Sent<K extends Table.Key> {
  readonly sent: readonly K[];
  /** Keys without an item, or with an item that is not a valid Change. */
  readonly unfit: readonly (K & { readonly why: string })[];
}

/**
 * Sends the events of the Changes at these keys in the given order, at most one batch.
 * @throws UsageError when the bus keeps refusing.
 */
export async function sendChanges<K extends Table.Key>(
  table: Table.Table,
  keys: readonly K[],
  bus: Bus,
): Promise<Sent<K>> {
  const items = await Table.batchGet(withRequestTimeout(table), keys, { consistent: true });
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

/** Makes the event of an item, as the outbox makes it from the stream. */
function look(
  item: Table.Item | undefined,
): { readonly event: Event.Event } | { readonly why: string } {
  if (!item) return { why: "the item does not exist" };
  const change = ChangeEntity.fromItem(item);
  if (change instanceof Table.BrokenItem) return { why: change.reason };
  try {
    return { event: Event.eventOf(change) };
  } catch (error) {
    // Returns the name, not the message: a parser's message may quote the text that it read.
    return {
      why: `the item is not a valid Change (${error instanceof Error ? error.name : "unknown"})`,
    };
  }
}

async function sendAll(events: readonly Event.Event[], { publish, pause }: Bus): Promise<void> {
  let open = events;
  let pauseMs = FIRST_PAUSE_MS;
  for (let tries = 1; open.length > 0; tries++) {
    const { accepted, refusal } = await publish(open, Date.now() + PUBLISH_MS);
    open = open.slice(accepted);
    if (open.length === 0) return;
    if (accepted > 0) {
      tries = 0;
      pauseMs = FIRST_PAUSE_MS;
    }
    if (tries >= TRIES)
      throw new UsageError(`The bus refused ${open[0]?.id} (${refusal ?? "no reason given"}).`);
    await pause(pauseMs);
    pauseMs *= 2;
  }
}
