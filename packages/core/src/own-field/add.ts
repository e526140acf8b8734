import * as z from "zod";
import { dayOf } from "../kernel/day.ts";
import { Failure, tooMany } from "../kernel/errors.ts";
import type { Hint } from "../kernel/hints.ts";
import { zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import { byCode, isInForce, toSnapshot } from "../unit/read.ts";
import type { Snapshot, Unit } from "../unit/shape.ts";
import { notFound } from "../use-case/concept.ts";
import { decision, save } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { type FieldBook, FieldBookEntity, OWN_FIELDS_MAX, OwnField, ownsFields } from "./entity.ts";
import { bookOf, forgetBook } from "./read.ts";

/** The unit whose fields were changed. */
export interface FieldsChanged {
  readonly unit: Snapshot;
}

interface Loaded {
  readonly owner: Unit;
  readonly book: FieldBook;
}

async function load(ctx: Context, { unitCode }: { readonly unitCode: string }): Promise<Loaded> {
  const units = await byCode(ctx, unitCode);
  const owner = units.findLast((unit) => isInForce(unit, dayOf(ctx.now)) && ownsFields(unit));
  if (!owner) throw notFound(["unitCode"], unitCode);
  return { owner, book: await bookOf(ctx, unitCode, true) };
}

/**
 * Adds a field (lĩnh vực) for matters of a unit and of all units below it.
 * @throws Failure DUPLICATE for a code that the unit has, TOO_MANY beyond 100 fields.
 */
export const addField = mutation({
  action: "addField",
  input: {
    idempotencyKey: zIdempotencyKey,
    expectedVersion: z.int().min(0),
    unitCode: z.string().min(1).max(120),
    code: z
      .string()
      .min(2)
      .max(30)
      .regex(/^[A-Z][A-Z0-9_]*$/, "field code" satisfies Hint),
    vi: OwnField.shape.vi,
    en: OwnField.shape.en,
    group: OwnField.shape.group,
  },
  onConflict: "refuse",
  load,
  access: ({ owner }) => [{ at: { unit: owner } }],
  version: ({ book }) => book,
  decide: ({ owner, book }, { code: chosen, unitCode, vi, en, group }) => {
    const code = `${unitCode}.${chosen}`;
    if (book.fields.some((field) => field.code === code))
      throw new Failure("DUPLICATE", ["code"], { value: chosen });
    if (book.fields.length >= OWN_FIELDS_MAX) throw tooMany(["code"], OWN_FIELDS_MAX, "fields");
    const before = book.version === 0 ? undefined : book;
    const after = {
      ...book,
      unit: toSnapshot(owner),
      version: before ? book.version : 1,
      fields: [...book.fields, { code, vi, en, group }],
    };
    return decision({
      main: save({ entity: FieldBookEntity }, { before, after, event: "field.added" }),
      id: code,
      result: (): FieldsChanged => ({ unit: toSnapshot(owner) }),
    });
  },
  finish: async (ctx, changed) => {
    forgetBook(ctx, changed.unit.code);
    return changed;
  },
  replay: async (ctx, id) => {
    const owner = (await byCode(ctx, id.slice(0, id.indexOf(".")))).findLast(ownsFields);
    if (!owner) throw notFound(["idempotencyKey"], id);
    return { result: { unit: toSnapshot(owner) }, access: { at: { unit: owner } } };
  },
});
