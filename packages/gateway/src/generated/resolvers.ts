import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SessionModel, OpinionModel, SubjectModel, AdministrativeUnitModel, FieldListModel, OrganizationModel, ChairModel, SessionActivityModel, ReportedCountModel, ConclusionNoticeModel, DocumentModel, TrackingModel, MergedMatterModel, AssignmentModel, EscalationModel, ResponseModel, DeliveryModel, SupervisionCampaignModel, SupervisionVisitModel, SupervisionFindingModel, WorkItemModel, DirectiveAddresseeModel, RecommendationAddresseeModel, ChangeModel, AuditEntryModel, ClientModel, RoleGrantModel, IdentityReadingModel, GrantModel, ViewerModel, ConditionModel, AllowedTransitionModel, UserErrorModel, DeadlineMoveModel, DeadlineNoticeModel, DeadlineModel } from '../models.ts';
import type { GatewayContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * Civil day in Asia/Ho_Chi_Minh, `2026-03-16`: `full-date` of RFC 3339, section 5.6. An input is a day
   * from 1900-01-01 to 2199-12-31; another text is INVALID_DATE in a mutation and BAD_ARGUMENT in a
   * query.
   */
  Date: { input: string; output: string; }
  /**
   * Instant, `2026-03-16T17:00:00.000Z`: `date-time` of RFC 3339, section 5.6. An answer is in UTC with
   * milliseconds. An input has seconds and any offset, `2026-03-17T00:00:00+07:00`.
   */
  DateTime: { input: string; output: string; }
  /** Any JSON value of RFC 8259. Only in answers: a value of a stored field, as long as its text may be. */
  JSON: { input: unknown; output: unknown; }
};

/** Input of `acceptDirective`. */
export type AcceptDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  directiveId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `acceptDirective`. */
export type AcceptDirectivePayload = {
  __typename?: 'AcceptDirectivePayload';
  directive: Maybe<Directive>;
  userErrors: Array<UserError>;
};

/** Input of `acceptOpinion`. */
export type AcceptOpinionInput = {
  /** Default: today. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
};

/** Result of `acceptOpinion`. */
export type AcceptOpinionPayload = {
  __typename?: 'AcceptOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Input of `acknowledgeDirective`. */
export type AcknowledgeDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  directiveId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `acknowledgeDirective`. */
export type AcknowledgeDirectivePayload = {
  __typename?: 'AcknowledgeDirectivePayload';
  directive: Maybe<Directive>;
  userErrors: Array<UserError>;
};

/**
 * Matter with a life cycle. Its fields have the same type on every matter, so a list of several kinds
 * selects them without aliases, also in fragments of one type: no field of it is required there that
 * is not required here. `content`, `status` and `resolution` differ by kind: select them in a fragment
 * of one type.
 */
export type Actionable = {
  /** Transitions that the status and the viewer's roles allow now. Empty without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /**
   * Beginning of the text, of a session the title, at most 200 characters, with an ellipsis if it is
   * cut. Null where the text is hidden from the caller.
   */
  excerpt: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** Status with its label in both languages. Its code is a value of the `status` of this type. */
  statusLabel: Label;
  /** The unit as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Increases by one with each change; `expectedVersion` of the steps. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};

/** Input of `addField`. */
export type AddFieldInput = {
  /** 2–30 characters A–Z, 0–9 and _, which begin with a letter. */
  code: Scalars['String']['input'];
  /** English name, one line of at most 300 characters. */
  en: Scalars['String']['input'];
  /** `version` of the fields of the unit; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  group: FieldGroup;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the country (`VN`), a province or a commune. */
  unitCode: Scalars['String']['input'];
  /** Vietnamese name, one line of at most 300 characters. */
  vi: Scalars['String']['input'];
};

/** Result of `addField`. */
export type AddFieldPayload = {
  __typename?: 'AddFieldPayload';
  fields: Maybe<FieldList>;
  userErrors: Array<UserError>;
};

/** Part of a body in a directive or a recommendation. */
export type AddresseePart =
  /** cơ quan phối hợp · cooperating body */
  | 'COOPERATING'
  /** cơ quan chủ trì · lead body */
  | 'LEAD'
  /** cơ quan có trách nhiệm thực hiện · body responsible beside others */
  | 'RESPONSIBLE';

/** Unit of local government: a code with the period of its validity. */
export type AdministrativeUnit = HasSteps & Node & {
  __typename?: 'AdministrativeUnit';
  /** Official code, or a readable substitute if none is known. */
  code: Scalars['String']['output'];
  /** False for a substitute: no list of units gives the code. */
  codeIsOfficial: Scalars['Boolean']['output'];
  /**
   * Latest possible last day, if that day is not known: the day before the first list of units without
   * this unit. The unit ended on `validTo`, on this day or between them. Null if `validTo` is exact or
   * null.
   */
  endedNotAfter: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Kind in Vietnamese: tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu. */
  kind: Scalars['String']['output'];
  level: UnitLevel;
  /** Full name with its kind, `Phường Bến Thành`. */
  name: Scalars['String']['output'];
  /**
   * Standard bodies (Party committee, People's Council, People's Committee, Front), then recorded
   * bodies by name. At most 104; `organizations` lists all.
   */
  organizations: Array<Organization>;
  /** Current or last unit above. */
  parent: Maybe<AdministrativeUnit>;
  /** Units it was formed from. */
  predecessors: Array<AdministrativeUnit>;
  /**
   * Earliest possible first day, if that day is not known: the day after the last list of units
   * (General Statistics Office) without this unit. The unit began on it, on `validFrom` or between
   * them. Null if `validFrom` is exact or null.
   */
  startedNotBefore: Maybe<Scalars['Date']['output']>;
  /** Units that took it over, wholly or in part. */
  successors: Array<AdministrativeUnit>;
  /**
   * First day on which the unit is known to be in force; null if earlier than the records, which begin
   * on 1 November 2021. It is the first day of validity unless `startedNotBefore` has a value.
   */
  validFrom: Maybe<Scalars['Date']['output']>;
  /**
   * Last day on which the unit is known to be in force; null while it is. It is the last day of
   * validity unless `endedNotAfter` has a value. Without an official code: the unit ended on this day
   * or before.
   */
  validTo: Maybe<Scalars['Date']['output']>;
  /**
   * Steps that begin something in this unit, or change its rules, and that the viewer's roles allow.
   * Where a day decides, such as the day of a session, the unit must be in force on that day.
   */
  viewerCan: Array<Step>;
};

/** Page of units. */
export type AdministrativeUnitConnection = {
  __typename?: 'AdministrativeUnitConnection';
  edges: Array<AdministrativeUnitEdge>;
  nodes: Array<Maybe<AdministrativeUnit>>;
  pageInfo: PageInfo;
  /** Number of all units of the list. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type AdministrativeUnitEdge = {
  __typename?: 'AdministrativeUnitEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<AdministrativeUnit>;
};

/** Transition that the status and the viewer's roles allow now. */
export type AllowedTransition = {
  __typename?: 'AllowedTransition';
  by: Step;
  /** Further conditions, checked when the step is sent. */
  requires: Array<Condition>;
  /** Status it leads to. */
  to: Label;
};

/** Input of `amendNotice`. */
export type AmendNoticeInput = {
  /** New directives, at most 40. */
  add?: Array<NewDirectiveInput>;
  /**
   * Directives to cancel, at most 40; 31 if all have a due day. All changes of a notice are one
   * transaction: TOO_MANY says how many fit.
   */
  cancel?: Array<CancelDirectiveInput>;
  /** The notice and its annexes, at most 10. */
  documents?: Array<DocumentInput>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Not before the previous notice, not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /**
   * Directives to replace, at most 40. At most 15 if all have a due day, 13 if all have an externalRef
   * too. One that is replaced and its replacement have at most 43 bodies together (TOO_MANY); cancel
   * and add take more.
   */
  replace?: Array<ReplaceDirectiveInput>;
  /** A session that has been concluded. */
  sessionId: Scalars['ID']['input'];
  /** At most 300 characters. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** Conclusions beyond the directives, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `amendNotice`. */
export type AmendNoticePayload = {
  __typename?: 'AmendNoticePayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Input of `announceSession`. */
export type AnnounceSessionInput = {
  /** Default: today. */
  announcedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** Day of the session, if it was not planned or has changed. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `announceSession`. */
export type AnnounceSessionPayload = {
  __typename?: 'AnnounceSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
  warnings: Array<Warning>;
};

/** Input of `answerAtSession`. */
export type AnswerAtSessionInput = {
  /** At most 300 characters. */
  answeredBy: Scalars['String']['input'];
  /** Default: the day of the session. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /**
   * Day that the answer promises the result for (ROADMAP_RESULT). Only with the resolution ROADMAP or
   * PARTLY_RESOLVED. Not before `answeredOn`, at most 3,660 days from today.
   */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  resolution: Resolution;
};

/** Result of `answerAtSession`. */
export type AnswerAtSessionPayload = {
  __typename?: 'AnswerAtSessionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
  /**
   * NAMES_CITIZEN for each text that will be public and contains the citizen's name, address,
   * telephone or identity number; NOT_CHECKED if that could not be compared. The text is stored all
   * the same. Only for callers who may read the identity; at most 100.
   */
  warnings: Array<Warning>;
};

/** Input of `approveResponse`. */
export type ApproveResponseInput = {
  /** Version of the response the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A draft. */
  responseId: Scalars['ID']['input'];
};

/** Result of `approveResponse`. */
export type ApproveResponsePayload = {
  __typename?: 'ApproveResponsePayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
  /**
   * NAMES_CITIZEN for each text that will be public and contains the citizen's name, address,
   * telephone or identity number; NOT_CHECKED if that could not be compared. The text is stored all
   * the same. Only for callers who may read the identity; at most 100.
   */
  warnings: Array<Warning>;
};

/** Input of `assessReply`. */
export type AssessReplyInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  assessment: ReplyAssessment;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
};

/** Result of `assessReply`. */
export type AssessReplyPayload = {
  __typename?: 'AssessReplyPayload';
  recommendation: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/** Input of `assignOpinion`. */
export type AssignOpinionInput = {
  /** Default: today. */
  assignedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   * REQUIRED at `citizenToldOn` without a day.
   */
  citizenToldBy?: InputMaybe<DeliveryMeans>;
  /**
   * Day on which the citizen was notified of the handling body, if so; it counts as the first reply
   * (OPINION_FIRST_REPLY). Not before assignedOn. Stored as `toldOn` of the `Assignment`.
   */
  citizenToldOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Day fixed for the result, at most 3,660 days from today. Default: the day that the citizen has
   * from an earlier assignment, also if it has passed; without one, the policy OPINION_RESULT applies.
   * A later day than the citizen has extends it: that requires LEADER or ADMIN of the unit (FORBIDDEN)
   * and `reason`.
   */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  organizationId: Scalars['ID']['input'];
  /** Reason for a later day than the citizen has, 1–4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `assignOpinion`. */
export type AssignOpinionPayload = {
  __typename?: 'AssignOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Assignment of an opinion to a handling body. */
export type Assignment = {
  __typename?: 'Assignment';
  /** Day on which the body accepted it. */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  assignedOn: Maybe<Scalars['Date']['output']>;
  /** Day fixed for the result; null if the policy applies. */
  dueOn: Maybe<Scalars['Date']['output']>;
  organization: Organization;
  /** Means of that notification; null if unknown: it does not count as writing then. */
  toldBy: Maybe<DeliveryMeans>;
  /** Day on which the citizen was notified of the handling body; `citizenToldOn` of `assignOpinion`. */
  toldOn: Maybe<Scalars['Date']['output']>;
};

/** Assignment of an opinion to a handling body. */
export type AssignmentInput = {
  /** Day on which the body accepted it. Not in the future. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Not in the future. */
  assignedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Day fixed for the result. A final response then requires answeredOn. An upsert with a later day
   * than the stored one requires `reason` and the role of `extendDeadline`.
   */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  organizationId: Scalars['ID']['input'];
  /** Means of that notification; `citizenToldBy` of `assignOpinion`. */
  toldBy?: InputMaybe<DeliveryMeans>;
  /**
   * Day on which the citizen was notified of the handling body, not in the future; `citizenToldOn` of
   * `assignOpinion`.
   */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `attachDocument`. */
export type AttachDocumentInput = {
  /** `documentId` of the upload. */
  documentId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Session, opinion or directive, at most 50 documents each. */
  subjectId: Scalars['ID']['input'];
};

/** Result of `attachDocument`. */
export type AttachDocumentPayload = {
  __typename?: 'AttachDocumentPayload';
  /** Document, readable from now on. */
  document: Maybe<Document>;
  /** Subject in its new version. */
  subject: Maybe<Actionable>;
  userErrors: Array<UserError>;
};

/**
 * Entry of the audit trail: one write of one subject. Entries are only added. They hold no identity of
 * a citizen and remain after its erasure.
 */
export type AuditEntry = Node & {
  __typename?: 'AuditEntry';
  /** Action in the past tense: `opinion.recorded`, `role.granted`, `citizen.erased` … */
  action: Scalars['String']['output'];
  /** Subject of the token. */
  actor: Scalars['String']['output'];
  /** Application the token was issued to, if the token names one. */
  client: Maybe<Scalars['String']['output']>;
  /** Id of the event that the same write sent to the bus. */
  eventId: Scalars['ID']['output'];
  /**
   * Fields that changed; empty for the first entry. Locked and redacted text is withheld from callers
   * who are not entitled to it.
   */
  fields: Array<FieldChange>;
  id: Scalars['ID']['output'];
  /** Time of the fact. */
  occurredAt: Scalars['DateTime']['output'];
  /** Reason, if one was given and the caller is entitled to it; else withheld. */
  reason: Maybe<Scalars['String']['output']>;
  /** Time of the write if later than `occurredAt`; else null. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  requestId: Scalars['String']['output'];
  /** Roles of the actor at that moment. */
  roles: Array<Role>;
  /** Code of the subject's unit; null for none. */
  unitCode: Maybe<Scalars['String']['output']>;
  /** Version of the subject after the change. */
  version: Scalars['Int']['output'];
};

/** An entry of the page with its cursor. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<AuditEntry>;
};

/** Page of the audit trail. */
export type AuditTrailConnection = {
  __typename?: 'AuditTrailConnection';
  edges: Array<AuditEntryEdge>;
  nodes: Array<Maybe<AuditEntry>>;
  pageInfo: PageInfo;
  /** Number of all entries. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** Day of the calendar. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  date: Scalars['Date']['output'];
  /** Null for an ordinary weekday or weekend. */
  kind: Maybe<CalendarDayKind>;
  /** Reason in Vietnamese why the day differs from its weekday; null for an ordinary day. */
  reason: Maybe<Scalars['String']['output']>;
  /** Document that decided it. */
  source: Maybe<Scalars['String']['output']>;
  /** CONFIRMED, or PROVISIONAL if it may still change; null for an ordinary weekday or weekend. */
  status: Maybe<CalendarDayStatus>;
  working: Scalars['Boolean']['output'];
};

/** Day of the calendar. */
export type CalendarDayInput = {
  date: Scalars['Date']['input'];
  /** MAKE_UP only for a Saturday or Sunday that is worked. */
  kind: CalendarDayKind;
  /** Name or reason, one line of at most 300 characters. */
  reason: Scalars['String']['input'];
  /** Document that decided it, at most 300 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /**
   * A PROVISIONAL day applies as entered until it is confirmed or changed; counts that include it are
   * provisional.
   */
  status: CalendarDayStatus;
  working: Scalars['Boolean']['input'];
};

/** Kind of calendar day. */
export type CalendarDayKind =
  /** ngày lễ, tết · holiday */
  | 'HOLIDAY'
  /** ngày làm bù · working day that makes up for a day off */
  | 'MAKE_UP'
  /** nghỉ bù do ngày lễ trùng ngày nghỉ hằng tuần · day off in place of a holiday on a weekend */
  | 'SUBSTITUTE'
  /** nghỉ hoán đổi · day off exchanged for another working day */
  | 'SWAP_REST';

/** Status of a calendar day. */
export type CalendarDayStatus =
  /** đã xác định · confirmed */
  | 'CONFIRMED'
  /** tạm tính · provisional */
  | 'PROVISIONAL';

/** Head of a delegation. */
export type CampaignLeader = {
  __typename?: 'CampaignLeader';
  name: Maybe<Scalars['String']['output']>;
  position: Scalars['String']['output'];
};

/** Head of a delegation. */
export type CampaignLeaderInput = {
  /** At most 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  position: Scalars['String']['input'];
};

/** Directive to cancel. */
export type CancelDirectiveInput = {
  /** A directive that is not ACCEPTED, REPLACED or CANCELLED. */
  directiveId: Scalars['ID']['input'];
  /** 1–4,000 characters. Public after the publication of the session: name nobody. */
  reason: Scalars['String']['input'];
};

/** Input of `cancelSession`. */
export type CancelSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. Public if the session was announced: name nobody. */
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

/** Result of `cancelSession`. */
export type CancelSessionPayload = {
  __typename?: 'CancelSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Chair of a session. */
export type Chair = {
  __typename?: 'Chair';
  /** Null if the source gives only the position. */
  name: Maybe<Scalars['String']['output']>;
  /** Body that the chair heads. */
  organization: Maybe<Organization>;
  position: Scalars['String']['output'];
};

/** Chair of a session. */
export type ChairInput = {
  /** At most 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Body that the chair heads. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 300 characters. */
  position: Scalars['String']['input'];
};

/** Body that the chair of a session heads. A chair who heads both counts as the Party committee's. */
export type ChairKind =
  /** người đứng đầu cấp ủy · head of a Party committee */
  | 'PARTY_COMMITTEE'
  /** Chủ tịch Ủy ban nhân dân · chairman of a People's Committee */
  | 'PEOPLES_COMMITTEE';

/** One write of one subject: audit entry and outgoing event in one. Never modified. */
export type Change = Node & {
  __typename?: 'Change';
  /** Subject of the token. */
  actor: Scalars['String']['output'];
  /** Event in the past tense: `opinion.recorded`, `session.updated`, `directive.issued` … */
  event: Scalars['String']['output'];
  /** Fields that changed; empty for the first entry. */
  fields: Array<FieldChange>;
  /** Equals the id of the event. */
  id: Scalars['ID']['output'];
  /** Time of the fact. */
  occurredAt: Scalars['DateTime']['output'];
  /** Reason, if one was given. */
  reason: Maybe<Scalars['String']['output']>;
  /**
   * Time of the write if later than `occurredAt`, else null. `deadline.overdue` occurs at 00:00 of the
   * day after the due day and may be recorded later.
   */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  requestId: Scalars['String']['output'];
  /** Roles of the actor at that moment. */
  roles: Array<Role>;
  /** Version of the subject after the change. */
  version: Scalars['Int']['output'];
};

/** Page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  edges: Array<ChangeEdge>;
  nodes: Array<Maybe<Change>>;
  pageInfo: PageInfo;
  /** Number of all entries. */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Change>;
};

/** Way in which an opinion arrived. */
export type Channel =
  /** phiếu ý kiến · opinion form */
  | 'BALLOT'
  /** hòm thư góp ý · feedback box */
  | 'FEEDBACK_BOX'
  /** đường dây nóng · hotline */
  | 'HOTLINE'
  /** phiếu lấy ý kiến hộ gia đình · household survey */
  | 'HOUSEHOLD_SURVEY'
  /** đơn, thư · letter */
  | 'LETTER'
  /** tổng hợp trước hội nghị · collected before the session */
  | 'PRE_SESSION'
  /** mạng xã hội · social network */
  | 'SOCIAL_NETWORK'
  /** phát biểu trực tiếp · spoken at the session */
  | 'SPOKEN'
  /** cơ quan khác chuyển đến · transferred from another body */
  | 'TRANSFERRED_IN'
  /** cổng thông tin điện tử · web portal */
  | 'WEB_PORTAL';

/** Citizen who raised an opinion. Stored apart from the opinion and encrypted. */
export type Citizen = {
  __typename?: 'Citizen';
  address: Maybe<Scalars['String']['output']>;
  /** Number of the identity card. */
  identityNumber: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  phone: Maybe<Scalars['String']['output']>;
};

/** Citizen who raised an opinion. */
export type CitizenInput = {
  /** At most 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the identity card: 12 digits, or 9 of an older card. */
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  name: Scalars['String']['input'];
  /** 6–20 digits, spaces, dots or hyphens; may begin with +. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `classifyOpinion`. */
export type ClassifyOpinionInput = {
  /** Default: unchanged. */
  competence?: InputMaybe<Competence>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** Codes of the `Field` labels, at most 5. Default: unchanged. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  nature: OpinionNature;
  opinionId: Scalars['ID']['input'];
  /**
   * 1–4,000 characters. Required if the competence ends an open duty to transfer the opinion
   * (OPINION_TRANSFER).
   */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `classifyOpinion`. */
export type ClassifyOpinionPayload = {
  __typename?: 'ClassifyOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Connected system that signs in with a secret. Only hashes of its secrets are stored. */
export type Client = HasSteps & Node & {
  __typename?: 'Client';
  /** Subject of the token. */
  createdBy: Scalars['String']['output'];
  /** Also the client id for signing in. */
  id: Scalars['ID']['output'];
  /** Time of the last sign-in; null if none. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** Null while the system is valid. */
  revoked: Maybe<Revocation>;
  scopes: Array<Scope>;
  /** Creation times of the valid secrets, at most two. */
  secretsCreatedAt: Array<Scalars['DateTime']['output']>;
  /** Unit of the system's role, which covers all units below too. */
  unit: AdministrativeUnit;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};

/** Page of connected systems. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  edges: Array<ClientEdge>;
  nodes: Array<Maybe<Client>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Client>;
};

/** Filter of `clients`. */
export type ClientWhere = {
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
};

/** Input of `closeOpinion`. */
export type CloseOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** Default: the current resolution. */
  resolution?: InputMaybe<Resolution>;
};

/** Result of `closeOpinion`. */
export type CloseOpinionPayload = {
  __typename?: 'CloseOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Input of `closeSession`. */
export type CloseSessionInput = {
  /** All opinions and directives that are still open, exactly these, at most 1,000. They stay open. */
  carriedOverIds?: Array<Scalars['ID']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `closeSession`. */
export type CloseSessionPayload = {
  __typename?: 'CloseSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Level or body with competence for an opinion. */
export type Competence =
  /** trung ương · central */
  | 'CENTRAL'
  /** cấp xã · commune */
  | 'COMMUNE'
  /** cơ quan khác · another body */
  | 'OTHER_BODY'
  /** cấp tỉnh · province */
  | 'PROVINCE'
  /** chưa xác định · undetermined */
  | 'UNDETERMINED';

/** Input of `concludeSession`. */
export type ConcludeSessionInput = {
  /**
   * Numbered items in order, at most 40. At most 31 if each has a due day, 23 if each has an
   * externalRef too. Each body after the first counts as one more, with a due day as two: TOO_MANY
   * says how many directives fit.
   */
  directives?: Array<DirectiveInput>;
  /** The notice and its annexes, at most 10. */
  documents?: Array<DocumentInput>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Reason why there is no directive: required without directives, refused with them. At most 4,000
   * characters.
   */
  noDirectiveReason?: InputMaybe<Scalars['String']['input']>;
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** A session with status HELD. */
  sessionId: Scalars['ID']['input'];
  /** At most 300 characters. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** Conclusions beyond the directives, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `concludeSession`. */
export type ConcludeSessionPayload = {
  __typename?: 'ConcludeSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Thông báo kết luận: the signed conclusions of the chair. */
export type ConclusionNotice = Node & {
  __typename?: 'ConclusionNotice';
  /** The notice and its annexes. */
  documents: Array<Document>;
  id: Scalars['ID']['output'];
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Reason why there is no directive; null when there are directives. */
  noDirectiveReason: Maybe<Scalars['String']['output']>;
  /** Number and symbol; null if the source gives none. */
  number: Maybe<Scalars['String']['output']>;
  /** 1 for the notice that concluded the session; later notices amend it. */
  ordinal: Scalars['Int']['output'];
  session: Maybe<Session>;
  signedBy: Maybe<Scalars['String']['output']>;
  /** Conclusions beyond the directives. */
  summary: Maybe<Scalars['String']['output']>;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
};

/** Condition of a step, beside the status and the roles. */
export type Condition = {
  __typename?: 'Condition';
  code: ConditionCode;
  /** English text. */
  en: Scalars['String']['output'];
  /**
   * Whether it holds now. Null where only the input of the step decides. False: the step is refused
   * with CONDITION_NOT_MET, whatever the input. True: this condition refuses it only where the input
   * itself contradicts it. Some conditions of a session read its opinions and directives.
   */
  met: Maybe<Scalars['Boolean']['output']>;
  /** Vietnamese text. */
  vi: Scalars['String']['output'];
};

/** Condition of a step. The `Condition` of a step has the words for its life cycle. */
export type ConditionCode =
  /** phải có cơ quan được giám sát, ghi khi tiếp nhận hoặc trong kiến nghị · the supervised body must be given with the receipt or in the recommendation */
  | 'BODY_KNOWN'
  /** phải có ngày, địa điểm và cách tham dự · the day, the place and the way to attend must be given */
  | 'DAY_AND_PLACE'
  /** số liệu trong biên bản và số liệu đã ghi nhận phải khớp hoặc chênh lệch hiện tại đã được giải trình · reported and recorded counts must agree, or the difference as it is now must be explained */
  | 'DIFFERENCE_EXPLAINED'
  /** mọi công dân đã xác định được danh tính phải được thông báo nội dung trả lời, hoặc nội dung trả lời đã được niêm yết · the response must have been delivered to every identified citizen, or posted */
  | 'EVERYBODY_TOLD'
  /** kết quả phải là “đã giải trình, cung cấp thông tin”, “đã giải quyết”, “không có cơ sở giải quyết” · the resolution must be one of “explained”, “resolved”, “cannot be resolved” */
  | 'MATTER_ENDED'
  /** khiếu nại, tố cáo không rõ, trùng hoặc ngoài nội dung vẫn phải được chuyển theo thủ tục riêng · a complaint or denunciation that is unclear, duplicate or out of scope must still be transferred to its own procedure */
  | 'NEVER_LOST'
  /** khiếu nại, tố cáo phải được chuyển theo thủ tục riêng · a complaint or denunciation must be transferred to its own procedure */
  | 'NO_OWN_PROCEDURE'
  /** người chấp nhận hoặc trả lại báo cáo phải khác người đã báo cáo; người duyệt phải khác người dự thảo · the person who reported cannot accept or return the report; a draft must be approved by a person who did not write it */
  | 'OTHER_HAND'
  /** chỉ khiếu nại, tố cáo mới được chuyển theo thủ tục riêng · only a complaint or denunciation is transferred to its own procedure */
  | 'OWN_PROCEDURE'
  /** phải chuyển tiếp đúng các ý kiến, chỉ đạo chưa kết thúc · exactly the opinions and directives that are still open must be carried over */
  | 'REST_CARRIED_OVER'
  /** ý kiến phải thuộc một hội nghị đang hoặc đã diễn ra · the opinion must belong to a session that has begun */
  | 'SESSION_BEGUN';

/** Input of `confirmRecommendation`. */
export type ConfirmRecommendationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
};

/** Result of `confirmRecommendation`. */
export type ConfirmRecommendationPayload = {
  __typename?: 'ConfirmRecommendationPayload';
  recommendation: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/** Visibility of a text. */
export type ContentState =
  /** đã khóa (tố cáo) · locked (denunciation) */
  | 'LOCKED'
  /** đã che một phần · redacted */
  | 'REDACTED'
  /** hiển thị · shown */
  | 'SHOWN';

/** Unit of a count. */
export type CountUnit =
  /** ý kiến · opinion */
  | 'OPINION'
  /** lượt · turn */
  | 'TURN';

/** Input of `createCampaign`. */
export type CreateCampaignInput = {
  /** First day of the period that is supervised. */
  coversFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of the period that is supervised, not before `coversFrom`. */
  coversTo?: InputMaybe<Scalars['Date']['input']>;
  externalRef?: InputMaybe<ExternalRefInput>;
  /** May be in the future. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Head of the delegation. */
  leader?: InputMaybe<CampaignLeaderInput>;
  /** Rules whose observance is supervised, at most 40. */
  legalBases?: Array<LegalDocumentInput>;
  /** At most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Supervising body. */
  supervisorId: Scalars['ID']['input'];
  /** At most 500 characters. */
  title: Scalars['String']['input'];
  /** Not before `from`. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the supervising body's unit on the first day. */
  unitCode: Scalars['String']['input'];
  /** At most 100. */
  visits?: Array<SupervisionVisitInput>;
};

/** Result of `createCampaign`. */
export type CreateCampaignPayload = {
  __typename?: 'CreateCampaignPayload';
  campaign: Maybe<SupervisionCampaign>;
  userErrors: Array<UserError>;
};

/** Input of `createClient`. */
export type CreateClientInput = {
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–200 characters. */
  name: Scalars['String']['input'];
  /** At least one. */
  scopes: Array<Scope>;
  /** Code of a unit in force; the role covers all units below too. */
  unitCode: Scalars['String']['input'];
};

/** Result of `createClient`. */
export type CreateClientPayload = {
  __typename?: 'CreateClientPayload';
  client: Maybe<Client>;
  /** Shown only once: null when the call is repeated with its idempotencyKey. */
  secret: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** Input of `createUpload`. */
export type CreateUploadInput = {
  /**
   * The same key and input return the same upload with a new link. The upload is deleted after a day;
   * from then on the key is NOT_FOUND and a new one is needed. 8–100 characters.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  kind: DocumentKind;
  /**
   * One of: `application/pdf`, `image/png`, `image/jpeg`, `image/tiff`,
   * `application/vnd.openxmlformats-officedocument.wordprocessingml.document` (docx),
   * `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` (xlsx),
   * `application/vnd.oasis.opendocument.text` (odt), `application/msword` (doc),
   * `application/vnd.ms-excel` (xls), `text/csv` (UTF-8, with a comma, semicolon or tab in the first
   * line), `application/xml` (with an XML declaration, such as edXML), `image/heic`, `image/heif`,
   * `image/webp`, `audio/mpeg` (mp3), `audio/mp4` (m4a), `video/mp4`. Documents with macros are
   * refused, and so are archives and plain text.
   */
  mediaType: Scalars['String']['input'];
  /** At most 300 characters. */
  name: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the content, 64 hexadecimal digits, small or capital. */
  sha256: Scalars['String']['input'];
  /** Size in bytes, 1–20,000,000. */
  size: Scalars['Int']['input'];
};

/** Result of `createUpload`. */
export type CreateUploadPayload = {
  __typename?: 'CreateUploadPayload';
  upload: Maybe<Upload>;
  userErrors: Array<UserError>;
};

/** Precision of a known day. */
export type DatePrecision =
  /** chính xác đến ngày · known to the day */
  | 'DAY'
  /** chính xác đến tháng · known to the month */
  | 'MONTH'
  /** chính xác đến năm · known to the year */
  | 'YEAR';

/** Part of a day. */
export type DayPart =
  /** buổi chiều · afternoon */
  | 'AFTERNOON'
  /** buổi tối · evening */
  | 'EVENING'
  /** buổi sáng · morning */
  | 'MORNING';

/** One day between an event and the end of a period. */
export type DayStep = {
  __typename?: 'DayStep';
  counted: Scalars['Boolean']['output'];
  date: Scalars['Date']['output'];
  /** Reason in Vietnamese, or English by `Accept-Language`; names of holidays stay Vietnamese. */
  reason: Scalars['String']['output'];
  /** Source of the rule; null for an ordinary working day or weekend. */
  source: Maybe<Scalars['String']['output']>;
};

/**
 * Duty with a due day, counted by a policy from an event, or fixed by a chair, a plan or an
 * assignment. The day of the event is not counted and the deadline ends at the end of its last day (Bộ
 * luật Dân sự 2015, Điều 147–148), in Asia/Ho_Chi_Minh. The state is computed at the time of the query
 * and depends on no scheduled job.
 */
export type Deadline = HasSteps & Node & {
  __typename?: 'Deadline';
  /**
   * Whether the day binds: by law, by a rule that a unit set for itself or for the units below it, or
   * because somebody with the right fixed or extended it. False by a default of this system: it is
   * shown and reminded of, but nobody is named late in public lists, no higher body is notified, and
   * the figures of sessions do not count it.
   */
  binding: Scalars['Boolean']['output'];
  /** Version of the working calendar used for the count. */
  calendarVersion: Scalars['Int']['output'];
  /** Day from which the duty no longer applies. */
  cancelledOn: Maybe<Scalars['Date']['output']>;
  /**
   * Calendar days from `dueOn` to today, or to the day it was met or ended (MISSED), at least 1. Null
   * unless OVERDUE, MET_LATE or MISSED.
   */
  daysLate: Maybe<Scalars['Int']['output']>;
  /** Last day on time; null while paused. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** In order. */
  extensions: Array<DeadlineExtension>;
  /**
   * Body that owes the duty now, if the unit of `owedBy` was replaced after July 2025: the body of the
   * successor that kept the code, else of the first successor. Lists by body and the worklist show the
   * deadline there too, and officers of the heir act on it. Null if `owedBy` still exists, or is not
   * one of the four standard bodies of a unit.
   */
  heir: Maybe<Organization>;
  /** Names the subject, unless the subject is hidden from the caller; then an id that names nothing. */
  id: Scalars['ID']['output'];
  /** Duty in words, also where `policy` is null because somebody fixed the day. */
  label: Label;
  /**
   * Reliability of the source of the rule. Null where a person fixed the day, and for a deadline of an
   * earlier version whose policy is no longer known.
   */
  mark: Maybe<SourceMark>;
  /**
   * Day on which the duty was met; null while open. This day decides whether it was met on time, even
   * if it was recorded later.
   */
  metOn: Maybe<Scalars['Date']['output']>;
  /** Day on which `metOn` was recorded, if later than `metOn`. */
  metRecordedOn: Maybe<Scalars['Date']['output']>;
  /** Notices of the overdue check, oldest first. Each stage is emitted once for a due day. */
  notices: Array<DeadlineNotice>;
  /** First due day, before extensions, pauses and changes of calendar or policy. */
  originalDueOn: Scalars['Date']['output'];
  /**
   * 00:00 local time of the day after `dueOn`. The deadline is overdue from then on, whether or not a
   * job has run. Null while paused.
   */
  overdueFrom: Maybe<Scalars['DateTime']['output']>;
  /** Body that owed the duty when the deadline started. */
  owedBy: Maybe<Organization>;
  /** In order; the last may still be in effect. */
  pauses: Array<DeadlinePause>;
  /** Policy in force on the day of the event, with its length on that day; null if a day was fixed. */
  policy: Maybe<DeadlinePolicy>;
  /** Code of one of `deadlinePolicies`. `labels` lists all as `DeadlinePolicy`. */
  policyCode: Scalars['String']['output'];
  /**
   * True if the count includes a day that is not confirmed, or leaves the covered calendar:
   * `coveredFrom` to `coveredTo` of `workingCalendar`.
   */
  provisional: Scalars['Boolean']['output'];
  /** Document or practice that the rule comes from. Null where a person fixed the day. */
  source: Maybe<Scalars['String']['output']>;
  /** Day on which the event was recorded, if later than `startedOn`. */
  startRecordedOn: Maybe<Scalars['Date']['output']>;
  /** Day of the event. The count starts here even if the event was recorded later. */
  startedOn: Scalars['Date']['output'];
  /** Current state. DUE_SOON from three working days before the due day. */
  state: DeadlineState;
  /**
   * Every day from the event to the due day, counted or skipped, by the current calendar. Empty if the
   * day was fixed, also by an extension, or if the deadline closed before the calendar changed.
   */
  steps: Array<DayStep>;
  /**
   * Subject with this deadline among its `deadlines`; its unit if the subject is not public. A subject
   * is an `Actionable`, a unit is not; `... on HasSteps { viewerCan }` shows the buttons of both.
   */
  subject: Node;
  unit: Maybe<AdministrativeUnit>;
  /**
   * Increases by one with each change of the deadline itself. 0 if the subject is hidden from the
   * caller.
   */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
  /**
   * Working days from the day after `dueOn` to today, or to the day it was met or ended (MISSED). Null
   * unless OVERDUE, MET_LATE or MISSED. 0 if it is late by days off only: show `daysLate` then.
   */
  workingDaysLate: Maybe<Scalars['Int']['output']>;
  /** Working days from tomorrow to `dueOn`; null when met or overdue. */
  workingDaysLeft: Maybe<Scalars['Int']['output']>;
};

/** Page of deadlines. */
export type DeadlineConnection = {
  __typename?: 'DeadlineConnection';
  edges: Array<DeadlineEdge>;
  nodes: Array<Maybe<Deadline>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Deadline>;
};

/** Due day with its derivation. */
export type DeadlineExplanation = {
  __typename?: 'DeadlineExplanation';
  /** Last day on time. For a period counted backward: the latest day to act. */
  dueOn: Scalars['Date']['output'];
  /** 00:00 local time of the day after `dueOn`. */
  overdueFrom: Scalars['DateTime']['output'];
  policy: DeadlinePolicy;
  /** True if the count includes a day that is not confirmed, or leaves the covered calendar. */
  provisional: Scalars['Boolean']['output'];
  /** Reasons why it is provisional; else empty. */
  provisionalBecause: Array<Scalars['String']['output']>;
  /** Every day from the event to the end, in counting order. */
  steps: Array<DayStep>;
};

/** Extension of a due day. */
export type DeadlineExtension = {
  __typename?: 'DeadlineExtension';
  /** Due day before the extension. */
  from: Scalars['Date']['output'];
  on: Scalars['Date']['output'];
  /** `—` if the subject is hidden from the viewer, or locked and the viewer may not read its text. */
  reason: Scalars['String']['output'];
  /** Due day after the extension. */
  to: Scalars['Date']['output'];
};

/** Due day that moves. */
export type DeadlineMove = {
  __typename?: 'DeadlineMove';
  /** Deadline in its current state. */
  deadline: Maybe<Deadline>;
  deadlineId: Scalars['ID']['output'];
  /** True if nothing is owed any more: the deadline ends today. */
  ends: Scalars['Boolean']['output'];
  /** Current due day. */
  from: Scalars['Date']['output'];
  /** True if the deadline becomes overdue. */
  startsOverdue: Scalars['Boolean']['output'];
  /** True if the deadline is no longer overdue. */
  stopsOverdue: Scalars['Boolean']['output'];
  /** New due day; the current one if the deadline ends. */
  to: Scalars['Date']['output'];
};

/** Notice emitted by the overdue check. It is also an event and a change of the deadline. */
export type DeadlineNotice = {
  __typename?: 'DeadlineNotice';
  /** Due day at that time. */
  dueOn: Scalars['Date']['output'];
  /** Time of the notice. */
  saidAt: Scalars['DateTime']['output'];
  stage: DeadlineStage;
};

/** Order of `deadlines`. */
export type DeadlineOrder = {
  direction: OrderDirection;
  field: DeadlineOrderField;
};

/** Sort keys of deadlines. */
export type DeadlineOrderField =
  /** Due day. */
  | 'DUE_ON';

/** Days not counted, first and last included. */
export type DeadlinePause = {
  __typename?: 'DeadlinePause';
  from: Scalars['Date']['output'];
  /** `—` if the subject is hidden from the viewer, or locked and the viewer may not read its text. */
  reason: Scalars['String']['output'];
  /** Last day not counted; null while the pause lasts. */
  to: Maybe<Scalars['Date']['output']>;
};

/** Rule for one kind of deadline: event, length and source. */
export type DeadlinePolicy = {
  __typename?: 'DeadlinePolicy';
  /**
   * Whether its deadlines bind: by law (VERIFIED or REPORTED), or because a unit set it. A default of
   * this system binds nobody.
   */
  binding: Scalars['Boolean']['output'];
  code: Scalars['String']['output'];
  /** Matters that it applies to. */
  conditions: PolicyConditions;
  /** BACKWARD: at least this long before the event. */
  direction: Maybe<PeriodDirection>;
  /** Name of the policy. */
  label: Label;
  /** Number of units; null if a person fixes the day, or if nothing is owed. */
  length: Maybe<Scalars['Int']['output']>;
  /** Reliability of the source. Only VERIFIED rules are law as read; the others are defaults. */
  mark: SourceMark;
  /** Act that meets the duty, in words. */
  metBy: Scalars['String']['output'];
  /** True if the unit has switched the duty off: nothing is owed by it. */
  none: Scalars['Boolean']['output'];
  /** Body that owes the duty, in words. */
  owedBy: Scalars['String']['output'];
  /** True if the period starts again each time it is met. */
  repeating: Scalars['Boolean']['output'];
  /** Document or practice the rule comes from. */
  source: Scalars['String']['output'];
  /**
   * Event that starts the period. As `owedBy` and `metBy` it is a text for people: Vietnamese, or
   * English if `Accept-Language` prefers it. `code` is for programs.
   */
  trigger: Scalars['String']['output'];
  /** Unit of `length`; null as `length` is. */
  unit: Maybe<PeriodUnit>;
  /** Code of the unit that set it; it applies to all units below too. */
  unitCode: Scalars['String']['output'];
  /** First day of events it applies to. */
  validFrom: Scalars['Date']['output'];
  /** Last day of events it applies to; null if it has none. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** 0 for the built-in default; increases by one with each version the unit sets. */
  version: Scalars['Int']['output'];
};

/** Notice that the overdue check emits. */
export type DeadlineStage =
  /** quá hạn 5 ngày làm việc, báo cấp trên trực tiếp · five working days overdue, reported to the next higher body */
  | 'LATE_5'
  /** quá hạn 15 ngày làm việc, báo cơ quan cấp trên của cấp trên trực tiếp · fifteen working days overdue, reported to the body above that one */
  | 'LATE_15'
  /** quá hạn · overdue */
  | 'OVERDUE'
  /** xác nhận lại: thông báo quá hạn đã rút lại có hiệu lực trở lại · reinstated: the withdrawn overdue notice holds again */
  | 'REINSTATED'
  /** nhắc trong ngày đến hạn · reminder on the due day */
  | 'REMINDER_0'
  /** nhắc trước 1 ngày làm việc · reminder one working day before */
  | 'REMINDER_1'
  /** nhắc trước 3 ngày làm việc · reminder three working days before */
  | 'REMINDER_3'
  /** rút lại: thông báo quá hạn trước đó không còn đúng · withdrawn: the earlier overdue notice no longer holds */
  | 'WITHDRAWN';

/** State of a deadline. At every instant a deadline is in exactly one state. */
export type DeadlineState =
  /** không còn phải thực hiện · no longer owed */
  | 'CANCELLED'
  /** sắp đến hạn (còn 1–3 ngày làm việc) · due soon (1–3 working days left) */
  | 'DUE_SOON'
  /** đến hạn hôm nay · due today */
  | 'DUE_TODAY'
  /** đã hoàn thành trễ hạn · met late */
  | 'MET_LATE'
  /** đã hoàn thành đúng hạn · met on time */
  | 'MET_ON_TIME'
  /** đã quá hạn khi kết thúc, chưa hoàn thành · ended overdue, never met */
  | 'MISSED'
  /** trong hạn · on track */
  | 'ON_TRACK'
  /** quá hạn · overdue */
  | 'OVERDUE'
  /** tạm dừng · paused */
  | 'PAUSED';

/** Filter of `deadlines`. Either unitCode or organizationId. */
export type DeadlineWhere = {
  /**
   * True: only deadlines that bind (`Deadline.binding`). False: only the others. Default: without a
   * token only those that bind, with one all.
   */
  binding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Earliest due day, included. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Latest due day, included. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Owing body, including the bodies it succeeded. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of one of `deadlinePolicies`. */
  policyCode?: InputMaybe<Scalars['String']['input']>;
  /** Current state. */
  state?: InputMaybe<DeadlineState>;
  /** One or more current states, instead of state. */
  states?: InputMaybe<Array<DeadlineState>>;
  /** Code of a unit: every unit that ever had this code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Includes all units below. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Notification of a citizen. */
export type Delivery = {
  __typename?: 'Delivery';
  /** Visible only to those who handle opinions; else null. */
  deliveredBy: Maybe<Scalars['String']['output']>;
  deliveredOn: Maybe<Scalars['Date']['output']>;
  means: DeliveryMeans;
  /** Visible only to those who handle opinions; else null. */
  note: Maybe<Scalars['String']['output']>;
  /**
   * Opinion whose citizen was notified: the response's own opinion or one merged into it. Null when
   * POSTED, which notifies everybody, and where the merged opinion is hidden from the caller.
   */
  opinionId: Maybe<Scalars['ID']['output']>;
};

/** Notification of a citizen. */
export type DeliveryInput = {
  /** At most 300 characters. */
  deliveredBy?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. */
  deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  means: DeliveryMeans;
  /** At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Means by which a citizen was notified. */
export type DeliveryMeans =
  /** tại hội nghị · at the session */
  | 'AT_SESSION'
  /** điện tử (Zalo, thư điện tử) · electronic (Zalo, e-mail) */
  | 'ELECTRONIC'
  /** bằng văn bản · letter */
  | 'LETTER'
  /** tại hội nghị kỳ sau · at the next session */
  | 'NEXT_MEETING'
  /** gặp trực tiếp, điện thoại · phone or in person */
  | 'PHONE_IN_PERSON'
  /** niêm yết · posted */
  | 'POSTED'
  /** trưởng thôn, tổ trưởng tổ dân phố đọc tại cuộc họp · read out by the head of the residential group */
  | 'READ_OUT';

/**
 * Ý kiến chỉ đạo: one numbered item of a conclusion notice. It is on the worklist of each of its
 * bodies.
 */
export type Directive = Actionable & HasSteps & Node & {
  __typename?: 'Directive';
  /** Bodies that carry it out, in the order of the notice: 1–40, each once. */
  addressees: Array<DirectiveAddressee>;
  /**
   * Transitions that the viewer may make now for any of the bodies; `addressees` says for which. `to`
   * is the status of that body. Empty without a token.
   */
  allowedTransitions: Array<AllowedTransition>;
  /** All changes, oldest first: actor, action, time, reason. Null without a role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** Null unless cancelled by a later notice. */
  cancellation: Maybe<Remark>;
  /**
   * All changes, oldest first. Null without a role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  content: Scalars['String']['output'];
  /** Bodies of `addressees` that cooperate. */
  cooperating: Array<Organization>;
  /**
   * Due days fixed by the chair, one for each body that has one. Met by the report that is later
   * accepted.
   */
  deadlines: Array<Deadline>;
  documents: Array<Document>;
  /**
   * Beginning of the text, at most 200 characters, with an ellipsis if it is cut. Lists answer it
   * without a second read.
   */
  excerpt: Maybe<Scalars['String']['output']>;
  externalRef: Maybe<ExternalRef>;
  id: Scalars['ID']['output'];
  /** Day of the notice that issued it; null if the source gives none. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** At least one. */
  kinds: Array<DirectiveKind>;
  /** Lead body. Null where the bodies stand side by side: several lead, or none does. */
  lead: Maybe<Organization>;
  /** Ordinal of the notice that issued it: 1 for the notice that concluded the session. */
  notice: Scalars['Int']['output'];
  /** Number in the notice. */
  number: Scalars['Int']['output'];
  /**
   * Reason why it carries no open deadline although it is open, NO_DUE_DAY or WAITS_FOR_ACCEPTANCE;
   * null while a deadline is open, and once the directive is not open.
   */
  openWithout: Maybe<OpenWithout>;
  /** Opinions that this directive answers. */
  opinions: Array<Opinion>;
  /**
   * Progress of the whole: the first receipt and start, and the last report and acceptance once all
   * bodies that lead or are responsible have theirs. `report` is null where several of them report.
   */
  progress: DirectiveProgress;
  /** Later directive that replaces this one. */
  replacedBy: Maybe<Directive>;
  /** Earlier directive that this one replaces. */
  replaces: Maybe<Directive>;
  /** Reports of all bodies that the chair returned, by day. */
  returnedReports: Array<ReturnedReport>;
  session: Maybe<Session>;
  /**
   * Status of the whole, by the bodies that lead or are responsible. ACCEPTED: the reports of all are
   * accepted. REPORTED: all have reported. Before that, as far as one of them has begun. Cooperating
   * bodies decide nothing; once the whole is accepted they owe nothing more.
   */
  status: DirectiveStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
  /** Unit of the session, as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions of any of the bodies included. */
  viewerCan: Array<Step>;
};


/**
 * Ý kiến chỉ đạo: one numbered item of a conclusion notice. It is on the worklist of each of its
 * bodies.
 */
export type DirectiveAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ý kiến chỉ đạo: one numbered item of a conclusion notice. It is on the worklist of each of its
 * bodies.
 */
export type DirectiveChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One body that carries out a directive, with its own status, reports and due day. */
export type DirectiveAddressee = {
  __typename?: 'DirectiveAddressee';
  /** Names the body in steps on the directive. Unique among all; it never changes. */
  addresseeId: Scalars['ID']['output'];
  /** Transitions that the viewer may make now for this body. Empty without a token. */
  allowedTransitions: Array<AllowedTransition>;
  body: Organization;
  /** Deadlines that this body owes. */
  deadlines: Array<Deadline>;
  /**
   * Reason why the body owes no open deadline although it is not done, NO_DUE_DAY or
   * WAITS_FOR_ACCEPTANCE; null while a deadline is open, and once nothing is owed.
   */
  openWithout: Maybe<OpenWithout>;
  part: AddresseePart;
  progress: DirectiveProgress;
  /** Reports of this body that the chair returned, in order. */
  returnedReports: Array<ReturnedReport>;
  status: DirectiveStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
};

/** Body that carries out a directive. */
export type DirectiveAddresseeInput = {
  /** Day fixed for this body, as `dueOn` of the directive. A cooperating body has a due day only here. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  organizationId: Scalars['ID']['input'];
  part?: AddresseePart;
  /** Progress so far, for entry after the fact. The furthest date determines the status. */
  progress?: InputMaybe<DirectiveProgressInput>;
};

/** Page of directives. */
export type DirectiveConnection = {
  __typename?: 'DirectiveConnection';
  edges: Array<DirectiveEdge>;
  nodes: Array<Maybe<Directive>>;
  pageInfo: PageInfo;
  /**
   * Number of all directives of the list that the caller may see. Always there for a list of one
   * session; of another list only where this page has all of it, else null.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Directive>;
};

/** One numbered item of a notice. */
export type DirectiveInput = {
  /**
   * Bodies side by side, 1–40, each once, instead of leadId and cooperatingIds: CONFLICTING_INPUT with
   * both. At least one is LEAD or RESPONSIBLE (REQUIRED).
   */
  addressees?: InputMaybe<Array<DirectiveAddresseeInput>>;
  /** 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** Cooperating bodies, at most 20. Refused with `addressees`. */
  cooperatingIds?: Array<Scalars['ID']['input']>;
  /**
   * Day fixed by the chair, for each body that leads or is responsible and has no day of its own. Not
   * before the notice's issue, or before the session if the issue day is unknown; at most 3,660 days
   * from today.
   */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  externalRef?: InputMaybe<ExternalRefInput>;
  /** 1–5 kinds. */
  kinds: Array<DirectiveKind>;
  /** Lead body. Required without `addressees`. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Opinions of the same session that this directive answers, at most 50. */
  opinionIds?: Array<Scalars['ID']['input']>;
  /**
   * Progress of the lead body so far, for entry after the fact. The furthest date determines the
   * status. With `addressees`, each has its own (CONFLICTING_INPUT).
   */
  progress?: InputMaybe<DirectiveProgressInput>;
};

/** Kind of measure that a directive requires. */
export type DirectiveKind =
  /** thông tin đến nhân dân · inform the people */
  | 'DISSEMINATE'
  /** kiến nghị cấp trên · escalate */
  | 'ESCALATE'
  /** tham mưu ban hành nghị quyết · prepare a formal resolution (nghị quyết) */
  | 'PREPARE_RESOLUTION'
  /** giải quyết theo thẩm quyền · resolve within its competence */
  | 'RESOLVE'
  /** giám sát · supervise */
  | 'SUPERVISE';

/** Order of `directives`. */
export type DirectiveOrder = {
  direction: OrderDirection;
  field: DirectiveOrderField;
};

/** Sort keys of directives. */
export type DirectiveOrderField =
  /** First due day; with organizationId. */
  | 'DUE_ON'
  /** Day of issue; with unitCode. */
  | 'ISSUED_ON';

/** Dates and report of a directive's execution. */
export type DirectiveProgress = {
  __typename?: 'DirectiveProgress';
  acceptedOn: Maybe<Scalars['Date']['output']>;
  acknowledgedOn: Maybe<Scalars['Date']['output']>;
  report: Maybe<Scalars['String']['output']>;
  reportedOn: Maybe<Scalars['Date']['output']>;
  startedOn: Maybe<Scalars['Date']['output']>;
};

/** Dates and report of a directive's execution. */
export type DirectiveProgressInput = {
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  acknowledgedOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 8,000 characters. */
  report?: InputMaybe<Scalars['String']['input']>;
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
  startedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Status of a directive. */
export type DirectiveStatus =
  /** kết quả được chấp nhận · accepted */
  | 'ACCEPTED'
  /** đã tiếp nhận · acknowledged */
  | 'ACKNOWLEDGED'
  /** đã hủy · cancelled */
  | 'CANCELLED'
  /** đang thực hiện · in progress */
  | 'IN_PROGRESS'
  /** đã ban hành · issued */
  | 'ISSUED'
  /** đã thay thế bằng chỉ đạo khác · replaced by another */
  | 'REPLACED'
  /** đã báo cáo kết quả · reported */
  | 'REPORTED';

/** Filter of `directives`. Exactly one of sessionId, unitCode and organizationId. */
export type DirectiveWhere = {
  /** Earliest day of issue, included. A directive without a day of issue does not match. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Latest day of issue, included. A directive without a day of issue does not match. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** One of the bodies. The filter by status then is by the status of this body. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<DirectiveStatus>;
  /** One or more statuses, instead of status. */
  statuses?: InputMaybe<Array<DirectiveStatus>>;
  /** Unit of the session: every unit that ever had this code; `VN` is the country. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Includes all units below. Only with unitCode. */
  withDescendants?: Scalars['Boolean']['input'];
};

/**
 * Document of the record: uploaded here or stored elsewhere. It is a part of its subject and no Node,
 * because a document that is stored elsewhere has no id.
 */
export type Document = {
  __typename?: 'Document';
  /** Null if the document is stored elsewhere. */
  id: Maybe<Scalars['ID']['output']>;
  issuedOn: Maybe<Scalars['Date']['output']>;
  kind: DocumentKind;
  /**
   * Address of the document. For an upload: a download link made for this response, valid for 5
   * minutes. It saves the file; with `inline: true` it shows a document of the type `application/pdf`,
   * `image/png`, `image/jpeg` or `image/webp` in the browser, and saves any other. Who may read the
   * link, and how long it is valid, is the same. A document that is stored elsewhere has its recorded
   * address.
   */
  link: Maybe<Scalars['String']['output']>;
  /** Media type, `application/pdf`. For an upload: determined from the content. */
  mediaType: Maybe<Scalars['String']['output']>;
  name: Scalars['String']['output'];
  /** Number and symbol. */
  number: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the content, hexadecimal. For an upload: computed. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Size in bytes. For an upload: counted. */
  size: Maybe<Scalars['Int']['output']>;
};


/**
 * Document of the record: uploaded here or stored elsewhere. It is a part of its subject and no Node,
 * because a document that is stored elsewhere has no id.
 */
export type DocumentLinkArgs = {
  inline?: Scalars['Boolean']['input'];
};

/** Document of the record. */
export type DocumentInput = {
  /**
   * Id of an uploaded document to keep. Name and number change as given; content, media type, size and
   * SHA-256 stay.
   */
  id?: InputMaybe<Scalars['ID']['input']>;
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  kind: DocumentKind;
  /** An https address, at most 2,000 characters; absent for an uploaded document. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Media type, `application/pdf`. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  name: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the content, 64 hexadecimal digits, small or capital. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Size in bytes, at most 1,000,000,000. */
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** Kind of document. */
export type DocumentKind =
  /** ghi âm · audio recording */
  | 'AUDIO_RECORDING'
  /** quyết định · decision */
  | 'DECISION'
  /** tài liệu, minh chứng · evidence */
  | 'EVIDENCE'
  /** giấy mời, thông báo tổ chức · invitation or announcement */
  | 'INVITATION'
  /** danh sách · list */
  | 'LIST'
  /** biên bản · minutes */
  | 'MINUTES'
  /** tin, bài · news article */
  | 'NEWS'
  /** thông báo kết luận đã ký · signed conclusion notice */
  | 'NOTICE'
  /** công văn · official letter */
  | 'OFFICIAL_LETTER'
  /** kế hoạch · plan */
  | 'PLAN'
  /** báo cáo · report */
  | 'REPORT'
  /** bảng tổng hợp · summary table */
  | 'SUMMARY_TABLE'
  /** ghi hình · video recording */
  | 'VIDEO_RECORDING';

/** Input of `draftResponse`. */
export type DraftResponseInput = {
  /** At most 300 characters. */
  answeredBy?: InputMaybe<Scalars['String']['input']>;
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Version of the opinion the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: ResponseKind;
  opinionId: Scalars['ID']['input'];
  /**
   * Day that the response promises the result for (ROADMAP_RESULT). Only with the resolution ROADMAP
   * or PARTLY_RESOLVED. Not before today, at most 3,660 days from today.
   */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Required unless INTERIM. */
  resolution?: InputMaybe<Resolution>;
};

/** Result of `draftResponse`. */
export type DraftResponsePayload = {
  __typename?: 'DraftResponsePayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Input of `endOrganization`. */
export type EndOrganizationInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Last day of the body, not in the future. Default: today. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  organizationId: Scalars['ID']['input'];
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `endOrganization`. */
export type EndOrganizationPayload = {
  __typename?: 'EndOrganizationPayload';
  organization: Maybe<Organization>;
  userErrors: Array<UserError>;
};

/** Labels of one enum. */
export type EnumLabels = {
  __typename?: 'EnumLabels';
  /**
   * Name of the enum in this schema; `Field` for the fields of opinions, `DeadlinePolicy` for
   * `Deadline.policyCode`.
   */
  enum: Scalars['String']['output'];
  values: Array<Label>;
};

/** Input of `eraseCitizen`. */
export type EraseCitizenInput = {
  /** `citizenId` of the opinion. */
  citizenId: Scalars['ID']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. Must not contain a name, because the reason is stored. */
  reason: Scalars['String']['input'];
};

/** Result of `eraseCitizen`. */
export type EraseCitizenPayload = {
  __typename?: 'EraseCitizenPayload';
  citizenId: Maybe<Scalars['ID']['output']>;
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  userErrors: Array<UserError>;
};

/** Input of `escalateOpinion`. */
export type EscalateOpinionInput = {
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   * REQUIRED at `citizenToldOn` without a day.
   */
  citizenToldBy?: InputMaybe<DeliveryMeans>;
  /**
   * Day on which the citizen was notified of the escalation, if so; it counts as the first reply
   * (OPINION_FIRST_REPLY). Not before escalatedOn. Stored as `toldOn` of the `Escalation`.
   */
  citizenToldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number and symbol, at most 60 characters. */
  documentNumber: Scalars['String']['input'];
  /** Default: today. */
  escalatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** Higher body. */
  to: EscalationTargetInput;
};

/** Result of `escalateOpinion`. */
export type EscalateOpinionPayload = {
  __typename?: 'EscalateOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Referral of a matter to a higher body. The duty to answer the citizen remains. */
export type Escalation = Node & {
  __typename?: 'Escalation';
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  escalatedOn: Maybe<Scalars['Date']['output']>;
  /** Reminders sent to the higher body. */
  followUps: Array<FollowUp>;
  id: Scalars['ID']['output'];
  /** The body, if it is in this system. */
  organization: Maybe<Organization>;
  /** Null until the higher body replies. */
  reply: Maybe<EscalationReply>;
  /** Name of the higher body, inside or outside this system. */
  to: Scalars['String']['output'];
  /** Means of that notification; null if unknown: it does not count as writing then. */
  toldBy: Maybe<DeliveryMeans>;
  /** Day on which the citizen was notified of the escalation; `citizenToldOn` of `escalateOpinion`. */
  toldOn: Maybe<Scalars['Date']['output']>;
};

/** Referral of a matter to a higher body. */
export type EscalationInput = {
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. */
  escalatedOn?: InputMaybe<Scalars['Date']['input']>;
  reply?: InputMaybe<EscalationReplyInput>;
  /** Higher body. */
  to: EscalationTargetInput;
  /** Means of that notification; `citizenToldBy` of `escalateOpinion`. */
  toldBy?: InputMaybe<DeliveryMeans>;
  /**
   * Day on which the citizen was notified of the escalation, not in the future; `citizenToldOn` of
   * `escalateOpinion`.
   */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Reply of a higher body. */
export type EscalationReply = {
  __typename?: 'EscalationReply';
  content: Scalars['String']['output'];
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  repliedOn: Maybe<Scalars['Date']['output']>;
};

/** Reply of a higher body. */
export type EscalationReplyInput = {
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. */
  repliedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Body that a matter is referred to: exactly one of the two fields. */
export type EscalationTargetInput =
  /** Name of a body outside this system, at most 300 characters. */
  { name: Scalars['String']['input']; organizationId?: never; }
  |  /** A body of this system. */
  { name?: never; organizationId: Scalars['ID']['input']; };

/** Input of `explainDifference`. */
export type ExplainDifferenceInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** 1–4,000 characters. Public after the publication of the session: name nobody. */
  explanation: Scalars['String']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `explainDifference`. */
export type ExplainDifferencePayload = {
  __typename?: 'ExplainDifferencePayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Input of `extendDeadline`. */
export type ExtendDeadlineInput = {
  deadlineId: Scalars['ID']['input'];
  /** New due day, later than the current one, at most 3,660 days from today. */
  dueOn: Scalars['Date']['input'];
  /** Version of the deadline; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. Public once the subject is public: name nobody. */
  reason: Scalars['String']['input'];
};

/** Result of `extendDeadline`. */
export type ExtendDeadlinePayload = {
  __typename?: 'ExtendDeadlinePayload';
  deadline: Maybe<Deadline>;
  userErrors: Array<UserError>;
};

/** Key of this object in another system, unique there among objects of one type. */
export type ExternalRef = {
  __typename?: 'ExternalRef';
  /** Name of the other system. */
  system: Scalars['String']['output'];
  /** Key in that system. */
  value: Scalars['String']['output'];
};

/** Key of an object in another system. */
export type ExternalRefInput = {
  /**
   * Name of the other system, 1–60 characters. The comparison ignores case, invisible characters and
   * the kind of blank or dash.
   */
  system: Scalars['String']['input'];
  /** Key in that system, 1–200 characters. Compared like `system`, but case counts. */
  value: Scalars['String']['input'];
};

/** Field (lĩnh vực) of opinions and sessions. */
export type Field = {
  __typename?: 'Field';
  /** Value of `Opinion.fields`: a shipped code, or `79.BUS` with the code of the unit that added it. */
  code: Scalars['String']['output'];
  /** Group in the State's report form on petitions. The assignment is a default. */
  group: FieldGroup;
  label: Label;
  /** Code of the unit that added it; `VN` for a shipped field. */
  unitCode: Scalars['String']['output'];
};

/**
 * Changed field in stored form. For a list, it contains only the entries added, removed or changed.
 * For an entry, it contains the id, the status and the changed fields.
 */
export type FieldChange = {
  __typename?: 'FieldChange';
  after: Maybe<Scalars['JSON']['output']>;
  before: Maybe<Scalars['JSON']['output']>;
  field: Scalars['String']['output'];
};

/** Group of fields (lĩnh vực) in the State's report form on petitions. */
export type FieldGroup =
  /** tư pháp · justice */
  | 'JUSTICE'
  /** đất đai · land */
  | 'LAND'
  /** khác · other */
  | 'OTHER'
  /** chế độ, chính sách · policies and benefits */
  | 'POLICY';

/** Fields (lĩnh vực) for matters of a unit. */
export type FieldList = {
  __typename?: 'FieldList';
  /** The shipped fields, then those that the unit, its province and the country added. */
  fields: Array<Field>;
  unit: AdministrativeUnit;
  /** Version of the fields that the unit itself added, 0 if it added none: `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Type of finding. */
export type FindingType =
  /** chậm so với thời hạn · late */
  | 'LATE'
  /** hạn chế · limitation */
  | 'LIMITATION'
  /** ưu điểm · strength */
  | 'STRENGTH'
  /** vi phạm · violation */
  | 'VIOLATION';

/** Reminder to a higher body. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** Text of the reminder. */
  note: Scalars['String']['output'];
  on: Scalars['Date']['output'];
};

/** Input of `followUpEscalation`. */
export type FollowUpEscalationInput = {
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Text of the reminder, 1–4,000 characters. */
  note: Scalars['String']['input'];
  /**
   * Default: today. May be earlier than a recorded follow-up. Each follow-up meets the follow-up
   * deadline that runs on its day.
   */
  on?: InputMaybe<Scalars['Date']['input']>;
  opinionId: Scalars['ID']['input'];
};

/** Result of `followUpEscalation`. */
export type FollowUpEscalationPayload = {
  __typename?: 'FollowUpEscalationPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Name that a body had before. */
export type FormerName = {
  __typename?: 'FormerName';
  name: Scalars['String']['output'];
  /** Last day on which the body had this name. */
  to: Scalars['Date']['output'];
};

/** Role for a unit and all units below. */
export type Grant = {
  __typename?: 'Grant';
  /** Whether the viewer is named to read denunciations. */
  denunciations: Scalars['Boolean']['output'];
  /** The body of `organizationId`. */
  organization: Maybe<Organization>;
  /** Body on whose behalf the role is held; null for no particular body. */
  organizationId: Maybe<Scalars['ID']['output']>;
  role: Role;
  /** Scopes of an INTEGRATOR; empty for people. */
  scopes: Array<Scope>;
  /** Latest unit with this code. */
  unit: Maybe<AdministrativeUnit>;
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['output'];
};

/** Input of `grantRole`. */
export type GrantRoleInput = {
  /** Names the holder to read denunciations. Only with CLERK or LEADER. */
  denunciations?: Scalars['Boolean']['input'];
  /** First day of validity. Default: today. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Body on whose behalf the role is held. An OFFICER of a body handles only matters assigned to that
   * body.
   */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Any role but PUBLIC. */
  role: Role;
  /** Scopes of an INTEGRATOR, at least one; empty for people. */
  scopes?: Array<Scope>;
  /**
   * Subject of the holder's token, exactly as the holder sees it in `viewer { subject }`: the claim
   * `sub` of at most 255 characters, after the name of the issuer and a colon if the issuer has a
   * name. It is compared with its case (OpenID Connect Core 1.0, 2) and never tidied: 1–296 printable
   * characters, no `#`, no blank at either end, accented letters composed (NFC); else INVALID.
   */
  subject: Scalars['String']['input'];
  /** Last day of validity, not before today. Default: until revoked. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of a unit in force; `VN` is the country. */
  unitCode: Scalars['String']['input'];
};

/** Result of `grantRole`. */
export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  roleGrant: Maybe<RoleGrant>;
  userErrors: Array<UserError>;
};

/** Participant of a session. */
export type Guest = {
  __typename?: 'Guest';
  /** Null for a group or a position. */
  name: Maybe<Scalars['String']['output']>;
  /** Position or name of a group. */
  position: Scalars['String']['output'];
};

/** Participant of a session. */
export type GuestInput = {
  /** At most 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Position or name of a group, at most 300 characters. */
  position: Scalars['String']['input'];
};

/**
 * Object that has buttons: a matter, a deadline, a finding, a campaign, a role, a connected system, or
 * a unit. After a step, `nodes(ids:) { ... on HasSteps { viewerCan } }` shows the buttons again.
 */
export type HasSteps = {
  id: Scalars['ID']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};

/** Input of `holdSession`. */
export type HoldSessionInput = {
  /** 0–1,000,000 people. */
  attendance: Scalars['Int']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * Day held. Default: the planned day, or today if that day is in the future. Not in the future, not
   * before the announcement or an opinion that came in ahead.
   */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  notAdmitted?: Array<NotAdmittedInput>;
  /**
   * Required if `heldOn` is more than a year from the planned day. At most 1,000 characters; stored
   * with the change.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * Counts in the minutes, 1–20, one for each channel and unit. If nobody came or nothing was raised:
   * one count of 0.
   */
  reportedCounts: Array<ReportedCountInput>;
  sessionId: Scalars['ID']['input'];
  /** At most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `holdSession`. */
export type HoldSessionPayload = {
  __typename?: 'HoldSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
  /**
   * NOTHING_OWED for a held session whose day is before the first day of SESSION_RESULT_PUBLISH: no
   * publication of its results is owed.
   */
  warnings: Array<Warning>;
};

/** HTTP header. */
export type HttpHeader = {
  __typename?: 'HttpHeader';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/**
 * Logged disclosure of a citizen's identity to one person, for one opinion, in one clock hour
 * (Asia/Ho_Chi_Minh). Whoever reads it again in that hour makes no other entry.
 */
export type IdentityReading = {
  __typename?: 'IdentityReading';
  /** Subject of the token. */
  actor: Scalars['String']['output'];
  /** The first reading of the hour. */
  at: Scalars['DateTime']['output'];
  /** Application the token was issued to, if the token names one. */
  client: Maybe<Scalars['String']['output']>;
  /** Request of that reading. */
  requestId: Scalars['String']['output'];
  /** Roles of the actor at that moment. */
  roles: Array<Role>;
};

/** Input of `issueRecommendation`. */
export type IssueRecommendationInput = {
  /**
   * Supervised bodies side by side, 1–40, each once, instead of organizationId: CONFLICTING_INPUT with
   * both. At least one is LEAD or RESPONSIBLE (REQUIRED).
   */
  addressees?: InputMaybe<Array<RecommendationAddresseeInput>>;
  /** 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** Version of the finding the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  findingId: Scalars['ID']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. Not in the future, not before the finding's foundOn. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Supervised body. Required without `addressees`. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of `issueRecommendation`. */
export type IssueRecommendationPayload = {
  __typename?: 'IssueRecommendationPayload';
  recommendation: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/** Code with its label in both languages. */
export type Label = {
  __typename?: 'Label';
  code: Scalars['String']['output'];
  /** English label. */
  en: Scalars['String']['output'];
  /** Vietnamese label. */
  vi: Scalars['String']['output'];
};

/** Document of law or of the Party cited as a basis. Facts missing in the source are null. */
export type LegalDocument = {
  __typename?: 'LegalDocument';
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Issuing body. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Number and symbol, `11-QĐ/TW`. */
  number: Maybe<Scalars['String']['output']>;
  /** Title or subject matter. */
  title: Maybe<Scalars['String']['output']>;
};

/** Document cited as a basis. */
export type LegalDocumentInput = {
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Issuing body, at most 300 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Title or subject matter, at most 500 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `mergeOpinions`. */
export type MergeOpinionsInput = {
  /** Version of the remaining opinion; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Opinion that remains: open, and neither a complaint nor a denunciation. */
  intoId: Scalars['ID']['input'];
  /** Opinions of the same unit to merge, 1–45 per call and 1,000 in total. */
  opinionIds: Array<Scalars['ID']['input']>;
  /** 1–1,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `mergeOpinions`. */
export type MergeOpinionsPayload = {
  __typename?: 'MergeOpinionsPayload';
  /** Opinion that remains. */
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
  /**
   * PASSAGE_REMAINS for each text of this opinion and of those merged into it that still contains a
   * passage redacted in another of them: this call did not reach it. At most 100.
   */
  warnings: Array<Warning>;
};

/** Input of `mergeOrganization`. */
export type MergeOrganizationInput = {
  /** Version of the body that ends; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Body that takes over its open work. A standard body may take over. */
  intoId: Scalars['ID']['input'];
  /** Last day of the body that ends, not in the future. Default: yesterday, or the day it ended on. */
  lastDay?: InputMaybe<Scalars['Date']['input']>;
  /** Body that ends. */
  organizationId: Scalars['ID']['input'];
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `mergeOrganization`. */
export type MergeOrganizationPayload = {
  __typename?: 'MergeOrganizationPayload';
  /** The body that ended; `successor` is the other one. */
  organization: Maybe<Organization>;
  userErrors: Array<UserError>;
};

/**
 * Opinion into which others were merged, as their citizens may follow it: its handling and its answer,
 * never the text of the other citizen.
 */
export type MergedMatter = {
  __typename?: 'MergedMatter';
  /** Null unless it was assigned to a body. */
  assignment: Maybe<Assignment>;
  deadlines: Array<Deadline>;
  /** `node` shows the opinion if it is not hidden from the caller. */
  opinionId: Scalars['ID']['output'];
  resolution: Resolution;
  /** Approved responses. */
  responses: Array<Response>;
  status: OpinionStatus;
};

/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * The chair accepts the report of a body: status ACCEPTED. The subject that reported cannot accept.
   * The deadline counts as met on the day of the report.
   * Roles: LEADER, ADMIN.
   */
  acceptDirective: Maybe<AcceptDirectivePayload>;
  /** The body accepts the assignment: status IN_PROGRESS. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  acceptOpinion: Maybe<AcceptOpinionPayload>;
  /**
   * A body confirms receipt: status ACKNOWLEDGED. May be skipped.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  acknowledgeDirective: Maybe<AcknowledgeDirectivePayload>;
  /**
   * Adds a field for matters of a unit and of all units below it. A field is not removed: opinions
   * have its code. At most 100 by a unit (TOO_MANY). A code that the unit has is DUPLICATE.
   * Roles: ADMIN.
   */
  addField: Maybe<AddFieldPayload>;
  /**
   * Issues a later notice: the only way to replace, cancel or add directives of a CONCLUDED, PUBLISHED
   * or CLOSED session. All changes are one transaction; the earlier directives stay readable as
   * REPLACED or CANCELLED.
   * Roles: LEADER, ADMIN.
   */
  amendNotice: Maybe<AmendNoticePayload>;
  /**
   * Announces a PLANNED or POSTPONED session: status ANNOUNCED. Day, place and ways to attend must be
   * given here or be known.
   * Roles: CLERK, LEADER, ADMIN.
   */
  announceSession: Maybe<AnnounceSessionPayload>;
  /**
   * Records the response given at the session: status ANSWERED_AT_SESSION. It counts as delivered to
   * the people present.
   * Roles: CLERK, LEADER, ADMIN.
   */
  answerAtSession: Maybe<AnswerAtSessionPayload>;
  /**
   * Approves a draft. The subject that drafted it cannot approve it. A final response sets the opinion
   * to RESPONDED. A correction does not change the status of an answered opinion and must be delivered
   * to everybody again.
   * Roles: LEADER, ADMIN.
   */
  approveResponse: Maybe<ApproveResponsePayload>;
  /**
   * The supervising body assesses the reply of a body: status ACCEPTED, PARTLY_ACCEPTED or
   * NOT_ACCEPTED.
   * Roles: SUPERVISOR.
   */
  assessReply: Maybe<AssessReplyPayload>;
  /** Assigns an opinion to a body: status ASSIGNED. Roles: CLERK, LEADER, ADMIN. */
  assignOpinion: Maybe<AssignOpinionPayload>;
  /**
   * Checks the upload (size, SHA-256, and type by content) and makes it a document of its subject.
   * Allowed in every status. An OFFICER of a body attaches only to subjects that the body handles.
   * Only the creator of the upload can attach it, once. DUPLICATE if an upload with the same content
   * is already a document of the subject.
   * Roles: CLERK, LEADER, OFFICER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  attachDocument: Maybe<AttachDocumentPayload>;
  /**
   * Cancels a session that has not begun: status CANCELLED. It accepts no more opinions.
   * Roles: CLERK, LEADER, ADMIN.
   */
  cancelSession: Maybe<CancelSessionPayload>;
  /**
   * Sets nature, fields and competence: status CLASSIFIED. A denunciation is locked from then on.
   * Roles: CLERK, LEADER, ADMIN.
   */
  classifyOpinion: Maybe<ClassifyOpinionPayload>;
  /**
   * Closes an opinion: status CLOSED. The current response must have been delivered to every
   * identified citizen or posted (a correction is delivered again), and the resolution must be
   * EXPLAINED, RESOLVED or CANNOT_RESOLVE.
   * Roles: CLERK, LEADER, ADMIN.
   */
  closeOpinion: Maybe<CloseOpinionPayload>;
  /**
   * Closes a PUBLISHED session: status CLOSED. Every line of its reconciliation must agree, or be
   * explained as it is now, and all open items must be listed. It accepts no more opinions.
   * Roles: CLERK, LEADER, ADMIN.
   */
  closeSession: Maybe<CloseSessionPayload>;
  /**
   * Records the conclusion notice of a HELD session with its directives: status CONCLUDED, in one
   * transaction.
   * Roles: CLERK, LEADER, ADMIN, INTEGRATOR.
   */
  concludeSession: Maybe<ConcludeSessionPayload>;
  /**
   * The supervising body confirms implementation by a body: status CONFIRMED. The recommendation is
   * closed when all bodies that lead or are responsible are. No other body can.
   * Roles: SUPERVISOR.
   */
  confirmRecommendation: Maybe<ConfirmRecommendationPayload>;
  /**
   * Records a supervision campaign with its visits.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  createCampaign: Maybe<CreateCampaignPayload>;
  /**
   * Registers a connected system (INTEGRATOR) and returns its first secret, shown only once. The
   * system signs in at `POST /oauth/token` (RFC 6749, client_credentials) and receives a token for one
   * hour. The secret is not stored: a repeated call with the same idempotencyKey returns the system
   * without it. If the first response is lost, call rotateClientSecret.
   * Roles: ADMIN.
   */
  createClient: Maybe<CreateClientPayload>;
  /**
   * Returns a link, valid for 15 minutes, to upload one file. Order of calls: createUpload, send the
   * bytes to the link, attachDocument. The link accepts exactly the bytes announced here. A file can
   * be read only after it is attached; a file not attached within a day is deleted.
   * Roles: CLERK, LEADER, OFFICER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  createUpload: Maybe<CreateUploadPayload>;
  /**
   * Drafts a response, or rewrites the open draft; an opinion has at most one draft. At most 20
   * responses since its last reopening, and 100 in all (TOO_MANY). INTERIM and FINAL
   * while a body handles the opinion (ASSIGNED, IN_PROGRESS, ESCALATED). SUPPLEMENTARY then too, if
   * the opinion was answered before and reopened. For ANSWERED_AT_SESSION and RESPONDED only
   * CORRECTED, for errors; it stays beside the response it corrects. A CLOSED opinion must be reopened
   * first.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  draftResponse: Maybe<DraftResponsePayload>;
  /**
   * Ends a body without a successor: lists of bodies after its last day leave it out. Its open work
   * stays its own until it is assigned to another body. `updateOrganization` with `validTo: null`
   * takes the end back. CONDITION_NOT_MET for a standard body and for one that has ended.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  endOrganization: Maybe<EndOrganizationPayload>;
  /**
   * Erases a citizen's identity: name, address, telephone and identity number, with the key that opens
   * every copy, backups included. Also erases the other records of the same identity in the units of
   * the caller's role, within the province: those with the same name and identity number; without such
   * a number, the same name and telephone; without both, the same name and address. The opinion, its
   * responses and all counts remain. Cannot be undone.
   * Basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. RETRY_LATER, also if there are more than 100
   * records: the erasure may be incomplete; call again.
   * There is no `expectedVersion`: nobody may decide that another version of the identity stays, and
   * no answer has a version of it.
   * Roles: LEADER, ADMIN.
   */
  eraseCitizen: Maybe<EraseCitizenPayload>;
  /**
   * Refers a matter to a higher body: status ESCALATED. The duty to answer the citizen remains.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  escalateOpinion: Maybe<EscalateOpinionPayload>;
  /**
   * Explains the differences between the minutes and the recorded opinions or turns, as they are now.
   * A difference that changes later needs a new explanation. Replaces an earlier one.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  explainDifference: Maybe<ExplainDifferencePayload>;
  /**
   * Sets a later due day. Also allowed on the due day and after it; the first due day remains as
   * originalDueOn.
   * Roles: LEADER, ADMIN.
   */
  extendDeadline: Maybe<ExtendDeadlinePayload>;
  /**
   * Records a reminder to the higher body. The status stays ESCALATED.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  followUpEscalation: Maybe<FollowUpEscalationPayload>;
  /**
   * Grants a role for a unit and all units below. The caller must be ADMIN of that unit or of one
   * above. Takes effect everywhere within 30 seconds. A person or system holds at most 50 roles, each
   * once.
   * Roles: ADMIN.
   */
  grantRole: Maybe<GrantRolePayload>;
  /**
   * Ends the session and records the counts of its minutes: status HELD. From IN_SESSION, or from
   * ANNOUNCED or COLLECTING if the beginning was not recorded.
   * Roles: CLERK, LEADER, ADMIN.
   */
  holdSession: Maybe<HoldSessionPayload>;
  /**
   * Issues a recommendation to one or several supervised bodies on a finding. A finding has at most
   * one.
   * Roles: SUPERVISOR, ADMIN.
   */
  issueRecommendation: Maybe<IssueRecommendationPayload>;
  /**
   * Merges opinions of one unit into one of them: status MERGED. Their citizens receive its response.
   * All in one transaction: at most 45 opinions, or 32 that still lack a first reply. Merge more in
   * several calls; TOO_MANY names how many fit. A passage redacted in one of the opinions, or in one
   * merged earlier, is redacted in all of them, as far as one call reaches those merged earlier: see
   * `warnings`.
   * Roles: CLERK, LEADER, ADMIN.
   */
  mergeOpinions: Maybe<MergeOpinionsPayload>;
  /**
   * Ends a body and gives its open work to another one, of any unit: worklist and deadlines of the
   * other body show it, its officers handle it, and `Deadline.heir` names the other body. What is
   * recorded keeps naming the merged body. Files that use its name find it, and after its last day
   * the other body. For a body that was recorded twice, the last day is the one before its first.
   * CONDITION_NOT_MET for a standard body, for one that was merged before, and at `intoId` for a body
   * that has ended; TOO_MANY at `intoId` beyond 20 bodies merged into one, also by way of others.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR; in the units of both bodies.
   */
  mergeOrganization: Maybe<MergeOrganizationPayload>;
  /**
   * Opens an ANNOUNCED session for opinions ahead of it: status COLLECTING. SPOKEN and BALLOT opinions
   * are accepted only once the session begins.
   * Roles: CLERK, LEADER, ADMIN.
   */
  openCollection: Maybe<OpenCollectionPayload>;
  /**
   * Stops the count. During the pause there is no due day and the deadline is not overdue.
   * Roles: LEADER, ADMIN.
   */
  pauseDeadline: Maybe<PauseDeadlinePayload>;
  /** Plans a session: status PLANNED. Roles: CLERK, LEADER, ADMIN, INTEGRATOR. */
  planSession: Maybe<PlanSessionPayload>;
  /**
   * Postpones a session that has not begun: status POSTPONED. Next step: announceSession.
   * Roles: CLERK, LEADER, ADMIN.
   */
  postponeSession: Maybe<PostponeSessionPayload>;
  /**
   * Publishes the conclusion of a CONCLUDED session at a place from a day: status PUBLISHED.
   * Roles: CLERK, LEADER, ADMIN, INTEGRATOR.
   */
  publishSession: Maybe<PublishSessionPayload>;
  /** A supervised body confirms receipt: status RECEIVED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  receiveRecommendation: Maybe<ReceiveRecommendationPayload>;
  /**
   * Records that a citizen was notified of an approved response. DELIVERED when every citizen
   * concerned has been notified, or when it was posted. A delivery with the same day, means, recipient
   * and words as a recorded one is DUPLICATE.
   * Roles: OFFICER, CLERK, LEADER, ADMIN, INTEGRATOR.
   */
  recordDelivery: Maybe<RecordDeliveryPayload>;
  /**
   * Records the higher body's reply: status IN_PROGRESS. The duty to answer the citizen remains.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  recordEscalationReply: Maybe<RecordEscalationReplyPayload>;
  /** Records a finding in a unit. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  recordFinding: Maybe<RecordFindingPayload>;
  /**
   * Records one opinion after the fact, with all that is known of its handling. The status follows
   * from the input: rejection REJECTED, redirection REDIRECTED, a final response ANSWERED_AT_SESSION
   * or RESPONDED, escalation ESCALATED, assignment ASSIGNED or IN_PROGRESS, a nature CLASSIFIED,
   * otherwise RECEIVED. A complaint or denunciation follows its own procedure: it has a redirection,
   * never a response. The public does not see an opinion that is RECEIVED, or REJECTED without a
   * nature, because it may be a denunciation.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  recordOpinion: Maybe<RecordOpinionPayload>;
  /**
   * Records up to 100 opinions, each in its own transaction. A refused row, also one refused as
   * FORBIDDEN, does not stop the others. Neither does a row of a variable that does not fit its type:
   * it is refused with REQUIRED or INVALID.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  recordOpinions: Maybe<RecordOpinionsPayload>;
  /**
   * Records a body of a unit. A body of the unit that has this name is returned, not recorded twice:
   * a recorded body by its name, a former or another one, or one of the standard four, whose names are
   * also read with usual abbreviations (`UBND P. Bến Thành`). Spellings of one name are the same:
   * case, white space, characters that show nothing, kinds of dashes, quotes and apostrophes, the
   * place of a tone mark (`hoá`, `hóa`), a final stop. Other diacritics make another name. A body that
   * was merged before the day is answered with its successor. An identifier or another name that the
   * returned body lacks is added to it. CONFLICTING_INPUT at `kind` if the body has another kind, at
   * `officialId` if it has another identifier; DUPLICATE at `officialId` or `aliases` if another body
   * has it.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  recordOrganization: Maybe<RecordOrganizationPayload>;
  /**
   * Records a session that was held: status HELD.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  recordSession: Maybe<RecordSessionPayload>;
  /**
   * Hides passages of an opinion: names of third persons, telephone numbers. They are hidden in every
   * text of the opinion, its responses and its audit trail. Its documents are hidden too: their
   * content cannot be redacted. Opinions merged into it that contain a passage are redacted as well,
   * 40 per call. CLERK and LEADER of the unit still see everything. The list replaces the earlier
   * list. An empty list shows this opinion again; merged opinions stay redacted.
   * Roles: CLERK, LEADER.
   */
  redactOpinion: Maybe<RedactOpinionPayload>;
  /**
   * Transfers a complaint or denunciation to its own procedure: status REDIRECTED. It never counts as
   * answered.
   * Roles: CLERK, LEADER, ADMIN.
   */
  redirectOpinion: Maybe<RedirectOpinionPayload>;
  /**
   * Refuses to admit an opinion: status REJECTED. Without `citizenToldOn`, the notification of a known
   * citizen is owed (CITIZEN_NOTIFY) until tellRejection.
   * Roles: CLERK, LEADER, ADMIN.
   */
  rejectOpinion: Maybe<RejectOpinionPayload>;
  /**
   * Gives a body another name. The former one is kept with its last day, so that files that use it
   * still find the body; another spelling of the name only corrects it. DUPLICATE at `name` if another
   * body of the unit has the name, TOO_MANY beyond 20 former names, CONDITION_NOT_MET for a standard
   * body, whose name is that of its unit, and for one that was merged.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  renameOrganization: Maybe<RenameOrganizationPayload>;
  /**
   * Reopens an opinion because the citizen disagrees or a finding requires it: status REOPENED,
   * resolution NOT_RESOLVED. Next step: assignOpinion; a new response is allowed.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN.
   */
  reopenOpinion: Maybe<ReopenOpinionPayload>;
  /**
   * A supervised body replies: status REPLIED. After NOT_ACCEPTED it owes a further reply; the
   * earlier one stays in `earlierReplies`, at most 20 (TOO_MANY).
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  replyToRecommendation: Maybe<ReplyToRecommendationPayload>;
  /** A body reports the result: status REPORTED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  reportDirective: Maybe<ReportDirectivePayload>;
  /**
   * A supervised body reports implementation: status IMPLEMENTED.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  reportImplementation: Maybe<ReportImplementationPayload>;
  /**
   * Resumes the count without the paused days, first and last included. A deadline overdue before the
   * pause stays overdue.
   * Roles: LEADER, ADMIN.
   */
  resumeDeadline: Maybe<ResumeDeadlinePayload>;
  /**
   * The chair returns the report of a body: status IN_PROGRESS. The report stays readable. The subject
   * that reported cannot return it.
   * Roles: LEADER, ADMIN.
   */
  returnDirective: Maybe<ReturnDirectivePayload>;
  /**
   * The body returns an opinion beyond its competence: status RETURNED. Next step: assignOpinion.
   * Until then the receiving body owes the result, by the day that the citizen has. An overdue result
   * of the body that returns it stays in its name, as MISSED.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  returnOpinion: Maybe<ReturnOpinionPayload>;
  /** Revokes a connected system: its secrets at once, its tokens within 30 seconds. Roles: ADMIN. */
  revokeClient: Maybe<RevokeClientPayload>;
  /** Revokes a role; it ends everywhere within 30 seconds. Roles: ADMIN. */
  revokeRole: Maybe<RevokeRolePayload>;
  /**
   * Returns a further secret, shown only once. Two secrets are valid at a time; a third ends the
   * oldest. The secret is not stored: a repeated call with the same idempotencyKey makes no further
   * secret and returns the system without one.
   * Roles: ADMIN.
   */
  rotateClientSecret: Maybe<RotateClientSecretPayload>;
  /**
   * Sets days of the working calendar, or resets them to their weekday, and recalculates the open
   * deadlines whose span contains one of them. Closed deadlines never move. Emitted notices are
   * corrected by a further notice, never deleted. With `dryRun` nothing is written and the result
   * shows the moves. The role must cover the country.
   * Roles: ADMIN.
   */
  setCalendarDays: Maybe<SetCalendarDaysPayload>;
  /**
   * Sets a deadline policy for a unit and all units below, for events from a day on. The nearest
   * unit's policy applies; of one unit, the policy with more conditions. It makes its deadlines
   * binding. Open deadlines that started on that day or later are recalculated. With `none`, nothing
   * is owed: open deadlines end today, as MISSED if they were overdue. With `dryRun` nothing is
   * written. The role must cover the unit. Only an administrator of a level above (for the country:
   * its own) may set a policy that begins before today, or that allows more time than the policy of
   * the level above, or none.
   * Roles: ADMIN.
   */
  setDeadlinePolicy: Maybe<SetDeadlinePolicyPayload>;
  /**
   * Sets the resolution and does not change the status. Refused for CLOSED, REJECTED, REDIRECTED and
   * MERGED.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  setResolution: Maybe<SetResolutionPayload>;
  /** A body starts work: status IN_PROGRESS. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  startDirective: Maybe<StartDirectivePayload>;
  /**
   * Begins an ANNOUNCED or COLLECTING session: status IN_SESSION. A session planned for a later day is
   * then held today.
   * Roles: CLERK, LEADER, ADMIN.
   */
  startSession: Maybe<StartSessionPayload>;
  /**
   * Records the day on which the citizen was notified of the rejection, or of the transfer to its own
   * procedure. The status stays REJECTED or REDIRECTED. A day that is already recorded is not
   * replaced: DUPLICATE. A first notification in writing may follow one that was not.
   * Roles: CLERK, LEADER, ADMIN.
   */
  tellRejection: Maybe<TellRejectionPayload>;
  /**
   * Changes recorded facts of an opinion until its session is published; without a session, until it
   * is answered. The earlier text stays in the audit trail.
   * Roles: CLERK, LEADER, ADMIN, INTEGRATOR.
   */
  updateOpinion: Maybe<UpdateOpinionPayload>;
  /**
   * Changes kind, identifier, other names and days of a body; of a standard body only its identifier
   * and other names, else CONDITION_NOT_MET. A name or identifier that is taken off is free for other
   * bodies. DUPLICATE if another body has it.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  updateOrganization: Maybe<UpdateOrganizationPayload>;
  /**
   * Changes facts of a session until it is published or cancelled. Only given fields change; null
   * clears. The earlier value stays in the audit trail.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  updateSession: Maybe<UpdateSessionPayload>;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAcceptDirectiveArgs = {
  input: AcceptDirectiveInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAcceptOpinionArgs = {
  input: AcceptOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAcknowledgeDirectiveArgs = {
  input: AcknowledgeDirectiveInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAddFieldArgs = {
  input: AddFieldInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAmendNoticeArgs = {
  input: AmendNoticeInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAnnounceSessionArgs = {
  input: AnnounceSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAnswerAtSessionArgs = {
  input: AnswerAtSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationApproveResponseArgs = {
  input: ApproveResponseInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAssessReplyArgs = {
  input: AssessReplyInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAssignOpinionArgs = {
  input: AssignOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationClassifyOpinionArgs = {
  input: ClassifyOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationCloseOpinionArgs = {
  input: CloseOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationConcludeSessionArgs = {
  input: ConcludeSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationConfirmRecommendationArgs = {
  input: ConfirmRecommendationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationCreateUploadArgs = {
  input: CreateUploadInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationDraftResponseArgs = {
  input: DraftResponseInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationEndOrganizationArgs = {
  input: EndOrganizationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationEraseCitizenArgs = {
  input: EraseCitizenInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationEscalateOpinionArgs = {
  input: EscalateOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationExplainDifferenceArgs = {
  input: ExplainDifferenceInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationFollowUpEscalationArgs = {
  input: FollowUpEscalationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationHoldSessionArgs = {
  input: HoldSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationIssueRecommendationArgs = {
  input: IssueRecommendationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationMergeOpinionsArgs = {
  input: MergeOpinionsInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationMergeOrganizationArgs = {
  input: MergeOrganizationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationOpenCollectionArgs = {
  input: OpenCollectionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationPauseDeadlineArgs = {
  input: PauseDeadlineInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationPostponeSessionArgs = {
  input: PostponeSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationPublishSessionArgs = {
  input: PublishSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReceiveRecommendationArgs = {
  input: ReceiveRecommendationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordEscalationReplyArgs = {
  input: RecordEscalationReplyInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordOpinionsArgs = {
  input: RecordOpinionsInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordOrganizationArgs = {
  input: RecordOrganizationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRecordSessionArgs = {
  input: RecordSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRedactOpinionArgs = {
  input: RedactOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRedirectOpinionArgs = {
  input: RedirectOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRejectOpinionArgs = {
  input: RejectOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRenameOrganizationArgs = {
  input: RenameOrganizationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReopenOpinionArgs = {
  input: ReopenOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReplyToRecommendationArgs = {
  input: ReplyToRecommendationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReportDirectiveArgs = {
  input: ReportDirectiveInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReportImplementationArgs = {
  input: ReportImplementationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationResumeDeadlineArgs = {
  input: ResumeDeadlineInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReturnDirectiveArgs = {
  input: ReturnDirectiveInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationReturnOpinionArgs = {
  input: ReturnOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRevokeClientArgs = {
  input: RevokeClientInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationRotateClientSecretArgs = {
  input: RotateClientSecretInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationSetCalendarDaysArgs = {
  input: SetCalendarDaysInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationSetDeadlinePolicyArgs = {
  input: SetDeadlinePolicyInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationSetResolutionArgs = {
  input: SetResolutionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationStartDirectiveArgs = {
  input: StartDirectiveInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationStartSessionArgs = {
  input: StartSessionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationTellRejectionArgs = {
  input: TellRejectionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationUpdateOpinionArgs = {
  input: UpdateOpinionInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


/**
 * Writes. A token is needed. Each mutation is one transaction of the change and its audit entry. When
 * it is refused, nothing is written, the payload's object is null and `userErrors` says why; otherwise
 * `userErrors` is empty. A field that fails as a whole is null with an error at its path; the other
 * fields of the request are executed all the same.
 */
export type MutationUpdateSessionArgs = {
  input: UpdateSessionInput;
};

/** Body that carries out a new directive. */
export type NewDirectiveAddresseeInput = {
  /** Day fixed for this body, as `dueOn` of the directive. A cooperating body has a due day only here. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  organizationId: Scalars['ID']['input'];
  part?: AddresseePart;
};

/** Directive that this notice adds. */
export type NewDirectiveInput = {
  /** Bodies side by side, 1–40, as in DirectiveInput. */
  addressees?: InputMaybe<Array<NewDirectiveAddresseeInput>>;
  /** 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** Cooperating bodies, at most 20. Refused with `addressees`. */
  cooperatingIds?: Array<Scalars['ID']['input']>;
  /**
   * Day fixed by the chair, for each body that leads or is responsible and has no day of its own. Not
   * before the notice's issue, or before the session if the issue day is unknown; at most 3,660 days
   * from today.
   */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  externalRef?: InputMaybe<ExternalRefInput>;
  /** 1–5 kinds. */
  kinds: Array<DirectiveKind>;
  /** Lead body. Required without `addressees`. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Opinions of the same session that this directive answers, at most 50. */
  opinionIds?: Array<Scalars['ID']['input']>;
};

/** Object with a lasting id. Ids are opaque and carry their type. */
export type Node = {
  id: Scalars['ID']['output'];
};

/**
 * Person or matter not admitted at a session. NO_CAPACITY, INTOXICATED, RULE_VIOLATION and
 * FINALLY_SETTLED are reasons of Luật Tiếp công dân, Điều 9; the others come from local rules or are
 * defaults of this system.
 */
export type NotAdmitted = {
  __typename?: 'NotAdmitted';
  basis: Maybe<Scalars['String']['output']>;
  reason: NotAdmittedReason;
};

/** Person or matter not admitted at a session. */
export type NotAdmittedInput = {
  /** At most 4,000 characters. Public after the publication of the session: name nobody. */
  basis?: InputMaybe<Scalars['String']['input']>;
  reason: NotAdmittedReason;
};

/** Reason for not admitting a person or matter. */
export type NotAdmittedReason =
  /** đề nghị giải quyết đơn, thư khiếu nại · request to settle a written complaint */
  | 'COMPLAINT_PROCEDURE'
  /** trùng lặp · duplicate */
  | 'DUPLICATE'
  /** đã giải quyết đúng chính sách, pháp luật, có thông báo bằng văn bản · settled according to policy and law, with written notice */
  | 'FINALLY_SETTLED'
  /** đang say do dùng chất kích thích · intoxicated */
  | 'INTOXICATED'
  /** mất khả năng nhận thức hoặc khả năng điều khiển hành vi · unable to understand or control their own acts */
  | 'NO_CAPACITY'
  /** trường hợp khác theo quy định · other case provided by law */
  | 'OTHER_BY_LAW'
  /** ngoài nội dung đối thoại · out of scope */
  | 'OUT_OF_SCOPE'
  /** vi phạm nội quy, đe dọa, xúc phạm · breaks the rules, threatens, insults */
  | 'RULE_VIOLATION'
  /** nội dung không rõ · unclear */
  | 'UNCLEAR';

/** Input of `openCollection`. */
export type OpenCollectionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `openCollection`. */
export type OpenCollectionPayload = {
  __typename?: 'OpenCollectionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Reason why an open matter carries no open deadline. */
export type OpenWithout =
  /** chưa rõ cơ quan phải thực hiện · the body that owes it is not known */
  | 'BODY_UNKNOWN'
  /** họp nội bộ, chưa có hạn · internal meeting, no due day */
  | 'INTERNAL'
  /** chưa có hạn · no due day */
  | 'NO_DUE_DAY'
  /** theo kế hoạch, lộ trình chưa ghi ngày · roadmap without a day */
  | 'ROADMAP'
  /** đã báo cáo, chờ người chủ trì chấp nhận · reported, waits for the chair's acceptance */
  | 'WAITS_FOR_ACCEPTANCE'
  /** chờ giao cơ quan xử lý · waits to be assigned */
  | 'WAITS_FOR_ASSIGNMENT'
  /** đã giải quyết xong, chờ kết thúc · resolved, waits to be closed */
  | 'WAITS_FOR_CLOSING'
  /** đã trả lời, chờ kết quả giải quyết · answered, waits for the outcome */
  | 'WAITS_FOR_RESOLUTION'
  /** đã trả lời hoặc báo cáo, chờ chủ thể giám sát · replied or reported, waits for the supervising body */
  | 'WAITS_FOR_SUPERVISOR';

/**
 * Ý kiến, kiến nghị, phản ánh: one matter raised by a citizen. `status` shows the handling in the
 * documents; `resolution` shows the real outcome. An answered opinion may still be unresolved. It is
 * on the worklist of the body it is assigned to.
 */
export type Opinion = Actionable & HasSteps & Node & {
  __typename?: 'Opinion';
  /** Transitions that the status and the viewer's roles allow now. Empty without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** Null unless it was assigned to a body. */
  assignment: Maybe<Assignment>;
  /** All changes, oldest first: actor, action, time, reason. Null without a role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /**
   * All changes, oldest first. Null without a role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  channel: Channel;
  /**
   * Citizen who raised it, visible only to CLERK and LEADER of its unit; for a denunciation, only to
   * those of them who are named to read denunciations. Each reading is logged before it is answered,
   * once for a person, an opinion and a clock hour. Null if unknown or erased.
   * Basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
   */
  citizen: Maybe<Citizen>;
  /**
   * Id of the citizen who raised it, if known. Null without a role in its unit, and for a
   * denunciation if the caller is not named to read denunciations. Reveals nothing of the identity and
   * remains after its erasure.
   */
  citizenId: Maybe<Scalars['ID']['output']>;
  competence: Competence;
  /** Text. Null if it is locked and the caller is not entitled to it. */
  content: Maybe<Scalars['String']['output']>;
  /** State of the text. A denunciation is LOCKED. */
  contentState: ContentState;
  deadlines: Array<Deadline>;
  /** Directives that answer it. */
  directives: Array<Directive>;
  /** Documents; of a locked or redacted opinion, only for those entitled to its whole text. */
  documents: Array<Document>;
  escalations: Array<Escalation>;
  /**
   * Beginning of the text, at most 200 characters, with an ellipsis if it is cut. Null where `content`
   * is null. Lists answer it without a second read.
   */
  excerpt: Maybe<Scalars['String']['output']>;
  externalRef: Maybe<ExternalRef>;
  /** Codes of the `Field` labels. */
  fields: Array<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /**
   * Readings of the citizen's identity, latest first, at most 100. Null unless the caller is ADMIN or
   * LEADER of its unit.
   */
  identityReadings: Maybe<Array<IdentityReading>>;
  /** The first 100 opinions merged into this one, in order of merging. */
  merged: Array<Opinion>;
  /** Number of opinions merged into this one. */
  mergedCount: Scalars['Int']['output'];
  /**
   * Opinion into which this one was merged; null if it is hidden from the caller.
   * `Tracking.mergedInto` shows its answer to the citizen all the same.
   */
  mergedInto: Maybe<Opinion>;
  /** Null until classified. */
  nature: Maybe<OpinionNature>;
  /**
   * Reason why it carries no open deadline although it is open; null while a deadline is open, and
   * once the opinion is not open.
   */
  openWithout: Maybe<OpenWithout>;
  /**
   * RESOLVED after an explanation, a result or the finding that nothing can be done. BEING_RESOLVED
   * while a body handles it, and after a roadmap or a partial result. Otherwise NOT_RESOLVED.
   */
  outcome: OpinionOutcome;
  /** Never null: it may be null only so that all matters have one type. */
  receivedOn: Maybe<Scalars['Date']['output']>;
  /** Null unless passages are redacted. */
  redaction: Maybe<Redaction>;
  /** Null unless it was transferred to its own procedure. */
  redirection: Maybe<Redirection>;
  /** Null unless the opinion was not admitted. */
  rejection: Maybe<Rejection>;
  /** Null unless it was reopened. */
  reopened: Maybe<Remark>;
  resolution: Resolution;
  /** Responses; drafts are visible only to those who handle opinions. */
  responses: Array<Response>;
  /** Reason of the last return; null once it is assigned again. */
  returned: Maybe<Remark>;
  /** Null if it was not raised in a session. */
  session: Maybe<Session>;
  /** State of the handling on paper. */
  status: OpinionStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
  /**
   * Code with which the citizen follows the opinion. Null without a recording role in its unit, also
   * for a caller who asked by this code: `Tracking.code` repeats it. The system that records an
   * opinion finds it in the payload.
   */
  trackingCode: Maybe<Scalars['String']['output']>;
  /** Turn (lượt) in which it was raised; opinions of one speaker share it. */
  turn: Maybe<Scalars['Int']['output']>;
  /** Unit in which it was raised, as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};


/**
 * Ý kiến, kiến nghị, phản ánh: one matter raised by a citizen. `status` shows the handling in the
 * documents; `resolution` shows the real outcome. An answered opinion may still be unresolved. It is
 * on the worklist of the body it is assigned to.
 */
export type OpinionAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ý kiến, kiến nghị, phản ánh: one matter raised by a citizen. `status` shows the handling in the
 * documents; `resolution` shows the real outcome. An answered opinion may still be unresolved. It is
 * on the worklist of the body it is assigned to.
 */
export type OpinionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of opinions. */
export type OpinionConnection = {
  __typename?: 'OpinionConnection';
  edges: Array<OpinionEdge>;
  nodes: Array<Maybe<Opinion>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them, or the request reads the whole session at once, as it does a short one.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type OpinionEdge = {
  __typename?: 'OpinionEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Opinion>;
};

/** Nature of an opinion. */
export type OpinionNature =
  /** khiếu nại · complaint */
  | 'COMPLAINT'
  /** tố cáo · denunciation */
  | 'DENUNCIATION'
  /** phản ánh · feedback */
  | 'FEEDBACK'
  /** góp ý xây dựng Đảng, chính quyền · comment on Party and government building */
  | 'PARTY_GOV_BUILDING'
  /** câu hỏi, đề nghị giải thích · question */
  | 'QUESTION'
  /** kiến nghị · suggestion */
  | 'SUGGESTION';

/** Order of `opinions`. */
export type OpinionOrder = {
  direction: OrderDirection;
  field: OpinionOrderField;
};

/** Sort keys of opinions. */
export type OpinionOrderField =
  /** Day of receipt. */
  | 'RECEIVED_ON';

/** Whether a matter is settled, in hand or neither. */
export type OpinionOutcome =
  /** đang giải quyết · being resolved */
  | 'BEING_RESOLVED'
  /** chưa giải quyết · not resolved */
  | 'NOT_RESOLVED'
  /** đã giải quyết · resolved */
  | 'RESOLVED';

/** Recorded facts of an opinion; null clears a fact that may be unknown. */
export type OpinionPatch = {
  channel?: InputMaybe<Channel>;
  /** 1–4,000 characters. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the `Field` labels, at most 5; replaces all. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Not in the future; for SPOKEN and BALLOT the day of the session. A day by which an overdue
   * deadline is no longer overdue requires the role of `extendDeadline`.
   */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Turn (lượt) in which it was raised, from 1. */
  turn?: InputMaybe<Scalars['Int']['input']>;
};

/** Status of the handling of an opinion. */
export type OpinionStatus =
  /** đã trả lời tại hội nghị · answered at the session */
  | 'ANSWERED_AT_SESSION'
  /** đã giao xử lý · assigned */
  | 'ASSIGNED'
  /** đã phân loại · classified */
  | 'CLASSIFIED'
  /** đã kết thúc · closed */
  | 'CLOSED'
  /** đã kiến nghị cấp trên · escalated */
  | 'ESCALATED'
  /** đang xử lý · in progress */
  | 'IN_PROGRESS'
  /** đã gộp vào ý kiến khác · merged into another */
  | 'MERGED'
  /** đã tiếp nhận · received */
  | 'RECEIVED'
  /** đã chuyển đơn, hướng dẫn theo quy định · transferred to its own procedure */
  | 'REDIRECTED'
  /** không tiếp nhận · not admitted */
  | 'REJECTED'
  /** đã mở lại · reopened */
  | 'REOPENED'
  /** đã có trả lời chính thức · responded */
  | 'RESPONDED'
  /** đã chuyển trả, chờ giao cơ quan khác · returned, awaiting another assignment */
  | 'RETURNED';

/** Filter of `opinions`. */
export type OpinionWhere = {
  channel?: InputMaybe<Channel>;
  /** Code of the `Field` labels. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** The opinion must be classified so. */
  nature?: InputMaybe<OpinionNature>;
  /** Handling body. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** First day of receipt, inclusive. */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day of receipt, inclusive. */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Real outcome. */
  resolution?: InputMaybe<Resolution>;
  /**
   * Words that all occur in the text or in a response that is not a draft, in any order, ignoring
   * case, diacritics and signs. A word of three letters or more may be the beginning of a word. Text
   * that the caller may not read is not searched: passages that are redacted, and denunciations. At
   * most 200 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<OpinionStatus>;
  /** Any of these, at least one. Cannot be given with status (BAD_ARGUMENT). */
  statuses?: InputMaybe<Array<OpinionStatus>>;
  /** Unit in which it was raised. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Includes all units below. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Direction of an order. */
export type OrderDirection =
  /** Earliest or lowest first. */
  | 'ASC'
  /** Latest or highest first. */
  | 'DESC';

/** Body that chairs, handles or supervises. */
export type Organization = HasSteps & Node & {
  __typename?: 'Organization';
  /**
   * Other ways in which files write its name, former names among them. No other body of the unit has
   * them.
   */
  aliases: Array<Scalars['String']['output']>;
  /** All changes, oldest first: actor, action, time, reason. Null unless the caller may read it. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** Names it had before, oldest first, at most 20. */
  formerNames: Array<FormerName>;
  id: Scalars['ID']['output'];
  kind: OrganizationKind;
  /**
   * Name; where another object names the body, as it was then. A standard body is named as an office
   * writes it (Decree 30/2020/NĐ-CP, annex II): `Ủy ban nhân dân Phường 3`, `Đảng ủy phường Sài Gòn`.
   */
  name: Scalars['String']['output'];
  /**
   * Electronic identifier (mã định danh điện tử, Decision 20/2020/QĐ-TTg), such as `H29.12.3`: at most
   * 35 characters of 0–9, A–Z and full stops. No other body has it. Null if not recorded.
   */
  officialId: Maybe<Scalars['String']['output']>;
  /**
   * Body that took over its open work: the one it was merged into, or that of the unit which replaced
   * its unit after 1 July 2025, through all such changes. Null if its work is its own.
   */
  successor: Maybe<Organization>;
  /** Null if the source gives no unit. */
  unit: Maybe<AdministrativeUnit>;
  /** First day on which it is this body; of a standard body, of its unit. Null if not known. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is this body; of a standard body, of its unit. Null while it goes on. */
  validTo: Maybe<Scalars['Date']['output']>;
  /** Increases by one with each change; `expectedVersion` of the steps. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};


/** Body that chairs, handles or supervises. */
export type OrganizationAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of bodies. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  edges: Array<OrganizationEdge>;
  nodes: Array<Maybe<Organization>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Organization>;
};

/** Kind of body. */
export type OrganizationKind =
  /** doanh nghiệp · business */
  | 'BUSINESS'
  /** hợp tác xã · cooperative */
  | 'COOPERATIVE'
  /** Văn phòng Hội đồng nhân dân và Ủy ban nhân dân · office of the People's Council and the People's Committee */
  | 'COUNCIL_AND_COMMITTEE_OFFICE'
  /** Phòng Văn hóa - Xã hội · department of culture and society */
  | 'CULTURE_SOCIETY_DEPARTMENT'
  /** phòng, ban, ngành chuyên môn · department */
  | 'DEPARTMENT'
  /** Phòng Kinh tế (Phòng Kinh tế, Hạ tầng và Đô thị) · economic department (economic, infrastructure and urban department) */
  | 'ECONOMIC_DEPARTMENT'
  /** Ủy ban Mặt trận Tổ quốc · Fatherland Front committee */
  | 'FATHERLAND_FRONT'
  /** tổ chức chính trị - xã hội · socio-political organisation */
  | 'MASS_ORGANIZATION'
  /** ban chỉ huy quân sự · military command */
  | 'MILITARY_COMMAND'
  /** tổ chức khác · other body */
  | 'OTHER'
  /** cơ quan tham mưu, giúp việc của cấp ủy (văn phòng, ban xây dựng Đảng, ủy ban kiểm tra) · advisory body of the Party committee (office, Party building board, inspection commission) */
  | 'PARTY_ADVISORY_BODY'
  /** chi bộ · Party cell */
  | 'PARTY_CELL'
  /** cấp ủy · Party committee */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân · People's Committee */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân · People's Council */
  | 'PEOPLES_COUNCIL'
  /** Ban Thanh tra nhân dân · People's Inspection Board */
  | 'PEOPLES_INSPECTION_BOARD'
  /** công an · police */
  | 'POLICE'
  /** Trung tâm Phục vụ hành chính công · public administration service centre */
  | 'PUBLIC_ADMINISTRATION_CENTRE'
  /** đơn vị sự nghiệp, dịch vụ công · public service provider */
  | 'PUBLIC_SERVICE'
  /** tổ chức ở thôn, tổ dân phố · body of a residential group */
  | 'RESIDENTIAL_GROUP_BODY';

/** Facts of a body to change. An absent field stays as it is; null clears a field. */
export type OrganizationPatch = {
  /** All other names, former ones not among them: at most 20 of at most 300 characters. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  kind?: InputMaybe<OrganizationKind>;
  /** At most 35 characters of 0–9, A–Z and full stops. */
  officialId?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it is this body. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it is this body, not before the first one. Null takes the end back. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Filter of `organizations`. */
export type OrganizationWhere = {
  /** Kinds, at least one. Default: all. */
  kinds?: InputMaybe<Array<OrganizationKind>>;
  /**
   * Name of the body, in any way to write it: its name, a former or another one, in any spelling; of a
   * standard body also with usual abbreviations (`UBND P.3`). At most 300 characters.
   */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Official identifier of the body, in either case. At most 35 characters. */
  officialId?: InputMaybe<Scalars['String']['input']>;
  /**
   * Day on which the code is looked up, and on which bodies and their units are in force. Default:
   * today. A body that has ended is found by `officialId` and `name` alone.
   */
  on?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Words that the name, a former or another one contains, in any order, without regard to case and
   * diacritics. At most 200 characters. Of a standard body only its name is searched.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /**
   * Beginning of the name, without regard to case and diacritics. At most 200 characters. The index
   * lists bodies by name, so only these are read.
   */
  startsWith?: InputMaybe<Scalars['String']['input']>;
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
  /** Whether bodies of the units below are listed too. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Position of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /**
   * Value of `after` for the next page: cursor of the last node, or of the place where a limit ended
   * reading. An empty page with `after` repeats that cursor. Otherwise null for an empty page.
   */
  endCursor: Maybe<Scalars['String']['output']>;
  /**
   * True if reading can continue forward: more follows, or a limit ended reading before the page was
   * full. Of a page with `before`: true, because the page ends at that cursor.
   */
  hasNextPage: Scalars['Boolean']['output'];
  /**
   * True if reading can continue backward: something precedes, or a limit ended reading. Of a page
   * with `after`: true, because the page begins at that cursor.
   */
  hasPreviousPage: Scalars['Boolean']['output'];
  /**
   * Value of `before` for the preceding page: cursor of the first node, or of the place where a limit
   * ended reading. An empty page with `before` repeats that cursor. Otherwise null for an empty page.
   */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** Input of `pauseDeadline`. */
export type PauseDeadlineInput = {
  deadlineId: Scalars['ID']['input'];
  /** Version of the deadline; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * First day not counted. Default: today. Not in the future, not before the start or the end of an
   * earlier pause.
   */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. Public once the subject is public: name nobody. */
  reason: Scalars['String']['input'];
};

/** Result of `pauseDeadline`. */
export type PauseDeadlinePayload = {
  __typename?: 'PauseDeadlinePayload';
  deadline: Maybe<Deadline>;
  userErrors: Array<UserError>;
};

/** Direction of a period. */
export type PeriodDirection =
  /** tính ngược từ ngày xảy ra sự kiện · backward from the event */
  | 'BACKWARD'
  /** tính xuôi từ ngày xảy ra sự kiện · forward from the event */
  | 'FORWARD';

/** Unit of a period. */
export type PeriodUnit =
  /** ngày · days */
  | 'DAYS'
  /** tháng · months */
  | 'MONTHS'
  /** ngày làm việc · working days */
  | 'WORKING_DAYS';

/** Input of `planSession`. */
export type PlanSessionInput = {
  /** At most 10. */
  chairs?: Array<ChairInput>;
  /** Due day of the conclusion notice, if one was fixed. Requires heldOn. */
  conclusionDueOn?: InputMaybe<Scalars['Date']['input']>;
  dayPart?: InputMaybe<DayPart>;
  /** At most 50. */
  documents?: Array<DocumentInput>;
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Codes of the `Field` labels, at most 40. */
  fields?: Array<Scalars['String']['input']>;
  /** Persons invited, at most 100. */
  guests?: Array<GuestInput>;
  /**
   * Planned day: from today to 3,660 days ahead (ten years). `recordSession` records a session that
   * was held.
   */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  heldOnPrecision?: DatePrecision;
  /** Bodies that organise the session, at most 20. */
  hostIds?: Array<Scalars['ID']['input']>;
  /** At most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 40. */
  legalBases?: Array<LegalDocumentInput>;
  mode?: InputMaybe<SessionMode>;
  /** At most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Cluster of residential groups; the whole unit when absent. At most 300 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** Contents of the session, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  title: Scalars['String']['input'];
  type: SessionType;
  /** Code of the unit on the planned day. */
  unitCode: Scalars['String']['input'];
};

/** Result of `planSession`. */
export type PlanSessionPayload = {
  __typename?: 'PlanSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Matters that a policy applies to: those that meet all conditions. Null: no such condition. */
export type PolicyConditions = {
  __typename?: 'PolicyConditions';
  /** Bodies that the chair of the session heads. */
  chairKinds: Maybe<Array<ChairKind>>;
  /** Types of sessions. */
  sessionTypes: Maybe<Array<SessionType>>;
  /** Levels of the unit. */
  unitLevels: Maybe<Array<UnitLevel>>;
};

/** Matters that a policy applies to: those that meet all conditions. */
export type PolicyConditionsInput = {
  /** Bodies that the chair of the session heads, 1–10. */
  chairKinds?: InputMaybe<Array<ChairKind>>;
  /** Types of sessions, 1–10. A matter without a session meets no such condition. */
  sessionTypes?: InputMaybe<Array<SessionType>>;
  /** Levels of the unit of the matter, 1–10. */
  unitLevels?: InputMaybe<Array<UnitLevel>>;
};

/** Input of `postponeSession`. */
export type PostponeSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** New day, if known. Without it, the session awaits a day and its former day no longer counts. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. Public if the session was announced: name nobody. */
  reason: Scalars['String']['input'];
  sessionId: Scalars['ID']['input'];
};

/** Result of `postponeSession`. */
export type PostponeSessionPayload = {
  __typename?: 'PostponeSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Place and first day of a publication. */
export type Publication = {
  __typename?: 'Publication';
  from: Maybe<Scalars['Date']['output']>;
  place: Maybe<Scalars['String']['output']>;
};

/** Input of `publishSession`. */
export type PublishSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of publication, from the day held to today. Default: unknown. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `publishSession`. */
export type PublishSessionPayload = {
  __typename?: 'PublishSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
  /**
   * NAMES_CITIZEN for each text of the session, its notices, directives and opinions that contains the
   * name, address, telephone or identity number of a citizen who raised one of the first 100 opinions;
   * NOT_CHECKED if there are more, or if that could not be compared. The session is published all the
   * same. Only for callers who may read identities; at most 100.
   */
  warnings: Array<Warning>;
};

/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type Query = {
  __typename?: 'Query';
  /**
   * Connected systems of the unit itself, not below it, latest first. Null unless the caller is ADMIN
   * of the unit or of one above.
   */
  clients: Maybe<ClientConnection>;
  /**
   * Deadline policies of a unit on a day, each with its source, mark and conditions. The first that
   * set a policy for such matters decides: the unit, its province, the country, then the national
   * default. One code has several policies if they apply to different matters.
   */
  deadlinePolicies: Maybe<Array<DeadlinePolicy>>;
  /**
   * Deadlines by due day. Anchors: unitCode, unitCode with withDescendants, or organizationId.
   * Refinements for each: state or states, policyCode, dueFrom, dueTo, binding. No key has the policy,
   * so rows of all policies are read, at most 1,000 for a page: a page may have fewer nodes than asked
   * and continue. With a range of due days there are fewer such pages. Any other combination is
   * UNSUPPORTED_FILTER. One Query for each group of states: MET_ON_TIME; MET_LATE; PAUSED; MISSED and
   * CANCELLED; all others; twice as many for deadlines that bind and others together. One more request
   * reads the subjects, if a field asks for more of them than lists show.
   */
  deadlines: Maybe<DeadlineConnection>;
  /**
   * One directive by exactly one argument. Null if it does not exist or is hidden from the caller.
   * Notices create and replace directives (concludeSession, amendNotice), so there is no upsert by
   * externalRef; a replacement has its own external reference.
   */
  directive: Maybe<Directive>;
  /**
   * Directives by one of these anchors. Any other combination is UNSUPPORTED_FILTER.
   * - sessionId: in the order of the notice. Refinements: status or statuses, issuedFrom, issuedTo.
   * - unitCode, also withDescendants: by day of issue, latest first. Refinements: status or statuses,
   *   issuedFrom, issuedTo. Orders: ISSUED_ON.
   * - organizationId, one of the bodies: open duties first, then those that wait for the chair, then
   *   those that ended; within each by due day. Status and due day are those of this body.
   *   Refinements: status or statuses. Orders: DUE_ON; DESC only with statuses of one of the three
   *   groups: ISSUED, ACKNOWLEDGED and IN_PROGRESS; REPORTED; ACCEPTED, REPLACED and CANCELLED.
   * Unpublished directives of another unit that a body of the caller's unit carries out are listed by
   * organizationId and on the worklist, not by unitCode.
   */
  directives: Maybe<DirectiveConnection>;
  /**
   * Due day of an event under a policy, with every day from the event on, counted or skipped. Nothing
   * is stored. The day of the event is not counted, and a period in days or months that ends on a day
   * off ends on the next working day (Bộ luật Dân sự 2015, Điều 147–148). Days are civil days in
   * Asia/Ho_Chi_Minh.
   */
  explainDeadline: Maybe<DeadlineExplanation>;
  /** Fields (lĩnh vực) for matters of a unit. Null if the unit does not exist. */
  fields: Maybe<FieldList>;
  /** One finding by exactly one argument. */
  finding: Maybe<SupervisionFinding>;
  /**
   * Findings by one of these anchors. Any other combination is UNSUPPORTED_FILTER.
   * - campaignId: in the order of recording. Refinements: type or types.
   * - unitCode, also withDescendants: by day, latest first. Refinements: type or types, foundFrom,
   *   foundTo. Orders: FOUND_ON.
   */
  findings: Maybe<SupervisionFindingConnection>;
  /**
   * Vietnamese and English labels of every enum value, of the fields (lĩnh vực) of opinions, and of
   * the deadline policies.
   */
  labels: Maybe<Array<EnumLabels>>;
  /** Object with this id. Null if it does not exist or is hidden from the caller. */
  node: Maybe<Node>;
  /** Objects in the order of `ids`, null for each that does not exist or is hidden from the caller. */
  nodes: Maybe<Array<Maybe<Node>>>;
  /**
   * One opinion by exactly one argument. Null if it does not exist or is hidden from the caller. By
   * its code an opinion is shown that its id may not show yet: keep such an answer by `tracking`, and
   * ask for it again by `tracking` or the id of the Tracking.
   */
  opinion: Maybe<Opinion>;
  /**
   * Opinions by one of these anchors. Any other combination is UNSUPPORTED_FILTER.
   * - sessionId: in the order of recording; every refinement, also organizationId.
   * - unitCode: by day of receipt; every refinement, also organizationId.
   * - unitCode with withDescendants: the whole tree by day of receipt, `VN` for the country; every
   *   refinement, also organizationId. Refinements other than the days need the search index of the
   *   installation: without one they are UNSUPPORTED_FILTER. The index follows changes within
   *   seconds; while it does not answer, the error is RETRY_LATER.
   * - organizationId, the handling body: open duties first, by due day; refinements: status, statuses.
   * A page may end early, with `hasNextPage` and a cursor to continue: at most 1,000 rows of a unit or
   * session are examined for it, and an index is searched for about two seconds.
   * Unpublished opinions of another unit that a body of the caller's unit handles are listed by
   * organizationId and on the worklist, not by unitCode.
   */
  opinions: Maybe<OpinionConnection>;
  /**
   * Bodies of a unit, without an end: the standard four (Party committee, People's Council, People's
   * Committee, Front), then the recorded ones by name without case and diacritics. The country has no
   * standard bodies. Bodies of an earlier or later unit with the same code are not listed. Empty if no
   * unit has the code on the day.
   * With `withDescendants` the bodies of the whole tree: the standard bodies of the unit and of the
   * units directly below it (below the country: of the provinces), then the recorded ones of all units
   * by name.
   */
  organizations: Maybe<OrganizationConnection>;
  /**
   * Open deadlines past their due day in the unit's whole tree, most overdue first. The result does
   * not depend on the overdue check having run. One Query, also for a province or the country; two for
   * deadlines that bind and others together. One more request reads the subjects, if a field asks for
   * more of them than lists show.
   */
  overdue: Maybe<DeadlineConnection>;
  /** Policies that the unit set itself, oldest first, including superseded and future ones. */
  ownDeadlinePolicies: Maybe<Array<DeadlinePolicy>>;
  /**
   * Progress of the recalculation that a rule change started. Null if there is none with this id.
   * Requires the right to make that change: of a policy in its unit, of the calendar in the country.
   * Without it the field is FORBIDDEN, and `node` answers null.
   * Roles: ADMIN.
   */
  recalculation: Maybe<Recalculation>;
  /**
   * Recommendations by one of these anchors. Everybody may read them. Any other combination is
   * UNSUPPORTED_FILTER.
   * - unitCode, also withDescendants: by day of issue, latest first. Refinements: status or statuses,
   *   issuedFrom, issuedTo. Orders: ISSUED_ON.
   * - organizationId, one of the supervised bodies: open duties first, then those that wait for the
   *   supervisor, then those that ended; within each by due day. Status and due day are those of this
   *   body. Refinements: status or statuses. Orders: DUE_ON; DESC only with statuses of one of the
   *   three groups: ISSUED, RECEIVED, ACCEPTED, PARTLY_ACCEPTED and NOT_ACCEPTED; REPLIED and
   *   IMPLEMENTED; CONFIRMED.
   */
  recommendations: Maybe<RecommendationConnection>;
  /**
   * Present and past roles held in the unit itself, not below it, sorted by first day of validity,
   * latest first. Null unless the caller is ADMIN of the unit or of one above.
   */
  roleGrants: Maybe<RoleGrantConnection>;
  /**
   * One session by exactly one argument, with its notice, directives, opinions and responses: one read
   * while the page fits in 1 MB. Null if it does not exist or is hidden from the caller.
   */
  session: Maybe<Session>;
  /**
   * Sessions by day held, latest first; sessions without a known day, or that await a new one, come
   * last. Anchor: unitCode,
   * every unit that ever had the code; with withDescendants its whole tree. Reads: one for a
   * province; one for each commune of a district; one for each province of the country. Refinements:
   * status, type, heldFrom, heldTo.
   */
  sessions: Maybe<SessionConnection>;
  /**
   * Supervision campaigns, latest first. Anchor: unitCode, the unit of the supervising body; with
   * withDescendants its whole tree. Refinements: startedFrom, startedTo.
   */
  supervisionCampaigns: Maybe<SupervisionCampaignConnection>;
  /** The page of a citizen: the opinion of the code on the slip. Null for a wrong code. */
  tracking: Maybe<Tracking>;
  /**
   * Unit that had this code on a day. A code is never given to an unrelated unit, but a new unit may
   * keep the code of a unit it absorbed. Null if no unit had it, and if it is not known which one: two
   * lists of units differ and the day of the change between them is not known.
   */
  unit: Maybe<AdministrativeUnit>;
  /** Units directly under a unit that are known to be in force on a day, by code. */
  units: Maybe<AdministrativeUnitConnection>;
  /** The caller and the caller's roles. */
  viewer: Maybe<Viewer>;
  /**
   * Working days and days off in a range of at most 400 days. Weekdays are working days and weekends
   * are days off, unless the calendar says otherwise.
   */
  workingCalendar: Maybe<WorkingCalendar>;
  /**
   * Open work of the viewer's bodies, soonest due day first, items without a due day last. A body is
   * the one named in a role; a role without a body means the People's Committee of its unit. Duties
   * not assigned to anybody yet, such as a first reply or a session's conclusion, are in
   * deadlines(where: { organizationId }). Needs a token with one of the roles CLERK, LEADER, OFFICER
   * and ADMIN. Costs one index read for each body and kind of work, and one read of the items.
   */
  worklist: Maybe<WorkItemConnection>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: ClientWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryDeadlinePoliciesArgs = {
  chairKind?: InputMaybe<ChairKind>;
  on?: InputMaybe<Scalars['Date']['input']>;
  sessionType?: InputMaybe<SessionType>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeadlineOrder>;
  where: DeadlineWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryDirectiveArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DirectiveOrder>;
  where: DirectiveWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryExplainDeadlineArgs = {
  chairKind?: InputMaybe<ChairKind>;
  policyCode: Scalars['String']['input'];
  sessionType?: InputMaybe<SessionType>;
  startedAt: Scalars['DateTime']['input'];
  unitCode: Scalars['String']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryFieldsArgs = {
  unitCode: Scalars['String']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryFindingArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupervisionFindingOrder>;
  where: SupervisionFindingWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryLabelsArgs = {
  enum?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryOpinionArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpinionOrder>;
  where: OpinionWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: OrganizationWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryOverdueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  binding?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unitCode: Scalars['String']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryOwnDeadlinePoliciesArgs = {
  unitCode: Scalars['String']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryRecalculationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RecommendationOrder>;
  where: RecommendationWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryRoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: RoleGrantWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QuerySessionArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
  where: SessionWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QuerySupervisionCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SupervisionCampaignOrder>;
  where: SupervisionCampaignWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryTrackingArgs = {
  code: Scalars['String']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryUnitArgs = {
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: UnitWhere;
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryWorkingCalendarArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/**
 * Reads. No token is needed; fields say which parts need a role. Every field may be null, and so may
 * every node of a page: one that is refused or damaged is null with an error at its path, and the
 * others keep their values.
 */
export type QueryWorklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<WorklistWhere>;
};

/**
 * Recalculation of open deadlines after a rule change. Each deadline that moves is a change of its
 * subject, `deadline.recalculated`, with the reason.
 */
export type Recalculation = Node & {
  __typename?: 'Recalculation';
  /** Subject of the token that changed the rule. */
  by: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Open deadlines examined so far. */
  examined: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** Deadlines with another due day, or ended, so far. */
  moved: Scalars['Int']['output'];
  reason: Scalars['String']['output'];
  /** Deadlines that became overdue. */
  startsOverdue: Scalars['Int']['output'];
  /** Progress. The schedule completes any part that the call does not. */
  status: RecalculationStatus;
  /** Deadlines that are no longer overdue. */
  stopsOverdue: Scalars['Int']['output'];
};

/** Effect of a rule change, computed before anything is written. */
export type RecalculationPreview = {
  __typename?: 'RecalculationPreview';
  /**
   * True if all open deadlines were examined within the limit of five seconds; otherwise there may be
   * more.
   */
  complete: Scalars['Boolean']['output'];
  /** Open deadlines examined. */
  examined: Scalars['Int']['output'];
  /** Deadlines that get another due day, or end. */
  moved: Scalars['Int']['output'];
  /** The first 100 moves. */
  moves: Array<DeadlineMove>;
  /** Deadlines that become overdue. */
  startsOverdue: Scalars['Int']['output'];
  /** Deadlines that are no longer overdue. */
  stopsOverdue: Scalars['Int']['output'];
};

/** Progress of a recalculation. */
export type RecalculationStatus =
  /** đã tính lại, chờ rà soát lần cuối · recalculated, final check pending */
  | 'CONFIRMING'
  /** hoàn thành · done */
  | 'DONE'
  /** đang tính lại · recalculating */
  | 'RUNNING';

/** Input of `receiveRecommendation`. */
export type ReceiveRecommendationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Supervised body, if the recommendation names none; otherwise the named body stays. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Default: today. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  recommendationId: Scalars['ID']['input'];
};

/** Result of `receiveRecommendation`. */
export type ReceiveRecommendationPayload = {
  __typename?: 'ReceiveRecommendationPayload';
  recommendation: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/**
 * Kiến nghị: request of supervisors to one or several bodies, following a finding. Only the
 * supervising body closes it. It is on the worklist of each of these bodies.
 */
export type Recommendation = Actionable & HasSteps & Node & {
  __typename?: 'Recommendation';
  /** Supervised bodies, in the order of the entry: 1–40, each once. */
  addressees: Array<RecommendationAddressee>;
  /**
   * Transitions that the viewer may make now for any of the bodies; `addressees` says for which. `to`
   * is the status of that body. Empty without a token.
   */
  allowedTransitions: Array<AllowedTransition>;
  /** Of the only body; null until its reply is assessed, and where several stand side by side. */
  assessment: Maybe<RecommendationAssessment>;
  /** All changes, oldest first: actor, action, time, reason. Null without a role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** Supervised body; null if the source gives none, or where several stand side by side. */
  body: Maybe<Organization>;
  /**
   * All changes, oldest first. Null without a role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** Last day on which the supervising body confirmed it, once it has for all these bodies. */
  confirmedOn: Maybe<Scalars['Date']['output']>;
  content: Scalars['String']['output'];
  /** Deadlines of the receipt and of each reply, of each body that leads or is responsible. */
  deadlines: Array<Deadline>;
  /** As `RecommendationAddressee.earlierReplies`; empty where several bodies stand side by side. */
  earlierReplies: Array<RecommendationReply>;
  /** Beginning of the text, as `Actionable.excerpt`. */
  excerpt: Maybe<Scalars['String']['output']>;
  finding: Maybe<SupervisionFinding>;
  id: Scalars['ID']['output'];
  /** Of the only body; null until it reports, and where several bodies stand side by side. */
  implementation: Maybe<RecommendationImplementation>;
  issuedOn: Maybe<Scalars['Date']['output']>;
  /**
   * Reason why it carries no open deadline although it is not confirmed; null while a deadline is
   * open, and once it is confirmed.
   */
  openWithout: Maybe<OpenWithout>;
  /** Last receipt, once all bodies that lead or are responsible have received it. */
  receivedOn: Maybe<Scalars['Date']['output']>;
  /** Of the only body; null until it replies, and where several bodies stand side by side. */
  reply: Maybe<RecommendationReply>;
  /**
   * Status of the whole, by the bodies that lead or are responsible. Once all have replied, as far as
   * the last of them, with the least favourable assessment; before that RECEIVED as soon as one has
   * received it. Cooperating bodies decide nothing.
   */
  status: RecommendationStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
  /** The unit as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer may take now for any of the bodies, transitions included. */
  viewerCan: Array<Step>;
};


/**
 * Kiến nghị: request of supervisors to one or several bodies, following a finding. Only the
 * supervising body closes it. It is on the worklist of each of these bodies.
 */
export type RecommendationAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Kiến nghị: request of supervisors to one or several bodies, following a finding. Only the
 * supervising body closes it. It is on the worklist of each of these bodies.
 */
export type RecommendationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One body that a recommendation is addressed to, with its own status, replies and deadlines. */
export type RecommendationAddressee = {
  __typename?: 'RecommendationAddressee';
  /** Names the body in steps on the recommendation. Unique among all; it never changes. */
  addresseeId: Scalars['ID']['output'];
  /** Transitions that the viewer may make now for this body. Empty without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** Null until the supervising body assesses the reply. */
  assessment: Maybe<RecommendationAssessment>;
  /** Null if the source does not name the only body. */
  body: Maybe<Organization>;
  /** Day on which the supervising body confirmed it. */
  confirmedOn: Maybe<Scalars['Date']['output']>;
  /** Deadlines that this body owes: of the receipt and of each reply. */
  deadlines: Array<Deadline>;
  /** Replies that were not accepted and that a further reply replaced, in order, at most 20. */
  earlierReplies: Array<RecommendationReply>;
  /** Null until the body reports implementation. */
  implementation: Maybe<RecommendationImplementation>;
  /**
   * Reason why the body owes no open deadline although it is not done; null while a deadline is open,
   * and once nothing is owed.
   */
  openWithout: Maybe<OpenWithout>;
  part: AddresseePart;
  receivedOn: Maybe<Scalars['Date']['output']>;
  /** Null until the body replies. */
  reply: Maybe<RecommendationReply>;
  status: RecommendationStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
};

/** Body that a recommendation is addressed to. */
export type RecommendationAddresseeInput = {
  organizationId: Scalars['ID']['input'];
  part?: AddresseePart;
};

/** Assessment of a reply by the supervising body; the status holds the result. */
export type RecommendationAssessment = {
  __typename?: 'RecommendationAssessment';
  assessedOn: Scalars['Date']['output'];
  note: Maybe<Scalars['String']['output']>;
};

/** Page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  edges: Array<RecommendationEdge>;
  nodes: Array<Maybe<Recommendation>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Recommendation>;
};

/** Report of a body on its implementation. */
export type RecommendationImplementation = {
  __typename?: 'RecommendationImplementation';
  content: Scalars['String']['output'];
  reportedOn: Scalars['Date']['output'];
};

/** Order of `recommendations`. */
export type RecommendationOrder = {
  direction: OrderDirection;
  field: RecommendationOrderField;
};

/** Sort keys of recommendations. */
export type RecommendationOrderField =
  /** First due day; with organizationId. */
  | 'DUE_ON'
  /** Day of issue; with unitCode. */
  | 'ISSUED_ON';

/** Reply of a body to a recommendation. */
export type RecommendationReply = {
  __typename?: 'RecommendationReply';
  content: Scalars['String']['output'];
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  repliedOn: Scalars['Date']['output'];
};

/** Status of a recommendation. */
export type RecommendationStatus =
  /** trả lời được chấp nhận · reply accepted */
  | 'ACCEPTED'
  /** chủ thể giám sát đã xác nhận · confirmed by the supervising body */
  | 'CONFIRMED'
  /** đã báo cáo thực hiện · reported as implemented */
  | 'IMPLEMENTED'
  /** đã kiến nghị · issued */
  | 'ISSUED'
  /** trả lời không được chấp nhận · reply not accepted */
  | 'NOT_ACCEPTED'
  /** trả lời được chấp nhận một phần · reply partly accepted */
  | 'PARTLY_ACCEPTED'
  /** đã tiếp nhận · received */
  | 'RECEIVED'
  /** đã trả lời · replied */
  | 'REPLIED';

/** Filter of `recommendations`. Exactly one of unitCode and organizationId. */
export type RecommendationWhere = {
  /** Earliest day of issue, included. Only with unitCode. */
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Latest day of issue, included. Only with unitCode. */
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  /** One of the supervised bodies. The filter by status then is by the status of this body. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<RecommendationStatus>;
  /** One or more statuses, instead of status. */
  statuses?: InputMaybe<Array<RecommendationStatus>>;
  /** Unit of the finding: every unit that ever had this code; `VN` is the country. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Includes all units below. Only with unitCode. */
  withDescendants?: Scalars['Boolean']['input'];
};

/**
 * Reported beside recorded counts. The sums add lines of one unit only, and a line for all channels
 * stands for the lines of each channel. `lines` shows every line.
 */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** True if every line agrees. */
  agrees: Scalars['Boolean']['output'];
  /** `reported` minus `recorded`. May be 0 although lines differ: see `agrees`. */
  difference: Scalars['Int']['output'];
  /**
   * True if every line agrees, or if the explanation was given for the differences as they are now.
   * closeSession requires it.
   */
  explained: Scalars['Boolean']['output'];
  /** Explanation of the difference; null if none was given. */
  explanation: Maybe<Scalars['String']['output']>;
  /** Every reported count, in the order of the minutes. */
  lines: Array<ReconciliationLine>;
  /** Sum of the numbers recorded. */
  recorded: Scalars['Int']['output'];
  /** Sum of the numbers in the minutes. */
  reported: Scalars['Int']['output'];
  /** Unit of the sums: OPINION if the minutes count opinions, otherwise TURN. Null without counts. */
  unit: Maybe<CountUnit>;
};

/**
 * One reported count beside the recorded one. Recorded opinions that the viewer may not see are in
 * neither number.
 */
export type ReconciliationLine = {
  __typename?: 'ReconciliationLine';
  /** Null for all channels. */
  channel: Maybe<Channel>;
  /** `reported` minus `recorded`. */
  difference: Scalars['Int']['output'];
  /** Number recorded. Each opinion without a turn number counts as one turn. */
  recorded: Scalars['Int']['output'];
  /** Number in the minutes. */
  reported: Scalars['Int']['output'];
  /** True if the line is part of the sums. */
  summed: Scalars['Boolean']['output'];
  unit: CountUnit;
};

/** Input of `recordDelivery`. */
export type RecordDeliveryInput = {
  /** At most 300 characters. */
  deliveredBy?: InputMaybe<Scalars['String']['input']>;
  /** Default: today. Not before the approval, not in the future. */
  deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Version of the response the caller decided on; STALE_VERSION when another is current. Optional, as
   * in no other mutation that changes something: several offices notify the citizens of one response
   * side by side, and a delivery is added to the earlier ones and loses nothing. The same delivery
   * twice is DUPLICATE.
   */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** POSTED notifies everybody. */
  means: DeliveryMeans;
  /** At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /**
   * Opinion whose citizen was notified: one merged into the response's opinion. Default: the
   * response's own opinion.
   */
  opinionId?: InputMaybe<Scalars['ID']['input']>;
  /** An approved response. */
  responseId: Scalars['ID']['input'];
};

/** Result of `recordDelivery`. */
export type RecordDeliveryPayload = {
  __typename?: 'RecordDeliveryPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Input of `recordEscalationReply`. */
export type RecordEscalationReplyInput = {
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** Default: today. */
  repliedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `recordEscalationReply`. */
export type RecordEscalationReplyPayload = {
  __typename?: 'RecordEscalationReplyPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Input of `recordFinding`. */
export type RecordFindingInput = {
  /**
   * Supervised bodies side by side, 1–40, each once, instead of recommendedToId: CONFLICTING_INPUT
   * with both. At least one is LEAD or RESPONSIBLE (REQUIRED).
   */
  addressees?: InputMaybe<Array<RecommendationAddresseeInput>>;
  /**
   * Campaign of the finding. The caller must be allowed to record findings in the unit of its
   * supervising body.
   */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–4,000 characters. */
  content: Scalars['String']['input'];
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Not in the future. */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * Text of a recommendation that is issued with the finding, at most 4,000 characters. With `upsert`,
   * a finding is replaced only until a recommendation was issued on it.
   */
  recommendation?: InputMaybe<Scalars['String']['input']>;
  /** Supervised body; the recommendation appears on its worklist. */
  recommendedToId?: InputMaybe<Scalars['ID']['input']>;
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  type: FindingType;
  /** Unit in which it was found. */
  unitCode: Scalars['String']['input'];
  /**
   * Replaces the earlier entry with the same externalRef. The campaign stays. An input equal to the
   * current entry returns it unchanged.
   */
  upsert?: Scalars['Boolean']['input'];
};

/** Result of `recordFinding`. */
export type RecordFindingPayload = {
  __typename?: 'RecordFindingPayload';
  finding: Maybe<SupervisionFinding>;
  userErrors: Array<UserError>;
};

/** Input of `recordOpinion`. */
export type RecordOpinionInput = {
  assignment?: InputMaybe<AssignmentInput>;
  /**
   * SPOKEN and BALLOT require that the session has begun; a COLLECTING session accepts the other
   * channels.
   */
  channel: Channel;
  citizen?: InputMaybe<CitizenInput>;
  competence?: Competence;
  /** 1–4,000 characters. */
  content: Scalars['String']['input'];
  escalation?: InputMaybe<EscalationInput>;
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Codes of the `Field` labels, at most 5. */
  fields?: Array<Scalars['String']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  nature?: InputMaybe<OpinionNature>;
  /**
   * Reason of an unusual `receivedOn`, or of an upsert that ends an open deadline, takes it back from
   * being overdue, or fixes a later day for it. For an overdue deadline and for a later fixed day,
   * such an upsert also requires the role of `extendDeadline`. At most 1,000 characters; stored with
   * the change.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
  /**
   * Default: the day of the session, or today. Not in the future. For SPOKEN and BALLOT the day of the
   * session. Needs `reason` if it is more than ten years ago, or in another year than the session and
   * more than 180 days from it.
   */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Only for COMPLAINT and DENUNCIATION. */
  redirection?: InputMaybe<RedirectionInput>;
  rejection?: InputMaybe<RejectionInput>;
  resolution?: Resolution;
  /** At most 6. */
  responses?: Array<ResponseInput>;
  /** Session in which it was raised. Either this or unitCode. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Turn (lượt) in which it was raised, from 1. */
  turn?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the receiving unit, for an opinion without a session. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the earlier entry with the same externalRef. */
  upsert?: Scalars['Boolean']['input'];
};

/** Result of `recordOpinion`. */
export type RecordOpinionPayload = {
  __typename?: 'RecordOpinionPayload';
  opinion: Maybe<Opinion>;
  /** Code for the citizen's slip; null when refused. */
  trackingCode: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  /**
   * NAMES_CITIZEN for each text that will be public and contains the name, address, telephone or
   * identity number of the citizen in the input. The text is stored all the same. At most 100.
   * NOTHING_OWED if the day of receipt is before the first day of the policy of the first reply.
   */
  warnings: Array<Warning>;
};

/** Input of `recordOpinions`. */
export type RecordOpinionsInput = {
  /** 1–100 rows. */
  rows: Array<RecordOpinionInput>;
};

/** Result of `recordOpinions`. */
export type RecordOpinionsPayload = {
  __typename?: 'RecordOpinionsPayload';
  /** One result per row, in the order sent; empty if the whole call was refused. */
  results: Array<RecordOpinionsResult>;
  /** Refusal of the whole call: no row, or more than 100. */
  userErrors: Array<UserError>;
};

/** Result of one row. */
export type RecordOpinionsResult = {
  __typename?: 'RecordOpinionsResult';
  /** Position in the input, from 0. */
  index: Scalars['Int']['output'];
  opinion: Maybe<Opinion>;
  /** Code for the citizen's slip; null when refused. */
  trackingCode: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
  /**
   * NAMES_CITIZEN for each text that will be public and contains the name, address, telephone or
   * identity number of the citizen in the input. The text is stored all the same. At most 100.
   * NOTHING_OWED if the day of receipt is before the first day of the policy of the first reply.
   */
  warnings: Array<Warning>;
};

/** Input of `recordOrganization`. */
export type RecordOrganizationInput = {
  /**
   * Other ways in which files write its name: at most 20 of at most 300 characters, former names not
   * counted. Spellings of its name are left out.
   */
  aliases?: Array<Scalars['String']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  kind: OrganizationKind;
  /** At most 300 characters. */
  name: Scalars['String']['input'];
  /**
   * Electronic identifier (mã định danh điện tử, Decision 20/2020/QĐ-TTg): at most 35 characters of
   * 0–9, A–Z and full stops.
   */
  officialId?: InputMaybe<Scalars['String']['input']>;
  /** Code of the unit; absent if unknown. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the code is looked up. Default: today. */
  unitOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `recordOrganization`. */
export type RecordOrganizationPayload = {
  __typename?: 'RecordOrganizationPayload';
  organization: Maybe<Organization>;
  userErrors: Array<UserError>;
};

/** Input of `recordSession`. */
export type RecordSessionInput = {
  /** 0–1,000,000 people. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** At most 10. */
  chairs?: Array<ChairInput>;
  /** Due day of the conclusion notice, if one was fixed. Requires heldOn. */
  conclusionDueOn?: InputMaybe<Scalars['Date']['input']>;
  dayPart?: InputMaybe<DayPart>;
  /** At most 50. */
  documents?: Array<DocumentInput>;
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Codes of the `Field` labels, at most 40. */
  fields?: Array<Scalars['String']['input']>;
  /** Other participants, at most 100. */
  guests?: Array<GuestInput>;
  /** Day held; with MONTH or YEAR precision any day of that span. Not in the future. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  heldOnPrecision?: DatePrecision;
  /** Bodies that organised the session, at most 20. */
  hostIds?: Array<Scalars['ID']['input']>;
  /** At most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 40. */
  legalBases?: Array<LegalDocumentInput>;
  mode?: InputMaybe<SessionMode>;
  /** At most 20. */
  notAdmitted?: Array<NotAdmittedInput>;
  /** At most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /**
   * Reason of an upsert, required where `updateSession` requires one. At most 1,000 characters; stored
   * with the change.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Counts in the minutes, one for each channel and unit, at most 20. */
  reportedCounts?: Array<ReportedCountInput>;
  /** Cluster of residential groups; the whole unit when absent. At most 300 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  title: Scalars['String']['input'];
  type: SessionType;
  /** Code of the unit at the time; absent if unknown. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Replaces the earlier entry with the same externalRef. */
  upsert?: Scalars['Boolean']['input'];
};

/** Result of `recordSession`. */
export type RecordSessionPayload = {
  __typename?: 'RecordSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
  /**
   * NOTHING_OWED for a held session whose day is before the first day of SESSION_RESULT_PUBLISH: no
   * publication of its results is owed.
   */
  warnings: Array<Warning>;
};

/** Input of `redactOpinion`. */
export type RedactOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /**
   * Passages of the opinion or of an earlier version of it, 2–4,000 characters each, at most 50. Every
   * occurrence is hidden, also inside longer words. Case, the amount and kind of white space,
   * characters that nobody sees (soft hyphens, zero width characters, direction marks), the Unicode
   * form, full width, the kind of dash, quote and apostrophe, and the place of a tone mark in a word
   * (`hoà`, `hòa`) do not count; diacritics do. NOT_FOUND names a passage that occurs nowhere.
   */
  passages: Array<Scalars['String']['input']>;
  /** 1–4,000 characters. Public, without the passages, once the opinion is public. */
  reason: Scalars['String']['input'];
};

/** Result of `redactOpinion`. */
export type RedactOpinionPayload = {
  __typename?: 'RedactOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
  /**
   * PASSAGE_REMAINS for each text that still contains a redacted passage and is not part of this
   * opinion: in its session, in notices and directives of that session, and in merged opinions that
   * this call did not reach. Findings and other opinions are not looked at. At most 100.
   */
  warnings: Array<Warning>;
};

/** Passages hidden from an opinion. */
export type Redaction = {
  __typename?: 'Redaction';
  /** Subject of the token. Null without a role in its unit. */
  by: Maybe<Scalars['String']['output']>;
  on: Scalars['Date']['output'];
  /** Null if the caller is not entitled to them. */
  passages: Maybe<Array<Scalars['String']['output']>>;
  /** Redacted like every other text. */
  reason: Scalars['String']['output'];
};

/** Input of `redirectOpinion`. */
export type RedirectOpinionInput = {
  /**
   * Means by which the citizen was notified of the transfer on that day, if so. To the head of a Party
   * committee, the first reply is owed in writing: LETTER or ELECTRONIC, POSTED only where no citizen
   * is identified.
   */
  citizenToldBy?: InputMaybe<DeliveryMeans>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** Reason for the transfer, 1–4,000 characters. Public once the opinion is public: name nobody. */
  reason: Scalars['String']['input'];
  /** At most 60 characters. */
  receiptNumber: Scalars['String']['input'];
  /** Default: today. */
  redirectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Receiving body, at most 300 characters. */
  to: Scalars['String']['input'];
};

/** Result of `redirectOpinion`. */
export type RedirectOpinionPayload = {
  __typename?: 'RedirectOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Transfer of a complaint or denunciation to its own procedure. */
export type Redirection = {
  __typename?: 'Redirection';
  reason: Maybe<Scalars['String']['output']>;
  receiptNumber: Maybe<Scalars['String']['output']>;
  redirectedOn: Maybe<Scalars['Date']['output']>;
  /** Receiving body. */
  to: Scalars['String']['output'];
  /** Means of that notification; null if unknown: it does not count as writing then. */
  toldBy: Maybe<DeliveryMeans>;
  /** Day on which the citizen was notified of it; null if not known. */
  toldOn: Maybe<Scalars['Date']['output']>;
  /** Day on which the citizen was first notified in writing; null if not. */
  writtenOn: Maybe<Scalars['Date']['output']>;
};

/** Transfer of a complaint or denunciation to its own procedure. */
export type RedirectionInput = {
  /**
   * Reason for the transfer, at most 4,000 characters. Public once the opinion is public: name
   * nobody.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most 60 characters. */
  receiptNumber?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. */
  redirectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Receiving body, at most 300 characters. */
  to: Scalars['String']['input'];
  /** Means by which the citizen was notified of it on `redirectedOn`; null if unknown. */
  toldBy?: InputMaybe<DeliveryMeans>;
};

/** Input of `rejectOpinion`. */
export type RejectOpinionInput = {
  /** At most 4,000 characters. Public once the opinion is public: name nobody. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   * REQUIRED at `citizenToldOn` without a day.
   */
  citizenToldBy?: InputMaybe<DeliveryMeans>;
  /** Day on which the citizen was notified of the rejection, if so. Not before `rejectedOn`. */
  citizenToldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  reason: NotAdmittedReason;
  /** Default: today. */
  rejectedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `rejectOpinion`. */
export type RejectOpinionPayload = {
  __typename?: 'RejectOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Refusal to admit an opinion. */
export type Rejection = {
  __typename?: 'Rejection';
  basis: Maybe<Scalars['String']['output']>;
  reason: NotAdmittedReason;
  rejectedOn: Maybe<Scalars['Date']['output']>;
  /** Means of that notification; null if unknown: it does not count as writing then. */
  toldBy: Maybe<DeliveryMeans>;
  /** Day on which the citizen was notified of it; null if not known. */
  toldOn: Maybe<Scalars['Date']['output']>;
  /** Day on which the citizen was first notified in writing; null if not. */
  writtenOn: Maybe<Scalars['Date']['output']>;
};

/** Refusal to admit an opinion. */
export type RejectionInput = {
  /** At most 4,000 characters. Public once the opinion is public: name nobody. */
  basis?: InputMaybe<Scalars['String']['input']>;
  reason: NotAdmittedReason;
  /** Not in the future. */
  rejectedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Reason and day of an act. */
export type Remark = {
  __typename?: 'Remark';
  on: Scalars['Date']['output'];
  reason: Scalars['String']['output'];
};

/** Input of `renameOrganization`. */
export type RenameOrganizationInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** First day of the name, not in the future. Default: today. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  name: Scalars['String']['input'];
  organizationId: Scalars['ID']['input'];
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `renameOrganization`. */
export type RenameOrganizationPayload = {
  __typename?: 'RenameOrganizationPayload';
  organization: Maybe<Organization>;
  userErrors: Array<UserError>;
};

/** Input of `reopenOpinion`. */
export type ReopenOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** 1–4,000 characters. Public once the opinion is public: name nobody. */
  reason: Scalars['String']['input'];
};

/** Result of `reopenOpinion`. */
export type ReopenOpinionPayload = {
  __typename?: 'ReopenOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Directive and its replacement. */
export type ReplaceDirectiveInput = {
  /** Replacement, with a number of its own. */
  directive: NewDirectiveInput;
  /** A directive that is not ACCEPTED, REPLACED or CANCELLED. */
  directiveId: Scalars['ID']['input'];
  /**
   * 1–4,000 characters. Required if a body of the replaced directive has an open deadline and the
   * replacement is due later, or on no day. A directive replaced after its due day stays MISSED.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Assessment of a reply to a recommendation. */
export type ReplyAssessment =
  /** trả lời được chấp nhận · reply accepted */
  | 'ACCEPTED'
  /** trả lời không được chấp nhận · reply not accepted */
  | 'NOT_ACCEPTED'
  /** trả lời được chấp nhận một phần · reply partly accepted */
  | 'PARTLY_ACCEPTED';

/** Input of `replyToRecommendation`. */
export type ReplyToRecommendationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
  /** Default: today. */
  repliedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `replyToRecommendation`. */
export type ReplyToRecommendationPayload = {
  __typename?: 'ReplyToRecommendationPayload';
  recommendation: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/** Input of `reportDirective`. */
export type ReportDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  directiveId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–8,000 characters. */
  report: Scalars['String']['input'];
  /** Default: today. */
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `reportDirective`. */
export type ReportDirectivePayload = {
  __typename?: 'ReportDirectivePayload';
  directive: Maybe<Directive>;
  userErrors: Array<UserError>;
};

/** Input of `reportImplementation`. */
export type ReportImplementationInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
};

/** Result of `reportImplementation`. */
export type ReportImplementationPayload = {
  __typename?: 'ReportImplementationPayload';
  recommendation: Maybe<Recommendation>;
  userErrors: Array<UserError>;
};

/** Count in the minutes beside the count of recorded items. */
export type ReportedCount = {
  __typename?: 'ReportedCount';
  /** Null for all channels. */
  channel: Maybe<Channel>;
  /** Number in the minutes, without the recorded opinions that the viewer may not see. */
  count: Scalars['Int']['output'];
  /** `reported` minus `recorded`. */
  difference: Scalars['Int']['output'];
  /**
   * Number recorded in this system that the viewer may see. Each opinion without a turn number counts
   * as one turn; each channel numbers its own turns.
   */
  recorded: Scalars['Int']['output'];
  unit: CountUnit;
};

/** Count in the minutes. */
export type ReportedCountInput = {
  /** Absent for all channels. */
  channel?: InputMaybe<Channel>;
  /** 0–100,000. */
  count: Scalars['Int']['input'];
  unit: CountUnit;
};

/** Real outcome of an opinion. */
export type Resolution =
  /** không có cơ sở giải quyết · cannot be resolved */
  | 'CANNOT_RESOLVE'
  /** đã giải trình, cung cấp thông tin · explained */
  | 'EXPLAINED'
  /** chưa giải quyết · not resolved */
  | 'NOT_RESOLVED'
  /** đã giải quyết một phần · partly resolved */
  | 'PARTLY_RESOLVED'
  /** đã giải quyết · resolved */
  | 'RESOLVED'
  /** có kế hoạch, lộ trình giải quyết · roadmap */
  | 'ROADMAP';

/** Response to an opinion, in its current version. */
export type Response = Actionable & HasSteps & Node & {
  __typename?: 'Response';
  /** Transitions that the status and the viewer's roles allow now. Empty without a token. */
  allowedTransitions: Array<AllowedTransition>;
  answeredBy: Maybe<Scalars['String']['output']>;
  answeredOn: Maybe<Scalars['Date']['output']>;
  approvedOn: Maybe<Scalars['Date']['output']>;
  content: Scalars['String']['output'];
  /** Earlier final response that this one corrects. */
  corrects: Maybe<Response>;
  deliveries: Array<Delivery>;
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** Beginning of the text, as `Actionable.excerpt`. */
  excerpt: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** A corrected response corrects an earlier final one; both stay visible. */
  kind: ResponseKind;
  organization: Maybe<Organization>;
  /**
   * Day that the response promises the result for, with the resolution ROADMAP or PARTLY_RESOLVED;
   * null if it promises none.
   */
  promisedOn: Maybe<Scalars['Date']['output']>;
  /** Resolution of the opinion with this response; null for an interim response. */
  resolution: Maybe<Resolution>;
  /** DELIVERED once the citizen has been notified. */
  status: ResponseStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
  /** Unit of the opinion. */
  unit: Maybe<AdministrativeUnit>;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};

/** Response that was given. */
export type ResponseInput = {
  /** At most 300 characters. */
  answeredBy?: InputMaybe<Scalars['String']['input']>;
  /** Not in the future. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** At most 20. */
  deliveries?: Array<DeliveryInput>;
  /** Number and symbol, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  kind: ResponseKind;
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Day that the response promises the result for (ROADMAP_RESULT). Not before `answeredOn`, at most
   * 3,660 days from today.
   */
  promisedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Kind of response. */
export type ResponseKind =
  /** trả lời đính chính · corrected */
  | 'CORRECTED'
  /** trả lời chính thức · final */
  | 'FINAL'
  /** trả lời bước đầu · interim */
  | 'INTERIM'
  /** trả lời bổ sung · supplementary */
  | 'SUPPLEMENTARY';

/** Status of a response. */
export type ResponseStatus =
  /** đã duyệt · approved */
  | 'APPROVED'
  /** đã thông báo cho công dân · delivered */
  | 'DELIVERED'
  /** dự thảo · draft */
  | 'DRAFT';

/** Input of `resumeDeadline`. */
export type ResumeDeadlineInput = {
  deadlineId: Scalars['ID']['input'];
  /** Version of the deadline; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** Last day not counted. Default: today. Not in the future. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `resumeDeadline`. */
export type ResumeDeadlinePayload = {
  __typename?: 'ResumeDeadlinePayload';
  deadline: Maybe<Deadline>;
  userErrors: Array<UserError>;
};

/** Input of `returnDirective`. */
export type ReturnDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  directiveId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. Public after the publication of the session: name nobody. */
  reason: Scalars['String']['input'];
};

/** Result of `returnDirective`. */
export type ReturnDirectivePayload = {
  __typename?: 'ReturnDirectivePayload';
  directive: Maybe<Directive>;
  userErrors: Array<UserError>;
};

/** Input of `returnOpinion`. */
export type ReturnOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** 1–4,000 characters. Public once the opinion is public: name nobody. */
  reason: Scalars['String']['input'];
};

/** Result of `returnOpinion`. */
export type ReturnOpinionPayload = {
  __typename?: 'ReturnOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Report that the chair returned. */
export type ReturnedReport = {
  __typename?: 'ReturnedReport';
  reason: Scalars['String']['output'];
  report: Maybe<Scalars['String']['output']>;
  reportedOn: Maybe<Scalars['Date']['output']>;
  returnedOn: Scalars['Date']['output'];
};

/** Record of a role or connected system that was revoked. */
export type Revocation = {
  __typename?: 'Revocation';
  at: Scalars['DateTime']['output'];
  /** Subject of the token. */
  by: Scalars['String']['output'];
  reason: Scalars['String']['output'];
};

/** Input of `revokeClient`. */
export type RevokeClientInput = {
  clientId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `revokeClient`. */
export type RevokeClientPayload = {
  __typename?: 'RevokeClientPayload';
  client: Maybe<Client>;
  userErrors: Array<UserError>;
};

/** Input of `revokeRole`. */
export type RevokeRoleInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  grantId: Scalars['ID']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** Result of `revokeRole`. */
export type RevokeRolePayload = {
  __typename?: 'RevokeRolePayload';
  roleGrant: Maybe<RoleGrant>;
  userErrors: Array<UserError>;
};

/** Set of permitted actions. */
export type Role =
  /** quản trị hệ thống · administrator */
  | 'ADMIN'
  /** công chức văn phòng: ghi nhận và phân loại · clerk: records and classifies */
  | 'CLERK'
  /** hệ thống kết nối · connected system */
  | 'INTEGRATOR'
  /** lãnh đạo (người đứng đầu, cấp phó): chủ trì, kết luận, duyệt · leader (head or deputy): chairs, concludes, approves */
  | 'LEADER'
  /** cán bộ xử lý · officer: handles what is assigned */
  | 'OFFICER'
  /** người dân · the public */
  | 'PUBLIC'
  /** cán bộ giám sát (Mặt trận, đoàn thể) · supervisor (Front, mass organisations) */
  | 'SUPERVISOR';

/** Role that a person or system holds, or held, for a unit and all units below. */
export type RoleGrant = HasSteps & Node & {
  __typename?: 'RoleGrant';
  /** All changes, oldest first: actor, action, time, reason. Null unless the caller may read it. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** Whether the holder is named to read denunciations. */
  denunciations: Scalars['Boolean']['output'];
  /** First day of validity. */
  from: Scalars['Date']['output'];
  grantedBy: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Body on whose behalf the role is held; null for no particular body. */
  organization: Maybe<Organization>;
  /** Null while the role is valid. */
  revoked: Maybe<Revocation>;
  role: Role;
  /** Scopes of an INTEGRATOR; empty for people. */
  scopes: Array<Scope>;
  /** Subject of the holder's token. With several issuers the issuer's name comes first: `79:an`. */
  subject: Scalars['String']['output'];
  /** Last day of validity; null until revoked. */
  to: Maybe<Scalars['Date']['output']>;
  unit: AdministrativeUnit;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};


/** Role that a person or system holds, or held, for a unit and all units below. */
export type RoleGrantAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of roles. */
export type RoleGrantConnection = {
  __typename?: 'RoleGrantConnection';
  edges: Array<RoleGrantEdge>;
  nodes: Array<Maybe<RoleGrant>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type RoleGrantEdge = {
  __typename?: 'RoleGrantEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<RoleGrant>;
};

/** Filter of `roleGrants`. */
export type RoleGrantWhere = {
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
};

/** Input of `rotateClientSecret`. */
export type RotateClientSecretInput = {
  clientId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `rotateClientSecret`. */
export type RotateClientSecretPayload = {
  __typename?: 'RotateClientSecretPayload';
  client: Maybe<Client>;
  /** Shown only once: null when the call is repeated with its idempotencyKey. */
  secret: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** Permission of a connected system beyond public reading. */
export type Scope =
  /** đọc nhật ký thay đổi · read the audit trail */
  | 'READ_CHANGES'
  /** đọc nội dung chưa công khai · read unpublished content */
  | 'READ_UNPUBLISHED'
  /** ghi nhận ý kiến và việc thông báo cho công dân · record opinions and deliveries */
  | 'RECORD_OPINIONS'
  /** ghi nhận hội nghị, kết luận, văn bản · record sessions, conclusions and documents */
  | 'RECORD_SESSIONS'
  /** ghi nhận giám sát · record supervision */
  | 'RECORD_SUPERVISION'
  /** tra cứu mã thay cho công dân · look up tracking codes for citizens */
  | 'TRACK_FOR_CITIZENS';

/**
 * Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people.
 * Unknown facts are null.
 */
export type Session = Actionable & HasSteps & Node & {
  __typename?: 'Session';
  /**
   * The session, its directives and its opinions, as far as they changed since a cursor, also by a
   * change of their notices, deadlines, responses or documents. For pages that follow a
   * session: read the page with `activity`, then ask every two seconds for `activity(after:)` alone.
   * An answer costs one index read, and one read of the objects that changed. Null unless the caller
   * may read what is not published.
   * Roles: CLERK, LEADER, OFFICER, SUPERVISOR, ADMIN of the unit, INTEGRATOR with READ_UNPUBLISHED.
   */
  activity: Maybe<SessionActivity>;
  /** Transitions that the status and the viewer's roles allow now. Empty without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** Later notices, in order. */
  amendments: Array<ConclusionNotice>;
  announcedOn: Maybe<Scalars['Date']['output']>;
  /** Number of people. */
  attendance: Maybe<Scalars['Int']['output']>;
  /** All changes, oldest first: actor, action, time, reason. Null without a role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** True if the session was postponed without a new day. announceSession then needs `heldOn`. */
  awaitsDay: Scalars['Boolean']['output'];
  /** Opinions and directives still open when the session closed. */
  carriedOver: Array<Actionable>;
  chairs: Array<Chair>;
  /**
   * All changes, oldest first. Null without a role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** Notice that concluded the session; null until concluded. */
  conclusionNotice: Maybe<ConclusionNotice>;
  /** False for INTERNAL meetings. */
  countsInStatistics: Scalars['Boolean']['output'];
  dayPart: Maybe<DayPart>;
  /** Deadlines of the session itself. */
  deadlines: Array<Deadline>;
  /** In the order of the notice. */
  directives: DirectiveConnection;
  documents: Array<Document>;
  /** Beginning of the title, as `Actionable.excerpt`. */
  excerpt: Maybe<Scalars['String']['output']>;
  externalRef: Maybe<ExternalRef>;
  /** Fields (lĩnh vực) of the session; codes of the `Field` labels. */
  fields: Array<Scalars['String']['output']>;
  /**
   * Numbers of opinions and directives. A list of sessions has them without a further read. They
   * follow the record within seconds. Null while the viewer may not read the opinions of the session,
   * and for a session of an earlier version that was not counted yet.
   */
  figures: Maybe<SessionFigures>;
  /** Day from which the session was postponed; null unless `awaitsDay` is true. */
  formerHeldOn: Maybe<Scalars['Date']['output']>;
  /** Other participants named in the record. */
  guests: Array<Guest>;
  /**
   * Day held or planned; first day of the span if `heldOnPrecision` is MONTH or YEAR. Null while
   * `awaitsDay` is true.
   */
  heldOn: Maybe<Scalars['Date']['output']>;
  heldOnPrecision: DatePrecision;
  /** Bodies that organise the session. */
  hosts: Array<Organization>;
  /** Ways to attend, as announced. */
  howToAttend: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  legalBases: Array<LegalDocument>;
  mode: Maybe<SessionMode>;
  notAdmitted: Array<NotAdmitted>;
  /** In the order of recording. */
  opinions: OpinionConnection;
  place: Maybe<Scalars['String']['output']>;
  /** Null until published. */
  publication: Maybe<Publication>;
  /**
   * Reported and recorded counts, line by line and as sums. A session can close only if each line
   * agrees or its difference is explained.
   */
  reconciliation: Reconciliation;
  /**
   * Counts in the minutes beside the recorded counts. Costs one read, unless the request reads all
   * opinions of the page.
   */
  reportedCounts: Array<ReportedCount>;
  /** Cluster of residential groups; null for the whole unit. */
  scope: Maybe<Scalars['String']['output']>;
  status: SessionStatus;
  /** `status` with its label in both languages. */
  statusLabel: Label;
  /** Reason for postponement or cancellation. */
  statusReason: Maybe<Scalars['String']['output']>;
  summary: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  /** INTERNAL meetings do not count in statistics. */
  type: SessionType;
  /** The unit as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};


/**
 * Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people.
 * Unknown facts are null.
 */
export type SessionActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people.
 * Unknown facts are null.
 */
export type SessionAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people.
 * Unknown facts are null.
 */
export type SessionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people.
 * Unknown facts are null.
 */
export type SessionDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people.
 * Unknown facts are null.
 */
export type SessionOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Objects of a session that changed since a cursor. */
export type SessionActivity = {
  __typename?: 'SessionActivity';
  /** Objects as the caller may see them now, each once, in the order of their last change. At most 100. */
  changed: Array<Maybe<Actionable>>;
  /**
   * Value of `after` for the next request. A cursor is valid for 15 minutes. Read in one request with
   * the session, it misses no write after that reading, nor a notice of the overdue check.
   */
  cursor: Scalars['String']['output'];
  /**
   * False if the cursor is too old, more than 100 objects changed, or more than 1,000 changes were
   * recorded in the province since. `changed` is then empty: read the session again and continue with
   * this cursor.
   */
  isComplete: Scalars['Boolean']['output'];
};

/** Page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  edges: Array<SessionEdge>;
  nodes: Array<Maybe<Session>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<Session>;
};

/**
 * Numbers of one session, the same for every viewer who gets them. They are counted again from the
 * record after each change, and never added up.
 */
export type SessionFigures = {
  __typename?: 'SessionFigures';
  /**
   * Those of `opinions` with a final answer in force: answered at the session, responded or closed.
   * Rejected and redirected ones are not answered.
   */
  answered: Scalars['Int']['output'];
  /** Directives of the notice and its amendments, in any status: also replaced and cancelled ones. */
  directives: Scalars['Int']['output'];
  /**
   * Opinions of the session, without denunciations, without those that nobody has classified yet
   * (one may be a denunciation), and without those merged into another one.
   */
  opinions: Scalars['Int']['output'];
  /**
   * Those of `opinions` whose answer is overdue today: the last deadline OPINION_RESULT that is not
   * cancelled, otherwise OPINION_FIRST_REPLY, is still open after its last day. A paused deadline is
   * in time. Rejected and redirected opinions are never overdue.
   */
  overdue: Scalars['Int']['output'];
};

/** Way of attendance. */
export type SessionMode =
  /** kết hợp · hybrid */
  | 'HYBRID'
  /** trực tiếp · in person */
  | 'IN_PERSON'
  /** trực tuyến · online */
  | 'ONLINE'
  /** trên mạng xã hội · on a social network */
  | 'SOCIAL_NETWORK';

/** Order of `sessions`. */
export type SessionOrder = {
  direction: OrderDirection;
  field: SessionOrderField;
};

/** Sort keys of sessions. */
export type SessionOrderField =
  /** Day held. */
  | 'HELD_ON';

/** Facts of a session to change; null clears a fact that may be unknown. */
export type SessionPatch = {
  /** 0–1,000,000 people. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** Replaces all. */
  chairs?: InputMaybe<Array<ChairInput>>;
  /**
   * Due day of the conclusion notice, at most 3,660 days after today (ten years). A later day requires
   * the role of `extendDeadline` once the notice is overdue.
   */
  conclusionDueOn?: InputMaybe<Scalars['Date']['input']>;
  dayPart?: InputMaybe<DayPart>;
  /** Replaces all. */
  documents?: InputMaybe<Array<DocumentInput>>;
  /** Codes of the `Field` labels, at most 40; replaces all. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Replaces all. */
  guests?: InputMaybe<Array<GuestInput>>;
  /**
   * Day held or planned. Not in the future once the session has begun; until then from today to ten
   * years ahead. Not before the announcement or an opinion that came in ahead. Once there are opinions
   * or a conclusion, not a day on which another unit had the code.
   */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  heldOnPrecision?: InputMaybe<DatePrecision>;
  /** Replaces all. */
  hostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all. */
  legalBases?: InputMaybe<Array<LegalDocumentInput>>;
  mode?: InputMaybe<SessionMode>;
  /** Replaces all. */
  notAdmitted?: InputMaybe<Array<NotAdmittedInput>>;
  /** At most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Replaces all. */
  reportedCounts?: InputMaybe<Array<ReportedCountInput>>;
  /** Cluster of residential groups; the whole unit when absent. At most 300 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /**
   * Once there are opinions, it cannot change between types that count in statistics and types that do
   * not.
   */
  type?: InputMaybe<SessionType>;
  /** Code of the unit at the time. Cannot change once there are opinions or a conclusion. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** Status of a session. */
export type SessionStatus =
  /** đã thông báo · announced */
  | 'ANNOUNCED'
  /** hủy · cancelled */
  | 'CANCELLED'
  /** đã đóng hồ sơ · closed */
  | 'CLOSED'
  /** đang thu thập ý kiến trước hội nghị · collecting opinions before the session */
  | 'COLLECTING'
  /** đã kết luận · concluded */
  | 'CONCLUDED'
  /** đã tổ chức · held */
  | 'HELD'
  /** đang diễn ra · in session */
  | 'IN_SESSION'
  /** đã lên kế hoạch · planned */
  | 'PLANNED'
  /** hoãn · postponed */
  | 'POSTPONED'
  /** đã công khai · published */
  | 'PUBLISHED';

/** Type of session. */
export type SessionType =
  /** đối thoại đột xuất · ad hoc */
  | 'AD_HOC'
  /** tiếp công dân (tiếp dân) · citizen reception */
  | 'CITIZEN_RECEPTION'
  /** sinh hoạt nội bộ (không tính vào thống kê) · internal meeting (excluded from statistics) */
  | 'INTERNAL'
  /** đối thoại định kỳ · periodic */
  | 'PERIODIC'
  /** đối thoại chuyên đề · thematic */
  | 'THEMATIC'
  /** cấp trên đối thoại tại cơ sở · held locally by a higher level */
  | 'UPPER_LEVEL'
  /** đối thoại theo yêu cầu của cử tri (từ 10%) · requested by voters (10 % or more) */
  | 'VOTER_REQUESTED';

/** Filter of `sessions`. */
export type SessionWhere = {
  /**
   * Earliest day held, included. A session that awaits a new day has none. A session whose day is
   * known to the month or year is listed only if the whole month or year lies in heldFrom to heldTo.
   */
  heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Latest day held, included. See heldFrom. */
  heldTo?: InputMaybe<Scalars['Date']['input']>;
  status?: InputMaybe<SessionStatus>;
  /** One or more statuses, instead of status. */
  statuses?: InputMaybe<Array<SessionStatus>>;
  type?: InputMaybe<SessionType>;
  /** One or more types, instead of type. */
  types?: InputMaybe<Array<SessionType>>;
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
  /** Includes all units below. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Input of `setCalendarDays`. */
export type SetCalendarDaysInput = {
  /** Days to reset to their weekday; at most 100. */
  clear?: Array<Scalars['Date']['input']>;
  /**
   * Last covered day, from today to 3,660 days after it (ten years). Counts beyond it are provisional.
   * Default: unchanged.
   */
  coveredTo?: InputMaybe<Scalars['Date']['input']>;
  /** Returns the deadlines that would move and writes nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /** Version of `workingCalendar` the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The same key and input return the first result. 8–100 characters, kept for two days, except for a
   * dry run.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** Days that differ from their weekday, or may yet do so; at most 100. */
  set?: Array<CalendarDayInput>;
};

/** Result of `setCalendarDays`. */
export type SetCalendarDaysPayload = {
  __typename?: 'SetCalendarDaysPayload';
  /** Version of the calendar after the change, or the current version for a dry run. */
  calendarVersion: Maybe<Scalars['Int']['output']>;
  /** Deadlines that move. Null when refused or when the key was sent before. */
  preview: Maybe<RecalculationPreview>;
  /** Progress of the recalculation; null for a dry run or when refused. */
  recalculation: Maybe<Recalculation>;
  userErrors: Array<UserError>;
};

/** Input of `setDeadlinePolicy`. */
export type SetDeadlinePolicyInput = {
  /**
   * Code of the policy. A policy whose day somebody fixes (DIRECTIVE_DUE, ROADMAP_RESULT) cannot be
   * set.
   */
  code: Scalars['String']['input'];
  /**
   * Matters that it applies to. A condition that is absent is that of the national policies of the
   * code: SESSION_ANNOUNCE and SESSION_RESULT_PUBLISH reach dialogue conferences of communes only.
   */
  conditions?: InputMaybe<PolicyConditionsInput>;
  /** Returns the deadlines that would move and writes nothing. */
  dryRun?: Scalars['Boolean']['input'];
  /**
   * Highest `version` among `ownDeadlinePolicies` of the unit, 0 if it set none; STALE_VERSION when
   * another is current.
   */
  expectedVersion: Scalars['Int']['input'];
  /**
   * The same key and input return the first result. 8–100 characters, kept for two days, except for a
   * dry run.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /**
   * 1–400 units. For an administrator of the unit itself not more time than the level above allows
   * from `validFrom` on: TOO_LARGE, or TOO_SMALL for a period counted backward. Periods in different
   * units are compared by their due days over a year: CONFLICTING_INPUT.
   */
  length?: InputMaybe<Scalars['Int']['input']>;
  /** VERIFIED only if the wording was read. */
  mark: SourceMark;
  /**
   * True if nothing is owed: `length` and `unit` are absent then (CONFLICTING_INPUT). It counts as
   * allowing more time than any length.
   */
  none?: Scalars['Boolean']['input'];
  /** 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** Document or practice the rule comes from, one line of at most 4,000 characters. */
  source: Scalars['String']['input'];
  /** Unit of `length`. The direction cannot be changed. REQUIRED, as `length`, unless `none`. */
  unit?: InputMaybe<PeriodUnit>;
  /** Code of the country (`VN`), a province or a commune. */
  unitCode: Scalars['String']['input'];
  /**
   * First day of events it applies to, until a later version applies. For an administrator of the unit
   * itself not before today: TOO_SMALL.
   */
  validFrom: Scalars['Date']['input'];
  /** Last day of events it applies to, not before validFrom. Default: no last day. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Result of `setDeadlinePolicy`. */
export type SetDeadlinePolicyPayload = {
  __typename?: 'SetDeadlinePolicyPayload';
  /** New version of the policy; null for a dry run. */
  policy: Maybe<DeadlinePolicy>;
  /** Deadlines that move. Null when refused or when the key was sent before. */
  preview: Maybe<RecalculationPreview>;
  /** Progress of the recalculation; null for a dry run or when refused. */
  recalculation: Maybe<Recalculation>;
  userErrors: Array<UserError>;
};

/** Input of `setResolution`. */
export type SetResolutionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  resolution: Resolution;
};

/** Result of `setResolution`. */
export type SetResolutionPayload = {
  __typename?: 'SetResolutionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/** Reliability of a rule's source. */
export type SourceMark =
  /** mặc định của hệ thống · default of this system */
  | 'DEFAULT'
  /** theo nguồn thứ cấp · reported by a secondary source */
  | 'REPORTED'
  /** đã đối chiếu văn bản · checked against the text */
  | 'VERIFIED';

/** Input of `startDirective`. */
export type StartDirectiveInput = {
  /**
   * Addressee whose step it is. May be absent if it is the only one, or the only one that the caller
   * may take the step for; otherwise REQUIRED.
   */
  addresseeId?: InputMaybe<Scalars['ID']['input']>;
  directiveId: Scalars['ID']['input'];
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `startDirective`. */
export type StartDirectivePayload = {
  __typename?: 'StartDirectivePayload';
  directive: Maybe<Directive>;
  userErrors: Array<UserError>;
};

/** Input of `startSession`. */
export type StartSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `startSession`. */
export type StartSessionPayload = {
  __typename?: 'StartSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
};

/** Mutation, by its name: a client sends what it reads. The words are those of a button. */
export type Step =
  /** Chấp nhận báo cáo · Accept the report */
  | 'acceptDirective'
  /** Tiếp nhận xử lý · Accept the opinion */
  | 'acceptOpinion'
  /** Tiếp nhận chỉ đạo · Acknowledge the directive */
  | 'acknowledgeDirective'
  /** Thêm lĩnh vực · Add a field */
  | 'addField'
  /** Sửa đổi, bổ sung thông báo kết luận · Amend the conclusion notice */
  | 'amendNotice'
  /** Thông báo hội nghị · Announce the session */
  | 'announceSession'
  /** Ghi nhận trả lời tại hội nghị · Record the answer given at the session */
  | 'answerAtSession'
  /** Duyệt trả lời · Approve the response */
  | 'approveResponse'
  /** Đánh giá trả lời · Assess the reply */
  | 'assessReply'
  /** Giao xử lý · Assign the opinion */
  | 'assignOpinion'
  /** Đính kèm tài liệu · Attach a document */
  | 'attachDocument'
  /** Hủy hội nghị · Cancel the session */
  | 'cancelSession'
  /** Phân loại ý kiến · Classify the opinion */
  | 'classifyOpinion'
  /** Kết thúc xử lý · Close the opinion */
  | 'closeOpinion'
  /** Đóng hồ sơ hội nghị · Close the session */
  | 'closeSession'
  /** Ban hành thông báo kết luận · Issue the conclusion notice */
  | 'concludeSession'
  /** Xác nhận đã thực hiện kiến nghị · Confirm the implementation */
  | 'confirmRecommendation'
  /** Lập cuộc giám sát · Create a supervision campaign */
  | 'createCampaign'
  /** Đăng ký hệ thống kết nối · Register a connected system */
  | 'createClient'
  /** Tải tệp lên · Upload a file */
  | 'createUpload'
  /** Dự thảo trả lời · Draft a response */
  | 'draftResponse'
  /** Ghi nhận cơ quan kết thúc hoạt động · End the body */
  | 'endOrganization'
  /** Xóa danh tính công dân · Erase the citizen's identity */
  | 'eraseCitizen'
  /** Kiến nghị cấp trên · Escalate the opinion */
  | 'escalateOpinion'
  /** Giải trình chênh lệch số liệu · Explain the difference in counts */
  | 'explainDifference'
  /** Gia hạn · Extend the deadline */
  | 'extendDeadline'
  /** Đôn đốc cấp trên · Follow up the escalation */
  | 'followUpEscalation'
  /** Cấp vai trò · Grant a role */
  | 'grantRole'
  /** Xác nhận hội nghị đã tổ chức · Record that the session was held */
  | 'holdSession'
  /** Gửi kiến nghị giám sát · Issue a recommendation */
  | 'issueRecommendation'
  /** Gộp ý kiến · Merge opinions */
  | 'mergeOpinions'
  /** Sáp nhập vào cơ quan khác · Merge the body into another */
  | 'mergeOrganization'
  /** Mở thu thập ý kiến · Open the collection of opinions */
  | 'openCollection'
  /** Tạm dừng thời hạn · Pause the deadline */
  | 'pauseDeadline'
  /** Lập kế hoạch hội nghị · Plan a session */
  | 'planSession'
  /** Hoãn hội nghị · Postpone the session */
  | 'postponeSession'
  /** Công khai kết quả hội nghị · Publish the session */
  | 'publishSession'
  /** Tiếp nhận kiến nghị giám sát · Receive the recommendation */
  | 'receiveRecommendation'
  /** Ghi nhận đã trả lời công dân · Record a delivery */
  | 'recordDelivery'
  /** Ghi nhận trả lời của cấp trên · Record the reply to the escalation */
  | 'recordEscalationReply'
  /** Ghi nhận phát hiện giám sát · Record a finding */
  | 'recordFinding'
  /** Ghi nhận ý kiến · Record an opinion */
  | 'recordOpinion'
  /** Ghi nhận nhiều ý kiến · Record several opinions */
  | 'recordOpinions'
  /** Ghi nhận cơ quan · Record a body */
  | 'recordOrganization'
  /** Ghi nhận hội nghị đã tổ chức · Record a session that was held */
  | 'recordSession'
  /** Che nội dung · Redact passages */
  | 'redactOpinion'
  /** Chuyển theo thủ tục riêng · Transfer to its own procedure */
  | 'redirectOpinion'
  /** Không tiếp nhận ý kiến · Do not admit the opinion */
  | 'rejectOpinion'
  /** Đổi tên cơ quan · Rename the body */
  | 'renameOrganization'
  /** Mở lại ý kiến · Reopen the opinion */
  | 'reopenOpinion'
  /** Trả lời kiến nghị giám sát · Reply to the recommendation */
  | 'replyToRecommendation'
  /** Báo cáo kết quả thực hiện chỉ đạo · Report on the directive */
  | 'reportDirective'
  /** Báo cáo thực hiện kiến nghị · Report the implementation */
  | 'reportImplementation'
  /** Tiếp tục tính thời hạn · Resume the deadline */
  | 'resumeDeadline'
  /** Trả lại báo cáo · Return the report */
  | 'returnDirective'
  /** Chuyển trả ý kiến · Return the opinion */
  | 'returnOpinion'
  /** Thu hồi hệ thống kết nối · Revoke the connected system */
  | 'revokeClient'
  /** Thu hồi vai trò · Revoke the role */
  | 'revokeRole'
  /** Cấp khóa bí mật mới · Issue another secret */
  | 'rotateClientSecret'
  /** Cập nhật lịch làm việc · Set days of the calendar */
  | 'setCalendarDays'
  /** Đặt quy định thời hạn · Set a deadline policy */
  | 'setDeadlinePolicy'
  /** Ghi kết quả giải quyết · Set the resolution */
  | 'setResolution'
  /** Bắt đầu thực hiện chỉ đạo · Start the directive */
  | 'startDirective'
  /** Khai mạc hội nghị · Start the session */
  | 'startSession'
  /** Ghi nhận đã thông báo việc không tiếp nhận, chuyển đơn · Record that the citizen was told of the rejection or transfer */
  | 'tellRejection'
  /** Sửa thông tin ý kiến · Edit the opinion */
  | 'updateOpinion'
  /** Sửa thông tin cơ quan · Edit the body */
  | 'updateOrganization'
  /** Sửa thông tin hội nghị · Edit the session */
  | 'updateSession';

/** Giám sát: the Front or a mass organisation reviews how several units follow a set of rules. */
export type SupervisionCampaign = HasSteps & Node & {
  __typename?: 'SupervisionCampaign';
  /** First day of the period that is supervised. */
  coversFrom: Maybe<Scalars['Date']['output']>;
  /** Last day of the period that is supervised. */
  coversTo: Maybe<Scalars['Date']['output']>;
  externalRef: Maybe<ExternalRef>;
  /** In the order of recording. */
  findings: SupervisionFindingConnection;
  from: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Head of the delegation. */
  leader: Maybe<CampaignLeader>;
  /** Rules whose observance is supervised. */
  legalBases: Array<LegalDocument>;
  summary: Maybe<Scalars['String']['output']>;
  /** Supervising body. */
  supervisor: Organization;
  title: Scalars['String']['output'];
  to: Maybe<Scalars['Date']['output']>;
  /** Unit of the supervising body. */
  unit: AdministrativeUnit;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
  visits: Array<SupervisionVisit>;
};


/** Giám sát: the Front or a mass organisation reviews how several units follow a set of rules. */
export type SupervisionCampaignFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of campaigns. */
export type SupervisionCampaignConnection = {
  __typename?: 'SupervisionCampaignConnection';
  edges: Array<SupervisionCampaignEdge>;
  nodes: Array<Maybe<SupervisionCampaign>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type SupervisionCampaignEdge = {
  __typename?: 'SupervisionCampaignEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<SupervisionCampaign>;
};

/** Order of `supervisionCampaigns`. */
export type SupervisionCampaignOrder = {
  direction: OrderDirection;
  field: SupervisionCampaignOrderField;
};

/** Sort keys of campaigns. */
export type SupervisionCampaignOrderField =
  /** First day of the campaign, `from`. */
  | 'STARTED_ON';

/** Filter of `supervisionCampaigns`. */
export type SupervisionCampaignWhere = {
  /** The campaign begins on this day or later. A campaign without a first day does not match. */
  startedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The campaign begins on this day or earlier. A campaign without a first day does not match. */
  startedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
  /** Includes all units below. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Finding of a supervision. */
export type SupervisionFinding = HasSteps & Node & {
  __typename?: 'SupervisionFinding';
  /** All changes, oldest first: actor, action, time, reason. Null without a role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  campaign: Maybe<SupervisionCampaign>;
  /**
   * All changes, oldest first. Null without a role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  content: Scalars['String']['output'];
  externalRef: Maybe<ExternalRef>;
  foundOn: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Null if no recommendation was issued. */
  recommendation: Maybe<Recommendation>;
  session: Maybe<Session>;
  type: FindingType;
  /** Unit in which it was found, as it was at the time. */
  unit: AdministrativeUnit;
  /** Increases by one with each change. */
  version: Scalars['Int']['output'];
  /** Steps that the viewer's roles and the state allow now, transitions included. */
  viewerCan: Array<Step>;
};


/** Finding of a supervision. */
export type SupervisionFindingAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Finding of a supervision. */
export type SupervisionFindingChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of findings. */
export type SupervisionFindingConnection = {
  __typename?: 'SupervisionFindingConnection';
  edges: Array<SupervisionFindingEdge>;
  nodes: Array<Maybe<SupervisionFinding>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type SupervisionFindingEdge = {
  __typename?: 'SupervisionFindingEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<SupervisionFinding>;
};

/** Order of `findings`. */
export type SupervisionFindingOrder = {
  direction: OrderDirection;
  field: SupervisionFindingOrderField;
};

/** Sort keys of findings. */
export type SupervisionFindingOrderField =
  /** Day of the finding; with unitCode. */
  | 'FOUND_ON';

/** Filter of `findings`. */
export type SupervisionFindingWhere = {
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Earliest day, included. Only with unitCode. A finding without a day does not match. */
  foundFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Latest day, included. Only with unitCode. A finding without a day does not match. */
  foundTo?: InputMaybe<Scalars['Date']['input']>;
  type?: InputMaybe<FindingType>;
  /** One or more types, instead of type. */
  types?: InputMaybe<Array<FindingType>>;
  /** Unit in which it was found; `VN` is the country. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Includes all units below. Only with unitCode. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Visit of a campaign to a unit. */
export type SupervisionVisit = {
  __typename?: 'SupervisionVisit';
  /** Supervised bodies. */
  bodies: Array<Organization>;
  /** The unit as it was at the time. */
  unit: AdministrativeUnit;
  /** Null if the source gives only the period of the campaign. */
  visitedOn: Maybe<Scalars['Date']['output']>;
};

/** Visit of a campaign to a unit. */
export type SupervisionVisitInput = {
  /** Supervised bodies, at most 10. */
  bodyIds?: Array<Scalars['ID']['input']>;
  unitCode: Scalars['String']['input'];
  /** Not in the future; within the campaign. */
  visitedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Input of `tellRejection`. */
export type TellRejectionInput = {
  /**
   * Means of that notification. To the head of a Party committee, the first reply is owed in writing:
   * LETTER or ELECTRONIC, POSTED only where no citizen is identified. Unknown means do not count.
   */
  citizenToldBy?: InputMaybe<DeliveryMeans>;
  /** Default: today. Not before the rejection or transfer, not in the future. */
  citizenToldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
};

/** Result of `tellRejection`. */
export type TellRejectionPayload = {
  __typename?: 'TellRejectionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
};

/**
 * Following of one opinion by its code. `node` with this id looks the code up again and counts as the
 * same guess. Whoever has the id has the code.
 */
export type Tracking = Node & {
  __typename?: 'Tracking';
  /** The code as it was issued. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** Null unless it was merged into another opinion. */
  mergedInto: Maybe<MergedMatter>;
  /**
   * The opinion, also while it is not public. Its id alone shows it only once it is public, or to its
   * office.
   */
  opinion: Opinion;
};

/** Level of government. */
export type UnitLevel =
  /** cấp xã · commune */
  | 'COMMUNE'
  /** cả nước · country */
  | 'COUNTRY'
  /** cấp huyện (đến 30/6/2025) · district (until 30 June 2025) */
  | 'DISTRICT'
  /** cấp tỉnh · province */
  | 'PROVINCE'
  /** thôn, tổ dân phố · residential group */
  | 'RESIDENTIAL_GROUP';

/** Filter of `units`. */
export type UnitWhere = {
  level?: InputMaybe<UnitLevel>;
  /** Day on which the unit is in force. Default: today. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the unit above; `VN` lists the provinces. */
  parentCode?: Scalars['String']['input'];
  /** Part of the name, ignoring case and diacritics. At most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Input of `updateOpinion`. */
export type UpdateOpinionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  opinionId: Scalars['ID']['input'];
  /** Fields to change; absent fields stay. */
  patch: OpinionPatch;
  /**
   * At most 1,000 characters; stored with the change. Required if another `receivedOn` cancels an open
   * deadline or takes it back from being overdue, or is unusual: see `recordOpinion`.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateOpinion`. */
export type UpdateOpinionPayload = {
  __typename?: 'UpdateOpinionPayload';
  opinion: Maybe<Opinion>;
  userErrors: Array<UserError>;
  /**
   * NAMES_CITIZEN for each text that will be public and contains the citizen's name, address,
   * telephone or identity number; NOT_CHECKED if that could not be compared. The text is stored all
   * the same. Only for callers who may read the identity; at most 100. NOTHING_OWED if the day of
   * receipt is before the first day of the policy of the first reply.
   */
  warnings: Array<Warning>;
};

/** Input of `updateOrganization`. */
export type UpdateOrganizationInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  organizationId: Scalars['ID']['input'];
  patch: OrganizationPatch;
  /** At most 1,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Result of `updateOrganization`. */
export type UpdateOrganizationPayload = {
  __typename?: 'UpdateOrganizationPayload';
  organization: Maybe<Organization>;
  userErrors: Array<UserError>;
};

/** Input of `updateSession`. */
export type UpdateSessionInput = {
  /** Version the caller decided on; STALE_VERSION when another is current. */
  expectedVersion: Scalars['Int']['input'];
  /** The same key and input return the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Fields to change; absent fields stay. */
  patch: SessionPatch;
  /**
   * At most 1,000 characters; stored with the change. Required if the patch cancels an open deadline,
   * takes it back from being overdue or delays it by a later `conclusionDueOn`, or if it moves
   * `heldOn` by more than a year.
   */
  reason?: InputMaybe<Scalars['String']['input']>;
  sessionId: Scalars['ID']['input'];
};

/** Result of `updateSession`. */
export type UpdateSessionPayload = {
  __typename?: 'UpdateSessionPayload';
  session: Maybe<Session>;
  userErrors: Array<UserError>;
  /**
   * NOTHING_OWED if the patch sets the day of a held session before the first day of
   * SESSION_RESULT_PUBLISH: no publication of its results is owed.
   */
  warnings: Array<Warning>;
};

/** HTTP request that uploads one file. */
export type Upload = {
  __typename?: 'Upload';
  /** Id that the document will have. */
  documentId: Scalars['ID']['output'];
  expiresAt: Scalars['DateTime']['output'];
  /** Headers to send exactly as given. */
  headers: Array<HttpHeader>;
  /** HTTP method, `PUT`. */
  method: Scalars['String']['output'];
  /** Address of the upload. It lets anybody upload: keep it secret. */
  url: Scalars['String']['output'];
};

/** Refusal that the client can correct. Nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** Steps that the status allows, for TRANSITION_NOT_ALLOWED and CONDITION_NOT_MET; else empty. */
  allowedSteps: Array<Step>;
  code: UserErrorCode;
  /** Text for people: Vietnamese, or English if `Accept-Language` prefers it. */
  message: Scalars['String']['output'];
  /** Path to the input field. */
  path: Array<Scalars['String']['output']>;
};

/** Error of an input, with its message. */
export type UserErrorCode =
  /** Chưa đủ điều kiện: {vi}. · A condition is not met: {en}. */
  | 'CONDITION_NOT_MET'
  /** {vi} · {en} */
  | 'CONFLICTING_INPUT'
  /** Nội dung tải lên không đúng với khai báo: {vi} là {actual}, không phải {expected}. · The uploaded content differs from the declared file: {en} is {actual}, not {expected}. */
  | 'CONTENT_MISMATCH'
  /** Trùng với mục khác: {value}. · Given twice: {value}. */
  | 'DUPLICATE'
  /** Mã tham chiếu {system}/{value} đã được dùng. Để thay thế nội dung đã nhập, hãy gửi lại với upsert: true. · The external reference {system}/{value} is already in use. To replace the earlier entry, send upsert: true. */
  | 'EXTERNAL_REF_TAKEN'
  /** Việc này thuộc cơ quan {body}: cần cán bộ của cơ quan đó, hoặc một trong các vai trò {rolesVi} tại đơn vị {unit} hoặc đơn vị cấp trên ({above}). · This is handled by {body}: it needs an officer of that body, or one of the roles {rolesEn} for the unit {unit} or one above it ({above}). */
  | 'FORBIDDEN'
  /** Khóa này đã được dùng cho nội dung khác. Hãy dùng khóa mới. · This key was used with a different input. Use a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Không hợp lệ. Cần: {vi}. · Not valid. Expected: {en}. */
  | 'INVALID'
  /** Ngày không hợp lệ; nhập theo dạng YYYY-MM-DD, từ năm 1900 đến 2199. · Not a valid day from 1900 to 2199; use the form YYYY-MM-DD. */
  | 'INVALID_DATE'
  /** Không tìm thấy {what}. · {what} was not found. */
  | 'NOT_FOUND'
  /** Không được sau ngày {limit}. · Must not be later than {limit}. */
  | 'NOT_IN_FUTURE'
  /** Bắt buộc phải có: {vi}. · This is required: {en}. */
  | 'REQUIRED'
  /** Hệ thống đang bận. Hãy gửi lại dòng này sau vài giây, cùng khóa chống ghi trùng. · The system is busy. Send this row again in a few seconds with the same idempotency key. */
  | 'RETRY_LATER'
  /** Nội dung đã thay đổi: phiên bản hiện tại là {currentVersion}, không phải {expectedVersion}. Hãy đọc lại, xem xét rồi gửi lại. · The object has changed: the current version is {currentVersion}, not {expectedVersion}. Read it again, then decide and send again. */
  | 'STALE_VERSION'
  /** Phải có ít nhất {limit} {vi}. · At least {limit} {en}. */
  | 'TOO_FEW'
  /** Không được lớn hơn {limit} {vi}. · Must be at most {limit} {en}. */
  | 'TOO_LARGE'
  /** Tối đa {limit} ký tự. · At most {limit} characters. */
  | 'TOO_LONG'
  /** Tối đa {limit} {vi}. · At most {limit} {en}. */
  | 'TOO_MANY'
  /** Phải có ít nhất {limit} ký tự. · At least {limit} characters. */
  | 'TOO_SHORT'
  /** Không được nhỏ hơn {limit} {vi}. · Must be at least {limit} {en}. */
  | 'TOO_SMALL'
  /** Trạng thái “{statusVi}” của {ofVi} không cho phép thực hiện bước này. · The status “{statusEn}” of the {ofEn} does not allow this step. */
  | 'TRANSITION_NOT_ALLOWED'
  /** Chưa có nội dung được tải lên đường dẫn đã cấp. Hãy tải tệp lên rồi gửi lại. · No content was uploaded to the link. Upload the file, then send again. */
  | 'UPLOAD_MISSING';

/** Caller of this request. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Roles valid today. Roles are stored in this system, not in the token. */
  grants: Array<Grant>;
  /** Time of this request by the clock of the server. No cache keeps an answer with it. */
  now: Scalars['DateTime']['output'];
  /**
   * Subject of the token; with several issuers the issuer's name comes first. `public` without a
   * token.
   */
  subject: Scalars['String']['output'];
  /** Day of `now` in Asia/Ho_Chi_Minh. No cache keeps an answer with it. */
  today: Scalars['Date']['output'];
};

/** Notice to the caller about a mutation that succeeded. It never repeats a hidden text. */
export type Warning = {
  __typename?: 'Warning';
  code: WarningCode;
  /** Text for people: Vietnamese, or English if `Accept-Language` prefers it. */
  message: Scalars['String']['output'];
  /** Field of that object, with the positions in lists; empty for the object as a whole. */
  path: Array<Scalars['String']['output']>;
  /** Object that the warning is about. */
  subjectId: Scalars['ID']['output'];
};

/** Warning about a mutation that succeeded. */
export type WarningCode =
  /** văn bản sẽ công khai có họ tên, địa chỉ, số điện thoại hoặc số định danh của công dân · a text that will be public contains the citizen's name, address, telephone or identity number */
  | 'NAMES_CITIZEN'
  /** sự việc trước ngày áp dụng quy định nên không có thời hạn · nothing is owed: the event is before the first day of the policy */
  | 'NOTHING_OWED'
  /** chưa đối chiếu được hết các văn bản với thông tin của công dân · not all texts were compared with the identities of citizens */
  | 'NOT_CHECKED'
  /** đoạn đã che vẫn còn trong văn bản này · this text still contains a redacted passage */
  | 'PASSAGE_REMAINS'
  /** thông báo muộn hơn thời hạn quy định trước ngày đối thoại · announced later than the policy requires before the session */
  | 'SHORT_NOTICE';

/** Open work of a body. The description of each subject type names the body whose worklist it is on. */
export type WorkItem = Node & {
  __typename?: 'WorkItem';
  /** Names this body in the steps on the matter. Null for an opinion, which has one body. */
  addresseeId: Maybe<Scalars['ID']['output']>;
  /**
   * Transitions that the viewer may make now for this body. Those of `subject` are for any of the
   * bodies.
   */
  allowedTransitions: Array<AllowedTransition>;
  /** Owing body. */
  body: Maybe<Organization>;
  /** The earliest open deadline that the body owes, a paused one last. Null if nothing is due. */
  deadline: Maybe<Deadline>;
  /** `node` answers it while it is on the viewer's worklist, then null. */
  id: Scalars['ID']['output'];
  /** Matter that the body handles, with its status, its steps and its text. */
  subject: Actionable;
  unit: Maybe<AdministrativeUnit>;
};

/** Page of work items. */
export type WorkItemConnection = {
  __typename?: 'WorkItemConnection';
  edges: Array<WorkItemEdge>;
  nodes: Array<Maybe<WorkItem>>;
  pageInfo: PageInfo;
  /**
   * Number of all nodes of the list that the caller may see. Null unless this page, asked without a
   * cursor, has all of them: counting more would read the whole list.
   */
  totalCount: Maybe<Scalars['Int']['output']>;
};

/** An entry of the page with its cursor. */
export type WorkItemEdge = {
  __typename?: 'WorkItemEdge';
  cursor: Scalars['String']['output'];
  node: Maybe<WorkItem>;
};

/** Kind of matter on a worklist. */
export type WorkKind =
  /** ý kiến chỉ đạo cơ quan thực hiện · directives that the body carries out */
  | 'DIRECTIVE'
  /** ý kiến được giao cho cơ quan · opinions assigned to the body */
  | 'OPINION'
  /** kiến nghị giám sát gửi cơ quan · recommendations to the body */
  | 'RECOMMENDATION';

/** Working days and days off. */
export type WorkingCalendar = {
  __typename?: 'WorkingCalendar';
  /** First covered day; before it only weekends are known. */
  coveredFrom: Scalars['Date']['output'];
  /** Last covered day. */
  coveredTo: Scalars['Date']['output'];
  /** Every day of the range. */
  days: Array<CalendarDay>;
  /** Increases by one with each change; every deadline keeps the version it was counted by. */
  version: Scalars['Int']['output'];
  /** Number of working days in the range. */
  workingDays: Scalars['Int']['output'];
};

/** Filter of `worklist`. Every combination is served. */
export type WorklistWhere = {
  /**
   * Earliest due day, included. With dueFrom or dueTo, work without a due day is not listed. Work that
   * is due earlier is read and skipped; dueTo ends the reading.
   */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Latest due day, included. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Kinds of work, at least one. Default: all. Each kind costs one index read for each body. */
  kinds?: InputMaybe<Array<WorkKind>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actionable:
    | ( SubjectModel<"directive"> )
    | ( OpinionModel )
    | ( SubjectModel<"recommendation"> )
    | ( ResponseModel )
    | ( SessionModel )
  ;
  HasSteps:
    | ( AdministrativeUnitModel )
    | ( ClientModel )
    | ( DeadlineModel )
    | ( SubjectModel<"directive"> )
    | ( OpinionModel )
    | ( OrganizationModel )
    | ( SubjectModel<"recommendation"> )
    | ( ResponseModel )
    | ( RoleGrantModel )
    | ( SessionModel )
    | ( SupervisionCampaignModel )
    | ( SupervisionFindingModel )
  ;
  Node:
    | ( AdministrativeUnitModel )
    | ( AuditEntryModel )
    | ( ChangeModel )
    | ( ClientModel )
    | ( ConclusionNoticeModel )
    | ( DeadlineModel )
    | ( SubjectModel<"directive"> )
    | ( EscalationModel )
    | ( OpinionModel )
    | ( OrganizationModel )
    | ( Recalculation )
    | ( SubjectModel<"recommendation"> )
    | ( ResponseModel )
    | ( RoleGrantModel )
    | ( SessionModel )
    | ( SupervisionCampaignModel )
    | ( SupervisionFindingModel )
    | ( TrackingModel )
    | ( WorkItemModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptDirectiveInput: AcceptDirectiveInput;
  AcceptDirectivePayload: ResolverTypeWrapper<Omit<AcceptDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversTypes['Directive']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AcceptOpinionInput: AcceptOpinionInput;
  AcceptOpinionPayload: ResolverTypeWrapper<Omit<AcceptOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AcknowledgeDirectiveInput: AcknowledgeDirectiveInput;
  AcknowledgeDirectivePayload: ResolverTypeWrapper<Omit<AcknowledgeDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversTypes['Directive']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Actionable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Actionable']>;
  AddFieldInput: AddFieldInput;
  AddFieldPayload: ResolverTypeWrapper<Omit<AddFieldPayload, 'fields' | 'userErrors'> & { fields?: Maybe<ResolversTypes['FieldList']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AddresseePart: AddresseePart;
  AdministrativeUnit: ResolverTypeWrapper<AdministrativeUnitModel>;
  AdministrativeUnitConnection: ResolverTypeWrapper<Omit<AdministrativeUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AdministrativeUnitEdge']>, nodes: Array<Maybe<ResolversTypes['AdministrativeUnit']>> }>;
  AdministrativeUnitEdge: ResolverTypeWrapper<Omit<AdministrativeUnitEdge, 'node'> & { node?: Maybe<ResolversTypes['AdministrativeUnit']> }>;
  AllowedTransition: ResolverTypeWrapper<AllowedTransitionModel>;
  AmendNoticeInput: AmendNoticeInput;
  AmendNoticePayload: ResolverTypeWrapper<Omit<AmendNoticePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AnnounceSessionInput: AnnounceSessionInput;
  AnnounceSessionPayload: ResolverTypeWrapper<Omit<AnnounceSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AnswerAtSessionInput: AnswerAtSessionInput;
  AnswerAtSessionPayload: ResolverTypeWrapper<Omit<AnswerAtSessionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ApproveResponseInput: ApproveResponseInput;
  ApproveResponsePayload: ResolverTypeWrapper<Omit<ApproveResponsePayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssessReplyInput: AssessReplyInput;
  AssessReplyPayload: ResolverTypeWrapper<Omit<AssessReplyPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AssignOpinionInput: AssignOpinionInput;
  AssignOpinionPayload: ResolverTypeWrapper<Omit<AssignOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AssignmentInput: AssignmentInput;
  AttachDocumentInput: AttachDocumentInput;
  AttachDocumentPayload: ResolverTypeWrapper<Omit<AttachDocumentPayload, 'document' | 'subject' | 'userErrors'> & { document?: Maybe<ResolversTypes['Document']>, subject?: Maybe<ResolversTypes['Actionable']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node?: Maybe<ResolversTypes['AuditEntry']> }>;
  AuditTrailConnection: ResolverTypeWrapper<Omit<AuditTrailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<Maybe<ResolversTypes['AuditEntry']>> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarDayInput: CalendarDayInput;
  CalendarDayKind: CalendarDayKind;
  CalendarDayStatus: CalendarDayStatus;
  CampaignLeader: ResolverTypeWrapper<CampaignLeader>;
  CampaignLeaderInput: CampaignLeaderInput;
  CancelDirectiveInput: CancelDirectiveInput;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<Omit<CancelSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Chair: ResolverTypeWrapper<ChairModel>;
  ChairInput: ChairInput;
  ChairKind: ChairKind;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<Maybe<ResolversTypes['Change']>> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node?: Maybe<ResolversTypes['Change']> }>;
  Channel: Channel;
  Citizen: ResolverTypeWrapper<Citizen>;
  CitizenInput: CitizenInput;
  ClassifyOpinionInput: ClassifyOpinionInput;
  ClassifyOpinionPayload: ResolverTypeWrapper<Omit<ClassifyOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Client: ResolverTypeWrapper<ClientModel>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClientEdge']>, nodes: Array<Maybe<ResolversTypes['Client']>> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node?: Maybe<ResolversTypes['Client']> }>;
  ClientWhere: ClientWhere;
  CloseOpinionInput: CloseOpinionInput;
  CloseOpinionPayload: ResolverTypeWrapper<Omit<CloseOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: ResolverTypeWrapper<Omit<CloseSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Competence: Competence;
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: ResolverTypeWrapper<Omit<ConcludeSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConclusionNotice: ResolverTypeWrapper<ConclusionNoticeModel>;
  Condition: ResolverTypeWrapper<ConditionModel>;
  ConditionCode: ConditionCode;
  ConfirmRecommendationInput: ConfirmRecommendationInput;
  ConfirmRecommendationPayload: ResolverTypeWrapper<Omit<ConfirmRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ContentState: ContentState;
  CountUnit: CountUnit;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: ResolverTypeWrapper<Omit<CreateCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversTypes['SupervisionCampaign']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CreateClientInput: CreateClientInput;
  CreateClientPayload: ResolverTypeWrapper<Omit<CreateClientPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CreateUploadInput: CreateUploadInput;
  CreateUploadPayload: ResolverTypeWrapper<Omit<CreateUploadPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayPart: DayPart;
  DayStep: ResolverTypeWrapper<DayStep>;
  Deadline: ResolverTypeWrapper<DeadlineModel>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeadlineEdge']>, nodes: Array<Maybe<ResolversTypes['Deadline']>> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node?: Maybe<ResolversTypes['Deadline']> }>;
  DeadlineExplanation: ResolverTypeWrapper<DeadlineExplanation>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlineMove: ResolverTypeWrapper<DeadlineMoveModel>;
  DeadlineNotice: ResolverTypeWrapper<DeadlineNoticeModel>;
  DeadlineOrder: DeadlineOrder;
  DeadlineOrderField: DeadlineOrderField;
  DeadlinePause: ResolverTypeWrapper<DeadlinePause>;
  DeadlinePolicy: ResolverTypeWrapper<DeadlinePolicy>;
  DeadlineStage: DeadlineStage;
  DeadlineState: DeadlineState;
  DeadlineWhere: DeadlineWhere;
  Delivery: ResolverTypeWrapper<DeliveryModel>;
  DeliveryInput: DeliveryInput;
  DeliveryMeans: DeliveryMeans;
  Directive: ResolverTypeWrapper<SubjectModel<"directive">>;
  DirectiveAddressee: ResolverTypeWrapper<DirectiveAddresseeModel>;
  DirectiveAddresseeInput: DirectiveAddresseeInput;
  DirectiveConnection: ResolverTypeWrapper<Omit<DirectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DirectiveEdge']>, nodes: Array<Maybe<ResolversTypes['Directive']>> }>;
  DirectiveEdge: ResolverTypeWrapper<Omit<DirectiveEdge, 'node'> & { node?: Maybe<ResolversTypes['Directive']> }>;
  DirectiveInput: DirectiveInput;
  DirectiveKind: DirectiveKind;
  DirectiveOrder: DirectiveOrder;
  DirectiveOrderField: DirectiveOrderField;
  DirectiveProgress: ResolverTypeWrapper<DirectiveProgress>;
  DirectiveProgressInput: DirectiveProgressInput;
  DirectiveStatus: DirectiveStatus;
  DirectiveWhere: DirectiveWhere;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentInput: DocumentInput;
  DocumentKind: DocumentKind;
  DraftResponseInput: DraftResponseInput;
  DraftResponsePayload: ResolverTypeWrapper<Omit<DraftResponsePayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EndOrganizationInput: EndOrganizationInput;
  EndOrganizationPayload: ResolverTypeWrapper<Omit<EndOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  EraseCitizenInput: EraseCitizenInput;
  EraseCitizenPayload: ResolverTypeWrapper<Omit<EraseCitizenPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  EscalateOpinionInput: EscalateOpinionInput;
  EscalateOpinionPayload: ResolverTypeWrapper<Omit<EscalateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Escalation: ResolverTypeWrapper<EscalationModel>;
  EscalationInput: EscalationInput;
  EscalationReply: ResolverTypeWrapper<EscalationReply>;
  EscalationReplyInput: EscalationReplyInput;
  EscalationTargetInput: EscalationTargetInput;
  ExplainDifferenceInput: ExplainDifferenceInput;
  ExplainDifferencePayload: ResolverTypeWrapper<Omit<ExplainDifferencePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: ResolverTypeWrapper<Omit<ExtendDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversTypes['Deadline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ExternalRef: ResolverTypeWrapper<ExternalRef>;
  ExternalRefInput: ExternalRefInput;
  Field: ResolverTypeWrapper<Field>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldGroup: FieldGroup;
  FieldList: ResolverTypeWrapper<FieldListModel>;
  FindingType: FindingType;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpEscalationInput: FollowUpEscalationInput;
  FollowUpEscalationPayload: ResolverTypeWrapper<Omit<FollowUpEscalationPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  FormerName: ResolverTypeWrapper<FormerName>;
  Grant: ResolverTypeWrapper<GrantModel>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Guest: ResolverTypeWrapper<Guest>;
  GuestInput: GuestInput;
  HasSteps: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['HasSteps']>;
  HoldSessionInput: HoldSessionInput;
  HoldSessionPayload: ResolverTypeWrapper<Omit<HoldSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityReading: ResolverTypeWrapper<IdentityReadingModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueRecommendationInput: IssueRecommendationInput;
  IssueRecommendationPayload: ResolverTypeWrapper<Omit<IssueRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Label: ResolverTypeWrapper<Label>;
  LegalDocument: ResolverTypeWrapper<LegalDocument>;
  LegalDocumentInput: LegalDocumentInput;
  MergeOpinionsInput: MergeOpinionsInput;
  MergeOpinionsPayload: ResolverTypeWrapper<Omit<MergeOpinionsPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MergeOrganizationInput: MergeOrganizationInput;
  MergeOrganizationPayload: ResolverTypeWrapper<Omit<MergeOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  MergedMatter: ResolverTypeWrapper<MergedMatterModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewDirectiveAddresseeInput: NewDirectiveAddresseeInput;
  NewDirectiveInput: NewDirectiveInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAdmitted: ResolverTypeWrapper<NotAdmitted>;
  NotAdmittedInput: NotAdmittedInput;
  NotAdmittedReason: NotAdmittedReason;
  OpenCollectionInput: OpenCollectionInput;
  OpenCollectionPayload: ResolverTypeWrapper<Omit<OpenCollectionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  OpenWithout: OpenWithout;
  Opinion: ResolverTypeWrapper<OpinionModel>;
  OpinionConnection: ResolverTypeWrapper<Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpinionEdge']>, nodes: Array<Maybe<ResolversTypes['Opinion']>> }>;
  OpinionEdge: ResolverTypeWrapper<Omit<OpinionEdge, 'node'> & { node?: Maybe<ResolversTypes['Opinion']> }>;
  OpinionNature: OpinionNature;
  OpinionOrder: OpinionOrder;
  OpinionOrderField: OpinionOrderField;
  OpinionOutcome: OpinionOutcome;
  OpinionPatch: OpinionPatch;
  OpinionStatus: OpinionStatus;
  OpinionWhere: OpinionWhere;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<Maybe<ResolversTypes['Organization']>> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node?: Maybe<ResolversTypes['Organization']> }>;
  OrganizationKind: OrganizationKind;
  OrganizationPatch: OrganizationPatch;
  OrganizationWhere: OrganizationWhere;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: ResolverTypeWrapper<Omit<PauseDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversTypes['Deadline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PeriodDirection: PeriodDirection;
  PeriodUnit: PeriodUnit;
  PlanSessionInput: PlanSessionInput;
  PlanSessionPayload: ResolverTypeWrapper<Omit<PlanSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PolicyConditions: ResolverTypeWrapper<PolicyConditions>;
  PolicyConditionsInput: PolicyConditionsInput;
  PostponeSessionInput: PostponeSessionInput;
  PostponeSessionPayload: ResolverTypeWrapper<Omit<PostponeSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Publication: ResolverTypeWrapper<Publication>;
  PublishSessionInput: PublishSessionInput;
  PublishSessionPayload: ResolverTypeWrapper<Omit<PublishSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Recalculation: ResolverTypeWrapper<Recalculation>;
  RecalculationPreview: ResolverTypeWrapper<Omit<RecalculationPreview, 'moves'> & { moves: Array<ResolversTypes['DeadlineMove']> }>;
  RecalculationStatus: RecalculationStatus;
  ReceiveRecommendationInput: ReceiveRecommendationInput;
  ReceiveRecommendationPayload: ResolverTypeWrapper<Omit<ReceiveRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Recommendation: ResolverTypeWrapper<SubjectModel<"recommendation">>;
  RecommendationAddressee: ResolverTypeWrapper<RecommendationAddresseeModel>;
  RecommendationAddresseeInput: RecommendationAddresseeInput;
  RecommendationAssessment: ResolverTypeWrapper<RecommendationAssessment>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecommendationEdge']>, nodes: Array<Maybe<ResolversTypes['Recommendation']>> }>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node?: Maybe<ResolversTypes['Recommendation']> }>;
  RecommendationImplementation: ResolverTypeWrapper<RecommendationImplementation>;
  RecommendationOrder: RecommendationOrder;
  RecommendationOrderField: RecommendationOrderField;
  RecommendationReply: ResolverTypeWrapper<RecommendationReply>;
  RecommendationStatus: RecommendationStatus;
  RecommendationWhere: RecommendationWhere;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
  ReconciliationLine: ResolverTypeWrapper<ReconciliationLine>;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryPayload: ResolverTypeWrapper<Omit<RecordDeliveryPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordEscalationReplyInput: RecordEscalationReplyInput;
  RecordEscalationReplyPayload: ResolverTypeWrapper<Omit<RecordEscalationReplyPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordFindingInput: RecordFindingInput;
  RecordFindingPayload: ResolverTypeWrapper<Omit<RecordFindingPayload, 'finding' | 'userErrors'> & { finding?: Maybe<ResolversTypes['SupervisionFinding']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordOpinionInput: RecordOpinionInput;
  RecordOpinionPayload: ResolverTypeWrapper<Omit<RecordOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordOpinionsInput: RecordOpinionsInput;
  RecordOpinionsPayload: ResolverTypeWrapper<Omit<RecordOpinionsPayload, 'results' | 'userErrors'> & { results: Array<ResolversTypes['RecordOpinionsResult']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordOpinionsResult: ResolverTypeWrapper<Omit<RecordOpinionsResult, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordOrganizationInput: RecordOrganizationInput;
  RecordOrganizationPayload: ResolverTypeWrapper<Omit<RecordOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RecordSessionInput: RecordSessionInput;
  RecordSessionPayload: ResolverTypeWrapper<Omit<RecordSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RedactOpinionInput: RedactOpinionInput;
  RedactOpinionPayload: ResolverTypeWrapper<Omit<RedactOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Redaction: ResolverTypeWrapper<Redaction>;
  RedirectOpinionInput: RedirectOpinionInput;
  RedirectOpinionPayload: ResolverTypeWrapper<Omit<RedirectOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Redirection: ResolverTypeWrapper<Redirection>;
  RedirectionInput: RedirectionInput;
  RejectOpinionInput: RejectOpinionInput;
  RejectOpinionPayload: ResolverTypeWrapper<Omit<RejectOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Rejection: ResolverTypeWrapper<Rejection>;
  RejectionInput: RejectionInput;
  Remark: ResolverTypeWrapper<Remark>;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: ResolverTypeWrapper<Omit<RenameOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReopenOpinionInput: ReopenOpinionInput;
  ReopenOpinionPayload: ResolverTypeWrapper<Omit<ReopenOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReplaceDirectiveInput: ReplaceDirectiveInput;
  ReplyAssessment: ReplyAssessment;
  ReplyToRecommendationInput: ReplyToRecommendationInput;
  ReplyToRecommendationPayload: ResolverTypeWrapper<Omit<ReplyToRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReportDirectiveInput: ReportDirectiveInput;
  ReportDirectivePayload: ResolverTypeWrapper<Omit<ReportDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversTypes['Directive']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReportImplementationInput: ReportImplementationInput;
  ReportImplementationPayload: ResolverTypeWrapper<Omit<ReportImplementationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReportedCount: ResolverTypeWrapper<ReportedCountModel>;
  ReportedCountInput: ReportedCountInput;
  Resolution: Resolution;
  Response: ResolverTypeWrapper<ResponseModel>;
  ResponseInput: ResponseInput;
  ResponseKind: ResponseKind;
  ResponseStatus: ResponseStatus;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: ResolverTypeWrapper<Omit<ResumeDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversTypes['Deadline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReturnDirectiveInput: ReturnDirectiveInput;
  ReturnDirectivePayload: ResolverTypeWrapper<Omit<ReturnDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversTypes['Directive']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReturnOpinionInput: ReturnOpinionInput;
  ReturnOpinionPayload: ResolverTypeWrapper<Omit<ReturnOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ReturnedReport: ResolverTypeWrapper<ReturnedReport>;
  Revocation: ResolverTypeWrapper<Revocation>;
  RevokeClientInput: RevokeClientInput;
  RevokeClientPayload: ResolverTypeWrapper<Omit<RevokeClientPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: Array<ResolversTypes['UserError']> }>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<Omit<RevokeRolePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Role: Role;
  RoleGrant: ResolverTypeWrapper<RoleGrantModel>;
  RoleGrantConnection: ResolverTypeWrapper<Omit<RoleGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RoleGrantEdge']>, nodes: Array<Maybe<ResolversTypes['RoleGrant']>> }>;
  RoleGrantEdge: ResolverTypeWrapper<Omit<RoleGrantEdge, 'node'> & { node?: Maybe<ResolversTypes['RoleGrant']> }>;
  RoleGrantWhere: RoleGrantWhere;
  RotateClientSecretInput: RotateClientSecretInput;
  RotateClientSecretPayload: ResolverTypeWrapper<Omit<RotateClientSecretPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Scope: Scope;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionActivity: ResolverTypeWrapper<SessionActivityModel>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SessionEdge']>, nodes: Array<Maybe<ResolversTypes['Session']>> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node?: Maybe<ResolversTypes['Session']> }>;
  SessionFigures: ResolverTypeWrapper<SessionFigures>;
  SessionMode: SessionMode;
  SessionOrder: SessionOrder;
  SessionOrderField: SessionOrderField;
  SessionPatch: SessionPatch;
  SessionStatus: SessionStatus;
  SessionType: SessionType;
  SessionWhere: SessionWhere;
  SetCalendarDaysInput: SetCalendarDaysInput;
  SetCalendarDaysPayload: ResolverTypeWrapper<Omit<SetCalendarDaysPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversTypes['RecalculationPreview']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SetDeadlinePolicyInput: SetDeadlinePolicyInput;
  SetDeadlinePolicyPayload: ResolverTypeWrapper<Omit<SetDeadlinePolicyPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversTypes['RecalculationPreview']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SetResolutionInput: SetResolutionInput;
  SetResolutionPayload: ResolverTypeWrapper<Omit<SetResolutionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  SourceMark: SourceMark;
  StartDirectiveInput: StartDirectiveInput;
  StartDirectivePayload: ResolverTypeWrapper<Omit<StartDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversTypes['Directive']>, userErrors: Array<ResolversTypes['UserError']> }>;
  StartSessionInput: StartSessionInput;
  StartSessionPayload: ResolverTypeWrapper<Omit<StartSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Step: Step;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupervisionCampaign: ResolverTypeWrapper<SupervisionCampaignModel>;
  SupervisionCampaignConnection: ResolverTypeWrapper<Omit<SupervisionCampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupervisionCampaignEdge']>, nodes: Array<Maybe<ResolversTypes['SupervisionCampaign']>> }>;
  SupervisionCampaignEdge: ResolverTypeWrapper<Omit<SupervisionCampaignEdge, 'node'> & { node?: Maybe<ResolversTypes['SupervisionCampaign']> }>;
  SupervisionCampaignOrder: SupervisionCampaignOrder;
  SupervisionCampaignOrderField: SupervisionCampaignOrderField;
  SupervisionCampaignWhere: SupervisionCampaignWhere;
  SupervisionFinding: ResolverTypeWrapper<SupervisionFindingModel>;
  SupervisionFindingConnection: ResolverTypeWrapper<Omit<SupervisionFindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupervisionFindingEdge']>, nodes: Array<Maybe<ResolversTypes['SupervisionFinding']>> }>;
  SupervisionFindingEdge: ResolverTypeWrapper<Omit<SupervisionFindingEdge, 'node'> & { node?: Maybe<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingOrder: SupervisionFindingOrder;
  SupervisionFindingOrderField: SupervisionFindingOrderField;
  SupervisionFindingWhere: SupervisionFindingWhere;
  SupervisionVisit: ResolverTypeWrapper<SupervisionVisitModel>;
  SupervisionVisitInput: SupervisionVisitInput;
  TellRejectionInput: TellRejectionInput;
  TellRejectionPayload: ResolverTypeWrapper<Omit<TellRejectionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Tracking: ResolverTypeWrapper<TrackingModel>;
  UnitLevel: UnitLevel;
  UnitWhere: UnitWhere;
  UpdateOpinionInput: UpdateOpinionInput;
  UpdateOpinionPayload: ResolverTypeWrapper<Omit<UpdateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversTypes['Organization']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionPayload: ResolverTypeWrapper<Omit<UpdateSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Upload: ResolverTypeWrapper<Upload>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Warning: ResolverTypeWrapper<Warning>;
  WarningCode: WarningCode;
  WorkItem: ResolverTypeWrapper<WorkItemModel>;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkItemEdge']>, nodes: Array<Maybe<ResolversTypes['WorkItem']>> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node?: Maybe<ResolversTypes['WorkItem']> }>;
  WorkKind: WorkKind;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendar>;
  WorklistWhere: WorklistWhere;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDirectiveInput: AcceptDirectiveInput;
  AcceptDirectivePayload: Omit<AcceptDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AcceptOpinionInput: AcceptOpinionInput;
  AcceptOpinionPayload: Omit<AcceptOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AcknowledgeDirectiveInput: AcknowledgeDirectiveInput;
  AcknowledgeDirectivePayload: Omit<AcknowledgeDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Actionable: ResolversInterfaceTypes<ResolversParentTypes>['Actionable'];
  AddFieldInput: AddFieldInput;
  AddFieldPayload: Omit<AddFieldPayload, 'fields' | 'userErrors'> & { fields?: Maybe<ResolversParentTypes['FieldList']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AdministrativeUnit: AdministrativeUnitModel;
  AdministrativeUnitConnection: Omit<AdministrativeUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AdministrativeUnitEdge']>, nodes: Array<Maybe<ResolversParentTypes['AdministrativeUnit']>> };
  AdministrativeUnitEdge: Omit<AdministrativeUnitEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AdministrativeUnit']> };
  AllowedTransition: AllowedTransitionModel;
  AmendNoticeInput: AmendNoticeInput;
  AmendNoticePayload: Omit<AmendNoticePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AnnounceSessionInput: AnnounceSessionInput;
  AnnounceSessionPayload: Omit<AnnounceSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AnswerAtSessionInput: AnswerAtSessionInput;
  AnswerAtSessionPayload: Omit<AnswerAtSessionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ApproveResponseInput: ApproveResponseInput;
  ApproveResponsePayload: Omit<ApproveResponsePayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssessReplyInput: AssessReplyInput;
  AssessReplyPayload: Omit<AssessReplyPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AssignOpinionInput: AssignOpinionInput;
  AssignOpinionPayload: Omit<AssignOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Assignment: AssignmentModel;
  AssignmentInput: AssignmentInput;
  AttachDocumentInput: AttachDocumentInput;
  AttachDocumentPayload: Omit<AttachDocumentPayload, 'document' | 'subject' | 'userErrors'> & { document?: Maybe<ResolversParentTypes['Document']>, subject?: Maybe<ResolversParentTypes['Actionable']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AuditEntry: AuditEntryModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AuditEntry']> };
  AuditTrailConnection: Omit<AuditTrailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<Maybe<ResolversParentTypes['AuditEntry']>> };
  Boolean: Scalars['Boolean']['output'];
  CalendarDay: CalendarDay;
  CalendarDayInput: CalendarDayInput;
  CampaignLeader: CampaignLeader;
  CampaignLeaderInput: CampaignLeaderInput;
  CancelDirectiveInput: CancelDirectiveInput;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: Omit<CancelSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Chair: ChairModel;
  ChairInput: ChairInput;
  Change: ChangeModel;
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<Maybe<ResolversParentTypes['Change']>> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Change']> };
  Citizen: Citizen;
  CitizenInput: CitizenInput;
  ClassifyOpinionInput: ClassifyOpinionInput;
  ClassifyOpinionPayload: Omit<ClassifyOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Client: ClientModel;
  ClientConnection: Omit<ClientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClientEdge']>, nodes: Array<Maybe<ResolversParentTypes['Client']>> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Client']> };
  ClientWhere: ClientWhere;
  CloseOpinionInput: CloseOpinionInput;
  CloseOpinionPayload: Omit<CloseOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: Omit<CloseSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: Omit<ConcludeSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConclusionNotice: ConclusionNoticeModel;
  Condition: ConditionModel;
  ConfirmRecommendationInput: ConfirmRecommendationInput;
  ConfirmRecommendationPayload: Omit<ConfirmRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: Omit<CreateCampaignPayload, 'campaign' | 'userErrors'> & { campaign?: Maybe<ResolversParentTypes['SupervisionCampaign']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateClientInput: CreateClientInput;
  CreateClientPayload: Omit<CreateClientPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CreateUploadInput: CreateUploadInput;
  CreateUploadPayload: Omit<CreateUploadPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayStep: DayStep;
  Deadline: DeadlineModel;
  DeadlineConnection: Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeadlineEdge']>, nodes: Array<Maybe<ResolversParentTypes['Deadline']>> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Deadline']> };
  DeadlineExplanation: DeadlineExplanation;
  DeadlineExtension: DeadlineExtension;
  DeadlineMove: DeadlineMoveModel;
  DeadlineNotice: DeadlineNoticeModel;
  DeadlineOrder: DeadlineOrder;
  DeadlinePause: DeadlinePause;
  DeadlinePolicy: DeadlinePolicy;
  DeadlineWhere: DeadlineWhere;
  Delivery: DeliveryModel;
  DeliveryInput: DeliveryInput;
  Directive: SubjectModel<"directive">;
  DirectiveAddressee: DirectiveAddresseeModel;
  DirectiveAddresseeInput: DirectiveAddresseeInput;
  DirectiveConnection: Omit<DirectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DirectiveEdge']>, nodes: Array<Maybe<ResolversParentTypes['Directive']>> };
  DirectiveEdge: Omit<DirectiveEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Directive']> };
  DirectiveInput: DirectiveInput;
  DirectiveOrder: DirectiveOrder;
  DirectiveProgress: DirectiveProgress;
  DirectiveProgressInput: DirectiveProgressInput;
  DirectiveWhere: DirectiveWhere;
  Document: DocumentModel;
  DocumentInput: DocumentInput;
  DraftResponseInput: DraftResponseInput;
  DraftResponsePayload: Omit<DraftResponsePayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EndOrganizationInput: EndOrganizationInput;
  EndOrganizationPayload: Omit<EndOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EnumLabels: EnumLabels;
  EraseCitizenInput: EraseCitizenInput;
  EraseCitizenPayload: Omit<EraseCitizenPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  EscalateOpinionInput: EscalateOpinionInput;
  EscalateOpinionPayload: Omit<EscalateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Escalation: EscalationModel;
  EscalationInput: EscalationInput;
  EscalationReply: EscalationReply;
  EscalationReplyInput: EscalationReplyInput;
  EscalationTargetInput: EscalationTargetInput;
  ExplainDifferenceInput: ExplainDifferenceInput;
  ExplainDifferencePayload: Omit<ExplainDifferencePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: Omit<ExtendDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ExternalRef: ExternalRef;
  ExternalRefInput: ExternalRefInput;
  Field: Field;
  FieldChange: FieldChange;
  FieldList: FieldListModel;
  FollowUp: FollowUp;
  FollowUpEscalationInput: FollowUpEscalationInput;
  FollowUpEscalationPayload: Omit<FollowUpEscalationPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  FormerName: FormerName;
  Grant: GrantModel;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Guest: Guest;
  GuestInput: GuestInput;
  HasSteps: ResolversInterfaceTypes<ResolversParentTypes>['HasSteps'];
  HoldSessionInput: HoldSessionInput;
  HoldSessionPayload: Omit<HoldSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  HttpHeader: HttpHeader;
  ID: Scalars['ID']['output'];
  IdentityReading: IdentityReadingModel;
  Int: Scalars['Int']['output'];
  IssueRecommendationInput: IssueRecommendationInput;
  IssueRecommendationPayload: Omit<IssueRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JSON: Scalars['JSON']['output'];
  Label: Label;
  LegalDocument: LegalDocument;
  LegalDocumentInput: LegalDocumentInput;
  MergeOpinionsInput: MergeOpinionsInput;
  MergeOpinionsPayload: Omit<MergeOpinionsPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MergeOrganizationInput: MergeOrganizationInput;
  MergeOrganizationPayload: Omit<MergeOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  MergedMatter: MergedMatterModel;
  Mutation: Record<PropertyKey, never>;
  NewDirectiveAddresseeInput: NewDirectiveAddresseeInput;
  NewDirectiveInput: NewDirectiveInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAdmitted: NotAdmitted;
  NotAdmittedInput: NotAdmittedInput;
  OpenCollectionInput: OpenCollectionInput;
  OpenCollectionPayload: Omit<OpenCollectionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Opinion: OpinionModel;
  OpinionConnection: Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpinionEdge']>, nodes: Array<Maybe<ResolversParentTypes['Opinion']>> };
  OpinionEdge: Omit<OpinionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Opinion']> };
  OpinionOrder: OpinionOrder;
  OpinionPatch: OpinionPatch;
  OpinionWhere: OpinionWhere;
  Organization: OrganizationModel;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<Maybe<ResolversParentTypes['Organization']>> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Organization']> };
  OrganizationPatch: OrganizationPatch;
  OrganizationWhere: OrganizationWhere;
  PageInfo: PageInfo;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: Omit<PauseDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PlanSessionInput: PlanSessionInput;
  PlanSessionPayload: Omit<PlanSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PolicyConditions: PolicyConditions;
  PolicyConditionsInput: PolicyConditionsInput;
  PostponeSessionInput: PostponeSessionInput;
  PostponeSessionPayload: Omit<PostponeSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Publication: Publication;
  PublishSessionInput: PublishSessionInput;
  PublishSessionPayload: Omit<PublishSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Query: Record<PropertyKey, never>;
  Recalculation: Recalculation;
  RecalculationPreview: Omit<RecalculationPreview, 'moves'> & { moves: Array<ResolversParentTypes['DeadlineMove']> };
  ReceiveRecommendationInput: ReceiveRecommendationInput;
  ReceiveRecommendationPayload: Omit<ReceiveRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Recommendation: SubjectModel<"recommendation">;
  RecommendationAddressee: RecommendationAddresseeModel;
  RecommendationAddresseeInput: RecommendationAddresseeInput;
  RecommendationAssessment: RecommendationAssessment;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecommendationEdge']>, nodes: Array<Maybe<ResolversParentTypes['Recommendation']>> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Recommendation']> };
  RecommendationImplementation: RecommendationImplementation;
  RecommendationOrder: RecommendationOrder;
  RecommendationReply: RecommendationReply;
  RecommendationWhere: RecommendationWhere;
  Reconciliation: Reconciliation;
  ReconciliationLine: ReconciliationLine;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordDeliveryPayload: Omit<RecordDeliveryPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordEscalationReplyInput: RecordEscalationReplyInput;
  RecordEscalationReplyPayload: Omit<RecordEscalationReplyPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordFindingInput: RecordFindingInput;
  RecordFindingPayload: Omit<RecordFindingPayload, 'finding' | 'userErrors'> & { finding?: Maybe<ResolversParentTypes['SupervisionFinding']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordOpinionInput: RecordOpinionInput;
  RecordOpinionPayload: Omit<RecordOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordOpinionsInput: RecordOpinionsInput;
  RecordOpinionsPayload: Omit<RecordOpinionsPayload, 'results' | 'userErrors'> & { results: Array<ResolversParentTypes['RecordOpinionsResult']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordOpinionsResult: Omit<RecordOpinionsResult, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordOrganizationInput: RecordOrganizationInput;
  RecordOrganizationPayload: Omit<RecordOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RecordSessionInput: RecordSessionInput;
  RecordSessionPayload: Omit<RecordSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RedactOpinionInput: RedactOpinionInput;
  RedactOpinionPayload: Omit<RedactOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Redaction: Redaction;
  RedirectOpinionInput: RedirectOpinionInput;
  RedirectOpinionPayload: Omit<RedirectOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Redirection: Redirection;
  RedirectionInput: RedirectionInput;
  RejectOpinionInput: RejectOpinionInput;
  RejectOpinionPayload: Omit<RejectOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Rejection: Rejection;
  RejectionInput: RejectionInput;
  Remark: Remark;
  RenameOrganizationInput: RenameOrganizationInput;
  RenameOrganizationPayload: Omit<RenameOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReopenOpinionInput: ReopenOpinionInput;
  ReopenOpinionPayload: Omit<ReopenOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplaceDirectiveInput: ReplaceDirectiveInput;
  ReplyToRecommendationInput: ReplyToRecommendationInput;
  ReplyToRecommendationPayload: Omit<ReplyToRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReportDirectiveInput: ReportDirectiveInput;
  ReportDirectivePayload: Omit<ReportDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReportImplementationInput: ReportImplementationInput;
  ReportImplementationPayload: Omit<ReportImplementationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReportedCount: ReportedCountModel;
  ReportedCountInput: ReportedCountInput;
  Response: ResponseModel;
  ResponseInput: ResponseInput;
  ResumeDeadlineInput: ResumeDeadlineInput;
  ResumeDeadlinePayload: Omit<ResumeDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReturnDirectiveInput: ReturnDirectiveInput;
  ReturnDirectivePayload: Omit<ReturnDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReturnOpinionInput: ReturnOpinionInput;
  ReturnOpinionPayload: Omit<ReturnOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReturnedReport: ReturnedReport;
  Revocation: Revocation;
  RevokeClientInput: RevokeClientInput;
  RevokeClientPayload: Omit<RevokeClientPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: Omit<RevokeRolePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  RoleGrant: RoleGrantModel;
  RoleGrantConnection: Omit<RoleGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RoleGrantEdge']>, nodes: Array<Maybe<ResolversParentTypes['RoleGrant']>> };
  RoleGrantEdge: Omit<RoleGrantEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RoleGrant']> };
  RoleGrantWhere: RoleGrantWhere;
  RotateClientSecretInput: RotateClientSecretInput;
  RotateClientSecretPayload: Omit<RotateClientSecretPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Session: SessionModel;
  SessionActivity: SessionActivityModel;
  SessionConnection: Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SessionEdge']>, nodes: Array<Maybe<ResolversParentTypes['Session']>> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node?: Maybe<ResolversParentTypes['Session']> };
  SessionFigures: SessionFigures;
  SessionOrder: SessionOrder;
  SessionPatch: SessionPatch;
  SessionWhere: SessionWhere;
  SetCalendarDaysInput: SetCalendarDaysInput;
  SetCalendarDaysPayload: Omit<SetCalendarDaysPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversParentTypes['RecalculationPreview']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SetDeadlinePolicyInput: SetDeadlinePolicyInput;
  SetDeadlinePolicyPayload: Omit<SetDeadlinePolicyPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversParentTypes['RecalculationPreview']>, userErrors: Array<ResolversParentTypes['UserError']> };
  SetResolutionInput: SetResolutionInput;
  SetResolutionPayload: Omit<SetResolutionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StartDirectiveInput: StartDirectiveInput;
  StartDirectivePayload: Omit<StartDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  StartSessionInput: StartSessionInput;
  StartSessionPayload: Omit<StartSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  String: Scalars['String']['output'];
  SupervisionCampaign: SupervisionCampaignModel;
  SupervisionCampaignConnection: Omit<SupervisionCampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupervisionCampaignEdge']>, nodes: Array<Maybe<ResolversParentTypes['SupervisionCampaign']>> };
  SupervisionCampaignEdge: Omit<SupervisionCampaignEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SupervisionCampaign']> };
  SupervisionCampaignOrder: SupervisionCampaignOrder;
  SupervisionCampaignWhere: SupervisionCampaignWhere;
  SupervisionFinding: SupervisionFindingModel;
  SupervisionFindingConnection: Omit<SupervisionFindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupervisionFindingEdge']>, nodes: Array<Maybe<ResolversParentTypes['SupervisionFinding']>> };
  SupervisionFindingEdge: Omit<SupervisionFindingEdge, 'node'> & { node?: Maybe<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingOrder: SupervisionFindingOrder;
  SupervisionFindingWhere: SupervisionFindingWhere;
  SupervisionVisit: SupervisionVisitModel;
  SupervisionVisitInput: SupervisionVisitInput;
  TellRejectionInput: TellRejectionInput;
  TellRejectionPayload: Omit<TellRejectionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Tracking: TrackingModel;
  UnitWhere: UnitWhere;
  UpdateOpinionInput: UpdateOpinionInput;
  UpdateOpinionPayload: Omit<UpdateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateOrganizationInput: UpdateOrganizationInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization' | 'userErrors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionPayload: Omit<UpdateSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Upload: Upload;
  UserError: UserErrorModel;
  Viewer: ViewerModel;
  Warning: Warning;
  WorkItem: WorkItemModel;
  WorkItemConnection: Omit<WorkItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkItemEdge']>, nodes: Array<Maybe<ResolversParentTypes['WorkItem']>> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node?: Maybe<ResolversParentTypes['WorkItem']> };
  WorkingCalendar: WorkingCalendar;
  WorklistWhere: WorklistWhere;
};

export type AcceptDirectivePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AcceptDirectivePayload'] = ResolversParentTypes['AcceptDirectivePayload']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AcceptOpinionPayload'] = ResolversParentTypes['AcceptOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeDirectivePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AcknowledgeDirectivePayload'] = ResolversParentTypes['AcknowledgeDirectivePayload']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActionableResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Actionable'] = ResolversParentTypes['Actionable']> = {
  __resolveType: TypeResolveFn<'Directive' | 'Opinion' | 'Recommendation' | 'Response' | 'Session', ParentType, ContextType>;
};

export type AddFieldPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddFieldPayload'] = ResolversParentTypes['AddFieldPayload']> = {
  fields?: Resolver<Maybe<ResolversTypes['FieldList']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdministrativeUnitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeIsOfficial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endedNotAfter?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  startedNotBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AdministrativeUnitConnection'] = ResolversParentTypes['AdministrativeUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministrativeUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AdministrativeUnit']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AdministrativeUnitEdge'] = ResolversParentTypes['AdministrativeUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type AllowedTransitionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AllowedTransition'] = ResolversParentTypes['AllowedTransition']> = {
  by?: Resolver<ResolversTypes['Step'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type AmendNoticePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AmendNoticePayload'] = ResolversParentTypes['AmendNoticePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnnounceSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnnounceSessionPayload'] = ResolversParentTypes['AnnounceSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type AnswerAtSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerAtSessionPayload'] = ResolversParentTypes['AnswerAtSessionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ApproveResponsePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApproveResponsePayload'] = ResolversParentTypes['ApproveResponsePayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type AssessReplyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AssessReplyPayload'] = ResolversParentTypes['AssessReplyPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AssignOpinionPayload'] = ResolversParentTypes['AssignOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assignedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['DeliveryMeans']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AttachDocumentPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttachDocumentPayload'] = ResolversParentTypes['AttachDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Actionable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
};

export type AuditTrailConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditTrailConnection'] = ResolversParentTypes['AuditTrailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AuditEntry']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CalendarDayKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['CalendarDayStatus']>, ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CampaignLeaderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CampaignLeader'] = ResolversParentTypes['CampaignLeader']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CancelSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelSessionPayload'] = ResolversParentTypes['CancelSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChairResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Chair'] = ResolversParentTypes['Chair']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Change']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type CitizenResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Citizen'] = ResolversParentTypes['Citizen']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClassifyOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClassifyOpinionPayload'] = ResolversParentTypes['ClassifyOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClientResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Client'] = ResolversParentTypes['Client']> = {
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['Revocation']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  secretsCreatedAt?: Resolver<Array<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClientConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Client']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
};

export type CloseOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CloseOpinionPayload'] = ResolversParentTypes['CloseOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CloseSessionPayload'] = ResolversParentTypes['CloseSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConcludeSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConcludeSessionPayload'] = ResolversParentTypes['ConcludeSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConclusionNoticeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConclusionNotice'] = ResolversParentTypes['ConclusionNotice']> = {
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noDirectiveReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ordinal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConditionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = {
  code?: Resolver<ResolversTypes['ConditionCode'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmRecommendationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConfirmRecommendationPayload'] = ResolversParentTypes['ConfirmRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateCampaignPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateCampaignPayload'] = ResolversParentTypes['CreateCampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['SupervisionCampaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateClientPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateClientPayload'] = ResolversParentTypes['CreateClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateUploadPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateUploadPayload'] = ResolversParentTypes['CreateUploadPayload']> = {
  upload?: Resolver<Maybe<ResolversTypes['Upload']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DayStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DayStep'] = ResolversParentTypes['DayStep']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calendarVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['DeadlineExtension']>, ParentType, ContextType>;
  heir?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['SourceMark']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  metRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['DeadlineNotice']>, ParentType, ContextType>;
  originalDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdueFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owedBy?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['DeadlinePause']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['DeadlinePolicy']>, ParentType, ContextType>;
  policyCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DayStep']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  workingDaysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type DeadlineExplanationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineExplanation'] = ResolversParentTypes['DeadlineExplanation']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdueFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['DeadlinePolicy'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  provisionalBecause?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DayStep']>, ParentType, ContextType>;
};

export type DeadlineExtensionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeadlineMoveResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineMove'] = ResolversParentTypes['DeadlineMove']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  deadlineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  startsOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stopsOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DeadlineNoticeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineNotice'] = ResolversParentTypes['DeadlineNotice']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  saidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['DeadlineStage'], ParentType, ContextType>;
};

export type DeadlinePauseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlinePause'] = ResolversParentTypes['DeadlinePause']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DeadlinePolicyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlinePolicy'] = ResolversParentTypes['DeadlinePolicy']> = {
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['PolicyConditions'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['PeriodDirection']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['SourceMark'], ParentType, ContextType>;
  metBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PeriodUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  deliveredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  means?: Resolver<ResolversTypes['DeliveryMeans'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DirectiveResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Directive'] = ResolversParentTypes['Directive']> = {
  addressees?: Resolver<Array<ResolversTypes['DirectiveAddressee']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<DirectiveAuditTrailArgs>>;
  cancellation?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<DirectiveChangesArgs>>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperating?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['DirectiveKind']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openWithout?: Resolver<Maybe<ResolversTypes['OpenWithout']>, ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['Opinion']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['DirectiveProgress'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  returnedReports?: Resolver<Array<ResolversTypes['ReturnedReport']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DirectiveStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveAddresseeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DirectiveAddressee'] = ResolversParentTypes['DirectiveAddressee']> = {
  addresseeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  openWithout?: Resolver<Maybe<ResolversTypes['OpenWithout']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AddresseePart'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['DirectiveProgress'], ParentType, ContextType>;
  returnedReports?: Resolver<Array<ResolversTypes['ReturnedReport']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DirectiveStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Directive']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
};

export type DirectiveProgressResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DirectiveProgress'] = ResolversParentTypes['DirectiveProgress']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DocumentLinkArgs, 'inline'>>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DraftResponsePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DraftResponsePayload'] = ResolversParentTypes['DraftResponsePayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndOrganizationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EndOrganizationPayload'] = ResolversParentTypes['EndOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EnumLabelsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnumLabels'] = ResolversParentTypes['EnumLabels']> = {
  enum?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type EraseCitizenPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EraseCitizenPayload'] = ResolversParentTypes['EraseCitizenPayload']> = {
  citizenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalateOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EscalateOpinionPayload'] = ResolversParentTypes['EscalateOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['FollowUp']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['EscalationReply']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['DeliveryMeans']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EscalationReplyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EscalationReply'] = ResolversParentTypes['EscalationReply']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ExplainDifferencePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExplainDifferencePayload'] = ResolversParentTypes['ExplainDifferencePayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExtendDeadlinePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExtendDeadlinePayload'] = ResolversParentTypes['ExtendDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExternalRefResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExternalRef'] = ResolversParentTypes['ExternalRef']> = {
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['FieldGroup'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldListResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FieldList'] = ResolversParentTypes['FieldList']> = {
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type FollowUpEscalationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpEscalationPayload'] = ResolversParentTypes['FollowUpEscalationPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormerNameResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FormerName'] = ResolversParentTypes['FormerName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  denunciations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GuestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Guest'] = ResolversParentTypes['Guest']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HasStepsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HasSteps'] = ResolversParentTypes['HasSteps']> = {
  __resolveType: TypeResolveFn<'AdministrativeUnit' | 'Client' | 'Deadline' | 'Directive' | 'Opinion' | 'Organization' | 'Recommendation' | 'Response' | 'RoleGrant' | 'Session' | 'SupervisionCampaign' | 'SupervisionFinding', ParentType, ContextType>;
};

export type HoldSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HoldSessionPayload'] = ResolversParentTypes['HoldSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type HttpHeaderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HttpHeader'] = ResolversParentTypes['HttpHeader']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdentityReadingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdentityReading'] = ResolversParentTypes['IdentityReading']> = {
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type IssueRecommendationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IssueRecommendationPayload'] = ResolversParentTypes['IssueRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LabelResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vi?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalDocumentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LegalDocument'] = ResolversParentTypes['LegalDocument']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeOpinionsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MergeOpinionsPayload'] = ResolversParentTypes['MergeOpinionsPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type MergeOrganizationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MergeOrganizationPayload'] = ResolversParentTypes['MergeOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergedMatterResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MergedMatter'] = ResolversParentTypes['MergedMatter']> = {
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  opinionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpinionStatus'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDirective?: Resolver<Maybe<ResolversTypes['AcceptDirectivePayload']>, ParentType, ContextType, RequireFields<MutationAcceptDirectiveArgs, 'input'>>;
  acceptOpinion?: Resolver<Maybe<ResolversTypes['AcceptOpinionPayload']>, ParentType, ContextType, RequireFields<MutationAcceptOpinionArgs, 'input'>>;
  acknowledgeDirective?: Resolver<Maybe<ResolversTypes['AcknowledgeDirectivePayload']>, ParentType, ContextType, RequireFields<MutationAcknowledgeDirectiveArgs, 'input'>>;
  addField?: Resolver<Maybe<ResolversTypes['AddFieldPayload']>, ParentType, ContextType, RequireFields<MutationAddFieldArgs, 'input'>>;
  amendNotice?: Resolver<Maybe<ResolversTypes['AmendNoticePayload']>, ParentType, ContextType, RequireFields<MutationAmendNoticeArgs, 'input'>>;
  announceSession?: Resolver<Maybe<ResolversTypes['AnnounceSessionPayload']>, ParentType, ContextType, RequireFields<MutationAnnounceSessionArgs, 'input'>>;
  answerAtSession?: Resolver<Maybe<ResolversTypes['AnswerAtSessionPayload']>, ParentType, ContextType, RequireFields<MutationAnswerAtSessionArgs, 'input'>>;
  approveResponse?: Resolver<Maybe<ResolversTypes['ApproveResponsePayload']>, ParentType, ContextType, RequireFields<MutationApproveResponseArgs, 'input'>>;
  assessReply?: Resolver<Maybe<ResolversTypes['AssessReplyPayload']>, ParentType, ContextType, RequireFields<MutationAssessReplyArgs, 'input'>>;
  assignOpinion?: Resolver<Maybe<ResolversTypes['AssignOpinionPayload']>, ParentType, ContextType, RequireFields<MutationAssignOpinionArgs, 'input'>>;
  attachDocument?: Resolver<Maybe<ResolversTypes['AttachDocumentPayload']>, ParentType, ContextType, RequireFields<MutationAttachDocumentArgs, 'input'>>;
  cancelSession?: Resolver<Maybe<ResolversTypes['CancelSessionPayload']>, ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  classifyOpinion?: Resolver<Maybe<ResolversTypes['ClassifyOpinionPayload']>, ParentType, ContextType, RequireFields<MutationClassifyOpinionArgs, 'input'>>;
  closeOpinion?: Resolver<Maybe<ResolversTypes['CloseOpinionPayload']>, ParentType, ContextType, RequireFields<MutationCloseOpinionArgs, 'input'>>;
  closeSession?: Resolver<Maybe<ResolversTypes['CloseSessionPayload']>, ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  concludeSession?: Resolver<Maybe<ResolversTypes['ConcludeSessionPayload']>, ParentType, ContextType, RequireFields<MutationConcludeSessionArgs, 'input'>>;
  confirmRecommendation?: Resolver<Maybe<ResolversTypes['ConfirmRecommendationPayload']>, ParentType, ContextType, RequireFields<MutationConfirmRecommendationArgs, 'input'>>;
  createCampaign?: Resolver<Maybe<ResolversTypes['CreateCampaignPayload']>, ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  createClient?: Resolver<Maybe<ResolversTypes['CreateClientPayload']>, ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createUpload?: Resolver<Maybe<ResolversTypes['CreateUploadPayload']>, ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  draftResponse?: Resolver<Maybe<ResolversTypes['DraftResponsePayload']>, ParentType, ContextType, RequireFields<MutationDraftResponseArgs, 'input'>>;
  endOrganization?: Resolver<Maybe<ResolversTypes['EndOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationEndOrganizationArgs, 'input'>>;
  eraseCitizen?: Resolver<Maybe<ResolversTypes['EraseCitizenPayload']>, ParentType, ContextType, RequireFields<MutationEraseCitizenArgs, 'input'>>;
  escalateOpinion?: Resolver<Maybe<ResolversTypes['EscalateOpinionPayload']>, ParentType, ContextType, RequireFields<MutationEscalateOpinionArgs, 'input'>>;
  explainDifference?: Resolver<Maybe<ResolversTypes['ExplainDifferencePayload']>, ParentType, ContextType, RequireFields<MutationExplainDifferenceArgs, 'input'>>;
  extendDeadline?: Resolver<Maybe<ResolversTypes['ExtendDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  followUpEscalation?: Resolver<Maybe<ResolversTypes['FollowUpEscalationPayload']>, ParentType, ContextType, RequireFields<MutationFollowUpEscalationArgs, 'input'>>;
  grantRole?: Resolver<Maybe<ResolversTypes['GrantRolePayload']>, ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  holdSession?: Resolver<Maybe<ResolversTypes['HoldSessionPayload']>, ParentType, ContextType, RequireFields<MutationHoldSessionArgs, 'input'>>;
  issueRecommendation?: Resolver<Maybe<ResolversTypes['IssueRecommendationPayload']>, ParentType, ContextType, RequireFields<MutationIssueRecommendationArgs, 'input'>>;
  mergeOpinions?: Resolver<Maybe<ResolversTypes['MergeOpinionsPayload']>, ParentType, ContextType, RequireFields<MutationMergeOpinionsArgs, 'input'>>;
  mergeOrganization?: Resolver<Maybe<ResolversTypes['MergeOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationMergeOrganizationArgs, 'input'>>;
  openCollection?: Resolver<Maybe<ResolversTypes['OpenCollectionPayload']>, ParentType, ContextType, RequireFields<MutationOpenCollectionArgs, 'input'>>;
  pauseDeadline?: Resolver<Maybe<ResolversTypes['PauseDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  planSession?: Resolver<Maybe<ResolversTypes['PlanSessionPayload']>, ParentType, ContextType, RequireFields<MutationPlanSessionArgs, 'input'>>;
  postponeSession?: Resolver<Maybe<ResolversTypes['PostponeSessionPayload']>, ParentType, ContextType, RequireFields<MutationPostponeSessionArgs, 'input'>>;
  publishSession?: Resolver<Maybe<ResolversTypes['PublishSessionPayload']>, ParentType, ContextType, RequireFields<MutationPublishSessionArgs, 'input'>>;
  receiveRecommendation?: Resolver<Maybe<ResolversTypes['ReceiveRecommendationPayload']>, ParentType, ContextType, RequireFields<MutationReceiveRecommendationArgs, 'input'>>;
  recordDelivery?: Resolver<Maybe<ResolversTypes['RecordDeliveryPayload']>, ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordEscalationReply?: Resolver<Maybe<ResolversTypes['RecordEscalationReplyPayload']>, ParentType, ContextType, RequireFields<MutationRecordEscalationReplyArgs, 'input'>>;
  recordFinding?: Resolver<Maybe<ResolversTypes['RecordFindingPayload']>, ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordOpinion?: Resolver<Maybe<ResolversTypes['RecordOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRecordOpinionArgs, 'input'>>;
  recordOpinions?: Resolver<Maybe<ResolversTypes['RecordOpinionsPayload']>, ParentType, ContextType, RequireFields<MutationRecordOpinionsArgs, 'input'>>;
  recordOrganization?: Resolver<Maybe<ResolversTypes['RecordOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRecordOrganizationArgs, 'input'>>;
  recordSession?: Resolver<Maybe<ResolversTypes['RecordSessionPayload']>, ParentType, ContextType, RequireFields<MutationRecordSessionArgs, 'input'>>;
  redactOpinion?: Resolver<Maybe<ResolversTypes['RedactOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRedactOpinionArgs, 'input'>>;
  redirectOpinion?: Resolver<Maybe<ResolversTypes['RedirectOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRedirectOpinionArgs, 'input'>>;
  rejectOpinion?: Resolver<Maybe<ResolversTypes['RejectOpinionPayload']>, ParentType, ContextType, RequireFields<MutationRejectOpinionArgs, 'input'>>;
  renameOrganization?: Resolver<Maybe<ResolversTypes['RenameOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationRenameOrganizationArgs, 'input'>>;
  reopenOpinion?: Resolver<Maybe<ResolversTypes['ReopenOpinionPayload']>, ParentType, ContextType, RequireFields<MutationReopenOpinionArgs, 'input'>>;
  replyToRecommendation?: Resolver<Maybe<ResolversTypes['ReplyToRecommendationPayload']>, ParentType, ContextType, RequireFields<MutationReplyToRecommendationArgs, 'input'>>;
  reportDirective?: Resolver<Maybe<ResolversTypes['ReportDirectivePayload']>, ParentType, ContextType, RequireFields<MutationReportDirectiveArgs, 'input'>>;
  reportImplementation?: Resolver<Maybe<ResolversTypes['ReportImplementationPayload']>, ParentType, ContextType, RequireFields<MutationReportImplementationArgs, 'input'>>;
  resumeDeadline?: Resolver<Maybe<ResolversTypes['ResumeDeadlinePayload']>, ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  returnDirective?: Resolver<Maybe<ResolversTypes['ReturnDirectivePayload']>, ParentType, ContextType, RequireFields<MutationReturnDirectiveArgs, 'input'>>;
  returnOpinion?: Resolver<Maybe<ResolversTypes['ReturnOpinionPayload']>, ParentType, ContextType, RequireFields<MutationReturnOpinionArgs, 'input'>>;
  revokeClient?: Resolver<Maybe<ResolversTypes['RevokeClientPayload']>, ParentType, ContextType, RequireFields<MutationRevokeClientArgs, 'input'>>;
  revokeRole?: Resolver<Maybe<ResolversTypes['RevokeRolePayload']>, ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  rotateClientSecret?: Resolver<Maybe<ResolversTypes['RotateClientSecretPayload']>, ParentType, ContextType, RequireFields<MutationRotateClientSecretArgs, 'input'>>;
  setCalendarDays?: Resolver<Maybe<ResolversTypes['SetCalendarDaysPayload']>, ParentType, ContextType, RequireFields<MutationSetCalendarDaysArgs, 'input'>>;
  setDeadlinePolicy?: Resolver<Maybe<ResolversTypes['SetDeadlinePolicyPayload']>, ParentType, ContextType, RequireFields<MutationSetDeadlinePolicyArgs, 'input'>>;
  setResolution?: Resolver<Maybe<ResolversTypes['SetResolutionPayload']>, ParentType, ContextType, RequireFields<MutationSetResolutionArgs, 'input'>>;
  startDirective?: Resolver<Maybe<ResolversTypes['StartDirectivePayload']>, ParentType, ContextType, RequireFields<MutationStartDirectiveArgs, 'input'>>;
  startSession?: Resolver<Maybe<ResolversTypes['StartSessionPayload']>, ParentType, ContextType, RequireFields<MutationStartSessionArgs, 'input'>>;
  tellRejection?: Resolver<Maybe<ResolversTypes['TellRejectionPayload']>, ParentType, ContextType, RequireFields<MutationTellRejectionArgs, 'input'>>;
  updateOpinion?: Resolver<Maybe<ResolversTypes['UpdateOpinionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOpinionArgs, 'input'>>;
  updateOrganization?: Resolver<Maybe<ResolversTypes['UpdateOrganizationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  updateSession?: Resolver<Maybe<ResolversTypes['UpdateSessionPayload']>, ParentType, ContextType, RequireFields<MutationUpdateSessionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrativeUnit' | 'AuditEntry' | 'Change' | 'Client' | 'ConclusionNotice' | 'Deadline' | 'Directive' | 'Escalation' | 'Opinion' | 'Organization' | 'Recalculation' | 'Recommendation' | 'Response' | 'RoleGrant' | 'Session' | 'SupervisionCampaign' | 'SupervisionFinding' | 'Tracking' | 'WorkItem', ParentType, ContextType>;
};

export type NotAdmittedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotAdmitted'] = ResolversParentTypes['NotAdmitted']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotAdmittedReason'], ParentType, ContextType>;
};

export type OpenCollectionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpenCollectionPayload'] = ResolversParentTypes['OpenCollectionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<OpinionAuditTrailArgs>>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<OpinionChangesArgs>>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  citizen?: Resolver<Maybe<ResolversTypes['Citizen']>, ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['Competence'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentState?: Resolver<ResolversTypes['ContentState'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  directives?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['Escalation']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityReadings?: Resolver<Maybe<Array<ResolversTypes['IdentityReading']>>, ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['Opinion']>, ParentType, ContextType>;
  mergedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['OpinionNature']>, ParentType, ContextType>;
  openWithout?: Resolver<Maybe<ResolversTypes['OpenWithout']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['OpinionOutcome'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  redirection?: Resolver<Maybe<ResolversTypes['Redirection']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpinionStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpinionConnection'] = ResolversParentTypes['OpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Opinion']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OpinionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpinionEdge'] = ResolversParentTypes['OpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<OrganizationAuditTrailArgs>>;
  formerNames?: Resolver<Array<ResolversTypes['FormerName']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Organization']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PauseDeadlinePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PauseDeadlinePayload'] = ResolversParentTypes['PauseDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlanSessionPayload'] = ResolversParentTypes['PlanSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PolicyConditionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PolicyConditions'] = ResolversParentTypes['PolicyConditions']> = {
  chairKinds?: Resolver<Maybe<Array<ResolversTypes['ChairKind']>>, ParentType, ContextType>;
  sessionTypes?: Resolver<Maybe<Array<ResolversTypes['SessionType']>>, ParentType, ContextType>;
  unitLevels?: Resolver<Maybe<Array<ResolversTypes['UnitLevel']>>, ParentType, ContextType>;
};

export type PostponeSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PostponeSessionPayload'] = ResolversParentTypes['PostponeSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublishSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishSessionPayload'] = ResolversParentTypes['PublishSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryClientsArgs, 'where'>>;
  deadlinePolicies?: Resolver<Maybe<Array<ResolversTypes['DeadlinePolicy']>>, ParentType, ContextType, RequireFields<QueryDeadlinePoliciesArgs, 'unitCode'>>;
  deadlines?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'where'>>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType, Partial<QueryDirectiveArgs>>;
  directives?: Resolver<Maybe<ResolversTypes['DirectiveConnection']>, ParentType, ContextType, RequireFields<QueryDirectivesArgs, 'where'>>;
  explainDeadline?: Resolver<Maybe<ResolversTypes['DeadlineExplanation']>, ParentType, ContextType, RequireFields<QueryExplainDeadlineArgs, 'policyCode' | 'startedAt' | 'unitCode'>>;
  fields?: Resolver<Maybe<ResolversTypes['FieldList']>, ParentType, ContextType, RequireFields<QueryFieldsArgs, 'unitCode'>>;
  finding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, Partial<QueryFindingArgs>>;
  findings?: Resolver<Maybe<ResolversTypes['SupervisionFindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'where'>>;
  labels?: Resolver<Maybe<Array<ResolversTypes['EnumLabels']>>, ParentType, ContextType, Partial<QueryLabelsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType, Partial<QueryOpinionArgs>>;
  opinions?: Resolver<Maybe<ResolversTypes['OpinionConnection']>, ParentType, ContextType, RequireFields<QueryOpinionsArgs, 'where'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'where'>>;
  overdue?: Resolver<Maybe<ResolversTypes['DeadlineConnection']>, ParentType, ContextType, RequireFields<QueryOverdueArgs, 'unitCode'>>;
  ownDeadlinePolicies?: Resolver<Maybe<Array<ResolversTypes['DeadlinePolicy']>>, ParentType, ContextType, RequireFields<QueryOwnDeadlinePoliciesArgs, 'unitCode'>>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType, RequireFields<QueryRecalculationArgs, 'id'>>;
  recommendations?: Resolver<Maybe<ResolversTypes['RecommendationConnection']>, ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'where'>>;
  roleGrants?: Resolver<Maybe<ResolversTypes['RoleGrantConnection']>, ParentType, ContextType, RequireFields<QueryRoleGrantsArgs, 'where'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, Partial<QuerySessionArgs>>;
  sessions?: Resolver<Maybe<ResolversTypes['SessionConnection']>, ParentType, ContextType, RequireFields<QuerySessionsArgs, 'where'>>;
  supervisionCampaigns?: Resolver<Maybe<ResolversTypes['SupervisionCampaignConnection']>, ParentType, ContextType, RequireFields<QuerySupervisionCampaignsArgs, 'where'>>;
  tracking?: Resolver<Maybe<ResolversTypes['Tracking']>, ParentType, ContextType, RequireFields<QueryTrackingArgs, 'code'>>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  units?: Resolver<Maybe<ResolversTypes['AdministrativeUnitConnection']>, ParentType, ContextType, RequireFields<QueryUnitsArgs, 'where'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  workingCalendar?: Resolver<Maybe<ResolversTypes['WorkingCalendar']>, ParentType, ContextType, RequireFields<QueryWorkingCalendarArgs, 'from' | 'to'>>;
  worklist?: Resolver<Maybe<ResolversTypes['WorkItemConnection']>, ParentType, ContextType, Partial<QueryWorklistArgs>>;
};

export type RecalculationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Recalculation'] = ResolversParentTypes['Recalculation']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecalculationStatus'], ParentType, ContextType>;
  stopsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecalculationPreviewResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecalculationPreview'] = ResolversParentTypes['RecalculationPreview']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  examined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['DeadlineMove']>, ParentType, ContextType>;
  startsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stopsOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReceiveRecommendationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReceiveRecommendationPayload'] = ResolversParentTypes['ReceiveRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  addressees?: Resolver<Array<ResolversTypes['RecommendationAddressee']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['RecommendationAssessment']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<RecommendationAuditTrailArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<RecommendationChangesArgs>>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  earlierReplies?: Resolver<Array<ResolversTypes['RecommendationReply']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementation?: Resolver<Maybe<ResolversTypes['RecommendationImplementation']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openWithout?: Resolver<Maybe<ResolversTypes['OpenWithout']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['RecommendationReply']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationAddresseeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationAddressee'] = ResolversParentTypes['RecommendationAddressee']> = {
  addresseeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['RecommendationAssessment']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  earlierReplies?: Resolver<Array<ResolversTypes['RecommendationReply']>, ParentType, ContextType>;
  implementation?: Resolver<Maybe<ResolversTypes['RecommendationImplementation']>, ParentType, ContextType>;
  openWithout?: Resolver<Maybe<ResolversTypes['OpenWithout']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['AddresseePart'], ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['RecommendationReply']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type RecommendationAssessmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationAssessment'] = ResolversParentTypes['RecommendationAssessment']> = {
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Recommendation']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RecommendationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type RecommendationImplementationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationImplementation'] = ResolversParentTypes['RecommendationImplementation']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reportedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RecommendationReplyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationReply'] = ResolversParentTypes['RecommendationReply']> = {
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ReconciliationLine']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['CountUnit']>, ParentType, ContextType>;
};

export type ReconciliationLineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReconciliationLine'] = ResolversParentTypes['ReconciliationLine']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
};

export type RecordDeliveryPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordDeliveryPayload'] = ResolversParentTypes['RecordDeliveryPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEscalationReplyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordEscalationReplyPayload'] = ResolversParentTypes['RecordEscalationReplyPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordFindingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordFindingPayload'] = ResolversParentTypes['RecordFindingPayload']> = {
  finding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOpinionPayload'] = ResolversParentTypes['RecordOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RecordOpinionsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOpinionsPayload'] = ResolversParentTypes['RecordOpinionsPayload']> = {
  results?: Resolver<Array<ResolversTypes['RecordOpinionsResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOpinionsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOpinionsResult'] = ResolversParentTypes['RecordOpinionsResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RecordOrganizationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOrganizationPayload'] = ResolversParentTypes['RecordOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordSessionPayload'] = ResolversParentTypes['RecordSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RedactOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RedactOpinionPayload'] = ResolversParentTypes['RedactOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RedactionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Redaction'] = ResolversParentTypes['Redaction']> = {
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passages?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RedirectOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RedirectOpinionPayload'] = ResolversParentTypes['RedirectOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedirectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Redirection'] = ResolversParentTypes['Redirection']> = {
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redirectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['DeliveryMeans']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RejectOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RejectOpinionPayload'] = ResolversParentTypes['RejectOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotAdmittedReason'], ParentType, ContextType>;
  rejectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  toldBy?: Resolver<Maybe<ResolversTypes['DeliveryMeans']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RenameOrganizationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RenameOrganizationPayload'] = ResolversParentTypes['RenameOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReopenOpinionPayload'] = ResolversParentTypes['ReopenOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToRecommendationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReplyToRecommendationPayload'] = ResolversParentTypes['ReplyToRecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportDirectivePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReportDirectivePayload'] = ResolversParentTypes['ReportDirectivePayload']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportImplementationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReportImplementationPayload'] = ResolversParentTypes['ReportImplementationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportedCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReportedCount'] = ResolversParentTypes['ReportedCount']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountUnit'], ParentType, ContextType>;
};

export type ResponseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['Delivery']>, ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  promisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResponseStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResumeDeadlinePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResumeDeadlinePayload'] = ResolversParentTypes['ResumeDeadlinePayload']> = {
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnDirectivePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReturnDirectivePayload'] = ResolversParentTypes['ReturnDirectivePayload']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReturnOpinionPayload'] = ResolversParentTypes['ReturnOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnedReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReturnedReport'] = ResolversParentTypes['ReturnedReport']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RevocationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Revocation'] = ResolversParentTypes['Revocation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RevokeClientPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeClientPayload'] = ResolversParentTypes['RevokeClientPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  roleGrant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<RoleGrantAuditTrailArgs>>;
  denunciations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grantedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['Revocation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleGrantConnection'] = ResolversParentTypes['RoleGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RoleGrant']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RoleGrantEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleGrantEdge'] = ResolversParentTypes['RoleGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
};

export type RotateClientSecretPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RotateClientSecretPayload'] = ResolversParentTypes['RotateClientSecretPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  activity?: Resolver<Maybe<ResolversTypes['SessionActivity']>, ParentType, ContextType, Partial<SessionActivityArgs>>;
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['ConclusionNotice']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<SessionAuditTrailArgs>>;
  awaitsDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  carriedOver?: Resolver<Array<ResolversTypes['Actionable']>, ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['Chair']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<SessionChangesArgs>>;
  conclusionNotice?: Resolver<Maybe<ResolversTypes['ConclusionNotice']>, ParentType, ContextType>;
  countsInStatistics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dayPart?: Resolver<Maybe<ResolversTypes['DayPart']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, Partial<SessionDirectivesArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  excerpt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['SessionFigures']>, ParentType, ContextType>;
  formerHeldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guests?: Resolver<Array<ResolversTypes['Guest']>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOnPrecision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  hosts?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  howToAttend?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SessionMode']>, ParentType, ContextType>;
  notAdmitted?: Resolver<Array<ResolversTypes['NotAdmitted']>, ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['OpinionConnection'], ParentType, ContextType, Partial<SessionOpinionsArgs>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  reconciliation?: Resolver<ResolversTypes['Reconciliation'], ParentType, ContextType>;
  reportedCounts?: Resolver<Array<ResolversTypes['ReportedCount']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SessionStatus'], ParentType, ContextType>;
  statusLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SessionType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionActivityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SessionActivity'] = ResolversParentTypes['SessionActivity']> = {
  changed?: Resolver<Array<Maybe<ResolversTypes['Actionable']>>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Session']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type SessionFiguresResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SessionFigures'] = ResolversParentTypes['SessionFigures']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetCalendarDaysPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetCalendarDaysPayload'] = ResolversParentTypes['SetCalendarDaysPayload']> = {
  calendarVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RecalculationPreview']>, ParentType, ContextType>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetDeadlinePolicyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetDeadlinePolicyPayload'] = ResolversParentTypes['SetDeadlinePolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['DeadlinePolicy']>, ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['RecalculationPreview']>, ParentType, ContextType>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetResolutionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetResolutionPayload'] = ResolversParentTypes['SetResolutionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartDirectivePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StartDirectivePayload'] = ResolversParentTypes['StartDirectivePayload']> = {
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StartSessionPayload'] = ResolversParentTypes['StartSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupervisionCampaignResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionCampaign'] = ResolversParentTypes['SupervisionCampaign']> = {
  coversFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['SupervisionFindingConnection'], ParentType, ContextType, Partial<SupervisionCampaignFindingsArgs>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leader?: Resolver<Maybe<ResolversTypes['CampaignLeader']>, ParentType, ContextType>;
  legalBases?: Resolver<Array<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisor?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['SupervisionVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionCampaignConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionCampaignConnection'] = ResolversParentTypes['SupervisionCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['SupervisionCampaign']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupervisionCampaignEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionCampaignEdge'] = ResolversParentTypes['SupervisionCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SupervisionCampaign']>, ParentType, ContextType>;
};

export type SupervisionFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionFinding'] = ResolversParentTypes['SupervisionFinding']> = {
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<SupervisionFindingAuditTrailArgs>>;
  campaign?: Resolver<Maybe<ResolversTypes['SupervisionCampaign']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<SupervisionFindingChangesArgs>>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FindingType'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionFindingConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionFindingConnection'] = ResolversParentTypes['SupervisionFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['SupervisionFinding']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupervisionFindingEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionFindingEdge'] = ResolversParentTypes['SupervisionFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
};

export type SupervisionVisitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionVisit'] = ResolversParentTypes['SupervisionVisit']> = {
  bodies?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TellRejectionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TellRejectionPayload'] = ResolversParentTypes['TellRejectionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TrackingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Tracking'] = ResolversParentTypes['Tracking']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['MergedMatter']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateOpinionPayload'] = ResolversParentTypes['UpdateOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateSessionPayload'] = ResolversParentTypes['UpdateSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type UploadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['HttpHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowedSteps?: Resolver<Array<ResolversTypes['Step']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  addresseeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Actionable'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['WorkItem']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['WorkItem']>, ParentType, ContextType>;
};

export type WorkingCalendarResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  coveredFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  coveredTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AcceptDirectivePayload?: AcceptDirectivePayloadResolvers<ContextType>;
  AcceptOpinionPayload?: AcceptOpinionPayloadResolvers<ContextType>;
  AcknowledgeDirectivePayload?: AcknowledgeDirectivePayloadResolvers<ContextType>;
  Actionable?: ActionableResolvers<ContextType>;
  AddFieldPayload?: AddFieldPayloadResolvers<ContextType>;
  AdministrativeUnit?: AdministrativeUnitResolvers<ContextType>;
  AdministrativeUnitConnection?: AdministrativeUnitConnectionResolvers<ContextType>;
  AdministrativeUnitEdge?: AdministrativeUnitEdgeResolvers<ContextType>;
  AllowedTransition?: AllowedTransitionResolvers<ContextType>;
  AmendNoticePayload?: AmendNoticePayloadResolvers<ContextType>;
  AnnounceSessionPayload?: AnnounceSessionPayloadResolvers<ContextType>;
  AnswerAtSessionPayload?: AnswerAtSessionPayloadResolvers<ContextType>;
  ApproveResponsePayload?: ApproveResponsePayloadResolvers<ContextType>;
  AssessReplyPayload?: AssessReplyPayloadResolvers<ContextType>;
  AssignOpinionPayload?: AssignOpinionPayloadResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AttachDocumentPayload?: AttachDocumentPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditTrailConnection?: AuditTrailConnectionResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CampaignLeader?: CampaignLeaderResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  Chair?: ChairResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Citizen?: CitizenResolvers<ContextType>;
  ClassifyOpinionPayload?: ClassifyOpinionPayloadResolvers<ContextType>;
  Client?: ClientResolvers<ContextType>;
  ClientConnection?: ClientConnectionResolvers<ContextType>;
  ClientEdge?: ClientEdgeResolvers<ContextType>;
  CloseOpinionPayload?: CloseOpinionPayloadResolvers<ContextType>;
  CloseSessionPayload?: CloseSessionPayloadResolvers<ContextType>;
  ConcludeSessionPayload?: ConcludeSessionPayloadResolvers<ContextType>;
  ConclusionNotice?: ConclusionNoticeResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  ConfirmRecommendationPayload?: ConfirmRecommendationPayloadResolvers<ContextType>;
  CreateCampaignPayload?: CreateCampaignPayloadResolvers<ContextType>;
  CreateClientPayload?: CreateClientPayloadResolvers<ContextType>;
  CreateUploadPayload?: CreateUploadPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DayStep?: DayStepResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DeadlineExplanation?: DeadlineExplanationResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  DeadlineMove?: DeadlineMoveResolvers<ContextType>;
  DeadlineNotice?: DeadlineNoticeResolvers<ContextType>;
  DeadlinePause?: DeadlinePauseResolvers<ContextType>;
  DeadlinePolicy?: DeadlinePolicyResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  Directive?: DirectiveResolvers<ContextType>;
  DirectiveAddressee?: DirectiveAddresseeResolvers<ContextType>;
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DirectiveProgress?: DirectiveProgressResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DraftResponsePayload?: DraftResponsePayloadResolvers<ContextType>;
  EndOrganizationPayload?: EndOrganizationPayloadResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  EraseCitizenPayload?: EraseCitizenPayloadResolvers<ContextType>;
  EscalateOpinionPayload?: EscalateOpinionPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationReply?: EscalationReplyResolvers<ContextType>;
  ExplainDifferencePayload?: ExplainDifferencePayloadResolvers<ContextType>;
  ExtendDeadlinePayload?: ExtendDeadlinePayloadResolvers<ContextType>;
  ExternalRef?: ExternalRefResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldList?: FieldListResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpEscalationPayload?: FollowUpEscalationPayloadResolvers<ContextType>;
  FormerName?: FormerNameResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  HasSteps?: HasStepsResolvers<ContextType>;
  HoldSessionPayload?: HoldSessionPayloadResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  IdentityReading?: IdentityReadingResolvers<ContextType>;
  IssueRecommendationPayload?: IssueRecommendationPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Label?: LabelResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  MergeOpinionsPayload?: MergeOpinionsPayloadResolvers<ContextType>;
  MergeOrganizationPayload?: MergeOrganizationPayloadResolvers<ContextType>;
  MergedMatter?: MergedMatterResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAdmitted?: NotAdmittedResolvers<ContextType>;
  OpenCollectionPayload?: OpenCollectionPayloadResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  OpinionConnection?: OpinionConnectionResolvers<ContextType>;
  OpinionEdge?: OpinionEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseDeadlinePayload?: PauseDeadlinePayloadResolvers<ContextType>;
  PlanSessionPayload?: PlanSessionPayloadResolvers<ContextType>;
  PolicyConditions?: PolicyConditionsResolvers<ContextType>;
  PostponeSessionPayload?: PostponeSessionPayloadResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishSessionPayload?: PublishSessionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recalculation?: RecalculationResolvers<ContextType>;
  RecalculationPreview?: RecalculationPreviewResolvers<ContextType>;
  ReceiveRecommendationPayload?: ReceiveRecommendationPayloadResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationAddressee?: RecommendationAddresseeResolvers<ContextType>;
  RecommendationAssessment?: RecommendationAssessmentResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationImplementation?: RecommendationImplementationResolvers<ContextType>;
  RecommendationReply?: RecommendationReplyResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationLine?: ReconciliationLineResolvers<ContextType>;
  RecordDeliveryPayload?: RecordDeliveryPayloadResolvers<ContextType>;
  RecordEscalationReplyPayload?: RecordEscalationReplyPayloadResolvers<ContextType>;
  RecordFindingPayload?: RecordFindingPayloadResolvers<ContextType>;
  RecordOpinionPayload?: RecordOpinionPayloadResolvers<ContextType>;
  RecordOpinionsPayload?: RecordOpinionsPayloadResolvers<ContextType>;
  RecordOpinionsResult?: RecordOpinionsResultResolvers<ContextType>;
  RecordOrganizationPayload?: RecordOrganizationPayloadResolvers<ContextType>;
  RecordSessionPayload?: RecordSessionPayloadResolvers<ContextType>;
  RedactOpinionPayload?: RedactOpinionPayloadResolvers<ContextType>;
  Redaction?: RedactionResolvers<ContextType>;
  RedirectOpinionPayload?: RedirectOpinionPayloadResolvers<ContextType>;
  Redirection?: RedirectionResolvers<ContextType>;
  RejectOpinionPayload?: RejectOpinionPayloadResolvers<ContextType>;
  Rejection?: RejectionResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  RenameOrganizationPayload?: RenameOrganizationPayloadResolvers<ContextType>;
  ReopenOpinionPayload?: ReopenOpinionPayloadResolvers<ContextType>;
  ReplyToRecommendationPayload?: ReplyToRecommendationPayloadResolvers<ContextType>;
  ReportDirectivePayload?: ReportDirectivePayloadResolvers<ContextType>;
  ReportImplementationPayload?: ReportImplementationPayloadResolvers<ContextType>;
  ReportedCount?: ReportedCountResolvers<ContextType>;
  Response?: ResponseResolvers<ContextType>;
  ResumeDeadlinePayload?: ResumeDeadlinePayloadResolvers<ContextType>;
  ReturnDirectivePayload?: ReturnDirectivePayloadResolvers<ContextType>;
  ReturnOpinionPayload?: ReturnOpinionPayloadResolvers<ContextType>;
  ReturnedReport?: ReturnedReportResolvers<ContextType>;
  Revocation?: RevocationResolvers<ContextType>;
  RevokeClientPayload?: RevokeClientPayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  RoleGrantConnection?: RoleGrantConnectionResolvers<ContextType>;
  RoleGrantEdge?: RoleGrantEdgeResolvers<ContextType>;
  RotateClientSecretPayload?: RotateClientSecretPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionActivity?: SessionActivityResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionFigures?: SessionFiguresResolvers<ContextType>;
  SetCalendarDaysPayload?: SetCalendarDaysPayloadResolvers<ContextType>;
  SetDeadlinePolicyPayload?: SetDeadlinePolicyPayloadResolvers<ContextType>;
  SetResolutionPayload?: SetResolutionPayloadResolvers<ContextType>;
  StartDirectivePayload?: StartDirectivePayloadResolvers<ContextType>;
  StartSessionPayload?: StartSessionPayloadResolvers<ContextType>;
  SupervisionCampaign?: SupervisionCampaignResolvers<ContextType>;
  SupervisionCampaignConnection?: SupervisionCampaignConnectionResolvers<ContextType>;
  SupervisionCampaignEdge?: SupervisionCampaignEdgeResolvers<ContextType>;
  SupervisionFinding?: SupervisionFindingResolvers<ContextType>;
  SupervisionFindingConnection?: SupervisionFindingConnectionResolvers<ContextType>;
  SupervisionFindingEdge?: SupervisionFindingEdgeResolvers<ContextType>;
  SupervisionVisit?: SupervisionVisitResolvers<ContextType>;
  TellRejectionPayload?: TellRejectionPayloadResolvers<ContextType>;
  Tracking?: TrackingResolvers<ContextType>;
  UpdateOpinionPayload?: UpdateOpinionPayloadResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  UpdateSessionPayload?: UpdateSessionPayloadResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
};

