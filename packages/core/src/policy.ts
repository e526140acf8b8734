import type { Actor, Role } from "./actor.ts";
import { RequestError } from "./errors.ts";

/** Who enters and keeps the record of an office. */
const OFFICE = ["CLERK", "LEADER", "ADMIN"] as const satisfies readonly Role[];
/** Who handles what was given to a body. An OFFICER of one body acts for that body alone. */
const HANDLING = ["OFFICER", "CLERK", "LEADER", "ADMIN"] as const satisfies readonly Role[];
/** Who decides: concludes, approves, accepts. */
const DECIDING = ["LEADER", "ADMIN"] as const satisfies readonly Role[];
/** Who enters what happened, a supervisor's own record included. */
const RECORDING = ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"] as const satisfies readonly Role[];

/** Every action and the roles that may take it: the one table that guards and `viewer` fields ask. */
const MAY = {
  recordSession: RECORDING,
  recordOpinion: RECORDING,
  concludeSession: OFFICE,
  publishSession: OFFICE,
  updateSession: RECORDING,
  explainDifference: RECORDING,
  createUpload: ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN"],
  attachDocument: ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN"],
  recordOrganization: RECORDING,
  planSession: OFFICE,
  announceSession: OFFICE,
  openCollection: OFFICE,
  startSession: OFFICE,
  holdSession: OFFICE,
  postponeSession: OFFICE,
  cancelSession: OFFICE,
  closeSession: OFFICE,
  updateOpinion: OFFICE,
  classifyOpinion: OFFICE,
  rejectOpinion: OFFICE,
  redirectOpinion: OFFICE,
  answerAtSession: OFFICE,
  assignOpinion: OFFICE,
  closeOpinion: OFFICE,
  reopenOpinion: ["CLERK", "LEADER", "SUPERVISOR", "ADMIN"],
  mergeOpinions: OFFICE,
  acceptOpinion: HANDLING,
  returnOpinion: HANDLING,
  escalateOpinion: HANDLING,
  followUpEscalation: HANDLING,
  recordEscalationReply: HANDLING,
  setResolution: HANDLING,
  draftResponse: HANDLING,
  approveResponse: DECIDING,
  recordDelivery: HANDLING,
  acknowledgeDirective: HANDLING,
  startDirective: HANDLING,
  reportDirective: HANDLING,
  acceptDirective: DECIDING,
  returnDirective: DECIDING,
  amendNotice: DECIDING,
  extendDeadline: DECIDING,
  pauseDeadline: DECIDING,
  resumeDeadline: DECIDING,
  setCalendarDays: ["ADMIN"],
  setDeadlinePolicy: ["ADMIN"],
  createCampaign: RECORDING,
  recordFinding: RECORDING,
  issueRecommendation: ["SUPERVISOR", "ADMIN"],
  receiveRecommendation: HANDLING,
  replyToRecommendation: HANDLING,
  assessReply: ["SUPERVISOR"],
  reportImplementation: HANDLING,
  confirmRecommendation: ["SUPERVISOR"],
  readCitizen: OFFICE,
  readLockedContent: DECIDING,
  readTrackingCode: RECORDING,
  readDrafts: ["CLERK", "LEADER", "OFFICER", "ADMIN"],
  readWorklist: ["CLERK", "LEADER", "OFFICER", "ADMIN"],
  readChanges: ["CLERK", "LEADER", "OFFICER", "SUPERVISOR", "ADMIN"],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof MAY;

/** Who may take an action. */
export const rolesOf = (action: Action): readonly Role[] => MAY[action];

export function may(actor: Actor, action: Action): boolean {
  return actor.grants.some(({ role }) => rolesOf(action).includes(role));
}

/** @throws RequestError UNAUTHENTICATED without a token, FORBIDDEN without one of the roles. */
export function authorize(actor: Actor, action: Action): void {
  if (may(actor, action)) return;
  if (actor.grants.length === 0) throw new RequestError("UNAUTHENTICATED");
  throw new RequestError("FORBIDDEN", { roles: MAY[action].join(", ") });
}

/**
 * As `authorize`, for what holds for a unit and everything below it: by a role for that unit or one above.
 * @throws RequestError FORBIDDEN when the role is held further down or elsewhere.
 */
export function authorizeWithin(actor: Actor, action: Action, line: readonly string[]): void {
  authorize(actor, action);
  const held = actor.grants.some(({ role, unitCode }) => rolesOf(action).includes(role) && line.includes(unitCode));
  if (!held) throw new RequestError("FORBIDDEN", { roles: `${rolesOf(action).join(", ")} (${line.join(", ")})` });
}

/** As `may`, for what a body handles: an officer of one body acts for that body alone, one of no body in particular for all of the unit. */
export function mayFor(actor: Actor, action: Action, bodyId: string | null): boolean {
  const roles = rolesOf(action);
  return actor.grants.some(
    ({ role, organizationId }) => roles.includes(role) && (role !== "OFFICER" || organizationId === null || bodyId === null || organizationId === bodyId),
  );
}

/** @throws RequestError FORBIDDEN when the caller is an officer of another body and nothing else. */
export function authorizeFor(actor: Actor, action: Action, bodyId: string | null): void {
  authorize(actor, action);
  const roles = rolesOf(action);
  if (!mayFor(actor, action, bodyId)) throw new RequestError("FORBIDDEN", { body: bodyId ?? "", roles: roles.filter((role) => role !== "OFFICER").join(", ") });
}
