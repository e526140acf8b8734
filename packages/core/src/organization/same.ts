import { fold, spellingOf } from "../kernel/text.ts";
import type { Context } from "../request/context.ts";
import { LAST, NONE } from "../table/key.ts";
import { list } from "../table/list.ts";
import type * as Unit from "../unit/index.ts";
import { idPrefixOf } from "./body-id.ts";
import { NAME_KEY_MAX, OrganizationEntity } from "./entity.ts";
import { namesOf } from "./read.ts";
import type { Organization } from "./shape.ts";
import { standardBody } from "./standard.ts";
import { namedIn, readingsOf } from "./ways.ts";

/** The standard body of the unit with this name, in any spelling and with usual abbreviations. */
export function standardNamed(unit: Unit.Snapshot, name: string): Organization | undefined {
  const kind = namedIn(unit, readingsOf(name));
  return kind && standardBody(unit, kind);
}

const lettersOf = (folded: string): string => folded.replace(/[^\p{L}\p{N}]/gu, "");

/** Whether a name in the index may have been cut. */
const isCut = (name: string): boolean => name.length >= NAME_KEY_MAX - 1;

/** The index rows that may have a name: their range, and which of them differ in signs only. */
export function rowsNamed(name: string): {
  readonly from: string | undefined;
  readonly to: string;
  readonly mayHave: (listed: string | undefined) => boolean;
} {
  const folded = fold(name);
  const letters = lettersOf(folded);
  // Spellings differ after the first sign at most, because letters and blanks are folded.
  const from = /^[a-z0-9 ]*/.exec(folded.slice(0, NAME_KEY_MAX))?.[0].trimEnd() ?? "";
  return {
    from: from || undefined,
    to: `${from}${LAST}`,
    mayHave: (listed = "") => {
      const own = lettersOf(fold(listed));
      return own === letters || (isCut(listed) && letters.startsWith(own));
    },
  };
}

/** Whether a body is known under a name, in any spelling. */
export const isNamed = (
  body: Pick<Organization, "name" | "formerNames" | "aliases">,
  name: string,
): boolean => {
  const spelling = spellingOf(name);
  return namesOf(body).some((each) => spellingOf(each) === spelling);
};

/**
 * A recorded body of the unit whose name is another spelling of this one. Bodies recorded earlier
 * have ids of their exact names, so the index of names finds them. Costs one read, and one more for
 * bodies whose names differ in marks only.
 */
export async function recordedNamed(
  ctx: Context,
  unit: Unit.Ref | null,
  name: string,
): Promise<Organization | undefined> {
  const { mayHave, ...range } = rowsNamed(name);
  const spelling = spellingOf(name);
  const { unitDay } = OrganizationEntity.index;
  const { rows } = await list(ctx, {
    entity: OrganizationEntity,
    index: "unitDay",
    partitions: [unitDay.partition({ unit: unit?.code ?? NONE })],
    ...range,
    descending: false,
    limit: 1,
    where: (row) =>
      (OrganizationEntity.slotsOf(row)?.id.startsWith(idPrefixOf(unit)) ?? false) &&
      mayHave(unitDay.slotsOf(row)?.name),
    toVisible: async (bodies) =>
      bodies.map((body) => (spellingOf(body.name) === spelling ? body : undefined)),
  });
  return rows[0]?.value;
}
