import { changesOf, Directive, may, Opinion, type Place, toId } from "@doithoai/core";
import { connection, type PageArgs, windowOf } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { AuditEntryResolvers, ChangeResolvers } from "../generated/resolvers.ts";
import type { ChangeModel } from "../models.ts";
import { isSubject } from "../visible.ts";
import type { Complete } from "./complete.ts";

export const Change: Complete<ChangeResolvers, ChangeModel> = {
  id: ({ subjectId, version }) => toId("change", subjectId, version),
  actor: ({ actor }) => actor.subject,
  roles: ({ actor }) => actor.roles,
};

export const AuditEntry: Complete<AuditEntryResolvers, ChangeModel> = {
  ...Change,
  action: ({ event }) => event,
  client: ({ actor }) => actor.client,
};

/** A subject with a history, and where it is kept. */
export interface Historied {
  readonly id: string;
  readonly unit: Place["unit"];
}
export function placeIn(value: Historied): Place {
  if (!isSubject(value)) return { unit: value.unit };
  switch (value.kind) {
    case "opinion":
      return Opinion.placeOf(value);
    case "directive":
      return Directive.placeOf(value);
    case "session":
    case "recommendation":
      return { unit: value.unit };
  }
}

/** The history of a subject, for those who may read it. */
export async function changes(subject: Historied, args: PageArgs, ctx: GatewayContext) {
  if (!may(ctx.actor, "readChanges", placeIn(subject))) return null;
  const scope = scopeOf("changes", subject.id);
  const window = windowOf(scope, args);
  const found = await changesOf(ctx, subject.id, {
    after: Number(window.cursor ?? 0),
    limit: window.limit + 1,
  });
  const rows = found
    .slice(0, window.limit)
    .map((node) => ({ node: visibleChanges(node, subject, ctx), at: String(node.version) }));
  return connection(scope, window, { rows, more: found.length > window.limit });
}

const withoutPassages = (change: ChangeModel, passages: readonly string[]): ChangeModel => ({
  ...change,
  reason: change.reason && Opinion.redactText(change.reason, passages),
  fields: change.fields.map(({ field, before, after }) => ({
    field,
    before: Opinion.withoutPassages(before, passages, field),
    after: Opinion.withoutPassages(after, passages, field),
  })),
});

/**
 * Of what was written while its subject was locked, which fields changed may be seen; what stood in
 * them only by those entitled to the text. Of a redacted one, what was taken out is taken out here
 * too. Drafts of answers are left out for whoever may not read drafts.
 */
export function visibleChanges(
  change: ChangeModel,
  subject: Historied,
  { actor }: Pick<GatewayContext, "actor">,
): ChangeModel {
  const at = placeIn(subject);
  const opinion = isSubject(subject) && subject.kind === "opinion" ? subject : undefined;
  if ((change.locked || opinion?.contentState === "LOCKED") && !may(actor, "readLockedContent", at))
    return {
      ...change,
      reason: null,
      fields: change.fields.map(({ field }) => ({ field, before: null, after: null })),
    };
  const passages =
    opinion && Opinion.isRedactedFor(opinion, actor) ? (opinion.redaction?.passages ?? []) : [];
  const veiled = passages.length > 0 ? withoutPassages(change, passages) : change;
  if (may(actor, "readDrafts", at)) return veiled;
  const published = (value: unknown) =>
    Array.isArray(value) ? value.filter((entry) => entry?.status !== "DRAFT") : value;
  return {
    ...veiled,
    fields: veiled.fields.map(
      (each) =>
        each.field === "responses"
          ? {
              field: each.field,
              before: published(each.before) as typeof each.before,
              after: published(each.after) as typeof each.after,
            }
          : each, // a part of a JSON value is one
    ),
  };
}
