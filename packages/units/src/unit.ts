import type { Unit } from "@doithoai/core";
import { parseDay } from "@doithoai/core";
import { compare, kindOf } from "./names.ts";

/**
 * The reform by Resolution 202/2025/QH15 and the law on local government: two levels, 34 provinces.
 */
export const REFORM = parseDay("2025-07-01");
export const LAST_DAY_BEFORE_REFORM = parseDay("2025-06-30");

type Essentials = Pick<Unit.Unit, "code" | "name" | "level" | "parentCode" | "provinceCode">;

/**
 * Makes a unit with defaults: an official code, unlimited validity, no predecessors and no
 * successors.
 */
export const unit = (fields: Essentials & Partial<Unit.Unit>): Unit.Unit => ({
  codeIsOfficial: true,
  validFrom: null,
  validTo: null,
  predecessors: [],
  successors: [],
  ...fields,
  kind: fields.kind ?? kindOf(fields.name),
});

export const refs = (codes: Iterable<string>, validFrom: Unit.Ref["validFrom"]): Unit.Ref[] =>
  [...new Set(codes)].toSorted(compare).map((code) => ({ code, validFrom }));

/** Sorts by code, then by validity with the oldest first. */
export const inOrder = (a: Unit.Unit, b: Unit.Unit): number =>
  compare(a.code, b.code) || compare(a.validFrom ?? "", b.validFrom ?? "");

/** Sorts references like units. */
export const inRefOrder = (a: Unit.Ref, b: Unit.Ref): number =>
  compare(a.code, b.code) || compare(a.validFrom ?? "", b.validFrom ?? "");
