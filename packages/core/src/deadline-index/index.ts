export * from "./entity.ts";
export * from "./read.ts";
export * from "./write.ts";
