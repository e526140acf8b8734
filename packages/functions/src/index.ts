export { makeOverdue, type Outcome } from "./overdue/run.ts";
export { nextTick, RULES } from "./overdue/schedule.ts";
