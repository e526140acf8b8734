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
import { policiesInForce } from "@doithoai/core/possible-policies";
import { badArgument, dayArgument, oneOf } from "../arguments.ts";
import type { GatewayContext } from "../context.ts";
import type {
  QueryDeadlinePoliciesArgs,
  QueryExplainDeadlineArgs,
  QueryWorkingCalendarArgs,
} from "../generated/resolvers.ts";
import { policyOf, stepOf } from "./policy-of.ts";

const LONGEST_SPAN = 400;

const beyondWords = ({ from, to }: Calendar.Calendar): Record<Language, string> => ({
  vi: `lịch làm việc chỉ có từ ${from} đến ${to}`,
  en: `the calendar covers only ${from} to ${to}`,
});

const NO_PERIOD: Phrase = {
  vi: "thời hạn này không tính theo số ngày: mỗi việc có ngày đến hạn riêng.",
  en: "this deadline is not counted in days: each one has its own due day.",
};
const notInForce = (from: Day): Phrase => ({
  vi: `quy định về thời hạn này chỉ áp dụng từ ngày ${formatVietnamese(from)}.`,
  en: `this policy applies only from ${from}.`,
});
const NOTHING_OWED: Phrase = {
  vi: "thời hạn này không áp dụng cho loại việc đó tại đơn vị.",
  en: "this deadline does not apply to such matters of the unit.",
};
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
 * @throws RequestError BAD_ARGUMENT for a policy that is unknown, has no period, is not yet valid,
 * or does not apply to such matters.
 */
function countable(
  policyCode: string,
  startedOn: Day,
  inForce: readonly Deadline.Policy[],
): Countable {
  const [shipped] = Deadline.shippedOf(policyCode);
  if (!shipped) throw badArgument("policyCode", oneOf(Deadline.policyCodes));
  if (shipped.period === null) throw badArgument("policyCode", NO_PERIOD);
  const policy = inForce.find(({ code }) => code === policyCode);
  if (policy?.period) return { ...policy, period: policy.period };
  throw startedOn < shipped.validFrom
    ? badArgument("startedAt", notInForce(shipped.validFrom))
    : badArgument("policyCode", NOTHING_OWED);
}

/** @throws RequestError BAD_ARGUMENT for a code that no unit has ever had. */
async function unitOf({ loaders }: GatewayContext, code: string, on: Day): Promise<Unit.Unit> {
  const units = (await loaders.unitsOf.load(code)) ?? [];
  const unit = units.find((each) => Unit.isInForce(each, on)) ?? units.at(-1);
  if (!unit) throw badArgument("unitCode", unknownUnit(code));
  return unit;
}

/** The due day of an event under a policy. @throws RequestError BAD_ARGUMENT */
export async function explainDeadline(
  { policyCode, startedAt, unitCode, ...facts }: QueryExplainDeadlineArgs,
  ctx: GatewayContext,
) {
  const { language, calendar } = ctx;
  if (!isInstant(startedAt)) throw badArgument("startedAt", NO_INSTANT);
  const startedOn = dayOf(new Date(startedAt));
  // As a text, a year of five digits sorts before all others.
  if (startedOn.length > LAST_DAY.length || startedOn < FIRST_DAY || startedOn > LAST_DAY)
    throw badArgument("startedAt", OUT_OF_RANGE);
  const policy = countable(
    policyCode,
    startedOn,
    await policiesFor(ctx, { unitCode, on: startedOn, ...facts }),
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
}

/** Working days and days off of a range. @throws RequestError BAD_ARGUMENT */
export function workingCalendar(args: QueryWorkingCalendarArgs, { calendar }: GatewayContext) {
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
}

/** The policies of a unit on a day. @throws RequestError BAD_ARGUMENT */
export async function deadlinePolicies(
  { unitCode, on, ...facts }: QueryDeadlinePoliciesArgs,
  ctx: GatewayContext,
) {
  const day = dayArgument("on", on) ?? dayOf(ctx.now);
  const found = await policiesFor(ctx, { unitCode: unitCode ?? Unit.COUNTRY, on: day, ...facts });
  return found.map((policy) => policyOf(policy, ctx.language));
}

interface Matters {
  readonly unitCode: string;
  readonly on: Day;
  readonly sessionType?: Deadline.SessionType | null | undefined;
  readonly chairKind?: Deadline.ChairKind | null | undefined;
}

/** The policies in force for such matters of a unit. @throws RequestError BAD_ARGUMENT */
async function policiesFor(
  ctx: GatewayContext,
  { unitCode, on, sessionType, chairKind }: Matters,
): Promise<readonly Deadline.Policy[]> {
  const isCountry = unitCode === Unit.COUNTRY;
  const unit = isCountry ? { code: unitCode, provinceCode: null } : await unitOf(ctx, unitCode, on);
  return policiesInForce(await RuleSettings.policiesAbove(ctx, unit), on, {
    unitLevel: "level" in unit ? unit.level : "COUNTRY",
    sessionType: sessionType ?? undefined,
    chairKind: chairKind ?? undefined,
  });
}
