export * from "./ask.ts";
export * from "./client.ts";
export * from "./faults.ts";
export * from "./now.ts";
export * from "./scale.ts";
export * from "./timeouts.ts";
export * from "./world.ts";
