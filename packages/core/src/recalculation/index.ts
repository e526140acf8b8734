export * from "./advance.ts";
export * from "./begin.ts";
export * from "./entity.ts";
export type { Moving } from "./plan.ts";
export * from "./preview.ts";
