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
 * Every enum of the schema: its words, from the concept that owns it. The SDL of the enums is
 * generated from here.
 */
export const ENUMS = {
  Scope: {
    about: "What a connected system may do, beyond what everybody may.",
    labels: Scope.labels,
  },
  Role: { about: "What a subject may do.", labels: Role.labels },
  UnitLevel: { about: "Level of government.", labels: Unit.Level.labels },
  OrganizationKind: { about: "What a body is.", labels: Organization.Kind.labels },
  SessionType: { about: "Types of sessions.", labels: Session.Type.labels },
  SessionMode: { about: "How people took part in a session.", labels: Session.Mode.labels },
  SessionStatus: { about: "Where a session stands.", labels: Session.Status.labels },
  WarningCode: {
    about: "What a caller should know although the step was taken.",
    labels: Session.Warning.labels,
  },
  DayPart: { about: "Part of a day.", labels: Session.DayPart.labels },
  DatePrecision: { about: "How exactly a day is known.", labels: DatePrecision.labels },
  NotAdmittedReason: {
    about: "Why somebody or something was not admitted.",
    labels: Session.NotAdmittedReason.labels,
  },
  Channel: { about: "How an opinion came in.", labels: Opinion.Channel.labels },
  CountUnit: { about: "What is counted.", labels: Opinion.CountUnit.labels },
  OpinionNature: { about: "What kind of opinion it is.", labels: Opinion.Nature.labels },
  OpinionStatus: { about: "Where an opinion stands on paper.", labels: Opinion.Status.labels },
  Competence: { about: "Whose matter an opinion is.", labels: Opinion.Competence.labels },
  Resolution: { about: "What has become of a matter in fact.", labels: Opinion.Resolution.labels },
  ContentState: { about: "Whether a text is shown.", labels: Opinion.ContentState.labels },
  ResponseKind: { about: "What kind of answer it is.", labels: Response.Kind.labels },
  ResponseStatus: { about: "Where an answer stands.", labels: Response.Status.labels },
  DeliveryMeans: { about: "How a citizen was told.", labels: Response.Means.labels },
  DirectiveKind: { about: "What a directive asks for.", labels: Directive.Kind.labels },
  DirectiveStatus: { about: "Where a directive stands.", labels: Directive.Status.labels },
  RecommendationStatus: {
    about: "Where a recommendation stands.",
    labels: Recommendation.Status.labels,
  },
  ReplyAssessment: {
    about: "Whether a reply to a recommendation will do.",
    labels: Recommendation.ReplyAssessment.labels,
  },
  DeadlineState: {
    about: "Where a deadline stands; each is in exactly one state at every instant.",
    labels: DeadlineState.labels,
  },
  PeriodUnit: { about: "What a period is counted in.", labels: PeriodUnit.labels },
  PeriodDirection: { about: "Which way a period is counted.", labels: PeriodDirection.labels },
  SourceMark: { about: "How sure the source of a rule is.", labels: SourceMark.labels },
  CalendarDayStatus: {
    about: "How sure a day of the calendar is.",
    labels: CalendarDayStatus.labels,
  },
  CalendarDayKind: { about: "What kind of day it is.", labels: CalendarDayKind.labels },
  DeadlineStage: {
    about: "What the overdue check says of a deadline.",
    labels: DeadlineStage.labels,
  },
  RecalculationStatus: {
    about: "How far a counting anew is.",
    labels: Recalculation.Status.labels,
  },
  DocumentKind: { about: "What a document is.", labels: Document.Kind.labels },
  FindingType: { about: "What supervisors found.", labels: Supervision.FindingType.labels },
  UserErrorCode: { about: "What is wrong with an input.", labels: userErrorLabels() },
} as const satisfies Record<string, { about: string; labels: readonly Label[] }>;

/** The fields are data and not an enum of the schema: offices add to them. */
export const FIELDS = Field.labels;

/** The messages with their limits left open: `At most {limit} characters.` */
function userErrorLabels(): readonly Label[] {
  const slots = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` });
  return Object.entries(USER_ERRORS).map(([code, words]) => ({
    code,
    vi: words.vi(slots),
    en: words.en(slots),
  }));
}
