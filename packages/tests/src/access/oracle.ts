import type { Cell, Kind } from "./who.ts";

/**
 * The expected permissions, written by hand from the contract: each mutation with the roles that
 * may call it. Tests compare them with the schema and with the gateway's behaviour.
 */
const OFFICE = "CLERK LEADER ADMIN";
const HANDLING = "OFFICER CLERK LEADER ADMIN";
const DECIDING = "LEADER ADMIN";
const RECORDING = "CLERK LEADER SUPERVISOR ADMIN";
const SYSTEM = "INTEGRATOR";

export const MAY: Readonly<Record<string, string>> = {
  planSession: `${OFFICE} ${SYSTEM}`,
  recordSession: `${RECORDING} ${SYSTEM}`,
  updateSession: `${RECORDING} ${SYSTEM}`,
  explainDifference: `${RECORDING} ${SYSTEM}`,
  concludeSession: `${OFFICE} ${SYSTEM}`,
  publishSession: `${OFFICE} ${SYSTEM}`,
  announceSession: OFFICE,
  openCollection: OFFICE,
  startSession: OFFICE,
  holdSession: OFFICE,
  postponeSession: OFFICE,
  cancelSession: OFFICE,
  closeSession: OFFICE,
  amendNotice: DECIDING,
  recordOrganization: `${RECORDING} ${SYSTEM}`,
  updateOrganization: `${RECORDING} ${SYSTEM}`,
  renameOrganization: `${RECORDING} ${SYSTEM}`,
  endOrganization: `${RECORDING} ${SYSTEM}`,
  mergeOrganization: `${RECORDING} ${SYSTEM}`,
  createUpload: `CLERK LEADER OFFICER SUPERVISOR ADMIN ${SYSTEM}`,
  attachDocument: `CLERK LEADER OFFICER SUPERVISOR ADMIN ${SYSTEM}`,
  recordOpinion: `${RECORDING} ${SYSTEM}`,
  recordOpinions: `${RECORDING} ${SYSTEM}`,
  updateOpinion: `${OFFICE} ${SYSTEM}`,
  classifyOpinion: OFFICE,
  rejectOpinion: OFFICE,
  tellRejection: OFFICE,
  redirectOpinion: OFFICE,
  answerAtSession: OFFICE,
  assignOpinion: OFFICE,
  closeOpinion: OFFICE,
  reopenOpinion: RECORDING,
  mergeOpinions: OFFICE,
  redactOpinion: "CLERK LEADER",
  eraseCitizen: DECIDING,
  acceptOpinion: HANDLING,
  returnOpinion: HANDLING,
  escalateOpinion: HANDLING,
  followUpEscalation: HANDLING,
  recordEscalationReply: HANDLING,
  setResolution: HANDLING,
  draftResponse: HANDLING,
  approveResponse: DECIDING,
  recordDelivery: `${HANDLING} ${SYSTEM}`,
  acknowledgeDirective: HANDLING,
  startDirective: HANDLING,
  reportDirective: HANDLING,
  acceptDirective: DECIDING,
  returnDirective: DECIDING,
  extendDeadline: DECIDING,
  pauseDeadline: DECIDING,
  resumeDeadline: DECIDING,
  setCalendarDays: "ADMIN",
  setDeadlinePolicy: "ADMIN",
  addField: "ADMIN",
  createCampaign: `${RECORDING} ${SYSTEM}`,
  recordFinding: `${RECORDING} ${SYSTEM}`,
  issueRecommendation: "SUPERVISOR ADMIN",
  receiveRecommendation: HANDLING,
  replyToRecommendation: HANDLING,
  assessReply: "SUPERVISOR",
  reportImplementation: HANDLING,
  confirmRecommendation: "SUPERVISOR",
  grantRole: "ADMIN",
  revokeRole: "ADMIN",
  createClient: "ADMIN",
  rotateClientSecret: "ADMIN",
  revokeClient: "ADMIN",
};

/**
 * Mutations on subjects that a body handles. An officer of that body may call them, an officer of
 * another body may not.
 */
const OF_BODY = new Set([
  "attachDocument",
  ...Object.keys(MAY).filter((name) => MAY[name]?.startsWith("OFFICER")),
]);

const ROLE: Partial<Record<Kind, string>> = {
  NAMED_CLERK: "CLERK",
  NAMED_LEADER: "LEADER",
  OFFICER_OF_BODY: "OFFICER",
  OFFICER_OF_OTHER: "OFFICER",
  INTEGRATOR_BARE: "INTEGRATOR",
};
export const roleOf = (kind: Kind): string => ROLE[kind] ?? kind;

/** Whether the role is held in the subject's unit or above. */
export const isWithin = ({ relation }: Cell): boolean =>
  relation === "INSIDE" || relation === "ABOVE" || relation === "COUNTRY";

export type Outcome = "UNAUTHENTICATED" | "FORBIDDEN" | "NOT_FOUND" | "ALLOWED";

/**
 * Whether the caller belongs to the unit whose body handles the subject: to its office, or as an
 * officer.
 */
export const isHandling = ({ kind, relation }: Cell): boolean =>
  relation === "HANDLER" && !["SUPERVISOR", "INTEGRATOR", "INTEGRATOR_BARE"].includes(kind);

/**
 * Predicts how a mutation ends. `hidden`: the public cannot see the subject. `handled`: a body
 * handles it.
 */
export function foreseen(
  name: string,
  cell: Cell,
  { hidden, handled }: { readonly hidden: boolean; readonly handled: boolean },
): Outcome {
  const { kind } = cell;
  if (kind === "PUBLIC") return "UNAUTHENTICATED";
  // A system without the scope is treated like a caller without the role.
  if (
    kind === "NOBODY" ||
    kind === "INTEGRATOR_BARE" ||
    !(MAY[name] ?? "").split(" ").includes(roleOf(kind))
  )
    return "FORBIDDEN";
  // An upload belongs to no unit before it is attached.
  if (name === "createUpload") return "ALLOWED";
  if (name === "setCalendarDays") return cell.relation === "COUNTRY" ? "ALLOWED" : "FORBIDDEN";
  if (isAllowed(name, cell)) return "ALLOWED";
  return hidden && !isOfOffice(cell, handled) ? "NOT_FOUND" : "FORBIDDEN";
}

function isAllowed(name: string, cell: Cell): boolean {
  const { kind, relation } = cell;
  const ofBody = OF_BODY.has(name);
  if (ofBody && kind === "OFFICER_OF_BODY") return relation === "INSIDE" || relation === "HANDLER";
  if (ofBody && kind === "OFFICER_OF_OTHER") return false;
  return isWithin(cell) || ((ofBody || name === "approveResponse") && isHandling(cell));
}

/**
 * Whether the caller sees unpublished subjects: those of the caller's units, and with `handled`
 * those that a body of the caller's unit handles.
 */
export function isOfOffice(cell: Cell, handled: boolean): boolean {
  if (["PUBLIC", "NOBODY", "INTEGRATOR_BARE"].includes(cell.kind)) return false;
  return isWithin(cell) || (handled && isHandling(cell));
}
