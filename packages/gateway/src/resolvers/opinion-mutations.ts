import { Citizen, Opinion } from "@doithoai/core";
import type { GatewayContext } from "../context.ts";
import type { OpinionModel } from "../models.ts";
import {
  late,
  mutationOfRows,
  mutationWithField,
  mutationWithPayload,
} from "../mutations/resolve.ts";
import { userErrorOf } from "../payload.ts";
import { isReceipt } from "../receipts.ts";
import { visibleResult } from "../visible.ts";
import { notOwed, warningsOf } from "../warnings.ts";

/** The identity in an input of `recordOpinion`; null without one. */
const identityIn = (input: unknown): Citizen.Identity | null => {
  const citizen: unknown =
    typeof input === "object" && input !== null ? Reflect.get(input, "citizen") : null;
  const parsed = Citizen.Identity.safeParse(citizen);
  return parsed.success ? parsed.data : null;
};

/** The warnings of texts that name the citizen. None for a caller who gets only a receipt. */
const namingCitizen = async (
  opinion: OpinionModel | null,
  ctx: GatewayContext,
  given?: Citizen.Identity | null,
) =>
  opinion && !isReceipt(opinion)
    ? warningsOf(ctx, opinion, () => Opinion.textsNamingCitizen(ctx, opinion, given))
    : [];

/** The warning that the opinion came before the policy of the first reply. None in a receipt. */
const tooEarly = (opinion: OpinionModel | null, ctx: GatewayContext) =>
  opinion && !isReceipt(opinion)
    ? notOwed(ctx, {
        policyCode: "OPINION_FIRST_REPLY",
        from: Opinion.notOwedBefore(opinion),
        subjectId: opinion.id,
        path: ["receivedOn"],
      })
    : [];

const recorded = async (opinion: OpinionModel | null, ctx: GatewayContext, input: unknown) => {
  const given = identityIn(input);
  const naming = given ? await namingCitizen(opinion, ctx, given) : [];
  return {
    opinion,
    trackingCode: opinion?.trackingCode ?? null,
    warnings: [...tooEarly(opinion, ctx), ...naming],
  };
};

const checked = async (opinion: OpinionModel | null, ctx: GatewayContext) => ({
  opinion,
  warnings: await namingCitizen(opinion, ctx),
});

/** Only a patch of the day of receipt gets a warning about it. */
const updated = async (
  opinion: OpinionModel | null,
  ctx: GatewayContext,
  { patch }: { readonly patch: object },
) => {
  const early = "receivedOn" in patch ? tooEarly(opinion, ctx) : [];
  return { opinion, warnings: [...early, ...(await namingCitizen(opinion, ctx))] };
};

/** A redacted opinion, with the places where its passages remain. */
const redacted = async (opinion: OpinionModel | null, ctx: GatewayContext) => ({
  opinion,
  warnings:
    opinion && !isReceipt(opinion) ? await warningsOf(ctx, opinion, Opinion.remainingPassages) : [],
});

/**
 * An opinion with others merged into it, and the places where a passage of one remains. The loader
 * reads the merged opinions once for the warnings and for the answer.
 */
const merged = async (opinion: OpinionModel | null, ctx: GatewayContext) => {
  const remaining = async (_: GatewayContext, into: OpinionModel) => {
    const others = await Promise.all(into.merged.map(({ id }) => ctx.loaders.opinion.load(id)));
    const found = others.flatMap((other) => other ?? []);
    return Opinion.remainingAmongMerged(ctx.actor, [into, ...found]);
  };
  const warned = opinion && !isReceipt(opinion) ? await warningsOf(ctx, opinion, remaining) : [];
  return { opinion, warnings: warned };
};

/** The results of the rows, in the order of the input. */
const rowsOf = async (
  rows: readonly Opinion.Row[] | null,
  ctx: GatewayContext,
  inputs: readonly unknown[],
) => ({
  results: await Promise.all(
    (rows ?? []).map(async ({ index, opinion, failures }) => {
      const seen = opinion && (await visibleResult(opinion, ctx, Opinion.recordMany.action));
      return {
        index,
        ...(await recorded(seen, ctx, inputs[index])),
        userErrors: failures.map(userErrorOf),
      };
    }),
  ),
});

const erased = (citizen: Citizen.Citizen | null) => ({
  citizenId: citizen?.id ?? null,
  erasedAt: citizen?.erased?.at ?? null,
});

/** The mutations of opinions and of the citizens who raised them. */
export const mutations = {
  recordOpinion: mutationWithPayload(Opinion.record, recorded),
  recordOpinions: mutationOfRows(Opinion.recordMany, rowsOf),
  updateOpinion: mutationWithPayload(Opinion.update, updated),
  classifyOpinion: mutationWithField(Opinion.classify, "opinion"),
  rejectOpinion: mutationWithField(Opinion.reject, "opinion"),
  tellRejection: mutationWithField(Opinion.tellRejection, "opinion"),
  redirectOpinion: mutationWithField(Opinion.redirect, "opinion"),
  answerAtSession: mutationWithPayload(Opinion.answerAtSession, checked),
  assignOpinion: mutationWithField(Opinion.assign, "opinion"),
  acceptOpinion: mutationWithField(Opinion.accept, "opinion"),
  returnOpinion: mutationWithField(Opinion.sendBack, "opinion"),
  escalateOpinion: mutationWithField(Opinion.escalate, "opinion"),
  followUpEscalation: mutationWithField(Opinion.followUp, "opinion"),
  recordEscalationReply: mutationWithField(Opinion.recordReply, "opinion"),
  draftResponse: mutationWithField(Opinion.draftResponse, "opinion"),
  approveResponse: mutationWithPayload(Opinion.approveResponse, checked),
  recordDelivery: mutationWithField(Opinion.recordDelivery, "opinion"),
  setResolution: mutationWithField(Opinion.setResolution, "opinion"),
  closeOpinion: mutationWithField(Opinion.close, "opinion"),
  reopenOpinion: mutationWithField(Opinion.reopen, "opinion"),
  mergeOpinions: mutationWithPayload(late("merge"), merged),
  redactOpinion: mutationWithPayload(Opinion.redact, redacted),
  eraseCitizen: mutationWithPayload(Opinion.eraseCitizen, erased),
};
