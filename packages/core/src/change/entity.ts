import * as z from "zod";
import { zStoredActor } from "../access/actor.ts";
import { optional, zInstant } from "../kernel/schemas.ts";
import { entity, indexKey } from "../table/entity.ts";
import { NONE } from "../table/key.ts";
import { CHANGE } from "../table/table.ts";

/**
 * A field that a write changed. For a list, it contains only the changed entries. For an entry, it
 * contains only the changed fields, with id and status.
 */
const FieldChange = z.object({ field: z.string(), before: z.json(), after: z.json() });

/**
 * Milliseconds after the time of a Change within which it is readable. Changes that the overdue
 * check wrote before it had a clock may have been readable 15 minutes later.
 */
export const READABLE_WITHIN_MS = 30_000;

/** One write of one subject. The item is both audit entry and outgoing event. Never updated. */
export const Shape = z.object({
  subjectId: z.string(),
  /** The version of the subject after the write. It orders the changes of a subject. */
  version: z.int().positive(),
  /** Past tense, `opinion.recorded`. */
  event: z.string(),
  occurredAt: zInstant,
  /**
   * When it was written, if later than `occurredAt`. An overdue deadline occurs at midnight and is
   * recorded by a later check. It is the position in `provinceDay` (`changePut`).
   */
  recordedAt: optional(zInstant),
  actor: zStoredActor,
  unitCode: z.nullable(z.string()),
  provinceCode: z.nullable(z.string()),
  requestId: z.string(),
  reason: z.nullable(z.string()),
  /**
   * Whether the subject was locked before or after the write. Then the values of `fields` are only
   * for callers who may read a locked text.
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
  question: "Which changes were made to this subject, in order?",
  rate: "one per write: about 4 million per year, at most 1.4 per second from one province",
  indexes: {
    provinceDay: indexKey<Change>()({
      pk: "CHANGE#{province}#{day}",
      sk: "{instant}#{subject}#{version}",
      of: ({ provinceCode, occurredAt, recordedAt, subjectId, version }) => ({
        province: provinceCode ?? NONE,
        // By the time of the record, so a reader that continues from its last position misses none.
        day: (recordedAt ?? occurredAt).slice(0, 10),
        instant: recordedAt ?? occurredAt,
        subject: subjectId,
        version,
      }),
      question: "Which changes were made in one province on one day (UTC)?",
    }),
  },
});
