import { Deadline, type Language } from "@doithoai/core";
import { policyWords } from "@doithoai/core/policy-words";

const copied = <T>(values: readonly T[] | undefined): T[] | null => (values ? [...values] : null);

/** The conditions of a policy; null for each that it does not have. */
const conditionsOf = ({ conditions }: Deadline.Policy) => ({
  sessionTypes: copied(conditions.sessionTypes),
  unitLevels: copied(conditions.unitLevels),
  chairKinds: copied(conditions.chairKinds),
});

/** A policy as the API answers it. Its words are long, so this module loads with the first. */
export function policyOf(policy: Deadline.Policy, language: Language) {
  const words = policyWords(policy);
  return {
    ...policy,
    binding: Deadline.isRule(policy),
    conditions: conditionsOf(policy),
    label: { code: policy.code, vi: policy.vi, en: policy.en },
    length: policy.period?.length ?? null,
    unit: policy.period?.unit ?? null,
    direction: policy.period?.direction ?? null,
    trigger: words?.trigger[language] ?? "",
    owedBy: words?.owedBy[language] ?? "",
    metBy: words?.metBy[language] ?? "",
  };
}

/** A day of a count as the API answers it. */
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
