import { createHash } from "node:crypto";
import * as z from "zod";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import { optional, zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import { fold, spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import { notFound } from "../use-case/concept.ts";
import { decideParts, decideSave } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { OrganizationEntity } from "./entity.ts";
import { byIds } from "./read.ts";
import { idPrefixOf, recordedNamed, standardNamed } from "./same.ts";
import { Kind, type Organization, Shape } from "./shape.ts";

export const RecordInput = Shape.pick({ name: true, kind: true }).extend({
  unitCode: optional(z.string().min(1).max(120)),
  /** The day for which `unitCode` is resolved. Defaults to today. */
  unitOn: optional(zDay),
  idempotencyKey: zIdempotencyKey,
});

function recordedAs({ id, kind }: Organization): Phrase {
  const { vi, en } = Kind.labels.find(({ code }) => code === kind) ?? { vi: kind, en: kind };
  return {
    vi: `Cơ quan này đã được ghi nhận với loại “${vi}”: ${id}.`,
    en: `This body is already recorded as “${en}”: ${id}.`,
  };
}

/** The id of a body: its unit, the beginning of its name, and a digest of its name. */
function idOf(unit: Unit.Ref | null, { plain, exact }: { plain: string; exact: string }): string {
  // Folding would give Quý and Quỳ the same id, so a text that keeps marks is part of the id.
  const digest = createHash("sha256").update(exact).digest("hex").slice(0, 10);
  const slug = `${plain.replace(/[^a-z0-9]+/g, "-").slice(0, 60)}-${digest}`.replace(/^-/, "");
  return `${idPrefixOf(unit)}${slug}`;
}

const spelled = (name: string) => ({ plain: fold(spellingOf(name)), exact: spellingOf(name) });

/** The form of a name in the ids of bodies that were recorded before spellings were compared. */
const spelledExactly = (name: string) => ({
  plain: name
    .toLowerCase()
    .replace(MARKS, "")
    .normalize("NFD")
    .replace(MARKS, "")
    .replace(/đ/g, "d"),
  exact: name,
});
const MARKS = /\p{M}/gu;

/** The body of an input. Its id follows from its unit and the spelling of its name. */
async function bodyOf(ctx: Context, input: z.output<typeof RecordInput>): Promise<Organization> {
  const { unitCode: code, unitOn, name, kind } = input;
  const at = unitOn ?? dayOf(ctx.now);
  const unit = code === null ? null : await Unit.require(ctx, { code, at, path: ["unitCode"] });
  const id = idOf(unit, spelled(name));
  return { id, version: 1, name, kind, unit: unit && Unit.toSnapshot(unit) };
}

/** The body that already has this name: a standard body of the unit, or a recorded body. */
async function sameBody(ctx: Context, { id, unit, name }: Organization) {
  const standard = unit && standardNamed(unit, name);
  if (standard) return standard;
  const earlierId = idOf(unit, spelledExactly(name));
  const found = await byIds(ctx, [...new Set([earlierId, id])], { consistent: true });
  return found.get(earlierId) ?? found.get(id) ?? recordedNamed(ctx, unit, name);
}

/**
 * Records a body. If the unit already has a body with this name in any spelling, that body is
 * returned.
 */
export const record = mutation({
  action: "recordOrganization",
  input: RecordInput.shape,
  // If two calls record the same body, the second one finds it.
  onConflict: "retry",
  load: bodyOf,
  access: ({ unit }) => [{ at: { unit } }],
  read: sameBody,
  decide: (body, _, __, stored) => {
    if (stored && stored.kind !== body.kind)
      throw new Failure("CONFLICTING_INPUT", ["kind"], recordedAs(stored));
    if (stored) return decideParts(stored.id, stored, []);
    return decideSave(
      { entity: OrganizationEntity },
      { after: body, event: "organization.recorded" },
    );
  },
  replay: async (ctx, id) => {
    const result = (await byIds(ctx, [id], { consistent: true })).get(id);
    if (!result) throw notFound(["idempotencyKey"], id);
    return { result, access: { at: { unit: result.unit } } };
  },
});
