export * from "./client.ts";
export * from "./entity.ts";
export * from "./list.ts";
export * from "./phase.ts";
export * from "./read.ts";
export * from "./retry.ts";
export * from "./table.ts";
export { type Meter, meter, type Usage } from "./usage.ts";
export * from "./write.ts";
