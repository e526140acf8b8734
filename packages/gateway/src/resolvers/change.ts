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

/** A subject that has a history. */
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

/** The history of a subject; null if the caller may not read it. */
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
 * A change as the caller may see it. If the subject was locked, only callers who may read locked
 * content see the values; others see the names of the changed fields. Redacted passages of an
 * opinion are removed. Draft responses are removed for callers who may not read drafts.
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
  const redacted = passages.length > 0 ? withoutPassages(change, passages) : change;
  if (may(actor, "readDrafts", at)) return redacted;
  const published = (value: unknown) =>
    Array.isArray(value) ? value.filter((entry) => entry?.status !== "DRAFT") : value;
  return {
    ...redacted,
    fields: redacted.fields.map((each) =>
      each.field === "responses"
        ? {
            field: each.field,
            // A part of a JSON value is JSON.
            before: published(each.before) as typeof each.before,
            after: published(each.after) as typeof each.after,
          }
        : each,
    ),
  };
}
