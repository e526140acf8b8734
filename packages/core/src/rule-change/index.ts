export * from "./adopt-calendar.ts";
export type { Governed } from "./apply.ts";
export { recalculation } from "./progress.ts";
export * from "./set-calendar.ts";
export * from "./set-policy.ts";
