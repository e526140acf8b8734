import { type Day, day } from "../kernel/day.ts";
import type { Context } from "../request/context.ts";
import { byCodes, refText } from "./read.ts";
import type { Ref, Unit } from "./shape.ts";

type Reader = Pick<Context, "table" | "until">;

/** A unit follows another at most so many times: each is a change of law. */
export const GENERATIONS = 5;

/**
 * Who takes over from a unit that ended: the successor that kept its code, else the first that is
 * named.
 */
export const soleSuccessorOf = ({ code, successors }: Unit): Ref | undefined =>
  successors.find((each) => each.code === code) ?? successors[0];

/**
 * For each code: itself, and the codes of the units that gave way to what bears it, as far back as
 * they are recorded. Whoever holds a role for a unit holds it for what that one took over. One read
 * for all codes a generation.
 */
export async function codesTakenOver(
  ctx: Reader,
  codes: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map(codes.map((code) => [code, new Set([code])]));
  let open = codes.map((code) => ({ root: code, code }));
  for (let i = 0; open.length > 0 && i < GENERATIONS; i++) {
    const bearers = await byCodes(ctx, [...new Set(open.map(({ code }) => code))]);
    const asked = open.flatMap(({ root, code }) =>
      (bearers.get(code) ?? []).flatMap((unit) =>
        unit.predecessors.map((ref) => ({ root, heir: unit, ref })),
      ),
    );
    const earlier = await byCodes(ctx, [...new Set(asked.map(({ ref }) => ref.code))]);
    open = asked.flatMap(({ root, heir, ref }) => {
      const before = earlier.get(ref.code)?.find((unit) => refText(unit) === refText(ref));
      const next = before && soleSuccessorOf(before);
      const seen = found.get(root);
      if (!before || !next || refText(next) !== refText(heir) || seen?.has(before.code)) return [];
      seen?.add(before.code);
      return [{ root, code: before.code }];
    });
  }
  return found;
}

/** Policies owe nothing from before: what units that ended earlier left open is not handed on. */
export const ERA: Day = day("2025-07-01");
