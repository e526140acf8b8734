import { type Day, formatVietnamese, type Opinion, Session } from "@doithoai/core";
import type { GatewayContext } from "./context.ts";
import type { Warning } from "./generated/resolvers.ts";

const textOf = (code: Warning["code"], language: GatewayContext["language"]): string =>
  Session.Warning.labels.find((label) => label.code === code)?.[language] ?? code;

/** The warnings in the language of the caller. */
export const warningsIn = (
  language: GatewayContext["language"],
  warnings: readonly Opinion.TextWarning[],
): Warning[] =>
  warnings.map(({ code, subjectId, path }) => ({
    code,
    subjectId,
    path: [...path],
    message: textOf(code, language),
  }));

interface NotOwed {
  readonly policyCode: string;
  /** The first day of the policy; undefined if the event is not before it. */
  readonly from: Day | undefined;
  readonly subjectId: string;
  readonly path: readonly string[];
}

/** The warning that an event is before the first day of its policy. It names both. */
export function notOwed(
  { language }: Pick<GatewayContext, "language">,
  { policyCode, from, subjectId, path }: NotOwed,
): Warning[] {
  if (from === undefined) return [];
  const code = "NOTHING_OWED";
  const since =
    language === "vi"
      ? `${policyCode} áp dụng từ ngày ${formatVietnamese(from)}`
      : `${policyCode} applies from ${from}`;
  return [{ code, subjectId, path: [...path], message: `${textOf(code, language)} (${since})` }];
}
