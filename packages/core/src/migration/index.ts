export { type Migration, SEGMENTS_MAX } from "./entity.ts";
export { MigrationConflict } from "./ledger.ts";
export { type Options, run } from "./run.ts";
export { current, isDue, STATE } from "./state.ts";
export * from "./summary.ts";
