export * from "./entity.ts";
export * from "./input.ts";
export * from "./read.ts";
export * from "./record.ts";
export * from "./search.ts";
export * from "./shape.ts";
export * from "./words.ts";
