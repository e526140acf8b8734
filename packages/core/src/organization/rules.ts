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
