export { ReadingEntity } from "./entity.ts";
export * from "./read.ts";
export * from "./shape.ts";
export * from "./store.ts";
