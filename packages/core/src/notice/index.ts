export * from "./amend.ts";
export * from "./conclude.ts";
export * from "./directives.ts";
export * from "./entity.ts";
export * from "./read.ts";
export * from "./shape.ts";
