export * from "./entity.ts";
export { onlyOf } from "./list.ts";
export * from "./load.ts";
export * from "./places.ts";
export * from "./reach.ts";
export * from "./read.ts";
export * from "./require.ts";
export * from "./shape.ts";
export * from "./succession.ts";
