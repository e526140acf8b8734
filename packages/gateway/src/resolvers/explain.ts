import { addDays, Calendar, type Day, Deadline, dayOf, daysBetween, isInstant, type Language, RequestError } from "@doithoai/core";
import { dayArgument } from "../arguments.ts";
import type { Queries } from "./complete.ts";

const LONGEST_SPAN = 400;
const CALENDAR = Calendar.NATIONAL_CALENDAR;

const BEYOND = {
  vi: `lịch làm việc chỉ biết từ ${CALENDAR.from} đến ${CALENDAR.to}`,
  en: `the calendar is known from ${CALENDAR.from} to ${CALENDAR.to} only`,
} as const satisfies Record<Language, string>;

const policyOf = (policy: Deadline.Policy, language: Language) => ({
  ...policy,
  label: { code: policy.code, vi: policy.vi, en: policy.en },
  length: policy.period?.length ?? null,
  unit: policy.period?.unit ?? null,
  direction: policy.period?.direction ?? null,
  trigger: policy.trigger[language],
  owedBy: policy.owedBy[language],
  metBy: policy.metBy[language],
});

function stepOf({ date, counted, kind, entry }: Deadline.Explanation["steps"][number], language: Language) {
  const words = Deadline.STEP_WORDS[kind][language];
  const named = entry && ["DAY_OFF", "MAKE_UP_DAY", "COUNTED"].includes(kind) ? `${words}: ${entry.reason}` : words;
  return { date, counted, reason: named, source: entry?.source ?? Deadline.STEP_SOURCES[kind] ?? null };
}

/** @throws RequestError BAD_ARGUMENT for a policy that is none, has no period, or was not in force yet. */
function countable(policyCode: string, startedOn: Day): Deadline.Policy & { readonly period: Deadline.Period } {
  const policy = Deadline.POLICIES.find(({ code }) => code === policyCode);
  const bad = (argument: string, hint: string) => new RequestError("BAD_ARGUMENT", { argument, hint });
  if (!policy) throw bad("policyCode", Deadline.POLICIES.map(({ code }) => code).join(", "));
  if (policy.period === null) throw bad("policyCode", policy.trigger.vi);
  if (startedOn < policy.validFrom) throw bad("startedAt", `≥ ${policy.validFrom}`);
  return { ...policy, period: policy.period };
}

export const explainQueries: Queries<"explainDeadline" | "workingCalendar" | "deadlinePolicies"> = {
  explainDeadline: async (_, { policyCode, startedAt, unitCode }, { language, loaders }) => {
    if (!isInstant(startedAt)) throw new RequestError("BAD_ARGUMENT", { argument: "startedAt", hint: `ISO 8601, ${startedAt}` });
    const startedOn = dayOf(new Date(startedAt));
    const policy = countable(policyCode, startedOn);
    if (((await loaders.unitsOf.load(unitCode)) ?? []).length === 0) throw new RequestError("BAD_ARGUMENT", { argument: "unitCode", hint: unitCode });
    const { unconfirmed, beyond, steps, ...found } = Deadline.explain({ startedOn, period: policy.period, calendar: CALENDAR });
    return {
      ...found,
      overdueFrom: found.overdueFrom.toISOString(),
      provisionalBecause: [...unconfirmed.map(({ day, reason }) => `${day}: ${reason}`), ...(beyond ? [BEYOND[language]] : [])],
      policy: policyOf(policy, language),
      steps: steps.map((step) => stepOf(step, language)),
    };
  },
  workingCalendar: (_, args) => {
    const from = dayArgument("from", args.from);
    const to = dayArgument("to", args.to);
    if (!from || !to || to < from) throw new RequestError("BAD_ARGUMENT", { argument: "to", hint: "≥ from" });
    const span = daysBetween(from, to) + 1;
    if (span > LONGEST_SPAN) throw new RequestError("BAD_ARGUMENT", { argument: "to", hint: `≤ ${LONGEST_SPAN}` });
    const days = Array.from({ length: span }, (__, i) => {
      const date = addDays(from, i);
      const entry = CALENDAR.entries.get(date);
      const working = Calendar.isWorkingDay(date, CALENDAR);
      return { date, working, status: entry?.status ?? null, reason: entry?.reason ?? null, source: entry?.source ?? null };
    });
    return { coveredFrom: CALENDAR.from, coveredTo: CALENDAR.to, workingDays: days.filter(({ working }) => working).length, days };
  },
  deadlinePolicies: (_, __, { language }) => Deadline.POLICIES.map((policy) => policyOf(policy, language)),
};
