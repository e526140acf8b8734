import * as z from "zod";
import { authorize, authorizeAt } from "../access/permissions.ts";
import { write } from "../change/write.ts";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf, inVietnamese } from "../kernel/day.ts";
import { Failure, Failures, type Phrase } from "../kernel/errors.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { parse } from "../kernel/parse.ts";
import { optional, zDay, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import { transact } from "../table/write.ts";
import * as Unit from "../unit/index.ts";
import { claim } from "../use-case/external-ref.ts";
import { once } from "../use-case/idempotent.ts";
import { CampaignEntity } from "./entity.ts";
import { campaignById } from "./read.ts";
import { type Campaign, CampaignShape } from "./shape.ts";

const unitCode = z.string().min(1).max(120);

export const CreateCampaignInput = CampaignShape.pick({
  title: true,
  leader: true,
  from: true,
  to: true,
  coversFrom: true,
  coversTo: true,
  legalBases: true,
  summary: true,
  externalRef: true,
}).extend({
  idempotencyKey: zIdempotencyKey,
  unitCode,
  supervisorId: zId,
  visits: z
    .array(
      z.object({ unitCode, visitedOn: optional(zDay), bodyIds: z.array(zId).max(10).default([]) }),
    )
    .max(100)
    .default([]),
});
type Input = Omit<z.output<typeof CreateCampaignInput>, "idempotencyKey">;

/** Enters a campaign of supervision with the units it visited. */
export async function createCampaign(ctx: Context, raw: unknown): Promise<Campaign> {
  authorize(ctx.actor, "createCampaign");
  const { idempotencyKey, ...input } = parse(CreateCampaignInput, raw);
  const wrong = contradictions(input, dayOf(ctx.now));
  if (wrong.length > 0) throw new Failures(wrong);
  const load = async (id: string) => {
    const campaign = await campaignById(ctx, id, { consistent: true });
    if (!campaign) throw new Failure("NOT_FOUND", ["idempotencyKey"], { what: id });
    return campaign;
  };
  return once(ctx, {
    action: "createCampaign",
    key: idempotencyKey,
    input,
    load,
    run: async (remember) => {
      const campaign = await build(ctx, input);
      authorizeAt(ctx.actor, "createCampaign", campaign);
      await transact(ctx, [
        ...remember(campaign.id),
        ...write(ctx, { entity: CampaignEntity, after: campaign, event: "campaign.created" }),
        ...claim("campaign", input.externalRef, campaign.id),
      ]);
      return campaign;
    },
  });
}

const afterEnd = (to: Day): Phrase => ({
  vi: `Không được sau ngày ${inVietnamese(to)} (to).`,
  en: `Must not be after ${to} (to).`,
});

/** What contradicts itself in the days. A campaign may lie ahead; a visit that has a day was made, within the campaign. */
function contradictions(
  { from, to, coversFrom, coversTo, visits }: Input,
  today: Day,
): readonly Failure[] {
  return [
    ...(from && to && to < from ? [tooEarly(["to"], { day: from, name: "from" })] : []),
    ...(coversFrom && coversTo && coversTo < coversFrom
      ? [tooEarly(["coversTo"], { day: coversFrom, name: "coversFrom" })]
      : []),
    ...visits.flatMap(({ visitedOn }, i) => {
      if (visitedOn === null) return [];
      const path = ["visits", String(i), "visitedOn"];
      if (visitedOn > today) return [new Failure("NOT_IN_FUTURE", path, { limit: today })];
      if (from && visitedOn < from) return [tooEarly(path, { day: from, name: "from" })];
      return to && visitedOn > to ? [new Failure("CONFLICTING_INPUT", path, afterEnd(to))] : [];
    }),
  ];
}

async function build(
  ctx: Context,
  { unitCode: code, supervisorId, visits, ...kept }: Input,
): Promise<Campaign> {
  const at = kept.from ?? dayOf(ctx.now);
  const [unit, body, units] = await Promise.all([
    Unit.require(ctx, { code, at, path: ["unitCode"] }),
    Organization.snapshots(ctx, [
      { id: supervisorId, path: ["supervisorId"] },
      ...visits.flatMap(({ bodyIds }, i) =>
        bodyIds.map((id, j) => ({ id, path: ["visits", String(i), "bodyIds", String(j)] })),
      ),
    ]),
    Promise.all(
      visits.map((visit, i) =>
        Unit.require(ctx, {
          code: visit.unitCode,
          at: visit.visitedOn ?? at,
          path: ["visits", String(i), "unitCode"],
        }),
      ),
    ),
  ]);
  return {
    ...kept,
    id: toId("campaign", newUlid(ctx.now)),
    version: 1,
    unit: Unit.toSnapshot(unit),
    supervisor: body(supervisorId),
    visits: visits.flatMap(({ visitedOn, bodyIds }, i) => {
      const visited = units[i];
      return visited
        ? [{ unit: Unit.toSnapshot(visited), visitedOn, bodies: bodyIds.map(body) }]
        : [];
    }),
    recordedAt: ctx.now.toISOString(),
  };
}
