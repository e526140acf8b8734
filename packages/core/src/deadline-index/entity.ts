import * as z from "zod";
import { isBinding } from "../deadline/binding.ts";
import { type DeadlineRecord, openPause } from "../deadline/record.ts";
import { zDeadline } from "../deadline-record/schema.ts";
import type { Day } from "../kernel/day.ts";
import { optional, zInstant } from "../kernel/schemas.ts";
import { shardOf } from "../kernel/shard.ts";
import { AUDIENCES } from "../table/audience.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";
import { read, written } from "./form.ts";

/**
 * The part of the state that only a write changes: how a closed deadline ended, or whether an open
 * one runs.
 */
export const PHASES = ["OPEN", "PAUSED", "MET_ON_TIME", "MET_LATE", "CANCELLED"] as const;
export type DeadlinePhase = (typeof PHASES)[number];

function phaseOf(
  record: Pick<DeadlineRecord, "metOn" | "cancelledOn" | "dueOn" | "pauses">,
): DeadlinePhase {
  if (record.metOn !== null) return record.metOn > record.dueOn ? "MET_LATE" : "MET_ON_TIME";
  if (record.cancelledOn !== null) return "CANCELLED";
  return openPause(record) ? "PAUSED" : "OPEN";
}

/**
 * Deadlines that bind nobody have partitions of their own: a list of binding ones reads none of
 * their rows. The partitions of binding deadlines are named by the phase alone.
 */
export const WEIGHTS = ["BINDING", "ADVISED"] as const;
export type Weight = (typeof WEIGHTS)[number];
export const partOf = (phase: DeadlinePhase, weight: Weight): string =>
  weight === "BINDING" ? phase : `${weight}_${phase}`;

/** Mục lục thời hạn: a copy of a deadline, with its subject and unit, and its next check. */
const Shape = z.object({
  record: zDeadline,
  subjectId: z.string(),
  unit: optional(UnitSnapshot),
  /** The next check: only in the keys of `nextAction`. */
  next: optional(zInstant),
  /** `About` of the subject: only in the keys and in the attribute `row`. */
  audience: z.enum(AUDIENCES).default("PUBLIC"),
  subject: z.unknown().optional(),
});
export type Entry = z.output<typeof Shape>;

/**
 * Shards are checked concurrently. If 50,000 deadlines fall due in one night, a shard has 3,125,
 * with one or two writes each.
 */
export const SHARDS = 16;

const rowOf = ({ record, unit, audience }: Entry) => ({
  audience,
  phase: partOf(phaseOf(record), isBinding(record) ? "BINDING" : "ADVISED"),
  day: record.dueOn satisfies Day,
  id: record.id,
  unit,
});

/**
 * One small item per deadline, written in the transaction of its subject. Lists and the overdue
 * check read only index rows of these items. The sent notices (`said`) and the number of writes
 * (`revision`) are separate attributes, so a write of the subject does not read or change the sent
 * notices.
 */
export const DeadlineEntryEntity = entity({
  name: "Deadline",
  shape: Shape,
  schema: 1,
  bodyIn: "deadline",
  form: { written, read },
  row: ({ subject }) => ({ subject }),
  pk: "DEADLINE#{id}",
  sk: "DEADLINE",
  of: ({ record: { id } }) => ({ id }),
  question: "Which notices were sent for this deadline, and when is its next check?",
  rate:
    "three per opinion, one per directive, three per session: " +
    "about 3 million per year, two or three writes each",
  attributes: ({ record, unit }) => ({
    status: phaseOf(record),
    kind: record.policyCode,
    unitFrom: unit?.validFrom ?? "0",
  }),
  indexes: {
    unitDay: indexKey<Entry>()({
      pk: "{audience}_{phase}_DEADLINE#{unit}",
      sk: "{day}#{id}",
      of: (entry) => ({ ...rowOf(entry), unit: entry.unit?.code ?? NONE }),
      question: "Which deadlines of one unit are in this phase, by due day?",
    }),
    provinceDay: indexKey<Entry>()({
      pk: "{audience}_{phase}_DEADLINE#{province}",
      sk: "{day}#{id}",
      of: (entry) => ({ ...rowOf(entry), province: entry.unit?.provinceCode ?? NONE }),
      question: "Which deadlines of one province are in this phase, by due day?",
    }),
    countryDay: indexKey<Entry>()({
      pk: "{audience}_{phase}_DEADLINE",
      sk: "{day}#{id}",
      of: rowOf,
      question: "Which deadlines of the country are in this phase, by due day?",
    }),
    organizationState: indexKey<Entry>()({
      pk: "{audience}_{phase}_DEADLINE#{organization}",
      sk: "{day}#{id}",
      of: (entry) =>
        entry.record.owedBy ? { ...rowOf(entry), organization: entry.record.owedBy.id } : undefined,
      question: "Which deadlines of one body are in this phase, by due day?",
    }),
    nextAction: indexKey<Entry>()({
      pk: "NEXT#{shard}",
      sk: "{instant}#{id}",
      of: ({ next, record: { id } }) =>
        next === null ? undefined : { shard: shardOf(id, SHARDS), instant: next, id },
      question: "Which deadlines must be checked by this instant?",
    }),
  },
});
