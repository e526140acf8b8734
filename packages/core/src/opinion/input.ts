import * as z from "zod";
import { Identity } from "../citizen/shape.ts";
import { optional, zDay, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import * as Escalation from "./escalation/shape.ts";
import * as Response from "./response/shape.ts";
import { Assignment, Redirection, Rejection, Shape } from "./shape.ts";

/** Input to record an opinion after the fact, with any known handling and answers. */
export const RecordInput = Shape.pick({
  content: true,
  channel: true,
  turn: true,
  nature: true,
  fields: true,
  competence: true,
  resolution: true,
  externalRef: true,
}).extend({
  rejection: optional(Rejection),
  redirection: optional(Redirection.extend({ toldBy: optional(Response.Means.schema) })),
  idempotencyKey: zIdempotencyKey,
  /** If true, replaces the opinion already stored under the same `externalRef`. */
  upsert: z.boolean().default(false),
  /** The reason of an unusual day of receipt, or of an upsert that eases a deadline. */
  reason: optional(z.string().max(1_000)),
  sessionId: optional(zId),
  unitCode: optional(z.string().min(1).max(120)),
  receivedOn: optional(zDay),
  citizen: optional(Identity),
  assignment: optional(
    Assignment.omit({
      organization: true,
      cause: true,
      ordinal: true,
      answeredBefore: true,
    }).extend({
      organizationId: zId,
    }),
  ),
  responses: z
    .array(
      Response.Shape.pick({
        kind: true,
        content: true,
        answeredOn: true,
        answeredBy: true,
        documentNumber: true,
        promisedOn: true,
        deliveries: true,
      }).extend({
        organizationId: optional(zId),
        deliveries: z.array(Response.EnteredDelivery).max(20).default([]),
      }),
    )
    .max(6)
    .default([]),
  escalation: optional(
    Escalation.Shape.pick({
      documentNumber: true,
      escalatedOn: true,
      toldOn: true,
      toldBy: true,
      reply: true,
    }).extend({ to: Escalation.Target }),
  ),
});
export type RecordInput = z.output<typeof RecordInput>;
