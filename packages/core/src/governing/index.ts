export * from "./adopt-calendar.ts";
export type { Governed } from "./govern.ts";
export { recalculation } from "./recalculation.ts";
export * from "./set-calendar.ts";
export * from "./set-policy.ts";
