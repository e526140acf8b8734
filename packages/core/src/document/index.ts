export * from "./files.ts";
export * from "./link.ts";
export * from "./media.ts";
export * from "./merge.ts";
export * from "./shape.ts";
export * from "./upload-entity.ts";
