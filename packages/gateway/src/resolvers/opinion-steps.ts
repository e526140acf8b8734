import { Opinion } from "@doithoai/core";
import { attempt } from "../payload.ts";
import type { Mutations } from "./complete.ts";

type Named =
  | "updateOpinion"
  | "classifyOpinion"
  | "rejectOpinion"
  | "redirectOpinion"
  | "answerAtSession"
  | "assignOpinion"
  | "acceptOpinion"
  | "returnOpinion"
  | "escalateOpinion"
  | "followUpEscalation"
  | "recordEscalationReply"
  | "draftResponse"
  | "approveResponse"
  | "recordDelivery"
  | "setResolution"
  | "closeOpinion"
  | "reopenOpinion"
  | "mergeOpinions";
export const opinionStepMutations: Mutations<Named> = {
  updateOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.update(ctx, input)),
  classifyOpinion: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.classify(ctx, input)),
  rejectOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.reject(ctx, input)),
  redirectOpinion: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.redirect(ctx, input)),
  answerAtSession: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.answerAtSession(ctx, input)),
  assignOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.assign(ctx, input)),
  acceptOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.accept(ctx, input)),
  returnOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.giveBack(ctx, input)),
  escalateOpinion: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.escalate(ctx, input)),
  followUpEscalation: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.followUp(ctx, input)),
  recordEscalationReply: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.recordReply(ctx, input)),
  draftResponse: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.draftResponse(ctx, input)),
  approveResponse: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.approveResponse(ctx, input)),
  recordDelivery: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.recordDelivery(ctx, input)),
  setResolution: (_, { input }, ctx) =>
    attempt(ctx, "opinion", () => Opinion.setResolution(ctx, input)),
  closeOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.close(ctx, input)),
  reopenOpinion: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.reopen(ctx, input)),
  mergeOpinions: (_, { input }, ctx) => attempt(ctx, "opinion", () => Opinion.merge(ctx, input)),
};
