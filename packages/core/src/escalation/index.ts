import * as z from "zod";
import { Snapshot as OrganizationSnapshot } from "../organization/shape.ts";
import { optional, zDay } from "../shape.ts";
import { ANSWER_MAX, line, NAME_MAX, prose } from "../text.ts";

/** The matter went to a higher body, which may be outside the system: then only `to` names it. */
export const Shape = z.object({
  id: z.string(),
  to: line(NAME_MAX),
  organization: z.nullable(OrganizationSnapshot),
  documentNumber: optional(line(60)),
  escalatedOn: optional(zDay),
  reply: optional(z.object({ content: prose(ANSWER_MAX), repliedOn: optional(zDay), documentNumber: optional(line(60)) })),
});
export type Escalation = z.output<typeof Shape>;
