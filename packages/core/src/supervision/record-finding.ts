import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import { authorize, authorizeAt, may } from "../access/permissions.ts";
import { write } from "../change/write.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { newUlid, partsOf, toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { type ExternalRef, optional, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import * as Recommendation from "../recommendation/index.ts";
import type { Context } from "../request/context.ts";
import { byId as sessionById } from "../session/read.ts";
import { seenBy } from "../session/visible.ts";
import { keep, type Put, transact } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import { claim, claimOrAgain, findByExternalRef, taken } from "../use-case/external-ref.ts";
import { once } from "../use-case/idempotent.ts";
import { again, orAgain } from "../use-case/retry-on-conflict.ts";
import { FindingEntity } from "./entity.ts";
import { campaignById, findingById } from "./read.ts";
import { type Finding, FindingShape } from "./shape.ts";

export const RecordFindingInput = FindingShape.pick({
  type: true,
  content: true,
  foundOn: true,
  externalRef: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  /** With an `externalRef` that is known already: replace what was entered before. */
  upsert: z.boolean().default(false),
  unitCode: z.string().min(1).max(120),
  campaignId: optional(zId),
  sessionId: optional(zId),
  /** What the finding asks the supervised body to do, and which body. */
  recommendation: optional(Recommendation.Shape.shape.content),
  recommendedToId: optional(zId),
});
type Input = Omit<z.output<typeof RecordFindingInput>, "idempotencyKey">;

/** Enters what supervisors found in a unit. */
export async function recordFinding(ctx: Context, raw: unknown): Promise<Finding> {
  authorize(ctx.actor, "recordFinding");
  const { idempotencyKey, ...input } = parse(RecordFindingInput, raw);
  const today = dayOf(ctx.now);
  if (input.recommendation !== null) authorize(ctx.actor, "issueRecommendation");
  if (input.upsert && !input.externalRef) throw new Failure("REQUIRED", ["externalRef"]);
  if (input.recommendedToId !== null && input.recommendation === null)
    throw new Failure("REQUIRED", ["recommendation"]);
  if (input.foundOn !== null && input.foundOn > today)
    throw new Failure("NOT_IN_FUTURE", ["foundOn"], { limit: today });
  return once(ctx, {
    action: "recordFinding",
    key: idempotencyKey,
    input,
    load: (id) => stored(ctx, id, ["idempotencyKey"]),
    // Only an upsert can find another version than it read.
    run: (remember) => again(ctx, () => enter(ctx, input, remember)),
  });
}

const STAYS: Phrase = {
  vi: "Phải giữ như lần nhập đầu tiên với mã tham chiếu này (externalRef): upsert không chuyển phát hiện sang cuộc giám sát khác.",
  en: "Must be the value of the first entry with this externalRef: an upsert does not move a finding.",
};

async function enter(
  ctx: Context,
  input: Input,
  remember: (id: string) => readonly Put[],
): Promise<Finding> {
  const {
    unitCode: code,
    campaignId,
    sessionId,
    recommendation,
    recommendedToId,
    upsert,
    ...kept
  } = input;
  const before = upsert && kept.externalRef ? await replaced(ctx, kept.externalRef) : undefined;
  const campaign =
    campaignId === null ? undefined : await campaignById(ctx, campaignId, { consistent: true });
  if (campaignId !== null && !campaign)
    throw new Failure("NOT_FOUND", ["campaignId"], { what: campaignId });
  // What a campaign found is said by those who made it, not by whom it visited.
  if (campaign) authorizeAt(ctx.actor, "recordFinding", campaign);
  if (before && before.campaignId !== campaignId)
    throw new Failure("CONFLICTING_INPUT", ["campaignId"], STAYS);
  const session =
    sessionId === null ? undefined : await sessionById(ctx, sessionId, { consistent: true });
  if (sessionId !== null && !(session && seenBy(session, ctx.actor)))
    throw new Failure("NOT_FOUND", ["sessionId"], { what: sessionId });
  const recordedAt = before?.recordedAt ?? ctx.now.toISOString();
  const recordedOn = dayOf(new Date(recordedAt));
  const unit = Unit.toSnapshot(
    await Unit.require(ctx, {
      code,
      at: kept.foundOn ?? campaign?.from ?? recordedOn,
      path: ["unitCode"],
    }),
  );
  authorizeAt(ctx.actor, "recordFinding", { unit });
  if (recommendation !== null) authorizeAt(ctx.actor, "issueRecommendation", { unit });
  const home =
    before?.home ??
    partsOf("campaign", campaignId ?? "")?.[0] ??
    `${code}@${recordedOn.slice(0, 7)}`;
  const id = before?.id ?? toId("finding", home, newUlid(ctx.now));
  const body =
    recommendedToId === null
      ? null
      : (await Organization.snapshots(ctx, [{ id: recommendedToId, path: ["recommendedToId"] }]))(
          recommendedToId,
        );
  const facts = { ...kept, id, home, campaignId, sessionId, unit, recordedAt };
  const after = {
    ...facts,
    version: (before?.version ?? 0) + 1,
    recommended: recommendation !== null,
  };
  if (
    before &&
    (await isAsEntered(ctx, before, facts, { recommendation, bodyId: recommendedToId }))
  ) {
    await keep(ctx, remember(id));
    return before;
  }
  if (before?.recommended) throw new Failure("CONDITION_NOT_MET", ["upsert"], RECOMMENDED);
  const parts = [
    ...remember(id),
    ...write(ctx, {
      entity: FindingEntity,
      before,
      after,
      event: before ? "finding.updated" : "finding.recorded",
    }),
    ...(before ? [] : claiming(input, id)),
    ...(recommendation === null
      ? []
      : write(ctx, {
          entity: Recommendation.RecommendationEntity,
          after: Recommendation.made(after, {
            content: recommendation,
            body,
            issuedOn: kept.foundOn,
          }),
          event: "recommendation.issued",
        })),
  ];
  await orAgain(transact(ctx, parts));
  return after;
}

const RECOMMENDED = {
  code: "NOT_RECOMMENDED",
  vi: "chỉ thay thế được phát hiện chưa có kiến nghị",
  en: "a finding can be replaced only before a recommendation is issued on it",
};

const claiming = (
  { upsert, externalRef }: Pick<Input, "upsert" | "externalRef">,
  id: string,
): readonly Put[] =>
  upsert && externalRef
    ? claimOrAgain("finding", externalRef, id)
    : claim("finding", externalRef, id, { offersUpsert: true });

/** The finding that an upsert replaces. To whom it is not to enter, it or what its campaign found, its reference is taken. */
async function replaced(ctx: Context, ref: ExternalRef): Promise<Finding | undefined> {
  const id = await findByExternalRef(ctx, "finding", ref);
  if (id === undefined) return undefined;
  const before = await stored(ctx, id, ["externalRef"]);
  const campaign =
    before.campaignId === null
      ? undefined
      : await campaignById(ctx, before.campaignId, { consistent: true });
  if (
    !may(ctx.actor, "recordFinding", before) ||
    (campaign && !may(ctx.actor, "recordFinding", campaign))
  )
    throw taken(ref);
  return before;
}

/** Whether an entry says nothing new. Another system need not know what was recommended here since. */
async function isAsEntered(
  ctx: Context,
  before: Finding,
  facts: Omit<Finding, "version" | "recommended">,
  {
    recommendation,
    bodyId,
  }: { readonly recommendation: string | null; readonly bodyId: string | null },
): Promise<boolean> {
  const { version, recommended, ...known } = before;
  if (!isDeepStrictEqual(known, facts)) return false;
  if (recommendation === null) return true;
  const standing = await Recommendation.byId(ctx, Recommendation.idOf(before.id), {
    consistent: true,
  });
  return standing?.content === recommendation && (standing.body?.id ?? null) === bodyId;
}

/** @throws Failure NOT_FOUND at `path`. */
async function stored(ctx: Context, id: string, path: readonly string[]): Promise<Finding> {
  const finding = await findingById(ctx, id, { consistent: true });
  if (!finding) throw new Failure("NOT_FOUND", path, { what: id });
  return finding;
}
