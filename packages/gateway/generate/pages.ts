import { DOCUMENTS } from "../src/generated/documents.ts";
import { OPERATION_NAMES } from "../src/generated/operations.ts";

/** The documents that each page reads, and the steps that belong to no button of an object. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  "Public: home of a commune or province": ["UnitHome"],
  "Public: calendar of sessions": ["SessionCalendar", "Sessions", "WorkingCalendar"],
  "Public: a session, also on paper": ["SessionPage", "Directives"],
  "Public: tracking by code": ["Tracking", "OpinionByTrackingCode"],
  "Public: overdue board": ["Overdue"],
  "Public: why this day": ["DeadlinePage", "ExplainDeadline", "DeadlinePolicies"],
  "Public: unit picker, also of a day before July 2025": ["UnitPicker", "UnitHistory"],
  "Public: search": ["OpinionSearch", "Opinions", "Fields"],
  "Office: who is signed in": ["Viewer"],
  "Office: worklist": ["Worklist"],
  "Office: an opinion": ["OpinionPage", "OpinionIdentity", "Organizations"],
  "Office: session room": ["SessionRoom", "SessionRoomActivity", "RecordOpinions"],
  "Office: hall screen": ["HallScreen", "Clock"],
  "Office: conclusion and directives": ["ConclusionPage", "DirectivePage", "Reconciliation"],
  "Office: responses to approve": ["ResponsesToApprove"],
  "Office: extend and pause": ["Deadlines", "DeadlinePage"],
  "Office: supervision": ["Supervision", "Findings", "Recommendations", "RecommendationPage"],
  "Office: bodies of a unit": ["UnitBodies", "BodyPage", "Organizations"],
  "Office: roles": ["RoleGrants"],
  "Office: connected systems": ["Clients"],
  "Office: calendar and periods, with `dryRun` for a preview": [
    "WorkingCalendar",
    "OwnDeadlinePolicies",
    "SetCalendarDays",
    "SetDeadlinePolicy",
    "Recalculation",
  ],
  "Office: fields of a unit": ["Fields", "AddField"],
  "Office: audit trail": ["AuditTrailOf", "AuditTrail", "SessionHistory"],
  "Office: files": ["CreateUpload", "AttachDocument"],
  "Every page: words, and objects by id": ["Labels", "Nodes"],
  "Systems: objects by their own references": [
    "SessionByExternalRef",
    "DirectiveByExternalRef",
    "FindingByExternalRef",
  ],
};

/**
 * The rows of the table of pages. @throws Error if a page names no shipped document, or a query is
 * on no page.
 */
export function pageRows(): readonly string[] {
  const listed = new Set(Object.values(PAGES).flat());
  const queries = OPERATION_NAMES.filter((name) =>
    DOCUMENTS.some((text) => new RegExp(`^query ${name}\\b`, "m").test(text)),
  );
  const wrong = [
    ...[...listed].filter((name) => !OPERATION_NAMES.includes(name)),
    ...queries.filter((name) => !listed.has(name)),
  ];
  if (wrong.length > 0) throw new Error(`the pages of docs/api.md and ${wrong} do not agree`);
  return Object.entries(PAGES).map(
    ([page, names]) => `| ${page} | ${names.map((name) => `\`${name}\``).join(", ")} |`,
  );
}
