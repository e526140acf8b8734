import * as z from "zod";
import { optional, zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Decision } from "../use-case/decision.ts";
import type { Moment } from "../use-case/moment.ts";
import { type Organization, Shape } from "./shape.ts";

/**
 * A decision that still needs the moment. The steps that make it load when they are first used: a
 * start of the gateway does without them.
 */
export type Deciding = (at: Moment) => Decision<Organization>;

export const RecordInput = Shape.pick({
  name: true,
  kind: true,
  officialId: true,
  aliases: true,
}).extend({
  unitCode: optional(z.string().min(1).max(120)),
  /** The day for which `unitCode` is resolved. Defaults to today. */
  unitOn: optional(zDay),
  idempotencyKey: zIdempotencyKey,
});
export type Recorded = z.output<typeof RecordInput>;

/** The facts that a patch may change. */
export const Facts = Shape.pick({
  kind: true,
  officialId: true,
  aliases: true,
  validFrom: true,
  validTo: true,
});
