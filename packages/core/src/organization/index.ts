export * from "./entity.ts";
export { RecordInput } from "./input.ts";
export * from "./mutations.ts";
export * from "./read.ts";
export { RULES } from "./rules.ts";
export * from "./shape.ts";
export * from "./standard.ts";
export * from "./successors.ts";
