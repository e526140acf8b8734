import * as z from "zod";
import { tooEarly } from "../kernel/date-rules.ts";
import { type Day, dayOf, formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { newUlid, toId } from "../kernel/id.ts";
import { optional, zDay, zId, zIdempotencyKey } from "../kernel/schemas.ts";
import * as Organization from "../organization/index.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import { replayById } from "../use-case/concept.ts";
import { decideSave } from "../use-case/decision.ts";
import { claim } from "../use-case/external-ref.ts";
import { mutation } from "../use-case/mutation.ts";
import { CAMPAIGN } from "./concept.ts";
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
type CampaignInput = z.output<typeof CreateCampaignInput>;

/** Records a supervision campaign with its visits to units. */
export const createCampaign = mutation({
  action: "createCampaign",
  input: CreateCampaignInput.shape,
  check: (input, { today }) => contradictions(input, today),
  onConflict: "refuse",
  load: build,
  access: (campaign) => [{ at: campaign }],
  decide: (after) =>
    decideSave(
      CAMPAIGN,
      { after, event: "campaign.created" },
      { extraParts: claim("campaign", after.externalRef, after.id) },
    ),
  replay: replayById(CAMPAIGN),
});

const afterEnd = (to: Day): Phrase => ({
  vi: `Không được sau ngày ${formatVietnamese(to)} (ngày kết thúc).`,
  en: `Must not be after ${to} (the last day).`,
});

/**
 * Failures for contradictory days. A campaign may be in the future. The day of a visit must be
 * within the campaign and not after today.
 */
function contradictions(
  { from, to, coversFrom, coversTo, visits }: CampaignInput,
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
  { idempotencyKey: _, unitCode: code, supervisorId, visits, ...fields }: CampaignInput,
): Promise<Campaign> {
  const at = fields.from ?? dayOf(ctx.now);
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
    ...fields,
    id: toId("campaign", newUlid(ctx.now, ctx.draw?.("campaign"))),
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
