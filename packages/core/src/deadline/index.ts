export * from "./count.ts";
export * from "./explain.ts";
export * from "./period.ts";
export * from "./policies.ts";
export * from "./standing.ts";
export * from "./words.ts";
