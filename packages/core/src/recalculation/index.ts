export * from "./advance.ts";
export * from "./begin.ts";
export * from "./entity.ts";
export { choiceOf, type Moving, type Plan } from "./plan.ts";
export * from "./preview.ts";
