import {
  type Actor,
  allowedActions,
  Directive as Directives,
  ON,
  type Phrase,
} from "@doithoai/core";
import { exactlyOne } from "../arguments.ts";
import { connection, slice, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import { idByExternalRef } from "../external-ref.ts";
import type { DirectiveResolvers } from "../generated/resolvers.ts";
import { homeOf } from "../loaders.ts";
import type { DirectiveModel } from "../models.ts";
import { tablePage } from "../table-page.ts";
import {
  documentsSeen,
  eachSeen,
  filterVisible,
  isDirectiveSeen,
  opinionSeen,
  sessionSeen,
} from "../visible.ts";
import { changes } from "./change.ts";
import type { Complete, Queries } from "./complete.ts";
import { deadlinesOf } from "./deadline.ts";
import { unsupported } from "./list.ts";
import { transitionsOf } from "./transition.ts";

const STEPS = { life: Directives.LIFE, labels: Directives.Status.labels };

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
  return found && (await isDirectiveSeen(found, ctx)) ? found : null;
}

/** A directive by its id; null if it is hidden or does not exist. */
export async function directiveSeen(
  id: string,
  ctx: GatewayContext,
): Promise<DirectiveModel | null> {
  const found = await ctx.loaders.carrier.load(id);
  return found?.kind === "directive" && (await isDirectiveSeen(found, ctx)) ? found : null;
}

const viewed = (directive: DirectiveModel) => ({
  subject: directive,
  at: Directives.placeOf(directive),
});

export const directiveTransitions = (directive: DirectiveModel, actor: Actor) =>
  transitionsOf(STEPS, viewed(directive), actor);

export const Directive: Complete<DirectiveResolvers, DirectiveModel> = {
  opinions: async ({ opinionIds }, _, ctx) => {
    const found = await Promise.all(opinionIds.map((id) => opinionSeen(id, ctx)));
    return found.flatMap((opinion) => opinion ?? []);
  },
  documents: ({ documents, unit, lead }, _, ctx) =>
    documentsSeen(documents, { unit, bodyId: lead.id }, ctx),
  session: ({ sessionId }, _, ctx) => sessionSeen(sessionId, ctx),
  replacedBy: (directive, _, ctx) => sibling(directive, directive.replacedBy, ctx),
  replaces: (directive, _, ctx) => sibling(directive, directive.replaces, ctx),
  viewerCan: (directive, _, { actor }) =>
    allowedActions(ON.directive, Directives.LIFE, viewed(directive), actor),
  allowedTransitions: (directive, _, { actor }) => directiveTransitions(directive, actor),
  deadlines: deadlinesOf,
  auditTrail: changes,
  changes,
};

const ONE_ANCHOR: Phrase = {
  vi: "Phải có đúng một trong sessionId, unitCode, organizationId.",
  en: "Give exactly one of sessionId, unitCode and organizationId.",
};

export const directiveQueries: Queries<"directive" | "directives"> = {
  directive: async (_, { id, externalRef }, ctx) => {
    exactlyOne({ id, externalRef });
    const found = id ?? (externalRef && (await idByExternalRef(ctx, "directive", externalRef)));
    return found ? directiveSeen(found, ctx) : null;
  },
  directives: async (_, { where, ...args }, ctx) => {
    const { sessionId, unitCode, organizationId, status } = where;
    const anchors = [sessionId, unitCode, organizationId].filter(
      (anchor) => anchor !== null && anchor !== undefined,
    );
    if (anchors.length !== 1) throw unsupported(ONE_ANCHOR);
    const resolve = eachSeen(isDirectiveSeen, ctx);
    if (unitCode)
      return tablePage(ctx, scopeOf("DIRECTIVE", where), args, (window) =>
        Directives.listByUnit(ctx, { ...window, unitCode, status, seen: resolve }),
      );
    const scope = scopeOf("directives", where);
    if (sessionId) {
      const window = windowOf(scope, args);
      const all = await filterVisible(
        await ctx.loaders.directivesOf.load(homeOf(sessionId)),
        isDirectiveSeen,
        ctx,
      );
      return connection(
        scope,
        window,
        slice(
          all.filter((directive) => !status || directive.status === status),
          window,
          ({ number }) => String(number),
        ),
      );
    }
    return tablePage(ctx, scope, args, (window) =>
      Directives.listByOrganization(ctx, {
        ...window,
        organizationId: organizationId ?? "",
        status,
        seen: resolve,
      }),
    );
  },
};
