import * as z from "zod";
import { Role, Scope } from "../access/actor.ts";
import type { Hint } from "../kernel/hints.ts";
import { optional, zDay, zInstant } from "../kernel/schemas.ts";
import { NOTE_MAX, prose } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

/** Who a token speaks of: printable, so that it can be shown, and without what parts keys. */
export const zSubject = z
  .string()
  .regex(/^[^\p{C}#]{1,250}$/u, "1–250 printable characters, no #" satisfies Hint);

/** A role that somebody holds, or held, for a unit and everything below it. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  subject: zSubject,
  role: Role.schema.exclude(["PUBLIC"]),
  unit: UnitSnapshot,
  /** The body on whose behalf; null for none in particular. */
  organization: optional(OrganizationSnapshot),
  /** First and last day on which it holds; null: until it is revoked. */
  from: zDay,
  to: optional(zDay),
  /** Whether its holder is one of the persons named to read denunciations. */
  denunciations: z.boolean().default(false),
  /** What an INTEGRATOR may do; empty for people. */
  scopes: z.array(Scope.schema).max(10).default([]),
  grantedBy: z.string(),
  revoked: optional(z.object({ at: zInstant, by: z.string(), reason: prose(NOTE_MAX) })),
  recordedAt: zInstant,
});
export type RoleGrant = z.output<typeof Shape>;
