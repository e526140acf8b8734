import * as z from "zod";
import { dayOf } from "../kernel/day.ts";
import { optional, zDay, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import type { Moment } from "../use-case/moment.ts";
import { mutation } from "../use-case/mutation.ts";
import { zPatch } from "../use-case/patch.ts";
import { BODY } from "./concept.ts";
import { type Deciding, Facts, RecordInput } from "./input.ts";
import { type Organization, Shape } from "./shape.ts";

const decide = (_: unknown, __: unknown, at: Moment, deciding: Deciding) => deciding(at);
const steps = () => import("./bodies.ts");

const PATH = ["organizationId"];
const NAMED = { organizationId: zId, expectedVersion: zVersion, idempotencyKey: zIdempotencyKey };
const zReason = optional(z.string().max(1_000));

/** The steps on one body have these parts in common. */
const onBody = {
  onConflict: "refuse" as const,
  load: (ctx: Context, { organizationId }: { readonly organizationId: string }) =>
    loadExisting(ctx, BODY, organizationId, PATH),
  access: (before: Organization) => [accessTo(BODY, before, PATH)] as const,
  version: (before: Organization) => before,
  decide,
  replay: replayById(BODY),
};

/**
 * Records a body. If the unit already has a body with this name in any spelling, that body is
 * returned, or the one that it was merged into before the day; an identifier or another name that
 * it lacks is added to it.
 */
export const record = mutation({
  action: "recordOrganization",
  input: RecordInput.shape,
  // If two calls record the same body, the second one finds it.
  onConflict: "retry",
  load: async (ctx, { unitCode: code, unitOn }) => {
    const at = unitOn ?? dayOf(ctx.now);
    return code === null
      ? null
      : Unit.toSnapshot(await Unit.require(ctx, { code, at, path: ["unitCode"] }));
  },
  access: (unit) => [{ at: { unit } }],
  read: async (ctx: Context, unit, input): Promise<Deciding> =>
    (await steps()).recording(ctx, unit, input),
  decide,
  replay: replayById(BODY),
});

/**
 * Changes kind, identifier, other names and days of a body; of a standard body only identifier and
 * other names. A last day that is cleared takes the end back.
 */
export const update = mutation({
  ...onBody,
  action: "updateOrganization",
  input: { ...NAMED, reason: zReason, patch: zPatch(Facts) },
  read: async (ctx: Context, before, input): Promise<Deciding> =>
    (await steps()).updating(ctx, before, input),
});

/**
 * Gives a body another name. The former one is kept with its last day, so that files that use it
 * still find the body. A name in another spelling corrects the name instead.
 */
export const rename = mutation({
  ...onBody,
  action: "renameOrganization",
  input: { ...NAMED, name: Shape.shape.name, from: optional(zDay), reason: zReason },
  read: async (ctx: Context, before, input): Promise<Deciding> =>
    (await steps()).renaming(ctx, before, input),
});

const Ending = { ...NAMED, lastDay: optional(zDay), reason: zReason };

/** Ends a body without a successor. It keeps its open work, its names and its identifier. */
export const end = mutation({
  ...onBody,
  action: "endOrganization",
  input: Ending,
  read: async (_: Context, before, input): Promise<Deciding> =>
    (await steps()).ending(before, input),
});

/**
 * Merges a body into another one, which takes over its open work: lists of work and of deadlines
 * show it there, and the officers of the other body handle it. Nothing that is recorded of the
 * merged body changes.
 */
export const merge = mutation({
  action: "mergeOrganization",
  input: { ...Ending, intoId: zId },
  // Another write may change the body that takes over.
  onConflict: "retry",
  load: async (ctx, { organizationId, intoId }) => {
    const [before, into] = await Promise.all([
      loadExisting(ctx, BODY, organizationId, PATH),
      loadExisting(ctx, BODY, intoId, ["intoId"]),
    ]);
    return { before, into };
  },
  access: ({ before, into }) => [accessTo(BODY, before, PATH), accessTo(BODY, into, ["intoId"])],
  version: ({ before }) => before,
  read: async (_: Context, { before, into }, input): Promise<Deciding> =>
    (await steps()).merging(before, into, input),
  decide,
  replay: replayById(BODY),
});
