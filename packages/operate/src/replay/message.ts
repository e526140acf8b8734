import type { Table } from "@doithoai/core";
import * as z from "zod";
import type { Span } from "./span.ts";

/** The message of the outbox for one record that is not a valid Change: its place. */
const Place = z.object({ pk: z.string().min(1), sk: z.string().min(1), sequence: z.string() });
const zInstant = z.iso.datetime({ offset: true });
/**
 * The message of Lambda for records that became too old. It has the shard, sequence numbers and
 * times, not the records: the stream no longer has them.
 */
const Batch = z.object({
  DDBStreamBatchInfo: z.object({
    approximateArrivalOfFirstRecord: zInstant,
    approximateArrivalOfLastRecord: zInstant,
  }),
});

const MINUTE_MS = 60_000;
/**
 * The time of a Change is the start of its request. For the overdue check it is the time of the
 * rule, at most an hour and a half before the write.
 */
const BEFORE_MS = 120 * MINUTE_MS;
/** Arrival times are rounded down, and the two clocks differ. */
const BEHIND_MS = 2 * MINUTE_MS;

export type MessageTarget = { readonly place: Table.Key } | { readonly span: Span } | undefined;

/** Reads a message of the failure queue; undefined when neither the outbox nor Lambda wrote it. */
export function parseMessage(body: string): MessageTarget {
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
