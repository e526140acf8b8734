import { formatVietnamese } from "../kernel/day.ts";
import { Failure, type Phrase } from "../kernel/errors.ts";
import type { StateRules } from "../use-case/allowed.ts";
import type { Organization } from "./shape.ts";
import { standardKindOf } from "./standard.ts";

const isRecorded = ({ id }: Organization): boolean => standardKindOf(id) === undefined;
const isOwn = (body: Organization): boolean => isRecorded(body) && body.mergedInto === null;
const goesOn = (body: Organization): boolean => isOwn(body) && body.validTo === null;

/** The steps on a body. Name and days of a standard body are those of its unit. */
export const RULES = {
  updateOrganization: () => true,
  renameOrganization: isOwn,
  endOrganization: goesOn,
  mergeOrganization: isOwn,
} as const satisfies StateRules<Organization>;

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
  if (!isRecorded(body)) throw new Failure("CONDITION_NOT_MET", path, OF_UNIT);
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
