import { type Opinion, Session } from "@doithoai/core";
import type { GatewayContext } from "./context.ts";
import type { Warning } from "./generated/resolvers.ts";

/** The warnings in the language of the caller. */
export const warningsIn = (
  language: GatewayContext["language"],
  warnings: readonly Opinion.TextWarning[],
): Warning[] =>
  warnings.map(({ code, subjectId, path }) => ({
    code,
    subjectId,
    path: [...path],
    message: Session.Warning.labels.find((label) => label.code === code)?.[language] ?? code,
  }));
