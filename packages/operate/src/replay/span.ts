import { addDays, isDay, parseDay, startOf } from "@doithoai/core";
import { UsageError } from "@doithoai/core/usage-error";
import * as z from "zod";

/** A period of time; `to` is exclusive. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const zInstant = z.iso.datetime({ offset: true });
const HOW =
  "give a day (2026-11-20, in Asia/Ho_Chi_Minh) " +
  "or an instant with its offset (2026-11-20T09:00:00+07:00)";

/**
 * Parses a span. A day is a day in Asia/Ho_Chi_Minh, and the last day is included.
 * @throws UsageError when the texts do not make a span in the past.
 */
export function spanOf(
  { from, to }: { readonly from: string; readonly to: string },
  now: Date,
): Span {
  const span = { from: instantOf("--from", from, 0), to: instantOf("--to", to, 1) };
  if (span.to <= span.from) throw new UsageError(`--to ${to} is not after --from ${from}.`);
  if (span.from >= now) throw new UsageError(`--from ${from} is in the future.`);
  return { from: span.from, to: span.to < now ? span.to : now };
}

function instantOf(option: string, text: string, days: number): Date {
  if (isDay(text)) return startOf(addDays(parseDay(text), days));
  if (zInstant.safeParse(text).success) return new Date(text);
  throw new UsageError(`${option} is "${text}": ${HOW}.`);
}

/** Splits a span into parts of one UTC day each, in order: the index stores Changes by UTC day. */
export function daysOf({ from, to }: Span): readonly (Span & { readonly day: string })[] {
  const days: (Span & { readonly day: string })[] = [];
  for (let at = from; at < to; ) {
    const midnight = new Date(Math.floor(at.getTime() / DAY_MS + 1) * DAY_MS);
    const end = midnight < to ? midnight : to;
    days.push({ from: at, to: end, day: at.toISOString().slice(0, 10) });
    at = end;
  }
  return days;
}

/** Merges spans that touch or overlap, in order. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    const last = all.at(-1);
    if (last && span.from <= last.to)
      all[all.length - 1] = { from: last.from, to: span.to > last.to ? span.to : last.to };
    else all.push(span);
  }
  return all;
}
