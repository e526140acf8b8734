import {
  type Day,
  Deadline,
  formatVietnamese,
  type Opinion,
  RequestError,
  Session,
} from "@doithoai/core";
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

/**
 * The warnings of a written subject. If its texts cannot be read now, the warning is NOT_CHECKED:
 * an error would tell the caller to send again what has been written.
 */
export async function warningsOf<T extends { readonly id: string }>(
  ctx: GatewayContext,
  written: T,
  find: (ctx: GatewayContext, written: T) => Promise<readonly Opinion.TextWarning[]>,
): Promise<Warning[]> {
  const found = await find(ctx, written).catch((error: unknown) => {
    if (error instanceof RequestError)
      return [{ code: "NOT_CHECKED", subjectId: written.id, path: [] } as const];
    throw error;
  });
  return warningsIn(ctx.language, found);
}

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
  const policy = Deadline.POLICIES.find((each) => each.code === policyCode);
  const since =
    language === "vi"
      ? `thời hạn ${policy?.vi} áp dụng từ ngày ${formatVietnamese(from)}`
      : `the time for ${policy?.en} applies from ${from}`;
  return [{ code, subjectId, path: [...path], message: `${textOf(code, language)} (${since})` }];
}
