export * from "./entity.ts";
export * from "./read.ts";
