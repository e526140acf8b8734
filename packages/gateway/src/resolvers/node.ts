import {
  type Action,
  ApiClient,
  type CarrierKind,
  Citizen,
  changesOf,
  type Kind,
  may,
  mayAnywhere,
  Notice,
  type Phrase,
  parseId,
  RequestError,
  RoleGrants,
  toId,
  Unit,
} from "@doithoai/core";
import { badArgument } from "../arguments.ts";
import { CONCEPTS } from "../concepts/index.ts";
import type { GatewayContext } from "../context.ts";
import type { ResolversTypes } from "../generated/resolvers.ts";
import { isKind } from "../viewer.ts";
import { isDeadlineVisible } from "../visible.ts";
import { changeAs, type Historied, placeIn, type Shown, visibleChanges } from "./change.ts";
import type { Queries } from "./complete.ts";
import { deadlineParts, deadlinesOf } from "./deadline.ts";
import { visibleOpinion } from "./opinion-visibility.ts";
import { responseById } from "./response.ts";
import { recalculationById } from "./rules.ts";
import { isOpen } from "./session-visibility.ts";
import { trackingById } from "./tracking.ts";
import { workItemById } from "./worklist.ts";

type Found = Awaited<ResolversTypes["Node"]> | null | undefined;

/** The objects with ids of one kind. */
interface Objects {
  /** Their GraphQL type; absent if they are not nodes. */
  readonly type?: string;
  /** An object as the caller may see it; absent if they are not nodes. */
  readonly load?: (ctx: GatewayContext, id: string, parts: readonly string[]) => Promise<Found>;
  /** The subject of a history; absent if they have none. */
  readonly historied?: (
    ctx: GatewayContext,
    id: string,
    parts: readonly string[],
  ) => Promise<Historied | undefined>;
}

/** The kinds of ids outside the registry of concepts. */
const OTHERS: Readonly<Record<Exclude<Kind, CarrierKind>, Objects>> = {
  unit: { type: "AdministrativeUnit", load: unit },
  organization: {
    type: "Organization",
    load: ({ loaders }, id) => loaders.organization.load(id),
    historied: ({ loaders }, id) => loaders.organization.load(id),
  },
  notice: { type: "ConclusionNotice", load: notice, historied: (ctx, id) => Notice.byId(ctx, id) },
  response: { type: "Response", load: (ctx, id) => responseById(id, ctx) },
  escalation: { type: "Escalation", load: escalation },
  deadline: {
    type: "Deadline",
    load: deadline,
    historied: async ({ loaders }, id, parts) =>
      bare(await loaders.carrier.load(carrierOf(parts)), id),
  },
  campaign: {
    type: "SupervisionCampaign",
    load: ({ loaders }, id) => loaders.campaign.load(id),
    historied: ({ loaders }, id) => loaders.campaign.load(id),
  },
  finding: {
    type: "SupervisionFinding",
    load: ({ loaders }, id) => loaders.finding.load(id),
    historied: ({ loaders }, id) => loaders.finding.load(id),
  },
  grant: { type: "RoleGrant", load: grant, historied: (ctx, id) => RoleGrants.byId(ctx, id) },
  change: { type: "Change", load: change("change") },
  audit: { type: "AuditEntry", load: change("audit") },
  tracking: { type: "Tracking", load: trackingById },
  work: { type: "WorkItem", load: workItemById },
  citizen: { historied: async (ctx, id) => bare(await Citizen.citizenById(ctx, id), id) },
  client: {
    type: "Client",
    load: client,
    historied: async (ctx, id) => bare(await ApiClient.clientById(ctx, id), id),
  },
  recalculation: { type: "Recalculation", load: recalculation },
  document: {},
};

const isOther = (kind: Kind): kind is keyof typeof OTHERS => Object.hasOwn(OTHERS, kind);

/** The objects of a kind. An id of a concept that was removed finds nothing. */
function objectsOf(kind: Kind): Objects {
  if (isOther(kind)) return OTHERS[kind];
  if (!isKind(CONCEPTS, kind)) return {};
  return {
    type: CONCEPTS[kind].type,
    load: async (ctx, id) => CONCEPTS[kind].load(id, ctx),
    historied: ({ loaders }, id) => loaders.carrier.load(id),
  };
}

export const Node = {
  __resolveType: (value: object): string => {
    const parsed = "id" in value && typeof value.id === "string" ? parseId(value.id) : undefined;
    // The model of a unit has no id: code and validity identify the unit.
    return (parsed && objectsOf(parsed.kind).type) ?? "AdministrativeUnit";
  },
};

async function load(ctx: GatewayContext, id: string): Promise<Found> {
  const parsed = parseId(id);
  return parsed && objectsOf(parsed.kind).load?.(ctx, id, parsed.parts);
}

async function unit({ loaders }: GatewayContext, id: string): Promise<Found> {
  const ref = Unit.refOf(id);
  if (!ref) return undefined;
  return (await loaders.unitsOf.load(ref.code))?.find(
    (each) => Unit.refText(each) === Unit.refText(ref),
  );
}

async function notice(ctx: GatewayContext, id: string): Promise<Found> {
  const found = await Notice.byId(ctx, id);
  return found && (await isOpen(found.sessionId, ctx)) ? found : null;
}

/** Loads an escalation. Its id begins with the parts of the id of its opinion. */
async function escalation(
  ctx: GatewayContext,
  id: string,
  [home = "", ulid = ""]: readonly string[],
): Promise<Found> {
  const opinion = await visibleOpinion(`opn_${home}.${ulid}`, ctx);
  return opinion && ctx.loaders.visiblePart(opinion).escalations.find((each) => each.id === id);
}

async function grant(ctx: GatewayContext, id: string): Promise<Found> {
  const found = await RoleGrants.byId(ctx, id);
  return found && may(ctx.actor, "readGrants", found) ? found : null;
}

const carrierOf = ([prefix = "", ...rest]: readonly string[]): string =>
  `${prefix}_${rest.slice(0, -1).join(".")}`;

/**
 * Loads a deadline. Format of the id: `ddl_<subject's prefix>.<subject's parts>.<policy>`. A
 * further deadline of the same policy has a suffix: `~2`, `~3`. The id may be sealed. Public,
 * except for a denunciation.
 */
async function deadline(ctx: GatewayContext, _: string, asked: readonly string[]): Promise<Found> {
  const parts = await deadlineParts(ctx, asked);
  if (!parts) return null;
  const id = toId("deadline", ...parts);
  const subject = await ctx.loaders.carrier.load(carrierOf(parts));
  return subject && isDeadlineVisible(subject, ctx)
    ? deadlinesOf(subject, null, ctx).find((each) => each.id === id)
    : null;
}

/** Loads a connected system, for callers who may list it. */
async function client(ctx: GatewayContext, id: string): Promise<Found> {
  const found = await ApiClient.clientById(ctx, id);
  return found && may(ctx.actor, "readGrants", found) ? found : null;
}

/** Loads a recalculation; null for callers who may not ask for it. */
async function recalculation(ctx: GatewayContext, id: string): Promise<Found> {
  if (!mayAnywhere(ctx.actor, "setDeadlinePolicy")) return null;
  return recalculationById(ctx, id).catch((error: unknown) => {
    if (error instanceof RequestError && error.code === "FORBIDDEN") return null;
    throw error;
  });
}

/** Loads a write. Format of the id: `<prefix>_<subject's id>.<version>`. */
function change(shown: Shown): NonNullable<Objects["load"]> {
  return async (ctx, _, parts) => {
    const version = Number(parts.at(-1));
    const subjectId = parts.slice(0, -1).join(".");
    if (!Number.isInteger(version) || !mayAnywhere(ctx.actor, "readChanges")) return null;
    const subject = await historied(ctx, subjectId);
    if (!subject || !mayReadChanges(subject, ctx)) return null;
    const [found] = await changesOf(ctx, subjectId, { after: version - 1, limit: 1 });
    return found?.version === version ? changeAs(shown, visibleChanges(found, subject, ctx)) : null;
  };
}

/** The action that a history requires, if it is not `readChanges`. */
const READING: Partial<Record<Kind, Action>> = {
  grant: "readGrants",
  client: "readGrants",
  citizen: "readIdentityReadings",
};

/** Every office may read the history of the calendar and the deadline policies. */
function mayReadChanges(subject: Historied, { actor, visibility }: GatewayContext): boolean {
  if (isOfRules(subject.id)) return true;
  const action = READING[parseId(subject.id)?.kind ?? "unit"] ?? "readChanges";
  return may(actor, action, placeIn(subject, visibility));
}

/** Ids of the rules are `calendar`, and `policies` followed by the code of a unit. */
const isOfRules = (subjectId: string): boolean => /^(calendar$|policies )/.test(subjectId);

/** Keeps only id and unit. The notices of a deadline contain no text of its subject. */
const bare = (
  found: { readonly unit: Historied["unit"] } | undefined,
  id: string,
): Historied | undefined => found && { id, unit: found.unit };

/** The subject with this id, if it has a history. */
async function historied(ctx: GatewayContext, id: string): Promise<Historied | undefined> {
  if (isOfRules(id)) return { id, unit: null };
  const parsed = parseId(id);
  return parsed && objectsOf(parsed.kind).historied?.(ctx, id, parsed.parts);
}

export const NODES_MAX = 100;
// The executor expects errors among the items of a list.
const failed = (error: unknown): null => error as null;
const TOO_MANY: Phrase = { vi: `tối đa ${NODES_MAX} mã.`, en: `at most ${NODES_MAX} ids.` };

export const nodeQueries: Queries<"node" | "nodes"> = {
  node: async (_, { id }, ctx) => (await load(ctx, id)) ?? null,
  nodes: async (_, { ids }, ctx) => {
    if (ids.length > NODES_MAX) throw badArgument("ids", TOO_MANY);
    // One that fails costs its own place alone: an error as an item is null with an error.
    return Promise.all(ids.map((id) => load(ctx, id).then((found) => found ?? null, failed)));
  },
};
