export * from "./adopt-calendar.ts";
export type { RuleChanged } from "./apply.ts";
export { readRecalculation } from "./progress.ts";
export * from "./set-calendar.ts";
export * from "./set-policy.ts";
