// Loaded when bodies are first listed or changed: a start of the gateway does without.
export * from "./changing.ts";
export * from "./list.ts";
export * from "./official.ts";
export * from "./recording.ts";
