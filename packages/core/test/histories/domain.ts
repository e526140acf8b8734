/**
 * The life cycles from the tables of the domain, entered by hand and independent of the product.
 * `-` creates a subject. If the tables name no use case or have no row, the product's names are
 * used: receiving and implementing a recommendation have no use case there; following up an
 * escalation, drafting, setting the resolution and the moves of a response have no row. Directives
 * are not drafted in the system, so their row DRAFT is left out (docs/decisions/0014).
 */
export type Row = readonly [from: string, by: string, to: string];

export const SESSION: readonly Row[] = [
  ["-", "planSession", "PLANNED"],
  ["PLANNED POSTPONED", "announceSession", "ANNOUNCED"],
  ["ANNOUNCED", "openCollection", "COLLECTING"],
  ["ANNOUNCED COLLECTING", "startSession", "IN_SESSION"],
  ["IN_SESSION ANNOUNCED COLLECTING", "holdSession", "HELD"],
  ["-", "recordSession", "HELD"],
  ["HELD", "concludeSession", "CONCLUDED"],
  ["CONCLUDED", "publishSession", "PUBLISHED"],
  ["PUBLISHED", "closeSession", "CLOSED"],
  ["PLANNED ANNOUNCED COLLECTING", "postponeSession", "POSTPONED"],
  ["PLANNED ANNOUNCED COLLECTING", "cancelSession", "CANCELLED"],
];

/**
 * All states except CLOSED, REJECTED and REDIRECTED, by the domain's rule. A merged opinion cannot
 * be merged again.
 */
const MERGEABLE =
  "RECEIVED CLASSIFIED ANSWERED_AT_SESSION ASSIGNED IN_PROGRESS RETURNED ESCALATED " +
  "RESPONDED REOPENED";

/** A step that does not change the state. */
const unchanged = (by: string, states: string): readonly Row[] =>
  states.split(" ").map((state): Row => [state, by, state]);

export const OPINION: readonly Row[] = [
  ["-", "recordOpinion", "RECEIVED"],
  ["RECEIVED CLASSIFIED", "classifyOpinion", "CLASSIFIED"],
  ["RECEIVED CLASSIFIED", "rejectOpinion", "REJECTED"],
  ...unchanged("tellRejection", "REJECTED REDIRECTED"),
  ["CLASSIFIED", "redirectOpinion", "REDIRECTED"],
  ["CLASSIFIED", "answerAtSession", "ANSWERED_AT_SESSION"],
  ["CLASSIFIED ANSWERED_AT_SESSION RETURNED REOPENED", "assignOpinion", "ASSIGNED"],
  ["ASSIGNED", "acceptOpinion", "IN_PROGRESS"],
  ["ASSIGNED IN_PROGRESS", "returnOpinion", "RETURNED"],
  ["CLASSIFIED ASSIGNED IN_PROGRESS", "escalateOpinion", "ESCALATED"],
  ...unchanged("followUpEscalation", "ESCALATED"),
  ...unchanged("draftResponse", "ASSIGNED IN_PROGRESS ESCALATED ANSWERED_AT_SESSION RESPONDED"),
  // Possible in all states that can be merged.
  ...unchanged("setResolution", MERGEABLE),
  ["ESCALATED", "recordEscalationReply", "IN_PROGRESS"],
  ["ASSIGNED IN_PROGRESS ESCALATED", "approveResponse", "RESPONDED"],
  ["ANSWERED_AT_SESSION RESPONDED", "closeOpinion", "CLOSED"],
  ["ANSWERED_AT_SESSION RESPONDED CLOSED", "reopenOpinion", "REOPENED"],
  [MERGEABLE, "mergeOpinions", "MERGED"],
];

export const DIRECTIVE: readonly Row[] = [
  ["-", "concludeSession", "ISSUED"],
  ["ISSUED", "acknowledgeDirective", "ACKNOWLEDGED"],
  ["ISSUED ACKNOWLEDGED", "startDirective", "IN_PROGRESS"],
  ["IN_PROGRESS", "reportDirective", "REPORTED"],
  ["REPORTED", "acceptDirective", "ACCEPTED"],
  ["REPORTED", "returnDirective", "IN_PROGRESS"],
  ["ISSUED ACKNOWLEDGED IN_PROGRESS REPORTED", "amendNotice", "REPLACED"],
  ["ISSUED ACKNOWLEDGED IN_PROGRESS REPORTED", "amendNotice", "CANCELLED"],
];

export const RESPONSE: readonly Row[] = [
  ["- DRAFT", "draftResponse", "DRAFT"],
  ["DRAFT", "approveResponse", "APPROVED"],
  ["APPROVED", "recordDelivery", "APPROVED"],
  ["APPROVED DELIVERED", "recordDelivery", "DELIVERED"],
];

export const RECOMMENDATION: readonly Row[] = [
  ["-", "issueRecommendation", "ISSUED"],
  ["ISSUED", "receiveRecommendation", "RECEIVED"],
  ["RECEIVED NOT_ACCEPTED", "replyToRecommendation", "REPLIED"],
  ["REPLIED", "assessReply", "ACCEPTED"],
  ["REPLIED", "assessReply", "PARTLY_ACCEPTED"],
  ["REPLIED", "assessReply", "NOT_ACCEPTED"],
  ["ACCEPTED PARTLY_ACCEPTED NOT_ACCEPTED", "reportImplementation", "IMPLEMENTED"],
  ["IMPLEMENTED", "confirmRecommendation", "CONFIRMED"],
];

/** A move as text. */
export const move = (from: string, by: string, to: string): string => `${from} ${by} ${to}`;
export const movesOf = (rows: readonly Row[]): readonly string[] =>
  rows.flatMap(([from, by, to]) => from.split(" ").map((each) => move(each, by, to)));

/** The state that a step leads to, or undefined if no row allows the step. */
export const leads = (
  rows: readonly Row[],
  from: string,
  by: string,
  to?: string,
): string | undefined =>
  rows.find(
    (row) =>
      row[0].split(" ").includes(from) && row[1] === by && (to === undefined || row[2] === to),
  )?.[2];

export const statesOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(
    rows.flatMap(([from, , to]) => [...from.split(" "), to]).filter((state) => state !== "-"),
  ),
];
export const stepsOf = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.map(([, by]) => by)),
];
