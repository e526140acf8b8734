export * from "./document.ts";
export * from "./generated/documents.ts";
export type * from "./generated/operations.ts";
