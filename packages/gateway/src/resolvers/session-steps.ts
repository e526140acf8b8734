import { Conclusion, Session } from "@doithoai/core";
import { attempt } from "../payload.ts";
import type { Mutations } from "./complete.ts";

type Named =
  | "planSession"
  | "announceSession"
  | "openCollection"
  | "startSession"
  | "holdSession"
  | "postponeSession"
  | "cancelSession"
  | "closeSession"
  | "amendNotice";
export const sessionStepMutations: Mutations<Named> = {
  planSession: (_, { input }, ctx) => attempt(ctx, "session", () => Session.plan(ctx, input)),
  announceSession: async (_, { input }, ctx) => {
    const payload = await attempt(ctx, "session", () => Session.announce(ctx, input));
    const short = payload.session !== null && Session.isShortNotice(payload.session);
    const warnings = short
      ? Session.Warning.labels.map((label) => ({
          code: "SHORT_NOTICE" as const,
          message: label[ctx.language],
        }))
      : [];
    return { ...payload, warnings };
  },
  openCollection: (_, { input }, ctx) =>
    attempt(ctx, "session", () => Session.openCollection(ctx, input)),
  startSession: (_, { input }, ctx) => attempt(ctx, "session", () => Session.start(ctx, input)),
  holdSession: (_, { input }, ctx) => attempt(ctx, "session", () => Session.hold(ctx, input)),
  postponeSession: (_, { input }, ctx) =>
    attempt(ctx, "session", () => Session.postpone(ctx, input)),
  cancelSession: (_, { input }, ctx) => attempt(ctx, "session", () => Session.cancel(ctx, input)),
  closeSession: (_, { input }, ctx) => attempt(ctx, "session", () => Session.close(ctx, input)),
  amendNotice: (_, { input }, ctx) => attempt(ctx, "session", () => Conclusion.amend(ctx, input)),
};
