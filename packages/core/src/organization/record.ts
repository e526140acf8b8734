import * as z from "zod";
import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase, tooMany } from "../kernel/errors.ts";
import { optional, zDay, zIdempotencyKey } from "../kernel/schemas.ts";
import type { Context } from "../request/context.ts";
import * as Unit from "../unit/index.ts";
import { replayById } from "../use-case/concept.ts";
import { type Decision, decideParts, decideSave } from "../use-case/decision.ts";
import { mutation } from "../use-case/mutation.ts";
import { idOfName } from "./body-id.ts";
import { claimParts, ownNamePart, withoutRepeated } from "./claims.ts";
import { BODY } from "./concept.ts";
import { OrganizationEntity } from "./entity.ts";
import { type Found, takenBy } from "./names.ts";
import { onDay } from "./read.ts";
import { namesOf } from "./same.ts";
import { decideChange, expectFree } from "./saving.ts";
import { ALIASES_MAX, Kind, type Organization, PLAIN, Shape } from "./shape.ts";

export const RecordInput = Shape.pick({
  name: true,
  kind: true,
  officialId: true,
  aliases: true,
}).extend({
  unitCode: optional(z.string().min(1).max(120)),
  /** The day for which `unitCode` is resolved. Defaults to today. */
  unitOn: optional(zDay),
  idempotencyKey: zIdempotencyKey,
});
type RecordInput = z.output<typeof RecordInput>;

function recordedAs({ id, kind }: Organization): Phrase {
  const { vi, en } = Kind.labels.find(({ code }) => code === kind) ?? { vi: kind, en: kind };
  return {
    vi: `Cơ quan này đã được ghi nhận với loại “${vi}”: ${id}.`,
    en: `This body is already recorded as “${en}”: ${id}.`,
  };
}
const identifiedAs = ({ id, officialId }: Organization): Phrase => ({
  vi: `Cơ quan này đã có mã định danh ${officialId}: ${id}.`,
  en: `This body already has the identifier ${officialId}: ${id}.`,
});

/** The body of an input. Its id follows from its unit and the spelling of its name. */
async function bodyOf(ctx: Context, input: RecordInput): Promise<Organization> {
  const { unitCode: code, unitOn, name, kind, officialId, aliases } = input;
  const at = unitOn ?? dayOf(ctx.now);
  const unit = code === null ? null : await Unit.require(ctx, { code, at, path: ["unitCode"] });
  return {
    ...PLAIN,
    id: idOfName(unit, name),
    name,
    kind,
    unit: unit && Unit.toSnapshot(unit),
    officialId,
    aliases: withoutRepeated(aliases, [name]),
  };
}

/** The bodies that have the names and the identifier of a body, and that of its name on the day. */
async function namesakes(ctx: Context, body: Organization, { unitOn }: RecordInput) {
  const { unit, name, aliases, officialId } = body;
  const found = await takenBy(ctx, { unit, names: [name, ...aliases], officialId });
  const namesake = found.named(name).body;
  const current = namesake && (await onDay(ctx, namesake, unitOn ?? dayOf(ctx.now)));
  return { found, namesake, current };
}

/** The body that has the name, with what the input knows beyond it. */
function known(
  stored: Organization,
  { officialId, aliases }: Organization,
  found: Found,
): Organization {
  if (officialId !== null && stored.officialId !== null && stored.officialId !== officialId)
    throw new Failure("CONFLICTING_INPUT", ["officialId"], identifiedAs(stored));
  const isNew = (alias: string): boolean => found.named(alias).body?.id !== stored.id;
  const added = withoutRepeated(aliases.filter(isNew), namesOf(stored));
  const all = [...stored.aliases, ...added];
  if (all.length > ALIASES_MAX) throw tooMany(["aliases"], ALIASES_MAX, "aliases");
  return { ...stored, officialId: officialId ?? stored.officialId, aliases: all };
}

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
  load: bodyOf,
  access: ({ unit }) => [{ at: { unit } }],
  read: namesakes,
  decide: (body, _, { now }, { found, namesake, current }): Decision<Organization> => {
    if (namesake && namesake.kind !== body.kind)
      throw new Failure("CONFLICTING_INPUT", ["kind"], recordedAs(namesake));
    if (current && current !== namesake) return decideParts(current.id, current, []);
    const own = namesake ?? body;
    const at = (field: string, i?: number) => (i === undefined ? [field] : [field, String(i)]);
    expectFree({ body: own, found, aliases: body.aliases, at });
    if (namesake) {
      const after = known(namesake, body, found);
      return decideChange({ before: namesake, after, event: "organization.updated" }, now);
    }
    return decideSave(
      { entity: OrganizationEntity },
      { after: body, event: "organization.recorded" },
      {
        extraParts: [
          ownNamePart(body, found.named(body.name), now),
          ...claimParts({ before: undefined, after: body }, now),
        ],
      },
    );
  },
  replay: replayById(BODY),
});
