import {
  type ApiClient,
  type Attachment,
  type RuleChange,
  RuleSettings,
  type Subject,
} from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import { deadlinesOf } from "../resolvers/deadline.ts";
import { recalculationOf } from "../resolvers/rules.ts";
import { visibleResult, visibleSubject } from "../visible.ts";

/** Only the call that creates a secret returns it. */
export const toSecretPayload = (made: ApiClient.ClientWithSecret | null) => ({
  client: made?.client ?? null,
  secret: made?.secret ?? null,
});

export const changedDeadline = (
  subject: Subject | null,
  ctx: GatewayContext,
  { deadlineId }: { readonly deadlineId: string },
) => ({
  deadline:
    (subject && deadlinesOf(subject, null, ctx).find(({ id }) => id === deadlineId)) ?? null,
});

export const toUploadPayload = (offer: Attachment.UploadOffer | null) => ({
  upload: offer && {
    documentId: offer.documentId,
    method: offer.method,
    url: offer.url,
    headers: [...offer.headers],
    expiresAt: offer.expiresAt.toISOString(),
  },
});

/** A caller who may attach but not read gets a receipt of the subject and no document. */
export async function toAttachmentPayload(result: Attachment.Attached | null, ctx: GatewayContext) {
  if (!result) return { subject: null, document: null };
  const visible = await visibleSubject(result.subject, ctx);
  return {
    subject: visible ?? (await visibleResult(result.subject, ctx, "attachDocument")),
    document: visible ? result.document : null,
  };
}

const previewIn = (changed: RuleChange.RuleChanged | null) =>
  changed?.preview ? { ...changed.preview, moves: [...changed.preview.moves] } : null;

const shownIn = (changed: RuleChange.RuleChanged | null) =>
  changed?.recalculation ? recalculationOf(changed.recalculation) : null;

export const toCalendarPayload = (changed: RuleChange.RuleChanged | null, ctx: GatewayContext) => ({
  preview: previewIn(changed),
  recalculation: shownIn(changed),
  calendarVersion: changed && (changed.recalculation?.cause.version ?? ctx.calendar.version),
});

/** The policy version that the mutation has set; null for a dry run or a refusal. */
export async function toPolicyPayload(changed: RuleChange.RuleChanged | null, ctx: GatewayContext) {
  const cause = changed?.recalculation?.cause;
  const own = cause?.kind === "POLICY" ? await RuleSettings.ownPolicies(ctx, cause.unitCode) : [];
  const set = own.find(
    ({ code, version }) =>
      cause?.kind === "POLICY" && code === cause.code && version === cause.version,
  );
  const { policyOf } = await import("../resolvers/policy-of.ts");
  return {
    preview: previewIn(changed),
    recalculation: shownIn(changed),
    policy: set ? policyOf(set, ctx.language) : null,
  };
}
