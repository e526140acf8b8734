import type { MutationResolvers, QueryResolvers } from "../generated/resolvers.ts";
import { Change } from "./change.ts";
import { ConclusionNotice } from "./conclusion.ts";
import { Deadline } from "./deadline.ts";
import { Directive, directiveQueries } from "./directive.ts";
import { Node, nodeQueries } from "./node.ts";
import { Assignment, Opinion, opinionMutations, opinionQueries } from "./opinion.ts";
import { Organization, organizationMutations } from "./organization.ts";
import { Chair, Session, sessionMutations, sessionQueries } from "./session.ts";
import { SupervisionCampaign, SupervisionFinding, SupervisionVisit, supervisionMutations, supervisionQueries } from "./supervision.ts";
import { AdministrativeUnit, unitQueries } from "./unit.ts";
import { UserError, viewerQueries } from "./viewer.ts";

const Query: Required<QueryResolvers> = {
  ...viewerQueries,
  ...nodeQueries,
  ...unitQueries,
  ...sessionQueries,
  ...opinionQueries,
  ...directiveQueries,
  ...supervisionQueries,
};
const Mutation: Required<MutationResolvers> = { ...organizationMutations, ...sessionMutations, ...opinionMutations, ...supervisionMutations };

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
  Assignment,
  Deadline,
  SupervisionCampaign,
  SupervisionVisit,
  SupervisionFinding,
  Change,
  UserError,
} as const;
