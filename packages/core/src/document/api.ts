export * from "./attach.ts";
export * from "./index.ts";
