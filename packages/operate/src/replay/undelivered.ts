import type { Table } from "@doithoai/core";
import { provincesOf } from "./changes.ts";
import { parseMessage } from "./message.ts";
import type { ReceivedMessage } from "./queue.ts";
import { replaySpan } from "./run.ts";
import { BATCH, type Bus, sendChanges } from "./send.ts";
import { merged, type Span } from "./span.ts";

interface Parts {
  readonly table: Table.Table;
  readonly bus: Bus;
  readonly say: (line: string) => void;
}
export interface Handled {
  readonly sent: number;
  readonly removed: number;
  readonly left: number;
}

const byKey = (a: Table.Key, b: Table.Key): number =>
  a.pk < b.pk || (a.pk === b.pk && a.sk < b.sk) ? -1 : 1;
const holds = ({ from, to }: Span, at: string): boolean =>
  from.toISOString() <= at && at < to.toISOString();

/**
 * Sends the events that the messages of the failure queue name. A message is removed once all its
 * events are sent. A message with an invalid Change stays, with a printed reason. All remaining
 * messages stay when the bus refuses.
 */
export async function replayUndelivered(
  { table, bus, say }: Parts,
  messages: readonly ReceivedMessage[],
): Promise<Handled> {
  const open = new Map(messages.map((held) => [held.id, held]));
  let sent = 0;
  const remove = async (held: ReceivedMessage): Promise<void> => {
    await held.remove();
    open.delete(held.id);
  };
  const stays = ({ id }: ReceivedMessage, why: string): void =>
    say(`message ${id} stays in the queue: ${why}`);
  const meant = messages.map((held) => ({ held, ...parseMessage(held.body) }));
  const places = meant
    .flatMap((each) => ("place" in each ? { ...each.place, held: each.held } : []))
    .toSorted(byKey);
  const spans = meant.flatMap((each) => ("span" in each ? { ...each.span, held: each.held } : []));
  try {
    for (const { held } of meant.filter((each) => !("place" in each || "span" in each)))
      stays(held, "neither the outbox nor Lambda wrote it");
    for (let at = 0; at < places.length; at += BATCH) {
      const done = await sendChanges(table, places.slice(at, at + BATCH), bus);
      sent += done.sent.length;
      for (const { held } of done.sent) await remove(held);
      for (const { held, pk, sk, why } of done.unfit) stays(held, `${pk} ${sk}: ${why}`);
    }
    const provinces = spans.length > 0 ? await provincesOf(table, undefined) : [];
    for (const span of merged(spans)) {
      say(`Changes written from ${span.from.toISOString()} up to ${span.to.toISOString()}`);
      const done = await replaySpan(
        {
          table,
          provinces,
          bus,
          reached: (count, place) => say(`${count} sent, up to ${place}`),
        },
        span,
      );
      sent += done.sent;
      for (const { pk, sk, why } of done.unfit) say(`not sent: ${pk} ${sk}: ${why}`);
      for (const { held, ...own } of spans.filter(
        ({ from }) => span.from <= from && from < span.to,
      )) {
        if (done.unfit.some(({ at }) => holds(own, at)))
          stays(held, "a Change of its span was not sent");
        else await remove(held);
      }
    }
    return { sent, removed: messages.length - open.size, left: open.size };
  } finally {
    for (const held of open.values()) await held.release();
  }
}
