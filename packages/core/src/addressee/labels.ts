import { enumeration } from "../kernel/enumeration.ts";

/** The part that a body has in a matter. */
export const Part = enumeration({
  LEAD: ["cơ quan chủ trì", "lead body"],
  COOPERATING: ["cơ quan phối hợp", "cooperating body"],
  RESPONSIBLE: ["cơ quan có trách nhiệm thực hiện", "body responsible beside others"],
});
