import type { EventName } from "../change/event-names.ts";
import { type Decision, decideSave, save, type Write } from "../use-case/decision.ts";
import { claimParts } from "./claims.ts";
import { OrganizationEntity } from "./entity.ts";
import type { Found } from "./names.ts";
import { takenByOther } from "./refusals.ts";
import { type Organization, PLAIN } from "./shape.ts";
import { standardKindOf } from "./standard.ts";

interface Changing {
  readonly before: Organization;
  readonly after: Organization;
  readonly event: EventName;
  readonly reason?: string | null;
}

/** The change of a body. What is stored of a standard body begins with its first change. */
export const changeOf = (change: Changing): Write<Organization> => save(STORED, changing(change));

const STORED = { entity: OrganizationEntity };
const changing = (change: Changing) => ({
  ...change,
  isDerived:
    standardKindOf(change.before.id) !== undefined && change.before.version === PLAIN.version,
});

/** Saves a changed body with its names and its identifier. Writes nothing if nothing changes. */
export const decideChange = (
  change: Changing,
  now: Date,
  others: readonly Write<Organization>[] = [],
): Decision<Organization> =>
  decideSave(STORED, changing(change), {
    others,
    extraParts: claimParts(change, now),
    unlessUnchanged: { before: change.before },
  });

interface Wanted {
  readonly body: Pick<Organization, "id" | "officialId" | "aliases">;
  readonly found: Found;
  readonly aliases: readonly string[];
  /** The fields of the input. */
  readonly at: (field: "officialId" | "aliases", i?: number) => readonly string[];
}

/** @throws Failure DUPLICATE at the identifier or the first name that another body has. */
export function expectFree({ body, found, aliases, at }: Wanted): void {
  const holder = found.official.body;
  if (holder && holder.id !== body.id) throw takenByOther(at("officialId"), holder);
  for (const [i, alias] of aliases.entries()) {
    const other = found.named(alias).body;
    if (other && other.id !== body.id) throw takenByOther(at("aliases", i), other);
  }
}
