import {
  Addressee,
  Directive as Directives,
  type Phrase,
  stepsByRules,
  Table,
  Unit,
} from "@doithoai/core";
import { exactlyOne } from "../arguments.ts";
import type { Concept } from "../concepts/concept.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import { idByExternalRef } from "../external-ref.ts";
import type { DirectiveAddresseeResolvers, DirectiveResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import { allKnown, type MaybePromise, whenKnown } from "../maybe-promise.ts";
import type { DirectiveAddresseeModel, SubjectModel } from "../models.ts";
import { mutationWithField } from "../mutations/resolve.ts";
import { directiveReceipt, isReceipt } from "../receipts.ts";
import { rowOf } from "../rows/marks.ts";
import type { Viewer } from "../viewer.ts";
import { eachVisible, filterVisible, visibleDocuments } from "../visible.ts";
import { statusLabelIn } from "./actionable.ts";
import { bodiesIn } from "./addressee.ts";
import { audiencesOf } from "./audiences.ts";
import { auditTrail, changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { directivePage } from "./directive-page.ts";
import { dutyFilter, dutyPage } from "./duty-list.ts";
import { expectOneAnchor, unsupported } from "./list.ts";
import { visibleOpinion } from "./opinion-visibility.ts";
import { visibleSession } from "./session-visibility.ts";

type DirectiveModel = SubjectModel<"directive">;

function isDirectiveVisible(
  directive: DirectiveModel,
  { actor, loaders }: Viewer,
): MaybePromise<boolean> {
  if (Directives.isListed(directive) || Directives.isOfOffice(directive, actor)) return true;
  return whenKnown(loaders.session.get(directive.sessionId), (session) =>
    Directives.isVisible(directive, actor, session),
  );
}

/** Another directive of the same session. */
async function sibling(
  { sessionId }: DirectiveModel,
  id: string | null,
  ctx: GatewayContext,
): Promise<DirectiveModel | null> {
  if (id === null) return null;
  const found = (await ctx.loaders.directivesOf.load(homeOf(sessionId))).find(
    (directive) => directive.id === id,
  );
  return found && (await isDirectiveVisible(found, ctx)) ? found : null;
}

/** A directive by its id; null if it is hidden or does not exist. */
async function visibleDirective(id: string, ctx: GatewayContext): Promise<DirectiveModel | null> {
  const found = await ctx.loaders.carrier.load(id);
  return found?.kind === "directive" && (await isDirectiveVisible(found, ctx)) ? found : null;
}

const viewed = (directive: DirectiveModel) => ({
  subject: directive,
  at: Directives.placeOf(directive),
});

const { bodiesOf, work, stepsOf, fields } = bodiesIn(
  Directives.DIRECTIVE,
  Directives.openWithoutOf,
);

const DirectiveAddressee: Complete<DirectiveAddresseeResolvers, DirectiveAddresseeModel> = {
  ...fields,
  progress: ({ addressee }) => addressee.progress,
  returnedReports: ({ addressee }) => addressee.returned,
};

const Directive: Complete<DirectiveResolvers, DirectiveModel> = {
  statusLabel: statusLabelIn(Directives.Status.labels),
  opinions: ({ opinionIds }, _, ctx) =>
    whenKnown(allKnown(opinionIds.map((id) => visibleOpinion(id, ctx))), (found) =>
      found.flatMap((opinion) => opinion ?? []),
    ),
  addressees: bodiesOf,
  lead: (directive) => {
    const row = rowOf(directive);
    return row ? (row.lead ?? null) : Directives.leadOf(directive);
  },
  cooperating: (directive) => [...Directives.cooperatingOf(directive)],
  progress: (directive) => Directives.progressOf(directive),
  returnedReports: (directive) => [...Directives.returnedOf(directive)],
  documents: (directive, _, ctx) =>
    visibleDocuments(directive.documents, Directives.placeOf(directive), ctx),
  excerpt: (directive) => Table.excerptOf(rowOf(directive)?.excerpt ?? directive.content),
  session: (directive, _, ctx) => {
    const row = rowOf(directive);
    return row ? row.session : visibleSession(directive.sessionId, ctx);
  },
  replacedBy: (directive, _, ctx) => sibling(directive, directive.replacedBy, ctx),
  replaces: (directive, _, ctx) => sibling(directive, directive.replaces, ctx),
  viewerCan: (directive, _, { actor }) =>
    isReceipt(directive)
      ? []
      : [...stepsOf(directive, actor), ...stepsByRules(Directives.RULES, viewed(directive), actor)],
  allowedTransitions: (directive, _, ctx) => work.transitionsOf(directive, ctx),
  deadlines: deadlinesOf,
  openWithout: (directive) => (isReceipt(directive) ? null : Directives.openWithout(directive)),
  auditTrail,
  changes,
};

const TREE_OF_UNIT: Phrase = {
  vi: "withDescendants chỉ dùng với unitCode.",
  en: "withDescendants is available with unitCode only.",
};
const OF_SESSION: Phrase = {
  vi:
    "Với sessionId chỉ lọc thêm được theo status hoặc statuses, issuedFrom và issuedTo, " +
    "không đặt được orderBy.",
  en:
    "With sessionId the refinements are status, statuses, issuedFrom and issuedTo; " +
    "orderBy is not available.",
};

const queries: Queries<"directive" | "directives"> = {
  directive: async (_, { id, externalRef }, ctx) => {
    exactlyOne({ id, externalRef });
    const found = id ?? (externalRef && (await idByExternalRef(ctx, "directive", externalRef)));
    return found ? visibleDirective(found, ctx) : null;
  },
  directives: async (_, { where, orderBy, ...args }, ctx) => {
    const { sessionId, unitCode, withDescendants, organizationId } = where;
    expectOneAnchor({ sessionId, unitCode, organizationId });
    if (withDescendants && !unitCode) throw unsupported(TREE_OF_UNIT);
    if (sessionId) {
      if (orderBy) throw unsupported(OF_SESSION);
      const { statuses, issuedFrom, issuedTo } = dutyFilter(where);
      const isAsked = ({ status, issuedOn }: DirectiveModel): boolean =>
        (statuses?.has(status) ?? true) &&
        (!issuedFrom || (issuedOn !== null && issuedOn >= issuedFrom)) &&
        (!issuedTo || (issuedOn !== null && issuedOn <= issuedTo));
      return directivePage(scopeOf("directives", where), args, async () => {
        const all = await ctx.loaders.directivesOf.load(homeOf(sessionId));
        return (await filterVisible(all, isDirectiveVisible, ctx)).filter(isAsked);
      });
    }
    const toVisible = eachVisible(isDirectiveVisible, ctx);
    const duties = {
      name: "directives",
      inPlaces: async (input: InPlaces) => {
        const office = await Unit.officePlacesOf(ctx, input.places);
        return Directives.listByUnit(ctx, { ...input, office, toVisible });
      },
      ofBody: async (input: OfBody) => {
        const audiences = await audiencesOf(ctx, input.organizationId);
        return Directives.listByOrganization(ctx, { ...input, audiences, toVisible });
      },
      groups: Directives.STATUS_GROUPS,
    };
    return dutyPage(ctx, duties, { where, orderBy, ...args });
  },
};

type InPlaces = Omit<Parameters<typeof Directives.listByUnit>[1], "office">;
type OfBody = Omit<Parameters<typeof Directives.listByOrganization>[1], "audiences">;

export const directive = {
  type: "Directive",
  resolvers: { Directive, DirectiveAddressee },
  queries,
  mutations: {
    acknowledgeDirective: mutationWithField(Directives.acknowledge, "directive"),
    startDirective: mutationWithField(Directives.start, "directive"),
    reportDirective: mutationWithField(Directives.report, "directive"),
    acceptDirective: mutationWithField(Directives.accept, "directive"),
    returnDirective: mutationWithField(Directives.sendBack, "directive"),
  },
  labels: {
    AddresseePart: {
      about: "Part of a body in a directive or a recommendation.",
      labels: Addressee.Part.labels,
    },
    DirectiveKind: {
      about: "Kind of measure that a directive requires.",
      labels: Directives.Kind.labels,
    },
    DirectiveStatus: { about: "Status of a directive.", labels: Directives.Status.labels },
  },
  load: visibleDirective,
  visibleTo: (subject, viewer) =>
    whenKnown(isDirectiveVisible(subject, viewer), (isVisible) =>
      isVisible ? subject : undefined,
    ),
  receiptOf: (subject) => directiveReceipt(subject),
  placeOf: (subject) => Directives.placeOf(subject),
  work,
} as const satisfies Concept<DirectiveModel>;
