import { createHash } from "node:crypto";
import * as z from "zod";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { toId } from "../kernel/id.ts";
import { optional, zDay } from "../kernel/schemas.ts";
import { fold } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import { decideParts, decideSave } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { OrganizationEntity } from "./entity.ts";
import { byIds } from "./read.ts";
import { type Organization, Shape } from "./shape.ts";

export const RecordInput = Shape.pick({ name: true, kind: true }).extend({
  unitCode: optional(z.string().min(1).max(120)),
  /** The day for which `unitCode` is resolved. Defaults to today. */
  unitOn: optional(zDay),
});

const recordedAs = ({ id, kind }: Organization): Phrase => ({
  vi: `Cơ quan này đã được ghi nhận với loại ${kind}: ${id}.`,
  en: `This body is already recorded as ${kind}: ${id}.`,
});

/** The body of an input. Its id follows from unit and name. */
async function bodyOf(ctx: Context, input: z.output<typeof RecordInput>): Promise<Organization> {
  const { unitCode: code, unitOn, name, kind } = input;
  const at = unitOn ?? dayOf(ctx.now);
  const unit = code === null ? null : await Unit.require(ctx, { code, at, path: ["unitCode"] });
  // Folding would give Quý and Quỳ the same id, so the exact name is part of the id as a digest.
  const digest = createHash("sha256").update(name).digest("hex").slice(0, 10);
  const folded = fold(name).replace(/[^a-z0-9]+/g, "-");
  const slug = `${folded.slice(0, 60)}-${digest}`.replace(/^-/, "");
  const id = toId("organization", unit?.code ?? "-", unit?.validFrom ?? "0", slug);
  return { id, version: 1, name, kind, unit: unit && Unit.toSnapshot(unit) };
}

/** Records a body. If the unit already has a body with this name, that body is returned. */
export const record = mutation({
  action: "recordOrganization",
  input: RecordInput.shape,
  // If two calls record the same body, the second one finds it.
  onConflict: "retry",
  load: bodyOf,
  access: ({ unit }) => [{ at: { unit } }],
  read: async (ctx, { id }) => (await byIds(ctx, [id], { consistent: true })).get(id),
  decide: (body, _, __, stored) => {
    if (stored && stored.kind !== body.kind)
      throw new Failure("CONFLICTING_INPUT", ["kind"], recordedAs(stored));
    if (stored) return decideParts(stored.id, stored, []);
    return decideSave(
      { entity: OrganizationEntity },
      { after: body, event: "organization.recorded" },
    );
  },
});
