import { CONCEPTS, ofConcepts } from "../concepts/index.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { MUTATIONS } from "../mutations/index.ts";
import { accessQueries, Client, RoleGrant } from "./access.ts";
import { AuditEntry, Change } from "./change.ts";
import { IdentityReading } from "./citizen.ts";
import { ConclusionNotice } from "./conclusion.ts";
import { Deadline, DeadlineNotice } from "./deadline.ts";
import { deadlineQueries } from "./deadline-list.ts";
import { Document } from "./document.ts";
import { explainQueries } from "./explain.ts";
import { FieldList, fieldQueries } from "./field.ts";
import { MergedMatter, Tracking, trackingQueries } from "./merged-matter.ts";
import { Node, nodeQueries } from "./node.ts";
import { Organization, organizationQueries } from "./organization.ts";
import { Response } from "./response.ts";
import { DeadlineMove, rulesQueries } from "./rules.ts";
import {
  SupervisionCampaign,
  SupervisionFinding,
  SupervisionVisit,
  supervisionQueries,
} from "./supervision.ts";
import { Condition } from "./transition.ts";
import { AdministrativeUnit, unitQueries } from "./unit.ts";
import { Grant, UserError, Viewer, viewerQueries } from "./viewer.ts";
import { WorkItem, worklistQueries } from "./worklist.ts";

const Query: Required<QueryResolvers> = {
  ...viewerQueries,
  ...nodeQueries,
  ...unitQueries,
  ...organizationQueries,
  ...ofConcepts("queries"),
  ...supervisionQueries,
  ...worklistQueries,
  ...explainQueries,
  ...deadlineQueries,
  ...fieldQueries,
  ...rulesQueries,
  ...accessQueries,
  ...trackingQueries,
};
const Mutation = Object.fromEntries(
  Object.entries(MUTATIONS).map(([name, { resolve }]) => [name, resolve]),
);

const OWN = {
  Query,
  Mutation,
  Node,
  HasSteps: Node,
  Actionable: Node,
  AdministrativeUnit,
  Organization,
  ConclusionNotice,
  Response,
  WorkItem,
  Deadline,
  DeadlineNotice,
  DeadlineMove,
  Document,
  FieldList,
  SupervisionCampaign,
  SupervisionVisit,
  SupervisionFinding,
  Change,
  AuditEntry,
  RoleGrant,
  Client,
  IdentityReading,
  Viewer,
  Grant,
  UserError,
  Condition,
  Tracking,
  MergedMatter,
} as const;

/** All resolvers by type. Several parts may give fields of one type. */
export const RESOLVERS: readonly Readonly<Record<string, object>>[] = [
  OWN,
  ...Object.values(CONCEPTS).map(({ resolvers }) => resolvers),
];
