import * as z from "zod";
import { zStoredActor } from "../access/actor.ts";
import type { Hint } from "../kernel/hints.ts";
import { optional, zInstant } from "../kernel/schemas.ts";
import { NAME_MAX, NOTE_MAX, zLine, zText } from "../kernel/text.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

/** The personal data of a citizen. It is stored sealed. */
export const Identity = z.object({
  name: zLine(NAME_MAX),
  address: optional(zLine(NAME_MAX)),
  phone: optional(z.string().regex(/^\+?[0-9 .-]{6,20}$/, "phone number" satisfies Hint)),
  /** The number of the citizen's identity card: 12 digits, or 9 digits on older cards. */
  identityNumber: optional(z.string().regex(/^\d{9}(\d{3})?$/, "9 or 12 digits" satisfies Hint)),
});
export type Identity = z.output<typeof Identity>;
export type IdentityField = keyof Identity;
export const IDENTITY_FIELDS = [
  "name",
  "address",
  "phone",
  "identityNumber",
] as const satisfies readonly IdentityField[];

const zSealed = z.string().min(1).max(4_000);

/**
 * The citizen who raised an opinion. The identity is stored apart from the opinion. Each field is
 * sealed with a key that is stored outside the table.
 */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  unit: optional(UnitSnapshot),
  /** The opinion that the citizen raised; null for a citizen stored without it. */
  opinionId: optional(z.string()),
  /** Null after erasure. */
  sealed: optional(
    z.object({
      name: zSealed,
      address: optional(zSealed),
      phone: optional(zSealed),
      identityNumber: optional(zSealed),
    }),
  ),
  /**
   * The keyed hash of the identity, to find the other records of the same person. Null after
   * erasure, for a name alone, and for a citizen stored without it.
   */
  identityHash: optional(z.string()),
  erased: optional(z.object({ at: zInstant, by: z.string(), reason: zText(NOTE_MAX) })),
});
export type Citizen = z.output<typeof Shape>;

/** The log entry of the readings of an identity by one person, for one opinion, in one hour. */
export const Reading = z.object({
  citizenId: z.string(),
  opinionId: z.string(),
  /** The first reading of the hour. */
  at: zInstant,
  /** The beginning of the hour. Null for an entry of a time when each reading had one. */
  hour: optional(zInstant),
  ulid: z.string(),
  actor: zStoredActor,
  requestId: z.string(),
});
export type Reading = z.output<typeof Reading>;
