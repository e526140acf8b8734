export * from "./client.ts";
export * from "./now.ts";
export * from "./world.ts";
