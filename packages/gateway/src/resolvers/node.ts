import { Conclusion, changesOf, Directive, KINDS, type Kind, may, parseId, RequestError, Unit } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { ResolversTypes } from "../generated/resolvers.ts";
import { shown } from "./change.ts";
import type { Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { answer } from "./response.ts";

/** The type of an object with this kind of id; citizens and documents are no nodes. */
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
};

export const Node = {
  __resolveType: (value: object): string => {
    if ("subjectId" in value) return "Change";
    const parsed = "id" in value && typeof value.id === "string" ? parseId(value.id) : undefined;
    // A unit is found by code and validity: its model has no id of its own.
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
      return ref && (await loaders.unitsOf.load(ref.code))?.find((unit) => Unit.refText(unit) === Unit.refText(ref));
    }
    case "organization":
      return loaders.organization.load(id);
    case "session":
      return loaders.session.load(id);
    case "notice":
      return Conclusion.byId(ctx, id);
    case "directive":
      return Directive.byId(ctx, id);
    case "opinion":
      return loaders.opinion.load(id);
    case "response":
      return answer(id, ctx);
    case "escalation":
      return (await loaders.opinion.load(`opn_${first}.${second}`))?.escalations.find((escalation) => escalation.id === id);
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
    case "citizen":
    case "document":
      return null;
  }
}

const CARRIERS: ReadonlySet<string> = new Set([KINDS.session, KINDS.directive, KINDS.opinion, KINDS.recommendation]);

/** `ddl_<subject's prefix>.<subject's parts>.<policy>` */
async function deadline(ctx: GatewayContext, id: string, parts: readonly string[]): Promise<Found> {
  const [prefix = "", ...rest] = parts;
  if (!CARRIERS.has(prefix)) return null;
  const subject = await load(ctx, `${prefix}_${rest.slice(0, -1).join(".")}`);
  return subject && "deadlines" in subject ? deadlinesOf(subject, null, ctx).find((each) => each.id === id) : null;
}

/** `chg_<subject's id>.<version>` */
async function change(ctx: GatewayContext, parts: readonly string[]): Promise<Found> {
  const version = Number(parts.at(-1));
  if (!may(ctx.actor, "readChanges") || !Number.isInteger(version)) return null;
  const subjectId = parts.slice(0, -1).join(".");
  const [found] = await changesOf(ctx, subjectId, { after: version - 1, limit: 1 });
  const subject = parseId(subjectId)?.kind === "opinion" ? await ctx.loaders.opinion.load(subjectId) : undefined;
  return found?.version === version ? shown(found, subject?.contentState === "LOCKED", ctx) : null;
}

const NODES_MAX = 100;

export const nodeQueries: Queries<"node" | "nodes"> = {
  node: async (_, { id }, ctx) => (await load(ctx, id)) ?? null,
  nodes: async (_, { ids }, ctx) => {
    if (ids.length > NODES_MAX) throw new RequestError("BAD_ARGUMENT", { argument: "ids", hint: `≤ ${NODES_MAX}` });
    return Promise.all(ids.map(async (id) => (await load(ctx, id)) ?? null));
  },
};
