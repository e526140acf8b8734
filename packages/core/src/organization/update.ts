import * as z from "zod";
import { inField, parse } from "../kernel/parse.ts";
import { optional, zId, zIdempotencyKey, zVersion } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { accessTo, loadExisting, replayById } from "../use-case/concept.ts";
import { mutation } from "../use-case/mutation.ts";
import { zPatch } from "../use-case/patch.ts";
import { withoutRepeated } from "./claims.ts";
import { BODY } from "./concept.ts";
import { takenBy } from "./names.ts";
import { expectOwn, expectRecorded } from "./rules.ts";
import { namesOf, standardNamed } from "./same.ts";
import { decideChange, expectFree, expectInOrder } from "./saving.ts";
import { type Organization, Shape } from "./shape.ts";

const Facts = Shape.pick({
  kind: true,
  officialId: true,
  aliases: true,
  validFrom: true,
  validTo: true,
});
const OF_STANDARD: ReadonlySet<string> = new Set(["officialId", "aliases"]);

/** The fields that name a body and the version that the caller decided on. */
export const NAMED = {
  organizationId: zId,
  expectedVersion: zVersion,
  idempotencyKey: zIdempotencyKey,
} as const;
export const PATH: readonly string[] = ["organizationId"];
/** A reason that a step may give. */
export const zReason = optional(z.string().max(1_000));

function patched(before: Organization, patch: Readonly<Record<string, unknown>>): Organization {
  const facts = parse(Facts, { ...Facts.parse(before), ...patch });
  const own = namesOf({ ...before, aliases: [] });
  const aliases = withoutRepeated(facts.aliases, own).filter(
    (name) => !before.unit || standardNamed(before.unit, name)?.id !== before.id,
  );
  expectInOrder(facts, ["validTo"]);
  return { ...before, ...facts, aliases };
}

/**
 * Changes kind, identifier, other names and days of a body; of a standard body only identifier and
 * other names. A last day that is cleared takes the end back.
 */
export const update = mutation({
  action: "updateOrganization",
  input: { ...NAMED, reason: zReason, patch: zPatch(Facts) },
  onConflict: "refuse",
  load: (ctx, { organizationId }) => loadExisting(ctx, BODY, organizationId, PATH),
  access: (before) => [accessTo(BODY, before, PATH)],
  version: (before) => before,
  read: async (ctx: Context, before, { patch }) => {
    if (Object.keys(patch).some((field) => !OF_STANDARD.has(field))) expectRecorded(before, PATH);
    if ("validTo" in patch) expectOwn(before, PATH, { ended: "allowed" });
    try {
      const after = patched(before, patch);
      const { unit, officialId, aliases } = after;
      const found = await takenBy(ctx, { unit, names: aliases, officialId });
      expectFree({
        body: before,
        found,
        aliases,
        at: (field, i) => (i === undefined ? [field] : [field, String(i)]),
      });
      return after;
    } catch (error) {
      throw inField("patch", error);
    }
  },
  decide: (before, { reason }, { now }, after) =>
    decideChange({ before, after, event: "organization.updated", reason }, now),
  replay: replayById(BODY),
});
