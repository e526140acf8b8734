/** What the shapes of other concepts may know of documents; the use cases, which know those concepts in turn, are added in api.ts. */

export * from "./files.ts";
export * from "./link.ts";
export * from "./media.ts";
export * from "./settle.ts";
export * from "./shape.ts";
export * from "./upload-entity.ts";
