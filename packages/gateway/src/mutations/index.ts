import {
  ApiClient,
  Attachment,
  Citizen,
  DeadlineChange,
  Directive,
  type InputOf,
  Notice,
  Opinion,
  Organization,
  Recommendation,
  RoleGrants,
  RuleChange,
  Session,
  Supervision,
} from "@doithoai/core";
import type { MutationResolvers } from "../generated/resolvers.ts";
import type { Disagreement, Named } from "./agreement.ts";
import {
  announced,
  attached,
  calendarSet,
  changedDeadline,
  disclosed,
  erased,
  offered,
  policySet,
  rowsOf,
} from "./payloads.ts";
import { answers, shapes } from "./resolve.ts";

type Name = keyof MutationResolvers;

/** All mutations of the API, each with the core mutation that it runs and its payload. */
export const MUTATIONS = {
  recordOrganization: answers(Organization.record, "organization"),
  createUpload: shapes(Attachment.createUpload, offered),
  attachDocument: shapes(Attachment.attach, attached),

  planSession: answers(Session.plan, "session"),
  recordSession: answers(Session.record, "session"),
  updateSession: answers(Session.update, "session"),
  explainDifference: answers(Session.explainDifference, "session"),
  announceSession: shapes(Session.announce, announced),
  openCollection: answers(Session.openCollection, "session"),
  startSession: answers(Session.start, "session"),
  holdSession: answers(Session.hold, "session"),
  concludeSession: answers(Notice.conclude, "session"),
  amendNotice: answers(Notice.amend, "session"),
  publishSession: answers(Session.publish, "session"),
  postponeSession: answers(Session.postpone, "session"),
  cancelSession: answers(Session.cancel, "session"),
  closeSession: answers(Session.close, "session"),

  recordOpinion: answers(Opinion.record, "opinion"),
  recordOpinions: shapes(Opinion.recordMany, rowsOf),
  updateOpinion: answers(Opinion.update, "opinion"),
  classifyOpinion: answers(Opinion.classify, "opinion"),
  rejectOpinion: answers(Opinion.reject, "opinion"),
  redirectOpinion: answers(Opinion.redirect, "opinion"),
  answerAtSession: answers(Opinion.answerAtSession, "opinion"),
  assignOpinion: answers(Opinion.assign, "opinion"),
  acceptOpinion: answers(Opinion.accept, "opinion"),
  returnOpinion: answers(Opinion.giveBack, "opinion"),
  escalateOpinion: answers(Opinion.escalate, "opinion"),
  followUpEscalation: answers(Opinion.followUp, "opinion"),
  recordEscalationReply: answers(Opinion.recordReply, "opinion"),
  draftResponse: answers(Opinion.draftResponse, "opinion"),
  approveResponse: answers(Opinion.approveResponse, "opinion"),
  recordDelivery: answers(Opinion.recordDelivery, "opinion"),
  setResolution: answers(Opinion.setResolution, "opinion"),
  closeOpinion: answers(Opinion.close, "opinion"),
  reopenOpinion: answers(Opinion.reopen, "opinion"),
  mergeOpinions: answers(Opinion.merge, "opinion"),
  redactOpinion: answers(Opinion.redact, "opinion"),
  eraseCitizen: shapes(Citizen.eraseCitizen, erased),

  acknowledgeDirective: answers(Directive.acknowledge, "directive"),
  startDirective: answers(Directive.start, "directive"),
  reportDirective: answers(Directive.report, "directive"),
  acceptDirective: answers(Directive.accept, "directive"),
  returnDirective: answers(Directive.giveBack, "directive"),

  extendDeadline: shapes(DeadlineChange.extend, changedDeadline),
  pauseDeadline: shapes(DeadlineChange.pause, changedDeadline),
  resumeDeadline: shapes(DeadlineChange.resume, changedDeadline),
  setCalendarDays: shapes(RuleChange.setCalendarDays, calendarSet),
  setDeadlinePolicy: shapes(RuleChange.setDeadlinePolicy, policySet),

  createCampaign: answers(Supervision.createCampaign, "campaign"),
  recordFinding: answers(Recommendation.recordFinding, "finding"),
  issueRecommendation: answers(Recommendation.issue, "recommendation"),
  receiveRecommendation: answers(Recommendation.receive, "recommendation"),
  replyToRecommendation: answers(Recommendation.reply, "recommendation"),
  assessReply: answers(Recommendation.assess, "recommendation"),
  reportImplementation: answers(Recommendation.reportImplementation, "recommendation"),
  confirmRecommendation: answers(Recommendation.confirm, "recommendation"),

  grantRole: answers(RoleGrants.grantRole, "roleGrant"),
  revokeRole: answers(RoleGrants.revokeRole, "roleGrant"),
  createClient: shapes(ApiClient.createClient, disclosed),
  rotateClientSecret: shapes(ApiClient.rotateSecret, disclosed),
  revokeClient: answers(ApiClient.revokeClient, "client"),
} as const satisfies { readonly [M in Name]: { readonly resolve: MutationResolvers[M] } };

/** The input type of a mutation in the SDL. */
type SdlInput<M extends Name> = Parameters<
  Extract<NonNullable<MutationResolvers[M]>, (...args: never[]) => unknown>
>[1]["input"];

/** Intended differences: the enum has a role that cannot be granted. */
type Intended = "grantRole: input.role: PUBLIC is in the SDL only";

type Disagreements = Exclude<
  Named<{ [M in Name]: Disagreement<SdlInput<M>, InputOf<(typeof MUTATIONS)[M]["run"]>> }>,
  Intended
>;

/**
 * Compile-time check that the inputs of the SDL and of core agree. A compile error names the
 * mutation and the field, argument or enum value that one side lacks.
 */
export const INPUTS_AGREE: [Disagreements] extends [never]
  ? true
  : { readonly [D in Disagreements]: never } = true;
