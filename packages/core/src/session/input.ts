import * as z from "zod";
import * as Document from "../document/index.ts";
import { optional, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import { zPatch } from "../use-case/patch.ts";
import { Chair, type Session, Shape } from "./shape.ts";

/** The facts that are entered as they are kept. */
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

/** What is entered of a session, and may be changed until it is published. */
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

/** A session as it is planned. */
export const PlanInput = Facts.omit({
  attendance: true,
  reportedCounts: true,
  notAdmitted: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  externalRef: Shape.shape.externalRef,
});

/** A session as it is entered after it was held. */
export const RecordInput = Facts.extend({
  idempotencyKey: zIdempotencyKey,
  externalRef: Shape.shape.externalRef,
  /** With an `externalRef` that is known already: replace what was entered before. */
  upsert: z.boolean().default(false),
});

const change = z.object({
  sessionId: zId,
  expectedVersion: z.int().positive(),
  reason: optional(z.string().max(1_000)),
});
/** Only what is named is changed; null clears. */
export const UpdateInput = change.extend({ patch: zPatch(Facts) });
export const ExplainInput = change
  .omit({ reason: true })
  .extend({ explanation: Shape.shape.summary.unwrap().unwrap() });

/** The facts of a session in the form they are entered in: what an update lays its patch over. */
export const factsOf = (session: Session): z.input<typeof Facts> => ({
  ...plain.parse(session),
  unitCode: session.unit?.code ?? null,
  chairs: session.chairs.map(({ organization, ...chair }) => ({
    ...chair,
    organizationId: organization?.id ?? null,
  })),
  hostIds: session.hosts.map(({ id }) => id),
});
