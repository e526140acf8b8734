import * as z from "zod";
import { Scope } from "../access/actor.ts";
import { optional, zInstant } from "../kernel/schemas.ts";
import { NOTE_MAX, zLine, zText } from "../kernel/text.ts";
import { Snapshot as UnitSnapshot } from "../unit/shape.ts";

/** Two secrets are valid at once, so the second can be installed before the first ends. */
export const SECRETS_MAX = 2;
const Secret = z.object({ hash: z.string(), createdAt: zInstant });

/** A connected system that signs in by a secret. Its grant of INTEGRATOR has its permissions. */
export const Shape = z.object({
  id: z.string(),
  version: z.int().positive(),
  name: zLine(200),
  unit: UnitSnapshot,
  scopes: z.array(Scope.schema).min(1).max(10),
  /** Only the hashes of the secrets, latest last. */
  secrets: z.array(Secret).max(SECRETS_MAX),
  grantId: z.string(),
  createdBy: z.string(),
  revoked: optional(z.object({ at: zInstant, by: z.string(), reason: zText(NOTE_MAX) })),
  recordedAt: zInstant,
});
export type Client = z.output<typeof Shape>;

export const Token = z.object({
  hash: z.string(),
  clientId: z.string(),
  expiresAt: z.int(),
  /** The scopes that were asked for; null for all scopes of the system. */
  scopes: optional(z.array(Scope.schema).min(1)),
});
export const LastUse = z.object({ clientId: z.string(), at: zInstant });
