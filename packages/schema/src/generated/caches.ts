export const POSSIBLE_TYPES: Readonly<Record<string, readonly string[]>> = {
  "Actionable": [
    "Directive",
    "Opinion",
    "Recommendation",
    "Response",
    "Session"
  ],
  "HasSteps": [
    "AdministrativeUnit",
    "Client",
    "Deadline",
    "Directive",
    "Opinion",
    "Organization",
    "Recommendation",
    "Response",
    "RoleGrant",
    "Session",
    "SupervisionCampaign",
    "SupervisionFinding"
  ],
  "Node": [
    "AdministrativeUnit",
    "AuditEntry",
    "Change",
    "Client",
    "ConclusionNotice",
    "Deadline",
    "Directive",
    "Escalation",
    "Opinion",
    "Organization",
    "Recalculation",
    "Recommendation",
    "Response",
    "RoleGrant",
    "Session",
    "SupervisionCampaign",
    "SupervisionFinding",
    "Tracking",
    "WorkItem"
  ]
};

export const PARTS: readonly string[] = [
  "AcceptDirectivePayload",
  "AcceptOpinionPayload",
  "AcknowledgeDirectivePayload",
  "AddFieldPayload",
  "AdministrativeUnitConnection",
  "AdministrativeUnitEdge",
  "AllowedTransition",
  "AmendNoticePayload",
  "AnnounceSessionPayload",
  "AnswerAtSessionPayload",
  "ApproveResponsePayload",
  "AssessReplyPayload",
  "AssignOpinionPayload",
  "Assignment",
  "AttachDocumentPayload",
  "AuditEntryEdge",
  "AuditTrailConnection",
  "CalendarDay",
  "CampaignLeader",
  "CancelSessionPayload",
  "Chair",
  "ChangeConnection",
  "ChangeEdge",
  "Citizen",
  "ClassifyOpinionPayload",
  "ClientConnection",
  "ClientEdge",
  "CloseOpinionPayload",
  "CloseSessionPayload",
  "ConcludeSessionPayload",
  "Condition",
  "ConfirmRecommendationPayload",
  "CreateCampaignPayload",
  "CreateClientPayload",
  "CreateUploadPayload",
  "DayStep",
  "DeadlineConnection",
  "DeadlineEdge",
  "DeadlineExplanation",
  "DeadlineExtension",
  "DeadlineMove",
  "DeadlineNotice",
  "DeadlinePause",
  "DeadlinePolicy",
  "Delivery",
  "DirectiveAddressee",
  "DirectiveConnection",
  "DirectiveEdge",
  "DirectiveProgress",
  "Document",
  "DraftResponsePayload",
  "EndOrganizationPayload",
  "EnumLabels",
  "EraseCitizenPayload",
  "EscalateOpinionPayload",
  "EscalationReply",
  "ExplainDifferencePayload",
  "ExtendDeadlinePayload",
  "ExternalRef",
  "Field",
  "FieldChange",
  "FieldList",
  "FollowUp",
  "FollowUpEscalationPayload",
  "FormerName",
  "Grant",
  "GrantRolePayload",
  "Guest",
  "HoldSessionPayload",
  "HttpHeader",
  "IdentityReading",
  "IssueRecommendationPayload",
  "Label",
  "LegalDocument",
  "MergeOpinionsPayload",
  "MergeOrganizationPayload",
  "MergedMatter",
  "NotAdmitted",
  "OpenCollectionPayload",
  "OpinionConnection",
  "OpinionEdge",
  "OrganizationConnection",
  "OrganizationEdge",
  "PageInfo",
  "PauseDeadlinePayload",
  "PlanSessionPayload",
  "PolicyConditions",
  "PostponeSessionPayload",
  "Publication",
  "PublishSessionPayload",
  "RecalculationPreview",
  "ReceiveRecommendationPayload",
  "RecommendationAddressee",
  "RecommendationAssessment",
  "RecommendationConnection",
  "RecommendationEdge",
  "RecommendationImplementation",
  "RecommendationReply",
  "Reconciliation",
  "ReconciliationLine",
  "RecordDeliveryPayload",
  "RecordEscalationReplyPayload",
  "RecordFindingPayload",
  "RecordOpinionPayload",
  "RecordOpinionsPayload",
  "RecordOpinionsResult",
  "RecordOrganizationPayload",
  "RecordSessionPayload",
  "RedactOpinionPayload",
  "Redaction",
  "RedirectOpinionPayload",
  "Redirection",
  "RejectOpinionPayload",
  "Rejection",
  "Remark",
  "RenameOrganizationPayload",
  "ReopenOpinionPayload",
  "ReplyToRecommendationPayload",
  "ReportDirectivePayload",
  "ReportImplementationPayload",
  "ReportedCount",
  "ResumeDeadlinePayload",
  "ReturnDirectivePayload",
  "ReturnOpinionPayload",
  "ReturnedReport",
  "Revocation",
  "RevokeClientPayload",
  "RevokeRolePayload",
  "RoleGrantConnection",
  "RoleGrantEdge",
  "RotateClientSecretPayload",
  "SessionActivity",
  "SessionConnection",
  "SessionEdge",
  "SessionFigures",
  "SetCalendarDaysPayload",
  "SetDeadlinePolicyPayload",
  "SetResolutionPayload",
  "StartDirectivePayload",
  "StartSessionPayload",
  "SupervisionCampaignConnection",
  "SupervisionCampaignEdge",
  "SupervisionFindingConnection",
  "SupervisionFindingEdge",
  "SupervisionVisit",
  "TellRejectionPayload",
  "UpdateOpinionPayload",
  "UpdateOrganizationPayload",
  "UpdateSessionPayload",
  "Upload",
  "UserError",
  "Viewer",
  "Warning",
  "WorkItemConnection",
  "WorkItemEdge",
  "WorkingCalendar"
];

export const PARTS_WITH_ID: readonly string[] = [
  "Document"
];

export const LISTS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "Directive": {
    "auditTrail": [],
    "changes": []
  },
  "Opinion": {
    "auditTrail": [],
    "changes": []
  },
  "Organization": {
    "auditTrail": []
  },
  "Query": {
    "clients": [
      "where"
    ],
    "deadlines": [
      "orderBy",
      "where"
    ],
    "directives": [
      "orderBy",
      "where"
    ],
    "findings": [
      "orderBy",
      "where"
    ],
    "opinions": [
      "orderBy",
      "where"
    ],
    "organizations": [
      "where"
    ],
    "overdue": [
      "binding",
      "unitCode"
    ],
    "recommendations": [
      "orderBy",
      "where"
    ],
    "roleGrants": [
      "where"
    ],
    "sessions": [
      "orderBy",
      "where"
    ],
    "supervisionCampaigns": [
      "orderBy",
      "where"
    ],
    "units": [
      "where"
    ],
    "worklist": [
      "where"
    ]
  },
  "Recommendation": {
    "auditTrail": [],
    "changes": []
  },
  "RoleGrant": {
    "auditTrail": []
  },
  "Session": {
    "auditTrail": [],
    "changes": [],
    "directives": [],
    "opinions": []
  },
  "SupervisionCampaign": {
    "findings": []
  },
  "SupervisionFinding": {
    "auditTrail": [],
    "changes": []
  }
};

export const REPLACED: Readonly<Record<string, readonly string[]>> = {
  "AcceptDirectivePayload": [
    "userErrors"
  ],
  "AcceptOpinionPayload": [
    "userErrors"
  ],
  "AcknowledgeDirectivePayload": [
    "userErrors"
  ],
  "AddFieldPayload": [
    "fields",
    "userErrors"
  ],
  "AdministrativeUnit": [
    "organizations",
    "predecessors",
    "successors"
  ],
  "AdministrativeUnitConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "AllowedTransition": [
    "requires",
    "to"
  ],
  "AmendNoticePayload": [
    "userErrors"
  ],
  "AnnounceSessionPayload": [
    "userErrors",
    "warnings"
  ],
  "AnswerAtSessionPayload": [
    "userErrors",
    "warnings"
  ],
  "ApproveResponsePayload": [
    "userErrors",
    "warnings"
  ],
  "AssessReplyPayload": [
    "userErrors"
  ],
  "AssignOpinionPayload": [
    "userErrors"
  ],
  "AttachDocumentPayload": [
    "document",
    "userErrors"
  ],
  "AuditEntry": [
    "fields"
  ],
  "AuditTrailConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "CancelSessionPayload": [
    "userErrors"
  ],
  "Change": [
    "fields"
  ],
  "ChangeConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "ClassifyOpinionPayload": [
    "userErrors"
  ],
  "Client": [
    "revoked"
  ],
  "ClientConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "CloseOpinionPayload": [
    "userErrors"
  ],
  "CloseSessionPayload": [
    "userErrors"
  ],
  "ConcludeSessionPayload": [
    "userErrors"
  ],
  "ConclusionNotice": [
    "documents"
  ],
  "ConfirmRecommendationPayload": [
    "userErrors"
  ],
  "CreateCampaignPayload": [
    "userErrors"
  ],
  "CreateClientPayload": [
    "userErrors"
  ],
  "CreateUploadPayload": [
    "upload",
    "userErrors"
  ],
  "Deadline": [
    "extensions",
    "label",
    "notices",
    "pauses",
    "policy",
    "steps"
  ],
  "DeadlineConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "DeadlineExplanation": [
    "policy",
    "steps"
  ],
  "DeadlinePolicy": [
    "conditions",
    "label"
  ],
  "Directive": [
    "addressees",
    "allowedTransitions",
    "cancellation",
    "cooperating",
    "deadlines",
    "documents",
    "externalRef",
    "opinions",
    "progress",
    "returnedReports",
    "statusLabel"
  ],
  "DirectiveAddressee": [
    "allowedTransitions",
    "deadlines",
    "progress",
    "returnedReports",
    "statusLabel"
  ],
  "DirectiveConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "DraftResponsePayload": [
    "userErrors"
  ],
  "EndOrganizationPayload": [
    "userErrors"
  ],
  "EnumLabels": [
    "values"
  ],
  "EraseCitizenPayload": [
    "userErrors"
  ],
  "EscalateOpinionPayload": [
    "userErrors"
  ],
  "Escalation": [
    "followUps",
    "reply"
  ],
  "ExplainDifferencePayload": [
    "userErrors"
  ],
  "ExtendDeadlinePayload": [
    "userErrors"
  ],
  "Field": [
    "label"
  ],
  "FieldList": [
    "fields"
  ],
  "FollowUpEscalationPayload": [
    "userErrors"
  ],
  "GrantRolePayload": [
    "userErrors"
  ],
  "HoldSessionPayload": [
    "userErrors",
    "warnings"
  ],
  "IssueRecommendationPayload": [
    "userErrors"
  ],
  "MergeOpinionsPayload": [
    "userErrors",
    "warnings"
  ],
  "MergeOrganizationPayload": [
    "userErrors"
  ],
  "MergedMatter": [
    "assignment",
    "deadlines",
    "responses"
  ],
  "OpenCollectionPayload": [
    "userErrors"
  ],
  "Opinion": [
    "allowedTransitions",
    "assignment",
    "citizen",
    "deadlines",
    "directives",
    "documents",
    "escalations",
    "externalRef",
    "identityReadings",
    "merged",
    "redaction",
    "redirection",
    "rejection",
    "reopened",
    "responses",
    "returned",
    "statusLabel"
  ],
  "OpinionConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "Organization": [
    "formerNames"
  ],
  "OrganizationConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "PauseDeadlinePayload": [
    "userErrors"
  ],
  "PlanSessionPayload": [
    "userErrors"
  ],
  "PostponeSessionPayload": [
    "userErrors"
  ],
  "PublishSessionPayload": [
    "userErrors",
    "warnings"
  ],
  "Query": [
    "deadlinePolicies",
    "labels",
    "nodes",
    "ownDeadlinePolicies"
  ],
  "RecalculationPreview": [
    "moves"
  ],
  "ReceiveRecommendationPayload": [
    "userErrors"
  ],
  "Recommendation": [
    "addressees",
    "allowedTransitions",
    "assessment",
    "deadlines",
    "earlierReplies",
    "implementation",
    "reply",
    "statusLabel"
  ],
  "RecommendationAddressee": [
    "allowedTransitions",
    "assessment",
    "deadlines",
    "earlierReplies",
    "implementation",
    "reply",
    "statusLabel"
  ],
  "RecommendationConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "Reconciliation": [
    "lines"
  ],
  "RecordDeliveryPayload": [
    "userErrors"
  ],
  "RecordEscalationReplyPayload": [
    "userErrors"
  ],
  "RecordFindingPayload": [
    "userErrors"
  ],
  "RecordOpinionPayload": [
    "userErrors",
    "warnings"
  ],
  "RecordOpinionsPayload": [
    "results",
    "userErrors"
  ],
  "RecordOpinionsResult": [
    "userErrors",
    "warnings"
  ],
  "RecordOrganizationPayload": [
    "userErrors"
  ],
  "RecordSessionPayload": [
    "userErrors",
    "warnings"
  ],
  "RedactOpinionPayload": [
    "userErrors",
    "warnings"
  ],
  "RedirectOpinionPayload": [
    "userErrors"
  ],
  "RejectOpinionPayload": [
    "userErrors"
  ],
  "RenameOrganizationPayload": [
    "userErrors"
  ],
  "ReopenOpinionPayload": [
    "userErrors"
  ],
  "ReplyToRecommendationPayload": [
    "userErrors"
  ],
  "ReportDirectivePayload": [
    "userErrors"
  ],
  "ReportImplementationPayload": [
    "userErrors"
  ],
  "Response": [
    "allowedTransitions",
    "deliveries",
    "statusLabel"
  ],
  "ResumeDeadlinePayload": [
    "userErrors"
  ],
  "ReturnDirectivePayload": [
    "userErrors"
  ],
  "ReturnOpinionPayload": [
    "userErrors"
  ],
  "RevokeClientPayload": [
    "userErrors"
  ],
  "RevokeRolePayload": [
    "userErrors"
  ],
  "RoleGrant": [
    "revoked"
  ],
  "RoleGrantConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "RotateClientSecretPayload": [
    "userErrors"
  ],
  "Session": [
    "activity",
    "allowedTransitions",
    "amendments",
    "carriedOver",
    "chairs",
    "deadlines",
    "documents",
    "externalRef",
    "figures",
    "guests",
    "hosts",
    "legalBases",
    "notAdmitted",
    "publication",
    "reconciliation",
    "reportedCounts",
    "statusLabel"
  ],
  "SessionActivity": [
    "changed"
  ],
  "SessionConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "SetCalendarDaysPayload": [
    "preview",
    "userErrors"
  ],
  "SetDeadlinePolicyPayload": [
    "policy",
    "preview",
    "userErrors"
  ],
  "SetResolutionPayload": [
    "userErrors"
  ],
  "StartDirectivePayload": [
    "userErrors"
  ],
  "StartSessionPayload": [
    "userErrors"
  ],
  "SupervisionCampaign": [
    "externalRef",
    "leader",
    "legalBases",
    "visits"
  ],
  "SupervisionCampaignConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "SupervisionFinding": [
    "externalRef"
  ],
  "SupervisionFindingConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "SupervisionVisit": [
    "bodies"
  ],
  "TellRejectionPayload": [
    "userErrors"
  ],
  "Tracking": [
    "mergedInto"
  ],
  "UpdateOpinionPayload": [
    "userErrors",
    "warnings"
  ],
  "UpdateOrganizationPayload": [
    "userErrors"
  ],
  "UpdateSessionPayload": [
    "userErrors",
    "warnings"
  ],
  "Upload": [
    "headers"
  ],
  "Viewer": [
    "grants"
  ],
  "WorkItem": [
    "allowedTransitions"
  ],
  "WorkItemConnection": [
    "edges",
    "nodes",
    "pageInfo"
  ],
  "WorkingCalendar": [
    "days"
  ]
};

export const MERGED: Readonly<Record<string, readonly string[]>> = {
  "Query": [
    "explainDeadline",
    "fields",
    "viewer",
    "workingCalendar"
  ]
};
