import {
  addDays,
  Calendar,
  type Day,
  Deadline,
  dayOf,
  daysBetween,
  formatVietnamese,
  isInstant,
  type Language,
  type Phrase,
  RuleSettings,
  Unit,
} from "@doithoai/core";
import { badArgument, dayArgument, oneOf } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type { Queries } from "./complete.ts";

const LONGEST_SPAN = 400;

const beyondWords = ({ from, to }: Calendar.Calendar): Record<Language, string> => ({
  vi: `lịch làm việc chỉ có từ ${from} đến ${to}`,
  en: `the calendar covers only ${from} to ${to}`,
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

export function stepOf(
  { date, counted, kind, entry }: Deadline.Explanation["steps"][number],
  language: Language,
) {
  const words = Deadline.STEP_WORDS[kind][language];
  const named =
    entry && ["DAY_OFF", "MAKE_UP_DAY", "COUNTED"].includes(kind)
      ? `${words}: ${entry.reason}`
      : words;
  return {
    date,
    counted,
    reason: named,
    source: entry?.source ?? Deadline.STEP_SOURCES[kind] ?? null,
  };
}

const NO_PERIOD: Phrase = {
  vi: "thời hạn này không tính theo số ngày: mỗi việc có ngày đến hạn riêng.",
  en: "this deadline is not counted in days: each one has its own due day.",
};
const notInForce = (from: Day): Phrase => ({
  vi: `quy định về thời hạn này chỉ áp dụng từ ngày ${formatVietnamese(from)}.`,
  en: `this policy applies only from ${from}.`,
});
const unknownUnit = (code: string): Phrase => ({
  vi: `không có đơn vị nào từng mang mã ${code}.`,
  en: `no unit ever had the code ${code}.`,
});
const NO_INSTANT: Phrase = {
  vi: "phải là thời điểm theo ISO 8601 kèm múi giờ, chẳng hạn 2026-12-01T08:00:00+07:00.",
  en: "must be an ISO 8601 instant with its offset, such as 2026-12-01T08:00:00+07:00.",
};
/** The days that an input may name. */
const [FIRST_DAY, LAST_DAY] = ["1900-01-01", "2199-12-31"];
const OUT_OF_RANGE: Phrase = {
  vi: "phải từ năm 1900 đến năm 2199.",
  en: "must be from 1900 to 2199.",
};
const BEFORE_FROM: Phrase = { vi: "không được trước `from`.", en: "must not be before `from`." };
const TOO_FAR: Phrase = {
  vi: `tối đa ${LONGEST_SPAN} ngày, tính cả ngày \`from\`.`,
  en: `at most ${LONGEST_SPAN} days, including the day \`from\`.`,
};

type Countable = Deadline.Policy & { readonly period: Deadline.Period };

/**
 * @throws RequestError BAD_ARGUMENT for a policy that is unknown, has no period or is not yet in
 * force.
 */
function countable(policyCode: string, inForce: readonly Deadline.Policy[]): Countable {
  const shipped = Deadline.POLICIES.find(({ code }) => code === policyCode);
  if (!shipped) throw badArgument("policyCode", oneOf(Deadline.policyCodes));
  if (shipped.period === null) throw badArgument("policyCode", NO_PERIOD);
  const policy = inForce.find(({ code }) => code === policyCode);
  if (!policy?.period) throw badArgument("startedAt", notInForce(shipped.validFrom));
  return { ...policy, period: policy.period };
}

/** @throws RequestError BAD_ARGUMENT for a code that no unit has ever had. */
async function unitOf({ loaders }: GatewayContext, code: string, on: Day): Promise<Unit.Unit> {
  const units = (await loaders.unitsOf.load(code)) ?? [];
  const unit = units.find((each) => Unit.isInForce(each, on)) ?? units.at(-1);
  if (!unit) throw badArgument("unitCode", unknownUnit(code));
  return unit;
}

export const explainQueries: Queries<"explainDeadline" | "workingCalendar" | "deadlinePolicies"> = {
  explainDeadline: async (_, { policyCode, startedAt, unitCode }, ctx) => {
    const { language, calendar } = ctx;
    if (!isInstant(startedAt)) throw badArgument("startedAt", NO_INSTANT);
    const startedOn = dayOf(new Date(startedAt));
    // As a text, a year of five digits sorts before all others.
    if (startedOn.length > LAST_DAY.length || startedOn < FIRST_DAY || startedOn > LAST_DAY)
      throw badArgument("startedAt", OUT_OF_RANGE);
    const policy = countable(
      policyCode,
      await RuleSettings.policiesIn(ctx, await unitOf(ctx, unitCode, startedOn), startedOn, {
        unitLevel: "COMMUNE",
      }),
    );
    const { unconfirmed, beyond, steps, ...found } = Deadline.explain({
      startedOn,
      period: policy.period,
      calendar,
    });
    return {
      ...found,
      overdueFrom: found.overdueFrom.toISOString(),
      provisionalBecause: [
        ...unconfirmed.map(({ day, reason }) => `${day}: ${reason}`),
        ...(beyond ? [beyondWords(calendar)[language]] : []),
      ],
      policy: policyOf(policy, language),
      steps: steps.map((step) => stepOf(step, language)),
    };
  },
  workingCalendar: (_, args, { calendar }) => {
    const from = dayArgument("from", args.from);
    const to = dayArgument("to", args.to);
    if (!from || !to || to < from) throw badArgument("to", BEFORE_FROM);
    const span = daysBetween(from, to) + 1;
    if (span > LONGEST_SPAN) throw badArgument("to", TOO_FAR);
    const days = Array.from({ length: span }, (__, i) => {
      const date = addDays(from, i);
      const entry = calendar.entries.get(date);
      const working = Calendar.isWorkingDay(date, calendar);
      return {
        date,
        working,
        kind: entry?.kind ?? null,
        status: entry?.status ?? null,
        reason: entry?.reason ?? null,
        source: entry?.source ?? null,
      };
    });
    return {
      version: calendar.version,
      coveredFrom: calendar.from,
      coveredTo: calendar.to,
      workingDays: days.filter(({ working }) => working).length,
      days,
    };
  },
  deadlinePolicies: async (_, { unitCode, on }, ctx) => {
    const day = dayArgument("on", on) ?? dayOf(ctx.now);
    const code = unitCode ?? Unit.COUNTRY;
    const unit =
      code === Unit.COUNTRY ? { code, provinceCode: null } : await unitOf(ctx, code, day);
    return (await RuleSettings.policiesIn(ctx, unit, day, { unitLevel: "COMMUNE" })).map((policy) =>
      policyOf(policy, ctx.language),
    );
  },
};
