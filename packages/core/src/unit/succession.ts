import { type Day, parseDay } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import { byCodes, refText } from "./read.ts";
import type { Ref, Unit } from "./shape.ts";

type Reader = Pick<Context, "table" | "until">;

/** Maximum steps of succession. Each step is a change of law. */
export const GENERATIONS = 5;

/** The heir of an ended unit: the successor with the same code, otherwise the first successor. */
export const heirOf = ({ code, successors }: Unit): Ref | undefined =>
  successors.find((each) => each.code === code) ?? successors[0];

/**
 * For each code: the code itself and the codes of the units it took over from, up to GENERATIONS
 * steps back, and the codes that these had in earlier editions of the data. A role for a unit also
 * covers the units it took over from. Sends two batch reads per generation for all codes together.
 */
export async function codesTakenOver(
  ctx: Reader,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map(codes.map((code) => [code, new Set([code])]));
  let open = codes.map((code) => ({ root: code, code }));
  for (let i = 0; open.length > 0 && i < GENERATIONS; i++) {
    const bearers = await byCodes(ctx, [...new Set(open.map(({ code }) => code))]);
    for (const { root, code } of open)
      for (const { formerly = [] } of bearers.get(code) ?? [])
        for (const ref of formerly) found.get(root)?.add(ref.code);
    const asked = open.flatMap(({ root, code }) =>
      (bearers.get(code) ?? []).flatMap((unit) =>
        unit.predecessors.map((ref) => ({ root, heir: unit, ref })),
      ),
    );
    const earlier = await byCodes(ctx, [...new Set(asked.map(({ ref }) => ref.code))]);
    open = asked.flatMap(({ root, heir, ref }) => {
      const before = earlier.get(ref.code)?.find((unit) => refText(unit) === refText(ref));
      const next = before && heirOf(before);
      const codesOfRoot = found.get(root);
      if (!before || !next || refText(next) !== refText(heir) || codesOfRoot?.has(before.code))
        return [];
      codesOfRoot?.add(before.code);
      return [{ root, code: before.code }];
    });
  }
  return found;
}

/** Open work of a unit that ended before this day is not handed on: no policy applies earlier. */
export const REFORM_DAY: Day = parseDay("2025-07-01");
