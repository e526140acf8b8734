import { RequestError } from "../kernel/errors.ts";
import type { Actor, Grant, Role, Scope } from "./actor.ts";

/** Where something is done: the unit it belongs to, and the body on whose behalf it is handled. */
export interface Place {
  /** Null: of a unit that nobody named, which is the country's. */
  readonly unit: { readonly code: string; readonly provinceCode: string | null } | null;
  readonly bodyId?: string | null;
  /** What the body is called, for the refusal; its id stands in for a name that is not at hand. */
  readonly bodyName?: string | null;
}

const COUNTRY = "VN";
/** The codes of a unit and those above it, the nearest first. */
export const lineOf = (unit: Place["unit"]): readonly string[] => [
  ...new Set([unit?.code, unit?.provinceCode, COUNTRY].flatMap((code) => code ?? [])),
];

/** Whether a grant of the role is enough at a place, and how that is said in docs/access.md. */
interface Condition {
  (grant: Grant, at: Place): boolean;
  readonly words?: string;
}
const condition = (words: string, holds: (grant: Grant, at: Place) => boolean): Condition =>
  Object.assign(holds, { words });

const within = condition("", ({ covers }, { unit }) =>
  lineOf(unit).some((code) => covers.has(code)),
);
/** `org_<code of its unit>.<from>.<own part>` */
const unitOfBody = (bodyId: string): string =>
  bodyId.slice(bodyId.indexOf("_") + 1).split(".")[0] ?? "";
/** What one commune gives to another is the other's work. */
const handled = condition(
  "¹",
  (grant, at) =>
    within(grant, at) || (at.bodyId != null && grant.covers.has(unitOfBody(at.bodyId))),
);
const ownBody = condition("²", (grant, at) =>
  grant.organizationId === null
    ? handled(grant, at)
    : at.bodyId != null && grant.bodies.has(at.bodyId),
);
const handledOrOwnBody = condition("³", (grant, at) => handled(grant, at) || ownBody(grant, at));
const named = condition("⁴", (grant, at) => grant.denunciations && within(grant, at));
const scoped = (scope: Scope) =>
  condition(` ${scope}`, (grant, at) => grant.scopes.includes(scope) && within(grant, at));

type Row = { readonly [R in Role]?: Condition };
/** Who enters and keeps the record of an office. */
const OFFICE = { CLERK: within, LEADER: within, ADMIN: within } as const satisfies Row;
/** Who handles what was given to a body. */
const HANDLING = {
  OFFICER: ownBody,
  CLERK: handled,
  LEADER: handled,
  ADMIN: handled,
} as const satisfies Row;
/** Who decides: concludes, approves, accepts. */
const DECIDING = { LEADER: within, ADMIN: within } as const satisfies Row;
/** Who enters what happened, a supervisor's own record included. */
const RECORDING = {
  CLERK: within,
  LEADER: within,
  SUPERVISOR: within,
  ADMIN: within,
} as const satisfies Row;
const ADMINISTERING = { ADMIN: within } as const satisfies Row;
/** Who belongs to an office, and sees what it has not published. */
const BELONGING = {
  CLERK: handled,
  LEADER: handled,
  OFFICER: handledOrOwnBody,
  SUPERVISOR: within,
  ADMIN: handled,
} as const satisfies Row;
const and = <R extends Row>(row: R, scope: Scope) => ({ ...row, INTEGRATOR: scoped(scope) });

/**
 * Every action, the roles that may take it, and on what condition: the one table that guards,
 * fields and `viewerCan` ask.
 */
export const POLICY = {
  planSession: and(OFFICE, "RECORD_SESSIONS"),
  recordSession: and(RECORDING, "RECORD_SESSIONS"),
  updateSession: and(RECORDING, "RECORD_SESSIONS"),
  explainDifference: and(RECORDING, "RECORD_SESSIONS"),
  concludeSession: and(OFFICE, "RECORD_SESSIONS"),
  publishSession: and(OFFICE, "RECORD_SESSIONS"),
  announceSession: OFFICE,
  openCollection: OFFICE,
  startSession: OFFICE,
  holdSession: OFFICE,
  postponeSession: OFFICE,
  cancelSession: OFFICE,
  closeSession: OFFICE,
  createUpload: and(
    { CLERK: within, LEADER: within, OFFICER: within, SUPERVISOR: within, ADMIN: within },
    "RECORD_SESSIONS",
  ),
  attachDocument: and(
    { CLERK: handled, LEADER: handled, OFFICER: ownBody, SUPERVISOR: within, ADMIN: handled },
    "RECORD_SESSIONS",
  ),
  recordOrganization: and(RECORDING, "RECORD_SESSIONS"),
  recordOpinion: and(RECORDING, "RECORD_OPINIONS"),
  updateOpinion: and(OFFICE, "RECORD_OPINIONS"),
  classifyOpinion: OFFICE,
  rejectOpinion: OFFICE,
  redirectOpinion: OFFICE,
  answerAtSession: OFFICE,
  assignOpinion: OFFICE,
  closeOpinion: OFFICE,
  reopenOpinion: RECORDING,
  mergeOpinions: OFFICE,
  redactOpinion: { CLERK: within, LEADER: within },
  eraseCitizen: DECIDING,
  acceptOpinion: HANDLING,
  returnOpinion: HANDLING,
  escalateOpinion: HANDLING,
  followUpEscalation: HANDLING,
  recordEscalationReply: HANDLING,
  setResolution: HANDLING,
  draftResponse: HANDLING,
  approveResponse: { LEADER: handled, ADMIN: handled },
  recordDelivery: and(HANDLING, "RECORD_OPINIONS"),
  acknowledgeDirective: HANDLING,
  startDirective: HANDLING,
  reportDirective: HANDLING,
  acceptDirective: DECIDING,
  returnDirective: DECIDING,
  amendNotice: DECIDING,
  extendDeadline: DECIDING,
  pauseDeadline: DECIDING,
  resumeDeadline: DECIDING,
  setCalendarDays: ADMINISTERING,
  setDeadlinePolicy: ADMINISTERING,
  createCampaign: and(RECORDING, "RECORD_SUPERVISION"),
  recordFinding: and(RECORDING, "RECORD_SUPERVISION"),
  issueRecommendation: { SUPERVISOR: within, ADMIN: within },
  receiveRecommendation: HANDLING,
  replyToRecommendation: HANDLING,
  assessReply: { SUPERVISOR: within },
  reportImplementation: HANDLING,
  confirmRecommendation: { SUPERVISOR: within },
  grantRole: ADMINISTERING,
  revokeRole: ADMINISTERING,
  createClient: ADMINISTERING,
  rotateClientSecret: ADMINISTERING,
  revokeClient: ADMINISTERING,
  readGrants: ADMINISTERING,
  readIdentityReadings: DECIDING,
  readUnpublished: and(BELONGING, "READ_UNPUBLISHED"),
  readCitizen: { CLERK: within, LEADER: within },
  readLockedContent: { CLERK: named, LEADER: named },
  readRedacted: { CLERK: within, LEADER: within },
  readTrackingCode: and(RECORDING, "RECORD_OPINIONS"),
  readDrafts: HANDLING,
  readWorklist: HANDLING,
  readChanges: and(BELONGING, "READ_CHANGES"),
} as const satisfies Record<string, Row>;
export type Action = keyof typeof POLICY;

/** What can be done on each, for `viewerCan`. */
export const ON = {
  session: [
    ...([
      "updateSession",
      "explainDifference",
      "announceSession",
      "openCollection",
      "startSession",
      "holdSession",
      "concludeSession",
      "amendNotice",
    ] as const),
    ...([
      "publishSession",
      "closeSession",
      "postponeSession",
      "cancelSession",
      "recordOpinion",
      "attachDocument",
    ] as const),
  ],
  opinion: [
    ...([
      "updateOpinion",
      "classifyOpinion",
      "rejectOpinion",
      "redirectOpinion",
      "answerAtSession",
      "assignOpinion",
      "acceptOpinion",
      "returnOpinion",
    ] as const),
    ...([
      "escalateOpinion",
      "followUpEscalation",
      "recordEscalationReply",
      "setResolution",
      "draftResponse",
      "closeOpinion",
      "reopenOpinion",
    ] as const),
    ...(["mergeOpinions", "redactOpinion", "eraseCitizen", "attachDocument"] as const),
  ],
  directive: [
    "acknowledgeDirective",
    "startDirective",
    "reportDirective",
    "acceptDirective",
    "returnDirective",
    "attachDocument",
  ],
  response: ["approveResponse", "recordDelivery"],
} as const satisfies Record<string, readonly Action[]>;

/** Who may take an action. */
// Object.keys widens the keys of a row
export const rolesOf = (action: Action): readonly Role[] => Object.keys(POLICY[action]) as Role[];

/**
 * How the condition of a role is said; empty where it need only be held for the unit or one above.
 */
export const wordsOf = (action: Action, role: Role): string =>
  conditionOf(action, role)?.words ?? "";

const conditionOf = (action: Action, role: Role): Condition | undefined => {
  const row: Row = POLICY[action];
  return row[role];
};

/** Whether the caller may take an action at a place. */
export const may = (actor: Actor, action: Action, at: Place): boolean =>
  actor.grants.some((grant) => conditionOf(action, grant.role)?.(grant, at) ?? false);

/**
 * Whether the caller may take an action anywhere at all: where he holds a role for it, at least.
 */
export const mayAnywhere = (actor: Actor, action: Action): boolean =>
  actor.grants.some((grant) =>
    may({ ...actor, grants: [grant] }, action, {
      unit: { code: grant.unitCode, provinceCode: null },
      bodyId: grant.organizationId,
    }),
  );

/**
 * @throws RequestError UNAUTHENTICATED without a token, FORBIDDEN without one of the roles,
 * wherever it is held.
 */
export function authorize(actor: Actor, action: Action): void {
  if (mayAnywhere(actor, action)) return;
  throw new RequestError(actor.signedIn ? "FORBIDDEN" : "UNAUTHENTICATED", {
    roles: rolesOf(action).join(", "),
  });
}

/**
 * As `authorize`, at a place. @throws RequestError FORBIDDEN when the role is held elsewhere,
 * further down or for another body.
 */
export function authorizeAt(actor: Actor, action: Action, at: Place): void {
  authorize(actor, action);
  if (!may(actor, action, at)) throw forbidden(action, at);
}

export function forbidden(action: Action, { unit, bodyId, bodyName }: Place): RequestError {
  const [own = COUNTRY, ...above] = lineOf(unit);
  return new RequestError("FORBIDDEN", {
    roles: rolesOf(action)
      .filter((role) => !bodyId || role !== "OFFICER")
      .join(", "),
    unit: own,
    above: above.join(", "),
    ...(bodyId && rolesOf(action).includes("OFFICER") && { body: bodyName ?? bodyId }),
  });
}
