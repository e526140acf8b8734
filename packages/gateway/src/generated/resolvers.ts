import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UnitModel, OrganizationModel, SessionModel, OpinionModel, ResponseModel, DeliveryModel, EscalationModel, DirectiveModel, NoticeModel, DeadlineModel, MoveModel, SaidModel, DocumentModel, CampaignModel, VisitModel, FindingModel, RecommendationModel, WorkModel, ChangeModel, ClientModel, RoleGrantModel, ReadingModel, ChairModel, AssignmentModel, CountModel, UserErrorModel } from '../models.ts';
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
  /** A civil day in Asia/Ho_Chi_Minh, `2026-03-16`. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC, `2026-03-16T17:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** The directive. */
export type AcceptDirectiveInput = {
  /** The directive. */
  directiveId: Scalars['ID']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AcceptDirectivePayload = {
  __typename?: 'AcceptDirectivePayload';
  /** The directive; null when refused. */
  directive: Maybe<Directive>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The acceptance. */
export type AcceptOpinionInput = {
  /** When; today when absent. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
};

/** What came of it. */
export type AcceptOpinionPayload = {
  __typename?: 'AcceptOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The directive. */
export type AcknowledgeDirectiveInput = {
  /** The directive. */
  directiveId: Scalars['ID']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AcknowledgeDirectivePayload = {
  __typename?: 'AcknowledgeDirectivePayload';
  /** The directive; null when refused. */
  directive: Maybe<Directive>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A unit of local government, as long as it was one thing: a code with its validity. */
export type AdministrativeUnit = Node & {
  __typename?: 'AdministrativeUnit';
  /** Official code, or a readable substitute where none is known. */
  code: Scalars['String']['output'];
  /** Whether `code` is the official one. The districts that ended on 30 June 2025 and communes that ended before have substitutes. */
  codeIsOfficial: Scalars['Boolean']['output'];
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** Kind in Vietnamese: tỉnh, thành phố, quận, huyện, thị xã, phường, xã, thị trấn, đặc khu. */
  kind: Scalars['String']['output'];
  /** Level of government. */
  level: UnitLevel;
  /** Full name with its kind, `Phường Bến Thành`. */
  name: Scalars['String']['output'];
  /** Its bodies: Party committee, People's Council, People's Committee and Front, then those that were recorded. At most 104. */
  organizations: Array<Organization>;
  /** The unit it belongs to, or last belonged to. */
  parent: Maybe<AdministrativeUnit>;
  /** The units it came from. */
  predecessors: Array<AdministrativeUnit>;
  /** The units that took it over, wholly or in part. */
  successors: Array<AdministrativeUnit>;
  /** First day; null when since before what is recorded. */
  validFrom: Maybe<Scalars['Date']['output']>;
  /** Last day; null while in force. For a unit without an official code: it ended on this day or before. */
  validTo: Maybe<Scalars['Date']['output']>;
};

/** A page of units. */
export type AdministrativeUnitConnection = {
  __typename?: 'AdministrativeUnitConnection';
  /** Nodes with their cursors. */
  edges: Array<AdministrativeUnitEdge>;
  /** The nodes. */
  nodes: Array<AdministrativeUnit>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A unit in a page. */
export type AdministrativeUnitEdge = {
  __typename?: 'AdministrativeUnitEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The unit. */
  node: AdministrativeUnit;
};

/** A step that the viewer may take now: the state allows it and so do the viewer's roles. */
export type AllowedTransition = {
  __typename?: 'AllowedTransition';
  /** The mutation that takes it. */
  by: Scalars['String']['output'];
  /** What must hold besides; checked when the step is taken. */
  requires: Array<Label>;
  /** The state it leads to. */
  to: Label;
};

/** A later notice of a session. */
export type AmendNoticeInput = {
  /** Further directives, at most 40. */
  add?: Array<NewDirectiveInput>;
  /** Directives to cancel, at most 40; 31 where all have a day they are due on. What a notice changes goes into one transaction: TOO_MANY says how many fit. */
  cancel?: Array<CancelDirectiveInput>;
  /** The notice itself and what belongs to it, at most 10. */
  documents?: Array<DocumentInput>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was issued; not before the notice before it, not in the future. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Directives to put others in the place of, at most 40; 15 where all have a day they are due on, 13 with an externalRef too. */
  replace?: Array<ReplaceDirectiveInput>;
  /** The session; concluded already. */
  sessionId: Scalars['ID']['input'];
  /** Who signed it, at most 300 characters. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** What it says beyond its directives, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type AmendNoticePayload = {
  __typename?: 'AmendNoticePayload';
  /** The session with its notices; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The announcement. */
export type AnnounceSessionInput = {
  /** When it was announced; today when absent. */
  announcedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The day, where it was not planned or has changed. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** How people can take part, at most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where, at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type AnnounceSessionPayload = {
  __typename?: 'AnnounceSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
  /** What the caller should know although the step was taken. */
  warnings: Array<Warning>;
};

/** The answer. */
export type AnswerAtSessionInput = {
  /** Who gave it, at most 300 characters. */
  answeredBy: Scalars['String']['input'];
  /** When; the day of the session when absent. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its text, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** What has become of the matter in fact. */
  resolution: Resolution;
};

/** What came of it. */
export type AnswerAtSessionPayload = {
  __typename?: 'AnswerAtSessionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The approval of a draft. */
export type ApproveResponseInput = {
  /** The answer's own version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The draft. */
  responseId: Scalars['ID']['input'];
};

/** What came of it. */
export type ApproveResponsePayload = {
  __typename?: 'ApproveResponsePayload';
  /** The opinion with the answer; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The assessment. */
export type AssessReplyInput = {
  /** Whether it will do. */
  assessment: ReplyAssessment;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation. */
  recommendationId: Scalars['ID']['input'];
};

/** What came of it. */
export type AssessReplyPayload = {
  __typename?: 'AssessReplyPayload';
  /** The recommendation; null when refused. */
  recommendation: Maybe<Recommendation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The assignment. */
export type AssignOpinionInput = {
  /** When; today when absent. */
  assignedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day the citizen was told who handles it, where he was: that is a first reply (OPINION_FIRST_REPLY). Not before assignedOn. It is `toldOn` of the `Assignment`. */
  citizenToldOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day fixed for the result; without one the policy OPINION_RESULT counts. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** The body. */
  organizationId: Scalars['ID']['input'];
};

/** What came of it. */
export type AssignOpinionPayload = {
  __typename?: 'AssignOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which body an opinion was given to. */
export type Assignment = {
  __typename?: 'Assignment';
  /** When the body took it up. */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** When it was given. */
  assignedOn: Maybe<Scalars['Date']['output']>;
  /** The day fixed for the result; null where the policy counts. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The body. */
  organization: Organization;
  /** The day the citizen was told who handles it; in `assignOpinion` it is called `citizenToldOn`. */
  toldOn: Maybe<Scalars['Date']['output']>;
};

/** Which body an opinion was given to. */
export type AssignmentInput = {
  /** When the body took it up. Not in the future. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When it was given. Not in the future. */
  assignedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day fixed for the result. A final answer then needs answeredOn. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body. */
  organizationId: Scalars['ID']['input'];
  /** The day the citizen was told who handles it; not in the future. In `assignOpinion` it is called `citizenToldOn`. */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Which upload becomes a document of what. */
export type AttachDocumentInput = {
  /** The documentId of the upload. */
  documentId: Scalars['ID']['input'];
  /** The version the change was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session, opinion or directive it belongs to; at most 50 documents each. */
  subjectId: Scalars['ID']['input'];
};

/** What came of it. */
export type AttachDocumentPayload = {
  __typename?: 'AttachDocumentPayload';
  /** The document, which can be read from now on; null when refused. */
  document: Maybe<Document>;
  /** What it was attached to, in its new version; null when refused. */
  subject: Maybe<Node>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An entry of the audit trail: one write of one subject. It is only ever added to, holds no identity of a citizen and outlives his erasure. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, past tense: `opinion.recorded`, `role.granted`, `citizen.erased` … */
  action: Scalars['String']['output'];
  /** Who did it: the subject of the token. */
  actor: Scalars['String']['output'];
  /** The application that the token was issued to, where it says. */
  client: Maybe<Scalars['String']['output']>;
  /** The fields it changed; empty for the first entry. Of a locked or redacted text what is kept from the caller is left out. */
  fields: Array<FieldChange>;
  /** The lasting id, the same as of the event that it is. */
  id: Scalars['ID']['output'];
  /** When it was so. */
  occurredAt: Scalars['DateTime']['output'];
  /** Why, where a reason was given and the caller may know it. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was written, where that was later; null where it is the same. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The request it was part of. */
  requestId: Scalars['String']['output'];
  /** The roles that he held at that moment. */
  roles: Array<Role>;
  /** Code of the unit that the subject belongs to; null for none. */
  unitCode: Maybe<Scalars['String']['output']>;
  /** The version it gave its subject. */
  version: Scalars['Int']['output'];
};

/** An entry in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** A page of the audit trail. */
export type AuditTrailConnection = {
  __typename?: 'AuditTrailConnection';
  /** Nodes with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** The nodes. */
  nodes: Array<AuditEntry>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A day of the calendar. */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** The day. */
  date: Scalars['Date']['output'];
  /** What kind of day it is; null for an ordinary one. */
  kind: Maybe<CalendarDayKind>;
  /** Why it is not what its weekday says, in Vietnamese; null for an ordinary one. */
  reason: Maybe<Scalars['String']['output']>;
  /** What says so. */
  source: Maybe<Scalars['String']['output']>;
  /** CONFIRMED, or PROVISIONAL where it may yet change; null for an ordinary weekday or weekend. */
  status: Maybe<CalendarDayStatus>;
  /** Whether people work on it. */
  working: Scalars['Boolean']['output'];
};

/** A day of the calendar. */
export type CalendarDayInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** What kind of day it is. */
  kind: CalendarDayKind;
  /** Its name, or why; one line of at most 300 characters. */
  reason: Scalars['String']['input'];
  /** What says so, at most 300 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** PROVISIONAL: it acts as entered until it is confirmed or changed, and what is counted over it is provisional. */
  status: CalendarDayStatus;
  /** Whether people work on it. */
  working: Scalars['Boolean']['input'];
};

/** What kind of day it is. */
export type CalendarDayKind =
  /** ngày lễ, tết · holiday */
  | 'HOLIDAY'
  /** làm bù · day worked to make up for another */
  | 'MAKE_UP'
  /** nghỉ bù cho ngày lễ trùng ngày nghỉ · day off in place of a holiday on a weekend */
  | 'SUBSTITUTE'
  /** nghỉ hoán đổi · day off that is worked on another day */
  | 'SWAP_REST';

/** How sure a day of the calendar is. */
export type CalendarDayStatus =
  /** đã xác định · confirmed */
  | 'CONFIRMED'
  /** tạm tính · provisional */
  | 'PROVISIONAL';

/** Who led a delegation. */
export type CampaignLeader = {
  __typename?: 'CampaignLeader';
  /** Name. */
  name: Maybe<Scalars['String']['output']>;
  /** Position. */
  position: Scalars['String']['output'];
};

/** Who led a delegation. */
export type CampaignLeaderInput = {
  /** Name, at most 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Position, at most 300 characters. */
  position: Scalars['String']['input'];
};

/** A directive to cancel. */
export type CancelDirectiveInput = {
  /** The directive; not accepted, replaced or cancelled yet. */
  directiveId: Scalars['ID']['input'];
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** The cancellation. */
export type CancelSessionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type CancelSessionPayload = {
  __typename?: 'CancelSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Who chaired a session. */
export type Chair = {
  __typename?: 'Chair';
  /** Name; null where the source gives only the position. */
  name: Maybe<Scalars['String']['output']>;
  /** The body the chair heads. */
  organization: Maybe<Organization>;
  /** Position. */
  position: Scalars['String']['output'];
};

/** Who chaired. */
export type ChairInput = {
  /** Name, at most 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The body the chair heads. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Position, at most 300 characters. */
  position: Scalars['String']['input'];
};

/** One write of one subject: audit entry and outgoing event in one, never changed afterwards. */
export type Change = Node & {
  __typename?: 'Change';
  /** The subject of the token it was made with. */
  actor: Scalars['String']['output'];
  /** What happened, past tense: `opinion.recorded`, `session.updated`, `directive.issued` … */
  event: Scalars['String']['output'];
  /** The fields it changed; empty for the first entry. */
  fields: Array<FieldChange>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** When it was so. */
  occurredAt: Scalars['DateTime']['output'];
  /** Why, where a reason was given. */
  reason: Maybe<Scalars['String']['output']>;
  /** When it was written, where that was later: `deadline.overdue` occurs at 00:00 of the day after the due day, whenever it was found. Null where it is the same. */
  recordedAt: Maybe<Scalars['DateTime']['output']>;
  /** The request it was part of. */
  requestId: Scalars['String']['output'];
  /** The roles that he held at that moment. */
  roles: Array<Role>;
  /** The version it gave its subject. */
  version: Scalars['Int']['output'];
};

/** A page of changes. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** Nodes with their cursors. */
  edges: Array<ChangeEdge>;
  /** The nodes. */
  nodes: Array<Change>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A change in a page. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: Change;
};

/** How an opinion came in. */
export type Channel =
  /** phiếu ý kiến · written ballot */
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
  /** nơi khác chuyển đến · transferred in */
  | 'TRANSFERRED_IN'
  /** cổng thông tin điện tử · web portal */
  | 'WEB_PORTAL';

/** Who raised an opinion. Kept apart from it and encrypted. */
export type Citizen = {
  __typename?: 'Citizen';
  /** Address. */
  address: Maybe<Scalars['String']['output']>;
  /** Number of the identity card. */
  identityNumber: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Telephone number. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Who raised an opinion. */
export type CitizenInput = {
  /** Address, at most 300 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the identity card: 12 digits, or 9 of an older one. */
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name, at most 300 characters. */
  name: Scalars['String']['input'];
  /** Telephone number: 6–20 digits, spaces, dots, dashes. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** The classification. */
export type ClassifyOpinionInput = {
  /** Whose matter it is; as before when absent. */
  competence?: InputMaybe<Competence>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Codes of the `Field` labels, at most 5; as before when absent. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of opinion it is. */
  nature: OpinionNature;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
};

/** What came of it. */
export type ClassifyOpinionPayload = {
  __typename?: 'ClassifyOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A connected system that signs in by a secret. Of its secrets only hashes are kept. */
export type Client = {
  __typename?: 'Client';
  /** Who entered it. */
  createdBy: Scalars['String']['output'];
  /** Its id, by which it signs in. */
  id: Scalars['ID']['output'];
  /** When it last signed in; null: never. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** When and why it was ended; null while it stands. */
  revoked: Maybe<Revocation>;
  /** What it may do. */
  scopes: Array<Scope>;
  /** When each secret that holds was made; at most two. */
  secretsCreatedAt: Array<Scalars['DateTime']['output']>;
  /** The unit that it works for, with everything below. */
  unit: AdministrativeUnit;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};

/** A page of connected systems. */
export type ClientConnection = {
  __typename?: 'ClientConnection';
  /** Nodes with their cursors. */
  edges: Array<ClientEdge>;
  /** The nodes. */
  nodes: Array<Client>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A connected system in a page. */
export type ClientEdge = {
  __typename?: 'ClientEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The system. */
  node: Client;
};

/** Which connected systems. */
export type ClientWhere = {
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
};

/** The end. */
export type CloseOpinionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** What has become of the matter in fact; what was said last when absent. */
  resolution?: InputMaybe<Resolution>;
};

/** What came of it. */
export type CloseOpinionPayload = {
  __typename?: 'CloseOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What is carried over. */
export type CloseSessionInput = {
  /** The opinions and directives that are still open: exactly these, at most 1,000. They stay open. */
  carriedOverIds?: Array<Scalars['ID']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type CloseSessionPayload = {
  __typename?: 'CloseSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Whose matter an opinion is. */
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

/** A conclusion notice with its directives. */
export type ConcludeSessionInput = {
  /** Its numbered items in order, at most 40; 31 where each has a day it is due on, 23 with an externalRef too. */
  directives?: Array<DirectiveInput>;
  /** The notice itself and what belongs to it, at most 10. */
  documents?: Array<DocumentInput>;
  /** The version it was decided on. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was issued. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why it directs nothing: required without directives, refused with them. At most 4,000 characters. */
  noDirectiveReason?: InputMaybe<Scalars['String']['input']>;
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** The session; its status must be HELD. */
  sessionId: Scalars['ID']['input'];
  /** Who signed it, at most 300 characters. */
  signedBy?: InputMaybe<Scalars['String']['input']>;
  /** What it says beyond its directives, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type ConcludeSessionPayload = {
  __typename?: 'ConcludeSessionPayload';
  /** The session with its notice; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Thông báo kết luận: what the chair concluded. */
export type ConclusionNotice = Node & {
  __typename?: 'ConclusionNotice';
  /** The notice itself and what belongs to it. */
  documents: Array<Document>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** When it was issued. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Why it directs nothing; null when it has directives. */
  noDirectiveReason: Maybe<Scalars['String']['output']>;
  /** Number and symbol; null where the source gives none. */
  number: Maybe<Scalars['String']['output']>;
  /** 1 for the notice that concluded the session; later ones amend it. */
  ordinal: Scalars['Int']['output'];
  /** The session it concludes. */
  session: Maybe<Session>;
  /** Who signed it. */
  signedBy: Maybe<Scalars['String']['output']>;
  /** What it says beyond its directives. */
  summary: Maybe<Scalars['String']['output']>;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};

/** The confirmation. */
export type ConfirmRecommendationInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation. */
  recommendationId: Scalars['ID']['input'];
};

/** What came of it. */
export type ConfirmRecommendationPayload = {
  __typename?: 'ConfirmRecommendationPayload';
  /** The recommendation; null when refused. */
  recommendation: Maybe<Recommendation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Whether a text is shown. */
export type ContentState =
  /** khóa (tố cáo) · locked (denunciation) */
  | 'LOCKED'
  /** đã che một phần · redacted */
  | 'REDACTED'
  /** hiển thị · shown */
  | 'SHOWN';

/** What is counted. */
export type CountUnit =
  /** ý kiến · opinion */
  | 'OPINION'
  /** lượt · turn */
  | 'TURN';

/** A campaign of supervision. */
export type CreateCampaignInput = {
  /** The supervised time begins. */
  coversFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The supervised time ends, not before it begins. */
  coversTo?: InputMaybe<Scalars['Date']['input']>;
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** First day; may lie ahead. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Who led the delegation. */
  leader?: InputMaybe<CampaignLeaderInput>;
  /** The rules that were supervised, at most 40. */
  legalBases?: Array<LegalDocumentInput>;
  /** What is reported of its course, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Who supervises. */
  supervisorId: Scalars['ID']['input'];
  /** Its title, at most 500 characters. */
  title: Scalars['String']['input'];
  /** Last day, not before the first. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the unit whose Front or mass organisation supervises, on the first day. */
  unitCode: Scalars['String']['input'];
  /** The units it visited, at most 100. */
  visits?: Array<SupervisionVisitInput>;
};

/** What came of it. */
export type CreateCampaignPayload = {
  __typename?: 'CreateCampaignPayload';
  /** The campaign; null when refused. */
  campaign: Maybe<SupervisionCampaign>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A system to connect. */
export type CreateClientInput = {
  /** What it is called, 1–200 characters. */
  name: Scalars['String']['input'];
  /** What it may do, at least one. */
  scopes: Array<Scope>;
  /** Code of the unit in force that it works for, with everything below. */
  unitCode: Scalars['String']['input'];
};

/** What came of connecting a system. */
export type CreateClientPayload = {
  __typename?: 'CreateClientPayload';
  /** The system; null when it was refused. */
  client: Maybe<Client>;
  /** Its secret, shown this once. */
  secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** A file that is to be uploaded. */
export type CreateUploadInput = {
  /**
   * Send the same key with the same input again and you get the same upload, with a new link. Once the upload is gone, after a day, the key is
   * NOT_FOUND: take a new one. 8–100 characters.
   */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When it was issued. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is. */
  kind: DocumentKind;
  /**
   * Its media type: `application/pdf`, `image/png`, `image/jpeg`, `image/tiff`,
   * `application/vnd.openxmlformats-officedocument.wordprocessingml.document` (docx),
   * `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` (xlsx) or `application/vnd.oasis.opendocument.text` (odt).
   */
  mediaType: Scalars['String']['input'];
  /** Its name, at most 300 characters. */
  name: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256: Scalars['String']['input'];
  /** Size in bytes, 1–20,000,000. */
  size: Scalars['Int']['input'];
};

/** What came of it. */
export type CreateUploadPayload = {
  __typename?: 'CreateUploadPayload';
  /** Where to send the bytes; null when refused. */
  upload: Maybe<Upload>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** How exactly a day is known. */
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

/** A day on the way from an event to the end of a period. */
export type DayStep = {
  __typename?: 'DayStep';
  /** Whether it was counted. */
  counted: Scalars['Boolean']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** Why, in Vietnamese, or in English by `Accept-Language`; the names of holidays stay Vietnamese. */
  reason: Scalars['String']['output'];
  /** What says so; null for an ordinary working day or weekend. */
  source: Maybe<Scalars['String']['output']>;
};

/**
 * A day by which something is owed: counted by a policy from an event, or fixed by a chair, a plan or an assignment. The day of the event is
 * not counted and a deadline ends at the end of its last day (Bộ luật Dân sự 2015, Điều 147–148), in Asia/Ho_Chi_Minh. The state is computed
 * for the moment of asking: it hangs on no job having run.
 */
export type Deadline = Node & {
  __typename?: 'Deadline';
  /** The version of the working calendar it was counted by. */
  calendarVersion: Scalars['Int']['output'];
  /** The day from which it was no longer owed. */
  cancelledOn: Maybe<Scalars['Date']['output']>;
  /** The last day that is in time; null while paused. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** The time given on top, in order. */
  extensions: Array<DeadlineExtension>;
  /**
   * The body that owes it since, where the unit of `owedBy` gave way to another after July 2025: that of the successor that kept its code, else
   * of the first. Lists by body and the worklist show it there too, and its officers act on it. Null where `owedBy` goes on, or is not one of the four
   * bodies that every unit has.
   */
  heir: Maybe<Organization>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** The day it was met; null while open. It decides whether that was in time, also where it was entered later. */
  metOn: Maybe<Scalars['Date']['output']>;
  /** The day that was entered, where that was later. */
  metRecordedOn: Maybe<Scalars['Date']['output']>;
  /** What the overdue check said of it, oldest first: each once for a due day. */
  notices: Array<DeadlineNotice>;
  /** The last day as it was first: before extensions, pauses and changes of calendar or policy. */
  originalDueOn: Scalars['Date']['output'];
  /** 00:00 local time of the day after `dueOn`: from then on it is overdue, whether or not a job has run. Null while paused. */
  overdueFrom: Maybe<Scalars['DateTime']['output']>;
  /** Who owes it, as it was when it began. */
  owedBy: Maybe<Organization>;
  /** When the count was stopped, in order; the last pause may still last. */
  pauses: Array<DeadlinePause>;
  /** The policy it was made by, with its length as it was then; null where somebody fixed the day. */
  policy: Maybe<DeadlinePolicy>;
  /** What is owed: the code of one of `deadlinePolicies`. */
  policyCode: Scalars['String']['output'];
  /** The count touches a day that is not confirmed, or leaves the calendar that is known: `coveredFrom` to `coveredTo` of `workingCalendar`. */
  provisional: Scalars['Boolean']['output'];
  /** The day that event was entered, where that was later. */
  startRecordedOn: Maybe<Scalars['Date']['output']>;
  /** The day of the event that started it: from it is counted, also where it was entered later. */
  startedOn: Scalars['Date']['output'];
  /** Where it stands now. DUE_SOON from three working days before. */
  state: DeadlineState;
  /**
   * Every day from the event to the one it is due on, counted or passed over, by the calendar as it stands. Empty where somebody fixed the day,
   * by an extension too, and where it was closed before the calendar changed.
   */
  steps: Array<DayStep>;
  /** The session, directive, opinion or recommendation that carries it; its unit where that is not public. */
  subject: Node;
  /** The unit it belongs to. */
  unit: Maybe<AdministrativeUnit>;
  /** Version of the subject that carries it. */
  version: Scalars['Int']['output'];
  /** Working days from the day after `dueOn` to today, or to the day it was met; null when in time. */
  workingDaysLate: Maybe<Scalars['Int']['output']>;
  /** Working days from tomorrow to `dueOn`; null when met or overdue. */
  workingDaysLeft: Maybe<Scalars['Int']['output']>;
};

/** A page of deadlines. */
export type DeadlineConnection = {
  __typename?: 'DeadlineConnection';
  /** Nodes with their cursors. */
  edges: Array<DeadlineEdge>;
  /** The nodes. */
  nodes: Array<Deadline>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A deadline in a page. */
export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The deadline. */
  node: Deadline;
};

/** When something would be due, and why on that day. */
export type DeadlineExplanation = {
  __typename?: 'DeadlineExplanation';
  /** The last day that is in time. Of a period counted backward: the latest day to act. */
  dueOn: Scalars['Date']['output'];
  /** 00:00 local time of the day after `dueOn`. */
  overdueFrom: Scalars['DateTime']['output'];
  /** The policy. */
  policy: DeadlinePolicy;
  /** The count touches a day that is not confirmed, or runs past the calendar that is known. */
  provisional: Scalars['Boolean']['output'];
  /** Why it is provisional; empty when it is not. */
  provisionalBecause: Array<Scalars['String']['output']>;
  /** Every day from the event to the end, in the order counted. */
  steps: Array<DayStep>;
};

/** Time given on top. */
export type DeadlineExtension = {
  __typename?: 'DeadlineExtension';
  /** The day it was due on before. */
  from: Scalars['Date']['output'];
  /** When it was given. */
  on: Scalars['Date']['output'];
  /** Why; `—` where its subject is locked and the viewer not entitled to the text. */
  reason: Scalars['String']['output'];
  /** The day it was due on since. */
  to: Scalars['Date']['output'];
};

/** A due day that moves. */
export type DeadlineMove = {
  __typename?: 'DeadlineMove';
  /** The deadline, as it stands. */
  deadline: Maybe<Deadline>;
  /** Its id. */
  deadlineId: Scalars['ID']['output'];
  /** The day it is due on. */
  from: Scalars['Date']['output'];
  /** It is overdue by it, and was not. */
  startsOverdue: Scalars['Boolean']['output'];
  /** It is not overdue any longer. */
  stopsOverdue: Scalars['Boolean']['output'];
  /** The day it will be due on. */
  to: Scalars['Date']['output'];
};

/** That the overdue check said something of a deadline. It is an event too, and a change of the deadline. */
export type DeadlineNotice = {
  __typename?: 'DeadlineNotice';
  /** The day it was due on then. */
  dueOn: Scalars['Date']['output'];
  /** When it was said. */
  saidAt: Scalars['DateTime']['output'];
  /** What. */
  stage: DeadlineStage;
};

/** In which order. */
export type DeadlineOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: DeadlineOrderField;
};

/** What deadlines are ordered by. */
export type DeadlineOrderField =
  /** The due day. */
  | 'DUE_ON';

/** Days that are not counted, first and last included. */
export type DeadlinePause = {
  __typename?: 'DeadlinePause';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Why; `—` where its subject is locked and the viewer not entitled to the text. */
  reason: Scalars['String']['output'];
  /** Last day; null while it lasts. */
  to: Maybe<Scalars['Date']['output']>;
};

/** How long somebody has for something, from which event on. */
export type DeadlinePolicy = {
  __typename?: 'DeadlinePolicy';
  /** Its code. */
  code: Scalars['String']['output'];
  /** BACKWARD: at least so long before the event. */
  direction: Maybe<PeriodDirection>;
  /** What it is about, in both languages. */
  label: Label;
  /** How many; null where somebody fixes the day. */
  length: Maybe<Scalars['Int']['output']>;
  /** How sure the source is. Only what is VERIFIED is law as read; the others are defaults. */
  mark: SourceMark;
  /** What meets it. */
  metBy: Scalars['String']['output'];
  /** Who owes it. */
  owedBy: Scalars['String']['output'];
  /** Whether it starts again each time it is met. */
  repeating: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** What starts it. */
  trigger: Scalars['String']['output'];
  /** Of what; null where somebody fixes the day. */
  unit: Maybe<PeriodUnit>;
  /** Code of the unit it holds for, with everything below. */
  unitCode: Scalars['String']['output'];
  /** It holds for events from this day on. */
  validFrom: Scalars['Date']['output'];
  /** 0 as it ships; counted up with each that the unit sets. */
  version: Scalars['Int']['output'];
};

/** What the overdue check says of a deadline. */
export type DeadlineStage =
  /** quá hạn 5 ngày làm việc, báo cấp trên trực tiếp · five working days late: the next higher body is named */
  | 'LATE_5'
  /** quá hạn 15 ngày làm việc, báo cấp trên cao hơn một bậc · fifteen working days late: the body above that is named */
  | 'LATE_15'
  /** quá hạn · overdue */
  | 'OVERDUE'
  /** xác nhận lại: vẫn quá hạn · overdue after all: what was taken back holds again */
  | 'REINSTATED'
  /** nhắc trong ngày đến hạn · reminded on the day */
  | 'REMINDER_0'
  /** nhắc trước 1 ngày làm việc · reminded one working day before */
  | 'REMINDER_1'
  /** nhắc trước 3 ngày làm việc · reminded three working days before */
  | 'REMINDER_3'
  /** đính chính: thông báo quá hạn trước đó không còn đúng · taken back: the notice that it was overdue does not hold any longer */
  | 'WITHDRAWN';

/** Where a deadline stands; each is in exactly one state at every instant. */
export type DeadlineState =
  /** không còn phải thực hiện · no longer owed */
  | 'CANCELLED'
  /** sắp đến hạn (còn 1–3 ngày làm việc) · due soon (1–3 working days left) */
  | 'DUE_SOON'
  /** đến hạn hôm nay · due today */
  | 'DUE_TODAY'
  /** trễ hạn · met late */
  | 'MET_LATE'
  /** đúng hạn · met on time */
  | 'MET_ON_TIME'
  /** trong hạn · on track */
  | 'ON_TRACK'
  /** quá hạn · overdue */
  | 'OVERDUE'
  /** tạm dừng · paused */
  | 'PAUSED';

/** Which deadlines. Either unitCode or organizationId. */
export type DeadlineWhere = {
  /** Due on this day or later. */
  dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** The body that owes, those included that it took over from. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a policy. */
  policyCode?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands now. */
  state?: InputMaybe<DeadlineState>;
  /** Code of a unit: every unit that ever had it. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** With everything below it. */
  withDescendants?: InputMaybe<Scalars['Boolean']['input']>;
};

/** That the citizen was told. */
export type Delivery = {
  __typename?: 'Delivery';
  /** By whom; null for whoever does not handle opinions. */
  deliveredBy: Maybe<Scalars['String']['output']>;
  /** When. */
  deliveredOn: Maybe<Scalars['Date']['output']>;
  /** How. */
  means: DeliveryMeans;
  /** What else is known of it; null for whoever does not handle opinions. */
  note: Maybe<Scalars['String']['output']>;
  /** Whose citizen: that of the answer's own opinion, or of one merged into it; null for everybody, when POSTED. */
  opinionId: Maybe<Scalars['ID']['output']>;
};

/** That the citizen was told. */
export type DeliveryInput = {
  /** By whom, at most 300 characters. */
  deliveredBy?: InputMaybe<Scalars['String']['input']>;
  /** When. Not in the future. */
  deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** How. */
  means: DeliveryMeans;
  /** What else is known of it, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** How a citizen was told. */
export type DeliveryMeans =
  /** tại hội nghị · at the session */
  | 'AT_SESSION'
  /** điện tử (Zalo, thư điện tử) · electronic (Zalo, e-mail) */
  | 'ELECTRONIC'
  /** bằng văn bản · letter */
  | 'LETTER'
  /** tại hội nghị sau · at the next meeting */
  | 'NEXT_MEETING'
  /** gặp trực tiếp, điện thoại · phone or in person */
  | 'PHONE_IN_PERSON'
  /** niêm yết · posted */
  | 'POSTED'
  /** tổ trưởng, trưởng thôn đọc tại cuộc họp · read out by the residential group's head */
  | 'READ_OUT';

/** Ý kiến chỉ đạo: one numbered item of a conclusion notice. */
export type Directive = Node & {
  __typename?: 'Directive';
  /** The steps that the viewer may take now; none without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** The audit trail of it, oldest first: who did what, when and why. Null for whoever holds no role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** Why it was cancelled. */
  cancellation: Maybe<Remark>;
  /**
   * Who changed what and when, oldest first. Null for whoever holds no role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** Its text. */
  content: Scalars['String']['output'];
  /** The bodies that cooperate. */
  cooperating: Array<Organization>;
  /** The day the chair fixed. Met by the report that is later accepted. */
  deadlines: Array<Deadline>;
  /** Documents that belong to it. */
  documents: Array<Document>;
  /** The key another system knows it by. */
  externalRef: Maybe<ExternalRef>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** What it asks for; one or more. */
  kinds: Array<DirectiveKind>;
  /** The body that leads. */
  lead: Organization;
  /** The notice it was issued by: 1 for the one that concluded the session. */
  notice: Scalars['Int']['output'];
  /** Its number in the notice. */
  number: Scalars['Int']['output'];
  /** The opinions it answers. */
  opinions: Array<Opinion>;
  /** When it was acknowledged, started, reported and accepted. */
  progress: DirectiveProgress;
  /** The later directive in its place. */
  replacedBy: Maybe<Directive>;
  /** The earlier directive in whose place it stands. */
  replaces: Maybe<Directive>;
  /** Reports that the chair gave back, in order. */
  returned: Array<ReturnedReport>;
  /** The session it comes from. */
  session: Maybe<Session>;
  /** Where it stands. */
  status: DirectiveStatus;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
  /** The mutations that the viewer's roles allow here, whatever its state: what of them the state allows is in `allowedTransitions`. Empty without a token. */
  viewerCan: Array<Scalars['String']['output']>;
};


/** Ý kiến chỉ đạo: one numbered item of a conclusion notice. */
export type DirectiveAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Ý kiến chỉ đạo: one numbered item of a conclusion notice. */
export type DirectiveChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of directives. */
export type DirectiveConnection = {
  __typename?: 'DirectiveConnection';
  /** Nodes with their cursors. */
  edges: Array<DirectiveEdge>;
  /** The nodes. */
  nodes: Array<Directive>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A directive in a page. */
export type DirectiveEdge = {
  __typename?: 'DirectiveEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The directive. */
  node: Directive;
};

/** One numbered item of a notice. */
export type DirectiveInput = {
  /** Its text, 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** The bodies that cooperate, at most 20. */
  cooperatingIds?: Array<Scalars['ID']['input']>;
  /** The day the chair fixed; not before the notice was issued, or, where that is not known, the session was held. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** What it asks for, 1–5. */
  kinds: Array<DirectiveKind>;
  /** The body that leads. */
  leadId: Scalars['ID']['input'];
  /** The opinions of the same session that it answers, at most 50. */
  opinionIds?: Array<Scalars['ID']['input']>;
  /** How far it has come, when entered later. The furthest date decides its status. */
  progress?: InputMaybe<DirectiveProgressInput>;
};

/** What a directive asks for. */
export type DirectiveKind =
  /** thông tin đến nhân dân · tell the people */
  | 'DISSEMINATE'
  /** kiến nghị cấp trên · escalate */
  | 'ESCALATE'
  /** tham mưu ban hành nghị quyết · prepare a resolution */
  | 'PREPARE_RESOLUTION'
  /** giải quyết theo thẩm quyền · resolve */
  | 'RESOLVE'
  /** giám sát · supervise */
  | 'SUPERVISE';

/** How far a directive has come. */
export type DirectiveProgress = {
  __typename?: 'DirectiveProgress';
  /** When the chair accepted the report. */
  acceptedOn: Maybe<Scalars['Date']['output']>;
  /** When the lead body acknowledged it. */
  acknowledgedOn: Maybe<Scalars['Date']['output']>;
  /** The report. */
  report: Maybe<Scalars['String']['output']>;
  /** When the result was reported. */
  reportedOn: Maybe<Scalars['Date']['output']>;
  /** When work started. */
  startedOn: Maybe<Scalars['Date']['output']>;
};

/** How far a directive has come. */
export type DirectiveProgressInput = {
  /** When the chair accepted the report. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When the lead body acknowledged it. */
  acknowledgedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The report, at most 8,000 characters. */
  report?: InputMaybe<Scalars['String']['input']>;
  /** When the result was reported. */
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
  /** When work started. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a directive stands. */
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
  /** đã thay bằng chỉ đạo khác · replaced by another */
  | 'REPLACED'
  /** đã báo cáo kết quả · reported */
  | 'REPORTED';

/** Which directives. */
export type DirectiveWhere = {
  /** Led by this body. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Of this session. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this status. */
  status?: InputMaybe<DirectiveStatus>;
  /** Issued in the unit with this code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** A document that belongs to the record: uploaded here, or kept elsewhere. */
export type Document = {
  __typename?: 'Document';
  /** Its id when it was uploaded here; null for what is kept elsewhere. */
  id: Maybe<Scalars['ID']['output']>;
  /** When it was issued. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  kind: DocumentKind;
  /** Where it can be read. Of an uploaded document a link that is made when asked for and works for 5 minutes; it saves the file. */
  link: Maybe<Scalars['String']['output']>;
  /** Media type, `application/pdf`. Of an uploaded document, as its content was found to be. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Number and symbol. */
  number: Maybe<Scalars['String']['output']>;
  /** SHA-256 of its content, hexadecimal. Of an uploaded document, as it was computed. */
  sha256: Maybe<Scalars['String']['output']>;
  /** Size in bytes. Of an uploaded document, as it was counted. */
  size: Maybe<Scalars['Int']['output']>;
};

/** A document that belongs to the record. */
export type DocumentInput = {
  /** The id of an uploaded document that is to stay, its name and number as given here; its content, media type, size and SHA-256 stay as they are. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** When it was issued. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is. */
  kind: DocumentKind;
  /** An https address, at most 2,000 characters; absent for an uploaded document. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** Media type, `application/pdf`. */
  mediaType?: InputMaybe<Scalars['String']['input']>;
  /** Its name, at most 300 characters. */
  name: Scalars['String']['input'];
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its content, 64 hexadecimal digits. */
  sha256?: InputMaybe<Scalars['String']['input']>;
  /** Size in bytes, at most 1,000,000,000. */
  size?: InputMaybe<Scalars['Int']['input']>;
};

/** What a document is. */
export type DocumentKind =
  /** tài liệu, minh chứng · evidence */
  | 'EVIDENCE'
  /** giấy mời, thông báo tổ chức · invitation or announcement */
  | 'INVITATION'
  /** biên bản · minutes */
  | 'MINUTES'
  /** thông báo kết luận đã ký · signed conclusion notice */
  | 'NOTICE'
  /** báo cáo, tin bài · report */
  | 'REPORT';

/** A draft answer. */
export type DraftResponseInput = {
  /** Who answers, at most 300 characters. */
  answeredBy?: InputMaybe<Scalars['String']['input']>;
  /** Its text, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The opinion's version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Interim, final, or a correction of a final one. */
  kind: ResponseKind;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** What becomes of the matter in fact; required unless INTERIM. */
  resolution?: InputMaybe<Resolution>;
};

/** What came of it. */
export type DraftResponsePayload = {
  __typename?: 'DraftResponsePayload';
  /** The opinion with the draft; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The words of one enum. */
export type EnumLabels = {
  __typename?: 'EnumLabels';
  /** Name of the enum in this schema; `Field` for the fields of opinions. */
  enum: Scalars['String']['output'];
  /** Its values. */
  values: Array<Label>;
};

/** Whom to erase. */
export type EraseCitizenInput = {
  /** Who, by the `citizenId` of his opinion. */
  citizenId: Scalars['ID']['input'];
  /** Makes the call repeatable: the same key with the same input gives the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters; no name, for it is kept. */
  reason: Scalars['String']['input'];
};

/** What came of erasing. */
export type EraseCitizenPayload = {
  __typename?: 'EraseCitizenPayload';
  /** Who was erased; null when it was refused. */
  citizenId: Maybe<Scalars['ID']['output']>;
  /** When; null when it was refused. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why nothing was erased; empty when it was. */
  userErrors: Array<UserError>;
};

/** Where it goes. */
export type EscalateOpinionInput = {
  /** The day the citizen was told that it went up, where he was: that is a first reply (OPINION_FIRST_REPLY). Not before escalatedOn. It is `toldOn` of the `Escalation`. */
  citizenToldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber: Scalars['String']['input'];
  /** When; today when absent. */
  escalatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** The body, where this system knows it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The body by name, at most 300 characters. Either this or organizationId, not both. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type EscalateOpinionPayload = {
  __typename?: 'EscalateOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The matter went to a higher body; the duty to answer the citizen stays. */
export type Escalation = Node & {
  __typename?: 'Escalation';
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** When. */
  escalatedOn: Maybe<Scalars['Date']['output']>;
  /** When and how the higher body was asked again. */
  followUps: Array<FollowUp>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** The body, where this system knows it. */
  organization: Maybe<Organization>;
  /** What the higher body replied; null while it has not. */
  reply: Maybe<EscalationReply>;
  /** The body it went to, inside or outside this system. */
  to: Scalars['String']['output'];
  /** The day the citizen was told that it went up; in `escalateOpinion` it is called `citizenToldOn`. */
  toldOn: Maybe<Scalars['Date']['output']>;
};

/** Where a matter was sent up. */
export type EscalationInput = {
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** When. Not in the future. */
  escalatedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body, where this system knows it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it replied. */
  reply?: InputMaybe<EscalationReplyInput>;
  /** The body by name, at most 300 characters. Either this or organizationId, not both. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** The day the citizen was told that it went up; not in the future. In `escalateOpinion` it is called `citizenToldOn`. */
  toldOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What a higher body replied. */
export type EscalationReply = {
  __typename?: 'EscalationReply';
  /** Its text. */
  content: Scalars['String']['output'];
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** When. */
  repliedOn: Maybe<Scalars['Date']['output']>;
};

/** What a higher body replied. */
export type EscalationReplyInput = {
  /** Its text, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** When. Not in the future. */
  repliedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Why reported and recorded differ. */
export type ExplainDifferenceInput = {
  /** The version it was decided on. */
  expectedVersion: Scalars['Int']['input'];
  /** The explanation, 1–4,000 characters. */
  explanation: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type ExplainDifferencePayload = {
  __typename?: 'ExplainDifferencePayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The extension. */
export type ExtendDeadlineInput = {
  /** The deadline. */
  deadlineId: Scalars['ID']['input'];
  /** The new last day; later than the current one, at most 3,660 days from today. */
  dueOn: Scalars['Date']['input'];
  /** The version it was decided on: that of the subject. Another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ExtendDeadlinePayload = {
  __typename?: 'ExtendDeadlinePayload';
  /** The deadline; null when refused. */
  deadline: Maybe<Deadline>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A key that another system knows this object by, unique in that system among objects of one type. */
export type ExternalRef = {
  __typename?: 'ExternalRef';
  /** Name of the other system. */
  system: Scalars['String']['output'];
  /** Its key. */
  value: Scalars['String']['output'];
};

/** A key that another system knows an object by. */
export type ExternalRefInput = {
  /** Name of the other system, 1–60 characters. */
  system: Scalars['String']['input'];
  /** Its key, 1–200 characters. */
  value: Scalars['String']['input'];
};

/**
 * A field that changed, in the form it is stored in: of a list only the entries that were added, removed or changed, of those only the fields that
 * changed, beside their id and status.
 */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** What stands there since. */
  after: Maybe<Scalars['JSON']['output']>;
  /** What stood there before. */
  before: Maybe<Scalars['JSON']['output']>;
  /** Its name. */
  field: Scalars['String']['output'];
};

/** What supervisors found. */
export type FindingType =
  /** chậm thời hạn · late */
  | 'LATE'
  /** hạn chế · limitation */
  | 'LIMITATION'
  /** ưu điểm · strength */
  | 'STRENGTH'
  /** vi phạm · violation */
  | 'VIOLATION';

/** That a higher body was asked again. */
export type FollowUp = {
  __typename?: 'FollowUp';
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** What was asked. */
  note: Scalars['String']['output'];
  /** When. */
  on: Scalars['Date']['output'];
};

/** The reminder. */
export type FollowUpEscalationInput = {
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What was asked, 1–4,000 characters. */
  note: Scalars['String']['input'];
  /** When; today when absent. One may be entered after a later one: each ends the wait before its day. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
};

/** What came of it. */
export type FollowUpEscalationPayload = {
  __typename?: 'FollowUpEscalationPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A role for a unit and everything below it. */
export type Grant = {
  __typename?: 'Grant';
  /** Whether he is one of the persons named to read denunciations. */
  denunciations: Scalars['Boolean']['output'];
  /** The body on whose behalf; null for none in particular. */
  organizationId: Maybe<Scalars['ID']['output']>;
  /** The role. */
  role: Role;
  /** What an INTEGRATOR may do; empty for people. */
  scopes: Array<Scope>;
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['output'];
};

/** A role to give. */
export type GrantRoleInput = {
  /** Names its holder as one of those who may read denunciations. Only with CLERK or LEADER. */
  denunciations?: Scalars['Boolean']['input'];
  /** The first day on which it holds; today when absent. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Makes the call repeatable: the same key with the same input gives the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The body on whose behalf. An OFFICER of a body handles what is given to that body, and nothing else. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** The role; not PUBLIC. */
  role: Role;
  /** What an INTEGRATOR may do, at least one; empty for people. */
  scopes?: Array<Scope>;
  /** Who is to hold it: the subject of his token, as `viewer { subject }` shows it to him. 1–250 printable characters. */
  subject: Scalars['String']['input'];
  /** The last day on which it holds, not before today; until it is revoked when absent. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the unit in force; `VN` is the country. */
  unitCode: Scalars['String']['input'];
};

/** What came of giving a role. */
export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  /** The role; null when it was refused. */
  roleGrant: Maybe<RoleGrant>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** Who took part in a session. */
export type Guest = {
  __typename?: 'Guest';
  /** Name; null for a group or a position. */
  name: Maybe<Scalars['String']['output']>;
  /** Position, or what group. */
  position: Scalars['String']['output'];
};

/** Who took part. */
export type GuestInput = {
  /** Name, at most 300 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Position or group, at most 300 characters. */
  position: Scalars['String']['input'];
};

/** What the minutes say. */
export type HoldSessionInput = {
  /** How many people came, 0–1,000,000. */
  attendance: Scalars['Int']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The day it was held; the planned one, or today when that is still to come. Not in the future. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whom the rules did not admit, at most 20. */
  notAdmitted?: Array<NotAdmittedInput>;
  /** What the minutes say was raised, 1–20; one a channel and unit. */
  reportedCounts: Array<ReportedCountInput>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
  /** What is reported of its course, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type HoldSessionPayload = {
  __typename?: 'HoldSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A header of an HTTP request. */
export type HttpHeader = {
  __typename?: 'HttpHeader';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** That somebody was shown who raised an opinion. */
export type IdentityReading = {
  __typename?: 'IdentityReading';
  /** Who: the subject of the token. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The application that the token was issued to, where it says. */
  client: Maybe<Scalars['String']['output']>;
  /** The request it was part of. */
  requestId: Scalars['String']['output'];
  /** The roles that he held. */
  roles: Array<Role>;
};

/** A recommendation that follows a finding. */
export type IssueRecommendationInput = {
  /** What the supervisors ask, 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** The finding's version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** When; today when absent. Not in the future, nor before the finding's foundOn. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that is asked. */
  organizationId: Scalars['ID']['input'];
};

/** What came of it. */
export type IssueRecommendationPayload = {
  __typename?: 'IssueRecommendationPayload';
  /** The recommendation; null when refused. */
  recommendation: Maybe<Recommendation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A code and what people read in its place. */
export type Label = {
  __typename?: 'Label';
  /** The code. */
  code: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** In Vietnamese. */
  vi: Scalars['String']['output'];
};

/** A document of law or of the Party that is cited as a basis. What the source leaves out is null. */
export type LegalDocument = {
  __typename?: 'LegalDocument';
  /** When it was issued. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Number and symbol, `11-QĐ/TW`. */
  number: Maybe<Scalars['String']['output']>;
  /** Title or subject. */
  title: Maybe<Scalars['String']['output']>;
};

/** A document cited as a basis. */
export type LegalDocumentInput = {
  /** When it was issued. */
  issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it, at most 300 characters. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Number and symbol, at most 60 characters. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Title or subject, at most 500 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Opinions that are one matter. */
export type MergeOpinionsInput = {
  /** Its version. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion that the others go into; open, and neither a complaint nor a denunciation. */
  intoId: Scalars['ID']['input'];
  /** The others, of the same unit, 1–45 in one call; 1,000 in all. */
  opinionIds: Array<Scalars['ID']['input']>;
  /** Why, 1–1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type MergeOpinionsPayload = {
  __typename?: 'MergeOpinionsPayload';
  /** The opinion that the others went into; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type Mutation = {
  __typename?: 'Mutation';
  /** The chair accepts the report: status ACCEPTED. Not by the subject that reported. The deadline was met on the day of the report. Roles: LEADER, ADMIN. */
  acceptDirective: AcceptDirectivePayload;
  /** The body takes up what it was given: status IN_PROGRESS. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  acceptOpinion: AcceptOpinionPayload;
  /** The lead body says that it has received the directive: status ACKNOWLEDGED. May be skipped. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  acknowledgeDirective: AcknowledgeDirectivePayload;
  /**
   * Issues a later notice: the only way to replace, cancel or add directives of a CONCLUDED, PUBLISHED or CLOSED session. All of it in one
   * transaction; the earlier directives stay readable as REPLACED or CANCELLED.
   * Roles: LEADER, ADMIN.
   */
  amendNotice: AmendNoticePayload;
  /** Announces a PLANNED or POSTPONED session: status ANNOUNCED. Day, place and how to attend must be known, here or from before. Roles: CLERK, LEADER, ADMIN. */
  announceSession: AnnounceSessionPayload;
  /** Enters the answer that was given at the session: status ANSWERED_AT_SESSION. Those present were told by it. Roles: CLERK, LEADER, ADMIN. */
  answerAtSession: AnswerAtSessionPayload;
  /**
   * Approves a draft; never by the subject that drafted it. A final answer makes the opinion RESPONDED; a correction of an answered opinion leaves
   * its status, and everybody is owed it anew.
   * Roles: LEADER, ADMIN.
   */
  approveResponse: ApproveResponsePayload;
  /** The supervisor says whether the reply will do: status ACCEPTED, PARTLY_ACCEPTED or NOT_ACCEPTED. Roles: SUPERVISOR. */
  assessReply: AssessReplyPayload;
  /** Gives an opinion to a body: status ASSIGNED. Roles: CLERK, LEADER, ADMIN. */
  assignOpinion: AssignOpinionPayload;
  /**
   * Checks what was uploaded (size, SHA-256, and the type by the content itself) and makes it a document of its subject. Allowed in every
   * state. An officer of one body attaches to what lies with that body. Only who created the upload can attach it, once.
   * Roles: CLERK, LEADER, OFFICER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  attachDocument: AttachDocumentPayload;
  /** Calls off a session that has not begun: status CANCELLED. It takes no more opinions. Roles: CLERK, LEADER, ADMIN. */
  cancelSession: CancelSessionPayload;
  /** Says what kind of opinion it is: status CLASSIFIED. A denunciation is locked from then on. Roles: CLERK, LEADER, ADMIN. */
  classifyOpinion: ClassifyOpinionPayload;
  /** Ends a matter: status CLOSED. Every identified citizen must have been told the answer that stands (a correction is told anew), or it must have been posted, and the resolution must be EXPLAINED, RESOLVED or CANNOT_RESOLVE. Roles: CLERK, LEADER, ADMIN. */
  closeOpinion: CloseOpinionPayload;
  /** Closes a PUBLISHED session: status CLOSED. Every difference must be zero or explained, and what is still open must be named. It takes no more opinions. Roles: CLERK, LEADER, ADMIN. */
  closeSession: CloseSessionPayload;
  /** Enters the conclusion notice of a HELD session with its directives: status CONCLUDED, all of it in one transaction. Roles: CLERK, LEADER, ADMIN, INTEGRATOR. */
  concludeSession: ConcludeSessionPayload;
  /** The supervisor confirms what was done and closes the recommendation: status CONFIRMED. Nobody else can. Roles: SUPERVISOR. */
  confirmRecommendation: ConfirmRecommendationPayload;
  /** Enters a campaign of supervision with the units it visited. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  createCampaign: CreateCampaignPayload;
  /**
   * Enters a connected system (INTEGRATOR) with its first secret, which is shown this once. It signs in by `POST /oauth/token` (RFC 6749,
   * client_credentials) and gets a token of one hour. There is no idempotencyKey: the secret is kept nowhere and cannot be shown again. Whoever
   * lost the answer looks for the system in `clients` and gives it another secret by rotateClientSecret. Roles: ADMIN.
   */
  createClient: CreateClientPayload;
  /**
   * A link to upload one file by, for 15 minutes: first this, then the bytes sent to the link, then attachDocument. The link takes exactly the
   * bytes that are announced here. Nothing can be read before it is attached; what is not attached within a day is gone.
   * Roles: CLERK, LEADER, OFFICER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  createUpload: CreateUploadPayload;
  /**
   * Drafts an answer, or writes the open draft anew: an opinion has at most one. INTERIM and FINAL while a body handles it (ASSIGNED, IN_PROGRESS,
   * ESCALATED); of what is ANSWERED_AT_SESSION or RESPONDED only a CORRECTED one, which stays beside the answer it corrects. What is CLOSED must be
   * reopened first.
   * Roles: OFFICER, CLERK, LEADER, ADMIN.
   */
  draftResponse: DraftResponsePayload;
  /**
   * Erases who raised an opinion: name, address, telephone and identity number, and the key that opens every copy of them, backups included.
   * The opinion, its answers and all counts stay; it cannot be undone. Basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
   * Answered RETRY_LATER, it may be half done: call again. Roles: LEADER, ADMIN.
   */
  eraseCitizen: EraseCitizenPayload;
  /** Sends a matter up: status ESCALATED. The duty to answer the citizen stays. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  escalateOpinion: EscalateOpinionPayload;
  /** Says why the minutes report another number of opinions or turns than are recorded. Replaces an earlier explanation. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  explainDifference: ExplainDifferencePayload;
  /** Gives more time: a later day than the one it is due on now. Also on the due day and after it; the first day stays visible as originalDueOn. Roles: LEADER, ADMIN. */
  extendDeadline: ExtendDeadlinePayload;
  /** Enters that the higher body was asked again. The status stays ESCALATED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  followUpEscalation: FollowUpEscalationPayload;
  /**
   * Gives somebody a role for a unit and everything below it. Only within the unit in which the caller is ADMIN himself. Takes effect within 30
   * seconds everywhere. A person or system holds at most 50 roles, each once. Roles: ADMIN.
   */
  grantRole: GrantRolePayload;
  /** Ends the meeting and enters what its minutes count: status HELD. From IN_SESSION, or from ANNOUNCED or COLLECTING when nobody entered the beginning. Roles: CLERK, LEADER, ADMIN. */
  holdSession: HoldSessionPayload;
  /** Asks the supervised body to act on a finding; a finding has at most one recommendation. Roles: SUPERVISOR, ADMIN. */
  issueRecommendation: IssueRecommendationPayload;
  /**
   * Merges opinions of one unit into one of them: status MERGED, and their citizens are owed the answer of that one. All of it in one
   * transaction, or none: 45, or 32 that are still owed a first reply; more go in several calls, and TOO_MANY names how many fit. Roles: CLERK, LEADER, ADMIN.
   */
  mergeOpinions: MergeOpinionsPayload;
  /** Opens an ANNOUNCED session for opinions sent ahead of it: status COLLECTING. Spoken opinions and ballots must wait until it begins. Roles: CLERK, LEADER, ADMIN. */
  openCollection: OpenCollectionPayload;
  /** Stops the count. While it lasts there is no due day, and nothing is overdue. Roles: LEADER, ADMIN. */
  pauseDeadline: PauseDeadlinePayload;
  /** Enters a session that is to be held: status PLANNED. Roles: CLERK, LEADER, ADMIN, INTEGRATOR. */
  planSession: PlanSessionPayload;
  /** Puts off a session that has not begun: status POSTPONED. It goes on with announceSession. Roles: CLERK, LEADER, ADMIN. */
  postponeSession: PostponeSessionPayload;
  /** Says where and from when the conclusion of a CONCLUDED session can be read: status PUBLISHED. Roles: CLERK, LEADER, ADMIN, INTEGRATOR. */
  publishSession: PublishSessionPayload;
  /** The body that is asked says that it has received the recommendation: status RECEIVED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  receiveRecommendation: ReceiveRecommendationPayload;
  /** Enters that a citizen was told an approved answer; DELIVERED when everybody who is owed it was told, or when it was posted. Roles: OFFICER, CLERK, LEADER, ADMIN, INTEGRATOR. */
  recordDelivery: RecordDeliveryPayload;
  /** Enters what the higher body replied: status IN_PROGRESS. The citizen is still owed an answer. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  recordEscalationReply: RecordEscalationReplyPayload;
  /** Enters what supervisors found in a unit. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  recordFinding: RecordFindingPayload;
  /**
   * Enters one opinion after the fact, with as much of what became of it as is known; its status follows from that: rejection REJECTED,
   * redirection REDIRECTED, a final answer ANSWERED_AT_SESSION or RESPONDED, escalation ESCALATED, assignment ASSIGNED or IN_PROGRESS, a nature
   * CLASSIFIED, otherwise RECEIVED. A complaint or denunciation is handed to its own procedure: it has a redirection, never an answer.
   * Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR.
   */
  recordOpinion: RecordOpinionPayload;
  /** Enters up to 100 opinions, each a transaction of its own: a row that is refused, FORBIDDEN among the reasons, stops no other. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  recordOpinions: RecordOpinionsPayload;
  /** Enters a body of a unit. The same name in the same unit is the same body: it is returned, not entered twice. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  recordOrganization: RecordOrganizationPayload;
  /** Enters a session that was held: status HELD. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  recordSession: RecordSessionPayload;
  /**
   * Takes passages out of what is shown of an opinion and its answers: names of third persons, telephone numbers. The text itself stays as it was
   * for those entitled to it (CLERK and LEADER of the unit). The list replaces the earlier one; an empty one shows everything again. Roles: CLERK, LEADER.
   */
  redactOpinion: RedactOpinionPayload;
  /** Hands a complaint or denunciation to its own procedure: status REDIRECTED. It is never counted as answered. Roles: CLERK, LEADER, ADMIN. */
  redirectOpinion: RedirectOpinionPayload;
  /** Does not admit an opinion: status REJECTED. Roles: CLERK, LEADER, ADMIN. */
  rejectOpinion: RejectOpinionPayload;
  /** Takes a matter up again, because the citizen disagrees or a finding says so: status REOPENED, resolution NOT_RESOLVED. It goes on with assignOpinion, and may be answered anew. Roles: CLERK, LEADER, SUPERVISOR, ADMIN. */
  reopenOpinion: ReopenOpinionPayload;
  /** The body replies: status REPLIED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  replyToRecommendation: ReplyToRecommendationPayload;
  /** The lead body reports the result: status REPORTED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  reportDirective: ReportDirectivePayload;
  /** The body reports what it has done: status IMPLEMENTED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  reportImplementation: ReportImplementationPayload;
  /** Goes on counting, without the days that were paused, first and last included; what was overdue before the pause stays so. Roles: LEADER, ADMIN. */
  resumeDeadline: ResumeDeadlinePayload;
  /** The chair gives the report back: status IN_PROGRESS. The report stays readable. Not by the subject that reported. Roles: LEADER, ADMIN. */
  returnDirective: ReturnDirectivePayload;
  /** The body gives back what is not its matter: status RETURNED. It goes on with assignOpinion. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  returnOpinion: ReturnOpinionPayload;
  /** Ends a connected system: its secrets at once, its tokens within 30 seconds. Roles: ADMIN. */
  revokeClient: RevokeClientPayload;
  /** Takes a role back; it ends within 30 seconds everywhere. Roles: ADMIN. */
  revokeRole: RevokeRolePayload;
  /** Gives a connected system a further secret, which is shown this once. Two hold at once; with a third the oldest ends. Roles: ADMIN. */
  rotateClientSecret: RotateClientSecretPayload;
  /**
   * Sets days of the working calendar, or makes them again what their weekday says, and counts the open deadlines anew whose span holds one of
   * them. What is closed never moves; what was said already is corrected by a further notice, never unsaid. With `dryRun` nothing is written and
   * the answer says what would move. The role must be held for the
   * country. Roles: ADMIN.
   */
  setCalendarDays: SetCalendarDaysPayload;
  /**
   * Sets how long somebody has for something, in a unit and everything below it, for events from a day on. The nearest unit's policy wins; open
   * deadlines that started on that day or later are counted anew. With `dryRun` nothing is written. The role must be held for the unit or one above
   * it. Roles: ADMIN.
   */
  setDeadlinePolicy: SetDeadlinePolicyPayload;
  /** Says what has become of a matter in fact; its status stays. Refused for what is CLOSED, REJECTED, REDIRECTED or MERGED. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  setResolution: SetResolutionPayload;
  /** The lead body begins: status IN_PROGRESS. Roles: OFFICER, CLERK, LEADER, ADMIN. */
  startDirective: StartDirectivePayload;
  /** Begins an ANNOUNCED or COLLECTING session: status IN_SESSION. A session planned for a later day is held today. Roles: CLERK, LEADER, ADMIN. */
  startSession: StartSessionPayload;
  /** Changes what was entered of an opinion until its session is published; one without a session, until it is answered. The earlier text stays in its changes. Roles: CLERK, LEADER, ADMIN, INTEGRATOR. */
  updateOpinion: UpdateOpinionPayload;
  /** Changes facts of a session until it is published or cancelled. Only what is given is changed, null clears; the earlier value stays in its changes. Roles: CLERK, LEADER, SUPERVISOR, ADMIN, INTEGRATOR. */
  updateSession: UpdateSessionPayload;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAcceptDirectiveArgs = {
  input: AcceptDirectiveInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAcceptOpinionArgs = {
  input: AcceptOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAcknowledgeDirectiveArgs = {
  input: AcknowledgeDirectiveInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAmendNoticeArgs = {
  input: AmendNoticeInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAnnounceSessionArgs = {
  input: AnnounceSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAnswerAtSessionArgs = {
  input: AnswerAtSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationApproveResponseArgs = {
  input: ApproveResponseInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAssessReplyArgs = {
  input: AssessReplyInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAssignOpinionArgs = {
  input: AssignOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationAttachDocumentArgs = {
  input: AttachDocumentInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationClassifyOpinionArgs = {
  input: ClassifyOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationCloseOpinionArgs = {
  input: CloseOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationCloseSessionArgs = {
  input: CloseSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationConcludeSessionArgs = {
  input: ConcludeSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationConfirmRecommendationArgs = {
  input: ConfirmRecommendationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationCreateClientArgs = {
  input: CreateClientInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationCreateUploadArgs = {
  input: CreateUploadInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationDraftResponseArgs = {
  input: DraftResponseInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationEraseCitizenArgs = {
  input: EraseCitizenInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationEscalateOpinionArgs = {
  input: EscalateOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationExplainDifferenceArgs = {
  input: ExplainDifferenceInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationExtendDeadlineArgs = {
  input: ExtendDeadlineInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationFollowUpEscalationArgs = {
  input: FollowUpEscalationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationHoldSessionArgs = {
  input: HoldSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationIssueRecommendationArgs = {
  input: IssueRecommendationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationMergeOpinionsArgs = {
  input: MergeOpinionsInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationOpenCollectionArgs = {
  input: OpenCollectionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationPauseDeadlineArgs = {
  input: PauseDeadlineInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationPostponeSessionArgs = {
  input: PostponeSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationPublishSessionArgs = {
  input: PublishSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReceiveRecommendationArgs = {
  input: ReceiveRecommendationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordEscalationReplyArgs = {
  input: RecordEscalationReplyInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordOpinionArgs = {
  input: RecordOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordOpinionsArgs = {
  input: RecordOpinionsInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordOrganizationArgs = {
  input: RecordOrganizationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRecordSessionArgs = {
  input: RecordSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRedactOpinionArgs = {
  input: RedactOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRedirectOpinionArgs = {
  input: RedirectOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRejectOpinionArgs = {
  input: RejectOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReopenOpinionArgs = {
  input: ReopenOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReplyToRecommendationArgs = {
  input: ReplyToRecommendationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReportDirectiveArgs = {
  input: ReportDirectiveInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReportImplementationArgs = {
  input: ReportImplementationInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationResumeDeadlineArgs = {
  input: ResumeDeadlineInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReturnDirectiveArgs = {
  input: ReturnDirectiveInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationReturnOpinionArgs = {
  input: ReturnOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRevokeClientArgs = {
  input: RevokeClientInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationRotateClientSecretArgs = {
  input: RotateClientSecretInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationSetCalendarDaysArgs = {
  input: SetCalendarDaysInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationSetDeadlinePolicyArgs = {
  input: SetDeadlinePolicyInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationSetResolutionArgs = {
  input: SetResolutionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationStartDirectiveArgs = {
  input: StartDirectiveInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationStartSessionArgs = {
  input: StartSessionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationUpdateOpinionArgs = {
  input: UpdateOpinionInput;
};


/** Everything that can be changed. Needs a token. Each mutation is one transaction: what it changes and the record of it stand or fall together. */
export type MutationUpdateSessionArgs = {
  input: UpdateSessionInput;
};

/** A directive that begins with this notice. */
export type NewDirectiveInput = {
  /** Its text, 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** The bodies that cooperate, at most 20. */
  cooperatingIds?: Array<Scalars['ID']['input']>;
  /** The day the chair fixed; not before the notice was issued, or, where that is not known, the session was held. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** What it asks for, 1–5. */
  kinds: Array<DirectiveKind>;
  /** The body that leads. */
  leadId: Scalars['ID']['input'];
  /** The opinions of the same session that it answers, at most 50. */
  opinionIds?: Array<Scalars['ID']['input']>;
};

/** Whatever has a lasting id. Ids are opaque and carry their type. */
export type Node = {
  /** The lasting id. */
  id: Scalars['ID']['output'];
};

/**
 * Whom a session's rules did not admit. NO_CAPACITY, INTOXICATED, RULE_VIOLATION and FINALLY_SETTLED are reasons of Luật Tiếp công dân, Điều 9;
 * the others come from local rules or are this system's defaults.
 */
export type NotAdmitted = {
  __typename?: 'NotAdmitted';
  /** On what basis. */
  basis: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: NotAdmittedReason;
};

/** Whom the rules did not admit. */
export type NotAdmittedInput = {
  /** On what basis, at most 4,000 characters. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: NotAdmittedReason;
};

/** Why somebody or something was not admitted. */
export type NotAdmittedReason =
  /** đến để giải quyết đơn, thư khiếu nại · came to have a complaint settled */
  | 'COMPLAINT_PROCEDURE'
  /** trùng lặp · duplicate */
  | 'DUPLICATE'
  /** vụ việc đã giải quyết dứt điểm · finally settled */
  | 'FINALLY_SETTLED'
  /** đang say do dùng chất kích thích · intoxicated */
  | 'INTOXICATED'
  /** mất khả năng nhận thức hoặc khả năng điều khiển hành vi · unable to understand or to control what they do */
  | 'NO_CAPACITY'
  /** trường hợp khác theo quy định · other case provided by law */
  | 'OTHER_BY_LAW'
  /** ngoài nội dung đối thoại · out of scope */
  | 'OUT_OF_SCOPE'
  /** vi phạm nội quy, đe dọa, xúc phạm · breaks the rules, threatens, insults */
  | 'RULE_VIOLATION'
  /** nội dung không rõ · unclear */
  | 'UNCLEAR';

/** The session. */
export type OpenCollectionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type OpenCollectionPayload = {
  __typename?: 'OpenCollectionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Ý kiến, kiến nghị, phản ánh: one matter that somebody raised. Answered is not resolved: `status` follows the paper, `resolution` the fact. */
export type Opinion = Node & {
  __typename?: 'Opinion';
  /** The steps that the viewer may take now; none without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** Which body it was given to. */
  assignment: Maybe<Assignment>;
  /** The audit trail of it, oldest first: who did what, when and why. Null for whoever holds no role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /**
   * Who changed what and when, oldest first. Null for whoever holds no role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** How it came in. */
  channel: Channel;
  /**
   * Who raised it: for CLERK and LEADER of its unit, of a denunciation for those of them alone who were named to read them; each reading is kept.
   * Null for everybody else, where nobody is known, and once he was erased. Basis: Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15.
   */
  citizen: Maybe<Citizen>;
  /** Stands for who raised it, where that is known; null for whoever holds no role in its unit. It says nothing of him and outlives his erasure. */
  citizenId: Maybe<Scalars['ID']['output']>;
  /** Whose matter it is. */
  competence: Competence;
  /** Its text; null where it is locked and the caller is not entitled to it. */
  content: Maybe<Scalars['String']['output']>;
  /** Whether the text is shown. A denunciation is LOCKED. */
  contentState: ContentState;
  /** What is owed on it. */
  deadlines: Array<Deadline>;
  /** The directives that answer it. */
  directives: Array<Directive>;
  /** Documents that belong to it; of a locked text, only for those entitled to the text. */
  documents: Array<Document>;
  /** Where it was sent up. */
  escalations: Array<Escalation>;
  /** The key another system knows it by. */
  externalRef: Maybe<ExternalRef>;
  /** Codes of the `Field` labels. */
  fields: Array<Scalars['String']['output']>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** Who was shown who raised it, the latest first, at most 100; null for whoever is not ADMIN or LEADER of its unit. */
  identityReadings: Maybe<Array<IdentityReading>>;
  /** The opinions merged into it, in that order: at most 100 of them. */
  merged: Array<Opinion>;
  /** How many were merged into it. */
  mergedCount: Scalars['Int']['output'];
  /** The opinion it was merged into. */
  mergedInto: Maybe<Opinion>;
  /** What kind of opinion it is; null until classified. */
  nature: Maybe<OpinionNature>;
  /** The day it was received. */
  receivedOn: Scalars['Date']['output'];
  /** That passages were taken out of what is shown; null where none were. */
  redaction: Maybe<Redaction>;
  /** Where it was handed to its own procedure. */
  redirection: Maybe<Redirection>;
  /** Why it was not admitted. */
  rejection: Maybe<Rejection>;
  /** Why it was taken up again. */
  reopened: Maybe<Remark>;
  /** What has become of the matter in fact. */
  resolution: Resolution;
  /** Its answers; drafts only for those who handle opinions. */
  responses: Array<Response>;
  /** Why the last body gave it back; null once it is given to another. */
  returned: Maybe<Remark>;
  /** The session it was raised in; null when it came in otherwise. */
  session: Maybe<Session>;
  /** Where it stands on paper. */
  status: OpinionStatus;
  /** The code by which the citizen can follow it; shown to those who record, and to who asked by it. */
  trackingCode: Maybe<Scalars['String']['output']>;
  /** The turn (lượt) it came in: opinions of one speaker share it. */
  turn: Maybe<Scalars['Int']['output']>;
  /** The unit it was raised in, as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
  /** The mutations that the viewer's roles allow here, whatever its state: what of them the state allows is in `allowedTransitions`. Empty without a token. */
  viewerCan: Array<Scalars['String']['output']>;
};


/** Ý kiến, kiến nghị, phản ánh: one matter that somebody raised. Answered is not resolved: `status` follows the paper, `resolution` the fact. */
export type OpinionAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Ý kiến, kiến nghị, phản ánh: one matter that somebody raised. Answered is not resolved: `status` follows the paper, `resolution` the fact. */
export type OpinionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of opinions. */
export type OpinionConnection = {
  __typename?: 'OpinionConnection';
  /** Nodes with their cursors. */
  edges: Array<OpinionEdge>;
  /** The nodes. */
  nodes: Array<Opinion>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An opinion in a page. */
export type OpinionEdge = {
  __typename?: 'OpinionEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The opinion. */
  node: Opinion;
};

/** What kind of opinion it is. */
export type OpinionNature =
  /** khiếu nại · complaint */
  | 'COMPLAINT'
  /** tố cáo · denunciation */
  | 'DENUNCIATION'
  /** phản ánh · feedback */
  | 'FEEDBACK'
  /** góp ý xây dựng Đảng, chính quyền · on building Party and government */
  | 'PARTY_GOV_BUILDING'
  /** hỏi · question */
  | 'QUESTION'
  /** kiến nghị · suggestion */
  | 'SUGGESTION';

/** The order of opinions. */
export type OpinionOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: OpinionOrderField;
};

/** What opinions can be ordered by. */
export type OpinionOrderField =
  /** The day it was received. */
  | 'RECEIVED_ON';

/** What was entered of an opinion; null clears where it may be unknown. */
export type OpinionPatch = {
  /** How it came in. */
  channel?: InputMaybe<Channel>;
  /** Its text, 1–4,000 characters. */
  content?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the `Field` labels, at most 5; replaces all. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The day it was received. Not in the future. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The turn (lượt) it came in, from 1. */
  turn?: InputMaybe<Scalars['Int']['input']>;
};

/** Where an opinion stands on paper. */
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
  /** đã chuyển theo thủ tục riêng · handed to its own procedure */
  | 'REDIRECTED'
  /** không tiếp nhận · not admitted */
  | 'REJECTED'
  /** đã mở lại · reopened */
  | 'REOPENED'
  /** đã có trả lời chính thức · responded */
  | 'RESPONDED'
  /** đã trả lại, chờ giao nơi khác · returned, to be given to another body */
  | 'RETURNED';

/** Which opinions. */
export type OpinionWhere = {
  /** Only this field; a code of the `Field` labels. */
  field?: InputMaybe<Scalars['String']['input']>;
  /** Assigned to this body. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Every word occurs in the text or an answer; case and diacritics do not matter. At most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Raised in this session. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this status. */
  status?: InputMaybe<OpinionStatus>;
  /** Raised in the unit with this code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Also everything below the unit. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Which way to order. */
export type OrderDirection =
  /** Earliest, lowest first. */
  | 'ASC'
  /** Latest, highest first. */
  | 'DESC';

/** A body that chairs, handles or supervises. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OrganizationKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The unit it belongs to; null where the source does not say. */
  unit: Maybe<AdministrativeUnit>;
};

/** What a body is. */
export type OrganizationKind =
  /** phòng, ban, ngành chuyên môn · department */
  | 'DEPARTMENT'
  /** Ủy ban Mặt trận Tổ quốc · Fatherland Front committee */
  | 'FATHERLAND_FRONT'
  /** đoàn thể chính trị - xã hội · socio-political organisation */
  | 'MASS_ORGANIZATION'
  /** tổ chức khác · other body */
  | 'OTHER'
  /** chi bộ · Party cell */
  | 'PARTY_CELL'
  /** cấp ủy · Party committee */
  | 'PARTY_COMMITTEE'
  /** Ủy ban nhân dân · People's Committee */
  | 'PEOPLES_COMMITTEE'
  /** Hội đồng nhân dân · People's Council */
  | 'PEOPLES_COUNCIL'
  /** công an · police */
  | 'POLICE'
  /** đơn vị sự nghiệp, dịch vụ công · public service provider */
  | 'PUBLIC_SERVICE'
  /** tổ chức ở thôn, tổ dân phố · body of a residential group */
  | 'RESIDENTIAL_GROUP_BODY';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Where to read on forward: the cursor of the last node, or of the place where reading ended. Null where there is neither. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether to read on after this page: more follows, or reading ended at a limit before the page was full. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether to read on before this page: something stands there, or reading ended at a limit. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Where to read on backward: the cursor of the first node, or of the place where reading ended. Null where there is neither. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** The pause. */
export type PauseDeadlineInput = {
  /** The deadline. */
  deadlineId: Scalars['ID']['input'];
  /** The version it was decided on: that of the subject. Another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day that is not counted; today when absent. Not in the future, not before the start or an earlier pause's end. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type PauseDeadlinePayload = {
  __typename?: 'PauseDeadlinePayload';
  /** The deadline; null when refused. */
  deadline: Maybe<Deadline>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which way a period is counted. */
export type PeriodDirection =
  /** tính ngược từ ngày xảy ra sự kiện · backward from the event */
  | 'BACKWARD'
  /** tính xuôi từ ngày xảy ra sự kiện · forward from the event */
  | 'FORWARD';

/** What a period is counted in. */
export type PeriodUnit =
  /** ngày · days */
  | 'DAYS'
  /** tháng · months */
  | 'MONTHS'
  /** ngày làm việc · working days */
  | 'WORKING_DAYS';

/** A session that is to be held. */
export type PlanSessionInput = {
  /** Who is to chair it, at most 10. */
  chairs?: Array<ChairInput>;
  /** The day by which its conclusion notice is owed, where one was fixed. Needs heldOn. */
  conclusionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Morning, afternoon or evening. */
  dayPart?: InputMaybe<DayPart>;
  /** Documents that belong to it, at most 50. */
  documents?: Array<DocumentInput>;
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Codes of the `Field` labels, at most 21. */
  fields?: Array<Scalars['String']['input']>;
  /** Who else is invited, at most 100. */
  guests?: Array<GuestInput>;
  /** The planned day. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day is known. */
  heldOnPrecision?: DatePrecision;
  /** The bodies that hold it, at most 20. */
  hostIds?: Array<Scalars['ID']['input']>;
  /** How people can take part, at most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The documents it is held under, at most 40. */
  legalBases?: Array<LegalDocumentInput>;
  /** How people take part. */
  mode?: InputMaybe<SessionMode>;
  /** Where, at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The cluster of residential groups it is for, at most 300 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** What it is about, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, at most 500 characters. */
  title: Scalars['String']['input'];
  /** Its type. */
  type: SessionType;
  /** Code of the unit on the planned day. */
  unitCode: Scalars['String']['input'];
};

/** What came of it. */
export type PlanSessionPayload = {
  __typename?: 'PlanSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The postponement. */
export type PostponeSessionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The new day, where it is known. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type PostponeSessionPayload = {
  __typename?: 'PostponeSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Where and from when a conclusion can be read. */
export type Publication = {
  __typename?: 'Publication';
  /** From when. */
  from: Maybe<Scalars['Date']['output']>;
  /** Where. */
  place: Maybe<Scalars['String']['output']>;
};

/** Where and from when a conclusion can be read. */
export type PublishSessionInput = {
  /** The version it was decided on. */
  expectedVersion: Scalars['Int']['input'];
  /** From when. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where, at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type PublishSessionPayload = {
  __typename?: 'PublishSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type Query = {
  __typename?: 'Query';
  /** The connected systems of a unit itself (not below it), the latest first. Roles: ADMIN of the unit or one above; null for whoever is not. */
  clients: Maybe<ClientConnection>;
  /**
   * How long somebody has for what in a unit on a day: of the unit, its province and the country the first that set a policy decides, else the
   * national default; each with its source and how sure it is.
   */
  deadlinePolicies: Array<DeadlinePolicy>;
  /**
   * Deadlines by due day. The anchor is a unit, its whole tree, or a body; with any of them `state`, `policyCode`, `dueFrom` and `dueTo`. For a whole
   * tree `policyCode` needs dueFrom and dueTo that span at most 31 days, both included. Another combination is UNSUPPORTED_FILTER. Read from an
   * index alone, one Query for a state of a unit, a province or a body and four more without one; one more request for what carries them.
   */
  deadlines: DeadlineConnection;
  /**
   * One directive; null where it is hidden, as where there is none. Give exactly one argument. Directives are entered by notices
   * (concludeSession, amendNotice), and a later notice replaces them by id: there is no upsert by externalRef, and the one that takes another's
   * place has a reference of its own.
   */
  directive: Maybe<Directive>;
  /**
   * Directives. One anchor: sessionId (refinement: status), unitCode (refinement: status; by day of issue, latest first) or organizationId, the
   * lead body (refinement: status; what it owes first, by due day). Another combination is UNSUPPORTED_FILTER.
   */
  directives: DirectiveConnection;
  /**
   * When something would be due under a policy, and why on that day: every day from the event on, counted or passed over. Nothing is stored.
   * The day of the event is not counted, and a period in days or months that ends on a day off ends on the next working day (Bộ luật Dân sự
   * 2015, Điều 147–148). Days are days in Asia/Ho_Chi_Minh.
   */
  explainDeadline: DeadlineExplanation;
  /** One finding. Give exactly one argument. */
  finding: Maybe<SupervisionFinding>;
  /**
   * Findings. One anchor: campaignId (in the order of recording) or unitCode (latest first; refinements: withDescendants, type). Another
   * combination is UNSUPPORTED_FILTER.
   */
  findings: SupervisionFindingConnection;
  /** Every enum value that people read, with its Vietnamese and English words, and the fields (lĩnh vực) of opinions. */
  labels: Array<EnumLabels>;
  /** The object with this id; null when there is none. */
  node: Maybe<Node>;
  /** Objects by id, in the order asked for; null where there is none. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** One opinion. Give exactly one argument. */
  opinion: Maybe<Opinion>;
  /**
   * Opinions. One anchor: sessionId (in the order of recording; refinements: status, field, organizationId, search), unitCode (latest received
   * first; without withDescendants: status, field and search; with it: the whole tree, no refinement) or
   * organizationId, the body it was assigned to (refinement: status; what it owes first, by due day). Another combination is UNSUPPORTED_FILTER.
   */
  opinions: OpinionConnection;
  /**
   * What is overdue now anywhere in a unit's tree, worst first: open, and its due day is past. The same whether or not the overdue check has
   * run. Two requests a page for a province: the index, and what carries the deadlines; one more when there is none.
   */
  overdue: DeadlineConnection;
  /** The policies that a unit set for itself, oldest first, those that later ones superseded and those that are yet to hold included. */
  ownDeadlinePolicies: Array<DeadlinePolicy>;
  /**
   * How far the counting anew of open deadlines is that a change of the rules set off; null when there is none with this id. For whoever may make
   * that change: of a policy in its unit, of the calendar in the country. Roles: ADMIN.
   */
  recalculation: Maybe<Recalculation>;
  /**
   * Who holds, or held, a role in a unit itself (not below it), by the day it began, the latest first. Roles: ADMIN of the unit or one above; null
   * for whoever is not.
   */
  roleGrants: Maybe<RoleGrantConnection>;
  /** A session with its notice, directives, opinions and answers: the whole page is one read while it fits in 1 MB. Give exactly one argument. */
  session: Maybe<Session>;
  /**
   * Sessions by the day they were held, latest first; those without a known day come last. Anchor: unitCode, with every unit that ever had the
   * code; with withDescendants its whole tree (a province: one read; a district: one a commune; the country: one a province).
   * Refinements: status, type, heldFrom, heldTo.
   */
  sessions: SessionConnection;
  /**
   * Campaigns of supervision, latest first. Anchor: unitCode, the unit whose Front or mass organisation supervises; with withDescendants its
   * whole tree.
   */
  supervisionCampaigns: SupervisionCampaignConnection;
  /** The unit that had this code on a day. A code is not given to an unrelated unit, but a new unit may keep the code of one it absorbed. */
  unit: Maybe<AdministrativeUnit>;
  /** Units directly under a unit, by code. */
  units: AdministrativeUnitConnection;
  /** Who is asking, and with which roles. */
  viewer: Viewer;
  /** The days from one to another as people work on them: a weekday is worked and a weekend is not, unless the calendar says otherwise. At most 400 days. */
  workingCalendar: WorkingCalendar;
  /**
   * What the viewer's organisations still owe, soonest due first and what has no date last: opinions given to them, directives they lead,
   * recommendations made to them. An organisation is the one a grant names; a grant that names none stands for the People's Committee of its
   * unit. What a body owes on what nobody was given yet, a first reply or a session's conclusion, is in deadlines(where: { organizationId }).
   * Needs a token with one of the roles CLERK, LEADER, OFFICER and ADMIN. Three index reads an organisation and one of the items.
   */
  worklist: WorkItemConnection;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryClientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: ClientWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryDeadlinePoliciesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  unitCode?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeadlineOrder>;
  where: DeadlineWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryDirectiveArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: DirectiveWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryExplainDeadlineArgs = {
  policyCode: Scalars['String']['input'];
  startedAt: Scalars['DateTime']['input'];
  unitCode: Scalars['String']['input'];
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryFindingArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: SupervisionFindingWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryLabelsArgs = {
  enum?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryOpinionArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
  trackingCode?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<OpinionOrder>;
  where: OpinionWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryOverdueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  unitCode: Scalars['String']['input'];
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryOwnDeadlinePoliciesArgs = {
  unitCode: Scalars['String']['input'];
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryRecalculationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryRoleGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: RoleGrantWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QuerySessionArgs = {
  externalRef?: InputMaybe<ExternalRefInput>;
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SessionOrder>;
  where: SessionWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QuerySupervisionCampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: SupervisionCampaignWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryUnitArgs = {
  code: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  where: UnitWhere;
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryWorkingCalendarArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Everything that can be asked. Read without a token; what a token adds is said on the field. */
export type QueryWorklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Open deadlines counted anew after a change of the rules. Each that moves is a change of its subject, `deadline.recalculated`, with the reason. */
export type Recalculation = {
  __typename?: 'Recalculation';
  /** Who set it off. */
  by: Scalars['String']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Open deadlines looked at so far. */
  examined: Scalars['Int']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** How many got another due day so far. */
  moved: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** How many are overdue by it. */
  startsOverdue: Scalars['Int']['output'];
  /** How far it is. What a call does not finish the schedule does. */
  status: RecalculationStatus;
  /** How many are not overdue any longer. */
  stopsOverdue: Scalars['Int']['output'];
};

/** What a change of the rules moves, as it was found before anything was written. */
export type RecalculationPreview = {
  __typename?: 'RecalculationPreview';
  /** Whether all open deadlines were looked at in the five seconds there are for it; else there may be more. */
  complete: Scalars['Boolean']['output'];
  /** Open deadlines that were looked at. */
  examined: Scalars['Int']['output'];
  /** How many get another due day. */
  moved: Scalars['Int']['output'];
  /** The first 100 of those that move. */
  moves: Array<DeadlineMove>;
  /** How many are overdue by it that were not. */
  startsOverdue: Scalars['Int']['output'];
  /** How many are not overdue any longer. */
  stopsOverdue: Scalars['Int']['output'];
};

/** How far a counting anew is. */
export type RecalculationStatus =
  /** đã tính lại, chờ rà soát lần cuối · counted, to be looked at once more */
  | 'CONFIRMING'
  /** đã xong · done */
  | 'DONE'
  /** đang tính lại · counting */
  | 'RUNNING';

/** The receipt. */
export type ReceiveRecommendationInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The body, where the recommendation does not name it; otherwise it stays as it was. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** When; today when absent. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The recommendation. */
  recommendationId: Scalars['ID']['input'];
};

/** What came of it. */
export type ReceiveRecommendationPayload = {
  __typename?: 'ReceiveRecommendationPayload';
  /** The recommendation; null when refused. */
  recommendation: Maybe<Recommendation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Kiến nghị: what supervisors ask a body to do, following a finding. Only the supervisor closes it. */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** The steps that the viewer may take now; none without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** What the supervisor says of the reply. */
  assessment: Maybe<RecommendationAssessment>;
  /** The audit trail of it, oldest first: who did what, when and why. Null for whoever holds no role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** The body that is asked; null where the source does not say. */
  body: Maybe<Organization>;
  /**
   * Who changed what and when, oldest first. Null for whoever holds no role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** When the supervisor confirmed it. */
  confirmedOn: Maybe<Scalars['Date']['output']>;
  /** Its text. */
  content: Scalars['String']['output'];
  /** What is owed on it, and by when: the reply. */
  deadlines: Array<Deadline>;
  /** The finding it follows. */
  finding: Maybe<SupervisionFinding>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** What the body reports to have done. */
  implementation: Maybe<RecommendationImplementation>;
  /** When it was issued. */
  issuedOn: Maybe<Scalars['Date']['output']>;
  /** When the body received it. */
  receivedOn: Maybe<Scalars['Date']['output']>;
  /** What the body replied; null while it has not. */
  reply: Maybe<RecommendationReply>;
  /** Where it stands. */
  status: RecommendationStatus;
  /** The unit, as it was at the time. */
  unit: AdministrativeUnit;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};


/** Kiến nghị: what supervisors ask a body to do, following a finding. Only the supervisor closes it. */
export type RecommendationAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Kiến nghị: what supervisors ask a body to do, following a finding. Only the supervisor closes it. */
export type RecommendationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the supervisor says of a reply; the status says whether it will do. */
export type RecommendationAssessment = {
  __typename?: 'RecommendationAssessment';
  /** When. */
  assessedOn: Scalars['Date']['output'];
  /** Why. */
  note: Maybe<Scalars['String']['output']>;
};

/** What a body reports to have done. */
export type RecommendationImplementation = {
  __typename?: 'RecommendationImplementation';
  /** Its text. */
  content: Scalars['String']['output'];
  /** When. */
  reportedOn: Scalars['Date']['output'];
};

/** What a body replied to a recommendation. */
export type RecommendationReply = {
  __typename?: 'RecommendationReply';
  /** Its text. */
  content: Scalars['String']['output'];
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** When. */
  repliedOn: Scalars['Date']['output'];
};

/** Where a recommendation stands. */
export type RecommendationStatus =
  /** trả lời được chấp nhận · reply accepted */
  | 'ACCEPTED'
  /** cơ quan giám sát đã xác nhận · confirmed by the supervisor */
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

/** Reported and recorded, summed over the reported counts. */
export type Reconciliation = {
  __typename?: 'Reconciliation';
  /** Reported less recorded. */
  difference: Scalars['Int']['output'];
  /** Why they differ; null when nobody has said. */
  explanation: Maybe<Scalars['String']['output']>;
  /** What is recorded. */
  recorded: Scalars['Int']['output'];
  /** What the minutes say. */
  reported: Scalars['Int']['output'];
};

/** That a citizen was told. */
export type RecordDeliveryInput = {
  /** By whom, at most 300 characters. */
  deliveredBy?: InputMaybe<Scalars['String']['input']>;
  /** When; today when absent. Not before the approval, not in the future. */
  deliveredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How. POSTED tells everybody. */
  means: DeliveryMeans;
  /** What else is known of it, at most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whose citizen was told, where opinions were merged: the opinion itself (when absent) or one merged into it. */
  opinionId?: InputMaybe<Scalars['ID']['input']>;
  /** The answer. */
  responseId: Scalars['ID']['input'];
};

/** What came of it. */
export type RecordDeliveryPayload = {
  __typename?: 'RecordDeliveryPayload';
  /** The opinion with the answer; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The reply. */
export type RecordEscalationReplyInput = {
  /** Its text, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** When; today when absent. */
  repliedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type RecordEscalationReplyPayload = {
  __typename?: 'RecordEscalationReplyPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What supervisors found. */
export type RecordFindingInput = {
  /** The campaign it comes from: one that the caller may enter findings for, in the unit whose supervisors carried it out. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** What was found, 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** When. Not in the future. */
  foundOn?: InputMaybe<Scalars['Date']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What the supervisors ask the body to do, at most 4,000 characters. */
  recommendation?: InputMaybe<Scalars['String']['input']>;
  /** The body that is asked; it then has the recommendation on its worklist. */
  recommendedToId?: InputMaybe<Scalars['ID']['input']>;
  /** The session it is about. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** Strength, limitation, violation or lateness. */
  type: FindingType;
  /** Code of the unit it was found in. */
  unitCode: Scalars['String']['input'];
  /**
   * With an externalRef that is known already: replace what was entered before, until a recommendation was issued on it. The campaign stays the
   * same. A recommendation in the input is issued with it. What is no different from what stands is answered as it stands.
   */
  upsert?: Scalars['Boolean']['input'];
};

/** What came of it. */
export type RecordFindingPayload = {
  __typename?: 'RecordFindingPayload';
  /** The finding; null when refused. */
  finding: Maybe<SupervisionFinding>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An opinion with what became of it. */
export type RecordOpinionInput = {
  /** It was given to a body. */
  assignment?: InputMaybe<AssignmentInput>;
  /** How it came in. SPOKEN and BALLOT wait until the session has begun; before, a session that is COLLECTING takes the other channels. */
  channel: Channel;
  /** Who raised it. */
  citizen?: InputMaybe<CitizenInput>;
  /** Whose matter it is. */
  competence?: Competence;
  /** Its text, 1–4,000 characters. */
  content: Scalars['String']['input'];
  /** It was sent up. */
  escalation?: InputMaybe<EscalationInput>;
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Codes of the `Field` labels, at most 5. */
  fields?: Array<Scalars['String']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of opinion it is. */
  nature?: InputMaybe<OpinionNature>;
  /** When; the day of the session, or today, when absent. Not in the future. */
  receivedOn?: InputMaybe<Scalars['Date']['input']>;
  /** It was handed to its own procedure; only for COMPLAINT and DENUNCIATION. */
  redirection?: InputMaybe<RedirectionInput>;
  /** It was not admitted. */
  rejection?: InputMaybe<RejectionInput>;
  /** What has become of the matter in fact. */
  resolution?: Resolution;
  /** Its answers, at most 6. */
  responses?: Array<ResponseInput>;
  /** The session it was raised in. Either this or unitCode. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
  /** The turn (lượt) it came in, from 1. */
  turn?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the unit it came in at, without a session. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** With an externalRef that is known already: replace what was entered before. */
  upsert?: Scalars['Boolean']['input'];
};

/** What came of it. */
export type RecordOpinionPayload = {
  __typename?: 'RecordOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Up to 100 opinions. */
export type RecordOpinionsInput = {
  /** The rows, 1–100. */
  rows: Array<RecordOpinionInput>;
};

/** What came of each row, in the order sent. */
export type RecordOpinionsPayload = {
  __typename?: 'RecordOpinionsPayload';
  /** A result a row; none when the call as a whole was refused. */
  results: Array<RecordOpinionsResult>;
  /** Why the call as a whole was refused: no row, or more than 100. */
  userErrors: Array<UserError>;
};

/** What came of one row. */
export type RecordOpinionsResult = {
  __typename?: 'RecordOpinionsResult';
  /** Its place in the input, from 0. */
  index: Scalars['Int']['output'];
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A body. */
export type RecordOrganizationInput = {
  /** What it is. */
  kind: OrganizationKind;
  /** Its name, at most 300 characters. */
  name: Scalars['String']['input'];
  /** Code of the unit it belongs to; absent where it is not known. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** The day on which the code is read; today when absent. */
  unitOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type RecordOrganizationPayload = {
  __typename?: 'RecordOrganizationPayload';
  /** The body; null when refused. */
  organization: Maybe<Organization>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A session that was held. */
export type RecordSessionInput = {
  /** How many people came, 0–1,000,000. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** Who chaired it, at most 10. */
  chairs?: Array<ChairInput>;
  /** The day by which its conclusion notice is owed, where one was fixed. Needs heldOn. */
  conclusionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Morning, afternoon or evening. */
  dayPart?: InputMaybe<DayPart>;
  /** Documents that belong to it, at most 50. */
  documents?: Array<DocumentInput>;
  /** The key another system knows it by. */
  externalRef?: InputMaybe<ExternalRefInput>;
  /** Codes of the `Field` labels, at most 21. */
  fields?: Array<Scalars['String']['input']>;
  /** Who else took part, at most 100. */
  guests?: Array<GuestInput>;
  /** The day; with MONTH or YEAR precision any day of that span. Not in the future. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day is known. */
  heldOnPrecision?: DatePrecision;
  /** The bodies that held it, at most 20. */
  hostIds?: Array<Scalars['ID']['input']>;
  /** How people could take part, at most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The documents it was held under, at most 40. */
  legalBases?: Array<LegalDocumentInput>;
  /** How people took part. */
  mode?: InputMaybe<SessionMode>;
  /** Whom the rules did not admit, at most 20. */
  notAdmitted?: Array<NotAdmittedInput>;
  /** Where, at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What the minutes say was raised; one a channel and unit, at most 20. */
  reportedCounts?: Array<ReportedCountInput>;
  /** The cluster of residential groups it was held for, at most 300 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** What is reported of its course, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, at most 500 characters. */
  title: Scalars['String']['input'];
  /** Its type. */
  type: SessionType;
  /** Code of the unit at the time; absent where it is not known. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** With an externalRef that is known already: replace what was entered before. */
  upsert?: Scalars['Boolean']['input'];
};

/** What came of it. */
export type RecordSessionPayload = {
  __typename?: 'RecordSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Passages to take out. */
export type RedactOpinionInput = {
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Makes the call repeatable: the same key with the same input gives the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which opinion. */
  opinionId: Scalars['ID']['input'];
  /** Each as it stands in the opinion or an answer, letter for letter, 2 characters or more; at most 50. Every occurrence is taken out. */
  passages: Array<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of taking passages out. */
export type RedactOpinionPayload = {
  __typename?: 'RedactOpinionPayload';
  /** The opinion; null when it was refused. */
  opinion: Maybe<Opinion>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** That passages were taken out of what is shown. */
export type Redaction = {
  __typename?: 'Redaction';
  /** By whom; null for whoever holds no role in its unit. */
  by: Maybe<Scalars['String']['output']>;
  /** When. */
  on: Scalars['Date']['output'];
  /** The passages; null for whoever is not entitled to them. */
  passages: Maybe<Array<Scalars['String']['output']>>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Where it goes. */
export type RedirectOpinionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** Why it goes there, 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** Number of the receipt, at most 60 characters. */
  receiptNumber: Scalars['String']['input'];
  /** When; today when absent. */
  redirectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that takes it, at most 300 characters. */
  to: Scalars['String']['input'];
};

/** What came of it. */
export type RedirectOpinionPayload = {
  __typename?: 'RedirectOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Where a complaint or denunciation was handed to. */
export type Redirection = {
  __typename?: 'Redirection';
  /** Why it goes there. */
  reason: Maybe<Scalars['String']['output']>;
  /** Number of the receipt. */
  receiptNumber: Maybe<Scalars['String']['output']>;
  /** When. */
  redirectedOn: Maybe<Scalars['Date']['output']>;
  /** The body that takes it. */
  to: Scalars['String']['output'];
};

/** Where a complaint or denunciation was handed to. */
export type RedirectionInput = {
  /** Why it goes there, at most 4,000 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Number of the receipt, at most 60 characters. */
  receiptNumber?: InputMaybe<Scalars['String']['input']>;
  /** When. Not in the future. */
  redirectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that takes it, at most 300 characters. */
  to: Scalars['String']['input'];
};

/** The rejection. */
export type RejectOpinionInput = {
  /** On what basis, at most 4,000 characters. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** Why. */
  reason: NotAdmittedReason;
  /** When; today when absent. */
  rejectedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type RejectOpinionPayload = {
  __typename?: 'RejectOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Why an opinion was not admitted. */
export type Rejection = {
  __typename?: 'Rejection';
  /** On what basis. */
  basis: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: NotAdmittedReason;
  /** When. */
  rejectedOn: Maybe<Scalars['Date']['output']>;
};

/** Why an opinion was not admitted. */
export type RejectionInput = {
  /** On what basis, at most 4,000 characters. */
  basis?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: NotAdmittedReason;
  /** When. Not in the future. */
  rejectedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Why and when. */
export type Remark = {
  __typename?: 'Remark';
  /** When. */
  on: Scalars['Date']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** The reopening. */
export type ReopenOpinionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReopenOpinionPayload = {
  __typename?: 'ReopenOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A directive and what takes its place. */
export type ReplaceDirectiveInput = {
  /** What takes its place, under a number of its own. */
  directive: NewDirectiveInput;
  /** The directive; not accepted, replaced or cancelled yet. */
  directiveId: Scalars['ID']['input'];
};

/** Whether a reply to a recommendation will do. */
export type ReplyAssessment =
  /** trả lời được chấp nhận · reply accepted */
  | 'ACCEPTED'
  /** trả lời không được chấp nhận · reply not accepted */
  | 'NOT_ACCEPTED'
  /** trả lời được chấp nhận một phần · reply partly accepted */
  | 'PARTLY_ACCEPTED';

/** The reply. */
export type ReplyToRecommendationInput = {
  /** Its text, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation. */
  recommendationId: Scalars['ID']['input'];
  /** When; today when absent. */
  repliedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ReplyToRecommendationPayload = {
  __typename?: 'ReplyToRecommendationPayload';
  /** The recommendation; null when refused. */
  recommendation: Maybe<Recommendation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The report. */
export type ReportDirectiveInput = {
  /** The directive. */
  directiveId: Scalars['ID']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The report, 1–8,000 characters. */
  report: Scalars['String']['input'];
  /** When; today when absent. */
  reportedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ReportDirectivePayload = {
  __typename?: 'ReportDirectivePayload';
  /** The directive; null when refused. */
  directive: Maybe<Directive>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The report. */
export type ReportImplementationInput = {
  /** What was done, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The recommendation. */
  recommendationId: Scalars['ID']['input'];
};

/** What came of it. */
export type ReportImplementationPayload = {
  __typename?: 'ReportImplementationPayload';
  /** The recommendation; null when refused. */
  recommendation: Maybe<Recommendation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What the minutes say was raised, beside what is recorded in the same unit. */
export type ReportedCount = {
  __typename?: 'ReportedCount';
  /** In this channel; null for all. */
  channel: Maybe<Channel>;
  /** What the minutes say. */
  count: Scalars['Int']['output'];
  /** Reported less recorded. */
  difference: Scalars['Int']['output'];
  /** What is recorded. Opinions without a turn number count as a turn each. */
  recorded: Scalars['Int']['output'];
  /** Turns or opinions. */
  unit: CountUnit;
};

/** What the minutes say was raised. */
export type ReportedCountInput = {
  /** In this channel; absent for all. */
  channel?: InputMaybe<Channel>;
  /** How many, 0–100,000. */
  count: Scalars['Int']['input'];
  /** Turns or opinions. */
  unit: CountUnit;
};

/** What has become of a matter in fact. */
export type Resolution =
  /** không thể giải quyết · cannot be resolved */
  | 'CANNOT_RESOLVE'
  /** đã giải thích · explained */
  | 'EXPLAINED'
  /** chưa giải quyết · not resolved */
  | 'NOT_RESOLVED'
  /** giải quyết một phần · partly resolved */
  | 'PARTLY_RESOLVED'
  /** đã giải quyết · resolved */
  | 'RESOLVED'
  /** có lộ trình · roadmap */
  | 'ROADMAP';

/** An answer to an opinion, as it stands now. */
export type Response = Node & {
  __typename?: 'Response';
  /** The steps that the viewer may take now; none without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** Who gave it. */
  answeredBy: Maybe<Scalars['String']['output']>;
  /** When it was given. */
  answeredOn: Maybe<Scalars['Date']['output']>;
  /** When it was approved. */
  approvedOn: Maybe<Scalars['Date']['output']>;
  /** Its text. */
  content: Scalars['String']['output'];
  /** The earlier final answer that it corrects. */
  corrects: Maybe<Response>;
  /** How citizens were told. */
  deliveries: Array<Delivery>;
  /** Number and symbol of the document. */
  documentNumber: Maybe<Scalars['String']['output']>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** Interim, final, or a correction of an earlier final one; both stay visible. */
  kind: ResponseKind;
  /** The body that gave it. */
  organization: Maybe<Organization>;
  /** What becomes of the matter in fact with this answer; null for an interim one. */
  resolution: Maybe<Resolution>;
  /** DELIVERED when the citizen was told. */
  status: ResponseStatus;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
  /** The mutations that the viewer's roles allow here, whatever its state: what of them the state allows is in `allowedTransitions`. Empty without a token. */
  viewerCan: Array<Scalars['String']['output']>;
};

/** An answer that was given. */
export type ResponseInput = {
  /** Who gave it, at most 300 characters. */
  answeredBy?: InputMaybe<Scalars['String']['input']>;
  /** When it was given. Not in the future. */
  answeredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its text, 1–8,000 characters. */
  content: Scalars['String']['input'];
  /** How the citizen was told, at most 20. */
  deliveries?: Array<DeliveryInput>;
  /** Number and symbol of the document, at most 60 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Interim, final or corrected. */
  kind: ResponseKind;
  /** The body that gave it. */
  organizationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What kind of answer it is. */
export type ResponseKind =
  /** trả lời đính chính · corrected */
  | 'CORRECTED'
  /** trả lời chính thức · final */
  | 'FINAL'
  /** trả lời tạm thời · interim */
  | 'INTERIM';

/** Where an answer stands. */
export type ResponseStatus =
  /** đã duyệt · approved */
  | 'APPROVED'
  /** đã trả lời đến người dân · delivered */
  | 'DELIVERED'
  /** dự thảo · draft */
  | 'DRAFT';

/** The end of the pause. */
export type ResumeDeadlineInput = {
  /** The deadline. */
  deadlineId: Scalars['ID']['input'];
  /** The version it was decided on: that of the subject. Another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** The last day that is not counted; today when absent. Not in the future. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of it. */
export type ResumeDeadlinePayload = {
  __typename?: 'ResumeDeadlinePayload';
  /** The deadline; null when refused. */
  deadline: Maybe<Deadline>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The return. */
export type ReturnDirectiveInput = {
  /** The directive. */
  directiveId: Scalars['ID']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnDirectivePayload = {
  __typename?: 'ReturnDirectivePayload';
  /** The directive; null when refused. */
  directive: Maybe<Directive>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The return. */
export type ReturnOpinionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of it. */
export type ReturnOpinionPayload = {
  __typename?: 'ReturnOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A report that the chair gave back. */
export type ReturnedReport = {
  __typename?: 'ReturnedReport';
  /** Why. */
  reason: Scalars['String']['output'];
  /** The report. */
  report: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  reportedOn: Maybe<Scalars['Date']['output']>;
  /** When it was given back. */
  returnedOn: Scalars['Date']['output'];
};

/** That a role or a client was taken back. */
export type Revocation = {
  __typename?: 'Revocation';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** Which system to end. */
export type RevokeClientInput = {
  /** Which system. */
  clientId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of ending a system. */
export type RevokeClientPayload = {
  __typename?: 'RevokeClientPayload';
  /** The system; null when it was refused. */
  client: Maybe<Client>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** A role to take back. */
export type RevokeRoleInput = {
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Which role. */
  grantId: Scalars['ID']['input'];
  /** Makes the call repeatable: the same key with the same input gives the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
};

/** What came of taking a role back. */
export type RevokeRolePayload = {
  __typename?: 'RevokeRolePayload';
  /** The role; null when it was refused. */
  roleGrant: Maybe<RoleGrant>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** What a subject may do. */
export type Role =
  /** quản trị · administrator */
  | 'ADMIN'
  /** công chức văn phòng: ghi nhận và phân loại · clerk: records and classifies */
  | 'CLERK'
  /** hệ thống kết nối · connected system */
  | 'INTEGRATOR'
  /** người đứng đầu: chủ trì, kết luận, duyệt · leader: chairs, concludes, approves */
  | 'LEADER'
  /** cán bộ xử lý · officer: handles what is assigned */
  | 'OFFICER'
  /** người dân · the public */
  | 'PUBLIC'
  /** cán bộ giám sát (Mặt trận, đoàn thể) · supervisor (Front, mass organisations) */
  | 'SUPERVISOR';

/** A role that somebody holds, or held, for a unit and everything below it. */
export type RoleGrant = Node & {
  __typename?: 'RoleGrant';
  /** Who changed it, when and why, oldest first; null for whoever may not read it. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** Whether its holder is one of the persons named to read denunciations. */
  denunciations: Scalars['Boolean']['output'];
  /** The first day on which it holds. */
  from: Scalars['Date']['output'];
  /** Who gave it. */
  grantedBy: Scalars['String']['output'];
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** The body on whose behalf; null for none in particular. */
  organization: Maybe<Organization>;
  /** When and why it was taken back; null while it stands. */
  revoked: Maybe<Revocation>;
  /** The role. */
  role: Role;
  /** What an INTEGRATOR may do; empty for people. */
  scopes: Array<Scope>;
  /** Who holds it: the subject of his token; of several issuers with the name of the issuer in front, `79:an`. */
  subject: Scalars['String']['output'];
  /** The last day on which it holds; null: until it is revoked. */
  to: Maybe<Scalars['Date']['output']>;
  /** The unit it holds for. */
  unit: AdministrativeUnit;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};


/** A role that somebody holds, or held, for a unit and everything below it. */
export type RoleGrantAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of roles. */
export type RoleGrantConnection = {
  __typename?: 'RoleGrantConnection';
  /** Nodes with their cursors. */
  edges: Array<RoleGrantEdge>;
  /** The nodes. */
  nodes: Array<RoleGrant>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A role in a page. */
export type RoleGrantEdge = {
  __typename?: 'RoleGrantEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The role. */
  node: RoleGrant;
};

/** In which unit roles are held. */
export type RoleGrantWhere = {
  /** Code of the unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
};

/** Which system is to have a further secret. */
export type RotateClientSecretInput = {
  /** Which system. */
  clientId: Scalars['ID']['input'];
  /** The version that the caller has seen. */
  expectedVersion: Scalars['Int']['input'];
};

/** What came of giving a further secret. */
export type RotateClientSecretPayload = {
  __typename?: 'RotateClientSecretPayload';
  /** The system; null when it was refused. */
  client: Maybe<Client>;
  /** The secret, shown this once. */
  secret: Maybe<Scalars['String']['output']>;
  /** Why nothing was written; empty when it was. */
  userErrors: Array<UserError>;
};

/** What a connected system may do, beyond what everybody may. */
export type Scope =
  /** đọc nhật ký thay đổi · read the audit trail */
  | 'READ_CHANGES'
  /** đọc nội dung chưa công khai · read what is not published */
  | 'READ_UNPUBLISHED'
  /** ghi nhận ý kiến và việc trả lời · record opinions and deliveries */
  | 'RECORD_OPINIONS'
  /** ghi nhận hội nghị, kết luận, văn bản · record sessions, conclusions and documents */
  | 'RECORD_SESSIONS'
  /** ghi nhận giám sát · record supervision */
  | 'RECORD_SUPERVISION';

/** Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people. What is not known is null. */
export type Session = Node & {
  __typename?: 'Session';
  /** The steps that the viewer may take now; none without a token. */
  allowedTransitions: Array<AllowedTransition>;
  /** Later notices, in order. */
  amendments: Array<ConclusionNotice>;
  /** When it was announced. */
  announcedOn: Maybe<Scalars['Date']['output']>;
  /** How many people came. */
  attendance: Maybe<Scalars['Int']['output']>;
  /** The audit trail of it, oldest first: who did what, when and why. Null for whoever holds no role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** The opinions and directives that were still open when it closed. */
  carriedOver: Array<Node>;
  /** Who chairs it. */
  chairs: Array<Chair>;
  /**
   * Who changed what and when, oldest first. Null for whoever holds no role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** The notice that concluded it; null until concluded. */
  conclusionNotice: Maybe<ConclusionNotice>;
  /** Whether it counts in statistics. */
  countsInStatistics: Scalars['Boolean']['output'];
  /** Morning, afternoon or evening. */
  dayPart: Maybe<DayPart>;
  /** What is owed on the session itself. */
  deadlines: Array<Deadline>;
  /** What the chair directed, in the order of the notice. */
  directives: DirectiveConnection;
  /** Documents that belong to it. */
  documents: Array<Document>;
  /** The key another system knows it by. */
  externalRef: Maybe<ExternalRef>;
  /** The fields (lĩnh vực) it was about; codes of the `Field` labels. */
  fields: Array<Scalars['String']['output']>;
  /** Who else is named as having taken part. */
  guests: Array<Guest>;
  /** The day it was or is to be held, or the first day of the span that heldOnPrecision names. */
  heldOn: Maybe<Scalars['Date']['output']>;
  /** How exactly the day is known. */
  heldOnPrecision: DatePrecision;
  /** The bodies that held it. */
  hosts: Array<Organization>;
  /** How people can take part, as announced. */
  howToAttend: Maybe<Scalars['String']['output']>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** The documents it was held under. */
  legalBases: Array<LegalDocument>;
  /** How people took part. */
  mode: Maybe<SessionMode>;
  /** Whom the session's rules did not admit, and why. */
  notAdmitted: Array<NotAdmitted>;
  /** What was raised, in the order of recording. */
  opinions: OpinionConnection;
  /** Where. */
  place: Maybe<Scalars['String']['output']>;
  /** Where the conclusion was published; null until published. */
  publication: Maybe<Publication>;
  /** Reported and recorded, summed. A session may close only when the difference is zero or explained. */
  reconciliation: Reconciliation;
  /** What the minutes say was raised, beside what is recorded. Costs one read unless the page is read whole. */
  reportedCounts: Array<ReportedCount>;
  /** The cluster of residential groups it was held for; null for the whole unit. */
  scope: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: SessionStatus;
  /** Why it was postponed or cancelled. */
  statusReason: Maybe<Scalars['String']['output']>;
  /** What is reported of its course. */
  summary: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Its type. INTERNAL meetings do not count in statistics. */
  type: SessionType;
  /** The unit, as it was at the time. */
  unit: Maybe<AdministrativeUnit>;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
  /** The mutations that the viewer's roles allow here, whatever its state: what of them the state allows is in `allowedTransitions`. Empty without a token. */
  viewerCan: Array<Scalars['String']['output']>;
};


/** Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people. What is not known is null. */
export type SessionAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people. What is not known is null. */
export type SessionChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people. What is not known is null. */
export type SessionDirectivesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Hội nghị, buổi đối thoại: the head of a Party committee or of the government meets the people. What is not known is null. */
export type SessionOpinionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** Nodes with their cursors. */
  edges: Array<SessionEdge>;
  /** The nodes. */
  nodes: Array<Session>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A session in a page. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: Session;
};

/** How people took part in a session. */
export type SessionMode =
  /** kết hợp · hybrid */
  | 'HYBRID'
  /** trực tiếp · in person */
  | 'IN_PERSON'
  /** trực tuyến · online */
  | 'ONLINE'
  /** trên mạng xã hội · on a social network */
  | 'SOCIAL_NETWORK';

/** The order of sessions. */
export type SessionOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** By what. */
  field: SessionOrderField;
};

/** What sessions can be ordered by. */
export type SessionOrderField =
  /** The day it was held. */
  | 'HELD_ON';

/** Facts of a session to change; null clears where the fact may be unknown. */
export type SessionPatch = {
  /** How many people came, 0–1,000,000. */
  attendance?: InputMaybe<Scalars['Int']['input']>;
  /** Who chairs it; replaces all. */
  chairs?: InputMaybe<Array<ChairInput>>;
  /** The day by which its conclusion notice is owed. */
  conclusionDueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Morning, afternoon or evening. */
  dayPart?: InputMaybe<DayPart>;
  /** Documents that belong to it; replaces all. */
  documents?: InputMaybe<Array<DocumentInput>>;
  /** Codes of the `Field` labels, at most 21; replaces all. */
  fields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Who else took part; replaces all. */
  guests?: InputMaybe<Array<GuestInput>>;
  /** The day it was or is to be held. Not in the future once it has begun; with opinions or a conclusion no day on which another unit had the code. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** How exactly the day is known. */
  heldOnPrecision?: InputMaybe<DatePrecision>;
  /** The bodies that held it; replaces all. */
  hostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How people can take part, at most 4,000 characters. */
  howToAttend?: InputMaybe<Scalars['String']['input']>;
  /** The documents it was held under; replaces all. */
  legalBases?: InputMaybe<Array<LegalDocumentInput>>;
  /** How people took part. */
  mode?: InputMaybe<SessionMode>;
  /** Whom the rules did not admit; replaces all. */
  notAdmitted?: InputMaybe<Array<NotAdmittedInput>>;
  /** Where, at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** What the minutes say was raised; replaces all. */
  reportedCounts?: InputMaybe<Array<ReportedCountInput>>;
  /** The cluster of residential groups it was held for, at most 300 characters. */
  scope?: InputMaybe<Scalars['String']['input']>;
  /** What is reported of its course, at most 4,000 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** Its title, at most 500 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Its type. With opinions it can no longer become one that counts in statistics, or cease to be one. */
  type?: InputMaybe<SessionType>;
  /** Code of the unit at the time. It stays once there are opinions or a conclusion. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
};

/** Where a session stands. */
export type SessionStatus =
  /** đã thông báo · announced */
  | 'ANNOUNCED'
  /** hủy · cancelled */
  | 'CANCELLED'
  /** đã đóng hồ sơ · closed */
  | 'CLOSED'
  /** đang thu thập ý kiến trước hội nghị · collecting opinions ahead */
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

/** Types of sessions. */
export type SessionType =
  /** đối thoại đột xuất · ad hoc */
  | 'AD_HOC'
  /** tiếp dân · citizen reception */
  | 'CITIZEN_RECEPTION'
  /** sinh hoạt nội bộ (không tính vào thống kê) · internal (outside statistics) */
  | 'INTERNAL'
  /** đối thoại định kỳ · periodic */
  | 'PERIODIC'
  /** đối thoại chuyên đề · thematic */
  | 'THEMATIC'
  /** cấp trên đối thoại tại cơ sở · held locally by an upper level */
  | 'UPPER_LEVEL'
  /** theo yêu cầu của cử tri (từ 10 %) · requested by voters (10 % or more) */
  | 'VOTER_REQUESTED';

/** Which sessions. */
export type SessionWhere = {
  /** Held on this day or later. */
  heldFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Held on this day or earlier. */
  heldTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only this status. */
  status?: InputMaybe<SessionStatus>;
  /** Only this type. */
  type?: InputMaybe<SessionType>;
  /** Code of a unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
  /** Also everything below the unit. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** Days of the calendar to set or to clear. */
export type SetCalendarDaysInput = {
  /** Days that are again what their weekday says; at most 100. */
  clear?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** The last day that the calendar knows for sure, at most 3,660 days after today (ten years); as before when absent. What is counted beyond it is provisional. */
  coveredTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only say what would move. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version of the calendar it was decided on (`workingCalendar`); another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. Not kept for a dry run. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** Days that are not what their weekday says, or may yet become so; at most 100. */
  set?: InputMaybe<Array<CalendarDayInput>>;
};

/** What came of it. */
export type SetCalendarDaysPayload = {
  __typename?: 'SetCalendarDaysPayload';
  /** The calendar's version after the change; as it stands for a dry run. Null when refused. */
  calendarVersion: Maybe<Scalars['Int']['output']>;
  /** What moves. Null when refused, or when the same key was sent before. */
  preview: Maybe<RecalculationPreview>;
  /** The counting anew; null for a dry run or when refused. */
  recalculation: Maybe<Recalculation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** How long somebody has for something. */
export type SetDeadlinePolicyInput = {
  /** Code of the policy. DIRECTIVE_DUE has a day that the chair fixes and cannot be set. */
  code: Scalars['String']['input'];
  /** Only say what would move. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** The highest `version` among `ownDeadlinePolicies` of the unit, 0 when it set none; another one is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. Not kept for a dry run. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How many, 1–400. */
  length: Scalars['Int']['input'];
  /** How sure that is: VERIFIED only where the wording was read. */
  mark: SourceMark;
  /** Why, 1–4,000 characters. */
  reason: Scalars['String']['input'];
  /** Where it comes from, one line of at most 4,000 characters. */
  source: Scalars['String']['input'];
  /** Of what. Which way is counted stays as it ships. */
  unit: PeriodUnit;
  /** Code of the unit: the country (`VN`), a province or a commune. */
  unitCode: Scalars['String']['input'];
  /** It holds for events from this day on, until a later one does. */
  validFrom: Scalars['Date']['input'];
};

/** What came of it. */
export type SetDeadlinePolicyPayload = {
  __typename?: 'SetDeadlinePolicyPayload';
  /** The policy as it was set; null for a dry run or when refused. */
  policy: Maybe<DeadlinePolicy>;
  /** What moves. Null when refused, or when the same key was sent before. */
  preview: Maybe<RecalculationPreview>;
  /** The counting anew; null for a dry run or when refused. */
  recalculation: Maybe<Recalculation>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The resolution. */
export type SetResolutionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** What has become of it. */
  resolution: Resolution;
};

/** What came of it. */
export type SetResolutionPayload = {
  __typename?: 'SetResolutionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** How sure the source of a rule is. */
export type SourceMark =
  /** mặc định của hệ thống · this system's default */
  | 'DEFAULT'
  /** theo nguồn thứ cấp · reported by a secondary source */
  | 'REPORTED'
  /** đã đối chiếu văn bản · wording read */
  | 'VERIFIED';

/** The directive. */
export type StartDirectiveInput = {
  /** The directive. */
  directiveId: Scalars['ID']['input'];
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type StartDirectivePayload = {
  __typename?: 'StartDirectivePayload';
  /** The directive; null when refused. */
  directive: Maybe<Directive>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The session. */
export type StartSessionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** Send the same key with the same input again and you get the first result. 8–100 characters, kept for two days. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type StartSessionPayload = {
  __typename?: 'StartSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Giám sát: the Front or a mass organisation looks at how several units keep a set of rules. */
export type SupervisionCampaign = Node & {
  __typename?: 'SupervisionCampaign';
  /** The supervised time begins. */
  coversFrom: Maybe<Scalars['Date']['output']>;
  /** The supervised time ends. */
  coversTo: Maybe<Scalars['Date']['output']>;
  /** The key another system knows it by. */
  externalRef: Maybe<ExternalRef>;
  /** What it found, in the order of recording. */
  findings: SupervisionFindingConnection;
  /** First day. */
  from: Maybe<Scalars['Date']['output']>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** Who led the delegation. */
  leader: Maybe<CampaignLeader>;
  /** The rules that were supervised. */
  legalBases: Array<LegalDocument>;
  /** What is reported of its course. */
  summary: Maybe<Scalars['String']['output']>;
  /** Who supervises. */
  supervisor: Organization;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Last day. */
  to: Maybe<Scalars['Date']['output']>;
  /** The unit whose Front or mass organisation supervises. */
  unit: AdministrativeUnit;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
  /** The units it visited. */
  visits: Array<SupervisionVisit>;
};


/** Giám sát: the Front or a mass organisation looks at how several units keep a set of rules. */
export type SupervisionCampaignFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of campaigns. */
export type SupervisionCampaignConnection = {
  __typename?: 'SupervisionCampaignConnection';
  /** Nodes with their cursors. */
  edges: Array<SupervisionCampaignEdge>;
  /** The nodes. */
  nodes: Array<SupervisionCampaign>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A campaign in a page. */
export type SupervisionCampaignEdge = {
  __typename?: 'SupervisionCampaignEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: SupervisionCampaign;
};

/** Which campaigns. */
export type SupervisionCampaignWhere = {
  /** Code of a unit; `VN` is the country. */
  unitCode: Scalars['String']['input'];
  /** Also everything below the unit. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** What supervisors found. */
export type SupervisionFinding = Node & {
  __typename?: 'SupervisionFinding';
  /** The audit trail of it, oldest first: who did what, when and why. Null for whoever holds no role in its unit. */
  auditTrail: Maybe<AuditTrailConnection>;
  /** The campaign it comes from. */
  campaign: Maybe<SupervisionCampaign>;
  /**
   * Who changed what and when, oldest first. Null for whoever holds no role in its unit.
   * @deprecated Use auditTrail. Until 2027-06-30.
   */
  changes: Maybe<ChangeConnection>;
  /** What was found. */
  content: Scalars['String']['output'];
  /** The key another system knows it by. */
  externalRef: Maybe<ExternalRef>;
  /** When. */
  foundOn: Maybe<Scalars['Date']['output']>;
  /** The lasting id. */
  id: Scalars['ID']['output'];
  /** What the supervisors ask the body to do; null when nothing. */
  recommendation: Maybe<Recommendation>;
  /** The session it is about. */
  session: Maybe<Session>;
  /** Strength, limitation, violation or lateness. */
  type: FindingType;
  /** The unit it was found in, as it was at the time. */
  unit: AdministrativeUnit;
  /** Goes up by one with every change. */
  version: Scalars['Int']['output'];
};


/** What supervisors found. */
export type SupervisionFindingAuditTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What supervisors found. */
export type SupervisionFindingChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of findings. */
export type SupervisionFindingConnection = {
  __typename?: 'SupervisionFindingConnection';
  /** Nodes with their cursors. */
  edges: Array<SupervisionFindingEdge>;
  /** The nodes. */
  nodes: Array<SupervisionFinding>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A finding in a page. */
export type SupervisionFindingEdge = {
  __typename?: 'SupervisionFindingEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: SupervisionFinding;
};

/** Which findings. */
export type SupervisionFindingWhere = {
  /** Of this campaign. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this type. */
  type?: InputMaybe<FindingType>;
  /** In the unit with this code. */
  unitCode?: InputMaybe<Scalars['String']['input']>;
  /** Also everything below the unit. */
  withDescendants?: Scalars['Boolean']['input'];
};

/** A unit that a campaign visited. */
export type SupervisionVisit = {
  __typename?: 'SupervisionVisit';
  /** The bodies that were supervised. */
  bodies: Array<Organization>;
  /** The unit, as it was at the time. */
  unit: AdministrativeUnit;
  /** When; null where the source gives only the span of the whole. */
  visitedOn: Maybe<Scalars['Date']['output']>;
};

/** A unit that a campaign visited. */
export type SupervisionVisitInput = {
  /** The bodies that were supervised, at most 10. */
  bodyIds?: Array<Scalars['ID']['input']>;
  /** Code of the unit. */
  unitCode: Scalars['String']['input'];
  /** When. Not in the future, and within the campaign. */
  visitedOn?: InputMaybe<Scalars['Date']['input']>;
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

/** Which units. */
export type UnitWhere = {
  /** Only this level. */
  level?: InputMaybe<UnitLevel>;
  /** In force on this day; today when absent. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the unit above; `VN` lists provinces. */
  parentCode?: Scalars['String']['input'];
  /** Part of the name; case and diacritics do not matter. At most 200 characters. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** Changes of an opinion. */
export type UpdateOpinionInput = {
  /** The version it was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The opinion. */
  opinionId: Scalars['ID']['input'];
  /** What to change; what is absent stays. */
  patch: OpinionPatch;
  /** Why, at most 1,000 characters; kept with the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What came of it. */
export type UpdateOpinionPayload = {
  __typename?: 'UpdateOpinionPayload';
  /** The opinion; null when refused. */
  opinion: Maybe<Opinion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Changes of a session. */
export type UpdateSessionInput = {
  /** The version the change was decided on; another current version is STALE_VERSION. */
  expectedVersion: Scalars['Int']['input'];
  /** The facts to change; what is absent stays. */
  patch: SessionPatch;
  /** Why, at most 1,000 characters; kept with the change. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** What came of it. */
export type UpdateSessionPayload = {
  __typename?: 'UpdateSessionPayload';
  /** The session; null when refused. */
  session: Maybe<Session>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Where to send the bytes of one file. */
export type Upload = {
  __typename?: 'Upload';
  /** The id that the document will have. */
  documentId: Scalars['ID']['output'];
  /** When the link stops to work. */
  expiresAt: Scalars['DateTime']['output'];
  /** The headers it must carry, exactly. */
  headers: Array<HttpHeader>;
  /** Method of the HTTP request, `PUT`. */
  method: Scalars['String']['output'];
  /** Its address. Whoever has it can upload: keep it to yourself. */
  url: Scalars['String']['output'];
};

/** A refusal that the client can act on. Nothing was written. */
export type UserError = {
  __typename?: 'UserError';
  /** The mutations that the state allows, where the refusal is about a state (TRANSITION_NOT_ALLOWED, CONDITION_NOT_MET); otherwise empty. */
  allowedSteps: Array<Scalars['String']['output']>;
  /** What is wrong. */
  code: UserErrorCode;
  /** For people: Vietnamese, or English where `Accept-Language` prefers it. */
  message: Scalars['String']['output'];
  /** Leads to the field of the input. */
  path: Array<Scalars['String']['output']>;
};

/** What is wrong with an input. */
export type UserErrorCode =
  /** Chưa đủ điều kiện: {vi}. Bước làm được ở trạng thái {status}: {allowed}. · A condition is not met: {en}. Steps of the state {status}: {allowed}. */
  | 'CONDITION_NOT_MET'
  /** Mâu thuẫn với trường {other}. · Contradicts the field {other}. */
  | 'CONFLICTING_INPUT'
  /** Nội dung tải lên không như đã khai: {what} là {actual}, không phải {expected}. · The uploaded content is not what was announced: its {what} is {actual}, not {expected}. */
  | 'CONTENT_MISMATCH'
  /** Trùng với mục khác: {value}. · Given twice: {value}. */
  | 'DUPLICATE'
  /** Mã tham chiếu {system}/{value} đã được dùng. Muốn thay nội dung đã nhập, hãy gửi lại với upsert: true. · The external reference {system}/{value} is in use already. To replace what was entered, send it with upsert: true. */
  | 'EXTERNAL_REF_TAKEN'
  /** Việc này thuộc cơ quan {body}: cần cán bộ của cơ quan đó, hoặc một trong các vai trò {roles} tại đơn vị {unit} hoặc đơn vị cấp trên ({above}). · This lies with {body}: it needs an officer of that body, or one of the roles {roles} for the unit {unit} or one above it ({above}). */
  | 'FORBIDDEN'
  /** Khóa này đã dùng cho một nội dung khác. Hãy dùng khóa mới. · This key was used with another input. Use a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Không hợp lệ. Cần: {vi}. · Not valid. Expected: {en}. */
  | 'INVALID'
  /** Ngày không có thật; viết theo dạng YYYY-MM-DD, từ năm 1900 đến 2199. · Not a day of the calendar from 1900 to 2199; write it as YYYY-MM-DD. */
  | 'INVALID_DATE'
  /** Không tìm thấy {what}. · {what} was not found. */
  | 'NOT_FOUND'
  /** Không được sau ngày {limit}. · Must not be later than {limit}. */
  | 'NOT_IN_FUTURE'
  /** Bắt buộc phải có. · This is required. */
  | 'REQUIRED'
  /** Hệ thống đang bận. Hãy gửi lại dòng này sau vài giây, cùng khóa idempotencyKey. · The system is busy. Send this row again in a few seconds, with the same idempotencyKey. */
  | 'RETRY_LATER'
  /** Đã có người sửa: phiên bản hiện tại là {currentVersion}, không phải {expectedVersion}. Hãy đọc lại rồi gửi lại. · Somebody changed it: the current version is {currentVersion}, not {expectedVersion}. Read it again, then send again. */
  | 'STALE_VERSION'
  /** Phải có ít nhất {limit} mục. · At least {limit} entries. */
  | 'TOO_FEW'
  /** Không được lớn hơn {limit}. · Must be at most {limit}. */
  | 'TOO_LARGE'
  /** Tối đa {limit} ký tự. · At most {limit} characters. */
  | 'TOO_LONG'
  /** Tối đa {limit} mục. · At most {limit} entries. */
  | 'TOO_MANY'
  /** Phải có ít nhất {limit} ký tự. · At least {limit} characters. */
  | 'TOO_SHORT'
  /** Không được nhỏ hơn {limit}. · Must be at least {limit}. */
  | 'TOO_SMALL'
  /** Đang ở trạng thái {status}, không làm được bước này. Bước làm được: {allowed}. · It is {status}, where this step is not allowed. Allowed: {allowed}. */
  | 'TRANSITION_NOT_ALLOWED'
  /** Chưa có nội dung nào được tải lên bằng đường dẫn đã cấp. Hãy tải lên rồi gửi lại. · Nothing was uploaded by the link that was given. Upload it, then send again. */
  | 'UPLOAD_MISSING';

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The roles that he holds today. They lie in the table, not in the token. */
  grants: Array<Grant>;
  /** Who the token speaks of: its subject, of several issuers with the name of the issuer in front; `public` without one. */
  subject: Scalars['String']['output'];
};

/** What a caller should know although the step was taken. */
export type Warning = {
  __typename?: 'Warning';
  /** What it is about. */
  code: WarningCode;
  /** For people: Vietnamese, or English where `Accept-Language` prefers it. */
  message: Scalars['String']['output'];
};

/** What a caller should know although the step was taken. */
export type WarningCode =
  /** thông báo muộn hơn thời hạn quy định trước ngày đối thoại · announced later than the policy asks before the session */
  | 'SHORT_NOTICE';

/** Something a body owes: an opinion given to it, a directive it leads, a recommendation made to it. */
export type WorkItem = {
  __typename?: 'WorkItem';
  /** The steps that the viewer may take now. */
  allowedTransitions: Array<AllowedTransition>;
  /** The body that owes it. */
  body: Maybe<Organization>;
  /** Its text; null where it is locked and the viewer is not entitled to it. */
  content: Maybe<Scalars['String']['output']>;
  /** The first day on which something is due; null when nothing is. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Where the first thing due stands now; null when nothing is due. */
  state: Maybe<DeadlineState>;
  /** Where it stands. */
  status: Label;
  /** The opinion, directive or recommendation. */
  subject: Node;
  /** The unit it belongs to. */
  unit: Maybe<AdministrativeUnit>;
};

/** A page of what is owed. */
export type WorkItemConnection = {
  __typename?: 'WorkItemConnection';
  /** Nodes with their cursors. */
  edges: Array<WorkItemEdge>;
  /** The nodes. */
  nodes: Array<WorkItem>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Something owed in a page. */
export type WorkItemEdge = {
  __typename?: 'WorkItemEdge';
  /** To continue from here. */
  cursor: Scalars['String']['output'];
  /** What is owed. */
  node: WorkItem;
};

/** Days as people work on them. */
export type WorkingCalendar = {
  __typename?: 'WorkingCalendar';
  /** First day that the calendar knows; before it only weekends are known. */
  coveredFrom: Scalars['Date']['output'];
  /** Last day that the calendar knows. */
  coveredTo: Scalars['Date']['output'];
  /** Every day asked for. */
  days: Array<CalendarDay>;
  /** Goes up by one with every change; every deadline keeps the one it was counted by. */
  version: Scalars['Int']['output'];
  /** How many of the days asked for are working days. */
  workingDays: Scalars['Int']['output'];
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
  Node:
    | ( UnitModel )
    | ( ChangeModel )
    | ( NoticeModel )
    | ( DeadlineModel )
    | ( DirectiveModel )
    | ( EscalationModel )
    | ( OpinionModel )
    | ( OrganizationModel )
    | ( RecommendationModel )
    | ( ResponseModel )
    | ( RoleGrantModel )
    | ( SessionModel )
    | ( CampaignModel )
    | ( FindingModel )
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
  AdministrativeUnit: ResolverTypeWrapper<UnitModel>;
  AdministrativeUnitConnection: ResolverTypeWrapper<Omit<AdministrativeUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AdministrativeUnitEdge']>, nodes: Array<ResolversTypes['AdministrativeUnit']> }>;
  AdministrativeUnitEdge: ResolverTypeWrapper<Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversTypes['AdministrativeUnit'] }>;
  AllowedTransition: ResolverTypeWrapper<AllowedTransition>;
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
  AttachDocumentPayload: ResolverTypeWrapper<Omit<AttachDocumentPayload, 'document' | 'subject' | 'userErrors'> & { document?: Maybe<ResolversTypes['Document']>, subject?: Maybe<ResolversTypes['Node']>, userErrors: Array<ResolversTypes['UserError']> }>;
  AuditEntry: ResolverTypeWrapper<ChangeModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditTrailConnection: ResolverTypeWrapper<Omit<AuditTrailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AuditEntryEdge']>, nodes: Array<ResolversTypes['AuditEntry']> }>;
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
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChangeEdge']>, nodes: Array<ResolversTypes['Change']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Channel: Channel;
  Citizen: ResolverTypeWrapper<Citizen>;
  CitizenInput: CitizenInput;
  ClassifyOpinionInput: ClassifyOpinionInput;
  ClassifyOpinionPayload: ResolverTypeWrapper<Omit<ClassifyOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Client: ResolverTypeWrapper<ClientModel>;
  ClientConnection: ResolverTypeWrapper<Omit<ClientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClientEdge']>, nodes: Array<ResolversTypes['Client']> }>;
  ClientEdge: ResolverTypeWrapper<Omit<ClientEdge, 'node'> & { node: ResolversTypes['Client'] }>;
  ClientWhere: ClientWhere;
  CloseOpinionInput: CloseOpinionInput;
  CloseOpinionPayload: ResolverTypeWrapper<Omit<CloseOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: ResolverTypeWrapper<Omit<CloseSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Competence: Competence;
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: ResolverTypeWrapper<Omit<ConcludeSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ConclusionNotice: ResolverTypeWrapper<NoticeModel>;
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
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeadlineEdge']>, nodes: Array<ResolversTypes['Deadline']> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineExplanation: ResolverTypeWrapper<DeadlineExplanation>;
  DeadlineExtension: ResolverTypeWrapper<DeadlineExtension>;
  DeadlineMove: ResolverTypeWrapper<MoveModel>;
  DeadlineNotice: ResolverTypeWrapper<SaidModel>;
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
  Directive: ResolverTypeWrapper<DirectiveModel>;
  DirectiveConnection: ResolverTypeWrapper<Omit<DirectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DirectiveEdge']>, nodes: Array<ResolversTypes['Directive']> }>;
  DirectiveEdge: ResolverTypeWrapper<Omit<DirectiveEdge, 'node'> & { node: ResolversTypes['Directive'] }>;
  DirectiveInput: DirectiveInput;
  DirectiveKind: DirectiveKind;
  DirectiveProgress: ResolverTypeWrapper<DirectiveProgress>;
  DirectiveProgressInput: DirectiveProgressInput;
  DirectiveStatus: DirectiveStatus;
  DirectiveWhere: DirectiveWhere;
  Document: ResolverTypeWrapper<DocumentModel>;
  DocumentInput: DocumentInput;
  DocumentKind: DocumentKind;
  DraftResponseInput: DraftResponseInput;
  DraftResponsePayload: ResolverTypeWrapper<Omit<DraftResponsePayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  EnumLabels: ResolverTypeWrapper<EnumLabels>;
  EraseCitizenInput: EraseCitizenInput;
  EraseCitizenPayload: ResolverTypeWrapper<Omit<EraseCitizenPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  EscalateOpinionInput: EscalateOpinionInput;
  EscalateOpinionPayload: ResolverTypeWrapper<Omit<EscalateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Escalation: ResolverTypeWrapper<EscalationModel>;
  EscalationInput: EscalationInput;
  EscalationReply: ResolverTypeWrapper<EscalationReply>;
  EscalationReplyInput: EscalationReplyInput;
  ExplainDifferenceInput: ExplainDifferenceInput;
  ExplainDifferencePayload: ResolverTypeWrapper<Omit<ExplainDifferencePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: ResolverTypeWrapper<Omit<ExtendDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversTypes['Deadline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  ExternalRef: ResolverTypeWrapper<ExternalRef>;
  ExternalRefInput: ExternalRefInput;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FindingType: FindingType;
  FollowUp: ResolverTypeWrapper<FollowUp>;
  FollowUpEscalationInput: FollowUpEscalationInput;
  FollowUpEscalationPayload: ResolverTypeWrapper<Omit<FollowUpEscalationPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Grant: ResolverTypeWrapper<Grant>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<Omit<GrantRolePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversTypes['RoleGrant']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Guest: ResolverTypeWrapper<Guest>;
  GuestInput: GuestInput;
  HoldSessionInput: HoldSessionInput;
  HoldSessionPayload: ResolverTypeWrapper<Omit<HoldSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  HttpHeader: ResolverTypeWrapper<HttpHeader>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityReading: ResolverTypeWrapper<ReadingModel>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IssueRecommendationInput: IssueRecommendationInput;
  IssueRecommendationPayload: ResolverTypeWrapper<Omit<IssueRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversTypes['Recommendation']>, userErrors: Array<ResolversTypes['UserError']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Label: ResolverTypeWrapper<Label>;
  LegalDocument: ResolverTypeWrapper<LegalDocument>;
  LegalDocumentInput: LegalDocumentInput;
  MergeOpinionsInput: MergeOpinionsInput;
  MergeOpinionsPayload: ResolverTypeWrapper<Omit<MergeOpinionsPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewDirectiveInput: NewDirectiveInput;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAdmitted: ResolverTypeWrapper<NotAdmitted>;
  NotAdmittedInput: NotAdmittedInput;
  NotAdmittedReason: NotAdmittedReason;
  OpenCollectionInput: OpenCollectionInput;
  OpenCollectionPayload: ResolverTypeWrapper<Omit<OpenCollectionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Opinion: ResolverTypeWrapper<OpinionModel>;
  OpinionConnection: ResolverTypeWrapper<Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OpinionEdge']>, nodes: Array<ResolversTypes['Opinion']> }>;
  OpinionEdge: ResolverTypeWrapper<Omit<OpinionEdge, 'node'> & { node: ResolversTypes['Opinion'] }>;
  OpinionNature: OpinionNature;
  OpinionOrder: OpinionOrder;
  OpinionOrderField: OpinionOrderField;
  OpinionPatch: OpinionPatch;
  OpinionStatus: OpinionStatus;
  OpinionWhere: OpinionWhere;
  OrderDirection: OrderDirection;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: ResolverTypeWrapper<Omit<PauseDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversTypes['Deadline']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PeriodDirection: PeriodDirection;
  PeriodUnit: PeriodUnit;
  PlanSessionInput: PlanSessionInput;
  PlanSessionPayload: ResolverTypeWrapper<Omit<PlanSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
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
  Recommendation: ResolverTypeWrapper<RecommendationModel>;
  RecommendationAssessment: ResolverTypeWrapper<RecommendationAssessment>;
  RecommendationImplementation: ResolverTypeWrapper<RecommendationImplementation>;
  RecommendationReply: ResolverTypeWrapper<RecommendationReply>;
  RecommendationStatus: RecommendationStatus;
  Reconciliation: ResolverTypeWrapper<Reconciliation>;
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
  ReportedCount: ResolverTypeWrapper<CountModel>;
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
  RoleGrantConnection: ResolverTypeWrapper<Omit<RoleGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RoleGrantEdge']>, nodes: Array<ResolversTypes['RoleGrant']> }>;
  RoleGrantEdge: ResolverTypeWrapper<Omit<RoleGrantEdge, 'node'> & { node: ResolversTypes['RoleGrant'] }>;
  RoleGrantWhere: RoleGrantWhere;
  RotateClientSecretInput: RotateClientSecretInput;
  RotateClientSecretPayload: ResolverTypeWrapper<Omit<RotateClientSecretPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversTypes['Client']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Scope: Scope;
  Session: ResolverTypeWrapper<SessionModel>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SessionEdge']>, nodes: Array<ResolversTypes['Session']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupervisionCampaign: ResolverTypeWrapper<CampaignModel>;
  SupervisionCampaignConnection: ResolverTypeWrapper<Omit<SupervisionCampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupervisionCampaignEdge']>, nodes: Array<ResolversTypes['SupervisionCampaign']> }>;
  SupervisionCampaignEdge: ResolverTypeWrapper<Omit<SupervisionCampaignEdge, 'node'> & { node: ResolversTypes['SupervisionCampaign'] }>;
  SupervisionCampaignWhere: SupervisionCampaignWhere;
  SupervisionFinding: ResolverTypeWrapper<FindingModel>;
  SupervisionFindingConnection: ResolverTypeWrapper<Omit<SupervisionFindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupervisionFindingEdge']>, nodes: Array<ResolversTypes['SupervisionFinding']> }>;
  SupervisionFindingEdge: ResolverTypeWrapper<Omit<SupervisionFindingEdge, 'node'> & { node: ResolversTypes['SupervisionFinding'] }>;
  SupervisionFindingWhere: SupervisionFindingWhere;
  SupervisionVisit: ResolverTypeWrapper<VisitModel>;
  SupervisionVisitInput: SupervisionVisitInput;
  UnitLevel: UnitLevel;
  UnitWhere: UnitWhere;
  UpdateOpinionInput: UpdateOpinionInput;
  UpdateOpinionPayload: ResolverTypeWrapper<Omit<UpdateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversTypes['Opinion']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionPayload: ResolverTypeWrapper<Omit<UpdateSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversTypes['Session']>, userErrors: Array<ResolversTypes['UserError']> }>;
  Upload: ResolverTypeWrapper<Upload>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  UserErrorCode: UserErrorCode;
  Viewer: ResolverTypeWrapper<Viewer>;
  Warning: ResolverTypeWrapper<Warning>;
  WarningCode: WarningCode;
  WorkItem: ResolverTypeWrapper<WorkModel>;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkItemEdge']>, nodes: Array<ResolversTypes['WorkItem']> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  WorkingCalendar: ResolverTypeWrapper<WorkingCalendar>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptDirectiveInput: AcceptDirectiveInput;
  AcceptDirectivePayload: Omit<AcceptDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AcceptOpinionInput: AcceptOpinionInput;
  AcceptOpinionPayload: Omit<AcceptOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AcknowledgeDirectiveInput: AcknowledgeDirectiveInput;
  AcknowledgeDirectivePayload: Omit<AcknowledgeDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AdministrativeUnit: UnitModel;
  AdministrativeUnitConnection: Omit<AdministrativeUnitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AdministrativeUnitEdge']>, nodes: Array<ResolversParentTypes['AdministrativeUnit']> };
  AdministrativeUnitEdge: Omit<AdministrativeUnitEdge, 'node'> & { node: ResolversParentTypes['AdministrativeUnit'] };
  AllowedTransition: AllowedTransition;
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
  AttachDocumentPayload: Omit<AttachDocumentPayload, 'document' | 'subject' | 'userErrors'> & { document?: Maybe<ResolversParentTypes['Document']>, subject?: Maybe<ResolversParentTypes['Node']>, userErrors: Array<ResolversParentTypes['UserError']> };
  AuditEntry: ChangeModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditTrailConnection: Omit<AuditTrailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']>, nodes: Array<ResolversParentTypes['AuditEntry']> };
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
  ChangeConnection: Omit<ChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChangeEdge']>, nodes: Array<ResolversParentTypes['Change']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Citizen: Citizen;
  CitizenInput: CitizenInput;
  ClassifyOpinionInput: ClassifyOpinionInput;
  ClassifyOpinionPayload: Omit<ClassifyOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Client: ClientModel;
  ClientConnection: Omit<ClientConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClientEdge']>, nodes: Array<ResolversParentTypes['Client']> };
  ClientEdge: Omit<ClientEdge, 'node'> & { node: ResolversParentTypes['Client'] };
  ClientWhere: ClientWhere;
  CloseOpinionInput: CloseOpinionInput;
  CloseOpinionPayload: Omit<CloseOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CloseSessionInput: CloseSessionInput;
  CloseSessionPayload: Omit<CloseSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConcludeSessionInput: ConcludeSessionInput;
  ConcludeSessionPayload: Omit<ConcludeSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ConclusionNotice: NoticeModel;
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
  DeadlineConnection: Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeadlineEdge']>, nodes: Array<ResolversParentTypes['Deadline']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineExplanation: DeadlineExplanation;
  DeadlineExtension: DeadlineExtension;
  DeadlineMove: MoveModel;
  DeadlineNotice: SaidModel;
  DeadlineOrder: DeadlineOrder;
  DeadlinePause: DeadlinePause;
  DeadlinePolicy: DeadlinePolicy;
  DeadlineWhere: DeadlineWhere;
  Delivery: DeliveryModel;
  DeliveryInput: DeliveryInput;
  Directive: DirectiveModel;
  DirectiveConnection: Omit<DirectiveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DirectiveEdge']>, nodes: Array<ResolversParentTypes['Directive']> };
  DirectiveEdge: Omit<DirectiveEdge, 'node'> & { node: ResolversParentTypes['Directive'] };
  DirectiveInput: DirectiveInput;
  DirectiveProgress: DirectiveProgress;
  DirectiveProgressInput: DirectiveProgressInput;
  DirectiveWhere: DirectiveWhere;
  Document: DocumentModel;
  DocumentInput: DocumentInput;
  DraftResponseInput: DraftResponseInput;
  DraftResponsePayload: Omit<DraftResponsePayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  EnumLabels: EnumLabels;
  EraseCitizenInput: EraseCitizenInput;
  EraseCitizenPayload: Omit<EraseCitizenPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  EscalateOpinionInput: EscalateOpinionInput;
  EscalateOpinionPayload: Omit<EscalateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Escalation: EscalationModel;
  EscalationInput: EscalationInput;
  EscalationReply: EscalationReply;
  EscalationReplyInput: EscalationReplyInput;
  ExplainDifferenceInput: ExplainDifferenceInput;
  ExplainDifferencePayload: Omit<ExplainDifferencePayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ExtendDeadlineInput: ExtendDeadlineInput;
  ExtendDeadlinePayload: Omit<ExtendDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ExternalRef: ExternalRef;
  ExternalRefInput: ExternalRefInput;
  FieldChange: FieldChange;
  FollowUp: FollowUp;
  FollowUpEscalationInput: FollowUpEscalationInput;
  FollowUpEscalationPayload: Omit<FollowUpEscalationPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Grant: Grant;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: Omit<GrantRolePayload, 'roleGrant' | 'userErrors'> & { roleGrant?: Maybe<ResolversParentTypes['RoleGrant']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Guest: Guest;
  GuestInput: GuestInput;
  HoldSessionInput: HoldSessionInput;
  HoldSessionPayload: Omit<HoldSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  HttpHeader: HttpHeader;
  ID: Scalars['ID']['output'];
  IdentityReading: ReadingModel;
  Int: Scalars['Int']['output'];
  IssueRecommendationInput: IssueRecommendationInput;
  IssueRecommendationPayload: Omit<IssueRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  JSON: Scalars['JSON']['output'];
  Label: Label;
  LegalDocument: LegalDocument;
  LegalDocumentInput: LegalDocumentInput;
  MergeOpinionsInput: MergeOpinionsInput;
  MergeOpinionsPayload: Omit<MergeOpinionsPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Mutation: Record<PropertyKey, never>;
  NewDirectiveInput: NewDirectiveInput;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAdmitted: NotAdmitted;
  NotAdmittedInput: NotAdmittedInput;
  OpenCollectionInput: OpenCollectionInput;
  OpenCollectionPayload: Omit<OpenCollectionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Opinion: OpinionModel;
  OpinionConnection: Omit<OpinionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OpinionEdge']>, nodes: Array<ResolversParentTypes['Opinion']> };
  OpinionEdge: Omit<OpinionEdge, 'node'> & { node: ResolversParentTypes['Opinion'] };
  OpinionOrder: OpinionOrder;
  OpinionPatch: OpinionPatch;
  OpinionWhere: OpinionWhere;
  Organization: OrganizationModel;
  PageInfo: PageInfo;
  PauseDeadlineInput: PauseDeadlineInput;
  PauseDeadlinePayload: Omit<PauseDeadlinePayload, 'deadline' | 'userErrors'> & { deadline?: Maybe<ResolversParentTypes['Deadline']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PlanSessionInput: PlanSessionInput;
  PlanSessionPayload: Omit<PlanSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
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
  Recommendation: RecommendationModel;
  RecommendationAssessment: RecommendationAssessment;
  RecommendationImplementation: RecommendationImplementation;
  RecommendationReply: RecommendationReply;
  Reconciliation: Reconciliation;
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
  ReopenOpinionInput: ReopenOpinionInput;
  ReopenOpinionPayload: Omit<ReopenOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReplaceDirectiveInput: ReplaceDirectiveInput;
  ReplyToRecommendationInput: ReplyToRecommendationInput;
  ReplyToRecommendationPayload: Omit<ReplyToRecommendationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReportDirectiveInput: ReportDirectiveInput;
  ReportDirectivePayload: Omit<ReportDirectivePayload, 'directive' | 'userErrors'> & { directive?: Maybe<ResolversParentTypes['Directive']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReportImplementationInput: ReportImplementationInput;
  ReportImplementationPayload: Omit<ReportImplementationPayload, 'recommendation' | 'userErrors'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']>, userErrors: Array<ResolversParentTypes['UserError']> };
  ReportedCount: CountModel;
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
  RoleGrantConnection: Omit<RoleGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RoleGrantEdge']>, nodes: Array<ResolversParentTypes['RoleGrant']> };
  RoleGrantEdge: Omit<RoleGrantEdge, 'node'> & { node: ResolversParentTypes['RoleGrant'] };
  RoleGrantWhere: RoleGrantWhere;
  RotateClientSecretInput: RotateClientSecretInput;
  RotateClientSecretPayload: Omit<RotateClientSecretPayload, 'client' | 'userErrors'> & { client?: Maybe<ResolversParentTypes['Client']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Session: SessionModel;
  SessionConnection: Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SessionEdge']>, nodes: Array<ResolversParentTypes['Session']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
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
  SupervisionCampaign: CampaignModel;
  SupervisionCampaignConnection: Omit<SupervisionCampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupervisionCampaignEdge']>, nodes: Array<ResolversParentTypes['SupervisionCampaign']> };
  SupervisionCampaignEdge: Omit<SupervisionCampaignEdge, 'node'> & { node: ResolversParentTypes['SupervisionCampaign'] };
  SupervisionCampaignWhere: SupervisionCampaignWhere;
  SupervisionFinding: FindingModel;
  SupervisionFindingConnection: Omit<SupervisionFindingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupervisionFindingEdge']>, nodes: Array<ResolversParentTypes['SupervisionFinding']> };
  SupervisionFindingEdge: Omit<SupervisionFindingEdge, 'node'> & { node: ResolversParentTypes['SupervisionFinding'] };
  SupervisionFindingWhere: SupervisionFindingWhere;
  SupervisionVisit: VisitModel;
  SupervisionVisitInput: SupervisionVisitInput;
  UnitWhere: UnitWhere;
  UpdateOpinionInput: UpdateOpinionInput;
  UpdateOpinionPayload: Omit<UpdateOpinionPayload, 'opinion' | 'userErrors'> & { opinion?: Maybe<ResolversParentTypes['Opinion']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateSessionInput: UpdateSessionInput;
  UpdateSessionPayload: Omit<UpdateSessionPayload, 'session' | 'userErrors'> & { session?: Maybe<ResolversParentTypes['Session']>, userErrors: Array<ResolversParentTypes['UserError']> };
  Upload: Upload;
  UserError: UserErrorModel;
  Viewer: Viewer;
  Warning: Warning;
  WorkItem: WorkModel;
  WorkItemConnection: Omit<WorkItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkItemEdge']>, nodes: Array<ResolversParentTypes['WorkItem']> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  WorkingCalendar: WorkingCalendar;
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

export type AdministrativeUnitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AdministrativeUnit'] = ResolversParentTypes['AdministrativeUnit']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeIsOfficial?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['UnitLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organizations?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdministrativeUnitConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AdministrativeUnitConnection'] = ResolversParentTypes['AdministrativeUnitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdministrativeUnitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdministrativeUnitEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AdministrativeUnitEdge'] = ResolversParentTypes['AdministrativeUnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
};

export type AllowedTransitionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AllowedTransition'] = ResolversParentTypes['AllowedTransition']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requires?: Resolver<Array<ResolversTypes['Label']>, ParentType, ContextType>;
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
};

export type ApproveResponsePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApproveResponsePayload'] = ResolversParentTypes['ApproveResponsePayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AttachDocumentPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttachDocumentPayload'] = ResolversParentTypes['AttachDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  unitCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditTrailConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditTrailConnection'] = ResolversParentTypes['AuditTrailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
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
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
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
};

export type ClientConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClientConnection'] = ResolversParentTypes['ClientConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Client']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ClientEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClientEdge'] = ResolversParentTypes['ClientEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Client'], ParentType, ContextType>;
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
  calendarVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensions?: Resolver<Array<ResolversTypes['DeadlineExtension']>, ParentType, ContextType>;
  heir?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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
  startRecordedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['DayStep']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDaysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['PeriodDirection']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mark?: Resolver<ResolversTypes['SourceMark'], ParentType, ContextType>;
  metBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeating?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['PeriodUnit']>, ParentType, ContextType>;
  unitCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<DirectiveAuditTrailArgs>>;
  cancellation?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<DirectiveChangesArgs>>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cooperating?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['DirectiveKind']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<Array<ResolversTypes['Opinion']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['DirectiveProgress'], ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType>;
  returned?: Resolver<Array<ResolversTypes['ReturnedReport']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DirectiveStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectiveConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DirectiveConnection'] = ResolversParentTypes['DirectiveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DirectiveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Directive']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DirectiveEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DirectiveEdge'] = ResolversParentTypes['DirectiveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Directive'], ParentType, ContextType>;
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
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type FieldChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type GrantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  denunciations?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organizationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
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

export type HoldSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HoldSessionPayload'] = ResolversParentTypes['HoldSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptDirective?: Resolver<ResolversTypes['AcceptDirectivePayload'], ParentType, ContextType, RequireFields<MutationAcceptDirectiveArgs, 'input'>>;
  acceptOpinion?: Resolver<ResolversTypes['AcceptOpinionPayload'], ParentType, ContextType, RequireFields<MutationAcceptOpinionArgs, 'input'>>;
  acknowledgeDirective?: Resolver<ResolversTypes['AcknowledgeDirectivePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeDirectiveArgs, 'input'>>;
  amendNotice?: Resolver<ResolversTypes['AmendNoticePayload'], ParentType, ContextType, RequireFields<MutationAmendNoticeArgs, 'input'>>;
  announceSession?: Resolver<ResolversTypes['AnnounceSessionPayload'], ParentType, ContextType, RequireFields<MutationAnnounceSessionArgs, 'input'>>;
  answerAtSession?: Resolver<ResolversTypes['AnswerAtSessionPayload'], ParentType, ContextType, RequireFields<MutationAnswerAtSessionArgs, 'input'>>;
  approveResponse?: Resolver<ResolversTypes['ApproveResponsePayload'], ParentType, ContextType, RequireFields<MutationApproveResponseArgs, 'input'>>;
  assessReply?: Resolver<ResolversTypes['AssessReplyPayload'], ParentType, ContextType, RequireFields<MutationAssessReplyArgs, 'input'>>;
  assignOpinion?: Resolver<ResolversTypes['AssignOpinionPayload'], ParentType, ContextType, RequireFields<MutationAssignOpinionArgs, 'input'>>;
  attachDocument?: Resolver<ResolversTypes['AttachDocumentPayload'], ParentType, ContextType, RequireFields<MutationAttachDocumentArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  classifyOpinion?: Resolver<ResolversTypes['ClassifyOpinionPayload'], ParentType, ContextType, RequireFields<MutationClassifyOpinionArgs, 'input'>>;
  closeOpinion?: Resolver<ResolversTypes['CloseOpinionPayload'], ParentType, ContextType, RequireFields<MutationCloseOpinionArgs, 'input'>>;
  closeSession?: Resolver<ResolversTypes['CloseSessionPayload'], ParentType, ContextType, RequireFields<MutationCloseSessionArgs, 'input'>>;
  concludeSession?: Resolver<ResolversTypes['ConcludeSessionPayload'], ParentType, ContextType, RequireFields<MutationConcludeSessionArgs, 'input'>>;
  confirmRecommendation?: Resolver<ResolversTypes['ConfirmRecommendationPayload'], ParentType, ContextType, RequireFields<MutationConfirmRecommendationArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignPayload'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  createClient?: Resolver<ResolversTypes['CreateClientPayload'], ParentType, ContextType, RequireFields<MutationCreateClientArgs, 'input'>>;
  createUpload?: Resolver<ResolversTypes['CreateUploadPayload'], ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  draftResponse?: Resolver<ResolversTypes['DraftResponsePayload'], ParentType, ContextType, RequireFields<MutationDraftResponseArgs, 'input'>>;
  eraseCitizen?: Resolver<ResolversTypes['EraseCitizenPayload'], ParentType, ContextType, RequireFields<MutationEraseCitizenArgs, 'input'>>;
  escalateOpinion?: Resolver<ResolversTypes['EscalateOpinionPayload'], ParentType, ContextType, RequireFields<MutationEscalateOpinionArgs, 'input'>>;
  explainDifference?: Resolver<ResolversTypes['ExplainDifferencePayload'], ParentType, ContextType, RequireFields<MutationExplainDifferenceArgs, 'input'>>;
  extendDeadline?: Resolver<ResolversTypes['ExtendDeadlinePayload'], ParentType, ContextType, RequireFields<MutationExtendDeadlineArgs, 'input'>>;
  followUpEscalation?: Resolver<ResolversTypes['FollowUpEscalationPayload'], ParentType, ContextType, RequireFields<MutationFollowUpEscalationArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  holdSession?: Resolver<ResolversTypes['HoldSessionPayload'], ParentType, ContextType, RequireFields<MutationHoldSessionArgs, 'input'>>;
  issueRecommendation?: Resolver<ResolversTypes['IssueRecommendationPayload'], ParentType, ContextType, RequireFields<MutationIssueRecommendationArgs, 'input'>>;
  mergeOpinions?: Resolver<ResolversTypes['MergeOpinionsPayload'], ParentType, ContextType, RequireFields<MutationMergeOpinionsArgs, 'input'>>;
  openCollection?: Resolver<ResolversTypes['OpenCollectionPayload'], ParentType, ContextType, RequireFields<MutationOpenCollectionArgs, 'input'>>;
  pauseDeadline?: Resolver<ResolversTypes['PauseDeadlinePayload'], ParentType, ContextType, RequireFields<MutationPauseDeadlineArgs, 'input'>>;
  planSession?: Resolver<ResolversTypes['PlanSessionPayload'], ParentType, ContextType, RequireFields<MutationPlanSessionArgs, 'input'>>;
  postponeSession?: Resolver<ResolversTypes['PostponeSessionPayload'], ParentType, ContextType, RequireFields<MutationPostponeSessionArgs, 'input'>>;
  publishSession?: Resolver<ResolversTypes['PublishSessionPayload'], ParentType, ContextType, RequireFields<MutationPublishSessionArgs, 'input'>>;
  receiveRecommendation?: Resolver<ResolversTypes['ReceiveRecommendationPayload'], ParentType, ContextType, RequireFields<MutationReceiveRecommendationArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['RecordDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordEscalationReply?: Resolver<ResolversTypes['RecordEscalationReplyPayload'], ParentType, ContextType, RequireFields<MutationRecordEscalationReplyArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['RecordFindingPayload'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordOpinion?: Resolver<ResolversTypes['RecordOpinionPayload'], ParentType, ContextType, RequireFields<MutationRecordOpinionArgs, 'input'>>;
  recordOpinions?: Resolver<ResolversTypes['RecordOpinionsPayload'], ParentType, ContextType, RequireFields<MutationRecordOpinionsArgs, 'input'>>;
  recordOrganization?: Resolver<ResolversTypes['RecordOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRecordOrganizationArgs, 'input'>>;
  recordSession?: Resolver<ResolversTypes['RecordSessionPayload'], ParentType, ContextType, RequireFields<MutationRecordSessionArgs, 'input'>>;
  redactOpinion?: Resolver<ResolversTypes['RedactOpinionPayload'], ParentType, ContextType, RequireFields<MutationRedactOpinionArgs, 'input'>>;
  redirectOpinion?: Resolver<ResolversTypes['RedirectOpinionPayload'], ParentType, ContextType, RequireFields<MutationRedirectOpinionArgs, 'input'>>;
  rejectOpinion?: Resolver<ResolversTypes['RejectOpinionPayload'], ParentType, ContextType, RequireFields<MutationRejectOpinionArgs, 'input'>>;
  reopenOpinion?: Resolver<ResolversTypes['ReopenOpinionPayload'], ParentType, ContextType, RequireFields<MutationReopenOpinionArgs, 'input'>>;
  replyToRecommendation?: Resolver<ResolversTypes['ReplyToRecommendationPayload'], ParentType, ContextType, RequireFields<MutationReplyToRecommendationArgs, 'input'>>;
  reportDirective?: Resolver<ResolversTypes['ReportDirectivePayload'], ParentType, ContextType, RequireFields<MutationReportDirectiveArgs, 'input'>>;
  reportImplementation?: Resolver<ResolversTypes['ReportImplementationPayload'], ParentType, ContextType, RequireFields<MutationReportImplementationArgs, 'input'>>;
  resumeDeadline?: Resolver<ResolversTypes['ResumeDeadlinePayload'], ParentType, ContextType, RequireFields<MutationResumeDeadlineArgs, 'input'>>;
  returnDirective?: Resolver<ResolversTypes['ReturnDirectivePayload'], ParentType, ContextType, RequireFields<MutationReturnDirectiveArgs, 'input'>>;
  returnOpinion?: Resolver<ResolversTypes['ReturnOpinionPayload'], ParentType, ContextType, RequireFields<MutationReturnOpinionArgs, 'input'>>;
  revokeClient?: Resolver<ResolversTypes['RevokeClientPayload'], ParentType, ContextType, RequireFields<MutationRevokeClientArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  rotateClientSecret?: Resolver<ResolversTypes['RotateClientSecretPayload'], ParentType, ContextType, RequireFields<MutationRotateClientSecretArgs, 'input'>>;
  setCalendarDays?: Resolver<ResolversTypes['SetCalendarDaysPayload'], ParentType, ContextType, RequireFields<MutationSetCalendarDaysArgs, 'input'>>;
  setDeadlinePolicy?: Resolver<ResolversTypes['SetDeadlinePolicyPayload'], ParentType, ContextType, RequireFields<MutationSetDeadlinePolicyArgs, 'input'>>;
  setResolution?: Resolver<ResolversTypes['SetResolutionPayload'], ParentType, ContextType, RequireFields<MutationSetResolutionArgs, 'input'>>;
  startDirective?: Resolver<ResolversTypes['StartDirectivePayload'], ParentType, ContextType, RequireFields<MutationStartDirectiveArgs, 'input'>>;
  startSession?: Resolver<ResolversTypes['StartSessionPayload'], ParentType, ContextType, RequireFields<MutationStartSessionArgs, 'input'>>;
  updateOpinion?: Resolver<ResolversTypes['UpdateOpinionPayload'], ParentType, ContextType, RequireFields<MutationUpdateOpinionArgs, 'input'>>;
  updateSession?: Resolver<ResolversTypes['UpdateSessionPayload'], ParentType, ContextType, RequireFields<MutationUpdateSessionArgs, 'input'>>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AdministrativeUnit' | 'Change' | 'ConclusionNotice' | 'Deadline' | 'Directive' | 'Escalation' | 'Opinion' | 'Organization' | 'Recommendation' | 'Response' | 'RoleGrant' | 'Session' | 'SupervisionCampaign' | 'SupervisionFinding', ParentType, ContextType>;
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
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityReadings?: Resolver<Maybe<Array<ResolversTypes['IdentityReading']>>, ParentType, ContextType>;
  merged?: Resolver<Array<ResolversTypes['Opinion']>, ParentType, ContextType>;
  mergedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['OpinionNature']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  redaction?: Resolver<Maybe<ResolversTypes['Redaction']>, ParentType, ContextType>;
  redirection?: Resolver<Maybe<ResolversTypes['Redirection']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['Rejection']>, ParentType, ContextType>;
  reopened?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  responses?: Resolver<Array<ResolversTypes['Response']>, ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['Remark']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OpinionStatus'], ParentType, ContextType>;
  trackingCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpinionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpinionConnection'] = ResolversParentTypes['OpinionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OpinionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Opinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OpinionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpinionEdge'] = ResolversParentTypes['OpinionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Opinion'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clients?: Resolver<Maybe<ResolversTypes['ClientConnection']>, ParentType, ContextType, RequireFields<QueryClientsArgs, 'where'>>;
  deadlinePolicies?: Resolver<Array<ResolversTypes['DeadlinePolicy']>, ParentType, ContextType, RequireFields<QueryDeadlinePoliciesArgs, 'unitCode'>>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'where'>>;
  directive?: Resolver<Maybe<ResolversTypes['Directive']>, ParentType, ContextType, Partial<QueryDirectiveArgs>>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, RequireFields<QueryDirectivesArgs, 'where'>>;
  explainDeadline?: Resolver<ResolversTypes['DeadlineExplanation'], ParentType, ContextType, RequireFields<QueryExplainDeadlineArgs, 'policyCode' | 'startedAt' | 'unitCode'>>;
  finding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType, Partial<QueryFindingArgs>>;
  findings?: Resolver<ResolversTypes['SupervisionFindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'where'>>;
  labels?: Resolver<Array<ResolversTypes['EnumLabels']>, ParentType, ContextType, Partial<QueryLabelsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType, Partial<QueryOpinionArgs>>;
  opinions?: Resolver<ResolversTypes['OpinionConnection'], ParentType, ContextType, RequireFields<QueryOpinionsArgs, 'where'>>;
  overdue?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryOverdueArgs, 'unitCode'>>;
  ownDeadlinePolicies?: Resolver<Array<ResolversTypes['DeadlinePolicy']>, ParentType, ContextType, RequireFields<QueryOwnDeadlinePoliciesArgs, 'unitCode'>>;
  recalculation?: Resolver<Maybe<ResolversTypes['Recalculation']>, ParentType, ContextType, RequireFields<QueryRecalculationArgs, 'id'>>;
  roleGrants?: Resolver<Maybe<ResolversTypes['RoleGrantConnection']>, ParentType, ContextType, RequireFields<QueryRoleGrantsArgs, 'where'>>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType, Partial<QuerySessionArgs>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<QuerySessionsArgs, 'where'>>;
  supervisionCampaigns?: Resolver<ResolversTypes['SupervisionCampaignConnection'], ParentType, ContextType, RequireFields<QuerySupervisionCampaignsArgs, 'where'>>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType, RequireFields<QueryUnitArgs, 'code'>>;
  units?: Resolver<ResolversTypes['AdministrativeUnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'where'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  workingCalendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType, RequireFields<QueryWorkingCalendarArgs, 'from' | 'to'>>;
  worklist?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, Partial<QueryWorklistArgs>>;
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
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['RecommendationAssessment']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<RecommendationAuditTrailArgs>>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<RecommendationChangesArgs>>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementation?: Resolver<Maybe<ResolversTypes['RecommendationImplementation']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['RecommendationReply']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationAssessmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecommendationAssessment'] = ResolversParentTypes['RecommendationAssessment']> = {
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  difference?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOpinionsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOpinionsPayload'] = ResolversParentTypes['RecordOpinionsPayload']> = {
  results?: Resolver<Array<ResolversTypes['RecordOpinionsResult']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOpinionsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOpinionsResult'] = ResolversParentTypes['RecordOpinionsResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOrganizationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOrganizationPayload'] = ResolversParentTypes['RecordOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordSessionPayload'] = ResolversParentTypes['RecordSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedactOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RedactOpinionPayload'] = ResolversParentTypes['RedactOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
};

export type RejectOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RejectOpinionPayload'] = ResolversParentTypes['RejectOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Rejection'] = ResolversParentTypes['Rejection']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NotAdmittedReason'], ParentType, ContextType>;
  rejectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResponseKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResponseStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGrantConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleGrantConnection'] = ResolversParentTypes['RoleGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleGrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RoleGrantEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleGrantEdge'] = ResolversParentTypes['RoleGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGrant'], ParentType, ContextType>;
};

export type RotateClientSecretPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RotateClientSecretPayload'] = ResolversParentTypes['RotateClientSecretPayload']> = {
  client?: Resolver<Maybe<ResolversTypes['Client']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['ConclusionNotice']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  auditTrail?: Resolver<Maybe<ResolversTypes['AuditTrailConnection']>, ParentType, ContextType, Partial<SessionAuditTrailArgs>>;
  carriedOver?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['Chair']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ResolversTypes['ChangeConnection']>, ParentType, ContextType, Partial<SessionChangesArgs>>;
  conclusionNotice?: Resolver<Maybe<ResolversTypes['ConclusionNotice']>, ParentType, ContextType>;
  countsInStatistics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dayPart?: Resolver<Maybe<ResolversTypes['DayPart']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  directives?: Resolver<ResolversTypes['DirectiveConnection'], ParentType, ContextType, Partial<SessionDirectivesArgs>>;
  documents?: Resolver<Array<ResolversTypes['Document']>, ParentType, ContextType>;
  externalRef?: Resolver<Maybe<ResolversTypes['ExternalRef']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SessionType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCan?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
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
  visits?: Resolver<Array<ResolversTypes['SupervisionVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionCampaignConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionCampaignConnection'] = ResolversParentTypes['SupervisionCampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionCampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionCampaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionCampaignEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionCampaignEdge'] = ResolversParentTypes['SupervisionCampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionCampaign'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupervisionFindingConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionFindingConnection'] = ResolversParentTypes['SupervisionFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupervisionFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupervisionFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupervisionFindingEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionFindingEdge'] = ResolversParentTypes['SupervisionFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupervisionFinding'], ParentType, ContextType>;
};

export type SupervisionVisitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SupervisionVisit'] = ResolversParentTypes['SupervisionVisit']> = {
  bodies?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['AdministrativeUnit'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type UpdateOpinionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateOpinionPayload'] = ResolversParentTypes['UpdateOpinionPayload']> = {
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSessionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateSessionPayload'] = ResolversParentTypes['UpdateSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UploadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  documentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  headers?: Resolver<Array<ResolversTypes['HttpHeader']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  allowedSteps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  allowedTransitions?: Resolver<Array<ResolversTypes['AllowedTransition']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DeadlineState']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AdministrativeUnit']>, ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
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
  DirectiveConnection?: DirectiveConnectionResolvers<ContextType>;
  DirectiveEdge?: DirectiveEdgeResolvers<ContextType>;
  DirectiveProgress?: DirectiveProgressResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DraftResponsePayload?: DraftResponsePayloadResolvers<ContextType>;
  EnumLabels?: EnumLabelsResolvers<ContextType>;
  EraseCitizenPayload?: EraseCitizenPayloadResolvers<ContextType>;
  EscalateOpinionPayload?: EscalateOpinionPayloadResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationReply?: EscalationReplyResolvers<ContextType>;
  ExplainDifferencePayload?: ExplainDifferencePayloadResolvers<ContextType>;
  ExtendDeadlinePayload?: ExtendDeadlinePayloadResolvers<ContextType>;
  ExternalRef?: ExternalRefResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  FollowUpEscalationPayload?: FollowUpEscalationPayloadResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  HoldSessionPayload?: HoldSessionPayloadResolvers<ContextType>;
  HttpHeader?: HttpHeaderResolvers<ContextType>;
  IdentityReading?: IdentityReadingResolvers<ContextType>;
  IssueRecommendationPayload?: IssueRecommendationPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Label?: LabelResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  MergeOpinionsPayload?: MergeOpinionsPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAdmitted?: NotAdmittedResolvers<ContextType>;
  OpenCollectionPayload?: OpenCollectionPayloadResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  OpinionConnection?: OpinionConnectionResolvers<ContextType>;
  OpinionEdge?: OpinionEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PauseDeadlinePayload?: PauseDeadlinePayloadResolvers<ContextType>;
  PlanSessionPayload?: PlanSessionPayloadResolvers<ContextType>;
  PostponeSessionPayload?: PostponeSessionPayloadResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublishSessionPayload?: PublishSessionPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Recalculation?: RecalculationResolvers<ContextType>;
  RecalculationPreview?: RecalculationPreviewResolvers<ContextType>;
  ReceiveRecommendationPayload?: ReceiveRecommendationPayloadResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationAssessment?: RecommendationAssessmentResolvers<ContextType>;
  RecommendationImplementation?: RecommendationImplementationResolvers<ContextType>;
  RecommendationReply?: RecommendationReplyResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
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
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
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
  UpdateOpinionPayload?: UpdateOpinionPayloadResolvers<ContextType>;
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

