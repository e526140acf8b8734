import { CONCEPTS, type Guard, type Language, Response } from "@doithoai/core";
import { STEP_LABELS } from "@doithoai/core/steps";

/** The enum of all steps. This module loads with the first caller who reads the words. */
export const STEP = {
  about: "Mutation, by its name: a client sends what it reads. The words are those of a button.",
  labels: STEP_LABELS,
};

const GUARDS = [...Object.values(CONCEPTS), { lifecycle: Response.LIFECYCLE }]
  .flatMap(({ lifecycle }): readonly object[] => lifecycle)
  .flatMap((row) => ("guards" in row ? (row.guards as readonly Guard<never>[]) : []));

/** The texts of a condition, which may differ by life cycle, as one. */
const joined = (texts: readonly string[]): string => [...new Set(texts)].join("; ");

/** The enum of the conditions of all life cycles. */
export const CONDITION_CODE = {
  about: "Condition of a step. The `Condition` of a step has the words for its life cycle.",
  labels: [...Map.groupBy(GUARDS, ({ code }) => code)].map(([code, guards]) => ({
    code,
    vi: joined(guards.map(({ vi }) => vi)),
    en: joined(guards.map(({ en }) => en)),
  })),
};

const NONE = {
  vi: "Trạng thái này không có bước tiếp theo.",
  en: "This status has no further step.",
} as const satisfies Record<Language, string>;

/** The sentence that names the steps that a status allows, in their words. */
export function allowedSentence(steps: readonly string[], language: Language): string {
  if (steps.length === 0) return NONE[language];
  const named = steps
    .flatMap((step) => STEP_LABELS.find(({ code }) => code === step) ?? [])
    .map((label) => `“${label[language]}”`)
    .join(", ");
  return language === "vi" ? `Bước thực hiện được: ${named}.` : `Possible steps: ${named}.`;
}
