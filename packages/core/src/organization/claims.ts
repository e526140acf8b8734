import { spellingOf } from "../kernel/text.ts";
import { WriteConflict } from "../table/retry.ts";
import { type Part, put } from "../table/write.ts";
import { idOfName, keyOfOfficialId } from "./body-id.ts";
import { OrganizationEntity } from "./entity.ts";
import { type BodyName, BodyNameEntity } from "./name-entity.ts";
import { secondsOf, type Taken } from "./names.ts";
import { namesOf } from "./read.ts";
import type { Organization } from "./shape.ts";

const taken = () => new WriteConflict("another call took this name or identifier first");

/** The keys of a body beside its own id: its further names, and its official identifier. */
function claimsOf(body: Organization): ReadonlyMap<string, BodyName> {
  const of = { bodyId: body.id, unit: body.unit };
  const names = namesOf(body).map((name) => ({
    ...of,
    key: idOfName(body.unit, name),
    name,
    unlisted: false,
  }));
  const { officialId } = body;
  const official =
    officialId === null
      ? []
      : [{ ...of, key: keyOfOfficialId(officialId), name: officialId, unlisted: true }];
  // A body that is recorded under a name has its id.
  const claims = [...names, ...official].filter(({ key }) => key !== body.id);
  return new Map(claims.map((claim) => [claim.key, claim]));
}

/** Takes a key, unless another body has it. */
const take = (claim: BodyName, now: Date): readonly Part[] => [
  {
    item: BodyNameEntity.toItem(claim),
    unless: "present",
    orExpiredAt: secondsOf(now),
    toError: taken,
  },
  ...(claim.unlisted
    ? []
    : [{ check: OrganizationEntity.keyOf({ id: claim.key }), status: null, toError: taken }]),
];

/**
 * The parts of a transaction that take the names and the identifier that a body gets, and release
 * those that it loses. Nothing is deleted from the table: what is released expires.
 */
export function claimParts(
  { before, after }: { readonly before: Organization | undefined; readonly after: Organization },
  now: Date,
): readonly Part[] {
  const [had, has] = [before ? claimsOf(before) : new Map<string, BodyName>(), claimsOf(after)];
  const gained = [...has.values()].filter(({ key }) => !had.has(key));
  const lost = [...had.values()].filter(({ key }) => !has.has(key));
  return [
    ...gained.flatMap((claim) => take(claim, now)),
    ...lost.map((claim) => put(BodyNameEntity, { ...claim, expiresAt: secondsOf(now) - 1 })),
  ];
}

/** The part that keeps the name of a new body from being a further name of another. */
export const ownNamePart = (body: Organization, { isReleased }: Taken, now: Date): Part =>
  isReleased
    ? {
        // It is listed under the body itself.
        item: BodyNameEntity.toItem({
          key: body.id,
          bodyId: body.id,
          name: body.name,
          unit: body.unit,
          unlisted: true,
        }),
        unless: "present",
        orExpiredAt: secondsOf(now),
        toError: taken,
      }
    : { check: BodyNameEntity.keyOf({ key: body.id }), status: null, toError: taken };

/** The names without those that only spell another one, or the name of the body, differently. */
export function withoutRepeated(names: readonly string[], own: readonly string[]): string[] {
  const seen = new Set(own.map(spellingOf));
  return names.filter((name) => {
    const spelling = spellingOf(name);
    const isNew = !seen.has(spelling);
    seen.add(spelling);
    return isNew;
  });
}
