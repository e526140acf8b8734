import * as z from "zod";
import * as Document from "../document/index.ts";
import { optional, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import { zPatch } from "../use-case/patch.ts";
import { Chair, type Session, Shape } from "./shape.ts";

/** The facts whose input form equals their stored form. */
const plain = Shape.pick({
  title: true,
  type: true,
  mode: true,
  scope: true,
  heldOn: true,
  heldOnPrecision: true,
  dayPart: true,
  place: true,
  howToAttend: true,
  guests: true,
  legalBases: true,
  attendance: true,
  fields: true,
  summary: true,
  reportedCounts: true,
  notAdmitted: true,
  documents: true,
  conclusionDueOn: true,
});

/** The facts of a session in their input form. They may change until the session is published. */
export const Facts = plain.extend({
  unitCode: optional(z.string().min(1).max(120)),
  chairs: z
    .array(Chair.omit({ organization: true }).extend({ organizationId: optional(zId) }))
    .max(10)
    .default([]),
  hostIds: z.array(zId).max(20).default([]),
  documents: z.array(Document.Input).max(Document.DOCUMENTS_MAX).default([]),
});
export type Facts = z.output<typeof Facts>;

/** The input to plan a session. */
export const PlanInput = Facts.omit({
  attendance: true,
  reportedCounts: true,
  notAdmitted: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  externalRef: Shape.shape.externalRef,
});

/** The input to record a session after it was held. */
export const RecordInput = Facts.extend({
  idempotencyKey: zIdempotencyKey,
  externalRef: Shape.shape.externalRef,
  /** If true, replaces the session already stored under the same `externalRef`. */
  upsert: z.boolean().default(false),
  /** The reason of an upsert. It is required where `updateSession` requires one. */
  reason: optional(z.string().max(1_000)),
});

const change = z.object({
  sessionId: zId,
  expectedVersion: zVersion,
  idempotencyKey: zIdempotencyKey,
  reason: optional(z.string().max(1_000)),
});
/** The patch changes only the fields it contains. Null clears a field. */
export const UpdateInput = change.extend({ patch: zPatch(Facts) });
export const ExplainInput = change
  .omit({ reason: true })
  .extend({ explanation: Shape.shape.summary.unwrap().unwrap() });

/** The facts of a stored session in their input form. An update applies its patch to them. */
export const factsOf = (session: Session): z.input<typeof Facts> => ({
  ...plain.parse(session),
  unitCode: session.unit?.code ?? null,
  chairs: session.chairs.map(({ organization, ...chair }) => ({
    ...chair,
    organizationId: organization?.id ?? null,
  })),
  hostIds: session.hosts.map(({ id }) => id),
});
