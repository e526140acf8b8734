export * from "./concept.ts";
export * from "./entity.ts";
export * from "./labels.ts";
export { LIFECYCLE } from "./lifecycle.ts";
export * from "./list.ts";
export * from "./read.ts";
export * from "./shape.ts";
export * from "./steps.ts";
export * from "./visibility.ts";
