/** What the shapes of other concepts may know of documents; attach.ts, which knows those concepts in turn, is added in api.ts. */
export * from "./entity.ts";
export * from "./files.ts";
export * from "./link.ts";
export * from "./media.ts";
export * from "./settle.ts";
export * from "./shape.ts";
export * from "./upload.ts";
