export { LIFECYCLE } from "./lifecycle.ts";
export * from "./shape.ts";
