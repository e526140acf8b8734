import {
  CalendarDayKind,
  CalendarDayStatus,
  DatePrecision,
  DeadlineStage,
  DeadlineState,
  Directive,
  Document,
  Field,
  type Label,
  Opinion,
  Organization,
  PeriodDirection,
  PeriodUnit,
  Recalculation,
  Recommendation,
  Response,
  Role,
  Scope,
  Session,
  SourceMark,
  Supervision,
  Unit,
  USER_ERRORS,
} from "@doithoai/core";

/**
 * Every enum of the schema with its labels, from the concept that owns it. The SDL of the enums is
 * generated from this table.
 */
export const ENUMS = {
  Scope: {
    about: "Permission of a connected system beyond public reading.",
    labels: Scope.labels,
  },
  Role: { about: "Set of permitted actions.", labels: Role.labels },
  UnitLevel: { about: "Level of government.", labels: Unit.Level.labels },
  OrganizationKind: { about: "Kind of body.", labels: Organization.Kind.labels },
  SessionType: { about: "Type of session.", labels: Session.Type.labels },
  SessionMode: { about: "Way of attendance.", labels: Session.Mode.labels },
  SessionStatus: { about: "Status of a session.", labels: Session.Status.labels },
  WarningCode: {
    about: "Warning about a mutation that succeeded.",
    labels: Session.Warning.labels,
  },
  DayPart: { about: "Part of a day.", labels: Session.DayPart.labels },
  DatePrecision: { about: "Precision of a known day.", labels: DatePrecision.labels },
  NotAdmittedReason: {
    about: "Reason for not admitting a person or matter.",
    labels: Session.NotAdmittedReason.labels,
  },
  Channel: { about: "Way in which an opinion arrived.", labels: Opinion.Channel.labels },
  CountUnit: { about: "Unit of a count.", labels: Opinion.CountUnit.labels },
  OpinionNature: { about: "Nature of an opinion.", labels: Opinion.Nature.labels },
  OpinionStatus: { about: "Status of an opinion on paper.", labels: Opinion.Status.labels },
  Competence: {
    about: "Level or body with competence for an opinion.",
    labels: Opinion.Competence.labels,
  },
  Resolution: { about: "Outcome of an opinion in fact.", labels: Opinion.Resolution.labels },
  ContentState: { about: "Visibility of a text.", labels: Opinion.ContentState.labels },
  ResponseKind: { about: "Kind of response.", labels: Response.Kind.labels },
  ResponseStatus: { about: "Status of a response.", labels: Response.Status.labels },
  DeliveryMeans: { about: "Means by which a citizen was notified.", labels: Response.Means.labels },
  DirectiveKind: {
    about: "Kind of measure that a directive requires.",
    labels: Directive.Kind.labels,
  },
  DirectiveStatus: { about: "Status of a directive.", labels: Directive.Status.labels },
  RecommendationStatus: {
    about: "Status of a recommendation.",
    labels: Recommendation.Status.labels,
  },
  ReplyAssessment: {
    about: "Assessment of a reply to a recommendation.",
    labels: Recommendation.ReplyAssessment.labels,
  },
  DeadlineState: {
    about: "State of a deadline. At every instant a deadline is in exactly one state.",
    labels: DeadlineState.labels,
  },
  PeriodUnit: { about: "Unit of a period.", labels: PeriodUnit.labels },
  PeriodDirection: { about: "Direction of a period.", labels: PeriodDirection.labels },
  SourceMark: { about: "Reliability of a rule's source.", labels: SourceMark.labels },
  CalendarDayStatus: {
    about: "Status of a calendar day.",
    labels: CalendarDayStatus.labels,
  },
  CalendarDayKind: { about: "Kind of calendar day.", labels: CalendarDayKind.labels },
  DeadlineStage: {
    about: "Notice that the overdue check emits.",
    labels: DeadlineStage.labels,
  },
  RecalculationStatus: {
    about: "Progress of a recalculation.",
    labels: Recalculation.Status.labels,
  },
  DocumentKind: { about: "Kind of document.", labels: Document.Kind.labels },
  FindingType: { about: "Type of finding.", labels: Supervision.FindingType.labels },
  UserErrorCode: { about: "Error of an input, with its message.", labels: userErrorLabels() },
} as const satisfies Record<string, { about: string; labels: readonly Label[] }>;

/** Fields are data and not an enum of the schema, because offices add fields. */
export const FIELDS = Field.labels;

/** The messages with placeholders for their limits: `At most {limit} characters.` */
function userErrorLabels(): readonly Label[] {
  const slots = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
  return Object.entries(USER_ERRORS).map(([code, words]) => ({
    code,
    vi: words.vi(slots),
    en: words.en(slots),
  }));
}
