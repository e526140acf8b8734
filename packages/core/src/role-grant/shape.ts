import * as z from "zod";
import { Role, Scope } from "../access/actor.ts";
import { isSubject } from "../access/subject.ts";
import type { Hint } from "../kernel/hints.ts";
import { exact } from "../kernel/normalize-input.ts";
import { optional, zDay, zInstant } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

/** The subject of a token, as the token has it. */
export const zSubject = exact(
  z.string().refine((text) => isSubject(text), "exact subject" satisfies Hint),
);

/** A current or former role of a subject, for a unit and all units below. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  /** Grants of earlier versions may have a subject that `zSubject` refuses. Nobody holds them. */
  subject: z.string(),
  role: Role.schema.exclude(["PUBLIC"]),
  unit: UnitSnapshot,
  /** The body that the subject acts for. Null for no particular body. */
  organization: optional(OrganizationSnapshot),
  /** First and last day. Without a last day, the grant is valid until it is revoked. */
  from: zDay,
  to: optional(zDay),
  /** Whether the subject may read denunciations. */
  denunciations: z.boolean().default(false),
  /** The permissions of an INTEGRATOR. Empty for people. */
  scopes: z.array(Scope.schema).max(10).default([]),
  grantedBy: z.string(),
  revoked: optional(z.object({ at: zInstant, by: z.string(), reason: zText(NOTE_MAX) })),
  recordedAt: zInstant,
});
export type RoleGrant = z.output<typeof Shape>;
