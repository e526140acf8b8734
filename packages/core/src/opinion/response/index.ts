export { LIFE } from "./lifecycle.ts";
export * from "./shape.ts";
