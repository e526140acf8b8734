export * from "./check.ts";
export * from "./higher.ts";
export * from "./oldest.ts";
export * from "./words.ts";
