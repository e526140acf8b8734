import * as z from "zod";
import { optional, zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import { CalendarDay } from "../rule-settings/entity.ts";

const DAYS_MAX = 100;
export const SetCalendarInput = z.object({
  idempotencyKey: zIdempotencyKey,
  expectedVersion: z.int().positive(),
  set: z
    .array(CalendarDay.omit({ day: true }).extend({ date: zDay }))
    .max(DAYS_MAX)
    .default([]),
  clear: z.array(zDay).max(DAYS_MAX).default([]),
  coveredTo: optional(zDay),
  reason: zText(NOTE_MAX),
  dryRun: z.boolean().default(false),
});
export type CalendarInput = z.output<typeof SetCalendarInput>;
