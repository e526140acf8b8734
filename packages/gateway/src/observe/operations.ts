/**
 * Names of the documents in graphql/operations/, by which metrics are grouped. The list is closed:
 * callers choose the names of their operations, and each new name would create another metric. A
 * name does not prove that the request used that document.
 */
const OPERATIONS: ReadonlySet<string> = new Set(
  `
  AcceptDirective AcceptOpinion AcknowledgeDirective AmendNotice AnnounceSession AnswerAtSession
  ApproveResponse AssessReply AssignOpinion AttachDocument AuditTrail CancelSession
  ClassifyOpinion Clients CloseOpinion CloseSession ConcludeSession ConfirmRecommendation
  CreateCampaign CreateClient CreateUpload DeadlinePolicies Deadlines DirectiveByExternalRef
  Directives DraftResponse EraseCitizen EscalateOpinion ExplainDeadline ExplainDifference
  ExtendDeadline FindingByExternalRef Findings FollowUpEscalation GrantRole HoldSession
  IssueRecommendation Labels MergeOpinions Nodes OpenCollection OpinionByTrackingCode
  OpinionIdentity Opinions Overdue PauseDeadline PlanSession PostponeSession PublishSession
  Recalculation ReceiveRecommendation Reconciliation RecordDelivery RecordEscalationReply
  RecordFinding RecordOpinion RecordOpinions RecordOrganization RecordSession RedactOpinion
  RedirectOpinion RejectOpinion ReopenOpinion ReplyToRecommendation ReportDirective
  ReportImplementation ResumeDeadline ReturnDirective ReturnOpinion RevokeClient RevokeRole
  RoleGrants RotateClientSecret SessionByExternalRef SessionHistory SessionPage Sessions
  SetCalendarDays SetDeadlinePolicy SetResolution StartDirective StartSession Supervision
  UnitHistory UnitPicker UpdateOpinion UpdateSession Viewer WorkingCalendar Worklist
`
    .trim()
    .split(/\s+/),
);

/** The name under which the metrics of an operation are recorded. */
export const measuredAs = (name: string | null): string =>
  name !== null && OPERATIONS.has(name) ? name : "other";
export const operationNames = (): readonly string[] => [...OPERATIONS];
