import * as z from "zod";
import { type DeadlineRecord, openPause } from "../deadline/record.ts";
import { zDeadline } from "../deadline-record/schema.ts";
import type { Day } from "../kernel/day.ts";
import { optional, zInstant } from "../kernel/schemas.ts";
import { shardOf } from "../kernel/shard.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

/**
 * Where a closed deadline ended, or that an open one runs: what of a state does not change by
 * itself.
 */
export const PHASES = ["OPEN", "PAUSED", "MET_ON_TIME", "MET_LATE", "CANCELLED"] as const;
export type Phase = (typeof PHASES)[number];

function phaseOf(
  record: Pick<DeadlineRecord, "metOn" | "cancelledOn" | "dueOn" | "pauses">,
): Phase {
  if (record.metOn !== null) return record.metOn > record.dueOn ? "MET_LATE" : "MET_ON_TIME";
  if (record.cancelledOn !== null) return "CANCELLED";
  return openPause(record) ? "PAUSED" : "OPEN";
}

/** Sổ theo dõi thời hạn: what one deadline says, as its subject carries it, and whose it is. */
const Shape = z.object({
  record: zDeadline,
  subjectId: z.string(),
  unit: optional(UnitSnapshot),
  next: optional(zInstant),
});
export type Entry = z.output<typeof Shape>;

/**
 * Looked at side by side: 50,000 that fall due in one night are 3,125 a shard, and each is written
 * once or twice.
 */
export const SHARDS = 16;

const rowOf = ({ record, unit }: Entry) => ({
  phase: phaseOf(record),
  day: record.dueOn satisfies Day,
  id: record.id,
  unit,
});

/**
 * One small item a deadline beside its subject, written in the same transaction: lists and the
 * overdue check read these, in an index alone. What was said of the deadline (`said`) and how often
 * the item was written (`revision`) stand beside the value: the subject's writes leave the former
 * as it is, without having to read it.
 */
export const RegisterEntity = entity({
  name: "Deadline",
  shape: Shape,
  schema: 1,
  bodyIn: "deadline",
  pk: "DEADLINE#{id}",
  sk: "DEADLINE",
  of: ({ record: { id } }) => ({ id }),
  question: "What was said of this deadline, and when is it to be looked at?",
  rate: "three an opinion, one a directive, three a session: about 3 million a year, two or three writes each",
  attributes: ({ record, unit }) => ({
    status: phaseOf(record),
    kind: record.policyCode,
    unitFrom: unit?.validFrom ?? "0",
  }),
  indexes: {
    unitDay: indexKey<Entry>()({
      pk: "{phase}_DEADLINE#{unit}",
      sk: "{day}#{id}",
      of: (entry) => ({ ...rowOf(entry), unit: entry.unit?.code ?? NONE }),
      question: "Which deadlines has one unit, open or by how they ended, by due day?",
    }),
    provinceDay: indexKey<Entry>()({
      pk: "{phase}_DEADLINE#{province}",
      sk: "{day}#{id}",
      of: (entry) => ({ ...rowOf(entry), province: entry.unit?.provinceCode ?? NONE }),
      question:
        "Which deadlines has one province, open (those overdue first) or by how they ended, by due day?",
    }),
    organizationState: indexKey<Entry>()({
      pk: "{phase}_DEADLINE#{organization}",
      sk: "{day}#{id}",
      of: (entry) =>
        entry.record.owedBy ? { ...rowOf(entry), organization: entry.record.owedBy.id } : undefined,
      question: "Which deadlines has one body, open or by how they ended, by due day?",
    }),
    nextAction: indexKey<Entry>()({
      pk: "NEXT#{shard}",
      sk: "{instant}#{id}",
      of: ({ next, record: { id } }) =>
        next === null ? undefined : { shard: shardOf(id, SHARDS), instant: next, id },
      question: "Which deadlines need to be looked at by this instant?",
    }),
  },
});
