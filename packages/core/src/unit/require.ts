import { addDays, type Day, formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { Context } from "../request/context.ts";
import { byCode, byRefs, isInForce, refText } from "./read.ts";
import type { Unit } from "./shape.ts";
import { GENERATIONS } from "./succession.ts";

type Reader = Pick<Context, "table" | "until">;

/** Maximum units that a refusal names. */
const NAMED_MAX = 5;

/**
 * The unit that had a code on a day.
 * @throws Failure NOT_FOUND at `path` if no unit had the code on that day, or if it is not known
 *   which one. If an earlier unit had it, the message names its successors of that day.
 */
export async function require(
  ctx: Reader,
  { code, at, path }: { code: string; at: Day; path: readonly string[] },
): Promise<Unit> {
  const bearers = await byCode(ctx, code);
  const unit = bearers.find((each) => isInForce(each, at));
  if (unit) return unit;
  const before = bearers.findLast(
    ({ validTo, notAfter }) => validTo !== null && validTo < at && at <= (notAfter ?? validTo),
  );
  if (before) throw new Failure("NOT_FOUND", path, notKnown(code, at, before));
  const ended = bearers.findLast(({ validTo }) => validTo !== null && validTo < at);
  throw new Failure("NOT_FOUND", path, nobodyHad(code, at, await heirsOn(ctx, ended, at)));
}

function notKnown(code: string, at: Day, { name, validTo, notAfter }: Unit): Phrase {
  const until = validTo ?? at;
  const changed = addDays(notAfter ?? at, 1);
  return {
    vi:
      `Chưa rõ đơn vị nào mang mã ${code} vào ngày ${formatVietnamese(at)}: ${name} mang mã này ` +
      `ít nhất đến ngày ${formatVietnamese(until)} và thay đổi chậm nhất ngày ` +
      `${formatVietnamese(changed)}.`,
    en:
      `Which unit had the code ${code} on ${at} is not known: ${name} had it until ${until} at ` +
      `least, and changed by ${changed} at the latest.`,
  };
}

function nobodyHad(code: string, at: Day, heirs: readonly Unit[]): Phrase {
  const named = heirs.slice(0, NAMED_MAX).map((unit) => `${unit.code} ${unit.name}`);
  const rest = heirs.length - named.length;
  const list = (more: string): string => [...named, ...(rest > 0 ? [more] : [])].join(", ");
  return {
    vi:
      `Ngày ${formatVietnamese(at)} không có đơn vị nào mang mã ${code}.` +
      (named.length > 0 ? ` Đơn vị kế tiếp vào ngày đó: ${list(`và ${rest} đơn vị khác`)}.` : ""),
    en:
      `No unit had the code ${code} on ${at}.` +
      (named.length > 0 ? ` Its successors on that day: ${list(`and ${rest} more`)}.` : ""),
  };
}

/** The successors of an ended unit that are in force on a day. One batch read per generation. */
async function heirsOn(ctx: Reader, ended: Unit | undefined, at: Day): Promise<readonly Unit[]> {
  const found = new Map<string, Unit>();
  const seen = new Set<string>();
  let open = ended ? [ended] : [];
  for (let i = 0; open.length > 0 && i < GENERATIONS; i++) {
    const refs = open
      .flatMap(({ successors }) => successors)
      .filter((ref) => !seen.has(refText(ref)));
    for (const ref of refs) seen.add(refText(ref));
    const units = await byRefs(ctx, refs);
    const reached = refs.flatMap((ref) => units.get(refText(ref)) ?? []);
    for (const unit of reached) if (isInForce(unit, at)) found.set(refText(unit), unit);
    open = reached.filter((unit) => !isInForce(unit, at));
  }
  return [...found.values()];
}
