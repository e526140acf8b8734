import * as z from "zod";
import { optional, zInstant } from "../kernel/schemas.ts";
import { entity } from "../table/entity.ts";

const zKey = z.object({ pk: z.string(), sk: z.string() });

/**
 * The work done so far. A page that was interrupted is read again. The items that it had already
 * rewritten are current then, so they count only as read.
 */
export const Counts = z.object({
  read: z.int(),
  /** Rewritten in the current form. */
  upgraded: z.int(),
  /** Could not be read or written. */
  failed: z.int(),
});
export type Counts = z.output<typeof Counts>;
export const NOTHING: Counts = { read: 0, upgraded: 0, failed: 0 };

/** Failures that are stored individually, and the characters kept of each reason. */
export const FAILURES_MAX = 100;
export const REASON_MAX = 300;
export const Failed = zKey.extend({ reason: z.string() });
export type Failed = z.output<typeof Failed>;

export const SEGMENTS_MAX = 32;

/** A part of the table and its progress. Reading continues after the key `next`. */
const Segment = z.object({ next: optional(zKey), done: z.boolean(), read: z.int() });

const Shape = z.object({
  /** The form that items are migrated to (`STATE`). */
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
  question: "How far has the migration of all items to the current schemas come?",
  rate: "one per change of the stored schemas, one write per page while it runs",
  attributes: ({ version }) => ({ version }),
});
