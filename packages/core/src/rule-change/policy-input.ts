import * as z from "zod";
import type { Policy } from "../deadline/policies.ts";
import { PeriodUnit } from "../deadline-record/labels.ts";
import { optional, zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import { NOTE_MAX, zText } from "../kernel/text.ts";
import { OwnConditions, OwnPolicy } from "../rule-settings/entity.ts";
import type { policyBookOf, Rules } from "../rule-settings/read.ts";
import type { Unit } from "../unit/shape.ts";

export const SetPolicyInput = z.object({
  idempotencyKey: zIdempotencyKey,
  expectedVersion: z.int().min(0),
  unitCode: z.string().min(1).max(120),
  code: z.string().min(1).max(60),
  none: z.boolean().default(false),
  length: optional(z.int().min(1).max(400)),
  unit: optional(PeriodUnit.schema),
  conditions: optional(OwnConditions),
  validFrom: zDay,
  validTo: optional(zDay),
  source: OwnPolicy.shape.source,
  mark: OwnPolicy.shape.mark,
  reason: zText(NOTE_MAX),
  dryRun: z.boolean().default(false),
});
export type PolicyInput = z.output<typeof SetPolicyInput>;

/** The stored policies that a change of one starts from. */
export interface Loaded {
  readonly rules: Rules;
  readonly book: Awaited<ReturnType<typeof policyBookOf>>;
  /** The unit that sets the policy. */
  readonly owner: Unit;
  /** The own policies of the units above it, nearest first. */
  readonly above: readonly (readonly Policy[])[];
}
