export * from "./entity.ts";
export * from "./read.ts";
export * from "./shape.ts";
