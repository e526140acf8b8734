import { type Day, formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { Organization } from "./shape.ts";
import { standardKindOf } from "./standard.ts";

const OF_UNIT: Phrase = {
  vi:
    "đơn vị nào cũng có cơ quan này; tên, loại và thời gian tồn tại theo đơn vị, " +
    "chỉ ghi được mã định danh và tên gọi khác",
  en:
    "every unit has this body; its name, kind and days are those of the unit, and only its " +
    "identifier and other names can be set",
};

/**
 * Checks that a body is not a standard body.
 * @throws Failure CONDITION_NOT_MET at `path`.
 */
export function expectRecorded(body: Organization, path: readonly string[]): void {
  if (standardKindOf(body.id)) throw new Failure("CONDITION_NOT_MET", path, OF_UNIT);
}

/**
 * Checks that a body was not merged into another and, unless `ended` is allowed, has no last day.
 * @throws Failure CONDITION_NOT_MET at `path`.
 */
export function expectOwn(
  { mergedInto, validTo }: Organization,
  path: readonly string[],
  { ended }: { readonly ended: "allowed" | "refused" },
): void {
  if (mergedInto !== null)
    throw new Failure("CONDITION_NOT_MET", path, {
      vi: `cơ quan này đã sáp nhập vào ${mergedInto}`,
      en: `this body was merged into ${mergedInto}`,
    });
  if (ended === "refused" && validTo !== null)
    throw new Failure("CONDITION_NOT_MET", path, {
      vi: `cơ quan này đã kết thúc ngày ${formatVietnamese(validTo)}`,
      en: `this body ended on ${validTo}`,
    });
}

/** The refusal of a name or identifier that another body has. */
export const takenByOther = (
  path: readonly string[],
  { id, name }: Pick<Organization, "id" | "name">,
): Failure =>
  new Failure("DUPLICATE", path, {
    vi: `Đã là của cơ quan “${name}”: ${id}.`,
    en: `Already that of the body “${name}”: ${id}.`,
  });

/** @throws Failure CONFLICTING_INPUT at `path` if the last day is before the first one. */
export function expectInOrder(
  { validFrom, validTo }: { readonly validFrom: Day | null; readonly validTo: Day | null },
  path: readonly string[],
): void {
  if (validFrom !== null && validTo !== null && validTo < validFrom)
    throw new Failure("CONFLICTING_INPUT", path, {
      vi: `Không được trước ngày đầu tiên ${validFrom}.`,
      en: `Must not be before the first day, ${validFrom}.`,
    });
}
