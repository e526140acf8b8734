export * from "./entity.ts";
export * from "./input.ts";
export { allowedSteps, TRANSITIONS } from "./lifecycle.ts";
export * from "./page.ts";
export * from "./read.ts";
export * from "./reconciliation.ts";
export * from "./record.ts";
export * from "./shape.ts";
