import type { DeadlineRecord } from "../deadline/record.ts";
import { lookAt } from "../deadline/stages.ts";
import { RegisterEntity } from "../deadline-index/entity.ts";
import { batchGet, keyText } from "../table/read.ts";
import { Contended } from "../table/retry.ts";
import type { Snapshot } from "../unit/shape.ts";
import type { Work } from "./work.ts";

/** What carries deadlines. */
interface Carrying {
  readonly id: string;
  readonly unit: Snapshot | null;
  readonly deadlines: readonly DeadlineRecord[];
}

const isThere = () => new Contended("a deadline was entered meanwhile");

/**
 * Enters deadlines that were written before there was a register. Whoever changes a deadline enters
 * it in the same transaction: an entry that comes to be while this one is on its way is the newer,
 * and this one is refused.
 */
export async function enterMissing(work: Work, carriers: readonly Carrying[]): Promise<void> {
  const wanted = carriers.flatMap(({ id, unit, deadlines }) =>
    deadlines.map((record) => ({
      ...RegisterEntity.keyOf({ id: record.id }),
      record,
      subjectId: id,
      unit,
    })),
  );
  const there = await batchGet(work.ctx(), wanted, { project: ["pk", "sk"] });
  const missing = wanted.filter((entry) => !there.has(keyText(entry)));
  await work.each(missing, async ({ record, subjectId, unit }) => {
    const { now, calendar } = work.ctx();
    const next = lookAt(record, undefined, now, calendar)?.toISOString() ?? null;
    const item = { ...RegisterEntity.toItem({ record, subjectId, unit, next }), revision: 1 };
    try {
      await work.write({ item, unless: "present", refused: isThere });
      work.count("entered");
    } catch (error) {
      if (!(error instanceof Contended)) throw error;
    }
  });
}
