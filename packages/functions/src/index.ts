export type { Publish } from "@doithoai/aws/bus";
export { makeOutbox, type Place } from "./outbox/run.ts";
export { makeOverdue, type Outcome } from "./overdue/run.ts";
export { nextTick, RULES } from "./overdue/schedule.ts";
