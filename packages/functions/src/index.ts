export type { Publish } from "@doithoai/aws/bus";
export { makeOutbox, type RecordPosition } from "./outbox/run.ts";
export { makeOverdue, type Outcome } from "./overdue/run.ts";
export { nextRunAt, RULES } from "./overdue/schedule.ts";
export { makeSearchFeed } from "./search/run.ts";
