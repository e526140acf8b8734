import * as z from "zod";
import type { DeadlineRecord } from "../deadline/record.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import { ChairKind, SessionType, SourceMark } from "./labels.ts";

/** The body that owes the work. */
const zDebtor = z.object({ id: z.string(), name: z.string() });
const zPeriod = z.object({
  length: z.int().min(0),
  unit: z.enum(["WORKING_DAYS", "DAYS", "MONTHS"]),
  direction: z.enum(["FORWARD", "BACKWARD"]),
});

/**
 * A deadline stored inside the item it belongs to. deadline/record.ts documents its fields. Entries
 * of the index store their values in this order (`deadline-index/form.ts`): new ones go to the end.
 */
export const zDeadline = z.object({
  id: z.string(),
  version: z.int().positive().optional(),
  policyCode: z.string(),
  cause: optional(z.string()),
  eventOn: optional(zDay),
  startedOn: zDay,
  startRecordedOn: optional(zDay),
  policy: optional(
    z.object({
      unitCode: z.string(),
      version: z.int().min(0),
      period: zPeriod,
      mark: SourceMark.schema.optional(),
    }),
  ),
  fixedOn: optional(zDay),
  calendarVersion: z.int().positive(),
  dueOn: zDay,
  originalDueOn: zDay,
  metOn: optional(zDay),
  metRecordedOn: optional(zDay),
  cancelledOn: optional(zDay),
  extensions: z
    .array(
      z.object({
        from: zDay,
        to: zDay,
        on: zDay,
        by: z.string(),
        reason: zText(NOTE_MAX),
        pausesBefore: z.int().min(0),
      }),
    )
    .max(20)
    .default([]),
  pauses: z
    .array(z.object({ from: zDay, to: optional(zDay), by: z.string(), reason: zText(NOTE_MAX) }))
    .max(20)
    .default([]),
  owedBy: optional(zDebtor),
  chosenBy: optional(
    z.object({
      sessionType: optional(SessionType.schema),
      chairKind: optional(ChairKind.schema),
    }),
  ),
}) satisfies z.ZodType<DeadlineRecord>;
/**
 * Maximum deadlines of one object: an escalation may be followed up fifty times. A write that
 * changes what all of them show of the object, such as a redaction, is one transaction.
 */
export const DEADLINES_MAX = 90;
export const zDeadlines = z.array(zDeadline).max(DEADLINES_MAX).default([]);
