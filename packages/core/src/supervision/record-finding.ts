import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Place } from "../access/permissions.ts";
import type { Subject } from "../change/write.ts";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { newUlid, partsOf, toId } from "../kernel/id.ts";
import { type ExternalRef, optional, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { byId as sessionById } from "../session/read.ts";
import { isVisible } from "../session/visibility.ts";
import type { Part } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import type { Access } from "../use-case/access.ts";
import { loadExisting, notFound, replayById } from "../use-case/concept.ts";
import { decideParts, decision, save, type Write } from "../use-case/decision.ts";
import {
  claim,
  claimOrRetry,
  externalRefTaken,
  findByExternalRef,
} from "../use-case/external-ref.ts";
import { type Input, pipeline } from "../use-case/mutation.ts";
import { CAMPAIGN, FINDING } from "./concept.ts";
import { type Campaign, type Finding, FindingShape } from "./shape.ts";

const RECORDING = {
  type: FindingShape.shape.type,
  content: FindingShape.shape.content,
  foundOn: FindingShape.shape.foundOn,
  externalRef: FindingShape.shape.externalRef,
  idempotencyKey: zIdempotencyKey,
  /** If true, replaces the finding already stored under the same `externalRef`. */
  upsert: z.boolean().default(false),
  unitCode: z.string().min(1).max(120),
  campaignId: optional(zId),
  sessionId: optional(zId),
};
type Own = Input<typeof RECORDING>;

/** Another concept's part of recording a finding, written in the same transaction. */
export interface Companion<S extends z.ZodRawShape, G> {
  readonly input: S;
  readonly check: (input: Input<S>) => readonly Failure[];
  readonly access: (input: Input<S>, unit: Unit.Snapshot) => readonly Access[];
  readonly read: (ctx: Context, input: Input<S>) => Promise<G>;
  /** Whether the records of the input are already stored with the same values. */
  readonly isStored: (ctx: Context, before: Finding, input: Input<S>) => Promise<boolean>;
  /** The records to write with the finding; none if the input contains none. */
  readonly records: (finding: Finding, input: Input<S>, read: G) => readonly Write<Subject>[];
}

const CAMPAIGN_IS_FIXED: Phrase = {
  vi:
    "Phải giữ như lần nhập đầu tiên với mã tham chiếu này: " +
    "nhập lại không chuyển phát hiện sang cuộc giám sát khác.",
  en:
    "Must be the value of the first entry with this external reference: " +
    "a later entry does not move a finding to another campaign.",
};
const RECOMMENDED = {
  code: "NOT_RECOMMENDED",
  vi: "chỉ thay thế được phát hiện chưa có kiến nghị",
  en: "a finding can be replaced only before a recommendation is issued on it",
};

interface Loaded {
  /** The finding that an upsert replaces. `formerCampaign` is its campaign. */
  readonly before: Finding | undefined;
  readonly formerCampaign: Campaign | undefined;
  readonly campaign: Campaign | undefined;
  readonly unit: Unit.Snapshot;
  readonly recordedAt: string;
}

async function load(ctx: Context, input: Own): Promise<Loaded> {
  const { upsert, externalRef, campaignId, sessionId } = input;
  const foundId = upsert && externalRef && (await findByExternalRef(ctx, "finding", externalRef));
  const before = foundId ? await loadExisting(ctx, FINDING, foundId, ["externalRef"]) : undefined;
  const campaignOf = async (id: string | null) =>
    id === null ? undefined : CAMPAIGN.byId(ctx, id, { consistent: true });
  const formerCampaign = await campaignOf(before?.campaignId ?? null);
  const campaign = await campaignOf(campaignId);
  if (campaignId !== null && !campaign) throw notFound(["campaignId"], campaignId);
  if (sessionId !== null) {
    const session = await sessionById(ctx, sessionId, { consistent: true });
    if (!session || !isVisible(session, ctx.actor)) throw notFound(["sessionId"], sessionId);
  }
  const recordedAt = before?.recordedAt ?? ctx.now.toISOString();
  const at = input.foundOn ?? campaign?.from ?? dayOf(new Date(recordedAt));
  const unit = await Unit.require(ctx, { code: input.unitCode, at, path: ["unitCode"] });
  return { before, formerCampaign, campaign, unit: Unit.toSnapshot(unit), recordedAt };
}

/** Callers without access to the stored finding learn only that the externalRef is taken. */
const ofUpsert = (places: readonly Place[], ref: ExternalRef): readonly Access[] =>
  places.map((at) => ({
    at,
    hidden: { isVisible: async () => false, refusal: externalRefTaken(ref) },
  }));

function contradictions({ upsert, externalRef, foundOn }: Own, today: string): readonly Failure[] {
  return [
    ...(upsert && !externalRef ? [new Failure("REQUIRED", ["externalRef"])] : []),
    ...(foundOn !== null && foundOn > today
      ? [new Failure("NOT_IN_FUTURE", ["foundOn"], { limit: today })]
      : []),
  ];
}

function findingOf(
  input: Own,
  { before, unit, recordedAt }: Loaded,
  { now, draw }: Pick<Context, "now" | "draw">,
): Finding {
  const { type, content, foundOn, externalRef, campaignId, sessionId, unitCode } = input;
  const month = dayOf(new Date(recordedAt)).slice(0, 7);
  const home = before?.home ?? partsOf("campaign", campaignId ?? "")?.[0] ?? `${unitCode}@${month}`;
  return {
    id: before?.id ?? toId("finding", home, newUlid(now, draw?.("finding"))),
    version: before?.version ?? 1,
    home,
    campaignId,
    sessionId,
    unit,
    type,
    content,
    foundOn,
    recommended: false,
    // Another spelling of the reference does not change the finding.
    externalRef: before?.externalRef ?? externalRef,
    recordedAt,
  };
}

const claiming = ({ upsert, externalRef }: Own, id: string): readonly Part[] =>
  upsert && externalRef
    ? claimOrRetry("finding", externalRef, id)
    : claim("finding", externalRef, id, { offersUpsert: true });

/** Builds the mutation that records a finding together with a companion record. */
export const recordFindingWith = <S extends z.ZodRawShape, G>(companion: Companion<S, G>) => {
  // The full input contains both parts, so both casts are safe.
  const own = (input: object): Own => input as Own;
  const theirs = (input: object): Input<S> => input as Input<S>;
  interface Prepared {
    readonly finding: Finding;
    readonly isStored: boolean;
    readonly read: G;
  }
  return pipeline<typeof RECORDING & S, Loaded, Finding, Prepared, Context>({
    action: "recordFinding",
    input: { ...RECORDING, ...companion.input },
    check: (input, { today }) => [
      ...contradictions(own(input), today),
      ...companion.check(theirs(input)),
    ],
    // Only an upsert can conflict with a version it read itself, so a retry is safe.
    onConflict: "retry",
    load: (ctx, input) => load(ctx, own(input)),
    access: ({ before, formerCampaign, campaign, unit }, input) => {
      const { externalRef } = own(input);
      const places = [before, formerCampaign].flatMap((each) =>
        each ? [{ unit: each.unit }] : [],
      );
      return [
        ...(externalRef ? ofUpsert(places, externalRef) : []),
        // A finding of a campaign also requires access at the unit that runs the campaign.
        ...(campaign ? [{ at: { unit: campaign.unit } }] : []),
        ...companion.access(theirs(input), unit),
        { at: { unit } },
      ];
    },
    read: async (ctx, loaded, input) => {
      const { before } = loaded;
      if (before && before.campaignId !== own(input).campaignId)
        throw new Failure("CONFLICTING_INPUT", ["campaignId"], CAMPAIGN_IS_FIXED);
      const finding = findingOf(own(input), loaded, ctx);
      const read = await companion.read(ctx, theirs(input));
      const isStored =
        before !== undefined &&
        isDeepStrictEqual({ ...before, recommended: false }, finding) &&
        (await companion.isStored(ctx, before, theirs(input)));
      return { finding, isStored, read };
    },
    decide: ({ before }, input, _, { finding, isStored, read }) => {
      if (before && isStored) return decideParts(before.id, before, []);
      if (before?.recommended) throw new Failure("CONDITION_NOT_MET", ["upsert"], RECOMMENDED);
      const records = companion.records(finding, theirs(input), read);
      const after = { ...finding, recommended: records.length > 0 };
      return decision({
        main: save(FINDING, {
          before,
          after,
          event: before ? "finding.updated" : "finding.recorded",
        }),
        result: (saved) => saved,
        others: records,
        extraParts: before ? [] : claiming(own(input), finding.id),
      });
    },
    replay: replayById(FINDING),
  });
};

/** Records a supervision finding. */
export const recordFinding = recordFindingWith({
  input: {},
  check: () => [],
  access: () => [],
  read: async () => null,
  isStored: async () => true,
  records: () => [],
});
