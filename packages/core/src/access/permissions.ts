import { RequestError } from "../kernel/errors.ts";
import { type Actor, type Grant, Role, Scope } from "./actor.ts";

/** The place of an action: the unit it belongs to and the body that handles it. */
export interface Place {
  /** Null if no unit is named: the place is then the whole country. */
  readonly unit: { readonly code: string; readonly provinceCode: string | null } | null;
  readonly bodyId?: string | null;
  /** Further bodies that handle it side by side. A role for one of them is enough. */
  readonly otherBodyIds?: readonly string[];
  /** The name of the body for the error message. Its id is used if the name is unknown. */
  readonly bodyName?: string | null;
}

const COUNTRY = "VN";
/** The codes of a unit and of the units above it, nearest first. */
export const lineOf = (unit: Place["unit"]): readonly string[] => [
  ...new Set([unit?.code, unit?.provinceCode, COUNTRY].flatMap((code) => code ?? [])),
];

/** Whether a grant of a role applies at a place, and its footnote mark in docs/access.md. */
interface Condition {
  (grant: Grant, at: Place): boolean;
  readonly words?: string;
}
const condition = (words: string, holds: (grant: Grant, at: Place) => boolean): Condition =>
  Object.assign(holds, { words });

const inUnit = condition("", ({ covers }, { unit }) =>
  lineOf(unit).some((code) => covers.has(code)),
);
/** The code of a body's unit: a body's id is `org_<code of its unit>.<from>.<own part>`. */
export const unitOfBody = (bodyId: string): string =>
  bodyId.slice(bodyId.indexOf("_") + 1).split(".")[0] ?? "";
const bodiesAt = ({ bodyId, otherBodyIds = [] }: Place): readonly string[] =>
  bodyId == null ? otherBodyIds : [bodyId, ...otherBodyIds];
/** Work that one commune assigns to a body of another is handled by that other commune. */
const handled = condition(
  "¹",
  (grant, at) =>
    inUnit(grant, at) || bodiesAt(at).some((bodyId) => grant.covers.has(unitOfBody(bodyId))),
);
const ownBody = condition("²", (grant, at) =>
  grant.organizationId === null
    ? handled(grant, at)
    : bodiesAt(at).some((bodyId) => grant.bodies.has(bodyId)),
);
const handledOrOwnBody = condition("³", (grant, at) => handled(grant, at) || ownBody(grant, at));
const named = condition("⁴", (grant, at) => grant.denunciations && inUnit(grant, at));
const scoped = (scope: Scope) =>
  condition(` ${scope}`, (grant, at) => grant.scopes.includes(scope) && inUnit(grant, at));

type Row = { readonly [R in Role]?: Condition };
/** Roles that keep the records of an office. */
const OFFICE = { CLERK: inUnit, LEADER: inUnit, ADMIN: inUnit } as const satisfies Row;
/** Roles that handle the work assigned to a body. */
const HANDLING = {
  OFFICER: ownBody,
  CLERK: handled,
  LEADER: handled,
  ADMIN: handled,
} as const satisfies Row;
/** Roles that decide: conclude, approve, accept. */
const DECIDING = { LEADER: inUnit, ADMIN: inUnit } as const satisfies Row;
/** Roles that record events, including a supervisor's own records. */
const RECORDING = {
  CLERK: inUnit,
  LEADER: inUnit,
  SUPERVISOR: inUnit,
  ADMIN: inUnit,
} as const satisfies Row;
const ADMINISTERING = { ADMIN: inUnit } as const satisfies Row;
/** Roles that belong to an office and see its unpublished content. */
const BELONGING = {
  CLERK: handled,
  LEADER: handled,
  OFFICER: handledOrOwnBody,
  SUPERVISOR: inUnit,
  ADMIN: handled,
} as const satisfies Row;
const and = <R extends Row>(row: R, scope: Scope) => ({ ...row, INTEGRATOR: scoped(scope) });

/**
 * All actions with the roles that may take them and the conditions. Access checks, fields and
 * `viewerCan` all use this one table.
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
    { CLERK: inUnit, LEADER: inUnit, OFFICER: inUnit, SUPERVISOR: inUnit, ADMIN: inUnit },
    "RECORD_SESSIONS",
  ),
  attachDocument: and(
    { CLERK: handled, LEADER: handled, OFFICER: ownBody, SUPERVISOR: inUnit, ADMIN: handled },
    "RECORD_SESSIONS",
  ),
  recordOrganization: and(RECORDING, "RECORD_SESSIONS"),
  updateOrganization: and(RECORDING, "RECORD_SESSIONS"),
  renameOrganization: and(RECORDING, "RECORD_SESSIONS"),
  endOrganization: and(RECORDING, "RECORD_SESSIONS"),
  mergeOrganization: and(RECORDING, "RECORD_SESSIONS"),
  recordOpinion: and(RECORDING, "RECORD_OPINIONS"),
  updateOpinion: and(OFFICE, "RECORD_OPINIONS"),
  classifyOpinion: OFFICE,
  rejectOpinion: OFFICE,
  tellRejection: OFFICE,
  redirectOpinion: OFFICE,
  answerAtSession: OFFICE,
  assignOpinion: OFFICE,
  closeOpinion: OFFICE,
  reopenOpinion: RECORDING,
  mergeOpinions: OFFICE,
  redactOpinion: { CLERK: inUnit, LEADER: inUnit },
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
  addField: ADMINISTERING,
  createCampaign: and(RECORDING, "RECORD_SUPERVISION"),
  recordFinding: and(RECORDING, "RECORD_SUPERVISION"),
  issueRecommendation: { SUPERVISOR: inUnit, ADMIN: inUnit },
  receiveRecommendation: HANDLING,
  replyToRecommendation: HANDLING,
  assessReply: { SUPERVISOR: inUnit },
  reportImplementation: HANDLING,
  confirmRecommendation: { SUPERVISOR: inUnit },
  grantRole: ADMINISTERING,
  revokeRole: ADMINISTERING,
  createClient: ADMINISTERING,
  rotateClientSecret: ADMINISTERING,
  revokeClient: ADMINISTERING,
  readGrants: ADMINISTERING,
  readIdentityReadings: DECIDING,
  readUnpublished: and(BELONGING, "READ_UNPUBLISHED"),
  readCitizen: { CLERK: inUnit, LEADER: inUnit },
  readLockedContent: { CLERK: named, LEADER: named },
  readRedacted: { CLERK: inUnit, LEADER: inUnit },
  readTrackingCode: and(RECORDING, "RECORD_OPINIONS"),
  readTrackingForCitizens: { INTEGRATOR: scoped("TRACK_FOR_CITIZENS") },
  readDrafts: HANDLING,
  readWorklist: HANDLING,
  readChanges: and(BELONGING, "READ_CHANGES"),
} as const satisfies Record<string, Row>;
export type Action = keyof typeof POLICY;

/** The roles that may take an action. */
// Object.keys types every key as string, so a cast is needed.
export const rolesOf = (action: Action): readonly Role[] => Object.keys(POLICY[action]) as Role[];

/** The footnote mark of a role's condition; empty if the role only has to cover the unit. */
export const markOf = (action: Action, role: Role): string =>
  conditionOf(action, role)?.words ?? "";

const conditionOf = (action: Action, role: Role): Condition | undefined => {
  const row: Row = POLICY[action];
  return row[role];
};

/** Whether the caller may take an action at a place. */
export const may = (actor: Actor, action: Action, at: Place): boolean =>
  actor.grants.some((grant) => conditionOf(action, grant.role)?.(grant, at) ?? false);

/** Whether the caller may take an action at any place, i.e. holds at least one role for it. */
export const mayAnywhere = (actor: Actor, action: Action): boolean =>
  actor.grants.some((grant) =>
    may({ ...actor, grants: [grant] }, action, {
      unit: { code: grant.unitCode, provinceCode: null },
      bodyId: grant.organizationId,
    }),
  );

/**
 * Checks that the caller holds one of the roles for an action, at any place.
 * @throws RequestError UNAUTHENTICATED without a token, FORBIDDEN without one of the roles.
 */
export function authorize(actor: Actor, action: Action): void {
  if (mayAnywhere(actor, action)) return;
  throw new RequestError(
    actor.isSignedIn ? "FORBIDDEN" : "UNAUTHENTICATED",
    neededFor(action, actor),
  );
}

/**
 * Checks that the caller may take an action at a place.
 * @throws RequestError as `authorize`; FORBIDDEN if the role is held only for another place.
 */
export function authorizeAt(actor: Actor, action: Action, at: Place): void {
  authorize(actor, action);
  if (!may(actor, action, at)) throw forbidden(actor, action, at);
}

/** The refusal of an action at a place. It names the roles; to a connected system, the scope. */
export function forbidden(actor: Actor, action: Action, at: Place): RequestError {
  const { unit, bodyId, bodyName } = at;
  const [own = COUNTRY, ...above] = lineOf(unit);
  return new RequestError("FORBIDDEN", {
    ...neededFor(action, actor, bodyId ? ["OFFICER"] : []),
    unit: own,
    above: above.join(", "),
    ...(bodyId &&
      !isSystem(actor) &&
      rolesOf(action).includes("OFFICER") && { body: bodyName ?? bodyId }),
  });
}

/** Whether the caller is a connected system: it holds scopes and no role of a person. */
const isSystem = ({ subject, grants }: Actor): boolean =>
  subject.startsWith("client:") ||
  (grants.length > 0 && grants.every(({ role }) => role === "INTEGRATOR"));

/** The names of roles: their labels without the explanation. */
function namesOf(roles: readonly Role[]) {
  const labels = Role.labels.filter(({ code }) => roles.some((role) => role === code));
  const named = (words: readonly string[]) =>
    words.map((each) => each.split(/[:(]/)[0]?.trim()).join(", ");
  return { rolesVi: named(labels.map(({ vi }) => vi)), rolesEn: named(labels.map(({ en }) => en)) };
}

/** The roles that an action needs; for a connected system, the scope, if any scope allows it. */
function neededFor(action: Action, actor: Actor, except: readonly Role[] = []) {
  const roles = rolesOf(action).filter((role) => !except.includes(role));
  if (!isSystem(actor)) return namesOf(roles);
  const code = markOf(action, "INTEGRATOR").trim();
  const scope = Scope.labels.find((label) => label.code === code);
  return {
    system: actor.subject,
    ...namesOf(roles.filter((role) => role !== "INTEGRATOR")),
    ...(scope && { scopeVi: scope.vi, scopeEn: scope.en }),
  };
}
