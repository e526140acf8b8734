import type { Table } from "@doithoai/core";
import * as z from "zod";
import type { Span } from "./span.ts";

/** Of one record that was no Change the outbox keeps where it lies. */
const Place = z.object({ pk: z.string().min(1), sk: z.string().min(1), sequence: z.string() });
const zInstant = z.iso.datetime({ offset: true });
/**
 * Of records that became too old Lambda keeps shard, numbers and times, not what they were: the
 * stream has lost them by then.
 */
const Batch = z.object({
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: zInstant,
    approximateArrivalOfLastRecord: zInstant,
  }),
});

const MINUTE_MS = 60_000;
/**
 * A Change says when the request began that wrote it; the overdue check's is the instant of its
 * rule, an hour and a half before at most.
 */
const BEFORE_MS = 120 * MINUTE_MS;
/** Arrivals are rounded down, and two clocks differ. */
const BEHIND_MS = 2 * MINUTE_MS;

export type Meant = { readonly place: Table.Key } | { readonly span: Span } | undefined;

/** What a message of the failure queue is about; undefined for what nobody here wrote. */
export function meantBy(body: string): Meant {
  const json = parsed(body);
  const place = Place.safeParse(json);
  if (place.success) return { place: { pk: place.data.pk, sk: place.data.sk } };
  const batch = Batch.safeParse(json);
  if (!batch.success) return undefined;
  const { approximateArrivalOfFirstRecord: first, approximateArrivalOfLastRecord: last } =
    batch.data.DDBStreamBatchInfo;
  return {
    span: {
      from: new Date(Date.parse(first) - BEFORE_MS),
      to: new Date(Date.parse(last) + BEHIND_MS),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
