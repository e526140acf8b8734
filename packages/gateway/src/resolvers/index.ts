import type { MutationResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { accessMutations, accessQueries, Client, RoleGrant } from "./access.ts";
import { AuditEntry, Change } from "./change.ts";
import { IdentityReading, peopleMutations } from "./citizen.ts";
import { ConclusionNotice } from "./conclusion.ts";
import { Deadline, DeadlineNotice, deadlineMutations } from "./deadline.ts";
import { deadlineQueries } from "./deadline-list.ts";
import { Directive, directiveMutations, directiveQueries } from "./directive.ts";
import { Document, documentMutations } from "./document.ts";
import { explainQueries } from "./explain.ts";
import { Node, nodeQueries } from "./node.ts";
import { Assignment, Opinion, opinionMutations, opinionQueries } from "./opinion.ts";
import { opinionStepMutations } from "./opinion-steps.ts";
import { Organization, organizationMutations } from "./organization.ts";
import { Recommendation, recommendationMutations } from "./recommendation.ts";
import { Response } from "./response.ts";
import { DeadlineMove, rulesMutations, rulesQueries } from "./rules.ts";
import { Chair, Session, sessionMutations, sessionQueries } from "./session.ts";
import { sessionStepMutations } from "./session-steps.ts";
import {
  SupervisionCampaign,
  SupervisionFinding,
  SupervisionVisit,
  supervisionMutations,
  supervisionQueries,
} from "./supervision.ts";
import { AdministrativeUnit, unitQueries } from "./unit.ts";
import { UserError, viewerQueries } from "./viewer.ts";
import { WorkItem, worklistQueries } from "./worklist.ts";

const Query: Required<QueryResolvers> = {
  ...viewerQueries,
  ...nodeQueries,
  ...unitQueries,
  ...sessionQueries,
  ...opinionQueries,
  ...directiveQueries,
  ...supervisionQueries,
  ...worklistQueries,
  ...explainQueries,
  ...deadlineQueries,
  ...rulesQueries,
  ...accessQueries,
};
const Mutation: Required<MutationResolvers> = {
  ...organizationMutations,
  ...documentMutations,
  ...sessionMutations,
  ...opinionMutations,
  ...sessionStepMutations,
  ...opinionStepMutations,
  ...directiveMutations,
  ...deadlineMutations,
  ...rulesMutations,
  ...recommendationMutations,
  ...supervisionMutations,
  ...accessMutations,
  ...peopleMutations,
};

export const resolvers = {
  Query,
  Mutation,
  Node,
  AdministrativeUnit,
  Organization,
  Session,
  Chair,
  ConclusionNotice,
  Directive,
  Opinion,
  Response,
  Recommendation,
  WorkItem,
  Assignment,
  Deadline,
  DeadlineNotice,
  DeadlineMove,
  Document,
  SupervisionCampaign,
  SupervisionVisit,
  SupervisionFinding,
  Change,
  AuditEntry,
  RoleGrant,
  Client,
  IdentityReading,
  UserError,
} as const;
