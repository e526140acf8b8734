export * from "./entity.ts";
export * from "./list.ts";
export * from "./read.ts";
export * from "./rules.ts";
export * from "./shape.ts";
