import { policyCodes, shippedOf } from "../deadline/policies.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { Failure } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { policiesAbove, policyBookOf, readRules } from "../rule-settings/read.ts";
import { byCode } from "../unit/read.ts";
import type { Unit } from "../unit/shape.ts";
import { notFound } from "../use-case/concept.ts";
import { ruleMutation } from "./apply.ts";
import { type Loaded, type PolicyInput, SetPolicyInput } from "./policy-input.ts";

/** The default period of a policy. Null without counted days, undefined for an unknown code. */
const shippedPeriod = (code: string) => shippedOf(code)[0]?.period;

function contradictions(input: PolicyInput): readonly Failure[] {
  const { code, none, validFrom, validTo } = input;
  const found: Failure[] = [];
  if (!shippedPeriod(code)) {
    const countable = policyCodes.filter(shippedPeriod);
    found.push(new Failure("INVALID", ["code"], { list: countable.join(", ") }));
  }
  for (const field of ["length", "unit"] as const)
    if (!none && input[field] === null) found.push(new Failure("REQUIRED", [field]));
  if (validTo !== null && validTo < validFrom)
    found.push(tooEarly(["validTo"], { day: validFrom, name: "validFrom" }));
  return found;
}

async function load(ctx: Context, { unitCode }: PolicyInput): Promise<Loaded> {
  const owner = await ownerOf(ctx, unitCode);
  if (!owner) throw notFound(["unitCode"], unitCode);
  const [rules, book, levels] = await Promise.all([
    readRules(ctx),
    policyBookOf(ctx, unitCode, true),
    policiesAbove(ctx, owner),
  ]);
  const above = levels.filter((level) => level[0]?.unitCode !== unitCode);
  return { rules, book, owner, above };
}

/**
 * Sets the length of a deadline in a unit and all units below, for events from a day on, and
 * recalculates open deadlines. A `dryRun` writes nothing, and is refused for the same reasons.
 */
export const setDeadlinePolicy = ruleMutation({
  action: "setDeadlinePolicy",
  input: SetPolicyInput.shape,
  check: contradictions,
  load,
  access: ({ owner }) => [{ at: { unit: owner } }],
  version: ({ book }) => book,
  isDryRun: ({ dryRun }) => dryRun,
  unitCodeOf: ({ unitCode }) => unitCode,
  // The decision loads with the first change of a policy.
  decide: async (loaded, input, ctx) =>
    (await import("./decide-policy.ts")).decided(loaded, input, ctx),
});

/** Whether a unit of a level has policies of its own. Pure. */
export const ownsPolicies = ({ level }: Pick<Unit, "level">): boolean =>
  level !== "DISTRICT" && level !== "RESIDENTIAL_GROUP";

/** The unit that owns the policies of a code, in its latest version: country, province, commune. */
export const ownerOf = async (ctx: Context, code: string): Promise<Unit | undefined> =>
  (await byCode(ctx, code)).findLast(ownsPolicies);
