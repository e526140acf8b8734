import { changesOf, may, toId } from "@doithoai/core";
import { connection, type PageArgs, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { ChangeResolvers } from "../generated/resolvers.ts";
import type { ChangeModel } from "../models.ts";
import type { Complete } from "./complete.ts";

export const Change: Complete<ChangeResolvers, ChangeModel> = {
  id: ({ subjectId, version }) => toId("change", subjectId, version),
  actor: ({ actor }) => actor.subject,
  roles: ({ actor }) => actor.roles,
};

/** The history of a subject, for those who may read it. */
export async function changes({ id, contentState }: { readonly id: string; readonly contentState?: string }, args: PageArgs, ctx: GatewayContext) {
  if (!may(ctx.actor, "readChanges")) return null;
  const scope = scopeOf("changes", id);
  const window = windowOf(scope, args);
  const found = await changesOf(ctx, id, { after: Number(window.cursor ?? 0), limit: window.limit + 1 });
  const rows = found.slice(0, window.limit).map((node) => ({ node: shown(node, contentState === "LOCKED", ctx), at: String(node.version) }));
  return connection(scope, window, { rows, more: found.length > window.limit });
}

/**
 * Of what was written while its subject was locked, which fields changed may be seen; what stood in them only by those entitled to the text.
 * Drafts of answers are left out for whoever may not read drafts.
 */
export function shown(change: ChangeModel, locked: boolean, { actor }: GatewayContext): ChangeModel {
  if ((change.locked || locked) && !may(actor, "readLockedContent"))
    return { ...change, reason: null, fields: change.fields.map(({ field }) => ({ field, before: null, after: null })) };
  if (may(actor, "readDrafts")) return change;
  const published = (value: unknown) => (Array.isArray(value) ? value.filter((entry) => entry?.status !== "DRAFT") : value);
  return {
    ...change,
    fields: change.fields.map(
      (each) =>
        each.field === "responses"
          ? { field: each.field, before: published(each.before) as typeof each.before, after: published(each.after) as typeof each.after }
          : each, // a part of a JSON value is one
    ),
  };
}
