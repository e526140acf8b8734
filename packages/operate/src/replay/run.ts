import type { Table } from "@doithoai/core";
import { changesIn } from "./changes.ts";
import { instantOf, type Placed } from "./order.ts";
import { BATCH, type Bus, sendChanges } from "./send.ts";
import type { Span } from "./span.ts";

const DAY_MS = 86_400_000;

interface Parts {
  readonly table: Table.Table;
  readonly provinces: readonly string[];
  readonly bus: Bus;
  /** Called after each batch with the total number of sent events and the last place. */
  readonly reached: (sent: number, place: string) => void;
}

export interface Replayed {
  readonly sent: number;
  readonly unfit: readonly (Placed & { readonly why: string })[];
}

/**
 * Sends the events of all Changes of a span that come after a place, each subject in version order.
 */
export async function replaySpan(
  { table, provinces, bus, reached }: Parts,
  span: Span,
  after = "",
): Promise<Replayed> {
  let sent = 0;
  const unfit: (Placed & { readonly why: string })[] = [];
  for await (const rows of changesIn(table, provinces, goingOn(span, after))) {
    const open = rows.filter(({ place }) => place > after);
    for (let at = 0; at < open.length; at += BATCH) {
      const batch = open.slice(at, at + BATCH);
      const done = await sendChanges(table, batch, bus);
      sent += done.sent.length;
      unfit.push(...done.unfit);
      reached(sent, batch.at(-1)?.place ?? after);
    }
  }
  return { sent, unfit };
}

/**
 * Skips the whole days before a place. It reads the day before the place again, because that day
 * may contain Changes that were sent late.
 */
function goingOn({ from, to }: Span, after: string): Span {
  const at = instantOf(after);
  const begin =
    at === undefined ? from : new Date((Math.floor(Date.parse(at) / DAY_MS) - 1) * DAY_MS);
  return { from: begin > from ? begin : from, to };
}
