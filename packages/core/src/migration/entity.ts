import * as z from "zod";
import { optional, zInstant } from "../kernel/schemas.ts";
import { entity } from "../table/entity.ts";

const zKey = z.object({ pk: z.string(), sk: z.string() });

/**
 * The work done so far. A page that was killed half-way is read again: the items that it had
 * written by then are current, and counted as read alone.
 */
export const Counts = z.object({
  read: z.int(),
  /** Rewritten in the form of this program. */
  upgraded: z.int(),
  /** Could not be read, or written. */
  failed: z.int(),
});
export type Counts = z.output<typeof Counts>;
export const NOTHING: Counts = { read: 0, upgraded: 0, failed: 0 };

/** Failures told one by one, and how much is told of each. */
export const FAILURES_MAX = 100;
export const REASON_MAX = 300;
export const Failed = zKey.extend({ reason: z.string() });
export type Failed = z.output<typeof Failed>;

export const SEGMENTS_MAX = 32;

/** A part of the table, and how far it is read: `next` is the key to go on behind. */
const Segment = z.object({ next: optional(zKey), done: z.boolean(), read: z.int() });

const Shape = z.object({
  /** The forms that the run brings items to (`STATE`). */
  state: z.string(),
  version: z.int().positive(),
  startedAt: zInstant,
  finishedAt: optional(zInstant),
  segments: z.array(Segment).min(1).max(SEGMENTS_MAX),
  counts: Counts,
  failures: z.array(Failed).max(FAILURES_MAX),
});
export type Migration = z.output<typeof Shape>;

export const MigrationEntity = entity({
  name: "Migration",
  shape: Shape,
  schema: 1,
  pk: "MIGRATION",
  sk: "{state}",
  of: ({ state }) => ({ state }),
  question: "How far is all that lies here brought to the forms that this program writes?",
  rate: "one a change of the stored forms, written once a page while it runs",
  attributes: ({ version }) => ({ version }),
});
