export type { Attached } from "./attach.ts";
export * from "./upload.ts";
