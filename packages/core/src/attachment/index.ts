export * from "../document/index.ts";
export * from "./attach.ts";
export * from "./upload.ts";
