import { may } from "../access/permissions.ts";
import { staleVersion } from "../change/write.ts";
import { allowsMore } from "../deadline/compare.ts";
import { holds } from "../deadline/conditions.ts";
import { policyInForce } from "../deadline/in-force.ts";
import type { Period } from "../deadline/period.ts";
import { type Policy, shippedOf } from "../deadline/policies.ts";
import { type KnownFacts, possibleFacts } from "../deadline/possible.ts";
import { PeriodUnit } from "../deadline-record/labels.ts";
import { addDays, type Day, dayOf } from "../kernel/day.ts";
import { Failure, type Phrase, tooMany } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { PolicyBookEntity, toPolicies } from "../rule-settings/entity.ts";
import { create, replace, type Stored } from "../table/write.ts";
import { toSnapshot } from "../unit/read.ts";
import type { Unit } from "../unit/shape.ts";
import type { DecidedRuleChange } from "./apply.ts";
import type { Loaded, PolicyInput } from "./policy-input.ts";
import { putRules } from "./save-rules.ts";

/** The place of the unit above; undefined for the country. */
const placeAbove = ({ level, provinceCode }: Unit) =>
  level === "COUNTRY"
    ? undefined
    : { unit: level === "PROVINCE" || !provinceCode ? null : { code: provinceCode, provinceCode } };

const inWords = ({ length, unit }: Period): Phrase => {
  const label = PeriodUnit.labels.find(({ code }) => code === unit);
  return { vi: `${length} ${label?.vi}`, en: `${length} ${label?.en}` };
};

/** The bounds of a comparison with the level above, nearest first. */
type Bounds = Pick<Loaded, "owner" | "above">;

/** The matters of a unit that a policy of its own may reach. */
const reached = ({ level }: Unit): KnownFacts => ({
  unitLevel: level === "COMMUNE" ? level : "COUNTRY",
});

/**
 * The days from which another policy of the levels above may apply, from a day to another: those
 * on which one begins, or the day after one ends.
 */
function daysOfChange(
  above: Bounds["above"],
  { code, validFrom, validTo }: Policy,
): readonly Day[] {
  const days = above
    .flat()
    .flatMap((each) =>
      each.code === code
        ? [each.validFrom, ...(each.validTo === null ? [] : [addDays(each.validTo, 1)])]
        : [],
    );
  const isWithin = (day: Day) => day > validFrom && (validTo === null || day <= validTo);
  return [validFrom, ...new Set(days.filter(isWithin))];
}

/**
 * A unit does not ease its own measure: its policy applies from today at the earliest, and does not
 * allow more time than the level above does for any matter that it reaches. To owe nothing is to
 * allow more time. Administrators above may do both.
 * @throws Failure at `validFrom`, `length` or `none`.
 */
function expectNotEased({ owner, above }: Bounds, policy: Policy, ctx: Context): void {
  const { actor, now, calendar } = ctx;
  const { code, validFrom, period } = policy;
  const place = placeAbove(owner);
  if (!place || may(actor, "setDeadlinePolicy", place)) return;
  const today = dayOf(now);
  if (validFrom < today) throw new Failure("TOO_SMALL", ["validFrom"], { limit: today });
  const matters = possibleFacts(reached(owner)).filter((facts) => holds(policy.conditions, facts));
  for (const from of daysOfChange(above, policy)) {
    const rules = new Set(matters.map((facts) => policyInForce(above, code, from, facts)?.period));
    for (const than of rules) {
      if (!than) continue;
      if (period === null) throw new Failure("CONFLICTING_INPUT", ["none"], easier(than));
      if (!allowsMore({ period, than, from, calendar })) continue;
      if (period.unit === than.unit)
        throw new Failure(period.direction === "BACKWARD" ? "TOO_SMALL" : "TOO_LARGE", ["length"], {
          limit: than.length,
        });
      throw new Failure("CONFLICTING_INPUT", ["length"], easier(than));
    }
  }
}

function easier(than: Period): Phrase {
  const named = inWords(than);
  return {
    vi: `Không được có lợi hơn thời hạn của cấp trên: ${named.vi}.`,
    en: `Must not allow more time than the level above: ${named.en}.`,
  };
}

const NOTHING_COUNTED: Phrase = {
  vi: "Không ghi khi không áp dụng thời hạn (none).",
  en: "Must be absent if nothing is owed (none).",
};

/** @throws Failure at `length` or `unit` if nothing is owed. */
function expectNothingCounted(input: PolicyInput): void {
  for (const field of ["length", "unit"] as const)
    if (input.none && input[field] !== null)
      throw new Failure("CONFLICTING_INPUT", [field], NOTHING_COUNTED);
}

/** The change that sets a policy. @throws Failure if the unit eases its own measure. */
export function decided(
  { rules, book, owner, above }: Loaded,
  input: PolicyInput,
  ctx: Context,
): DecidedRuleChange {
  expectNothingCounted(input);
  const { direction } = shippedOf(input.code)[0]?.period ?? { direction: "FORWARD" };
  const { expectedVersion, unitCode, code, length, unit, source, mark, reason } = input;
  const { conditions, validFrom, validTo } = input;
  const version = book.version + 1;
  const period = length === null || unit === null ? null : { length, unit, direction };
  const policy = { code, period, conditions, source, mark, validFrom, validTo, version };
  for (const each of toPolicies(unitCode, [policy])) expectNotEased({ owner, above }, each, ctx);
  const after = { unitCode, version, policies: [...book.policies, policy] };
  const issues = PolicyBookEntity.refusals(after);
  if (issues.length > 0) throw tooMany(["code"], book.policies.length, "policies");
  const stale = (stored: Stored) => staleVersion(expectedVersion, Number(stored?.version ?? 0));
  const earlier = book.policies
    .filter((each) => each.code === code && each.validFrom <= dayOf(ctx.now))
    .at(-1);
  return {
    cause: { kind: "POLICY", version, unitCode, code, validFrom },
    reason,
    calendar: ctx.calendar,
    own: toPolicies(unitCode, after.policies),
    change: {
      id: `policies ${unitCode}`,
      unit: toSnapshot(owner),
      version,
      event: "deadline-policy.set",
      before: earlier ?? null,
      after: policy,
    },
    parts: [
      book.version === 0
        ? create(PolicyBookEntity, after, stale)
        : replace(PolicyBookEntity, after, book.version, stale),
      ...(rules.overriding.includes(unitCode)
        ? []
        : [putRules(rules, { overriding: [...rules.overriding, unitCode] })]),
    ],
  };
}
