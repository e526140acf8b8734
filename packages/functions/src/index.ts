export type { Publish } from "@doithoai/aws/bus";
export { makeOutbox, type RecordPosition } from "./outbox/run.ts";
export { makeOverdue, type Outcome } from "./overdue/run.ts";
export { nextRunAt, RULES } from "./overdue/schedule.ts";
export { figuresOf } from "./projections/figures.ts";
export type { Projection } from "./projections/projection.ts";
export { makeProjections } from "./projections/run.ts";
export { searchOf } from "./projections/search.ts";
