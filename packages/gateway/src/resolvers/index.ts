import type { QueryResolvers } from "../generated/resolvers.ts";
import { MUTATIONS } from "../mutations/index.ts";
import { accessQueries, Client, RoleGrant } from "./access.ts";
import { AuditEntry, Change } from "./change.ts";
import { IdentityReading } from "./citizen.ts";
import { ConclusionNotice } from "./conclusion.ts";
import { Deadline, DeadlineNotice } from "./deadline.ts";
import { deadlineQueries } from "./deadline-list.ts";
import { Directive, directiveQueries } from "./directive.ts";
import { Document } from "./document.ts";
import { explainQueries } from "./explain.ts";
import { Node, nodeQueries } from "./node.ts";
import { Assignment, Opinion, opinionQueries } from "./opinion.ts";
import { Organization } from "./organization.ts";
import { Recommendation } from "./recommendation.ts";
import { Response } from "./response.ts";
import { DeadlineMove, rulesQueries } from "./rules.ts";
import { Chair, Session, sessionQueries } from "./session.ts";
import {
  SupervisionCampaign,
  SupervisionFinding,
  SupervisionVisit,
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
const Mutation = Object.fromEntries(
  Object.entries(MUTATIONS).map(([name, { resolve }]) => [name, resolve]),
);

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
