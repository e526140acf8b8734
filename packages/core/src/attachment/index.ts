export * from "./attach.ts";
export * from "./upload.ts";
