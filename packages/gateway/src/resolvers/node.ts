import {
  type Action,
  ApiClient,
  Citizen,
  changesOf,
  KINDS,
  type Kind,
  may,
  mayAnywhere,
  Notice,
  type Phrase,
  parseId,
  RoleGrants,
  Unit,
} from "@doithoai/core";
import { badArgument } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type { ResolversTypes } from "../generated/resolvers.ts";
import { isDeadlineSeen, isOpen, opinionSeen, sessionSeen } from "../visible.ts";
import { type Historied, placeIn, visibleChanges } from "./change.ts";
import type { Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { directiveSeen } from "./directive.ts";
import { answer } from "./response.ts";

/** The GraphQL type for each kind of id. Citizens, clients and documents are not nodes. */
const TYPES: Partial<Record<Kind, string>> = {
  unit: "AdministrativeUnit",
  organization: "Organization",
  session: "Session",
  notice: "ConclusionNotice",
  directive: "Directive",
  opinion: "Opinion",
  response: "Response",
  escalation: "Escalation",
  deadline: "Deadline",
  campaign: "SupervisionCampaign",
  finding: "SupervisionFinding",
  recommendation: "Recommendation",
  grant: "RoleGrant",
};

export const Node = {
  __resolveType: (value: object): string => {
    if ("subjectId" in value) return "Change";
    const parsed = "id" in value && typeof value.id === "string" ? parseId(value.id) : undefined;
    // The model of a unit has no id: code and validity identify the unit.
    return (parsed && TYPES[parsed.kind]) ?? "AdministrativeUnit";
  },
};

type Found = Awaited<ResolversTypes["Node"]> | null | undefined;

async function load(ctx: GatewayContext, id: string): Promise<Found> {
  const parsed = parseId(id);
  if (!parsed) return null;
  const { loaders } = ctx;
  const [first = "", second = ""] = parsed.parts;
  switch (parsed.kind) {
    case "unit": {
      const ref = Unit.refOf(id);
      return (
        ref &&
        (await loaders.unitsOf.load(ref.code))?.find(
          (unit) => Unit.refText(unit) === Unit.refText(ref),
        )
      );
    }
    case "organization":
      return loaders.organization.load(id);
    case "session":
      return sessionSeen(id, ctx);
    case "notice":
      return noticeSeen(ctx, id);
    case "directive":
      return directiveSeen(id, ctx);
    case "opinion":
      return opinionSeen(id, ctx);
    case "response":
      return answer(id, ctx);
    case "escalation":
      return escalationSeen(ctx, `opn_${first}.${second}`, id);
    case "deadline":
      return deadline(ctx, id, parsed.parts);
    case "campaign":
      return loaders.campaign.load(id);
    case "finding":
      return loaders.finding.load(id);
    case "recommendation":
      return loaders.recommendation.load(id);
    case "change":
      return change(ctx, parsed.parts);
    case "grant":
      return grant(ctx, id);
    case "citizen":
    case "client":
    case "document":
      return null;
  }
}

async function noticeSeen(ctx: GatewayContext, id: string): Promise<Found> {
  const notice = await Notice.byId(ctx, id);
  return notice && (await isOpen(notice.sessionId, ctx)) ? notice : null;
}

async function escalationSeen(ctx: GatewayContext, opinionId: string, id: string): Promise<Found> {
  const opinion = await opinionSeen(opinionId, ctx);
  return (
    opinion && ctx.loaders.seen(opinion).escalations.find((escalation) => escalation.id === id)
  );
}

async function grant(ctx: GatewayContext, id: string): Promise<Found> {
  const found = await RoleGrants.byId(ctx, id);
  return found && may(ctx.actor, "readGrants", found) ? found : null;
}

const CARRIERS: ReadonlySet<string> = new Set([
  KINDS.session,
  KINDS.directive,
  KINDS.opinion,
  KINDS.recommendation,
]);

const carrierOf = ([prefix = "", ...rest]: readonly string[]): string =>
  `${prefix}_${rest.slice(0, -1).join(".")}`;

/**
 * Loads a deadline. Format of the id: `ddl_<subject's prefix>.<subject's parts>.<policy>`. Public,
 * except for a denunciation.
 */
async function deadline(ctx: GatewayContext, id: string, parts: readonly string[]): Promise<Found> {
  if (!CARRIERS.has(parts[0] ?? "")) return null;
  const subject = await ctx.loaders.carrier.load(carrierOf(parts));
  return subject && isDeadlineSeen(subject, ctx)
    ? deadlinesOf(subject, null, ctx).find((each) => each.id === id)
    : null;
}

/** Loads a change. Format of the id: `chg_<subject's id>.<version>`. */
async function change(ctx: GatewayContext, parts: readonly string[]): Promise<Found> {
  const version = Number(parts.at(-1));
  const subjectId = parts.slice(0, -1).join(".");
  if (!Number.isInteger(version) || !mayAnywhere(ctx.actor, "readChanges")) return null;
  const subject = await historied(ctx, subjectId);
  // Every office may read the history of the calendar and the deadline policies.
  if (
    !subject ||
    !(
      isOfRules(subjectId) ||
      may(ctx.actor, READING[parseId(subjectId)?.kind ?? "unit"] ?? "readChanges", placeIn(subject))
    )
  )
    return null;
  const [found] = await changesOf(ctx, subjectId, { after: version - 1, limit: 1 });
  return found?.version === version ? visibleChanges(found, subject, ctx) : null;
}

/** The action that a history requires, if it is not `readChanges`. */
const READING: Partial<Record<Kind, Action>> = {
  grant: "readGrants",
  client: "readGrants",
  citizen: "readIdentityReadings",
};

/** Ids of the rules are `calendar`, and `policies` followed by the code of a unit. */
const isOfRules = (subjectId: string): boolean => /^(calendar$|policies )/.test(subjectId);

/** Keeps only id and unit. The notices of a deadline contain no text of its subject. */
const bare = (
  found: { readonly unit: Historied["unit"] } | undefined,
  id: string,
): Historied | undefined => found && { id, unit: found.unit };

/** The subject with this id, if it has a history. */
async function historied(ctx: GatewayContext, id: string): Promise<Historied | undefined> {
  const { loaders } = ctx;
  if (isOfRules(id)) return { id, unit: null };
  const parsed = parseId(id);
  switch (parsed?.kind) {
    case "deadline":
      return bare(await loaders.carrier.load(carrierOf(parsed.parts)), id);
    case "citizen":
      return bare(await Citizen.citizenById(ctx, id), id);
    case "client":
      return bare(await ApiClient.clientById(ctx, id), id);
    case "session":
    case "directive":
    case "opinion":
    case "recommendation":
      return loaders.carrier.load(id);
    case "notice":
      return Notice.byId(ctx, id);
    case "campaign":
      return loaders.campaign.load(id);
    case "finding":
      return loaders.finding.load(id);
    case "organization":
      return loaders.organization.load(id);
    case "grant":
      return RoleGrants.byId(ctx, id);
    case "unit":
    case "response":
    case "escalation":
    case "document":
    case "change":
    case undefined:
      return undefined;
  }
}

export const NODES_MAX = 100;
const TOO_MANY: Phrase = { vi: `tối đa ${NODES_MAX} mã.`, en: `at most ${NODES_MAX} ids.` };

export const nodeQueries: Queries<"node" | "nodes"> = {
  node: async (_, { id }, ctx) => (await load(ctx, id)) ?? null,
  nodes: async (_, { ids }, ctx) => {
    if (ids.length > NODES_MAX) throw badArgument("ids", TOO_MANY);
    return Promise.all(ids.map(async (id) => (await load(ctx, id)) ?? null));
  },
};
