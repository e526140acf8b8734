export * from "./concept.ts";
export * from "./entity.ts";
export * from "./issue.ts";
export { LIFECYCLE } from "./lifecycle.ts";
export { openWithout } from "./open-without.ts";
export * from "./read.ts";
export * from "./record-finding.ts";
export * from "./shape.ts";
export * from "./steps.ts";
