import { dayOf } from "../kernel/day.ts";
import { Failure, type Phrase, tooMany } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import type * as Unit from "../unit/index.ts";
import { decideParts, decideSave } from "../use-case/decision.ts";
import { idOfName } from "./body-id.ts";
import { claimParts, ownNamePart, withoutRepeated } from "./claims.ts";
import { OrganizationEntity } from "./entity.ts";
import type { Deciding, Recorded } from "./input.ts";
import { type Found, takenBy } from "./names.ts";
import { bodiesByIds, namesOf } from "./read.ts";
import { decideChange, expectFree } from "./saving.ts";
import { ALIASES_MAX, Kind, MERGED_MAX, type Organization, PLAIN } from "./shape.ts";

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

/** The body that a body was merged into before a day, through all mergers; else the body itself. */
async function onDay(ctx: Context, body: Organization, day: string): Promise<Organization> {
  let found = body;
  for (let i = 0; i < MERGED_MAX && found.mergedInto !== null; i++) {
    if (found.validTo !== null && found.validTo >= day) break;
    const id = found.mergedInto;
    const next = (await bodiesByIds(ctx, [id], { consistent: true })).get(id);
    if (!next) break;
    found = next;
  }
  return found;
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

/** Its id follows from its unit and the spelling of its name. */
const bodyOf = (
  unit: Unit.Snapshot | null,
  { name, kind, officialId, aliases }: Recorded,
): Organization => ({
  ...PLAIN,
  id: idOfName(unit, name),
  name,
  kind,
  unit,
  officialId,
  aliases: withoutRepeated(aliases, [name]),
});

const AT = (field: string, i?: number) => (i === undefined ? [field] : [field, String(i)]);

/** Finds the body that has the name, and decides what is written. */
export async function recording(
  ctx: Context,
  unit: Unit.Snapshot | null,
  input: Recorded,
): Promise<Deciding> {
  const body = bodyOf(unit, input);
  const { name, kind, aliases, officialId } = body;
  const found = await takenBy(ctx, { unit, names: [name, ...aliases], officialId });
  const namesake = found.named(name).body;
  const current = namesake && (await onDay(ctx, namesake, input.unitOn ?? dayOf(ctx.now)));
  return ({ now }) => {
    if (namesake && namesake.kind !== kind)
      throw new Failure("CONFLICTING_INPUT", ["kind"], recordedAs(namesake));
    if (current && current !== namesake) return decideParts(current.id, current, []);
    expectFree({ body: namesake ?? body, found, aliases, at: AT });
    if (namesake) {
      const after = known(namesake, body, found);
      return decideChange({ before: namesake, after, event: "organization.updated" }, now);
    }
    return decideSave(
      { entity: OrganizationEntity },
      { after: body, event: "organization.recorded" },
      {
        extraParts: [
          ownNamePart(body, found.named(name), now),
          ...claimParts({ before: undefined, after: body }, now),
        ],
      },
    );
  };
}
