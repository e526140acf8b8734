import { addDays, Calendar, type Day, Deadline, dayOf, daysBetween, isInstant, type Language, RequestError, Rules, Unit } from "@doithoai/core";
import { dayArgument } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type { Queries } from "./complete.ts";

const LONGEST_SPAN = 400;

const beyondWords = ({ from, to }: Calendar.Calendar): Record<Language, string> => ({
  vi: `lịch làm việc chỉ biết từ ${from} đến ${to}`,
  en: `the calendar is known from ${from} to ${to} only`,
});

export const policyOf = (policy: Deadline.Policy, language: Language) => ({
  ...policy,
  label: { code: policy.code, vi: policy.vi, en: policy.en },
  length: policy.period?.length ?? null,
  unit: policy.period?.unit ?? null,
  direction: policy.period?.direction ?? null,
  trigger: policy.trigger[language],
  owedBy: policy.owedBy[language],
  metBy: policy.metBy[language],
});

export function stepOf({ date, counted, kind, entry }: Deadline.Explanation["steps"][number], language: Language) {
  const words = Deadline.STEP_WORDS[kind][language];
  const named = entry && ["DAY_OFF", "MAKE_UP_DAY", "COUNTED"].includes(kind) ? `${words}: ${entry.reason}` : words;
  return { date, counted, reason: named, source: entry?.source ?? Deadline.STEP_SOURCES[kind] ?? null };
}

type Countable = Deadline.Policy & { readonly period: Deadline.Period };

/** @throws RequestError BAD_ARGUMENT for a policy that is none, has no period, or was not in force yet. */
function countable(policyCode: string, inForce: readonly Deadline.Policy[]): Countable {
  const shipped = Deadline.POLICIES.find(({ code }) => code === policyCode);
  const bad = (argument: string, hint: string) => new RequestError("BAD_ARGUMENT", { argument, hint });
  if (!shipped) throw bad("policyCode", Deadline.policyCodes.join(", "));
  if (shipped.period === null) throw bad("policyCode", shipped.trigger.vi);
  const policy = inForce.find(({ code }) => code === policyCode);
  if (!policy?.period) throw bad("startedAt", `≥ ${shipped.validFrom}`);
  return { ...policy, period: policy.period };
}

/** @throws RequestError BAD_ARGUMENT for a code that no unit ever had. */
async function unitOf({ loaders }: GatewayContext, code: string, on: Day): Promise<Unit.Unit> {
  const units = (await loaders.unitsOf.load(code)) ?? [];
  const unit = units.find((each) => Unit.inForce(each, on)) ?? units.at(-1);
  if (!unit) throw new RequestError("BAD_ARGUMENT", { argument: "unitCode", hint: code });
  return unit;
}

export const explainQueries: Queries<"explainDeadline" | "workingCalendar" | "deadlinePolicies"> = {
  explainDeadline: async (_, { policyCode, startedAt, unitCode }, ctx) => {
    const { language, calendar } = ctx;
    if (!isInstant(startedAt)) throw new RequestError("BAD_ARGUMENT", { argument: "startedAt", hint: `ISO 8601, ${startedAt}` });
    const startedOn = dayOf(new Date(startedAt));
    const policy = countable(policyCode, await Rules.policiesIn(ctx, await unitOf(ctx, unitCode, startedOn), startedOn));
    const { unconfirmed, beyond, steps, ...found } = Deadline.explain({ startedOn, period: policy.period, calendar });
    return {
      ...found,
      overdueFrom: found.overdueFrom.toISOString(),
      provisionalBecause: [...unconfirmed.map(({ day, reason }) => `${day}: ${reason}`), ...(beyond ? [beyondWords(calendar)[language]] : [])],
      policy: policyOf(policy, language),
      steps: steps.map((step) => stepOf(step, language)),
    };
  },
  workingCalendar: (_, args, { calendar }) => {
    const from = dayArgument("from", args.from);
    const to = dayArgument("to", args.to);
    if (!from || !to || to < from) throw new RequestError("BAD_ARGUMENT", { argument: "to", hint: "≥ from" });
    const span = daysBetween(from, to) + 1;
    if (span > LONGEST_SPAN) throw new RequestError("BAD_ARGUMENT", { argument: "to", hint: `≤ ${LONGEST_SPAN}` });
    const days = Array.from({ length: span }, (__, i) => {
      const date = addDays(from, i);
      const entry = calendar.entries.get(date);
      const working = Calendar.isWorkingDay(date, calendar);
      return { date, working, kind: entry?.kind ?? null, status: entry?.status ?? null, reason: entry?.reason ?? null, source: entry?.source ?? null };
    });
    return { version: calendar.version, coveredFrom: calendar.from, coveredTo: calendar.to, workingDays: days.filter(({ working }) => working).length, days };
  },
  deadlinePolicies: async (_, { unitCode, on }, ctx) => {
    const day = dayArgument("on", on) ?? dayOf(ctx.now);
    const code = unitCode ?? Unit.COUNTRY;
    const unit = code === Unit.COUNTRY ? { code, provinceCode: null } : await unitOf(ctx, code, day);
    return (await Rules.policiesIn(ctx, unit, day)).map((policy) => policyOf(policy, ctx.language));
  },
};
