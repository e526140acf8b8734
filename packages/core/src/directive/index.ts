export * from "./entity.ts";
export * from "./labels.ts";
export { isOpen, LIFE } from "./lifecycle.ts";
export * from "./list.ts";
export * from "./read.ts";
export * from "./shape.ts";
export * from "./steps.ts";
