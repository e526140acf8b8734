export { makeOutbox, type Place, type Publish, type Taken } from "./outbox/run.ts";
export { makeOverdue, type Outcome } from "./overdue/run.ts";
export { nextTick, RULES } from "./overdue/schedule.ts";
