import { toId } from "../kernel/id.ts";
import { fold, spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { LAST, NONE } from "../table/key.ts";
import { list } from "../table/list.ts";
import type * as Unit from "../unit/index.ts";
import { NAME_KEY_MAX, OrganizationEntity } from "./entity.ts";
import type { Organization } from "./shape.ts";
import { standardBodies } from "./standard.ts";

/** The beginning of the ids of all bodies of one unit, or of the bodies without a unit. */
export const idPrefixOf = (unit: Unit.Ref | null): string =>
  toId("organization", unit?.code ?? "-", unit?.validFrom ?? "0", "");

/** The standard body of the unit with this name, in any spelling. */
export function standardNamed(unit: Unit.Snapshot, name: string): Organization | undefined {
  const spelling = spellingOf(name);
  return standardBodies(unit).find((body) => spellingOf(body.name) === spelling);
}

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * A recorded body of the unit with this name in another spelling. Bodies recorded earlier have ids
 * of their exact names, so the index of names finds them. Costs one read, and one more for bodies
 * whose names differ in marks only.
 */
export async function recordedNamed(
  ctx: Context,
  unit: Unit.Ref | null,
  name: string,
): Promise<Organization | undefined> {
  const folded = fold(name);
  const letters = lettersOf(folded);
  // Spellings differ after the first sign at most, because letters and blanks are folded.
  const from = /^[a-z0-9 ]*/.exec(folded.slice(0, NAME_KEY_MAX))?.[0].trimEnd() ?? "";
  const spelling = spellingOf(name);
  const { unitDay } = OrganizationEntity.index;
  const { rows } = await list(ctx, {
    entity: OrganizationEntity,
    index: "unitDay",
    partitions: [unitDay.partition({ unit: unit?.code ?? NONE })],
    from: from || undefined,
    to: `${from}${LAST}`,
    descending: false,
    limit: 1,
    where: (row) => {
      const slots = unitDay.slotsOf(row);
      const listed = lettersOf(fold(slots?.name ?? ""));
      return (
        (OrganizationEntity.slotsOf(row)?.id.startsWith(idPrefixOf(unit)) ?? false) &&
        (listed === letters || (isCut(slots?.name) && letters.startsWith(listed)))
      );
    },
    toVisible: async (bodies) =>
      bodies.map((body) => (spellingOf(body.name) === spelling ? body : undefined)),
  });
  return rows[0]?.value;
}

/** Whether a name in the index may have been cut. */
const isCut = (name = ""): boolean => name.length >= NAME_KEY_MAX - 1;
