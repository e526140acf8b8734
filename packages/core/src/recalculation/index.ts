export * from "./advance.ts";
export * from "./begin.ts";
export * from "./entity.ts";
export type { Moving } from "./look.ts";
export * from "./preview.ts";
