export * from "./cause.ts";
export * from "./labels.ts";
export { fullIdOf, matterOf } from "./row-id.ts";
export * from "./shape.ts";
