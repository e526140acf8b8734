import { CitizenEntity } from "../citizen/entity.ts";
import { CitizenReader, InTheClear, isInTheClear, sealing } from "../citizen/unsealed.ts";
import { Broken, type Item } from "../table/entity.ts";
import { batchGet } from "../table/read.ts";
import { Contended } from "../table/retry.ts";
import type { Snapshot } from "../unit/shape.ts";
import type { Work } from "./work.ts";

interface Raised {
  readonly citizenId: string | null;
  readonly unit: Snapshot | null;
}

/**
 * Seals those who raised these opinions, where they lie in the clear: the opinion says in which
 * unit, and with that who may erase them.
 */
export async function sealBehind(work: Work, opinions: readonly Raised[]): Promise<void> {
  if (!work.seals) return;
  const units = new Map<string, Snapshot | null>(
    opinions.flatMap(({ citizenId, unit }) => (citizenId === null ? [] : [[citizenId, unit]])),
  );
  const items = await batchGet(
    work.ctx(),
    [...units.keys()].map((id) => CitizenEntity.keyOf({ id })),
  );
  await work.each([...items.values()].filter(isInTheClear), (item) =>
    seal(work, item, units.get(CitizenEntity.slotsOf(item)?.id ?? "") ?? null),
  );
}

/** Seals somebody whom no opinion names, with the country's key. */
export const sealAlone = (work: Work, items: readonly Item[]): Promise<void> =>
  work.each(items.filter(isInTheClear), (item) => seal(work, item, null));

async function seal(work: Work, item: Item, unit: Snapshot | null): Promise<void> {
  const person = CitizenReader.fromItem(item);
  if (person instanceof Broken) return work.fail(item, person.reason);
  if (!(person instanceof InTheClear)) return;
  const put = await sealing(work.ctx(), person, { identity: person.identity(), unit });
  try {
    await work.write(put);
    work.count("sealed");
  } catch (error) {
    // Sealed by somebody else meanwhile: by another run, or with another address by a clerk.
    if (!(error instanceof Contended)) throw error;
  }
}
