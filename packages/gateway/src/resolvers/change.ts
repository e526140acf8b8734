import { type Change as Changed, listChanges, may, type Place, toId } from "@doithoai/core";
import type { PageArgs } from "../connection.ts";
import type { GatewayContext } from "../context.ts";
import { scopeOf } from "../cursor.ts";
import type { AuditEntryResolvers, ChangeResolvers } from "../generated/resolvers.ts";
import type { AuditEntryModel, ChangeModel } from "../models.ts";
import { isReceipt } from "../receipts.ts";
import { tablePage, unlessDamaged } from "../table-page.ts";
import type { Viewer, VisibilityByKind } from "../viewer.ts";
import { isSubject } from "../visible.ts";
import type { Complete } from "./complete.ts";

export const Change: Complete<ChangeResolvers, ChangeModel> = {
  actor: ({ actor }) => actor.subject,
  roles: ({ actor }) => actor.roles,
};

export const AuditEntry: Complete<AuditEntryResolvers, AuditEntryModel> = {
  ...Change,
  eventId: ({ subjectId, version }) => toId("change", subjectId, version),
  action: ({ event }) => event,
  client: ({ actor }) => actor.client,
};

/** A subject that has a history. */
export interface Historied {
  readonly id: string;
  /** The stored version, if the subject has one. */
  readonly version?: number;
  readonly unit: Place["unit"];
}
export const placeIn = (value: Historied, visibility: VisibilityByKind): Place =>
  isSubject(value, visibility) ? visibility[value.kind].placeOf(value) : { unit: value.unit };

/** The types that show a write, by the kind of their ids. */
export type Shown = "change" | "audit";

/** The history of a subject; null in a receipt, or if the caller may not read it. */
const historyAs =
  (shown: Shown) => async (subject: Historied, args: PageArgs, ctx: GatewayContext) => {
    if (isReceipt(subject)) return null;
    if (!may(ctx.actor, "readChanges", placeIn(subject, ctx.visibility))) return null;
    return tablePage(ctx, scopeOf("changes", subject.id), args, async (window) => {
      const found = await listChanges(ctx, subject.id, window);
      const rows = found.rows.map(({ value, cursor }) => ({
        value: unlessDamaged(value, (change) =>
          changeAs(shown, visibleChanges(change, subject, ctx)),
        ),
        cursor,
      }));
      // Each write of a subject raises its version by one and adds one entry.
      return { ...found, rows, total: subject.version };
    });
  };
export const changes = historyAs("change");
export const auditTrail = historyAs("audit");

/** A write under an id of this kind. */
export const changeAs = (shown: Shown, change: Changed): ChangeModel => ({
  ...change,
  id: toId(shown, change.subjectId, change.version),
});

type Viewed = Pick<Viewer, "actor" | "visibility">;

/** Whether the texts of the subject are hidden from the caller. */
const isLocked = (subject: Historied, { actor, visibility }: Viewed): boolean =>
  isSubject(subject, visibility) &&
  (visibility[subject.kind].confidential?.isLocked(subject, actor) ?? false);

function redacted(change: Changed, subject: Historied, { actor, visibility }: Viewed): Changed {
  const confidential = isSubject(subject, visibility) && visibility[subject.kind].confidential;
  if (!confidential) return change;
  const viewing = { subject, actor };
  return {
    ...change,
    reason: change.reason && confidential.redactText(change.reason, viewing),
    fields: change.fields.map(({ field, before, after }) =>
      confidential.isWithheld(field, viewing)
        ? { field, before: null, after: null }
        : {
            field,
            before: confidential.redactValue(before, field, viewing),
            after: confidential.redactValue(after, field, viewing),
          },
    ),
  };
}

/** The parts of changed fields that only callers who handle the matter may read. */
const HIDDEN_FROM_OTHERS: Readonly<Record<string, (value: unknown) => unknown>> = {
  responses: (value) =>
    entriesOf(
      value,
      ({ status }) => status !== "DRAFT",
      (answer) =>
        answer.deliveries === undefined
          ? answer
          : {
              ...answer,
              deliveries: entriesOf(
                answer.deliveries,
                () => true,
                (delivery) => ({
                  ...delivery,
                  deliveredBy: null,
                  note: null,
                }),
              ),
            },
    ),
  documents: (value) => entriesOf(value, ({ kind }) => kind !== "EVIDENCE"),
};

/** The entries of a list that are kept, each changed by `toShown`. */
const entriesOf = (
  value: unknown,
  isShown: (entry: Readonly<Record<string, unknown>>) => boolean,
  toShown: (entry: Readonly<Record<string, unknown>>) => unknown = (entry) => entry,
): unknown => (Array.isArray(value) ? value.filter(isShown).map(toShown) : value);

/**
 * A change as the caller may see it. If the subject was locked, only callers who may read locked
 * content see the values; others see the names of the changed fields. Redacted passages are removed
 * from every text, and the documents of a redacted opinion. Draft responses, notes of deliveries
 * and evidence are removed for callers who do not handle the matter.
 */
export function visibleChanges(change: Changed, subject: Historied, viewed: Viewed): Changed {
  const { actor, visibility } = viewed;
  const at = placeIn(subject, visibility);
  if ((change.locked && !may(actor, "readLockedContent", at)) || isLocked(subject, viewed))
    return {
      ...change,
      reason: null,
      fields: change.fields.map(({ field }) => ({ field, before: null, after: null })),
    };
  const shown = redacted(change, subject, viewed);
  if (may(actor, "readDrafts", at)) return shown;
  return {
    ...shown,
    fields: shown.fields.map(({ field, before, after }) => {
      const hide = HIDDEN_FROM_OTHERS[field] ?? ((value: unknown) => value);
      // A part of a JSON value is JSON.
      return { field, before: hide(before) as typeof before, after: hide(after) as typeof after };
    }),
  };
}
