import type {
  ApiClient,
  Change,
  Citizen,
  Deadline,
  DeadlineIndex,
  DeadlineRecord,
  Directive,
  Document,
  Escalation,
  Failure,
  Notice,
  Opinion,
  Organization,
  Recalculation,
  Recommendation,
  Response,
  RoleGrants,
  Session,
  Supervision,
  Unit,
  Worklist,
} from "@doithoai/core";

/**
 * Resolvers return the domain object itself for each type. A snapshot is enough for units and
 * bodies: other fields are loaded on request.
 */
export type UnitModel = Unit.Snapshot | Unit.Unit;
export type OrganizationModel = Organization.Snapshot | Organization.Organization;
export type SessionModel = Session.Session;
export type NoticeModel = Notice.Notice;
export type DirectiveModel = Directive.Directive;
export type DocumentModel = Document.Document;
/**
 * `via` gives the reason for access. CODE: the caller knows the tracking code of the opinion.
 * MERGED: the caller's opinion was merged into this one and shares its response. RECEIPT: the
 * caller wrote the opinion but may not read it.
 */
export type OpinionModel = Opinion.Opinion & { readonly via?: "CODE" | "MERGED" | "RECEIPT" };
export type ResponseModel = Response.Response & { readonly opinion: OpinionModel };
export type DeliveryModel = Response.Response["deliveries"][number];
export type EscalationModel = Escalation.Escalation;
export type CampaignModel = Supervision.Campaign;
export type VisitModel = Supervision.Campaign["visits"][number];
export type FindingModel = Supervision.Finding;
export type RecommendationModel = Recommendation.Recommendation;
export type WorkModel = Worklist.WorkSubject;
export type ChangeModel = Change;
export type ClientModel = ApiClient.Client;
export type RoleGrantModel = RoleGrants.RoleGrant;
export type ReadingModel = Citizen.Reading;
export type ChairModel = Session.Session["chairs"][number];
export type AssignmentModel = NonNullable<Opinion.Opinion["assignment"]>;
export type CountModel = Session.Counted;
export type UserErrorModel = Pick<Failure, "code" | "params"> & { readonly path: string[] };

/** Types that carry deadlines. */
export type SubjectModel = SessionModel | DirectiveModel | OpinionModel | RecommendationModel;
export type MoveModel = Recalculation.Moving;
export type SentNoticeModel = DeadlineIndex.SentNotice;
export type DeadlineModel = DeadlineRecord &
  Deadline.DeadlineStatus & { readonly subject: SubjectModel };
