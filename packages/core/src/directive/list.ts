import { keyIn, statusIn } from "../addressee/rows.ts";
import { dutyLists } from "../unit/duty-lists.ts";
import { DirectiveEntity, directiveKey } from "./entity.ts";
import { Status } from "./labels.ts";
import type { Directive } from "./shape.ts";
import { phaseOf } from "./status.ts";

export const { listByUnit, listByOrganization, STATUS_GROUPS } = dutyLists<
  Directive,
  Directive["status"]
>(DirectiveEntity, Status.schema.options, phaseOf, {
  keyOf: keyIn(DirectiveEntity, directiveKey),
  statusIn,
});
