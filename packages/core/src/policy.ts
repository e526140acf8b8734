import type { Actor, Role } from "./actor.ts";
import { RequestError } from "./errors.ts";

/** Every action and the roles that may take it: the one table that guards and `viewer` fields ask. */
const MAY = {
  recordSession: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  recordOpinion: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  concludeSession: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  publishSession: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  updateSession: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  explainDifference: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  recordOrganization: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  createCampaign: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  recordFinding: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  readCitizen: ["CLERK", "LEADER", "ADMIN"],
  readLockedContent: ["LEADER", "ADMIN"],
  readTrackingCode: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  readChanges: ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN"],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof MAY;

export function may(actor: Actor, action: Action): boolean {
  const roles: readonly Role[] = MAY[action];
  return actor.grants.some(({ role }) => roles.includes(role));
}

/** @throws RequestError UNAUTHENTICATED without a token, FORBIDDEN without one of the roles. */
export function authorize(actor: Actor, action: Action): void {
  if (may(actor, action)) return;
  if (actor.grants.length === 0) throw new RequestError("UNAUTHENTICATED");
  throw new RequestError("FORBIDDEN", { roles: MAY[action].join(", ") });
}
