export * from "./attach.ts";
export * from "./index.ts";
export * from "./upload.ts";
