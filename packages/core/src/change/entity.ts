import * as z from "zod";
import { zRecorded } from "../access/actor.ts";
import { optional, zInstant } from "../kernel/schemas.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { CHANGE } from "../table/table.ts";

/**
 * A field that a write changed: of lists only the entries that did, of those only their fields that
 * did, beside id and status.
 */
const FieldChange = z.object({ field: z.string(), before: z.json(), after: z.json() });

/** One write of one subject: audit entry and outgoing event in one item, never updated. */
export const Shape = z.object({
  subjectId: z.string(),
  /** The version the write gave its subject: the order of a subject's changes. */
  version: z.int().positive(),
  /** Past tense, `opinion.recorded`. */
  event: z.string(),
  occurredAt: zInstant,
  /**
   * When it was written, where that was later: an overdue deadline is told with the midnight from
   * which it was.
   */
  recordedAt: optional(zInstant),
  actor: zRecorded,
  unitCode: z.nullable(z.string()),
  provinceCode: z.nullable(z.string()),
  requestId: z.string(),
  reason: z.nullable(z.string()),
  /**
   * Its subject was locked before or since: what the fields held is for those alone who may read a
   * locked text.
   */
  locked: z.boolean().default(false),
  fields: z.array(FieldChange),
});
export type Change = z.output<typeof Shape>;

export const ChangeEntity = entity({
  name: CHANGE,
  shape: Shape,
  schema: 1,
  keepsNulls: true,
  pk: "CHANGE#{subject}",
  sk: "{version}",
  of: ({ subjectId, version }) => ({ subject: subjectId, version }),
  question: "What was done to this subject, in order?",
  rate: "one a write: about 4 million a year, at most 1.4 a second from one province",
  indexes: {
    provinceDay: indexKey<Change>()({
      pk: "CHANGE#{province}#{day}",
      sk: "{instant}#{subject}#{version}",
      of: ({ provinceCode, occurredAt, recordedAt, subjectId, version }) => ({
        province: provinceCode ?? NONE,
        // By when it was written: whoever reads on from where he was misses nothing.
        day: (recordedAt ?? occurredAt).slice(0, 10),
        instant: recordedAt ?? occurredAt,
        subject: subjectId,
        version,
      }),
      question: "What was written in a province on a day (UTC)?",
    }),
  },
});
