export * from "./entity.ts";
export * from "./list.ts";
export * from "./read.ts";
export * from "./record.ts";
export * from "./shape.ts";
export * from "./standard.ts";
export * from "./successors.ts";
