import type { EventName } from "../change/event-names.ts";
import type { Stage } from "../deadline/stages.ts";

/** The event of a notice. */
export const eventOf = (stage: Stage): EventName => {
  if (stage === "OVERDUE") return "deadline.overdue";
  if (stage === "WITHDRAWN") return "deadline.overdue-withdrawn";
  if (stage === "REINSTATED") return "deadline.overdue-reinstated";
  return stage.startsWith("LATE") ? "deadline.long-overdue" : "deadline.reminded";
};
