import type {
  ApiClient,
  Change,
  Citizen,
  ConditionCode,
  Deadline,
  DeadlineIndex,
  DeadlineRecord,
  Directive,
  Document,
  Escalation,
  Failure,
  Grant,
  Label,
  Notice,
  Organization,
  OwnField,
  Recalculation,
  Recommendation,
  Response,
  RoleGrants,
  Scope,
  Session,
  Step,
  Subject,
  Supervision,
  Unit,
  Worklist,
} from "@doithoai/core";
import type { MaybePromise } from "./maybe-promise.ts";

/** The model of a concept that carries deadlines, by the kind of its ids. */
export type SubjectModel<K extends Subject["kind"]> = Extract<Subject, { readonly kind: K }>;

/**
 * Resolvers return the domain object itself for each type. `XModel` is the model of the type `X`
 * (graphql/codegen.ts). A snapshot is enough for units and bodies: other fields are loaded on
 * request.
 */
export type AdministrativeUnitModel = Unit.Snapshot | Unit.Unit;
export type FieldListModel = OwnField.FieldsChanged;
export type OrganizationModel = Organization.Snapshot | Organization.Organization;
export type SessionModel = SubjectModel<"session">;
export type ChairModel = SessionModel["chairs"][number];
/** `changed` has the ids of the objects. */
export type SessionActivityModel = Omit<Session.Activity, "next"> & { readonly cursor: string };
export type ReportedCountModel = Session.Counted;
export type ConclusionNoticeModel = Notice.Notice;
export type DocumentModel = Document.Document;
/** `via` gives the reason for access. CODE: the caller knows the tracking code of the opinion. */
export type OpinionModel = SubjectModel<"opinion"> & { readonly via?: "CODE" };
/** `code` is that of the opinion, `id` names it. */
export interface TrackingModel {
  readonly id: string;
  readonly code: string;
  readonly opinion: OpinionModel;
}
export type MergedMatterModel = OpinionModel;
export type AssignmentModel = NonNullable<OpinionModel["assignment"]>;
export type EscalationModel = Escalation.Escalation;
export type ResponseModel = Response.Response & { readonly opinion: OpinionModel };
export type DeliveryModel = Response.Response["deliveries"][number];
export type SupervisionCampaignModel = Supervision.Campaign;
export type SupervisionVisitModel = Supervision.Campaign["visits"][number];
export type SupervisionFindingModel = Supervision.Finding;
export interface WorkItemModel {
  readonly id: string;
  readonly subject: Worklist.WorkSubject;
  /** The body whose work it is. */
  readonly bodyId: string;
}
/** One body of a matter. `status` is the one that its steps start from. */
export type DirectiveAddresseeModel = Directive.OfAddressee;
export type RecommendationAddresseeModel = Recommendation.OfAddressee;
/** A write, under the id of its event (`chg_`) or of its entry in the audit trail (`aud_`). */
export type ChangeModel = Change & { readonly id: string };
export type AuditEntryModel = ChangeModel;
export type ClientModel = ApiClient.Client;
export type RoleGrantModel = RoleGrants.RoleGrant;
export type IdentityReadingModel = Citizen.Reading;
export type GrantModel = Omit<Grant, "scopes"> & { readonly scopes: Scope[] };
export type ViewerModel = { readonly subject: string; readonly grants: GrantModel[] };
/** `met`: whether it holds now; null where only the input decides. */
export type ConditionModel = Pick<Label, "vi" | "en"> & {
  readonly code: ConditionCode;
  readonly met: () => MaybePromise<boolean | null>;
};
export type AllowedTransitionModel = {
  readonly by: Step;
  readonly to: Label;
  readonly requires: ConditionModel[];
};
export type UserErrorModel = Pick<Failure, "code" | "params"> & { readonly path: string[] };

export type DeadlineMoveModel = Recalculation.Moving;
export type DeadlineNoticeModel = DeadlineIndex.SentNotice;
export type DeadlineModel = DeadlineRecord &
  Pick<Deadline.DeadlineStatus, "state"> & { readonly subject: Subject };
